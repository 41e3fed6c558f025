using System.Numerics;

namespace Accelerator.Hardware.FloatingPoint;

/// <summary>
/// A processing element that adds activations times terms of weights, aligned to their largest exponent: one term a cycle (BitMoD) or all bits of a weight in a
/// cycle (MixPE). All widths follow; docs/floating-point.md has the formulas.
/// </summary>
public sealed record TermPeSpec
{
    /// <summary>Format of activations.</summary>
    public required FloatFormat Activation { get; init; }

    /// <summary>Activations a cycle.</summary>
    public int Lanes { get; init; } = 4;

    /// <summary>0: terms come one a cycle. Else all this many bits of a two's complement weight in one.</summary>
    public int ParallelWeightBits { get; init; }

    /// <summary>Bits of a term's exponent, where terms come one a cycle.</summary>
    public int TermExponentWidth { get; init; } = 3;

    /// <summary>Largest exponent of a term.</summary>
    public int MaxTermExponent { get; init; } = 4;

    /// <summary>Largest bit weight of a term.</summary>
    public int MaxBitWeight { get; init; } = 6;

    /// <summary>Weights are integers times 2^WeightUnit.</summary>
    public int WeightUnit { get; init; }

    /// <summary>X: bits kept below the significand of the largest exponent.</summary>
    public int Extra { get; init; } = 3;

    /// <summary>Whether the OR of the bits shifted out goes into the lowest bit kept.</summary>
    public bool Sticky { get; init; }

    /// <summary>Whether groups are summed in an integer wide enough for all, instead of a floating accumulator.</summary>
    public bool Window { get; init; }

    /// <summary>A of the group's accumulator.</summary>
    public int GroupMantissa { get; init; } = 15;

    /// <summary>A of the output's accumulator.</summary>
    public int OutputMantissa { get; init; } = 26;

    /// <summary>Most beats of a group.</summary>
    public int BeatsPerGroup { get; init; } = 128;

    /// <summary>Most groups of an output.</summary>
    public int Groups { get; init; } = 256;

    /// <summary>Of both accumulators.</summary>
    public AccumulatorRounding Rounding { get; init; }

    /// <summary>Format of the result.</summary>
    public FloatFormat Result { get; init; } = FloatFormat.Fp16;

    /// <summary>Terms that are added in a cycle.</summary>
    public int TermLanes => Lanes * Math.Max(1, ParallelWeightBits);

    /// <summary>Largest exponent of a lane: that of the activation and that of the term.</summary>
    public int MaxLaneExponent => Activation.MaxExponent + (ParallelWeightBits > 0 ? ParallelWeightBits - 1 : MaxTermExponent);

    /// <summary>Bits of a lane's exponent.</summary>
    public int LaneExponentWidth => ExactWidth.Unsigned(MaxLaneExponent);

    /// <summary>Bits of the sum of the lanes: M + 1 + X, a sign, and ⌈log2 lanes⌉.</summary>
    public int SumWidth => Activation.SignificandBits + Extra + 1 + CeilingLog2(TermLanes);

    /// <summary>Largest exponent of what is added to a group.</summary>
    public int MaxAddendExponent => MaxLaneExponent + (ParallelWeightBits > 0 ? 0 : MaxBitWeight);

    /// <summary>Bits of the bit weight.</summary>
    public int BitWeightWidth => ExactWidth.Unsigned(MaxBitWeight);

    /// <summary>The unit of aligned sums at exponent 0: 2^(−bias − M − X + WeightUnit).</summary>
    public int Unit => WeightUnit - Activation.Bias - Activation.MantissaBits - Extra;

    /// <summary>Largest magnitude of a group in units.</summary>
    public BigInteger LargestGroup => (BigInteger)BeatsPerGroup * TermLanes * ((1 << Activation.SignificandBits + Extra) - 1) << MaxAddendExponent;

    /// <summary>Accumulator of a group, where it is a floating one.</summary>
    public AccumulatorSpec GroupAccumulator => AccumulatorSpec.Exact(SumWidth, GroupMantissa, MaxAddendExponent, LargestGroup, Rounding);

    /// <summary>Bits of a group's mantissa.</summary>
    public int GroupWidth => Window ? ExactWidth.Signed(LargestGroup) : GroupMantissa;

    /// <summary>Bits of a group's exponent.</summary>
    public int GroupExponentWidth => Window ? ExactWidth.Unsigned(MaxAddendExponent) : GroupAccumulator.ExponentWidth;

    /// <summary>Accumulator and format of the output.</summary>
    public OutputSpec Output => OutputSpec.Scaled(GroupWidth, (1 << GroupExponentWidth) - 1, LargestGroup, Groups, OutputMantissa, Rounding, Result, Unit);

    /// <summary>The parameters of acc_fp_bitmod_pe or acc_fp_mixpe_pe.</summary>
    public IReadOnlyList<(string Name, int Value)> Parameters =>
    [
        ("Lanes", Lanes), ("ExponentBits", Activation.ExponentBits), ("MantissaBits", Activation.MantissaBits), ("Specials", (int)Activation.Specials),
        .. ParallelWeightBits > 0 ? new (string, int)[] { ("WeightBits", ParallelWeightBits) } : [("TermExponentWidth", TermExponentWidth), ("BitWeightWidth", BitWeightWidth)],
        ("LaneExponentWidth", LaneExponentWidth), ("Extra", Extra), ("Sticky", Sticky ? 1 : 0), ("Window", Window ? 1 : 0), ("GroupWidth", GroupWidth),
        ("GroupExponentWidth", GroupExponentWidth), ("GroupGuardBits", Window ? 3 : GroupAccumulator.GuardBits), ("ScaleWidth", OutputSpec.ScaleWidth), .. Output.Parameters("Output"),
    ];

    private static int CeilingLog2(int value) => value <= 1 ? 0 : BitOperations.Log2((uint)value - 1) + 1;
}
