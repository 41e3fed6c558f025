using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>Element by element: requantisation of tensors, stretched shapes, slices.</summary>
public sealed class ElementTests
{
    // Figures of tflite-micro's quantize_test: inputs, scale, zero point, codes.
    [Theory]
    [InlineData(new float[] { -63.5f, -63, -62.5f, -62, -61.5f, 62, 62.5f, 63, 63.5f, 64 }, 0.5f, -1, new int[] { -128, -127, -126, -125, -124, 123, 124, 125, 126, 127 })]
    [InlineData(new float[] { -63.5f, -63, -62.5f, -62, -61.5f, 62, 62.5f, 63, 63.5f, 64 }, 1.0f, -1, new int[] { -65, -64, -64, -63, -63, 61, 62, 62, 63, 63 })]
    [InlineData(new float[] { float.NaN, float.PositiveInfinity, float.NegativeInfinity, 1e30f, -1e30f }, 1.0f, 5, new int[] { 5, 127, -128, 127, -128 })]
    public void Numbers_become_codes(float[] numbers, float scale, int zero, int[] codes)
    {
        var found = new sbyte[numbers.Length];
        Requantization.Numbers(numbers, scale, zero, found);
        found.Select(code => (int)code).ShouldBe(codes);
    }

    [Fact]
    public void Numbers_of_any_size_fit_codes_of_32_bits()
    {
        var found = new int[4];
        Requantization.Numbers([1e20f, -1e20f, 3.5f, -3.5f], 1f, 100, found);
        // 2^31 − 1 and −2^31, moved by the zero point and held.
        found.ShouldBe([int.MaxValue, int.MinValue + 100, 104, 96]);
    }

    [Fact]
    public void Codes_become_codes_of_another_scale()
    {
        var random = new Xoshiro256(8);
        Pair<sbyte, sbyte>(random);
        Pair<sbyte, short>(random);
        Pair<sbyte, int>(random);
        Pair<short, sbyte>(random);
        Pair<short, short>(random);
        Pair<short, int>(random);
        Pair<int, sbyte>(random);
        Pair<int, short>(random);
        Pair<byte, sbyte>(random);
        Pair<sbyte, byte>(random);
    }

    private static void Pair<TFrom, TTo>(Xoshiro256 random)
        where TFrom : unmanaged, IBinaryInteger<TFrom>
        where TTo : unmanaged, IBinaryInteger<TTo>, IMinMaxValue<TTo>
    {
        for (int round = 0; round < 20; round++)
        {
            int from = random.NextInt32(-100, 100), to = random.NextInt32(0, 100);
            double scale = Math.ScaleB(1 + random.NextDouble(), random.NextInt32(-10, 3));
            TFrom[] inputs = [.. Enumerable.Range(0, 50).Select(_ => TFrom.CreateTruncating(random.NextInt32(-(1 << 22), 1 << 22)))];
            var outputs = new TTo[inputs.Length];
            Requantization.Codes<TFrom, TTo>(inputs, from, FixedPointMultiplier.Of(scale), FixedPointRounding.Double, to, outputs);
            for (int i = 0; i < inputs.Length; i++)
            {
                double exact = Math.Clamp((double.CreateChecked(inputs[i]) - from) * scale + to, double.CreateChecked(TTo.MinValue), double.CreateChecked(TTo.MaxValue));
                Math.Abs(double.CreateChecked(outputs[i]) - exact).ShouldBeLessThan(0.51 + Math.Abs(exact) * 1e-8 + Math.Max(scale, 1) * 0.5);
            }
        }
    }

    [Fact]
    public void Codes_become_numbers()
    {
        var found = new float[3];
        Requantization.ToNumbers<sbyte>([-128, 0, 127], 0.5f, -1, found);
        found.ShouldBe([-63.5f, 0.5f, 64]);
    }

    [Fact]
    public void Shapes_are_stretched_to_each_other()
    {
        Broadcast.Shape([2, 3], [3]).ShouldBe([2, 3]);
        Broadcast.Shape([2, 1, 4], [3, 1]).ShouldBe([2, 3, 4]);
        Broadcast.Shape([], [5]).ShouldBe([5]);
        Broadcast.Shape([2, 3], [2]).ShouldBeNull();
        Broadcast.Shape([1], [0]).ShouldBe([0]);
        var random = new Xoshiro256(4);
        for (int round = 0; round < 200; round++)
        {
            int rank = 1 + random.Below(4);
            int[] shape = [.. Enumerable.Range(0, rank).Select(_ => 1 + random.Below(4))];
            int[] a = Stretched(shape), b = Stretched(shape);
            int[] full = Broadcast.Shape(a, b)!;
            int[] valuesA = Values(a), valuesB = Values(b), outputs = new int[full.Aggregate(1, (x, y) => x * y)];
            Broadcast.Run(new Subtraction<int>(int.MinValue, int.MaxValue), a, valuesA, b, valuesB, outputs);
            for (int o = 0; o < outputs.Length; o++) outputs[o].ShouldBe(valuesA[At(a, full, o)] - valuesB[At(b, full, o)]);
        }

        int[] Stretched(int[] shape) => [.. shape.Select(size => random.Below(3) == 0 ? 1 : size).Skip(random.Below(shape.Length))];
        int[] Values(int[] shape) => [.. Enumerable.Range(0, shape.Aggregate(1, (x, y) => x * y)).Select(_ => random.NextInt32(-99, 99))];
        static int At(int[] shape, int[] full, int output)
        {
            int at = 0, step = 1;
            for (int d = full.Length - 1, own = shape.Length - 1; own >= 0; d--, own--)
            {
                at += shape[own] == 1 ? 0 : output % full[d] * step;
                step *= shape[own];
                output /= full[d];
            }

            return at;
        }
    }

    [Fact]
    public void Operations_wrap_clamp_and_round_towards_zero()
    {
        new Addition<int>(0, int.MaxValue).Invoke(-5, 3).ShouldBe(0);
        new Addition<int>(int.MinValue, int.MaxValue).Invoke(int.MaxValue, 1).ShouldBe(int.MinValue);
        new Multiplication<int>(int.MinValue, int.MaxValue).Invoke(1 << 20, 1 << 20).ShouldBe(0);
        new IntegerDivision(int.MinValue, int.MaxValue).Invoke(-7, 2).ShouldBe(-3);
        new IntegerDivision(int.MinValue, int.MaxValue).Invoke(int.MinValue, -1).ShouldBe(int.MinValue);
        new FloatDivision(0, 6).Invoke(7, 1).ShouldBe(6);
        default(Larger<sbyte>).Invoke(-3, 2).ShouldBe((sbyte)2);
        default(Smaller<sbyte>).Invoke(-3, 2).ShouldBe((sbyte)-3);
        // (100 − 10) · (−20 − 4) · 0.01 = −21.6, to −22, and 3 more.
        new CodeProduct<sbyte>(10, 4, FixedPointMultiplier.Of(0.01), FixedPointRounding.Double, new OutputRange(3, -128, 127)).Invoke(100, -20).ShouldBe((sbyte)-19);
    }

    // Begin, end, strides; masks of begin, end and shrink; what remains of 0 to 11 as [3, 4], or of 0 to 3.
    [Theory]
    [InlineData(new[] { 4 }, new[] { 1 }, new[] { 3 }, new[] { 1 }, 0, 0, 0, new[] { 2 }, new[] { 1, 2 })]
    [InlineData(new[] { 4 }, new[] { -3 }, new[] { -5 }, new[] { -1 }, 0, 0, 0, new[] { 2 }, new[] { 1, 0 })]
    [InlineData(new[] { 4 }, new[] { 10 }, new[] { -1 }, new[] { -1 }, 0, 1, 0, new[] { 4 }, new[] { 3, 2, 1, 0 })]
    [InlineData(new[] { 4 }, new[] { 1 }, new[] { 3 }, new[] { 1 }, 1, 0, 0, new[] { 3 }, new[] { 0, 1, 2 })]
    [InlineData(new[] { 4 }, new[] { 0 }, new[] { 4 }, new[] { 3 }, 0, 0, 0, new[] { 2 }, new[] { 0, 3 })]
    [InlineData(new[] { 4 }, new[] { 3 }, new[] { 1 }, new[] { 1 }, 0, 0, 0, new[] { 0 }, new int[0])]
    [InlineData(new[] { 4 }, new[] { 2 }, new[] { 0 }, new[] { 1 }, 0, 0, 1, new int[0], new[] { 2 })]
    [InlineData(new[] { 3, 4 }, new[] { 1, 1 }, new[] { 3, 4 }, new[] { 1, 2 }, 0, 0, 0, new[] { 2, 2 }, new[] { 5, 7, 9, 11 })]
    [InlineData(new[] { 3, 4 }, new[] { 2, -1 }, new[] { -4, -5 }, new[] { -2, -1 }, 0, 0, 0, new[] { 2, 4 }, new[] { 11, 10, 9, 8, 3, 2, 1, 0 })]
    [InlineData(new[] { 3, 4 }, new[] { -1 }, new[] { 0 }, new[] { 1 }, 0, 0, 1, new[] { 4 }, new[] { 8, 9, 10, 11 })]
    [InlineData(new[] { 3, 4 }, new[] { 1 }, new[] { 2 }, new[] { 1 }, 0, 0, 0, new[] { 1, 4 }, new[] { 4, 5, 6, 7 })]
    public void Slices_take_what_is_asked_for(int[] shape, int[] begin, int[] end, int[] strides, int beginMask, int endMask, int shrinkMask, int[] result, int[] expected)
    {
        StridedSlice slice = StridedSlice.Of(shape, begin, end, strides, beginMask, endMask, shrinkMask);
        slice.Shape.ShouldBe(result);
        var outputs = new int[expected.Length];
        slice.Run<int>(shape, [.. Enumerable.Range(0, shape.Aggregate(1, (x, y) => x * y))], outputs);
        outputs.ShouldBe(expected);
    }
}
