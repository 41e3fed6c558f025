using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Cycle model of acc_fp_figna_pe: integers of pre-aligned activations times integer weights, exact within a group.</summary>
public sealed class FignaPe(PrealignedPeSpec spec)
{
    /// <summary>The integer of the group at hand.</summary>
    public Int128 Group { get; private set; }

    /// <summary>What is no number about it.</summary>
    public SpecialSum Special { get; private set; }

    /// <summary>Scale, output and result.</summary>
    public FloatBackEnd BackEnd { get; } = new(spec.Output);

    /// <summary>ready_o in a cycle with that group_last_i.</summary>
    public bool Ready(bool groupLast) => !groupLast || BackEnd.Ready;

    /// <summary>The exponent to which the activations of a group are aligned: the largest.</summary>
    public int GroupExponent(ReadOnlySpan<uint> activations)
    {
        int largest = 0;
        foreach (uint code in activations) largest = Math.Max(largest, DecodedFloat.Of(spec.Activation, code).Exponent);
        return largest;
    }

    /// <summary>One clock edge.</summary>
    /// <param name="beat">The inputs.</param>
    /// <param name="activations">Codes; the aligner before the element turns them into integers.</param>
    /// <param name="weights">Two's complement, one a lane.</param>
    /// <param name="exponent">Of the group: at least that of every activation; read with its last beat.</param>
    /// <returns>Whether the beat was taken.</returns>
    public bool Step(in GroupBeat beat, ReadOnlySpan<uint> activations, ReadOnlySpan<int> weights, int exponent)
    {
        bool take = beat.Valid && Ready(beat.GroupLast);
        FloatGroup? group = null;
        if (take)
        {
            for (int i = 0; i < activations.Length; i++)
            {
                var activation = DecodedFloat.Of(spec.Activation, activations[i]);
                Special |= FloatSums.Product(activation, weights[i] < 0, weights[i] == 0);
                Group += FloatSums.Align(activation.Negative, activation.Significand, exponent - activation.Exponent, spec.Extra, spec.Sticky) * weights[i];
            }

            if (beat.GroupLast)
            {
                group = new FloatGroup(Group, exponent, Special, beat.Scale, beat.Last);
                (Group, Special) = (0, SpecialSum.None);
            }
        }

        BackEnd.Step(group);
        return take;
    }
}
