using System.Buffers.Binary;

namespace Accelerator.Workloads.Packed;

/// <summary>
/// Fields of 2, 3, 4 or 8 bits in 32-bit words. GPTQ's layouts are one stream of bits, least significant first, through
/// consecutive words: for 3 bits element 10 of 32 has two bits in the first word and one in the second, and element 21 one and two.
/// </summary>
internal static class PackedFields
{
    /// <summary>
    /// Field <paramref name="index"/> of the stream whose word w is <c>words[start + w · stride]</c>, little-endian.
    /// The last field of a stream may not reach into a word that is not there: the length must be a multiple of 32 bits.
    /// </summary>
    public static byte Read(ReadOnlySpan<byte> words, int start, int stride, int index, int bits)
    {
        long bit = (long)index * bits;
        int word = (int)(bit >> 5);
        int shift = (int)(bit & 31);
        ulong window = Word(words, start + word * stride);
        if (shift + bits > 32) window |= (ulong)Word(words, start + (word + 1) * stride) << 32;
        return (byte)((window >> shift) & ((1u << bits) - 1));
    }

    private static uint Word(ReadOnlySpan<byte> words, int index) => BinaryPrimitives.ReadUInt32LittleEndian(words[(index * 4)..]);
}
