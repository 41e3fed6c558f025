using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Codebooks;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using MathNet.Numerics.LinearAlgebra;

namespace Accelerator.Tests.Quantization.Codebooks;

/// <summary>BitStack's blocks and which of them are worth their bits; the low rank that it stands on against a library's decomposition.</summary>
public sealed class BitStackTests
{
    private const int Rows = 24, Columns = 32, Blocks = 4;

    /// <summary>Blocks of one size that gain less and less: the greedy choice is the best of all, which an enumeration finds.</summary>
    [Fact]
    public void The_plan_is_the_best_of_all_choices_within_the_budget()
    {
        float[][] originals = [Weights(1, 1), Weights(2, 0.2f), Weights(3, 3)];
        SignLowRank[] stacks = [.. originals.Select(weights => (SignLowRank)new BitStackQuantization(Blocks, 2).Quantize(new LayerProblem { Name = "w", Weights = weights, Rows = Rows, Columns = Columns, GroupSize = Columns, Format = FormatCatalog.Find("int4")! }))];
        double[][] errors = [.. stacks.Zip(originals, (stack, weights) => Enumerable.Range(1, Blocks).Select(count => Error(stack.Take(count), weights)).ToArray())];
        foreach (double[] one in errors) for (int i = 2; i < Blocks; i++) (one[i - 1] - one[i]).ShouldBeInRange(0, one[i - 2] - one[i - 1]);
        long block = stacks[0].Take(1).Storage.Total;
        for (int blocks = 3; blocks <= 3 * Blocks; blocks++)
        {
            long budget = blocks * block + block / 2;
            int[] plan = BitStackQuantization.Plan(stacks, originals, budget);
            plan.ShouldAllBe(count => count >= 1 && count <= Blocks);
            plan.Sum().ShouldBe(blocks);
            double least = double.PositiveInfinity;
            for (int a = 1; a <= Blocks; a++) for (int b = 1; b <= Blocks; b++) for (int c = 1; c <= Blocks; c++) if (a + b + c <= blocks) least = Math.Min(least, errors[0][a - 1] + errors[1][b - 1] + errors[2][c - 1]);
            plan.Select((count, at) => errors[at][count - 1]).Sum().ShouldBe(least, 1e-9 * least, $"{blocks} blocks");
        }

        BitStackQuantization.Plan(stacks, originals, 0).ShouldBe([1, 1, 1], "one block of each, whatever the budget");
    }

    [Theory]
    [InlineData(24, 32, 3)]
    [InlineData(40, 16, 5)]
    [InlineData(9, 9, 9)]
    public void Low_rank_is_the_truncated_singular_value_decomposition(int rows, int columns, int rank)
    {
        // Singular values 1, 1/2, 1/4, …: well apart.
        var random = new Xoshiro256(7);
        Matrix<double> noise = Matrix<double>.Build.Dense(rows, columns, (_, _) => random.NextNormal());
        var of = noise.Svd();
        int least = Math.Min(rows, columns);
        Matrix<double> matrix = of.U.SubMatrix(0, rows, 0, least) * Matrix<double>.Build.DenseDiagonal(least, least, i => Math.Pow(0.5, i)) * of.VT.SubMatrix(0, least, 0, columns);
        (double[] left, double[] right) = LowRank.Of(matrix.ToRowMajorArray(), rows, columns, rank);
        Matrix<double> l = Matrix<double>.Build.DenseOfRowMajor(rows, rank, left), r = Matrix<double>.Build.DenseOfRowMajor(columns, rank, right);
        var known = matrix.Svd();
        Matrix<double> best = known.U.SubMatrix(0, rows, 0, rank) * Matrix<double>.Build.DenseDiagonal(rank, rank, i => known.S[i]) * known.VT.SubMatrix(0, rank, 0, columns);
        (l * r.Transpose() - best).FrobeniusNorm().ShouldBeLessThan(1e-6);
        (r.TransposeThisAndMultiply(r) - Matrix<double>.Build.DenseIdentity(rank)).FrobeniusNorm().ShouldBeLessThan(1e-12);
        for (int i = 0; i < rank; i++) l.Column(i).L2Norm().ShouldBe(known.S[i], 1e-6);
    }

    private static double Error(SignLowRank stack, float[] weights) => stack.Dequantize().Zip(weights, (made, weight) => Math.Pow((double)made - weight, 2)).Sum();

    private static float[] Weights(ulong seed, float size)
    {
        var random = new Xoshiro256(seed);
        return [.. Enumerable.Range(0, Rows * Columns).Select(_ => (float)(size * random.NextNormal()))];
    }
}
