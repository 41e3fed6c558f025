using System.Numerics;

namespace Accelerator.Hardware.FloatingPoint;

/// <summary>
/// The symmetrised table of the signed sums of K floating-point activations (acc_fp_table): 2^(K−1) entries in the format of the activations, each rounded once.
/// </summary>
/// <param name="Activation">Format of activations and entries; one with a code for what is no number.</param>
/// <param name="Activations">K: activations behind the table, 2 to 4.</param>
/// <param name="Extra">X: bits kept below the significand of the largest activation; with <see cref="ExactExtra"/> sums are exact before they are rounded.</param>
public sealed record FloatTableSpec(FloatFormat Activation, int Activations, int Extra)
{
    /// <summary>Where an exact sum would need more bits than this below the largest significand, <see cref="FewerExtra"/> are kept.</summary>
    private const int MostExtra = 32;

    private const int FewerExtra = 24;

    /// <summary>Widest sum that the model's 64-bit integers hold.</summary>
    private const int WidestSum = 62;

    /// <summary>X of a format with which no bit of an activation is shifted out: its largest distance of exponents.</summary>
    public static int ExactExtra(FloatFormat activation)
    {
        ArgumentNullException.ThrowIfNull(activation);
        return activation.MaxExponent - 1;
    }

    /// <summary>A table with exact sums, or with 24 bits below the largest significand where exact sums would be too wide (BF16).</summary>
    public static FloatTableSpec Of(FloatFormat activation, int activations)
    {
        int exact = ExactExtra(activation);
        var spec = new FloatTableSpec(activation, activations, exact <= MostExtra ? exact : FewerExtra);
        spec.Check();
        return spec;
    }

    /// <summary>2^(K−1).</summary>
    public int Entries => 1 << Activations - 1;

    /// <summary>Bits of a signed sum before it is rounded: M + 1 + X, a sign, and ⌈log2 K⌉.</summary>
    public int SumWidth => Activation.SignificandBits + Extra + 1 + BitOperations.Log2((uint)Activations - 1) + 1;

    /// <summary>Exponent at which the unit of sums is the least subnormal: the unit at exponent 0 is 2^(−bias − M − X).</summary>
    public int SubnormalShift => Extra + 1;

    /// <summary>Refuses what the cell or the model cannot hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">K or X is out of range, or the format has no code for an overflow.</exception>
    public void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Activations, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Activations, 4);
        ArgumentOutOfRangeException.ThrowIfLessThan(Extra, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(SumWidth, WidestSum);
        ArgumentOutOfRangeException.ThrowIfEqual(Activation.Specials, FloatSpecials.None);
    }

    /// <summary>The parameters of acc_fp_table.</summary>
    public IReadOnlyList<(string Name, int Value)> Parameters => [.. Format, ("Extra", Extra)];

    /// <summary>The parameters that say what an entry is.</summary>
    internal IReadOnlyList<(string Name, int Value)> Format =>
    [
        ("Activations", Activations), ("ExponentBits", Activation.ExponentBits), ("MantissaBits", Activation.MantissaBits), ("Specials", (int)Activation.Specials),
    ];
}
