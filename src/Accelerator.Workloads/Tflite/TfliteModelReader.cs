using Accelerator.Workloads.Tflite.Wire;

namespace Accelerator.Workloads.Tflite;

/// <summary>Reads TFLite files (schema version 3, also 3a to 3c). Sparse tensors and options of the second union are not read.</summary>
public static class TfliteModelReader
{
    private const long MaximumFileBytes = 1L << 36;

    /// <summary>What bytes 4 to 7 of a file are.</summary>
    public static ReadOnlySpan<byte> Identifier => "TFL3"u8;

    /// <summary>Reads and checks a model file; a large one is mapped, not copied.</summary>
    public static TfliteModel Read(string path)
    {
        FileBytes bytes = FileBytes.Open(path, MaximumFileBytes);
        try
        {
            return Parse(bytes, path);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Reads a model from its bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its name, for findings.</param>
    public static TfliteModel Parse(FileBytes bytes, string path)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var findings = new Findings(path);
        if (bytes.Length < 8 || !FlatBuffer.HasIdentifier(bytes.Span(0, 8), Identifier)) throw findings.Fatal("ACC2004", "This is no TFLite model.", $"{bytes.Length} bytes that do not have TFL3 at byte 4", "a FlatBuffers file of the TFLite schema");
        FlatTable root = new FlatBuffer(bytes, path).Root();
        uint version = root.UInt32(0);
        if (version != 3) throw findings.Fatal("ACC2004", "The TFLite model has a version of the schema that is not read.", $"{version}", "3");
        FileSlice?[] buffers = [.. root.Tables(4).Select((table, i) => Buffer(table, i, bytes, findings))];
        TfliteOperatorCode[] codes = [.. root.Tables(1).Select(Code)];
        var graphs = new TfliteGraphReader(buffers, codes, findings);
        var model = new TfliteModel
        {
            File = path, Version = version, Description = root.Text(3) ?? "", OperatorCodes = codes, Graphs = [.. root.Tables(2).Select(graphs.Read)],
            Metadata = [.. root.Tables(6).Select(table => Entry(table, buffers, findings))], Signatures = [.. root.Tables(7).Select(table => table.Text(2) ?? "")], Bytes = bytes,
        };
        if (model.Graphs.Count == 0) findings.Add("ACC2071", "The model has no graph.", "no graph", "at least one");
        foreach (TfliteGraph graph in model.Graphs) TfliteGraphCheck.Check(graph, findings);
        findings.ThrowIfAny();
        return model;
    }

    private static TfliteOperatorCode Code(FlatTable table)
    {
        // Numbers from 127 on did not fit the first field, which then holds 127; before the second was there it was absent: 0.
        int builtin = Math.Max((int)(sbyte)table.Byte(0), table.Int32(3));
        return new TfliteOperatorCode(builtin, table.Text(1), table.Int32(2, 1));
    }

    /// <summary>Bytes of a buffer; null when it has none. Those of very large models lie behind the tables, by place in the file.</summary>
    private static FileSlice? Buffer(FlatTable table, int index, FileBytes bytes, Findings findings)
    {
        if (table.Bytes(0) is { Length: > 0 } data) return data;
        (ulong offset, ulong size) = (table.UInt64(1), table.UInt64(2));
        if (offset <= 1 || size == 0) return null;
        if (offset <= (ulong)bytes.Length && size <= (ulong)bytes.Length - offset) return new FileSlice(bytes, (long)offset, (long)size);
        findings.Add("ACC2071", $"Buffer {index} lies outside the file.", $"{size} bytes at {offset}", $"a place inside the file of {bytes.Length} bytes");
        return null;
    }

    private static KeyValuePair<string, FileSlice> Entry(FlatTable table, FileSlice?[] buffers, Findings findings)
    {
        (string name, uint buffer) = (table.Text(0) ?? "", table.UInt32(1));
        if (buffer >= buffers.Length) findings.Add("ACC2071", $"Metadata \"{name}\" names a buffer that is not there.", $"{buffer}", $"0 to {buffers.Length - 1}");
        return new(name, buffer < buffers.Length ? buffers[buffer] ?? default : default);
    }
}
