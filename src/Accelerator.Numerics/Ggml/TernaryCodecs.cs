namespace Accelerator.Numerics.Ggml;

/// <summary>
/// TQ1_0: 256 ternary values in 54 bytes, ŵ = d·(t − 1), t = 0…2, d the largest magnitude. Five trits a byte, the first the most significant, stored as
/// ⌈256·q / 243⌉ so that multiplying by 3 shifts the next trit out at the top: 32 bytes for values 0…159 (stride 32), 16 for 160…239 (stride 16), 4 of four
/// trits for 240…255 (stride 4); then d (binary16).
/// </summary>
internal sealed class TQ1_0Codec() : GgmlCodec(256, 54)
{
    /// <summary>First value, first byte, bytes (which is also the stride of the values) and trits a byte of the three parts.</summary>
    private static readonly (int Value, int Byte, int Stride, int Trits)[] Parts = [(0, 0, 32, 5), (160, 32, 16, 5), (240, 48, 4, 4)];

    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block[52..]);
        foreach ((int value, int first, int stride, int trits) in Parts)
        {
            for (int m = 0; m < stride; m++)
            {
                byte shifted = block[first + m];
                for (int n = 0; n < trits; n++, shifted = (byte)(shifted * 3)) values[value + n * stride + m] = ((shifted * 3 >> 8) - 1) * d;
            }
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = GgmlScalar.LargestMagnitude(values);
        float inverse = GgmlScalar.Reciprocal(d);
        GgmlScalar.WriteHalf(block[52..], d);
        foreach ((int value, int first, int stride, int trits) in Parts)
        {
            for (int m = 0; m < stride; m++)
            {
                int packed = 0;
                for (int n = 0; n < 5; n++) packed = packed * 3 + (n < trits ? TQ2_0Codec.Trit(values[value + n * stride + m] * inverse) : 0);
                block[first + m] = (byte)((packed * 256 + 242) / 243);
            }
        }
    }
}

/// <summary>
/// TQ2_0: 256 ternary values in 66 bytes, ŵ = d·(q − 1), d the largest magnitude. Two runs of 32 bytes: bits 2n and 2n + 1 of byte m of run r hold value
/// 128r + 32n + m; then d (binary16). Code 3, which is not written, reads as 2·d.
/// </summary>
internal sealed class TQ2_0Codec() : GgmlCodec(256, 66)
{
    /// <summary>0, 1 or 2 for a scaled value: rounded half away from zero, clamped; what is not finite is zero, that is 1.</summary>
    public static int Trit(float scaled) => float.IsFinite(scaled) ? 1 + (int)Math.Clamp(GgmlScalar.RoundAway(scaled), -1, 1) : 1;

    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block[64..]);
        for (int i = 0; i < 256; i++) values[i] = ((block[i / 128 * 32 + i % 32] >> (i / 32 % 4 * 2) & 3) - 1) * d;
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = GgmlScalar.LargestMagnitude(values);
        float inverse = GgmlScalar.Reciprocal(d);
        block.Clear();
        GgmlScalar.WriteHalf(block[64..], d);
        for (int i = 0; i < 256; i++) block[i / 128 * 32 + i % 32] |= (byte)(Trit(values[i] * inverse) << (i / 32 % 4 * 2));
    }
}
