using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Cycle model of acc_fp_lut_pe: table entries looked up by one bit plane of the weights a cycle, the highest plane first.</summary>
public sealed class FloatLutPe(FloatLutPeSpec spec)
{
    private readonly TermLanes lanes = new(spec.Sums);
    private readonly bool[] decided = new bool[spec.Lanes];

    /// <summary>Sum of the group at hand.</summary>
    public FloatGroupSum Group { get; } = new(spec.Sums);

    /// <summary>Scale, output and result.</summary>
    public FloatBackEnd BackEnd { get; } = new(spec.Output);

    /// <summary>Bit i: whether an earlier plane of lane i's weights met an entry that is no number.</summary>
    public uint Decided
    {
        get
        {
            uint bits = 0;
            for (int i = 0; i < decided.Length; i++) bits |= decided[i] ? 1u << i : 0;
            return bits;
        }
    }

    /// <summary>ready_o in a cycle with that group_last_i.</summary>
    public bool Ready(bool groupLast) => !groupLast || BackEnd.Ready;

    /// <summary>One clock edge.</summary>
    /// <param name="beat">The inputs.</param>
    /// <param name="entries">Codes, table after table.</param>
    /// <param name="indices">K bits for each table: bit j is the plane's bit of weight j.</param>
    /// <returns>Whether the beat was taken.</returns>
    public bool Step(in PlaneBeat beat, ReadOnlySpan<uint> entries, ReadOnlySpan<int> indices)
    {
        bool take = beat.Valid && Ready(beat.GroupLast);
        if (take)
        {
            SpecialSum special = SpecialSum.None;
            int size = spec.Table.Entries;
            for (int i = 0; i < decided.Length; i++)
            {
                // The upper half of the table is the lower one negated, from its end.
                bool negative = indices[i] >= size;
                int place = indices[i] & size - 1;
                if (negative && !spec.Remapped) place = size - 1 - place;
                var entry = DecodedFloat.Of(spec.Table.Activation, entries[i * size + place]);
                lanes.Set(i, entry, negative, mantissa: true, exponent: 0);
                if (!decided[i]) special |= FloatSums.Product(entry, negative, weightZero: false);
                decided[i] = !beat.LastPlane && (decided[i] || entry.Infinite || entry.Nan);
            }

            long sum = lanes.Sum(out int exponent);
            Group.Add(sum, exponent + beat.Plane, special);
        }

        BackEnd.Step(take && beat.GroupLast ? Group.Take(beat.Scale, beat.Last) : null);
        return take;
    }
}

/// <summary>What comes to a <see cref="FloatLutPe"/> in a cycle beside entries and indices.</summary>
/// <param name="Valid">valid_i.</param>
/// <param name="Plane">Of all weights: the terms are times 2^Plane.</param>
/// <param name="LastPlane">The last plane of the weights.</param>
/// <param name="GroupLast">The last beat of a group.</param>
/// <param name="Scale">Of the group, with its last beat.</param>
/// <param name="Last">The last group of the output.</param>
public readonly record struct PlaneBeat(bool Valid, int Plane, bool LastPlane, bool GroupLast, int Scale, bool Last);
