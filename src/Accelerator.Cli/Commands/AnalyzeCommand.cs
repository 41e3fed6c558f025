using System.CommandLine;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel analyze FILE</c>: cycles of the cycle model beside those of closed forms, and why they differ.</summary>
internal static class AnalyzeCommand
{
    /// <summary>Name of the result file.</summary>
    public const string ResultName = "analyze.json";

    public static Command Create()
    {
        Argument<string> file = Options.ConfigurationFile();
        Option<string> output = Options.Out("folder for analyze.json (default: out/NAME-analysis)");
        Option<bool> force = Options.Force();
        var layers = new Option<bool>("--layers") { Description = "one row for every operation" };
        var published = new Option<bool>("--published") { Description = "also the arrays of BitMoD's comparison (FP16, ANT, OliVe, BitMoD) on the same shapes" };
        var command = new Command("analyze", "Simulate a workload and compare its cycles with closed forms (SCALE-Sim, STONNE, ONNXim, Bit Fusion, BitMoD): the gap of each layer and its parts")
        {
            file, output, force, layers, published,
        };
        return command.WithAction((parsed, cancellation) =>
        {
            LoadedFile loaded = ConfigurationLoader.LoadAny(parsed.GetValue(file)!);
            (string name, Func<Action<int, int>, AnalysisReport> run) = loaded.Comparison is { } comparison ? Of(comparison, cancellation) : Of(loaded.Configuration!, cancellation);
            using OutputFolder folder = Options.Open(parsed.GetValue(output), parsed.GetValue(force), $"{name}-analysis", ResultName);
            AnalysisReport report = Terminal.WithProgress("simulating", run);
            cancellation.ThrowIfCancellationRequested();
            Json.Write(folder[ResultName], report);
            string place = folder.Publish();
            AnalysisTable.Write(Console.Out, report, parsed.GetValue(layers), parsed.GetValue(published));
            Console.Out.WriteLine($"\nwritten: {Path.Combine(place, ResultName)}");
            if (report.Arrays.All(array => array.MismatchesAgainstReference == 0)) return ExitCode.Success;
            Console.Error.WriteLine("error: outputs differ from the reference engine; this is a fault of accel, please report it with the configuration");
            return ExitCode.Failure;
        });
    }

    private static (string Name, Func<Action<int, int>, AnalysisReport> Run) Of(ConfigurationFile file, CancellationToken cancellation)
    {
        var pipeline = new RunPipeline(file, "cycle");
        return (file.Accelerator.Name, onOperation => AnalysisReport.Of([pipeline.Shape], [pipeline.Run(onOperation, cancellation)]));
    }

    private static (string Name, Func<Action<int, int>, AnalysisReport> Run) Of(ComparisonFile file, CancellationToken cancellation)
    {
        var pipeline = new ComparisonPipeline(file);
        return (Path.GetFileNameWithoutExtension(file.Path), onOperation => AnalysisReport.Of(pipeline.Shapes, [.. pipeline.Run(onOperation, cancellation).Arrays.Select(array => array.Run)]));
    }
}
