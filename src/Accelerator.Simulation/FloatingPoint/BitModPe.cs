using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Cycle model of acc_fp_bitmod_pe: a dot product of floating-point activations with weights of which one term comes a cycle.</summary>
public sealed class BitModPe(TermPeSpec spec)
{
    private readonly TermLanes lanes = new(spec);
    private readonly bool[] seen = new bool[spec.Lanes];

    /// <summary>Sum of the group at hand.</summary>
    public FloatGroupSum Group { get; } = new(spec);

    /// <summary>Scale, output and result.</summary>
    public FloatBackEnd BackEnd { get; } = new(spec.Output);

    /// <summary>ready_o in a cycle with that group_last_i.</summary>
    public bool Ready(bool groupLast) => !groupLast || BackEnd.Ready;

    /// <summary>One clock edge.</summary>
    /// <param name="beat">The inputs.</param>
    /// <param name="activations">Codes.</param>
    /// <param name="exponents">Of the terms.</param>
    /// <returns>Whether the beat was taken.</returns>
    public bool Step(in TermBeat beat, ReadOnlySpan<uint> activations, ReadOnlySpan<int> exponents)
    {
        bool take = beat.Valid && Ready(beat.GroupLast);
        if (take)
        {
            SpecialSum special = SpecialSum.None;
            for (int i = 0; i < seen.Length; i++)
            {
                var activation = DecodedFloat.Of(spec.Activation, activations[i]);
                bool negative = (beat.Negatives >> i & 1) != 0, mantissa = (beat.Mantissas >> i & 1) != 0;
                lanes.Set(i, activation, negative, mantissa, exponents[i]);

                // The highest term has the sign of the weight; a weight without terms is 0, which is known at its last.
                bool decided = !seen[i] && (mantissa || beat.LastTerm);
                if (activation.Nan || decided) special |= FloatSums.Product(activation, negative, !mantissa);
                seen[i] = !beat.LastTerm && (seen[i] || mantissa);
            }

            long sum = lanes.Sum(out int exponent);
            Group.Add(sum, exponent + beat.BitWeight, special);
        }

        BackEnd.Step(take && beat.GroupLast ? Group.Take(beat.Scale, beat.Last) : null);
        return take;
    }
}

/// <summary>What comes to a <see cref="BitModPe"/> in a cycle beside activations and exponents.</summary>
/// <param name="Valid">valid_i.</param>
/// <param name="Negatives">Bit i: sign of lane i's term.</param>
/// <param name="Mantissas">Bit i: whether lane i has a term.</param>
/// <param name="BitWeight">Of all terms.</param>
/// <param name="LastTerm">The last term of the weights.</param>
/// <param name="GroupLast">The last beat of a group.</param>
/// <param name="Scale">Of the group, with its last beat.</param>
/// <param name="Last">The last group of the output.</param>
public readonly record struct TermBeat(bool Valid, uint Negatives, uint Mantissas, int BitWeight, bool LastTerm, bool GroupLast, int Scale, bool Last);
