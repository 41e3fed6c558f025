using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Cycle model of acc_fp_block_pe: exact integers within a block, one rounded addition a block.</summary>
public sealed class BlockPe(BlockPeSpec spec)
{
    private FloatGroup? scaled;

    /// <summary>The integer of the block at hand.</summary>
    public Int128 Block { get; private set; }

    /// <summary>What is no number about it.</summary>
    public SpecialSum Special { get; private set; }

    /// <summary>Accumulator and result.</summary>
    public FloatOutput Output { get; } = new(spec.Output);

    /// <summary>One clock edge.</summary>
    /// <param name="beat">The inputs; its Scale is not read.</param>
    /// <param name="a">Codes of one side, one a lane.</param>
    /// <param name="b">Codes of the other.</param>
    /// <param name="aScale">Code of its scale, with the last beat of a block.</param>
    /// <param name="bScale">Code of the other.</param>
    public void Step(in GroupBeat beat, ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, byte aScale, byte bScale)
    {
        FloatGroup arriving = scaled ?? default;
        Output.Step(scaled is not null, arriving.Last, arriving.Mantissa, arriving.Exponent, arriving.Special);
        scaled = null;
        if (!beat.Valid) return;
        for (int i = 0; i < a.Length; i++)
        {
            BlockElement left = BlockElement.Of(spec.A.Element, a[i]), right = BlockElement.Of(spec.B.Element, b[i]);
            Special |= left.Times(right);
            Block += (Int128)left.Value * right.Value;
        }

        if (!beat.GroupLast) return;
        scaled = Scaled(BlockScale.Of(spec.A.Scale, aScale), BlockScale.Of(spec.B.Scale, bScale), beat.Last);
        (Block, Special) = (0, SpecialSum.None);
    }

    private FloatGroup Scaled(BlockScale a, BlockScale b, bool last)
    {
        int significand = a.Significand * b.Significand;
        SpecialSum special = Special;
        bool infinite = (special & (SpecialSum.PositiveInfinity | SpecialSum.NegativeInfinity)) != 0;
        if (a.Nan || b.Nan || (significand == 0 && infinite)) special |= SpecialSum.Nan;
        return new FloatGroup(Block * significand, a.Exponent + b.Exponent, special, 0, last);
    }
}
