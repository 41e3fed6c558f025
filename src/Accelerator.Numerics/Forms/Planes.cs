namespace Accelerator.Numerics.Forms;

/// <summary>What the elements of a plane are.</summary>
public enum PlaneAlphabet
{
    /// <summary>0, 1.</summary>
    Binary,

    /// <summary>−1, +1.</summary>
    Sign,

    /// <summary>−1, 0, +1.</summary>
    Ternary,
}

/// <summary>
/// weight = Σ_p scale[p, row, group] · plane_p[row, k] + offset[row, group]. BCQ (signs), HLQ and FDB (binary), ternary and trit
/// planes differ only in alphabet and in the rule for scales. Sums are made in double, plane 0 first, and rounded once to float.
/// </summary>
public sealed record Planes : QuantizedTensor
{
    internal const string FormName = "planes";
    private const int MostPlanes = 8;

    /// <summary>Creates planes and checks every array.</summary>
    /// <param name="format">Name of the number format.</param>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="groupSize">Elements along K that share scales, 1 to K; the last group of a row may be shorter.</param>
    /// <param name="alphabet">Of every plane.</param>
    /// <param name="elements">[P, N, K], each −1, 0 or 1 as the alphabet has it; P is 1 to 8.</param>
    /// <param name="scales">[P, N, groups], finite; of either sign.</param>
    /// <param name="offsets">[N, groups], finite; empty for none.</param>
    /// <param name="scaleBits">Bits in which a scale or an offset is stored: 16 when each is a float16 value, else 32.</param>
    public Planes(string format, int rows, int columns, int groupSize, PlaneAlphabet alphabet, sbyte[] elements, float[] scales, float[] offsets, int scaleBits)
        : base(rows, columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(scales);
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groupSize, columns);
        if (!Enum.IsDefined(alphabet)) throw new ArgumentOutOfRangeException(nameof(alphabet), alphabet, null);
        long size = (long)rows * columns;
        Count = (int)Math.Min(elements.LongLength / size, MostPlanes + 1);
        if (Count is < 1 or > MostPlanes || elements.LongLength != Count * size) throw new ArgumentException($"{elements.Length} elements are no 1 to {MostPlanes} planes of {rows} x {columns}.", nameof(elements));
        (Format, GroupSize, Alphabet, Elements, Scales, Offsets, ScaleBits) = (format, groupSize, alphabet, elements, scales, offsets, scaleBits);
        if (scales.LongLength != (long)Count * rows * Groups) throw new ArgumentException($"{scales.Length} scales, not {(long)Count * rows * Groups}.", nameof(scales));
        if (offsets.Length != 0 && offsets.LongLength != (long)rows * Groups) throw new ArgumentException($"{offsets.Length} offsets, not {(long)rows * Groups}.", nameof(offsets));
        if (elements.AsSpan().ContainsAnyExceptInRange(alphabet == PlaneAlphabet.Binary ? (sbyte)0 : (sbyte)-1, (sbyte)1)) throw new ArgumentException("An element is not of the alphabet.", nameof(elements));
        if (alphabet == PlaneAlphabet.Sign && elements.AsSpan().Contains((sbyte)0)) throw new ArgumentException("A sign is 0.", nameof(elements));
        FormChecks.Scales(scales, scaleBits, nameof(scales));
        FormChecks.Scales(offsets, scaleBits, nameof(offsets));
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>P, the number of planes.</summary>
    public int Count { get; }

    /// <summary>Elements along K that share scales.</summary>
    public int GroupSize { get; }

    /// <summary>⌈K / GroupSize⌉.</summary>
    public int Groups => (int)(((long)Columns + GroupSize - 1) / GroupSize);

    /// <summary>What the elements are.</summary>
    public PlaneAlphabet Alphabet { get; }

    /// <summary>[P, N, K] row-major.</summary>
    public sbyte[] Elements { get; }

    /// <summary>[P, N, Groups].</summary>
    public float[] Scales { get; }

    /// <summary>[N, Groups], or empty.</summary>
    public float[] Offsets { get; }

    /// <summary>16 or 32.</summary>
    public int ScaleBits { get; }

    /// <inheritdoc/>
    /// <remarks>A trit counts 1.6 bits, five in a byte, the densest whole-byte packing.</remarks>
    public override StorageBits Storage => new(
        Alphabet == PlaneAlphabet.Ternary ? Count * (((long)Rows * Columns + 4) / 5 * 8) : (long)Count * Rows * Columns,
        (long)ScaleBits * (Scales.Length + Offsets.Length));

    /// <inheritdoc/>
    public override ExecutionContract Execution => new()
    {
        Passes = [.. Enumerable.Range(0, Count).Select(_ => new ExecutionPass(PassOf(Alphabet), Alphabet == PlaneAlphabet.Ternary ? 2 : 1, 1))],
        GroupSize = GroupSize,
        NeedsActivationSum = Offsets.Length > 0,
        Scaling = $"a float{ScaleBits} scale for each plane and group{(Offsets.Length > 0 ? ", and an offset times the sum of the activations" : "")}; an accumulator for each plane",
    };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        for (int k = 0; k < Columns; k++)
        {
            int group = row * Groups + k / GroupSize;
            double sum = 0;
            for (int p = 0; p < Count; p++) sum += (double)Scales[p * Rows * Groups + group] * Elements[(p * Rows + row) * Columns + k];
            weights[k] = (float)(Offsets.Length > 0 ? sum + Offsets[group] : sum);
        }
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        var arrays = new List<(string, TensorArray)>
        {
            ("elements", new TensorArray([Alphabet == PlaneAlphabet.Ternary ? 2 * Count : Count, Rows, BitPlanes.RowBytes(Columns)], PackElements())),
            ("scales", FormChecks.Stored(Scales, ScaleBits, Count, Rows, Groups)),
        };
        if (Offsets.Length > 0) arrays.Add(("offsets", FormChecks.Stored(Offsets, ScaleBits, Rows, Groups)));
        return TensorParts.Of(FormName, [("format", Format), ("planes", TensorParts.Text(Count)), ("alphabet", Alphabet.ToString().ToLowerInvariant()), ("group_size", TensorParts.Text(GroupSize)), ("scale_bits", TensorParts.Text(ScaleBits))], arrays);
    }

    internal static Planes FromParts(int rows, int columns, TensorParts parts)
    {
        int count = parts.Integer("planes", 1, MostPlanes);
        int group = parts.Integer("group_size", 1, columns);
        int scaleBits = FormChecks.ScaleBits(parts);
        if (!Enum.TryParse(parts.Word("alphabet"), ignoreCase: true, out PlaneAlphabet alphabet)) throw new FormatException($"alphabet {parts.Word("alphabet")} is none of binary, sign, ternary");
        int groups = (columns - 1) / group + 1;
        byte[] packed = parts.Values<byte>("elements", alphabet == PlaneAlphabet.Ternary ? 2 * count : count, rows, BitPlanes.RowBytes(columns));
        float[] offsets = parts.Has("offsets") ? FormChecks.Loaded(parts, "offsets", scaleBits, rows, groups) : [];
        return new Planes(parts.Word("format"), rows, columns, group, alphabet, UnpackElements(packed, count, rows, columns, alphabet), FormChecks.Loaded(parts, "scales", scaleBits, count, rows, groups), offsets, scaleBits);
    }

    private static PassAlphabet PassOf(PlaneAlphabet alphabet) => alphabet switch
    {
        PlaneAlphabet.Binary => PassAlphabet.Binary,
        PlaneAlphabet.Sign => PassAlphabet.Sign,
        _ => PassAlphabet.Ternary,
    };

    /// <summary>One bit an element: set for 1 (binary) or +1 (sign). A trit takes two planes: set in the first for +1, in the second for −1.</summary>
    private byte[] PackElements()
    {
        var bits = new byte[Rows * Columns];
        using var packed = new MemoryStream();
        for (int p = 0; p < Count; p++)
        {
            ReadOnlySpan<sbyte> plane = Elements.AsSpan(p * Rows * Columns, Rows * Columns);
            for (int i = 0; i < bits.Length; i++) bits[i] = plane[i] > 0 ? (byte)1 : (byte)0;
            packed.Write(BitPlanes.Pack(bits, Rows, Columns, 1));
            if (Alphabet != PlaneAlphabet.Ternary) continue;
            for (int i = 0; i < bits.Length; i++) bits[i] = plane[i] < 0 ? (byte)1 : (byte)0;
            packed.Write(BitPlanes.Pack(bits, Rows, Columns, 1));
        }

        return packed.ToArray();
    }

    private static sbyte[] UnpackElements(byte[] packed, int count, int rows, int columns, PlaneAlphabet alphabet)
    {
        int size = rows * columns;
        int bytes = rows * BitPlanes.RowBytes(columns);
        var elements = new sbyte[checked(count * size)];
        for (int p = 0; p < count; p++)
        {
            int first = alphabet == PlaneAlphabet.Ternary ? 2 * p : p;
            byte[] set = BitPlanes.Unpack(packed.AsSpan(first * bytes, bytes), rows, columns, 1);
            byte[]? minus = alphabet == PlaneAlphabet.Ternary ? BitPlanes.Unpack(packed.AsSpan((first + 1) * bytes, bytes), rows, columns, 1) : null;
            for (int i = 0; i < size; i++)
            {
                elements[p * size + i] = alphabet == PlaneAlphabet.Sign ? (sbyte)(2 * set[i] - 1) : (sbyte)(set[i] - (minus?[i] ?? 0));
            }
        }

        return elements;
    }
}
