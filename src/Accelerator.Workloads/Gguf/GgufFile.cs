using System.Text;

namespace Accelerator.Workloads.Gguf;

/// <summary>
/// A GGUF file of version 2 or 3, little-endian (ggml-org/ggml, docs/gguf.md and gguf.cpp): magic, version, counts, typed metadata,
/// tensor table, and the tensors' bytes, each aligned. Large files are mapped; tensors are valid until the file is disposed.
/// </summary>
public sealed class GgufFile : IDisposable
{
    /// <summary>Files above this are refused.</summary>
    public const long MaximumFileBytes = 1L << 42;

    /// <summary>Files with more tensors are refused.</summary>
    public const int MaximumTensors = 1_000_000;

    /// <summary>Alignment where the metadata does not say another.</summary>
    public const int DefaultAlignment = 32;

    /// <summary>Key of the alignment.</summary>
    public const string AlignmentKey = "general.alignment";

    private readonly FileBytes _bytes;
    private readonly Dictionary<string, GgufTensor> _byName;

    private GgufFile(FileBytes bytes, uint version, int alignment, GgufMetadata metadata, IReadOnlyList<GgufTensor> tensors)
    {
        (_bytes, Version, Alignment, Metadata, Tensors) = (bytes, version, alignment, metadata, tensors);
        _byName = tensors.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <summary>2 or 3.</summary>
    public uint Version { get; }

    /// <summary>Bytes; every tensor starts at a multiple of it, counted from the start of the data.</summary>
    public int Alignment { get; }

    /// <summary>Key/value pairs in file order.</summary>
    public GgufMetadata Metadata { get; }

    /// <summary>Tensors in file order.</summary>
    public IReadOnlyList<GgufTensor> Tensors { get; }

    /// <summary>The tensor of a name, or null.</summary>
    public GgufTensor? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Opens a file and checks all of its metadata and tensor table; the tensors' bytes are not read yet.</summary>
    public static GgufFile Read(string path) => Read(path, FileBytes.MappedFrom);

    /// <summary>Whether a file begins with the magic number.</summary>
    public static bool HasMagic(ReadOnlySpan<byte> start) => start.StartsWith("GGUF"u8);

    /// <summary>Reads a file's bytes from memory; <paramref name="path"/> is named in findings.</summary>
    public static GgufFile Parse(byte[] bytes, string path)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Parse(new FileBytes(bytes), path);
    }

    internal static GgufFile Read(string path, long mappedFrom)
    {
        FileBytes bytes = FileBytes.Open(path, MaximumFileBytes, mappedFrom);
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

    /// <summary>Lets go of the file; its tensors must not be read any more.</summary>
    public void Dispose() => _bytes.Dispose();

    private static GgufFile Parse(FileBytes bytes, string path)
    {
        var findings = new Findings(path);
        var cursor = new GgufCursor(bytes, findings);
        ReadOnlySpan<byte> magic = cursor.Take(4, "the magic number");
        if (!HasMagic(magic))
        {
            string found = string.Concat(Encoding.Latin1.GetString(magic).Select(c => c is >= ' ' and < '\x7f' ? c.ToString() : $"\\x{(int)c:x2}"));
            throw findings.Fatal("ACC2004", "This is not a GGUF file.", $"a file that begins with \"{found}\"", "a file that begins with \"GGUF\"");
        }

        uint version = cursor.UInt32("the version");
        if (version is not (2 or 3))
        {
            string? hint = version == 1 ? "version 1 has 32-bit lengths; convert the model again" : (version & 0xFFFF) == 0 && version != 0 ? "the file is big-endian; convert the model again for little-endian machines" : null;
            throw findings.Fatal("ACC2025", "This version of GGUF is not read.", $"{version}", "2, 3", hint);
        }

        int tensors = cursor.Count("tensors", 24, MaximumTensors);
        int pairs = cursor.Count("metadata", 13, GgufMetadataReader.MaximumPairs);
        GgufMetadata metadata = new GgufMetadataReader(cursor, findings).Read(pairs);
        int alignment = AlignmentOf(metadata, findings);
        IReadOnlyList<GgufTensor> table = GgufTensorTable.Read(cursor, bytes, tensors, alignment, findings);
        return new GgufFile(bytes, version, alignment, metadata, table);
    }

    private static int AlignmentOf(GgufMetadata metadata, Findings findings)
    {
        const int Largest = 1 << 20;
        if (metadata.Find(AlignmentKey) is not { } value) return DefaultAlignment;
        if (value.Type == GgufValueType.UInt32 && value.AsInt64() is long alignment and > 0 and <= Largest && (alignment & (alignment - 1)) == 0) return (int)alignment;
        throw findings.Fatal("ACC2023", $"\"{AlignmentKey}\" is wrong.", $"{value.Type.ToString().ToLowerInvariant()} {value}", $"uint32, a power of two up to {Largest}");
    }
}
