using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Codebooks;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Tests.Quantization.Codebooks;

public sealed class ComplexTests
{
    [Fact]
    public void Turns_are_quarters_of_the_phase()
    {
        (double Re, double Im, int Turn)[] cases =
        [
            (0, 0, 0), (1, 0, 0), (1, -1, 0), (1, 1, 1), (0, 2, 1), (-1, 1, 2), (-3, 0, 2), (-1, -1, 3), (0, -1, 3), (0.5, -0.6, 3), (0.6, -0.5, 0), (-0.5, 0.6, 1), (-0.6, -0.5, 2),
        ];
        foreach ((double re, double im, int turn) in cases) ((int)ComplexQuantization.Turn(re, im)).ShouldBe(turn, $"{re} + {im}i");
        var random = new Xoshiro256(2);
        for (int i = 0; i < 10_000; i++)
        {
            double phase = (random.NextDouble() - 0.5) * 2 * Math.PI, quarter = phase / (Math.PI / 2);
            if (Math.Abs(quarter - Math.Floor(quarter) - 0.5) < 1e-9) continue;
            ((int)ComplexQuantization.Turn(Math.Cos(phase), Math.Sin(phase))).ShouldBe(((int)Math.Round(quarter) + 4) % 4);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_convention_is_the_one_named(bool conjugated)
    {
        // One complex weight w on x = 2 + 3i.
        for (byte code = 0; code < 4; code++)
        {
            var scale = new GroupScales(1, 1, 1, 32, [1f]);
            var tensor = new ComplexPlanes("complex", 2, 2, [new ComplexPlane(conjugated, [code], scale, scale)]);
            (int wr, int wi) = ((int[])[1, 0, -1, 0], (int[])[0, 1, 0, -1]) is var (re, im) ? (re[code], im[code]) : default;
            var y = new double[2];
            tensor.Multiply([2, 3], y);
            double[] expected = conjugated ? [2 * wr + 3 * wi, 2 * wi - 3 * wr] : [2 * wr - 3 * wi, 2 * wi + 3 * wr];
            y.ShouldBe(expected);
            float[] matrix = tensor.Dequantize();
            ((double[])[matrix[0] * 2 + matrix[1] * 3, matrix[2] * 2 + matrix[3] * 3]).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData(8, 16, 4)]
    [InlineData(6, 22, 5)]
    public void The_exact_product_is_that_of_the_real_matrix(int rows, int columns, int group)
    {
        var random = new Xoshiro256(17);
        float[] weights = [.. Enumerable.Range(0, rows * columns).Select(_ => (float)random.NextNormal())];
        var problem = new LayerProblem { Name = "w", Weights = weights, Rows = rows, Columns = columns, GroupSize = group, Format = (WeightFormat)FormatCatalog.Find("int4")! };
        var tensor = (ComplexPlanes)new ComplexQuantization(2).Quantize(problem);
        tensor.Planes.Count.ShouldBe(4);
        ((double)tensor.Storage.Payload).ShouldBe(2.0 * rows * columns);
        float[] matrix = tensor.Dequantize();
        sbyte[] x = [.. Enumerable.Range(0, columns).Select(_ => (sbyte)random.NextInt32(-127, 127))];
        var y = new double[rows];
        tensor.Multiply(x, y);
        for (int n = 0; n < rows; n++) y[n].ShouldBe(Enumerable.Range(0, columns).Sum(k => (double)matrix[n * columns + k] * x[k]), 1e-3);
    }

    [Fact]
    public void A_real_matrix_is_the_sum_of_both_conventions()
    {
        var random = new Xoshiro256(19);
        float[] r = [.. Enumerable.Range(0, 24).Select(_ => (float)random.NextNormal())];
        (double[] uRe, double[] uIm, double[] wRe, double[] wIm) = ComplexQuantization.Split(r, 4, 6);
        for (int n = 0; n < 2; n++)
        {
            for (int k = 0; k < 3; k++)
            {
                int at = n * 3 + k;
                (uRe[at] + wRe[at]).ShouldBe(r[n * 6 + k], 1e-12);
                (uRe[at] - wRe[at]).ShouldBe(r[(n + 2) * 6 + 3 + k], 1e-12);
                (uIm[at] + wIm[at]).ShouldBe(r[(n + 2) * 6 + k], 1e-12);
                (wIm[at] - uIm[at]).ShouldBe(r[n * 6 + 3 + k], 1e-12);
            }
        }
    }

    [Fact]
    public void Odd_sizes_are_refused()
    {
        var problem = new LayerProblem { Name = "w", Weights = new float[15], Rows = 3, Columns = 5, GroupSize = 5, Format = (WeightFormat)FormatCatalog.Find("int4")! };
        Should.Throw<InputException>(() => new ComplexQuantization(1).Quantize(problem)).Diagnostics.Single().Id.ShouldBe("ACC2220");
    }
}
