using Accelerator.Numerics;
using Accelerator.Numerics.Transforms;

namespace Accelerator.Tests.Numerics.Transforms;

public sealed class HadamardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(64)]
    [InlineData(1024)]
    public void The_fast_transform_equals_the_plain_one_to_the_last_bit(int order)
    {
        var random = new Xoshiro256((ulong)order);
        float[] fast = Enumerable.Range(0, order).Select(_ => (float)random.NextNormal()).ToArray();
        float[] plain = (float[])fast.Clone();
        WalshHadamard.Transform(fast);
        WalshHadamard.Reference<float>(plain);
        fast.ShouldBe(plain);
    }

    [Fact]
    public void The_orders_with_a_construction_are_the_ones_stated()
    {
        int[] without = [.. Enumerable.Range(1, 64).Select(t => 4 * t).Where(order => !HadamardMatrix.Exists(order))];
        without.ShouldBe([188, 236, 244]);
        foreach (int order in (int[])[3, 5, 6, 10, 0, -4, 14]) HadamardMatrix.Exists(order).ShouldBeFalse();
    }

    [Fact]
    public void Every_constructed_matrix_is_orthogonal()
    {
        for (int order = 1; order <= 256; order++)
        {
            if (!HadamardMatrix.Exists(order)) continue;
            var transform = new HadamardTransform(order);
            var matrix = new int[order][];
            for (int i = 0; i < order; i++) matrix[i] = [.. Enumerable.Range(0, order).Select(j => transform.Element(i, j))];
            for (int i = 0; i < order; i++)
            {
                matrix[i].ShouldAllBe(element => element == 1 || element == -1);
                for (int j = 0; j <= i; j++)
                {
                    int dot = 0;
                    for (int k = 0; k < order; k++) dot += matrix[i][k] * matrix[j][k];
                    if (dot != (i == j ? order : 0)) Assert.Fail($"order {order}: rows {i} and {j} have the product {dot}");
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(20)]
    [InlineData(28)]
    [InlineData(36)]
    [InlineData(44)]
    [InlineData(172)]
    [InlineData(688)]
    [InlineData(256)]
    [InlineData(768)]
    public void Codes_are_transformed_exactly_and_floats_by_the_same_matrix(int order)
    {
        var random = new Xoshiro256((ulong)order);
        var transform = new HadamardTransform(order);
        sbyte[] codes = Enumerable.Range(0, order).Select(_ => (sbyte)random.NextInt32(-127, 127)).ToArray();
        float[] floats = Array.ConvertAll(codes, code => (float)code);
        var sums = new int[order];
        transform.ApplyUnnormalised(codes, sums);
        transform.Apply(floats);
        for (int i = 0; i < order; i++)
        {
            int expected = 0;
            for (int j = 0; j < order; j++) expected += transform.Element(i, j) * codes[j];
            sums[i].ShouldBe(expected);
            // Sums of integers below 2^24 are exact in float: only the factor rounds.
            floats[i].ShouldBe(expected * (float)(1 / Math.Sqrt(order)));
        }

        transform.ApplyTransposed(floats);
        for (int i = 0; i < order; i++) floats[i].ShouldBe(codes[i], 1e-3f);
    }

    [Theory]
    [InlineData(8, 1, 8)]
    [InlineData(8, 16, 12)]
    [InlineData(8, 256, 16)]
    [InlineData(8, 12, 12)]
    [InlineData(4, 128, 11)]
    public void The_width_of_a_sum_is_that_of_the_largest(int bits, int order, int expected)
    {
        HadamardTransform.SumBits(bits, order).ShouldBe(expected);
        var codes = new sbyte[order];
        Array.Fill(codes, (sbyte)((1 << (bits - 1)) - 1));
        var sums = new int[order];
        new HadamardTransform(order).ApplyUnnormalised(codes, sums);
        if (order is 1 or 16 or 256 or 128) sums[0].ShouldBe(order * codes[0]);
        sums.ShouldAllBe(sum => Math.Abs(sum) < 1 << (expected - 1));
    }

    [Fact]
    public void Lengths_that_do_not_fit_are_refused()
    {
        Should.Throw<ArgumentException>(() => WalshHadamard.Transform(new float[6]));
        Should.Throw<ArgumentException>(() => WalshHadamard.Transform([]));
        Should.Throw<ArgumentException>(() => new HadamardTransform(6));
        Should.Throw<ArgumentException>(() => new HadamardTransform(8).Apply(new float[4]));
        Should.Throw<ArgumentException>(() => HadamardMatrix.Base(188));
    }
}
