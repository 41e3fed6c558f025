using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Numerics.Ggml;

namespace Accelerator.Workloads.Gguf;

/// <summary>A tensor to be written: its place in the table, and its bytes, which are produced when their turn comes.</summary>
/// <param name="Name">At most 1024 bytes of UTF-8, once in a file.</param>
/// <param name="Type">Element or block type.</param>
/// <param name="Dimensions">Fastest first; the first is a multiple of the block length.</param>
/// <param name="Write">Writes exactly <see cref="Bytes"/> bytes.</param>
public sealed record GgufOutput(string Name, GgmlType Type, IReadOnlyList<long> Dimensions, Action<Stream> Write)
{
    /// <summary>Bytes of the values.</summary>
    public long Bytes => (long)GgufTypes.Bytes(Type, Dimensions.Aggregate((Int128)1, (product, size) => product * size));

    /// <summary>A tensor of a file, byte for byte; the file must stay open.</summary>
    public static GgufOutput Copy(GgufTensor tensor) => new(tensor.Name, tensor.Type, tensor.Dimensions, tensor.Bytes.CopyTo);

    /// <summary>Values, quantised to a type when they are written.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">A type that can be quantised.</param>
    /// <param name="shape">Outermost dimension first, as everywhere but in the file.</param>
    /// <param name="values">As many as the shape says.</param>
    public static GgufOutput Quantized(string name, GgmlType type, IReadOnlyList<int> shape, float[] values) =>
        Quantized(name, type, shape, () => values);

    /// <summary>The same of values that are made when they are written.</summary>
    public static GgufOutput Quantized(string name, GgmlType type, IReadOnlyList<int> shape, Func<float[]> values) =>
        new(name, type, [.. shape.Reverse().Select(size => (long)size)], stream => Quantize(stream, GgmlTypes.Of(type), values()));

    private static void Quantize(Stream stream, GgmlTypeInfo type, float[] values)
    {
        int step = Math.Max(1, 65_536 / type.BlockLength) * type.BlockLength; // whole blocks, so that a step's bytes stay few
        var blocks = new byte[step / type.BlockLength * type.BlockBytes];
        for (int at = 0; at < values.Length; at += step)
        {
            ReadOnlySpan<float> part = values.AsSpan(at, Math.Min(step, values.Length - at));
            Span<byte> bytes = blocks.AsSpan(0, part.Length / type.BlockLength * type.BlockBytes);
            type.Codec.Quantize(part, bytes);
            stream.Write(bytes);
        }
    }
}

/// <summary>
/// Writes GGUF files of version 3, or 2, whose bytes are laid out alike. The format leaves no freedom but the order of pairs and
/// tensors, the alignment (32, or <c>general.alignment</c>) and the padding: zeros here, after the last tensor too, as ggml writes it.
/// </summary>
public static class GgufWriter
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Writes a file, whole or not at all; equal input gives equal bytes.</summary>
    public static void Write(string path, IReadOnlyList<KeyValuePair<string, GgufValue>> metadata, IReadOnlyList<GgufOutput> tensors, uint version = 3) =>
        AtomicFile.Write(path, stream => Write(stream, metadata, tensors, version));

    /// <summary>Writes to a stream, which is never read or moved.</summary>
    public static void Write(Stream stream, IReadOnlyList<KeyValuePair<string, GgufValue>> metadata, IReadOnlyList<GgufOutput> tensors, uint version = 3)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(tensors);
        if (version is not (2 or 3)) throw new ArgumentOutOfRangeException(nameof(version), version, "2 or 3.");
        int alignment = (int)(new GgufMetadata(metadata).Find(GgufFile.AlignmentKey)?.AsInt64() ?? GgufFile.DefaultAlignment);
        byte[] head = Head(metadata, tensors, alignment, version);
        stream.Write(head);
        Pad(stream, head.Length, tensors.Count == 0 ? 1 : alignment);
        foreach (GgufOutput tensor in tensors)
        {
            var counted = new CountingStream(stream);
            tensor.Write(counted);
            if (counted.Written != tensor.Bytes) throw new ArgumentException($"Tensor {tensor.Name} has {counted.Written} bytes, not {tensor.Bytes}.", nameof(tensors));
            Pad(stream, tensor.Bytes, alignment);
        }
    }

    private static byte[] Head(IReadOnlyList<KeyValuePair<string, GgufValue>> metadata, IReadOnlyList<GgufOutput> tensors, int alignment, uint version)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer); // little-endian on every machine
        writer.Write("GGUF"u8);
        writer.Write(version);
        writer.Write((ulong)tensors.Count);
        writer.Write((ulong)metadata.Count);
        foreach ((string key, GgufValue value) in metadata)
        {
            Text(writer, key);
            writer.Write((uint)value.Type);
            Value(writer, value.Value);
        }

        long offset = 0;
        foreach (GgufOutput tensor in tensors)
        {
            Text(writer, tensor.Name);
            writer.Write((uint)tensor.Dimensions.Count);
            foreach (long size in tensor.Dimensions) writer.Write((ulong)size);
            writer.Write((uint)tensor.Type);
            writer.Write((ulong)offset);
            offset = GgufTensorTable.Aligned(offset + tensor.Bytes, alignment);
        }

        return buffer.ToArray();
    }

    private static void Value(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case byte v: writer.Write(v); break;
            case sbyte v: writer.Write(v); break;
            case ushort v: writer.Write(v); break;
            case short v: writer.Write(v); break;
            case uint v: writer.Write(v); break;
            case int v: writer.Write(v); break;
            case ulong v: writer.Write(v); break;
            case long v: writer.Write(v); break;
            case float v: writer.Write(v); break;
            case double v: writer.Write(v); break;
            case bool v: writer.Write(v); break;
            case string v: Text(writer, v); break;
            case GgufArray v:
                writer.Write((uint)v.ElementType);
                writer.Write((ulong)v.Items.Length);
                foreach (object item in v.Items) Value(writer, item);
                break;
            default: throw new ArgumentException($"{value.GetType()} is no metadata type.", nameof(value));
        }
    }

    private static void Text(BinaryWriter writer, string text)
    {
        byte[] bytes = StrictUtf8.GetBytes(text);
        writer.Write((ulong)bytes.Length);
        writer.Write(bytes);
    }

    private static void Pad(Stream stream, long written, int alignment)
    {
        for (long missing = GgufTensorTable.Aligned(written, alignment) - written; missing > 0; missing--) stream.WriteByte(0);
    }

    /// <summary>Passes bytes on and counts them.</summary>
    private sealed class CountingStream(Stream target) : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position { get => Written; set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            target.Write(buffer);
            Written += buffer.Length;
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => target.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
