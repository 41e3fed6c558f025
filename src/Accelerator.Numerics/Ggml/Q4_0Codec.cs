namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q4_0: 32 values in 18 bytes. d (binary16), then byte j with value j in its low and value j + 16 in its high nibble; ŵ = d·(q − 8).
/// d is the value of largest magnitude over −8, so that its code is 0.
/// </summary>
internal sealed class Q4_0Codec() : GgmlCodec(32, 18)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        for (int j = 0; j < 16; j++)
        {
            values[j] = ((block[2 + j] & 15) - 8) * d;
            values[j + 16] = ((block[2 + j] >> 4) - 8) * d;
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = GgmlScalar.Extreme(values) / -8;
        float inverse = GgmlScalar.Reciprocal(d);
        GgmlScalar.WriteHalf(block, d);
        for (int j = 0; j < 16; j++) block[2 + j] = (byte)(Code(values[j]) | Code(values[j + 16]) << 4);

        int Code(float value) => Math.Min(15, GgmlScalar.Truncate(value * inverse + 8.5f));
    }
}
