using Accelerator.Numerics.Minifloats;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// The levels of one group of weights. Whatever the format (uniform, binary coding, hierarchical, ternary, a table times a scale), rounding a weight
/// is finding the nearest level: this is all that GPTQ and its relatives need to know of a format.
/// </summary>
public abstract class GroupCode
{
    /// <summary>The codes that are made, ascending by their levels; no two have the same level.</summary>
    public abstract ReadOnlySpan<byte> Codes { get; }

    /// <summary>The code of the level nearest to <paramref name="weight"/>; of two at the same distance the even one.</summary>
    public abstract byte Encode(double weight);

    /// <summary>The levels on both sides of a weight.</summary>
    public abstract LevelPlace Place(double weight);

    /// <summary>
    /// The code of a weight under any rounding. Weights beyond the outermost level saturate. Half way between levels of the same magnitude, away from zero
    /// is up and toward zero is down.
    /// </summary>
    /// <param name="weight">Finite.</param>
    /// <param name="rounding">How to round.</param>
    /// <param name="draw">For <see cref="FloatRounding.Stochastic"/>: uniform in (0, 1); below the fraction, the level of larger magnitude is taken.</param>
    public byte Encode(double weight, FloatRounding rounding, double draw = double.NaN)
    {
        if (rounding == FloatRounding.HalfEven) return Encode(weight);
        (byte below, byte above, int side, double fraction) = Place(weight);
        if (below == above) return below;
        (byte near, byte far) = weight >= 0 ? (below, above) : (above, below);
        return rounding switch
        {
            FloatRounding.HalfAwayFromZero => side < 0 ? below : side > 0 ? above : far,
            FloatRounding.HalfTowardZero => side < 0 ? below : side > 0 ? above : near,
            FloatRounding.TowardZero => near,
            FloatRounding.Stochastic => double.IsNaN(draw) ? throw new ArgumentException("Stochastic rounding needs a draw.", nameof(draw)) : draw < fraction ? far : near,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, null),
        };
    }

    /// <summary>Codes of several weights; weight i takes the draw of place i.</summary>
    public void Encode(ReadOnlySpan<float> weights, Span<byte> codes, FloatRounding rounding, RoundingDraws draws)
    {
        if (rounding == FloatRounding.HalfEven) Encode(weights, codes);
        else for (int i = 0; i < weights.Length; i++) codes[i] = Encode(weights[i], rounding, draws.For(rounding, i));
    }

    /// <summary>The level of a code, as the packed tensor gives it.</summary>
    public abstract float Decode(byte code);

    /// <summary>Codes of several weights.</summary>
    public void Encode(ReadOnlySpan<float> weights, Span<byte> codes)
    {
        for (int i = 0; i < weights.Length; i++) codes[i] = Encode(weights[i]);
    }

    /// <summary>Codes of several weights.</summary>
    public void Encode(ReadOnlySpan<double> weights, Span<byte> codes)
    {
        for (int i = 0; i < weights.Length; i++) codes[i] = Encode(weights[i]);
    }

    /// <summary>Σ importance·|level − w|^norm; importance empty for 1 throughout.</summary>
    public double Error(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, double norm = 2)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            double difference = Math.Abs(Decode(Encode(weights[i])) - (double)weights[i]);
            double error = norm == 2 ? difference * difference : Math.Pow(difference, norm);
            sum += importance.IsEmpty ? error : importance[i] * error;
        }

        return sum;
    }
}
