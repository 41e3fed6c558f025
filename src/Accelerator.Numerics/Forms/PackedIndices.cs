namespace Accelerator.Numerics.Forms;

/// <summary>Indices of b = 1 to 16 bits as one stream of bits: index i takes the bits i·b … i·b + b − 1, bit t is bit t mod 8 of byte t / 8.</summary>
public static class PackedIndices
{
    /// <summary>Bytes of a stream.</summary>
    public static long Bytes(long count, int bits) => (count * bits + 7) / 8;

    /// <summary>Packs; every index is below 2^bits.</summary>
    public static byte[] Pack(ReadOnlySpan<ushort> indices, int bits)
    {
        Check(bits);
        var stream = new byte[Bytes(indices.Length, bits)];
        ulong pending = 0;
        int held = 0, at = 0;
        foreach (ushort index in indices)
        {
            pending |= (ulong)index << held;
            for (held += bits; held >= 8; held -= 8, pending >>= 8) stream[at++] = (byte)pending;
        }

        if (held > 0) stream[at] = (byte)pending;
        return stream;
    }

    /// <summary>Unpacks <paramref name="count"/> indices.</summary>
    public static ushort[] Unpack(ReadOnlySpan<byte> stream, int count, int bits)
    {
        Check(bits);
        if (stream.Length != Bytes(count, bits)) throw new ArgumentException($"{stream.Length} bytes, not {Bytes(count, bits)}.", nameof(stream));
        var indices = new ushort[count];
        ulong pending = 0;
        int held = 0, at = 0;
        for (int i = 0; i < count; i++)
        {
            for (; held < bits; held += 8) pending |= (ulong)stream[at++] << held;
            indices[i] = (ushort)(pending & ((1UL << bits) - 1));
            pending >>= bits;
            held -= bits;
        }

        return indices;
    }

    /// <summary>The indices of a part, checked against the bytes that are there before anything is made.</summary>
    internal static ushort[] From(TensorParts parts, string name, long count, int bits)
    {
        long bytes = Bytes(count, bits);
        return bytes > int.MaxValue || count > int.MaxValue ? throw new FormatException($"{name} has more than 2^31 indices") : Unpack(parts.Values<byte>(name, (int)bytes), (int)count, bits);
    }

    /// <summary>The part of indices.</summary>
    internal static TensorArray Part(ushort[] indices, int bits)
    {
        byte[] stream = Pack(indices, bits);
        return new TensorArray([stream.Length], stream);
    }

    private static void Check(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 16);
    }
}
