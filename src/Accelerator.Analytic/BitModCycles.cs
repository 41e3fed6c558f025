namespace Accelerator.Analytic;

/// <summary>The array part of BitMoD's simulator (HPCA 2025), and of ANT and OliVe as it compares them.</summary>
public static class BitModCycles
{
    /// <summary>⌈K/dp⌉·⌈N/height⌉·⌈M/width⌉: steps of an array whose elements make <paramref name="dotProduct"/> products.</summary>
    public static long Steps(GemmShape shape, int height, int width, int dotProduct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dotProduct, 1);
        return checked(GemmShape.CeilingDivide(shape.K, dotProduct) * GemmShape.CeilingDivide(shape.N, height) * GemmShape.CeilingDivide(shape.M, width));
    }

    /// <summary>Cycles of a step with weights of <paramref name="bits"/> bits, side data counted: ⌈⌊bits⌋/2⌉ bit-serially, else 1.</summary>
    public static int Latency(double bits, bool bitSerial) => bitSerial ? ((int)bits + 1) / 2 : 1;
}
