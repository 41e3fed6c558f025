namespace Accelerator.Numerics.Ggml;

/// <summary>What the searches for scales start from and round to. They compute in float64, in the order written, whatever the processor.</summary>
internal static class SearchInput
{
    private const double LargestHalf = 65504;
    private const double SmallestHalf = 1.0 / (1 << 24);

    /// <summary>The values of a block in float64: NaN counts as 0, infinities as the largest float.</summary>
    public static void Widen(ReadOnlySpan<float> values, Span<double> wide)
    {
        for (int i = 0; i < values.Length; i++) wide[i] = float.IsNaN(values[i]) ? 0 : Math.Clamp(values[i], float.MinValue, float.MaxValue);
    }

    /// <summary>
    /// The binary16 number nearest to a scale, saturated, and not 0 unless the scale is: a block of tiny values keeps its largest ones.
    /// </summary>
    public static double RoundScale(double scale)
    {
        double magnitude = Math.Clamp(Math.Abs(scale), SmallestHalf, LargestHalf);
        return scale == 0 || double.IsNaN(scale) ? 0 : Math.CopySign((double)(Half)magnitude, scale);
    }

    /// <summary>Rounds to nearest, ties to even, and clamps to a range of int32; NaN gives the lower end.</summary>
    public static int Round(double value, int low, int high)
    {
        double rounded = Math.Round(value);
        return rounded >= high ? high : rounded > low ? (int)rounded : low;
    }
}
