using Accelerator.Diagnostics;
using Accelerator.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>The factor that GPTQ and its relatives go by, against its definition.</summary>
public sealed class InverseHessianTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void The_factor_is_that_of_the_inverse(int size)
    {
        double[] hessian = KjvLayers.Random(1, size, 3 * size, "int4", size, (ulong)size).Inputs!.Hessian;
        InverseHessian inverse = InverseHessian.Of(hessian, size, 0.01);
        Check(inverse, hessian, size, 0.01, 1e-9);
    }

    [Fact]
    public void The_factor_of_a_real_layer_is_that_of_the_inverse()
    {
        double[] hessian = KjvLayers.Problem(0, LinearKind.Query, "int4", 32).Inputs!.Hessian;
        Check(InverseHessian.Of(hessian, 256, 0.01), hessian, 256, 0.01, 1e-7);
    }

    [Fact]
    public void A_hessian_that_is_not_definite_is_damped_until_it_is_and_nothing_else_is_accepted()
    {
        double[] indefinite = [1, 1.5, 1.5, 1];
        InverseHessian.Of(indefinite, 2, 0.01).Upper.ShouldAllBe(u => double.IsFinite(u));
        Should.Throw<InputException>(() => InverseHessian.Of([double.NaN, 0, 0, 1], 2));
        Should.Throw<InputException>(() => InverseHessian.Of([double.PositiveInfinity, 0, 0, 1], 2));
    }

    [Fact]
    public void Dead_columns_are_named()
    {
        double[] hessian = [2, 0, 1, 0, 0, 0, 1, 0, 2];
        InverseHessian.Of(hessian, 3).Dead.ShouldBe([false, true, false]);
    }

    /// <summary>(Uᵀ·U)·(H + damping) = I, and U is upper.</summary>
    private static void Check(InverseHessian inverse, double[] hessian, int size, double damping, double tolerance)
    {
        double mean = Enumerable.Range(0, size).Average(i => hessian[i * size + i]);
        var product = new double[size * size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                if (j < i) inverse.Upper[i * size + j].ShouldBe(0);
                for (int m = 0; m <= Math.Min(i, j); m++) product[i * size + j] += inverse.Upper[m * size + i] * inverse.Upper[m * size + j];
            }
        }

        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                double sum = 0;
                for (int m = 0; m < size; m++) sum += product[i * size + m] * (hessian[m * size + j] + (m == j ? damping * mean : 0));
                sum.ShouldBe(i == j ? 1 : 0, tolerance);
            }
        }
    }
}
