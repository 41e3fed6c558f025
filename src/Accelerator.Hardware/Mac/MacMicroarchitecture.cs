using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Mac;

/// <summary>
/// The derived numbers of a dense multiply-accumulate array besides those of every tile array. Widths are in bits; two's complement where "signed" is
/// said. docs/mac.md defines each register's behaviour with these names.
/// </summary>
public sealed record MacMicroarchitecture : TileMicroarchitecture
{
    /// <inheritdoc/>
    public override string Family => "Mac";

    /// <inheritdoc/>
    public override string Title => "multiply-accumulate array";

    /// <inheritdoc/>
    public override string Operand => "activation";

    /// <inheritdoc/>
    public override MacSpec Array => (MacSpec)Spec.Array;

    /// <summary>All bits of a weight at once.</summary>
    public override int StepsOfSlice => 1;

    /// <summary>
    /// Weights of a word of the weight memory: element 2p + i of lane n at (p·N + n)·2 + i, one zero a lane where K is odd. Pairs lie side by side because the
    /// cycle model multiplies pairs.
    /// </summary>
    public override int WeightElements => Pairs * 2 * Array.TileN;

    /// <summary>Pairs of elements of a K slice, the last one filled up.</summary>
    public int Pairs => (Array.TileK + 1) / 2;

    /// <summary>The accumulator sums c·a with 2·c = 2q − 2^b, so the zero point of 2·c is z' − 1.</summary>
    public override int ZeroOffset => -1;

    /// <summary>A partial sum is twice the accumulator.</summary>
    public override int PartialSumShift => 1;

    /// <summary>Width of one product, signed.</summary>
    public int TermProductBits => Array.WeightBits + Array.ActivationBits;

    /// <summary>Width of one lane of a weight word.</summary>
    public int WeightLaneBits => Array.TileK * Array.WeightBits;

    /// <summary>Width of one row of an activation word.</summary>
    public int ActivationRowBits => Array.TileK * Array.ActivationBits;
}
