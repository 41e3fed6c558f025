using System.Buffers.Binary;
using System.Text.Json;
using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Safetensors;

/// <summary>
/// The safetensors format (huggingface/safetensors): u64 little-endian header length, a JSON header padded with spaces,
/// then the tensors' bytes, without holes or overlap, offsets counted from the end of the header. Files of
/// <see cref="FileBytes.MappedFrom"/> bytes or more are mapped; the tensors are valid until the file is disposed.
/// </summary>
public sealed class SafetensorsFile : IDisposable
{
    /// <summary>Header lengths above this are refused, as the original library does.</summary>
    public const int MaximumHeaderBytes = 100_000_000;

    /// <summary>Files above this are refused.</summary>
    public const long MaximumFileBytes = 1L << 42;

    /// <summary>Headers with more tensors are refused.</summary>
    public const int MaximumTensors = 1_000_000;

    /// <summary>Headers with more metadata entries are refused.</summary>
    public const int MaximumMetadata = 100_000;

    /// <summary>Tensors with more dimensions are refused.</summary>
    public const int MaximumDimensions = 32;

    internal const string MetadataKey = "__metadata__";

    private readonly IReadOnlyList<IDisposable> _owned;

    internal SafetensorsFile(IReadOnlyDictionary<string, SafetensorsTensor> tensors, IReadOnlyDictionary<string, string> metadata, IReadOnlyList<IDisposable> owned)
    {
        (Tensors, Metadata, _owned) = (tensors, metadata, owned);
    }

    /// <summary>The tensors by name, in the order of the header.</summary>
    public IReadOnlyDictionary<string, SafetensorsTensor> Tensors { get; }

    /// <summary>The header's string pairs.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Opens a file and checks its whole header; the tensors' bytes are not read yet.</summary>
    public static SafetensorsFile Read(string path) => Read(path, FileBytes.MappedFrom);

    /// <summary>The same, with another size from which a file is mapped.</summary>
    internal static SafetensorsFile Read(string path, long mappedFrom)
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

    /// <summary>Reads and checks a file's bytes; tensors refer to the array, they are not copied.</summary>
    public static SafetensorsFile Parse(byte[] bytes, string path)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Parse(new FileBytes(bytes), path);
    }

    /// <summary>Lets go of the file; its tensors must not be read any more.</summary>
    public void Dispose()
    {
        foreach (IDisposable owned in _owned) owned.Dispose();
    }

    private static SafetensorsFile Parse(FileBytes bytes, string path)
    {
        var findings = new Findings(path);
        if (bytes.Length < 8) throw findings.Fatal("ACC2002", "The file is too short for safetensors.", $"{bytes.Length} bytes", "at least 8 bytes");
        ulong headerLength = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Span(0, 8));
        if (headerLength > MaximumHeaderBytes)
        {
            throw findings.Fatal("ACC2004", "This is not a safetensors file: the header length is out of reason.", $"{headerLength} bytes", $"at most {MaximumHeaderBytes} bytes");
        }

        if (headerLength > (ulong)bytes.Length - 8)
        {
            throw findings.Fatal("ACC2002", "The file ends inside its header.", $"{bytes.Length} bytes", $"at least {headerLength + 8} bytes");
        }

        if (headerLength == 0 || bytes.Span(8, 1)[0] != (byte)'{') throw findings.Fatal("ACC2004", "This is not a safetensors file: the header is no JSON object.", allowed: "a header that starts with {");
        (Dictionary<string, SafetensorsTensor> tensors, Dictionary<string, string> metadata) = SafetensorsHeader.Bind(bytes, (int)headerLength, findings);
        return new SafetensorsFile(tensors, metadata, [bytes]);
    }

    /// <summary>Writes a file, tensors in the order of their names by ordinal, whole or not at all. Equal input gives equal bytes.</summary>
    public static void Write(string path, IReadOnlyDictionary<string, SafetensorsTensor> tensors, IReadOnlyDictionary<string, string>? metadata = null) =>
        AtomicFile.Write(path, stream => Write(stream, tensors, metadata));

    /// <summary>Writes to a stream.</summary>
    public static void Write(Stream stream, IReadOnlyDictionary<string, SafetensorsTensor> tensors, IReadOnlyDictionary<string, string>? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(tensors);
        KeyValuePair<string, SafetensorsTensor>[] ordered = [.. tensors.OrderBy(t => t.Key, StringComparer.Ordinal)];
        byte[] header = Header(ordered, metadata ?? new Dictionary<string, string>());
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)header.Length);
        stream.Write(length);
        stream.Write(header);
        foreach ((_, SafetensorsTensor tensor) in ordered) tensor.Bytes.CopyTo(stream);
    }

    private static byte[] Header(KeyValuePair<string, SafetensorsTensor>[] tensors, IReadOnlyDictionary<string, string> metadata)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (metadata.Count > 0)
            {
                json.WriteStartObject(MetadataKey);
                foreach ((string key, string value) in metadata.OrderBy(m => m.Key, StringComparer.Ordinal)) json.WriteString(key, value);
                json.WriteEndObject();
            }

            long offset = 0;
            foreach ((string name, SafetensorsTensor tensor) in tensors)
            {
                if ((Int128)tensor.Bytes.Length * 8 != (Int128)tensor.Elements * tensor.Dtype.Bits()) throw new ArgumentException($"Tensor {name} has {tensor.Bytes.Length} bytes.", nameof(tensors));
                json.WriteStartObject(name);
                json.WriteString("dtype", tensor.Dtype.Name());
                json.WriteStartArray("shape");
                foreach (int size in tensor.Shape) json.WriteNumberValue(size);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(offset);
                json.WriteNumberValue(offset += tensor.Bytes.Length);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        // Padding to eight bytes keeps the first tensor aligned, as the original library does.
        while (buffer.Length % 8 != 0) buffer.WriteByte((byte)' ');
        return buffer.ToArray();
    }
}
