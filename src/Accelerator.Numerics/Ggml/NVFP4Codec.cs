namespace Accelerator.Numerics.Ggml;

/// <summary>
/// NVFP4: 64 values in 36 bytes. Four UE4M3 scales, one for each 16 values; then 8 bytes for each 16, byte j with the E2M1 code of value j in its low and of
/// value j + 8 in its high nibble. The scale of the whole tensor lies outside the block: values are those before it is applied. scale = max|w| / 6.
/// </summary>
/// <remarks>Values beyond 6·448 saturate. ggml compares float32 errors that no longer differ there and stores zeros.</remarks>
internal sealed class NVFP4Codec() : GgmlCodec(64, 36)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        for (int s = 0; s < 4; s++)
        {
            float d = GgmlScalar.HalfUE4M3(block[s]);
            for (int j = 0; j < 8; j++)
            {
                int codes = block[4 + 8 * s + j];
                values[16 * s + j] = Fp4.Doubled[codes & 15] * d;
                values[16 * s + j + 8] = Fp4.Doubled[codes >> 4] * d;
            }
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        for (int s = 0; s < 4; s++)
        {
            ReadOnlySpan<float> part = values.Slice(16 * s, 16);
            block[s] = GgmlScalar.UE4M3(MathF.Abs(GgmlScalar.Extreme(part)) / 6);
            float d = GgmlScalar.HalfUE4M3(block[s]);
            for (int j = 0; j < 8; j++) block[4 + 8 * s + j] = (byte)(Fp4.Nearest(part[j], d) | Fp4.Nearest(part[j + 8], d) << 4);
        }
    }
}
