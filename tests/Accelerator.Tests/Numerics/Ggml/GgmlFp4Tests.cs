using Accelerator.Numerics;
using Accelerator.Numerics.Ggml;

namespace Accelerator.Tests.Numerics.Ggml;

/// <summary>FP4 blocks: ties, scales, saturation, and where ggml stores something else.</summary>
public sealed class GgmlFp4Tests
{
    private static readonly float[] Doubled = [0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12];

    [Theory]
    [InlineData(0.25f, 0)]
    [InlineData(0.75f, 1)]
    [InlineData(1.25f, 2)]
    [InlineData(1.75f, 3)]
    [InlineData(2.5f, 4)]
    [InlineData(3.5f, 5)]
    [InlineData(5f, 6)]
    public void Ties_go_to_the_smaller_magnitude(float tie, int code)
    {
        foreach (GgmlType type in (ReadOnlySpan<GgmlType>)[GgmlType.MXFP4, GgmlType.NVFP4])
        {
            // Six times the scale stands in each run of 16 values, so that the scale is 1.
            var values = new float[64];
            for (int i = 0; i < 64; i += 16)
            {
                values[i] = 6;
                values[i + 1] = tie;
                values[i + 2] = -tie;
                values[i + 3] = MathF.BitIncrement(tie);
                values[i + 4] = MathF.BitDecrement(-tie);
            }

            float[] decoded = GgmlTypes.RoundTrip(type, values);
            decoded[1].ShouldBe(Doubled[code] / 2, $"{type}");
            decoded[2].ShouldBe(-Doubled[code] / 2, $"{type}");
            decoded[3].ShouldBe(Doubled[code + 1] / 2, $"{type}");
            decoded[4].ShouldBe(-Doubled[code + 1] / 2, $"{type}");
        }
    }

    [Fact]
    public void Negative_zero_is_written_as_zero()
    {
        var values = new float[32];
        values[0] = 4;
        values[1] = -0f;
        values[2] = -0.1f;
        var block = new byte[17];
        GgmlTypes.Of(GgmlType.MXFP4).Codec.Quantize(values, block);
        (block[2] & 15).ShouldBe(0);
        (block[3] & 15).ShouldBe(0);
    }

    [Fact]
    public void The_scale_of_MXFP4_is_the_power_of_two_at_most_the_largest_value_over_four()
    {
        var values = new float[32];
        var block = new byte[17];
        for (int exponent = -125; exponent <= 127; exponent++)
        {
            foreach (float largest in (ReadOnlySpan<float>)[MathF.ScaleB(1, exponent), MathF.ScaleB(1.5f, exponent)])
            {
                values[5] = -largest;
                GgmlTypes.Of(GgmlType.MXFP4).Codec.Quantize(values, block);
                ((int)block[0]).ShouldBe(exponent - 2 + 127, $"{largest:R}");
            }
        }

        values[5] = 1e-40f;
        GgmlTypes.Of(GgmlType.MXFP4).Codec.Quantize(values, block);
        block[0].ShouldBe((byte)0, "ggml's conversion wraps around here, and the block decodes to zeros");
    }

    [Fact]
    public void A_few_floats_below_a_power_of_two_count_as_it()
    {
        // log2f(128 − 2^−17) = 7 in float32, so ggml takes the scale of 128. At 2 the float logarithm is fine enough.
        Scale(MathF.BitDecrement(128)).ShouldBe(Scale(128));
        Scale(127.99f).ShouldBe(Scale(64));
        Scale(MathF.BitDecrement(2)).ShouldBe(Scale(1));

        static byte Scale(float largest)
        {
            var values = new float[32];
            values[31] = largest;
            var block = new byte[17];
            GgmlTypes.Of(GgmlType.MXFP4).Codec.Quantize(values, block);
            var plain = new byte[17];
            GgmlTypes.Of(GgmlType.MXFP4).Codec.QuantizeReference(values, plain);
            plain.ShouldBe(block);
            return block[0];
        }
    }

    [Fact]
    public void NVFP4_equals_a_search_in_float_errors_until_these_no_longer_differ()
    {
        const ulong seed = 5;
        var random = new Xoshiro256(seed);
        for (int trial = 0; trial < 500; trial++)
        {
            float[] values = GgmlValues.Of("ordinary", 64, random);
            if (trial % 5 == 0) values = GgmlValues.Of("ties", 64, random)[..64].Select(v => Math.Clamp(v, -2000, 2000)).ToArray();
            var block = new byte[36];
            GgmlTypes.Of(GgmlType.NVFP4).Codec.Quantize(values, block);
            for (int i = 0; i < 64; i++) Code(block, i).ShouldBe(Search(values[i], HalfScale(block[i / 16])), $"seed {seed}, trial {trial}, value {values[i]:R}");
        }
    }

    [Fact]
    public void NVFP4_saturates_where_ggml_stores_zeros()
    {
        float[] values = [.. Enumerable.Range(0, 64).Select(i => i % 2 == 0 ? 1e12f : -1e12f)];
        var block = new byte[36];
        GgmlTypes.Of(GgmlType.NVFP4).Codec.Quantize(values, block);
        block[..4].ShouldBe([0x7E, 0x7E, 0x7E, 0x7E], "448, the largest scale");
        Code(block, 0).ShouldBe(7);
        Code(block, 1).ShouldBe(15);
        Search(values[0], HalfScale(0x7E)).ShouldBe(0, "every error is 1e12 in float32, and the first code wins");
        var decoded = new float[64];
        GgmlTypes.Of(GgmlType.NVFP4).Codec.Dequantize(block, decoded);
        decoded[0].ShouldBe(6 * 448);
        decoded[1].ShouldBe(-6 * 448);
    }

    [Theory]
    [InlineData(0x01, 1 / 512f)]
    [InlineData(0x07, 7 / 512f)]
    [InlineData(0x08, 1 / 64f)]
    [InlineData(0x38, 1f)]
    [InlineData(0x77, 240f)]
    [InlineData(0x78, 256f)]
    [InlineData(0x7E, 448f)]
    public void Scales_of_NVFP4_decode_as_unsigned_E4M3(int code, float scale)
    {
        var block = new byte[36];
        block[0] = (byte)code;
        block[1] = (byte)(code | 0x80);
        block[4] = 2;
        block[12] = 2;
        var values = new float[64];
        GgmlTypes.Of(GgmlType.NVFP4).Codec.Dequantize(block, values);
        values[0].ShouldBe(scale);
        values[16].ShouldBe(scale, "bit 7 is not looked at");
        block[0] = 0x7F;
        GgmlTypes.Of(GgmlType.NVFP4).Codec.Dequantize(block, values);
        values[0].ShouldBe(0, "the NaN code is a zero scale");
    }

    [Fact]
    public void Scales_of_NVFP4_from_256_on_are_448()
    {
        foreach ((float largest, byte code) in new (float, byte)[] { (6 * 240f, 0x77), (6 * 247.9f, 0x77), (6 * 248.1f, 0x7E), (6 * 256f, 0x7E), (6 * 300f, 0x7E), (6 * 448f, 0x7E) })
        {
            var values = new float[64];
            values[3] = largest;
            var block = new byte[36];
            GgmlTypes.Of(GgmlType.NVFP4).Codec.Quantize(values, block);
            block[0].ShouldBe(code, $"{largest}");
        }
    }

    private static int Code(byte[] block, int i) => block[4 + i / 16 * 8 + i % 8] >> (i % 16 / 8 * 4) & 15;

    private static float HalfScale(byte code)
    {
        var block = new byte[36];
        block[0] = code;
        block[4] = 1;
        var values = new float[64];
        GgmlTypes.Of(GgmlType.NVFP4).Codec.Dequantize(block, values);
        return values[0];
    }

    /// <summary>The search in words: the first code of least |value of code − x|, in float32.</summary>
    private static int Search(float x, float halfScale)
    {
        int best = 0;
        for (int code = 1; code < 16; code++)
        {
            if (MathF.Abs(Doubled[code] * halfScale - x) < MathF.Abs(Doubled[best] * halfScale - x)) best = code;
        }

        return best;
    }
}
