namespace Accelerator.Hardware.FloatingPoint;

/// <summary>Which codes of a floating-point format are no numbers; the values are those of the parameter Specials of the cells.</summary>
public enum FloatSpecials
{
    /// <summary>None: every code is a number.</summary>
    None = 0,

    /// <summary>Exponent all ones: infinity with mantissa 0, else NaN.</summary>
    Ieee = 1,

    /// <summary>All ones but the sign are NaN; there is no infinity.</summary>
    NanOnly = 2,
}

/// <summary>A floating-point format as the circuits see it (docs/floating-point.md). The bias is 2^(E−1) − 1.</summary>
/// <param name="Name">As the pages write it.</param>
/// <param name="ExponentBits">E; 0: a two's complement integer of <paramref name="MantissaBits"/> + 1 bits.</param>
/// <param name="MantissaBits">M, without the hidden bit.</param>
/// <param name="Specials">Codes that are no numbers.</param>
public sealed record FloatFormat(string Name, int ExponentBits, int MantissaBits, FloatSpecials Specials)
{
    /// <summary>IEEE 754 binary16.</summary>
    public static FloatFormat Fp16 { get; } = new("FP16", 5, 10, FloatSpecials.Ieee);

    /// <summary>bfloat16.</summary>
    public static FloatFormat Bf16 { get; } = new("BF16", 8, 7, FloatSpecials.Ieee);

    /// <summary>IEEE 754 binary32.</summary>
    public static FloatFormat Fp32 { get; } = new("FP32", 8, 23, FloatSpecials.Ieee);

    /// <summary>OCP FP8 E4M3.</summary>
    public static FloatFormat E4M3 { get; } = new("E4M3", 4, 3, FloatSpecials.NanOnly);

    /// <summary>OCP FP8 E5M2.</summary>
    public static FloatFormat E5M2 { get; } = new("E5M2", 5, 2, FloatSpecials.Ieee);

    /// <summary>OCP MX FP6 E2M3.</summary>
    public static FloatFormat E2M3 { get; } = new("E2M3", 2, 3, FloatSpecials.None);

    /// <summary>OCP MX FP6 E3M2.</summary>
    public static FloatFormat E3M2 { get; } = new("E3M2", 3, 2, FloatSpecials.None);

    /// <summary>OCP MX FP4 E2M1.</summary>
    public static FloatFormat E2M1 { get; } = new("E2M1", 2, 1, FloatSpecials.None);

    /// <summary>Two's complement of 8 bits.</summary>
    public static FloatFormat Int8 { get; } = new("INT8", 0, 7, FloatSpecials.None);

    /// <summary>Two's complement of 16 bits.</summary>
    public static FloatFormat Int16 { get; } = new("INT16", 0, 15, FloatSpecials.None);

    /// <summary>Bits of a code.</summary>
    public int Bits => ExponentBits + MantissaBits + 1;

    /// <summary>Bits of a significand with the hidden bit.</summary>
    public int SignificandBits => MantissaBits + 1;

    /// <summary>2^(E−1) − 1; 0 for an integer.</summary>
    public int Bias => IsInteger ? 0 : (1 << ExponentBits - 1) - 1;

    /// <summary>Largest exponent field of a number: 2^E − 1, one less where that is left to infinities.</summary>
    public int MaxExponent => (1 << ExponentBits) - (Specials == FloatSpecials.Ieee ? 2 : 1);

    /// <summary>Whether it is an integer.</summary>
    public bool IsInteger => ExponentBits == 0;

    /// <summary>Largest significand at the largest exponent.</summary>
    public int MaxSignificand => (1 << SignificandBits) - (Specials == FloatSpecials.NanOnly ? 2 : 1);
}
