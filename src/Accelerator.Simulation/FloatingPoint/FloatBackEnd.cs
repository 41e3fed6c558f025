using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>A group as it leaves its accumulator.</summary>
/// <param name="Mantissa">Times 2^<paramref name="Exponent"/> units.</param>
/// <param name="Exponent">0 and up.</param>
/// <param name="Special">What is no number about it.</param>
/// <param name="Scale">Unsigned, of OutputSpec.ScaleWidth bits.</param>
/// <param name="Last">Whether it ends the output.</param>
public readonly record struct FloatGroup(Int128 Mantissa, int Exponent, SpecialSum Special, int Scale, bool Last);

/// <summary>Scales groups, one bit of the scale a cycle, and adds them to the output (acc_fp_back_end).</summary>
public sealed class FloatBackEnd(OutputSpec spec)
{
    private int cyclesLeft;
    private FloatGroup scaling;
    private FloatGroup? product;

    /// <summary>ready_o: a group is taken in this cycle. High again in the last cycle of the group before.</summary>
    public bool Ready => cyclesLeft <= 1;

    /// <summary>What comes behind the scale.</summary>
    public FloatOutput Output { get; } = new(spec);

    /// <summary>One clock edge; a group while not <see cref="Ready"/> is not taken.</summary>
    public void Step(FloatGroup? group)
    {
        FloatGroup arriving = product ?? default;
        Output.Step(product is not null, arriving.Last, arriving.Mantissa, arriving.Exponent, arriving.Special);
        product = cyclesLeft == 1 ? scaling with { Mantissa = scaling.Mantissa * scaling.Scale } : null;
        if (group is FloatGroup taken && Ready)
        {
            bool infinite = (taken.Special & (SpecialSum.PositiveInfinity | SpecialSum.NegativeInfinity)) != 0;
            scaling = taken.Scale == 0 && infinite ? taken with { Special = SpecialSum.Nan } : taken;
            cyclesLeft = OutputSpec.ScaleWidth;
        }
        else if (cyclesLeft > 0)
        {
            cyclesLeft--;
        }
    }
}
