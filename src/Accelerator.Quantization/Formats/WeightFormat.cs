using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Quantization.Formats;

/// <summary>How the scales of a format are found and stored.</summary>
public sealed record FitOptions
{
    /// <summary>Scales of 16 bits are rounded to float16 before weights are encoded; 32 keeps float32.</summary>
    public int ScaleBits { get; init; } = 16;

    /// <summary>Search for a smaller range.</summary>
    public ScaleSearch Search { get; init; } = ScaleSearch.None;

    /// <summary>Exponent of the error that a search minimises: 2, or 2.4 as GPTQ's code does.</summary>
    public double Norm { get; init; } = 2;

    /// <summary>How weights are rounded to levels once the levels are found. A search for levels takes the nearest, whatever this says.</summary>
    public FloatRounding Rounding { get; init; }

    /// <summary>Seed of <see cref="FloatRounding.Stochastic"/>: weight (n, k) takes the draw of place n·K + k.</summary>
    public ulong Seed { get; init; }

    /// <summary>The rounding for descriptions: empty where it is half to even, which all else is measured against.</summary>
    public string RoundingText => Rounding switch
    {
        FloatRounding.HalfEven => "",
        FloatRounding.Stochastic => string.Create(CultureInfo.InvariantCulture, $", rounding stochastic seed {Seed}"),
        _ => $", rounding {FloatRoundings.Name(Rounding)}",
    };

    /// <summary>A scale as it is stored; one beyond the range of float16 saturates, so that it stays finite.</summary>
    internal float Stored(double scale) => ScaleBits == 16
        ? (float)Half.Clamp((Half)scale, Half.MinValue, Half.MaxValue)
        : Math.Clamp((float)scale, float.MinValue, float.MaxValue);

    /// <summary>Shrinking factors to try after 1: 0.992, … 0.208 (100 steps), or none.</summary>
    internal IEnumerable<double> Shrinks()
    {
        for (int step = 1; Search == ScaleSearch.Shrink && step < 100; step++) yield return 1 - step * 0.008;
    }
}

/// <summary>A number format whose weights are scalars: every weight of a group is rounded to one of the group's levels.</summary>
public abstract class WeightFormat : NumberFormat
{
    /// <summary>Bits of a code.</summary>
    public abstract int Bits { get; }

    /// <summary>Starts on a matrix [N, K]: whatever of the whole matrix the fit of a group depends on is taken from it.</summary>
    public abstract GroupFitter For(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options);
}

/// <summary>Fits the groups of one matrix, and packs what was fitted. Fits may run in several threads.</summary>
public abstract class GroupFitter(int rows, int columns, int groupSize)
{
    /// <summary>N.</summary>
    public int Rows { get; } = rows;

    /// <summary>K.</summary>
    public int Columns { get; } = columns;

    /// <summary>Elements along K of a group.</summary>
    public int GroupSize { get; } = groupSize;

    /// <summary>Groups of a row.</summary>
    public int Groups => (Columns - 1) / GroupSize + 1;

    /// <summary>The levels for the weights of a group. <paramref name="importance"/> weighs squared errors; empty for equal weights.</summary>
    public abstract GroupCode Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance);

    /// <summary>The same for a group whose place in the matrix is known, row·groups + g: formats whose scales are scaled together need it.</summary>
    public virtual GroupCode FitAt(int place, ReadOnlySpan<float> weights, ReadOnlySpan<double> importance) => Fit(weights, importance);

    /// <summary>The tensor of codes [N, K] and the levels of its groups [N, groups].</summary>
    public abstract QuantizedTensor Pack(IReadOnlyList<GroupCode> groups, byte[] codes);
}
