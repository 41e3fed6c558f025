using System.Numerics;

namespace Accelerator.Hardware.Tiles;

/// <summary>
/// The derived numbers of arrays whose PEs multiply weights by activations, all bits at once (docs/mac.md, "Arithmetic"). Widths are in bits; two's
/// complement where "signed" is said.
/// </summary>
public abstract record DenseMicroarchitecture : TileMicroarchitecture
{
    /// <inheritdoc/>
    public override string Operand => "activation";

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

    /// <summary>Widths that hold the sum of a slice's products and that of a group's, signed.</summary>
    internal static (int Term, int Accumulator) ExactBits(TileArraySpec array)
    {
        BigInteger product = BigInteger.One << (array.WeightBits - 1 + array.ActivationBits - 1);
        BigInteger elements = (BigInteger)Slices(array, array.MaximumGroup) * array.TileK;
        return (ExactWidth.Signed(array.TileK * product), ExactWidth.Signed(elements * product));
    }
}
