using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>TFLite files for the commands that take model files of several kinds.</summary>
internal static class TfliteImport
{
    /// <summary>Whether a file is taken for TFLite, by its name.</summary>
    public static bool Takes(string file) => file.EndsWith(".tflite", StringComparison.OrdinalIgnoreCase);

    /// <summary>The runs of a model over one input file, each with its title, through a front end where there is one.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<TfliteArray> Inputs)> Runs(TfliteInference model, string input, bool pixelsAreCodes, SoundFrontEnd? frontEnd) =>
        frontEnd is null ? [.. TfliteInputFile.Read(model, input, pixelsAreCodes).Select(run => (input, run))] : frontEnd.Read(model, input);

    /// <summary>The trace of a model, run on each of the input files.</summary>
    public static GemmTrace Trace(string file, ImportRequest request)
    {
        using TfliteModel model = TfliteModelReader.Read(file);
        TfliteInference? inference = request.Inputs.Count == 0 ? null : new TfliteInference(model);
        return TfliteTrace.Import(model, new TfliteTraceOptions
        {
            Inputs = [.. request.Inputs.Select(input => Runs(inference!, input, request.PixelsAreCodes, request.FrontEnd).Select(run => run.Inputs).ToArray())], Int8Activations = request.Int8, MostInGroup = request.MostInGroup, Single = request.Single,
        });
    }
}
