using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization;

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
        (float[] weights, QuantizationSpec spec) = Random(bits, symmetry, granularity, ScaleSearch.None);
        QuantizedMatrix matrix = UniformQuantizer.Quantize(weights, 6, 96, spec);
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
        (float[] weights, QuantizationSpec spec) = Random(bits, symmetry, granularity, ScaleSearch.None);
        QuantizedMatrix matrix = UniformQuantizer.Quantize(weights, 6, 96, spec);
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
        (float[] weights, QuantizationSpec plain) = Random(bits, symmetry, granularity, ScaleSearch.None);
        double without = SquaredError(weights, UniformQuantizer.Quantize(weights, 6, 96, plain));
        double with = SquaredError(weights, UniformQuantizer.Quantize(weights, 6, 96, plain with { ScaleSearch = ScaleSearch.Shrink }));
        with.ShouldBeLessThanOrEqualTo(without * (1 + 1e-6));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bit_planes_hold_every_code(int bits, Symmetry symmetry, Granularity granularity)
    {
        (float[] weights, QuantizationSpec spec) = Random(bits, symmetry, granularity, ScaleSearch.Shrink);
        QuantizedMatrix matrix = UniformQuantizer.Quantize(weights, 6, 96, spec);
        BitPlanes.Unpack(BitPlanes.Pack(matrix), 6, 96, bits).ShouldBe(matrix.Codes);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_fast_integer_product_is_the_definition(int bits, Symmetry symmetry, Granularity granularity)
    {
        (float[] weights, QuantizationSpec spec) = Random(bits, symmetry, granularity, ScaleSearch.None);
        QuantizedMatrix matrix = UniformQuantizer.Quantize(weights, 6, 96, spec);
        HardwareScales scales = HardwareScales.Of(matrix, 16);
        var random = new Xoshiro256(Seed);
        var activations = new sbyte[5 * 96];
        for (int i = 0; i < activations.Length; i++) activations[i] = (sbyte)random.NextInt32(-128, 127);
        new IntegerGemm(matrix, scales).Multiply(activations, 5).ShouldBe(IntegerGemm.Reference(matrix, scales, activations, 5));
    }

    [Fact]
    public void A_group_that_does_not_divide_the_row_needs_padding_to_be_asked_for()
    {
        float[] weights = new float[2 * 100];
        var spec = new QuantizationSpec { GroupSize = 64 };
        InputException wrong = Should.Throw<InputException>(() => UniformQuantizer.Quantize(weights, 2, 100, spec, "layer"));
        wrong.Diagnostics[0].Found.ShouldNotBeNull().ShouldContain("64");
        UniformQuantizer.Quantize(weights, 2, 100, spec with { PadGroups = true }).GroupLength(1).ShouldBe(36);
    }

    private static (float[] Weights, QuantizationSpec Spec) Random(int bits, Symmetry symmetry, Granularity granularity, ScaleSearch search)
    {
        var random = new Xoshiro256(Seed + (ulong)bits);
        var weights = new float[6 * 96];
        for (int i = 0; i < weights.Length; i++) weights[i] = (float)(0.05 * random.NextNormal());
        return (weights, new QuantizationSpec { WeightBits = bits, Symmetry = symmetry, Granularity = granularity, GroupSize = 32, ScaleSearch = search });
    }

    private static double SquaredError(float[] weights, QuantizedMatrix matrix) => weights.Zip(matrix.Dequantize(), (w, d) => ((double)w - d) * ((double)w - d)).Sum();
}
