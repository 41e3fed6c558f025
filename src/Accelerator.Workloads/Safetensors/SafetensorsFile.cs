using System.Buffers.Binary;
using System.Text.Json;
using Accelerator.Diagnostics;
using Accelerator.Workloads.Json;

namespace Accelerator.Workloads.Safetensors;

/// <summary>
/// The safetensors format (huggingface/safetensors): u64 little-endian header length, a JSON header padded with spaces,
/// then the tensors' bytes, without holes or overlap, offsets counted from the end of the header.
/// </summary>
public sealed record SafetensorsFile(IReadOnlyDictionary<string, SafetensorsTensor> Tensors, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>Header lengths above this are refused, as the original library does.</summary>
    public const int MaximumHeaderBytes = 100_000_000;

    /// <summary>Files above this are refused: the tensors are held in memory in one array.</summary>
    public const long MaximumFileBytes = 2_000_000_000;

    private const string MetadataKey = "__metadata__";

    /// <summary>Reads and checks a whole file.</summary>
    public static SafetensorsFile Read(string path) => Parse(InputFile.ReadAllBytes(path, MaximumFileBytes), path);

    /// <summary>Reads and checks a file's bytes; tensors refer to the array, they are not copied.</summary>
    public static SafetensorsFile Parse(byte[] bytes, string path)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var findings = new Findings(path);
        if (bytes.Length < 8) throw findings.Fatal("ACC2002", "The file is too short for safetensors.", $"{bytes.Length} bytes", "at least 8 bytes");
        ulong headerLength = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (headerLength > MaximumHeaderBytes)
        {
            throw findings.Fatal("ACC2004", "This is not a safetensors file: the header length is out of reason.", $"{headerLength} bytes", $"at most {MaximumHeaderBytes} bytes");
        }

        if (headerLength > (ulong)bytes.Length - 8)
        {
            throw findings.Fatal("ACC2002", "The file ends inside its header.", $"{bytes.Length} bytes", $"at least {headerLength + 8} bytes");
        }

        ReadOnlySpan<byte> header = bytes.AsSpan(8, (int)headerLength);
        if (header.Length == 0 || header[0] != (byte)'{') throw findings.Fatal("ACC2004", "This is not a safetensors file: the header is no JSON object.", allowed: "a header that starts with {");
        ReadOnlyMemory<byte> data = bytes.AsMemory(8 + (int)headerLength);
        return SafetensorsHeader.Bind(JsonFile.Parse(header, path), data, findings);
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
        foreach ((_, SafetensorsTensor tensor) in ordered) stream.Write(tensor.Data.Span);
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
                if (tensor.Data.Length != tensor.Elements * tensor.Dtype.Bytes()) throw new ArgumentException($"Tensor {name} has {tensor.Data.Length} bytes.", nameof(tensors));
                json.WriteStartObject(name);
                json.WriteString("dtype", tensor.Dtype.ToString().ToUpperInvariant());
                json.WriteStartArray("shape");
                foreach (int size in tensor.Shape) json.WriteNumberValue(size);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(offset);
                json.WriteNumberValue(offset += tensor.Data.Length);
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
