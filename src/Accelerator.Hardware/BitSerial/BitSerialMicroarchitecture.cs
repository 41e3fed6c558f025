using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Tiles;
using Style = Accelerator.Hardware.ProcessingElements.ProcessingElementStyle;

namespace Accelerator.Hardware.BitSerial;

/// <summary>
/// The derived numbers of an array of processing elements besides those of every tile array. Widths are in bits; two's complement where "signed" is said.
/// docs/bit-serial.md defines each register's behaviour with these names.
/// </summary>
public sealed record BitSerialMicroarchitecture : TileMicroarchitecture
{
    /// <inheritdoc/>
    public override string Family => "BitSerial";

    /// <inheritdoc/>
    public override string Title => "array of bit-serial and multiplierless elements";

    /// <inheritdoc/>
    public override string Operand => "activation";

    /// <inheritdoc/>
    public override BitSerialSpec Array => (BitSerialSpec)Spec.Array;

    /// <summary>The element, its widths, parameters and ports.</summary>
    public required ProcessingElementShape Element { get; init; }

    /// <summary>A step for each digit position, highest first, of the elements that take one position at a time; else one.</summary>
    public override int StepsOfSlice => ByDigit ? Element.Digits : 1;

    /// <inheritdoc/>
    public override bool WeightRepeats => StepsOfSlice > 1;

    /// <inheritdoc/>
    public override int ActivationRepeats => StepsOfSlice;

    /// <inheritdoc/>
    public override int CyclesOfSlice => StepsOfSlice * BeatCycles;

    /// <summary>Cycles of a step: what every element takes, or the fewest where they depend on the operands.</summary>
    public int BeatCycles => Array.Element switch
    {
        Style.BitSerial => Array.WeightBits,
        Style.Popcount => Array.WeightBits * Array.ActivationBits,
        _ => 1,
    };

    /// <summary>Whether an element takes one digit position of its weights a step.</summary>
    public bool ByDigit => Array.Element is Style.Sparse or Style.SharedEncoder;

    /// <summary>Whether the cycles of a step depend on the operands, so that elements wait for one another.</summary>
    public bool Varies => ByDigit || Array.Element == Style.TermSerial;

    /// <summary>Whether one element holds the sums of all rows of its column.</summary>
    public bool Shared => Array.Element == Style.SharedEncoder;

    /// <summary>Whether the element's sum shows while it grows and is copied into a partial-sum register; else it is resolved once and held.</summary>
    public bool RunningSum => Element.Latency == 1;

    /// <summary>One-bit weights mean −1 and 1; wider ones are two's complement.</summary>
    public bool Bipolar => Array.WeightBits == 1;

    /// <summary>The elements sum c·a with 2·c = 2q − 2^b, so the zero point of 2·c is z' − 1; bipolar weights need no correction.</summary>
    public override int ZeroOffset => Bipolar ? 0 : -1;

    /// <summary>A partial sum is twice the element's.</summary>
    public override int PartialSumShift => Bipolar ? 0 : 1;

    /// <summary>Weights of a word of the weight memory, in pairs as those of Mac.</summary>
    public override int WeightElements => (Array.TileK + 1) / 2 * 2 * Array.TileN;

    /// <summary>Width of one lane of a weight word.</summary>
    public int WeightLaneBits => Array.TileK * Array.WeightBits;

    /// <summary>Width of one row of an activation word.</summary>
    public int ActivationRowBits => Array.TileK * Array.ActivationBits;
}
