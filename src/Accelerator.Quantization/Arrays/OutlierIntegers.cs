namespace Accelerator.Quantization.Arrays;

/// <summary>
/// Outliers as a side unit takes them: value ≈ weight · scale · 2^−e with the exponent e of the dense product's scales, a signed weight for each outlier and a power of two as scale
/// for each row.
/// </summary>
public sealed record OutlierIntegers
{
    private OutlierIntegers(short[] weights, int[] scales, bool exact) => (Weights, Scales, Exact) = (weights, scales, exact);

    /// <summary>[N, C] row-major.</summary>
    public short[] Weights { get; }

    /// <summary>[N]; 0 in a row without outliers.</summary>
    public int[] Scales { get; }

    /// <summary>Whether weight · scale · 2^−e is each value, without rounding.</summary>
    public bool Exact { get; }

    /// <summary>Largest unit of a row: what <see cref="HardwareScales"/> must leave room for.</summary>
    /// <param name="outliers">The outliers.</param>
    /// <param name="bits">Bits of a weight.</param>
    public static double LargestUnit(OutlierColumns outliers, int bits)
    {
        ArgumentNullException.ThrowIfNull(outliers);
        double largest = 0;
        foreach (double value in outliers.Values) largest = Math.Max(largest, Math.Abs(value));
        return largest == 0 ? 0 : Math.ScaleB(1.0, UnitExponent(largest, bits));
    }

    /// <summary>The integers.</summary>
    /// <param name="outliers">The outliers.</param>
    /// <param name="bits">Bits of a weight, 2 to 16.</param>
    /// <param name="exponent">e.</param>
    public static OutlierIntegers Of(OutlierColumns outliers, int bits, int exponent)
    {
        ArgumentNullException.ThrowIfNull(outliers);
        int columns = outliers.Columns.Length, most = (1 << (bits - 1)) - 1;
        var weights = new short[outliers.Values.Length];
        var scales = new int[outliers.Rows];
        bool exact = true;
        for (int row = 0; row < scales.Length; row++)
        {
            ReadOnlySpan<double> values = outliers.Values.AsSpan(row * columns, columns);
            double largest = 0;
            foreach (double value in values) largest = Math.Max(largest, Math.Abs(value));
            if (largest == 0) continue;

            // A row far below the largest scale has its unit raised to the least one that the integer scales know: 2^−e.
            int shift = Math.Max(0, UnitExponent(largest, bits) + exponent);
            scales[row] = 1 << shift;
            for (int i = 0; i < columns; i++)
            {
                double level = Math.ScaleB(values[i], exponent - shift);
                int rounded = Math.Clamp((int)Math.Round(level), -most, most);
                weights[(row * columns) + i] = (short)rounded;
                exact &= rounded == level;
            }
        }

        return new OutlierIntegers(weights, scales, exact);
    }

    /// <summary>The least power of two at which the magnitude fits so many bits.</summary>
    private static int UnitExponent(double largest, int bits)
    {
        int exponent = Math.ILogB(largest) - (bits - 2);
        return Math.Round(Math.ScaleB(largest, -exponent)) > (1 << (bits - 1)) - 1 ? exponent + 1 : exponent;
    }
}
