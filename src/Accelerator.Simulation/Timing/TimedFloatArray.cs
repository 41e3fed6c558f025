using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.FloatTile;

namespace Accelerator.Simulation.Timing;

/// <summary>
/// <c>array</c> of floating-point elements in counts (docs/float-tile.md): a step has a beat a term, a beat needs a scale word, and that of a group's last term waits until the
/// dequantisers have multiplied the group before by its scale.
/// </summary>
internal sealed class TimedFloatArray(FloatTileMicroarchitecture shape) : TimedArray(shape)
{
    // Behind the last beat of a group: a cycle a bit of the scale, the product and the sum of groups, before the result is taken over.
    private const int Delay = OutputSpec.ScaleWidth + 2;

    private readonly int termLast = shape.Terms - 1;
    private readonly int lanes = shape.Lanes;
    private int term;
    private long free;

    /// <inheritdoc/>
    public override bool TakesScales => true;

    /// <inheritdoc/>
    public override bool Ends(long now, bool scale, bool last) => term == termLast && Takes(now, scale, last);

    /// <inheritdoc/>
    public override int Waiting(long now, bool scale, bool last) => Takes(now, scale, last) ? 0 : lanes;

    /// <inheritdoc/>
    public override void Clock(long now, bool step, bool scale, bool last, bool handsOver, bool released)
    {
        bool ends = step && Ends(now, scale, last);
        if (step && Takes(now, scale, last)) term = ends ? 0 : term + 1;
        if (ends && last) free = now + OutputSpec.ScaleWidth;
        HandOver(now, ends && handsOver ? now + Delay : -1, released);
    }

    /// <inheritdoc/>
    public override void Skip(long cycles)
    {
        base.Skip(cycles);
        free += cycles;
    }

    /// <inheritdoc/>
    public override void Describe(TimedState state, long now)
    {
        base.Describe(state, now);
        state.Add(term);
        state.Add(Math.Max(free - now, 0));
    }

    /// <summary>The elements take the beat of the cycle.</summary>
    private bool Takes(long now, bool scale, bool last) => scale && (!(last && term == termLast) || now >= free);
}
