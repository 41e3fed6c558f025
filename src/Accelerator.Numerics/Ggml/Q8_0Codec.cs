namespace Accelerator.Numerics.Ggml;

/// <summary>Q8_0: 32 values in 34 bytes. d (binary16), then 32 signed bytes; ŵ = d·q. d is the largest magnitude over 127; codes are rounded half away from zero.</summary>
internal sealed class Q8_0Codec() : GgmlCodec(32, 34)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        for (int j = 0; j < 32; j++) values[j] = (sbyte)block[2 + j] * d;
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = GgmlScalar.LargestMagnitude(values) / 127;
        float inverse = GgmlScalar.Reciprocal(d);
        GgmlScalar.WriteHalf(block, d);
        for (int j = 0; j < 32; j++) block[2 + j] = (byte)GgmlScalar.Truncate(GgmlScalar.RoundAway(values[j] * inverse));
    }
}
