using System.Buffers.Binary;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q5_1: 32 values in 24 bytes. d and m (binary16); 32 bits, bit j the high bit of value j; then byte j with the low four bits of value j in its
/// low and of value j + 16 in its high nibble; ŵ = d·q + m. m is the smallest value, d the range over 31.
/// </summary>
internal sealed class Q5_1Codec() : GgmlCodec(32, 24)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        float m = GgmlScalar.Half(block[2..]);
        uint high = BinaryPrimitives.ReadUInt32LittleEndian(block[4..]);
        for (int j = 0; j < 16; j++)
        {
            values[j] = (block[8 + j] & 15 | (int)(high >> j & 1) << 4) * d + m;
            values[j + 16] = (block[8 + j] >> 4 | (int)(high >> (j + 16) & 1) << 4) * d + m;
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        (float low, float highest) = GgmlScalar.Range(values);
        float d = (highest - low) / 31;
        float inverse = GgmlScalar.Reciprocal(d);
        uint high = 0;
        for (int j = 0; j < 16; j++)
        {
            int first = Code(values[j]);
            int second = Code(values[j + 16]);
            block[8 + j] = (byte)(first & 15 | (second & 15) << 4);
            high |= (uint)(first >> 4) << j | (uint)(second >> 4) << (j + 16);
        }

        GgmlScalar.WriteHalf(block, d);
        GgmlScalar.WriteHalf(block[2..], low);
        BinaryPrimitives.WriteUInt32LittleEndian(block[4..], high);

        int Code(float value) => Math.Min(31, GgmlScalar.Truncate((value - low) * inverse + 0.5f));
    }
}
