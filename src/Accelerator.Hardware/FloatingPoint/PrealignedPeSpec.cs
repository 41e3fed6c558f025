using System.Numerics;

namespace Accelerator.Hardware.FloatingPoint;

/// <summary>A processing element in the manner of FIGNA: activations of a group aligned to its largest exponent beforehand, then integer multiplication and addition.</summary>
public sealed record PrealignedPeSpec
{
    /// <summary>Format of activations.</summary>
    public required FloatFormat Activation { get; init; }

    /// <summary>Activations a cycle.</summary>
    public int Lanes { get; init; } = 4;

    /// <summary>Bits of a two's complement weight.</summary>
    public int WeightBits { get; init; } = 4;

    /// <summary>Weights are integers times 2^WeightUnit.</summary>
    public int WeightUnit { get; init; }

    /// <summary>X: bits kept below the significand of the largest exponent.</summary>
    public int Extra { get; init; } = 3;

    /// <summary>Whether the OR of the bits shifted out goes into the lowest bit kept.</summary>
    public bool Sticky { get; init; }

    /// <summary>Most beats of a group.</summary>
    public int BeatsPerGroup { get; init; } = 32;

    /// <summary>Most groups of an output.</summary>
    public int Groups { get; init; } = 256;

    /// <summary>A of the output's accumulator.</summary>
    public int OutputMantissa { get; init; } = 26;

    /// <summary>Of the output's accumulator.</summary>
    public AccumulatorRounding Rounding { get; init; }

    /// <summary>Format of the result.</summary>
    public FloatFormat Result { get; init; } = FloatFormat.Fp16;

    /// <summary>Bits of an aligned activation: M + 1 + X and a sign.</summary>
    public int AlignedWidth => Activation.SignificandBits + Extra + 1;

    /// <summary>Largest magnitude of a group's integer.</summary>
    public BigInteger LargestInteger => (BigInteger)BeatsPerGroup * Lanes * ((1 << Activation.SignificandBits + Extra) - 1) << WeightBits - 1;

    /// <summary>Bits of a group's integer: exact.</summary>
    public int GroupWidth => ExactWidth.Signed(LargestInteger);

    /// <summary>The unit at exponent 0: 2^(−bias − M − X + WeightUnit).</summary>
    public int Unit => WeightUnit - Activation.Bias - Activation.MantissaBits - Extra;

    /// <summary>Accumulator and format of the output.</summary>
    public OutputSpec Output => OutputSpec.Scaled(GroupWidth, Activation.MaxExponent, LargestInteger << Activation.MaxExponent, Groups, OutputMantissa, Rounding, Result, Unit);

    /// <summary>The parameters of acc_fp_figna_pe.</summary>
    public IReadOnlyList<(string Name, int Value)> Parameters =>
    [
        ("Lanes", Lanes), ("AlignedWidth", AlignedWidth), ("WeightWidth", WeightBits), ("GroupWidth", GroupWidth), ("GroupExponentWidth", Activation.ExponentBits),
        ("ScaleWidth", OutputSpec.ScaleWidth), .. Output.Parameters("Output"),
    ];
}
