namespace Accelerator.Numerics.Minifloats;

/// <summary>The roundings by the names that the command line has.</summary>
public static class FloatRoundings
{
    private static readonly (FloatRounding Rounding, string Name)[] Table =
    [
        (FloatRounding.HalfEven, "half-even"), (FloatRounding.HalfAwayFromZero, "half-away"), (FloatRounding.HalfTowardZero, "half-toward-zero"), (FloatRounding.TowardZero, "toward-zero"),
        (FloatRounding.Stochastic, "stochastic"),
    ];

    /// <summary>All names, half to even first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Select(row => row.Name)];

    /// <summary>The name of a rounding.</summary>
    public static string Name(FloatRounding rounding) => Table.First(row => row.Rounding == rounding).Name;

    /// <summary>The rounding of a name, or null.</summary>
    public static FloatRounding? Find(string name)
    {
        foreach ((FloatRounding rounding, string known) in Table) if (known == name) return rounding;
        return null;
    }
}
