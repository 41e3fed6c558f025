using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Traces;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel quantize MODEL</c>: packed model, GEMM trace, error per layer, perplexity before and after.</summary>
internal static class QuantizeCommand
{
    private const string MarkerName = "quantization.json";
    private const int WindowLength = 128;
    private const int MaximumWindows = 64;

    public static Command Create()
    {
        var model = new Argument<string>("MODEL") { Description = "folder with config.json and model.safetensors, or a llama2.c .bin file" };
        var weights = new Option<string>("--weights") { Description = "int1 to int8", HelpName = "FORMAT", Required = true };
        var group = new Option<string>("--group") { Description = "weights along K that share a scale, or row, or tensor", HelpName = "SIZE", Required = true };
        var activations = new Option<string>("--activations") { Description = "int8: per token, dynamic", HelpName = "FORMAT", DefaultValueFactory = _ => "int8" };
        var symmetry = new Option<string>("--symmetry") { Description = "placement of the levels about zero", HelpName = "asymmetric|symmetric|bipolar", DefaultValueFactory = _ => "asymmetric" };
        symmetry.AcceptOnlyFromAmong("asymmetric", "symmetric", "bipolar");
        var search = new Option<string>("--search") { Description = "search for the scale of a group", HelpName = "none|shrink", DefaultValueFactory = _ => "shrink" };
        search.AcceptOnlyFromAmong("none", "shrink");
        var pad = new Option<bool>("--pad-groups") { Description = "let the last group of a row be shorter where the group size does not divide K" };
        var tokens = new Option<string>("--tokens") { Description = "token file, unsigned 16-bit little-endian (default: heldout.tokens beside the model, else the model's own text)", HelpName = "FILE" };
        var prefill = new Option<int>("--prefill") { Description = "tokens of the captured prompt", HelpName = "T", DefaultValueFactory = _ => 64 };
        var scaleBits = new Option<int>("--scale-bits") { Description = "width of the integer group scales, 2 to 24", HelpName = "B", DefaultValueFactory = _ => ModelQuantizer.DefaultScaleBits };
        Option<string> output = Options.Out("folder for the packed model, the trace and report.json");
        output.Required = true;
        Option<bool> force = Options.Force();
        var command = new Command("quantize", "Quantise a model; write it packed, with a GEMM trace of real activations, error per layer and perplexity")
        {
            model, weights, group, activations, symmetry, search, pad, tokens, prefill, scaleBits, output, force,
        };
        return command.WithAction((parsed, cancellation) =>
        {
            int? size = Formats.Group("--group", parsed.GetValue(group)!, out bool tensor);
            var spec = new QuantizationSpec
            {
                WeightBits = Formats.Integer("--weights", parsed.GetValue(weights)!, 1, 8),
                ActivationBits = Formats.Integer("--activations", parsed.GetValue(activations)!, 8, 8),
                Granularity = tensor ? Granularity.Tensor : size is null ? Granularity.Row : Granularity.Group,
                GroupSize = size ?? 128,
                PadGroups = parsed.GetValue(pad),
                Symmetry = Enum.Parse<Symmetry>(parsed.GetValue(symmetry)!, ignoreCase: true),
                ScaleSearch = Enum.Parse<ScaleSearch>(parsed.GetValue(search)!, ignoreCase: true),
            };
            using OutputFolder folder = OutputFolder.Open(parsed.GetValue(output)!, parsed.GetValue(force), MarkerName);
            string path = parsed.GetValue(model)!;
            return Run(path, spec, parsed.GetValue(tokens), parsed.GetValue(prefill), parsed.GetValue(scaleBits), folder, cancellation);
        });
    }

    private static int Run(string path, QuantizationSpec spec, string? tokenPath, int prefill, int scaleBits, OutputFolder folder, CancellationToken cancellation)
    {
        const int Steps = 5;
        QuantizeReport report = Terminal.WithProgress("quantising", onStep =>
        {
            LlamaModel model = ModelLoader.Load(path);
            Step(1);
            QuantizedModel quantized = ModelQuantizer.Quantize(model, spec, scaleBits);
            TokenSource tokens = TokenSource.For(model, path, tokenPath, cancellation);
            Step(2);
            GemmTrace trace = TraceCapture.Capture(quantized, tokens.Tokens, [CapturePhase.Prefill(prefill), CapturePhase.Decode(prefill)]);
            GemmTraceFile.Write(Path.Combine(folder.Place, "trace"), trace with { Origin = $"{trace.Origin}; activations of {tokens.Origin}" });
            Step(3);
            QuantizationReport measured = QuantizationEvaluator.Evaluate(quantized, Evaluation(tokens, model));
            Step(4);
            PackedModelFile.WriteInto(folder.Place, quantized, measured);
            Step(5);
            return QuantizeReport.Of(quantized, measured, tokens.Origin);

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

    /// <summary>Up to 64 windows of 128 tokens spread evenly over the text: the protocol of a trained model's reference.json.</summary>
    private static QuantizationEvaluation Evaluation(TokenSource tokens, LlamaModel model)
    {
        int length = Math.Min(Math.Min(WindowLength, model.Config.ContextLength), tokens.Tokens.Length);
        int windows = Math.Clamp(tokens.Tokens.Length / length, 1, MaximumWindows);
        int stride = windows == 1 ? length : (tokens.Tokens.Length - length) / (windows - 1);
        return new QuantizationEvaluation { Tokens = tokens.Tokens, WindowLength = length, Windows = windows, Stride = stride };
    }
}
