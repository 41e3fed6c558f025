using System.Buffers.Binary;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q5_0: 32 values in 22 bytes. d (binary16); 32 bits, bit j the high bit of value j; then byte j with the low four bits of value j in its low
/// and of value j + 16 in its high nibble; ŵ = d·(q − 16). d is the value of largest magnitude over −16.
/// </summary>
internal sealed class Q5_0Codec() : GgmlCodec(32, 22)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        uint high = BinaryPrimitives.ReadUInt32LittleEndian(block[2..]);
        for (int j = 0; j < 16; j++)
        {
            values[j] = ((block[6 + j] & 15 | (int)(high >> j & 1) << 4) - 16) * d;
            values[j + 16] = ((block[6 + j] >> 4 | (int)(high >> (j + 16) & 1) << 4) - 16) * d;
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = GgmlScalar.Extreme(values) / -16;
        float inverse = GgmlScalar.Reciprocal(d);
        uint high = 0;
        for (int j = 0; j < 16; j++)
        {
            int first = Code(values[j]);
            int second = Code(values[j + 16]);
            block[6 + j] = (byte)(first & 15 | (second & 15) << 4);
            high |= (uint)(first >> 4) << j | (uint)(second >> 4) << (j + 16);
        }

        GgmlScalar.WriteHalf(block, d);
        BinaryPrimitives.WriteUInt32LittleEndian(block[2..], high);

        int Code(float value) => Math.Min(31, GgmlScalar.Truncate(value * inverse + 16.5f));
    }
}
