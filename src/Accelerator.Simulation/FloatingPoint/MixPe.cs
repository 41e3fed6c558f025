using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Cycle model of acc_fp_mixpe_pe: shift and add, all bits of a two's complement weight in one cycle.</summary>
public sealed class MixPe(TermPeSpec spec)
{
    private readonly TermLanes lanes = new(spec);

    /// <summary>Sum of the group at hand.</summary>
    public FloatGroupSum Group { get; } = new(spec);

    /// <summary>Scale, output and result.</summary>
    public FloatBackEnd BackEnd { get; } = new(spec.Output);

    /// <summary>ready_o in a cycle with that group_last_i.</summary>
    public bool Ready(bool groupLast) => !groupLast || BackEnd.Ready;

    /// <summary>One clock edge.</summary>
    /// <param name="beat">The inputs.</param>
    /// <param name="activations">Codes.</param>
    /// <param name="weights">Two's complement, one a lane.</param>
    /// <returns>Whether the beat was taken.</returns>
    public bool Step(in GroupBeat beat, ReadOnlySpan<uint> activations, ReadOnlySpan<int> weights)
    {
        bool take = beat.Valid && Ready(beat.GroupLast);
        if (take)
        {
            SpecialSum special = SpecialSum.None;
            int bits = spec.ParallelWeightBits;
            for (int i = 0; i < spec.Lanes; i++)
            {
                var activation = DecodedFloat.Of(spec.Activation, activations[i]);
                special |= FloatSums.Product(activation, weights[i] < 0, weights[i] == 0);
                for (int t = 0; t < bits; t++) lanes.Set(i * bits + t, activation, t == bits - 1, (weights[i] >> t & 1) != 0, t);
            }

            long sum = lanes.Sum(out int exponent);
            Group.Add(sum, exponent, special);
        }

        BackEnd.Step(take && beat.GroupLast ? Group.Take(beat.Scale, beat.Last) : null);
        return take;
    }
}

/// <summary>What comes to an element in a cycle beside its operands.</summary>
/// <param name="Valid">valid_i.</param>
/// <param name="GroupLast">The last beat of a group.</param>
/// <param name="Scale">Of the group, with its last beat.</param>
/// <param name="Last">The last group of the output.</param>
public readonly record struct GroupBeat(bool Valid, bool GroupLast, int Scale, bool Last);
