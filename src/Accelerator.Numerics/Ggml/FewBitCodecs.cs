namespace Accelerator.Numerics.Ggml;

/// <summary>Q1_0: 128 signs in 18 bytes. d (binary16), the mean magnitude; bit j mod 8 of byte ⌊j / 8⌋ is 1 for +d (zero among them), 0 for −d and NaN.</summary>
internal sealed class Q1_0Codec() : GgmlCodec(128, 18)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        for (int j = 0; j < 128; j++) values[j] = (block[2 + j / 8] >> (j % 8) & 1) != 0 ? d : -d;
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float sum = 0;
        block.Clear();
        for (int j = 0; j < 128; j++)
        {
            sum += MathF.Abs(values[j]);
            if (values[j] >= 0) block[2 + j / 8] |= (byte)(1 << (j % 8));
        }

        GgmlScalar.WriteHalf(block, sum / 128);
    }
}

/// <summary>
/// Q2_0: 64 values in 18 bytes. d (binary16), the largest magnitude; bits 2(j mod 4) and up of byte ⌊j / 4⌋ hold q; ŵ = d·(q − 1). Quantising from d rounds
/// half away from zero and never reaches 2·d, code 3.
/// </summary>
internal sealed class Q2_0Codec() : GgmlCodec(64, 18)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        for (int j = 0; j < 64; j++) values[j] = ((block[2 + j / 4] >> (j % 4 * 2) & 3) - 1) * d;
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = MathF.Abs(GgmlScalar.Extreme(values));
        float inverse = GgmlScalar.Reciprocal(d);
        block.Clear();
        GgmlScalar.WriteHalf(block, d);
        for (int j = 0; j < 64; j++)
        {
            float scaled = values[j] * inverse;
            int code = float.IsFinite(scaled) ? Math.Clamp((int)GgmlScalar.RoundAway(scaled) + 1, 0, 3) : 0;
            block[2 + j / 4] |= (byte)(code << (j % 4 * 2));
        }
    }
}
