using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>The sum of one group of dot products (acc_fp_group_sum): a floating accumulator or an integer wide enough for all.</summary>
public sealed class FloatGroupSum(TermPeSpec spec)
{
    private readonly FloatAccumulator? accumulator = spec.Window ? null : new FloatAccumulator(spec.GroupAccumulator);
    private Int128 window;

    /// <summary>Mantissa of the sum so far.</summary>
    public Int128 Mantissa => accumulator?.Mantissa ?? window;

    /// <summary>What is no number about it.</summary>
    public SpecialSum Special { get; private set; }

    /// <summary>Adds one beat.</summary>
    public void Add(long addend, int exponent, SpecialSum special)
    {
        Special |= special;
        if (accumulator is null) window += (Int128)addend << exponent;
        else Special |= accumulator.Add(addend, exponent);
    }

    /// <summary>Takes the group away with its scale.</summary>
    public FloatGroup Take(int scale, bool last)
    {
        var group = new FloatGroup(Mantissa, accumulator?.Exponent ?? 0, Special, scale, last);
        accumulator?.Clear();
        window = 0;
        Special = SpecialSum.None;
        return group;
    }
}
