namespace Accelerator.Numerics.Forms;

/// <summary>Scales of groups along K, [N, groups], as forms with codes of several weights hold them.</summary>
public sealed record GroupScales
{
    /// <summary>Creates and checks them.</summary>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="groupSize">Elements along K of a group; the last may be shorter.</param>
    /// <param name="bits">Bits of a stored scale: 16 or 32.</param>
    /// <param name="values">[N, groups], finite.</param>
    public GroupScales(int rows, int columns, int groupSize, int bits, float[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groupSize, columns);
        (GroupSize, Bits, Values, Groups) = (groupSize, bits, values, (columns - 1) / groupSize + 1);
        if (values.LongLength != (long)rows * Groups) throw new ArgumentException($"{values.Length} scales, not {(long)rows * Groups}.", nameof(values));
        FormChecks.Scales(values, bits, nameof(values));
    }

    /// <summary>Float16 scales that are all 0; a group is no longer than a row.</summary>
    public static GroupScales Zeros(int rows, int columns, int groupSize)
    {
        int size = Math.Min(groupSize, columns);
        return new GroupScales(rows, columns, size, 16, new float[rows * ((columns - 1) / size + 1)]);
    }

    /// <summary>Refuses scales that are not those of an [N, K] matrix.</summary>
    internal void CheckFit(int rows, int columns, string name)
    {
        if (Values.LongLength != (long)rows * Groups || Groups != (columns - 1) / GroupSize + 1) throw new ArgumentException("The scales are those of another matrix.", name);
    }

    /// <summary>Elements of a group.</summary>
    public int GroupSize { get; }

    /// <summary>Groups of a row.</summary>
    public int Groups { get; }

    /// <summary>Bits of a stored scale.</summary>
    public int Bits { get; }

    /// <summary>[N, groups].</summary>
    public float[] Values { get; }

    /// <summary>Bits of all.</summary>
    public long StorageBits => (long)Bits * Values.Length;

    /// <summary>The scale of an element.</summary>
    public float Of(int row, int column) => Values[row * Groups + column / GroupSize];

    /// <summary>weight ← weight · scale over a row, in float32.</summary>
    internal void Multiply(int row, Span<float> weights)
    {
        for (int g = 0; g < Groups; g++)
        {
            float scale = Values[row * Groups + g];
            foreach (ref float weight in weights[(g * GroupSize)..Math.Min(weights.Length, (g + 1) * GroupSize)]) weight *= scale;
        }
    }

    internal void AddTo(TensorParts parts, int rows)
    {
        parts.Parameters.Add("group_size", TensorParts.Text(GroupSize));
        parts.Parameters.Add("scale_bits", TensorParts.Text(Bits));
        parts.Arrays.Add("scales", FormChecks.Stored(Values, Bits, rows, Groups));
    }

    internal static GroupScales From(TensorParts parts, int rows, int columns)
    {
        int size = parts.Integer("group_size", 1, columns), bits = FormChecks.ScaleBits(parts);
        return new GroupScales(rows, columns, size, bits, FormChecks.Loaded(parts, "scales", bits, rows, (columns - 1) / size + 1));
    }
}
