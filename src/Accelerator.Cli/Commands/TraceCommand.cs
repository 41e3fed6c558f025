using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Workloads.Traces;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel trace show|export|import|synthetic</c>: GEMM traces in and out (docs/gemm-trace.md).</summary>
internal static class TraceCommand
{
    public static Command Create() => new("trace", "Look at, export, import or make up GEMM traces") { Show(), Export(), Import(), Synthetic() };

    private static Command Show()
    {
        var path = new Argument<string>("TRACE") { Description = "folder of a trace, or its trace.json" };
        return new Command("show", "Read a trace, check all of it, list its operations") { path }.WithAction((parsed, _) =>
        {
            Write(GemmTraceFile.Read(parsed.GetValue(path)!));
            return ExitCode.Success;
        });
    }

    private static Command Export()
    {
        Argument<string> file = Options.ConfigurationFile();
        Option<string> output = Options.Out("folder for trace.json and trace.safetensors");
        output.Required = true;
        Option<bool> force = Options.Force();
        return new Command("export", "Write the workload of a configuration as a trace that any tool can run") { file, output, force }.WithAction((parsed, cancellation) =>
        {
            ConfigurationFile configuration = ConfigurationLoader.Load(parsed.GetValue(file)!);
            using OutputFolder folder = OutputFolder.Open(parsed.GetValue(output)!, parsed.GetValue(force), GemmTraceFile.IndexName);
            return Publish(folder, TraceBuilder.Build(configuration, cancellation), cancellation);
        });
    }

    private static Command Import()
    {
        var file = new Argument<string>("MODEL") { Description = "model file (.onnx, .tflite)" };
        var inputs = new Option<string[]>("--input") { Description = "file to run the model on, for values of activations; may be repeated", HelpName = "FILE", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var activations = new Option<string>("--activations") { Description = "as the model has them, or symmetric INT8, which the arrays execute", HelpName = "model|int8", DefaultValueFactory = _ => "model" };
        activations.AcceptOnlyFromAmong("model", "int8");
        var group = new Option<string?>("--group") { Description = "most weights along K that share a scale: longer groups are written as several of one scale", HelpName = "SIZE" };
        var single = new Option<bool>("--single") { Description = "products side by side (depthwise convolutions, groups) as operations of their own, which arrays execute" };
        Option<string> pixels = InferCommand.Pixels();
        var sound = new SoundFrontEnd.Choice();
        Option<string> output = Options.Out("folder for trace.json and trace.safetensors");
        output.Required = true;
        Option<bool> force = Options.Force();
        var command = new Command("import", "Make a trace of the matrix products of a model file") { file, inputs, activations, group, single, pixels, output, force };
        foreach (Option option in sound.Options) command.Add(option);
        return command.WithAction((parsed, cancellation) =>
        {
            string path = parsed.GetValue(file)!;
            ModelImport.Require(path, "imported");
            SoundFrontEnd? frontEnd = sound.Load(parsed, path);
            int? most = parsed.GetValue(group) is { } size ? Formats.Group("--group", size, out _) : null;
            using OutputFolder folder = OutputFolder.Open(parsed.GetValue(output)!, parsed.GetValue(force), GemmTraceFile.IndexName);
            return Publish(folder, ModelImport.Trace(path, new ImportRequest(parsed.GetValue(inputs)!, parsed.GetValue(activations) == "int8", most, parsed.GetValue(single), InferCommand.AreCodes(parsed.GetValue(pixels)!), frontEnd)), cancellation);
        });
    }

    private static Command Synthetic()
    {
        var shapes = new Option<string[]>("--shape") { Description = "M x N x K, for example 16x4096x4096; may be repeated", HelpName = "MxNxK", Required = true, AllowMultipleArgumentsPerToken = true };
        var weights = new Option<string>("--weights") { Description = "int1 to int8", HelpName = "FORMAT", DefaultValueFactory = _ => "int2" };
        var group = new Option<string>("--group") { Description = "weights along K that share a scale, or row", HelpName = "SIZE", DefaultValueFactory = _ => "128" };
        var seed = new Option<ulong>("--seed") { Description = "seed of the random values", HelpName = "S", DefaultValueFactory = _ => 1UL };
        Option<string> output = Options.Out("folder for trace.json and trace.safetensors");
        output.Required = true;
        Option<bool> force = Options.Force();
        var command = new Command("synthetic", "Make a trace of random values from shapes alone; it is labelled synthetic") { shapes, weights, group, seed, output, force };
        return command.WithAction((parsed, cancellation) =>
        {
            int bits = Formats.Integer("--weights", parsed.GetValue(weights)!, 1, 8);
            int? groupSize = Formats.Group("--group", parsed.GetValue(group)!, out bool tensor);
            if (tensor) throw new InputException(new Diagnostic { Id = "ACC9007", Message = "--group has a value that is not allowed.", Found = "tensor", Allowed = "a size, or row" });
            SyntheticShape[] wanted = [.. parsed.GetValue(shapes)!.Select(text => Shape(text, bits, groupSize))];
            using OutputFolder folder = OutputFolder.Open(parsed.GetValue(output)!, parsed.GetValue(force), GemmTraceFile.IndexName);
            return Publish(folder, SyntheticTrace.Create(wanted, parsed.GetValue(seed)), cancellation);
        });
    }

    private static int Publish(OutputFolder folder, GemmTrace trace, CancellationToken cancellation)
    {
        GemmTraceFile.Write(folder.Place, trace);
        cancellation.ThrowIfCancellationRequested();
        string published = folder.Publish();
        Write(trace);
        Terminal.Out.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"\nwritten: {published}");
        return ExitCode.Success;
    }

    private static SyntheticShape Shape(string text, int bits, int? group)
    {
        (int m, int n, int k) = Formats.Shape("--shape", text);
        return new SyntheticShape(m, n, k, bits, group is int size ? Math.Min(size, k) : null);
    }

    private static void Write(GemmTrace trace)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("operation").NoWrap());
        foreach (string heading in (ReadOnlySpan<string>)["phase", "M", "N", "K", "weights", "activations", "group", "values", "expected"]) table.AddColumn(new TableColumn(heading).NoWrap().RightAligned());
        foreach (GemmOperation operation in trace.Operations)
        {
            table.AddRow(
                Markup.Escape(operation.Name), operation.Phase.ToString().ToLowerInvariant(), (operation.Batch == 1 ? "" : Text(operation.Batch) + " x ") + Text(operation.M), Text(operation.N), Text(operation.K), operation.WeightFormatName, operation.ActivationFormat,
                Text(operation.GroupSize), operation.HasActivations && trace.Weights.ContainsKey(operation.WeightName) ? "yes" : "shape only", operation.Expected is null ? "no" : "yes");
        }

        Terminal.Out.WriteLine($"{trace.Origin}{(trace.Synthetic ? "  (SYNTHETIC values)" : "")}");
        Terminal.Out.Write(table);
    }

    private static string Text(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
