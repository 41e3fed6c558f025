using System.Buffers.Binary;
using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Workloads.Models;

namespace Accelerator.Workloads.Inspection;

/// <summary>What is in a llama2.c .bin file, a model or a tokenizer: neither has a magic number, so the whole length must fit.</summary>
internal static class Llama2cSummary
{
    private const long MaximumTokenizerBytes = 100_000_000;

    public static FileSummary Read(string path)
    {
        try
        {
            return Model(path);
        }
        catch (InputException) when (Tokenizer(path) is { } tokenizer)
        {
            return tokenizer;
        }
    }

    private static FileSummary Model(string path)
    {
        using FileBytes bytes = FileBytes.Open(path, Llama2cReader.MaximumFileBytes);
        (LlamaConfig c, bool shared) = Llama2cReader.ReadHeader(bytes, new Findings(path));
        Dictionary<string, IReadOnlyList<int>> shapes = LlamaTensors.Required(c).ToDictionary(t => t.Name, t => t.Shape, StringComparer.Ordinal);
        shapes[LlamaTensors.Head] = [c.VocabularySize, c.HiddenSize];
        return new FileSummary
        {
            Format = "llama2.c v0",
            Properties =
            [
                Property("dim", c.HiddenSize), Property("hidden_dim", c.IntermediateSize), Property("n_layers", c.Layers), Property("n_heads", c.Heads),
                Property("n_kv_heads", c.KeyValueHeads), Property("vocab_size", c.VocabularySize), Property("seq_len", c.ContextLength), new("output matrix", shared ? "the embedding" : "its own"),
            ],
            Tensors =
            [
                .. Llama2cReader.Layout(c, shared).Select(part => part.Name is { } name
                    ? new TensorSummary(name, "F32", [.. shapes[name].Select(size => (long)size)], 4 * part.Count)
                    : new TensorSummary("rotary tables", "F32", [2, c.ContextLength, c.HeadSize / 2], 4 * part.Count, "cosines, sines; not used", 0)),
            ],
        };
    }

    /// <summary>Tokens to the very end of the file, or null.</summary>
    private static FileSummary? Tokenizer(string path)
    {
        if (new FileInfo(path).Length > MaximumTokenizerBytes) return null;
        ReadOnlySpan<byte> bytes = InputFile.ReadAllBytes(path, MaximumTokenizerBytes);
        if (bytes.Length < 12) return null;
        int longest = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        int tokens = 0, found = 0, at = 4;
        for (; at < bytes.Length; tokens++)
        {
            if (bytes.Length - at < 8 || !float.IsFinite(BinaryPrimitives.ReadSingleLittleEndian(bytes[at..]))) return null;
            int length = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 4)..]);
            if (length < 0 || length > bytes.Length - at - 8) return null;
            found = Math.Max(found, length);
            at += 8 + length;
        }

        return longest != found ? null : new FileSummary { Format = "llama2.c tokenizer", Properties = [Property("tokens", tokens), Property("longest token", longest)], Tensors = [] };
    }

    private static KeyValuePair<string, string> Property(string key, int value) => new(key, value.ToString(CultureInfo.InvariantCulture));
}
