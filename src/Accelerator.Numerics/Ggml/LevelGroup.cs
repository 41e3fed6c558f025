namespace Accelerator.Numerics.Ggml;

/// <summary>One group of <see cref="LevelSearch"/>: x ≈ scale·level[q], with a scale of either sign.</summary>
internal static class LevelGroup
{
    private const int Steps = 14;

    /// <summary>The scale of least squared error among those that a search leads to: the value of largest magnitude near either end of the levels.</summary>
    public static double Fit(ReadOnlySpan<double> x, ReadOnlySpan<sbyte> levels)
    {
        double extreme = 0;
        foreach (double value in x)
        {
            if (Math.Abs(value) > Math.Abs(extreme)) extreme = value;
        }

        if (extreme == 0) return 0;
        Span<byte> codes = stackalloc byte[32];
        codes = codes[..x.Length];
        double best = 0;
        double bestError = double.PositiveInfinity;
        foreach (int end in (ReadOnlySpan<int>)[levels[0], levels[^1]])
        {
            double step = 0.2 * end / levels.Length;
            for (int i = -Steps; i <= Steps; i++)
            {
                double scale = extreme / (end + i * step);
                Assign(x, levels, scale, codes);
                scale = Line(x, levels, codes, scale);
                double error = Assign(x, levels, scale, codes);
                if (error < bestError) (best, bestError) = (scale, error);
            }
        }

        return best;
    }

    /// <summary>The nearest codes; returns their squared error.</summary>
    public static double Assign(ReadOnlySpan<double> x, ReadOnlySpan<sbyte> levels, double scale, Span<byte> codes)
    {
        bool uniform = levels[^1] - levels[0] == levels.Length - 1;
        double inverse = scale == 0 ? 0 : 1 / scale;
        double error = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double scaled = x[i] * inverse;
            int code = uniform ? SearchInput.Round(scaled, levels[0], levels[^1]) - levels[0] : Nearest(scaled, levels);
            double difference = scale * levels[code] - x[i];
            codes[i] = (byte)code;
            error += difference * difference;
        }

        return error;
    }

    /// <summary>The code of the level nearest to a number, the lower of equals.</summary>
    private static int Nearest(double value, ReadOnlySpan<sbyte> levels)
    {
        int low = 0;
        int high = levels.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (value > (levels[middle] + levels[middle + 1]) * 0.5) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static double Line(ReadOnlySpan<double> x, ReadOnlySpan<sbyte> levels, ReadOnlySpan<byte> codes, double current)
    {
        double square = 0, product = 0;
        for (int i = 0; i < x.Length; i++)
        {
            square += levels[codes[i]] * levels[codes[i]];
            product += levels[codes[i]] * x[i];
        }

        return square > 0 ? product / square : current;
    }
}
