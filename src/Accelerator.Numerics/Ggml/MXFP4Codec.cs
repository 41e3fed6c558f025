namespace Accelerator.Numerics.Ggml;

/// <summary>
/// MXFP4: 32 values in 17 bytes. An E8M0 scale 2^(e − 127), then byte j with the E2M1 code of value j in its low and of value j + 16 in its high nibble
/// (OCP Microscaling Formats 1.0 with ggml's order). e − 127 = ⌊log2 max|w|⌋ − 2.
/// </summary>
internal sealed class MXFP4Codec() : GgmlCodec(32, 17)
{
    /// <summary>
    /// The scale's code for a largest magnitude. The logarithm is rounded to float32 before its floor, as in ggml: a few floats just below a power of two
    /// count as that power. Magnitudes below 2^−125 take code 0 where ggml's conversion wraps around; infinity takes that of 2^128.
    /// </summary>
    public static byte ScaleCode(float largest)
    {
        if (!(largest > 0)) return 0;
        float exponent = float.IsInfinity(largest) ? 128 : MathF.Floor((float)Math.Log2(largest));
        return (byte)Math.Max(0, (int)exponent - 2 + 127);
    }

    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.HalfE8M0(block[0]);
        for (int j = 0; j < 16; j++)
        {
            values[j] = Fp4.Doubled[block[1 + j] & 15] * d;
            values[j + 16] = Fp4.Doubled[block[1 + j] >> 4] * d;
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        block[0] = ScaleCode(MathF.Abs(GgmlScalar.Extreme(values)));
        float d = GgmlScalar.HalfE8M0(block[0]);
        for (int j = 0; j < 16; j++) block[1 + j] = (byte)(Fp4.Nearest(values[j], d) | Fp4.Nearest(values[j + 16], d) << 4);
    }
}
