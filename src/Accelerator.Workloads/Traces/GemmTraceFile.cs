namespace Accelerator.Workloads.Traces;

/// <summary>
/// The gemm-trace format, version 1: trace.json, an index that a person can read, and a safetensors payload beside it.
/// </summary>
public static class GemmTraceFile
{
    /// <summary>File name of the index.</summary>
    public const string IndexName = "trace.json";

    /// <summary>File name of the payload that <see cref="Write"/> makes; an index may name another.</summary>
    public const string PayloadName = "trace.safetensors";

    internal const string FormatName = "gemm-trace";

    /// <summary>Reads a trace from its folder or from the path of its index; checks everything and reports all findings.</summary>
    public static GemmTrace Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return GemmTraceReader.Read(Directory.Exists(path) ? Path.Combine(path, IndexName) : path);
    }

    /// <summary>Writes a trace into a folder, which is made if it is missing; a trace there is replaced.</summary>
    public static void Write(string folder, GemmTrace trace)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(trace);
        GemmTraceWriter.Write(folder, trace);
    }

    internal static string PhaseName(GemmPhase phase) => phase switch
    {
        GemmPhase.Prefill => "prefill",
        GemmPhase.Decode => "decode",
        _ => "synthetic",
    };
}
