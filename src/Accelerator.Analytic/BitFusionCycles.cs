namespace Accelerator.Analytic;

/// <summary>Bit Fusion (Sharma et al., ISCA 2018): bricks composed to the precisions at hand.</summary>
public static class BitFusionCycles
{
    /// <summary>pf = ⌊pmax / max(ip, pmin)⌋·⌊pmax / max(wp, pmin)⌋: products of ip × wp bits that a unit of pmax × pmax makes at once.</summary>
    public static int ProductsPerUnit(int inputBits, int weightBits, int mostBits = 8, int leastBits = 2)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputBits, mostBits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weightBits, mostBits);
        ArgumentOutOfRangeException.ThrowIfLessThan(inputBits, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(weightBits, 1);
        return mostBits / Math.Max(inputBits, leastBits) * (mostBits / Math.Max(weightBits, leastBits));
    }

    /// <summary>B·⌈No/columns⌉·⌈Ni/(rows·pf)⌉ for a shape of M = B, N = No, K = Ni.</summary>
    public static long Of(GemmShape shape, int rows, int columns, int productsPerUnit) =>
        checked(shape.M * GemmShape.CeilingDivide(shape.N, columns) * GemmShape.CeilingDivide(shape.K, (long)rows * productsPerUnit));
}
