namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Least squares for <see cref="LevelCodec"/>: each group's scale by a search over both ends of the levels, then d for either sign of the largest scale, then the
/// integers of the groups by trial among neighbours, and d again for the codes that this left.
/// </summary>
internal static class LevelSearch
{
    private const int Rounds = 4;

    /// <summary>Fits a block.</summary>
    /// <param name="values">The values of a block.</param>
    /// <param name="group">Values of a group.</param>
    /// <param name="levels">The value of each code, rising.</param>
    /// <param name="lowestScale">The smallest integer scale; equal to <paramref name="highestScale"/> where the block has d alone.</param>
    /// <param name="highestScale">The largest integer scale.</param>
    /// <param name="codes">Receives the codes.</param>
    /// <param name="scales">Receives the scales, one a group.</param>
    /// <returns>d, a binary16 number.</returns>
    public static float Fit(
        ReadOnlySpan<float> values, int group, ReadOnlySpan<sbyte> levels, int lowestScale, int highestScale, Span<byte> codes, Span<sbyte> scales)
    {
        Span<double> x = stackalloc double[values.Length];
        SearchInput.Widen(values, x);
        Span<double> wanted = stackalloc double[scales.Length];
        double extreme = 0;
        for (int g = 0; g < scales.Length; g++)
        {
            wanted[g] = LevelGroup.Fit(x.Slice(g * group, group), levels);
            if (Math.Abs(wanted[g]) > Math.Abs(extreme)) extreme = wanted[g];
        }

        // Nothing at all is the error to beat, so that values far below the smallest d become zeros.
        double best = 0;
        double bestError = 0;
        foreach (double value in x) bestError += value * value;
        codes.Clear();
        scales.Clear();
        Span<byte> trialCodes = stackalloc byte[codes.Length];
        Span<sbyte> trialScales = stackalloc sbyte[scales.Length];
        foreach (int end in (ReadOnlySpan<int>)[lowestScale, highestScale])
        {
            double d = SearchInput.RoundScale(extreme / end);
            double lastError = double.PositiveInfinity;
            for (int round = 0; round < Rounds; round++)
            {
                double error = 0;
                for (int g = 0; g < scales.Length; g++)
                {
                    error += Choose(x.Slice(g * group, group), levels, d, wanted[g], lowestScale, highestScale, trialCodes.Slice(g * group, group), out trialScales[g]);
                }

                if (error < bestError)
                {
                    (best, bestError) = (d, error);
                    trialCodes.CopyTo(codes);
                    trialScales.CopyTo(scales);
                }

                if (!(error < lastError)) break;
                lastError = error;
                d = Refit(x, group, levels, trialCodes, trialScales, d);
            }
        }

        return (float)best;
    }

    private static double Choose(
        ReadOnlySpan<double> x, ReadOnlySpan<sbyte> levels, double d, double wanted, int lowestScale, int highestScale, Span<byte> codes, out sbyte scale)
    {
        int middle = d == 0 ? lowestScale : SearchInput.Round(wanted / d, lowestScale, highestScale);
        Span<byte> trial = stackalloc byte[32];
        trial = trial[..x.Length];
        double bestError = double.PositiveInfinity;
        scale = 0;
        for (int s = Math.Max(lowestScale, middle - 1); s <= Math.Min(highestScale, middle + 1); s++)
        {
            double error = LevelGroup.Assign(x, levels, d * s, trial);
            if (!(error < bestError)) continue;
            bestError = error;
            scale = (sbyte)s;
            trial.CopyTo(codes);
        }

        return bestError;
    }

    private static double Refit(ReadOnlySpan<double> x, int group, ReadOnlySpan<sbyte> levels, ReadOnlySpan<byte> codes, ReadOnlySpan<sbyte> scales, double current)
    {
        double square = 0, product = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double a = scales[i / group] * levels[codes[i]];
            square += a * a;
            product += a * x[i];
        }

        return square > 0 ? SearchInput.RoundScale(product / square) : current;
    }
}
