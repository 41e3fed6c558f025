using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Quantization;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Traces;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel quantize MODEL</c>: packed model, GEMM trace, error per layer, perplexity before and after.</summary>
internal static class QuantizeCommand
{
    private const string MarkerName = "quantization.json";

    public static Command Create()
    {
        var model = new Argument<string>("MODEL") { Description = "a Llama-architecture model: docs/model-files.md" };
        var recipe = new RecipeOptions();
        var tokens = new Option<string>("--tokens") { Description = "token file to measure on, unsigned 16-bit little-endian (default: heldout.tokens beside the model, else the model's own text)", HelpName = "FILE" };
        var prefill = new Option<int>("--prefill") { Description = "tokens of the captured prompt", HelpName = "T", DefaultValueFactory = _ => 64 };
        Option<string> output = Options.Out("folder for the packed model, the trace and report.json");
        output.Required = true;
        Option<bool> force = Options.Force();
        var command = new Command("quantize", "Quantise a model; write it packed, with a GEMM trace of real activations, error per layer and perplexity") { model, tokens, prefill, output, force };
        recipe.AddTo(command);
        return command.WithAction((parsed, cancellation) =>
        {
            QuantizationRecipe chosen = recipe.Read(parsed);
            using OutputFolder folder = OutputFolder.Open(parsed.GetValue(output)!, parsed.GetValue(force), MarkerName);
            return Run(parsed.GetValue(model)!, chosen, recipe.Calibration(parsed), parsed.GetValue(tokens), parsed.GetValue(prefill), folder, cancellation);
        }).WithHelp(QuantizeHelp.Write);
    }

    private static int Run(string path, QuantizationRecipe recipe, string? calibrationPath, string? tokenPath, int prefill, OutputFolder folder, CancellationToken cancellation)
    {
        const int Steps = 5;
        QuantizeReport report = Terminal.WithProgress("quantising", onStep =>
        {
            LlamaModel model = ModelLoader.Load(path);
            Step(1);
            var calibration = new CalibrationSource(model, calibrationPath, cancellation);
            QuantizedModel quantized = RecipeQuantizer.Quantize(model, recipe, calibration.Run, cancellation);
            TokenSource tokens = TokenSource.For(model, path, tokenPath, cancellation);
            Step(2);
            GemmTrace trace = TraceCapture.Capture(quantized, tokens.Tokens, [CapturePhase.Prefill(prefill), CapturePhase.Decode(prefill)]);
            GemmTraceFile.Write(Path.Combine(folder.Place, "trace"), trace with { Origin = $"{trace.Origin}; activations of {tokens.Origin}" });
            Step(3);
            QuantizationReport measured = QuantizationEvaluator.Evaluate(quantized, tokens.Evaluation(model));
            Step(4);
            PackedModelFile.WriteInto(folder.Place, quantized, measured);
            Step(5);
            return QuantizeReport.Of(quantized, measured, tokens.Origin, calibration.Used);

            void Step(int done)
            {
                cancellation.ThrowIfCancellationRequested();
                onStep(done, Steps);
            }
        });
        Json.Write(folder["report.json"], report);
        string published = folder.Publish();
        QuantizeTable.Write(Terminal.Out, report);
        Terminal.Out.WriteLine();
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"written: {published}: {MarkerName}, model.safetensors, report.json, trace/"));
        return ExitCode.Success;
    }
}
