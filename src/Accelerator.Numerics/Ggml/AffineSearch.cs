namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Least squares for <see cref="AffineCodec"/>: each group's scale and min by a search over ranges with a line fitted to the codes that each gives, then
/// d and dmin, then the integers of the groups by trial among neighbours, and d and dmin again for the codes that this left.
/// </summary>
internal static class AffineSearch
{
    private const int Values = 256;
    private const int Rounds = 4;

    /// <summary>Fits a block.</summary>
    /// <param name="values">256 values.</param>
    /// <param name="group">Values of a group, 16 or 32.</param>
    /// <param name="highestCode">The largest code.</param>
    /// <param name="highestScale">The largest scale and min.</param>
    /// <param name="codes">Receives the codes.</param>
    /// <param name="scales">Receives the scales, one a group.</param>
    /// <param name="mins">Receives the mins, one a group.</param>
    /// <returns>d and dmin, binary16 numbers.</returns>
    public static (float Scale, float Min) Fit(
        ReadOnlySpan<float> values, int group, int highestCode, int highestScale, Span<byte> codes, Span<byte> scales, Span<byte> mins)
    {
        Span<double> x = stackalloc double[Values];
        SearchInput.Widen(values, x);
        int groups = Values / group;
        Span<double> wantedScale = stackalloc double[groups];
        Span<double> wantedMin = stackalloc double[groups];
        double largestScale = 0;
        double largestMin = 0;
        for (int g = 0; g < groups; g++)
        {
            (wantedScale[g], wantedMin[g]) = AffineGroup.Fit(x.Slice(g * group, group), highestCode);
            largestScale = Math.Max(largestScale, wantedScale[g]);
            largestMin = Math.Max(largestMin, wantedMin[g]);
        }

        double d = SearchInput.RoundScale(largestScale / highestScale);
        double dmin = SearchInput.RoundScale(largestMin / highestScale);
        (double Scale, double Min) best = (0, 0);
        double bestError = double.PositiveInfinity;
        Span<byte> trialCodes = stackalloc byte[Values];
        Span<byte> trialScales = stackalloc byte[groups];
        Span<byte> trialMins = stackalloc byte[groups];
        for (int round = 0; round < Rounds; round++)
        {
            double error = 0;
            for (int g = 0; g < groups; g++)
            {
                error += Choose(
                    x.Slice(g * group, group), d, dmin, wantedScale[g], wantedMin[g], highestCode, highestScale, trialCodes.Slice(g * group, group), out trialScales[g], out trialMins[g]);
            }

            if (!(error < bestError)) break;
            bestError = error;
            best = (d, dmin);
            trialCodes.CopyTo(codes);
            trialScales.CopyTo(scales);
            trialMins.CopyTo(mins);
            (d, dmin) = Refit(x, group, codes, scales, mins, best);
        }

        return ((float)best.Scale, (float)best.Min);
    }

    /// <summary>The integers of a group, among the nearest and their neighbours, with the least squared error, which it returns.</summary>
    private static double Choose(
        ReadOnlySpan<double> x, double d, double dmin, double wantedScale, double wantedMin, int highestCode, int highestScale, Span<byte> codes, out byte scale, out byte min)
    {
        int scaleMiddle = d > 0 ? SearchInput.Round(wantedScale / d, 0, highestScale) : 0;
        int minMiddle = dmin > 0 ? SearchInput.Round(wantedMin / dmin, 0, highestScale) : 0;
        Span<byte> trial = stackalloc byte[32];
        trial = trial[..x.Length];
        double bestError = double.PositiveInfinity;
        (scale, min) = (0, 0);
        for (int s = Math.Max(0, scaleMiddle - 1); s <= Math.Min(highestScale, scaleMiddle + 1); s++)
        {
            for (int m = Math.Max(0, minMiddle - 1); m <= Math.Min(highestScale, minMiddle + 1); m++)
            {
                double error = AffineGroup.Assign(x, d * s, dmin * m, highestCode, trial);
                if (!(error < bestError)) continue;
                bestError = error;
                (scale, min) = ((byte)s, (byte)m);
                trial.CopyTo(codes);
            }
        }

        return bestError;
    }

    /// <summary>d and dmin of least squared error for given integers; those at hand where the equations do not fix better ones.</summary>
    private static (double Scale, double Min) Refit(
        ReadOnlySpan<double> x, int group, ReadOnlySpan<byte> codes, ReadOnlySpan<byte> scales, ReadOnlySpan<byte> mins, (double Scale, double Min) current)
    {
        double aa = 0, ab = 0, bb = 0, ax = 0, bx = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double a = scales[i / group] * codes[i];
            double b = mins[i / group];
            aa += a * a;
            ab += a * b;
            bb += b * b;
            ax += a * x[i];
            bx += b * x[i];
        }

        double determinant = aa * bb - ab * ab;
        double scale = determinant > 0 ? (ax * bb - bx * ab) / determinant : aa > 0 ? (ax + current.Min * ab) / aa : current.Scale;
        double min = determinant > 0 ? (ax * ab - bx * aa) / determinant : current.Min;
        return scale > 0 && min >= 0 ? (SearchInput.RoundScale(scale), SearchInput.RoundScale(min)) : current;
    }
}
