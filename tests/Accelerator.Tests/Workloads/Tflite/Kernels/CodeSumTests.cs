using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>ADD and SUB of codes: by hand, against real numbers, and from a file.</summary>
public sealed class CodeSumTests
{
    /// <summary>Scales of 1 and an output of 2: halves are away from zero when each step rounds twice, up when it rounds once.</summary>
    [Theory]
    [InlineData(3, 4, false, FixedPointRounding.Double, 4)]
    [InlineData(3, -4, false, FixedPointRounding.Double, -1)]
    [InlineData(3, -4, false, FixedPointRounding.Single, 0)]
    [InlineData(3, 4, true, FixedPointRounding.Double, -1)]
    [InlineData(127, 127, false, FixedPointRounding.Double, 127)]
    [InlineData(-128, 127, true, FixedPointRounding.Double, -128)]
    public void Sums_by_hand(int a, int b, bool negative, FixedPointRounding rounding, int expected) =>
        ((int)CodeSum<sbyte>.Of((1, 0), (1, 0), 2, FixedPointMultiplier.Of, 20, negative, rounding, new OutputRange(0, -128, 127)).Invoke((sbyte)a, (sbyte)b)).ShouldBe(expected);

    [Fact]
    public void Sums_are_within_a_code_of_the_real_ones()
    {
        var random = new Xoshiro256(13);
        for (int i = 0; i < 20_000; i++)
        {
            (float scaleA, float scaleB, float output) = (random.NextInt32(1, 1000) / 1000f, random.NextInt32(1, 1000) / 1000f, random.NextInt32(100, 3000) / 1000f);
            (int zeroA, int zeroB, int zero) = (random.NextInt32(-128, 127), random.NextInt32(-128, 127), random.NextInt32(-128, 127));
            bool negative = random.Below(2) == 0;
            (sbyte a, sbyte b) = ((sbyte)random.NextInt32(-128, 127), (sbyte)random.NextInt32(-128, 127));
            int found = CodeSum<sbyte>.Of((scaleA, zeroA), (scaleB, zeroB), output, FixedPointMultiplier.Of, 20, negative, FixedPointRounding.Double, new OutputRange(zero, -128, 127)).Invoke(a, b);
            double real = (((double)scaleA * (a - zeroA)) + ((negative ? -1 : 1) * (double)scaleB * (b - zeroB))) / output;
            Math.Abs(found - Math.Clamp(real + zero, -128, 127)).ShouldBeLessThan(0.501, $"case {i}");
            int wide = CodeSum<short>.Of((scaleA, 0), (scaleB, 0), output, FixedPointMultiplier.Of, 15, negative, FixedPointRounding.Double, new OutputRange(0, -32768, 32767)).Invoke((short)(a * 250), (short)(b * 250));
            double exact = ((double)scaleA * (a * 250)) + ((negative ? -1 : 1) * (double)scaleB * (b * 250));
            Math.Abs(wide - Math.Clamp(exact / output, -32768, 32767)).ShouldBeLessThan(0.6, $"case {i}");
        }
    }

    [Fact]
    public void A_row_is_added_to_every_row_of_a_model()
    {
        var b = new TfliteBuilder();
        int x = b.Codes("x", [2, 3], 0.5f, 1), w = b.Codes("w", [3], [0.25f], 0, 4, -8, 12), y = b.Codes("y", [2, 3], 0.5f, -1);
        var model = new TfliteInference(b.Operator(0, [x, w], [y], 11, new FlatNode().With(0, (byte)1)).Graph([x], [y]).Build());
        // (0 1 2; 3 4 5) − 1 in halves, plus 1, −2, 3, not below 0, in halves less one: (0.5 0 3.5; 2 0 5).
        model.Run(TfliteArray.Of<sbyte>(model.Inputs[0], [0, 1, 2, 3, 4, 5]))[0].Values<sbyte>().ToArray().ShouldBe([(sbyte)0, -1, 6, 3, -1, 9]);
    }
}
