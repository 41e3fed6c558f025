using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Adds scaled groups or blocks and packs the last sum (acc_fp_output): one cycle.</summary>
public sealed class FloatOutput(OutputSpec spec)
{
    /// <summary>The sum so far.</summary>
    public FloatAccumulator Accumulator { get; } = new(spec.Accumulator);

    /// <summary>What is no number about it.</summary>
    public SpecialSum Special { get; private set; }

    /// <summary>valid_o: <see cref="Result"/> is new in this cycle.</summary>
    public bool Valid { get; private set; }

    /// <summary>result_o.</summary>
    public uint Result { get; private set; }

    /// <summary>One clock edge.</summary>
    public void Step(bool valid, bool last, Int128 addend, int exponent, SpecialSum special)
    {
        Valid = valid && last;
        if (!valid) return;
        Special |= special;
        Special |= Accumulator.Add(addend, exponent);
        if (!last) return;
        Result = FloatPacker.Pack(spec.Result, spec.SubnormalShift, Accumulator.Mantissa, Accumulator.Exponent, Special);
        Accumulator.Clear();
        Special = SpecialSum.None;
    }
}
