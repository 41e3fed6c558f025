namespace Accelerator.Numerics.Ggml;

/// <summary>One group of <see cref="AffineSearch"/>: x ≈ scale·q − min, q = 0…highest code, scale and min not negative.</summary>
internal static class AffineGroup
{
    /// <summary>Scale and min of least squared error among those that a search over ranges leads to.</summary>
    public static (double Scale, double Min) Fit(ReadOnlySpan<double> x, int highestCode)
    {
        double low = 0;
        double high = double.NegativeInfinity;
        foreach (double value in x)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        if (!(high > low)) return (0, -low);
        Span<byte> codes = stackalloc byte[32];
        codes = codes[..x.Length];
        (double Scale, double Min) best = ((high - low) / highestCode, -low);
        double bestError = Assign(x, best.Scale, best.Min, highestCode, codes);
        for (int step = -8; step <= 20; step++)
        {
            (double Scale, double Min) trial = ((high - low) / (highestCode + 0.1 * step), -low);
            for (int round = 0; round < 2; round++)
            {
                Assign(x, trial.Scale, trial.Min, highestCode, codes);
                trial = Line(x, codes, trial);
            }

            double error = Assign(x, trial.Scale, trial.Min, highestCode, codes);
            if (error < bestError) (best, bestError) = (trial, error);
        }

        return best;
    }

    /// <summary>The nearest codes; returns their squared error.</summary>
    public static double Assign(ReadOnlySpan<double> x, double scale, double min, int highestCode, Span<byte> codes)
    {
        double inverse = scale > 0 ? 1 / scale : 0;
        double error = 0;
        for (int i = 0; i < x.Length; i++)
        {
            int code = SearchInput.Round((x[i] + min) * inverse, 0, highestCode);
            double difference = scale * code - min - x[i];
            codes[i] = (byte)code;
            error += difference * difference;
        }

        return error;
    }

    /// <summary>The line of least squares through the codes, with min not below 0.</summary>
    private static (double Scale, double Min) Line(ReadOnlySpan<double> x, ReadOnlySpan<byte> codes, (double Scale, double Min) current)
    {
        double sumQ = 0, sumQQ = 0, sumX = 0, sumQX = 0;
        for (int i = 0; i < x.Length; i++)
        {
            sumQ += codes[i];
            sumQQ += codes[i] * codes[i];
            sumX += x[i];
            sumQX += codes[i] * x[i];
        }

        double determinant = x.Length * sumQQ - sumQ * sumQ;
        if (!(determinant > 0)) return current;
        double scale = (x.Length * sumQX - sumQ * sumX) / determinant;
        double min = (sumQ * sumQX - sumQQ * sumX) / determinant;
        if (min < 0) (scale, min) = (sumQX / sumQQ, 0);
        return scale > 0 ? (scale, min) : current;
    }
}
