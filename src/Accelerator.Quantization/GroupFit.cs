using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Accelerator.Numerics;

namespace Accelerator.Quantization;

/// <summary>
/// The levels of one group: level(q) = s·(q − Whole − Half), q = 0 … L. Half is 0, or ½ for bipolar levels, so that rounding
/// is always round-half-even of w/s + Half. The scale is a float, as it is stored; everything else is double.
/// </summary>
internal readonly record struct GroupFit(float Scale, int Whole, double Half, int Largest)
{
    private const int SearchSteps = 100;
    private const double SearchReach = 0.8;

    /// <summary>z' = 2z + 1 − 2^b; 0 for bipolar levels.</summary>
    public short ReinterpretedZero => (short)(2 * Whole + (int)(2 * Half) - Largest);

    /// <summary>Finds the levels for the weights of a group (all of a matrix, a row, or part of one).</summary>
    public static GroupFit Of(ReadOnlySpan<float> weights, int bits, Symmetry symmetry, ScaleSearch search)
    {
        int largest = (1 << bits) - 1;
        double low = 0, high = 0, sum = 0;
        foreach (float w in weights)
        {
            low = Math.Min(low, w);
            high = Math.Max(high, w);
            sum += Math.Abs(w);
        }

        double peak = Math.Max(-low, high);
        GroupFit best = symmetry == Symmetry.Bipolar && bits == 1
            ? Bipolar(2 * sum / weights.Length, largest)
            : Shrunk(symmetry, low, high, peak, largest, 1);
        if (search == ScaleSearch.None || best.Scale == 0) return best;

        double bestError = best.SquaredError(weights);
        for (int step = 0; step < SearchSteps; step++)
        {
            GroupFit candidate = Shrunk(symmetry, low, high, peak, largest, 1 - step * (SearchReach / SearchSteps));
            if (candidate.Scale == 0) break; // underflow: the weights are subnormal
            double error = candidate.SquaredError(weights);
            if (error < bestError) (best, bestError) = (candidate, error);
        }

        return best;
    }

    /// <summary>Σ (level − w)², four lanes then the tail: the same sum on every machine.</summary>
    private double SquaredError(ReadOnlySpan<float> weights)
    {
        Vector256<double> sums = Vector256<double>.Zero;
        double centre = Whole + Half;
        ReadOnlySpan<Vector128<float>> vectors = MemoryMarshal.Cast<float, Vector128<float>>(weights);
        foreach (Vector128<float> four in vectors)
        {
            Vector256<double> w = Vector256.Create(Vector128.WidenLower(four), Vector128.WidenUpper(four));
            Vector256<double> q = Vector256.Round(w / Vector256.Create((double)Scale) + Vector256.Create(Half)) + Vector256.Create((double)Whole);
            q = Vector256.Min(Vector256.Max(q, Vector256<double>.Zero), Vector256.Create((double)Largest));
            Vector256<double> error = (q - Vector256.Create(centre)) * (double)Scale - w;
            sums += error * error;
        }

        double sum = (sums.GetElement(0) + sums.GetElement(2)) + (sums.GetElement(1) + sums.GetElement(3));
        foreach (float w in weights[(vectors.Length * 4)..])
        {
            double q = Math.Clamp(Math.Round(w / (double)Scale + Half) + Whole, 0, Largest);
            double error = (q - centre) * Scale - w;
            sum += error * error;
        }

        return sum;
    }

    private static GroupFit Shrunk(Symmetry symmetry, double low, double high, double peak, int largest, double factor)
    {
        switch (symmetry)
        {
            case Symmetry.Bipolar:
                return Bipolar(factor * 2 * peak / largest, largest);
            case Symmetry.Symmetric:
                return new GroupFit((float)(factor * 2 * peak / largest), (largest + 1) / 2, 0, largest);
            default:
                double scale = factor * (high - low) / largest;
                int zero = scale > 0 ? (int)Math.Clamp(Math.Round(-factor * low / scale), 0, largest) : 0;
                return new GroupFit((float)scale, zero, 0, largest);
        }
    }

    private static GroupFit Bipolar(double scale, int largest) => new((float)scale, (largest - 1) / 2, 0.5, largest);
}
