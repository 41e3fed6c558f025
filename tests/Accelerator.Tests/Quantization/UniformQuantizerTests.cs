using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Tests.Quantization;

/// <summary>Identities of the first formats over random weights, every width, symmetry and granularity.</summary>
public sealed class UniformQuantizerTests
{
    private const ulong Seed = 77;

    public static TheoryData<int, Symmetry, Granularity> Formats
    {
        get
        {
            var data = new TheoryData<int, Symmetry, Granularity>();
            for (int bits = 1; bits <= 8; bits++)
            {
                foreach (Symmetry symmetry in Enum.GetValues<Symmetry>())
                {
                    foreach (Granularity granularity in Enum.GetValues<Granularity>()) data.Add(bits, symmetry, granularity);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_weight_is_half_its_scale_times_the_odd_code_minus_the_odd_zero(int bits, Symmetry symmetry, Granularity granularity)
    {
        (float[] weights, LayerProblem problem) = Random(bits, symmetry, granularity, ScaleSearch.None);
        QuantizedMatrix matrix = Rounded(problem);
        float[] dequantized = matrix.Dequantize();
        for (int i = 0; i < weights.Length; i++)
        {
            int group = ((i / 96) * matrix.Groups) + (i % 96 / matrix.GroupSize);
            int odd = (2 * matrix.Codes[i]) - matrix.LargestCode;
            int zero = matrix.ReinterpretedZeros[group];
            (odd & 1).ShouldBe(1);
            if (symmetry == Symmetry.Bipolar) zero.ShouldBe(0);
            else (zero & 1).ShouldBe(1);
            if (symmetry == Symmetry.Symmetric) zero.ShouldBe(1);
            ((double)dequantized[i]).ShouldBe(matrix.Scales[group] * 0.5 * (odd - zero), 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Rounding_errs_by_half_a_step_at_most(int bits, Symmetry symmetry, Granularity granularity)
    {
        // One bipolar or symmetric bit does not span the range: its levels are at the mean magnitude, or one of them is zero.
        if (bits == 1 && symmetry != Symmetry.Asymmetric) return;
        (float[] weights, LayerProblem problem) = Random(bits, symmetry, granularity, ScaleSearch.None);
        QuantizedMatrix matrix = Rounded(problem);
        float[] dequantized = matrix.Dequantize();
        for (int i = 0; i < weights.Length; i++)
        {
            float scale = matrix.Scales[((i / 96) * matrix.Groups) + (i % 96 / matrix.GroupSize)];

            // The symmetric range ends one level above the middle short of the largest weight.
            double allowed = symmetry == Symmetry.Symmetric ? 1.0 : 0.5;
            Math.Abs(weights[i] - dequantized[i]).ShouldBeLessThanOrEqualTo((float)(allowed * scale * 1.0001) + 1e-7f);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Shrinking_the_range_never_errs_more(int bits, Symmetry symmetry, Granularity granularity)
    {
        (float[] weights, LayerProblem plain) = Random(bits, symmetry, granularity, ScaleSearch.None);
        double without = SquaredError(weights, Rounded(plain));
        double with = SquaredError(weights, Rounded(plain with { Fit = plain.Fit with { Search = ScaleSearch.Shrink } }));
        with.ShouldBeLessThanOrEqualTo(without * (1 + 1e-6));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bit_planes_hold_every_code(int bits, Symmetry symmetry, Granularity granularity)
    {
        (float[] weights, LayerProblem problem) = Random(bits, symmetry, granularity, ScaleSearch.Shrink);
        QuantizedMatrix matrix = Rounded(problem);
        BitPlanes.Unpack(BitPlanes.Pack(matrix), 6, 96, bits).ShouldBe(matrix.Codes);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_fast_integer_product_is_the_definition(int bits, Symmetry symmetry, Granularity granularity)
    {
        (float[] weights, LayerProblem problem) = Random(bits, symmetry, granularity, ScaleSearch.None);
        QuantizedMatrix matrix = Rounded(problem);
        HardwareScales scales = HardwareScales.Of(matrix, 16);
        var random = new Xoshiro256(Seed);
        var activations = new short[5 * 96];
        for (int i = 0; i < activations.Length; i++) activations[i] = (short)random.NextInt32(-128, 127);
        new IntegerGemm(matrix, scales).Multiply(activations, 5).ShouldBe(IntegerGemm.Reference(matrix, scales, activations, 5));
    }

    /// <summary>Activations of 16 bits, extremes among them: sums of 32 bits hold fewer products.</summary>
    [Fact]
    public void The_fast_integer_product_of_wide_activations_is_the_definition()
    {
        const int Columns = 1000;
        var random = new Xoshiro256(Seed);
        byte[] codes = [.. Enumerable.Range(0, 2 * Columns).Select(i => (byte)(i < Columns ? 255 : random.Below(256)))];
        var matrix = new QuantizedMatrix(2, Columns, 8, Columns, codes, [0.5f, 0.25f], [-255, 17]);
        HardwareScales scales = HardwareScales.Of(matrix, 16);
        short[] activations = [.. Enumerable.Repeat(short.MinValue, Columns), .. Enumerable.Repeat(short.MaxValue, Columns), .. Enumerable.Range(0, Columns).Select(_ => (short)random.NextInt32(-32_768, 32_767))];
        long[] product = new IntegerGemm(matrix, scales).Multiply(activations, 3);
        product.ShouldBe(IntegerGemm.Reference(matrix, scales, activations, 3));
        product[0].ShouldBe(scales.Multipliers[0] * 510L * -32_768 * Columns);
    }

    /// <summary>The largest magnitude of a token becomes 32767, whatever its sign; −32768 never occurs.</summary>
    [Fact]
    public void Wide_activations_are_quantised_per_token()
    {
        float[] x = [0.5f, -1, 0.25f, 3, -0.001f, 2, 0, 0, 0];
        var codes = new short[9];
        var scales = new float[3];
        ActivationQuantizer.Quantize(x, 3, codes, scales, bits: 16);
        codes.ShouldBe([16_384, -32_767, 8_192, 32_767, -11, 21_845, 0, 0, 0]);
        scales.ShouldBe([1 / 32_767f, 3 / 32_767f, 0]);
    }

    [Fact]
    public void A_last_group_may_be_shorter()
    {
        var problem = new LayerProblem { Name = "layer", Weights = new float[2 * 100], Rows = 2, Columns = 100, GroupSize = 64, Format = new UniformFormat(2, Symmetry.Asymmetric) };
        Rounded(problem).GroupLength(1).ShouldBe(36);
    }

    private static QuantizedMatrix Rounded(LayerProblem problem) => (QuantizedMatrix)new RoundToNearest().Quantize(problem);

    private static (float[] Weights, LayerProblem Problem) Random(int bits, Symmetry symmetry, Granularity granularity, ScaleSearch search)
    {
        var random = new Xoshiro256(Seed + (ulong)bits);
        var weights = new float[6 * 96];
        for (int i = 0; i < weights.Length; i++) weights[i] = (float)(0.05 * random.NextNormal());
        return (weights, new LayerProblem
        {
            Name = "w", Weights = weights, Rows = 6, Columns = 96, GroupSize = granularity == Granularity.Group ? 32 : 96, WholeTensor = granularity == Granularity.Tensor,
            Format = new UniformFormat(bits, symmetry), Fit = new FitOptions { ScaleBits = 32, Search = search },
        });
    }

    private static double SquaredError(float[] weights, QuantizedMatrix matrix) => weights.Zip(matrix.Dequantize(), (w, d) => ((double)w - d) * ((double)w - d)).Sum();
}
