using System.Buffers.Binary;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Tokenizers;

namespace Accelerator.Workloads.Models;

/// <summary>
/// llama2.c's version-0 checkpoint: seven int32 (dim, hidden_dim, n_layers, n_heads, n_kv_heads, vocab_size, seq_len), then
/// float32 tensors, all little-endian, no magic number. A negative vocab_size means that the classifier is not the embedding.
/// </summary>
internal static class Llama2cReader
{
    internal const int HeaderBytes = 28;
    internal const long MaximumFileBytes = 4_000_000_000;

    public static LlamaModel Read(string path)
    {
        FileBytes bytes = FileBytes.Open(path, MaximumFileBytes);
        bool stays = false;
        try
        {
            LlamaModel model = Parse(bytes, path, vocabularySize => Llama2cTokenizer.FindBeside(path, vocabularySize));
            stays = model.IsMapped;
            return model;
        }
        finally
        {
            if (!stays) bytes.Dispose();
        }
    }

    /// <summary>Reads a file's bytes; <paramref name="tokenizer"/> finds the tokenizer of a vocabulary size, if there is one.</summary>
    internal static LlamaModel Parse(FileBytes bytes, string path, Func<int, ITokenizer?> tokenizer)
    {
        var findings = new Findings(path);
        (LlamaConfig config, bool shared) = ReadHeader(bytes, findings);
        (string? Name, long Count)[] layout = [.. Layout(config, shared)];
        var weights = new Dictionary<string, WeightValues>(StringComparer.Ordinal);
        float[]? tables = null;
        long at = HeaderBytes;
        foreach ((string? name, long count) in layout)
        {
            var part = new FileSlice(bytes, at, 4 * count);
            at += 4 * count;
            if (name is null) tables = Floats();
            else weights[name] = WeightValues.Of(part, count, Floats);

            float[] Floats()
            {
                var values = new float[count];
                SafetensorsFloats.Decode(SafetensorsDtype.F32, part, 0, values);
                return values;
            }
        }

        WeightCheck.Finite(weights, findings);
        findings.ThrowIfAny();
        return new LlamaModel(config, weights, Path.GetFileNameWithoutExtension(path), tokenizer(config.VocabularySize)) { RotaryTables = tables };
    }

    /// <summary>The header of a file whose length is the one that the header says.</summary>
    internal static (LlamaConfig Config, bool Shared) ReadHeader(FileBytes bytes, Findings findings)
    {
        if (bytes.Length < HeaderBytes) throw findings.Fatal("ACC2002", "The file is too short for a llama2.c model.", $"{bytes.Length} bytes", $"at least {HeaderBytes} bytes");
        (LlamaConfig config, bool shared) = Header(bytes.Span(0, HeaderBytes).ToArray(), findings);

        // The length is compared before anything of it is allocated: a header cannot ask for more memory than the file has bytes.
        long expected = HeaderBytes + 4 * Layout(config, shared).Sum(part => part.Count);
        if (bytes.Length < expected) throw findings.Fatal("ACC2002", "The file is shorter than its header says.", $"{bytes.Length} bytes", $"{expected} bytes");
        if (bytes.Length > expected) throw findings.Fatal("ACC2003", "The file is longer than its header says.", $"{bytes.Length} bytes", $"{expected} bytes", "version 0 of the format only; quantised exports of later versions are not read");
        return (config, shared);
    }

    private static (LlamaConfig Config, bool Shared) Header(byte[] bytes, Findings findings)
    {
        int Field(int i) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i * 4));
        int dim = Field(0), heads = Field(3), vocabulary = Field(5);

        // A llama2.c file begins with its width, which is never as large as four bytes of text: those are another format's magic number.
        const int LargestWidth = 1 << 24;
        if (dim > LargestWidth)
        {
            string magic = string.Concat(bytes[..4].Select(b => b is >= 0x20 and < 0x7F ? ((char)b).ToString() : $"\\x{b:x2}"));
            throw findings.Fatal("ACC2004", "This is not a llama2.c model of version 0.", $"a file that begins with \"{magic}\"", "a file that begins with its width as an int32",
                "later versions of llama2.c begin with \"24ka\", GGUF with \"GGUF\": neither is read as .bin");
        }

        if (dim <= 0 || heads <= 0 || vocabulary is 0 or int.MinValue)
        {
            throw findings.Fatal("ACC2004", "This is not a llama2.c model: its header makes no sense.", $"dim {dim}, n_heads {heads}, vocab_size {vocabulary}", "version 0: seven int32, all but vocab_size positive");
        }

        var config = new LlamaConfig
        {
            HiddenSize = dim, IntermediateSize = Field(1), Layers = Field(2), Heads = heads, KeyValueHeads = Field(4), HeadSize = dim / heads,
            VocabularySize = Math.Abs(vocabulary), ContextLength = Field(6), RotaryPairing = RotaryPairing.Interleaved, BeginToken = 1,
        };
        config.Check(findings);
        if (dim % heads != 0) findings.Add("ACC2011", "The number of heads must divide the width.", $"dim {dim}, n_heads {heads}", "a divisor");
        findings.ThrowIfAny();
        return (config, vocabulary > 0);
    }

    /// <summary>The tensors in file order; the name null is the rotary tables. Tensors of a kind lie together, layer by layer.</summary>
    internal static IEnumerable<(string? Name, long Count)> Layout(LlamaConfig c, bool shared)
    {
        yield return (LlamaTensors.Embedding, (long)c.VocabularySize * c.HiddenSize);
        for (int layer = 0; layer < c.Layers; layer++) yield return (LlamaTensors.AttentionNorm(layer), c.HiddenSize);
        foreach (LinearKind kind in (LinearKind[])[LinearKind.Query, LinearKind.Key, LinearKind.Value, LinearKind.Output])
        {
            for (int layer = 0; layer < c.Layers; layer++) yield return Linear(layer, kind);
        }

        for (int layer = 0; layer < c.Layers; layer++) yield return (LlamaTensors.FeedForwardNorm(layer), c.HiddenSize);
        foreach (LinearKind kind in (LinearKind[])[LinearKind.Gate, LinearKind.Down, LinearKind.Up])
        {
            for (int layer = 0; layer < c.Layers; layer++) yield return Linear(layer, kind);
        }

        yield return (LlamaTensors.FinalNorm, c.HiddenSize);
        yield return (null, (long)c.ContextLength * (c.HeadSize / 2) * 2); // rotary tables: the forward pass computes its own
        if (!shared) yield return (LlamaTensors.Head, (long)c.VocabularySize * c.HiddenSize);

        (string? Name, long Count) Linear(int layer, LinearKind kind)
        {
            (int rows, int columns) = c.ShapeOf(kind);
            return (new LinearSite(layer, kind).TensorName, (long)rows * columns);
        }
    }
}
