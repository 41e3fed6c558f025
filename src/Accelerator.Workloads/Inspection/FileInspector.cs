using Accelerator.Workloads.Gguf;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Wire;
using Accelerator.Workloads.Traces;

namespace Accelerator.Workloads.Inspection;

/// <summary>Finds out what kind of model file a path is, and sums it up. Values are not read, only what describes them.</summary>
public static class FileInspector
{
    /// <summary>One kind of file: how it is told by its path and first bytes, and its summary (null: not of this kind after all).</summary>
    private sealed record Kind(string Names, Func<string, byte[], bool> Is, Func<string, FileSummary?> Read);

    /// <summary>Every kind of file, in the order in which they are tried. A new kind is one line here.</summary>
    private static readonly Kind[] Kinds =
    [
        new(".gguf", (_, start) => GgufFile.HasMagic(start), GgufSummary.Read),
        new(".safetensors", (path, _) => HasExtension(path, ".safetensors"), path => SafetensorsSummary.Of(path, Beside(path, "config.json"))),
        new(".tflite", (path, start) => HasExtension(path, ".tflite") || FlatBuffer.HasIdentifier(start, TfliteModelReader.Identifier), TfliteSummary.Read),
        new(".onnx", (path, _) => HasExtension(path, ".onnx"), OnnxSummary.Read),
        new(".json (shards, trace, packed model, tokenizer, configuration)", (path, _) => HasExtension(path, ".json"), JsonSummaries.Read),
        new(".bin (llama2.c)", (path, _) => HasExtension(path, ".bin"), Llama2cSummary.Read),
    ];

    /// <summary>Files that a folder is known by, the first that is there.</summary>
    private static readonly string[] Indices = ["quantization.json", GemmTraceFile.IndexName, "model.safetensors", SafetensorsIndex.FileName, "config.json", "tokenizer.json"];

    /// <summary>Sums up a file or a folder. One of no kind that is known is a finding (ACC2034).</summary>
    public static FileSummary Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            string? index = Indices.Select(name => Path.Combine(path, name)).FirstOrDefault(File.Exists);
            return Read(index ?? throw new Findings(path).Fatal("ACC2034", "The folder holds no model.", allowed: string.Join(", ", Indices)));
        }

        var start = new byte[64];
        int length;
        using (FileStream stream = InputFile.Open(path)) length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        foreach (Kind kind in Kinds)
        {
            if (kind.Is(path, start[..length]) && kind.Read(path) is { } summary) return summary;
        }

        throw new Findings(path).Fatal("ACC2034", "The file is of no kind that is known here.", Path.GetExtension(path), string.Join(", ", Kinds.Select(kind => kind.Names)));
    }

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static string Beside(string path, string name) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
}
