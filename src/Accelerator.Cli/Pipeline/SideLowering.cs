using Accelerator.Compilation;
using Accelerator.Hardware.Tiles;
using Accelerator.Quantization.Arrays;

namespace Accelerator.Cli.Pipeline;

/// <summary>The outliers of a product on their way to the integers of a side unit.</summary>
internal sealed class SideLowering
{
    private readonly ArrayPart part;
    private readonly OutlierColumns outliers;
    private readonly int bits;
    private OutlierIntegers? integers;

    private SideLowering(ArrayPart part, OutlierColumns outliers, int bits) => (this.part, this.outliers, this.bits) = (part, outliers, bits);

    /// <summary>What the scales of the dense product must leave room for.</summary>
    public double LargestUnit => OutlierIntegers.LargestUnit(outliers, bits);

    /// <summary>Whether every outlier is its integers without rounding.</summary>
    public bool Exact => integers!.Exact;

    /// <summary>The product of the side unit.</summary>
    public SideProduct Product => new() { Columns = outliers.Columns.Length, Weights = integers!.Weights, Scales = integers.Scales, Activations = part.OutlierActivations };

    /// <summary>Of a product; null for one without outliers.</summary>
    public static SideLowering? Of(ArrayPart part, TileArraySpec array) => part.Outliers is { } outliers ? new SideLowering(part, outliers, array.SideUnit!.WeightBits) : null;

    /// <summary>Fixes the integers with the exponent of the dense product's scales.</summary>
    public void Scale(int exponent) => integers = OutlierIntegers.Of(outliers, bits, exponent);

    /// <summary>Adds the side product to results [M, N].</summary>
    public void AddTo(long[] results)
    {
        int columns = outliers.Columns.Length, rows = outliers.Rows;
        for (int i = 0; i < results.Length; i++)
        {
            (int m, int n) = (i / rows, i % rows);
            long sum = 0;
            for (int column = 0; column < columns; column++) sum += integers!.Weights[(n * columns) + column] * part.OutlierActivations[(m * columns) + column];
            results[i] += integers!.Scales[n] * sum;
        }
    }

    /// <summary>Bound on a row's part of a result over all activations of at most a magnitude.</summary>
    public UInt128 LargestSum(int n, long largestActivation)
    {
        int columns = outliers.Columns.Length;
        long magnitudes = 0;
        foreach (short weight in integers!.Weights.AsSpan(n * columns, columns)) magnitudes += Math.Abs((int)weight);
        return (UInt128)(ulong)magnitudes * (ulong)integers.Scales[n] * (ulong)largestActivation;
    }
}
