using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>ONNX files for the commands that take model files of several kinds.</summary>
internal static class OnnxImport
{
    /// <summary>Whether a file is taken for ONNX, by its name.</summary>
    public static bool Takes(string file) => file.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The trace of a model, run on each of the input files.</summary>
    public static GemmTrace Trace(string file, ImportRequest request)
    {
        OnnxInference model = OnnxInference.Load(file);
        return OnnxTrace.Import(model.Model, new OnnxTraceOptions
        {
            Inputs = [.. request.Inputs.Select(input => OnnxInputFile.Read(model, input))], Int8Activations = request.Int8, MostInGroup = request.MostInGroup, Single = request.Single,
        });
    }
}
