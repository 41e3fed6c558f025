namespace Accelerator.Numerics.Minifloats;

/// <summary>
/// The random numbers of stochastic rounding, one for each place of a tensor: the same seed and place give the same number, so that neither the order of
/// the work, nor threads, nor vectors change a result. Place p of seed s is number p + 1 of the SplitMix64 sequence that starts at the first number of s.
/// </summary>
public readonly record struct RoundingDraws
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private readonly ulong _state;

    private RoundingDraws(ulong state) => _state = state;

    /// <summary>The draws of a seed, from place 0 on.</summary>
    public static RoundingDraws Of(ulong seed) => new(new SplitMix64(seed).Next());

    /// <summary>What was given, which stochastic rounding must have; others do not look at it.</summary>
    internal static RoundingDraws For(FloatRounding rounding, RoundingDraws? given) =>
        rounding == FloatRounding.Stochastic && given is null ? throw new ArgumentNullException(nameof(given), "Stochastic rounding needs draws.") : given ?? default;

    /// <summary>The draws from <paramref name="place"/> on: its place 0 is that place.</summary>
    public RoundingDraws From(long place) => new(unchecked(_state + (ulong)place * Step));

    /// <summary>The number of a place, uniform in (0, 1): an odd multiple of 2^−53. Never 0, so that a fraction below 2^−53 is cut off whether or not single precision held it.</summary>
    public double At(long place) => ((new SplitMix64(unchecked(_state + (ulong)place * Step)).Next() >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>The number of a place where the rounding needs one, else NaN: drawing costs more than rounding.</summary>
    public double For(FloatRounding rounding, long place) => rounding == FloatRounding.Stochastic ? At(place) : double.NaN;
}
