namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q4_1: 32 values in 20 bytes. d and m (binary16), then byte j with value j in its low and value j + 16 in its high nibble; ŵ = d·q + m.
/// m is the smallest value, d the range over 15.
/// </summary>
internal sealed class Q4_1Codec() : GgmlCodec(32, 20)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        float m = GgmlScalar.Half(block[2..]);
        for (int j = 0; j < 16; j++)
        {
            values[j] = (block[4 + j] & 15) * d + m;
            values[j + 16] = (block[4 + j] >> 4) * d + m;
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        (float low, float high) = GgmlScalar.Range(values);
        float d = (high - low) / 15;
        float inverse = GgmlScalar.Reciprocal(d);
        GgmlScalar.WriteHalf(block, d);
        GgmlScalar.WriteHalf(block[2..], low);
        for (int j = 0; j < 16; j++) block[4 + j] = (byte)(Code(values[j]) | Code(values[j + 16]) << 4);

        int Code(float value) => Math.Min(15, GgmlScalar.Truncate((value - low) * inverse + 0.5f));
    }
}
