using Accelerator.Diagnostics;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>What a user asks of the trace of a model.</summary>
/// <param name="Inputs">Files to run the model on.</param>
/// <param name="Int8">Whether activations become symmetric INT8.</param>
/// <param name="MostInGroup">Most weights that share a scale, or null.</param>
/// <param name="Single">Whether products side by side become operations of their own.</param>
/// <param name="PixelsAreCodes">Whether bytes of images are codes as they are.</param>
/// <param name="FrontEnd">What makes the features of recordings, or null.</param>
internal sealed record ImportRequest(IReadOnlyList<string> Inputs, bool Int8, int? MostInGroup, bool Single, bool PixelsAreCodes, SoundFrontEnd? FrontEnd);

/// <summary>Model files of every kind that traces are made of.</summary>
internal static class ModelImport
{
    /// <summary>The trace of a model file; one of another kind is refused.</summary>
    public static GemmTrace Trace(string file, ImportRequest request) =>
        OnnxImport.Takes(file) ? OnnxImport.Trace(file, request) : TfliteImport.Takes(file) ? TfliteImport.Trace(file, request) : throw Unknown(file, "imported");

    /// <summary>Refuses a file of another kind.</summary>
    public static void Require(string file, string verb)
    {
        if (!OnnxImport.Takes(file) && !TfliteImport.Takes(file)) throw Unknown(file, verb);
    }

    private static InputException Unknown(string file, string verb) =>
        new(new Diagnostic { Id = "ACC9007", File = file, Message = $"The model is of a kind that is not {verb}.", Found = Path.GetExtension(file), Allowed = ".onnx, .tflite" });
}
