namespace Accelerator.Hardware.FloatingPoint;

/// <summary>
/// A processing element of the lookup-table tensor core for floating-point activations: the entries of N tables and one bit plane of their weights a cycle.
/// Weights are w' = 2q − (2^b − 1) with b planes; docs/floating-point.md has the formulas.
/// </summary>
public sealed record FloatLutPeSpec
{
    /// <summary>A table: format of activations and entries, activations behind it.</summary>
    public required FloatTableSpec Table { get; init; }

    /// <summary>N: tables a cycle.</summary>
    public int Lanes { get; init; } = 4;

    /// <summary>b: planes of a weight.</summary>
    public int WeightBits { get; init; } = 4;

    /// <summary>Whether stored indices with top bit 1 have their other bits inverted already (half_offline_remap), so that the element need not invert them.</summary>
    public bool Remapped { get; init; }

    /// <summary>Weights w' are integers times 2^WeightUnit; −1 makes them q − z.</summary>
    public int WeightUnit { get; init; }

    /// <summary>X: bits kept below the significand of the largest entry of a cycle.</summary>
    public int Extra { get; init; } = 3;

    /// <summary>Whether the OR of the bits shifted out goes into the lowest bit kept.</summary>
    public bool Sticky { get; init; }

    /// <summary>Whether groups are summed in an integer wide enough for all, instead of a floating accumulator.</summary>
    public bool Window { get; init; }

    /// <summary>A of the group's accumulator.</summary>
    public int GroupMantissa { get; init; } = 15;

    /// <summary>A of the output's accumulator.</summary>
    public int OutputMantissa { get; init; } = 26;

    /// <summary>Most beats of a group: slices times planes.</summary>
    public int BeatsPerGroup { get; init; } = 128;

    /// <summary>Most groups of an output.</summary>
    public int Groups { get; init; } = 256;

    /// <summary>Of both accumulators.</summary>
    public AccumulatorRounding Rounding { get; init; }

    /// <summary>Format of the result.</summary>
    public FloatFormat Result { get; init; } = FloatFormat.Fp16;

    /// <summary>What adds the looked-up entries: lanes without exponent of a term, the plane as common bit weight.</summary>
    public TermPeSpec Sums => new()
    {
        Activation = Table.Activation, Lanes = Lanes, TermExponentWidth = 1, MaxTermExponent = 0, MaxBitWeight = WeightBits - 1, WeightUnit = WeightUnit, Extra = Extra, Sticky = Sticky,
        Window = Window, GroupMantissa = GroupMantissa, OutputMantissa = OutputMantissa, BeatsPerGroup = BeatsPerGroup, Groups = Groups, Rounding = Rounding, Result = Result,
    };

    /// <summary>Accumulator and format of the output.</summary>
    public OutputSpec Output => Sums.Output;

    /// <summary>Bits of a plane's number.</summary>
    public int PlaneWidth => Sums.BitWeightWidth;

    /// <summary>The parameters of acc_fp_lut_pe.</summary>
    public IReadOnlyList<(string Name, int Value)> Parameters
    {
        get
        {
            TermPeSpec sums = Sums;
            return
            [
                ("Lanes", Lanes), .. Table.Format, ("Remapped", Remapped ? 1 : 0), ("PlaneWidth", sums.BitWeightWidth), ("LaneExponentWidth", sums.LaneExponentWidth), ("Extra", Extra),
                ("Sticky", Sticky ? 1 : 0), ("Window", Window ? 1 : 0), ("GroupWidth", sums.GroupWidth), ("GroupExponentWidth", sums.GroupExponentWidth),
                ("GroupGuardBits", Window ? 3 : sums.GroupAccumulator.GuardBits), ("ScaleWidth", OutputSpec.ScaleWidth), .. sums.Output.Parameters("Output"),
            ];
        }
    }
}
