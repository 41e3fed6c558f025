namespace Accelerator.Numerics.Forms;

/// <summary>One plane of complex weights i^c, c = 0 … 3: +1, +i, −1, −i.</summary>
/// <param name="Conjugated">It multiplies conj(x) (iFairy's convention) rather than x.</param>
/// <param name="Codes">[N/2, K/2], c.</param>
/// <param name="Real">[N/2, groups], scale of the weights ±1.</param>
/// <param name="Imaginary">[N/2, groups], scale of the weights ±i.</param>
public sealed record ComplexPlane(bool Conjugated, byte[] Codes, GroupScales Real, GroupScales Imaginary);

/// <summary>
/// A real matrix [N, K] as complex weights [N/2, K/2]: inputs x = x₁ + i·x₂ of the halves of a row, outputs the same of the halves of y, and y = Σ_planes w·x or w·conj(x).
/// A plane on conj(x) alone is iFairy's layer (yr = xr·wr + xi·wi, yi = xr·wi − xi·wr), one on x alone the plain complex product. Any real matrix is a sum of
/// both, y = U·x + W·conj(x) (Fairy2i): R₁₁ = Re U + Re W, R₂₂ = Re U − Re W, R₂₁ = Im U + Im W, R₁₂ = Im W − Im U.
/// </summary>
public sealed record ComplexPlanes : QuantizedTensor
{
    internal const string FormName = "complex_planes";

    /// <summary>The most planes.</summary>
    public const int MostPlanes = 16;

    /// <summary>Creates it and checks every array.</summary>
    public ComplexPlanes(string format, int rows, int columns, IReadOnlyList<ComplexPlane> planes)
        : base(rows, columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        ArgumentNullException.ThrowIfNull(planes);
        (Format, Planes) = (format, planes);
        if (rows % 2 != 0 || columns % 2 != 0) throw new ArgumentException($"[{rows}, {columns}] has no halves.", nameof(rows));
        if (planes.Count is < 1 or > MostPlanes) throw new ArgumentException($"{planes.Count} planes, not 1 to {MostPlanes}.", nameof(planes));
        foreach (ComplexPlane plane in planes)
        {
            if (plane.Codes.Length != rows / 2 * (columns / 2)) throw new ArgumentException($"{plane.Codes.Length} codes, not {rows / 2} x {columns / 2}.", nameof(planes));
            if (plane.Codes.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)3)) throw new ArgumentException("A code is beyond 3.", nameof(planes));
            foreach (GroupScales scales in (GroupScales[])[plane.Real, plane.Imaginary])
            {
                scales.CheckFit(rows / 2, columns / 2, nameof(planes));
                if (scales.GroupSize != planes[0].Real.GroupSize || scales.Bits != planes[0].Real.Bits) throw new ArgumentException("Planes have scales of different groups.", nameof(planes));
            }
        }
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>The planes.</summary>
    public IReadOnlyList<ComplexPlane> Planes { get; }

    /// <inheritdoc/>
    public override StorageBits Storage => new(Planes.Sum(plane => 2L * plane.Codes.Length), Planes.Sum(plane => plane.Real.StorageBits + plane.Imaginary.StorageBits));

    /// <inheritdoc/>
    public override ExecutionContract Execution => new()
    {
        Passes = [.. Planes.Select(_ => new ExecutionPass(PassAlphabet.QuarterTurn, 2, 1))], GroupSize = Planes[0].Real.GroupSize,
        Scaling = "two scales for each group and plane, one for the sums of ±1, one for those of ±i",
        Extra = $"complex activations, the halves of a row; four sums a plane{(Planes.Any(plane => plane.Conjugated) ? ", imaginary parts negated where a plane is conjugated" : "")}",
    };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        weights.Clear();
        int half = Rows / 2, length = Columns / 2, at = row % half;
        Span<float> first = weights[..length], second = weights[length..];
        foreach (ComplexPlane plane in Planes)
        {
            for (int k = 0; k < length; k++)
            {
                int code = plane.Codes[at * length + k];
                float re = code switch { 0 => plane.Real.Of(at, k), 2 => -plane.Real.Of(at, k), _ => 0 };
                float im = code switch { 1 => plane.Imaginary.Of(at, k), 3 => -plane.Imaginary.Of(at, k), _ => 0 };
                // Real outputs: re·x₁ − im·x₂; imaginary: im·x₁ + re·x₂; conj(x) negates what x₂ takes.
                float sign = plane.Conjugated ? -1 : 1;
                first[k] += row < half ? re : im;
                second[k] += row < half ? -sign * im : sign * re;
            }
        }
    }

    /// <summary>
    /// What hardware computes for one input of integer codes [K]: for each plane and group the four exact sums over the weights ±1 and ±i, then scaled. The sums take
    /// A + ⌈log2 g⌉ bits for codes of A bits.
    /// </summary>
    /// <param name="codes">[K].</param>
    /// <param name="output">[N], in units of the input's scale.</param>
    public void Multiply(ReadOnlySpan<sbyte> codes, Span<double> output)
    {
        if (codes.Length != Columns || output.Length != Rows) throw new ArgumentException($"{codes.Length} and {output.Length} elements, not {Columns} and {Rows}.", nameof(codes));
        int half = Rows / 2, length = Columns / 2, group = Planes[0].Real.GroupSize;
        output.Clear();
        for (int row = 0; row < half; row++)
        {
            foreach (ComplexPlane plane in Planes)
            {
                for (int start = 0; start < length; start += group)
                {
                    (int realX, int realY, int turnedX, int turnedY) = (0, 0, 0, 0);
                    for (int k = start; k < Math.Min(length, start + group); k++)
                    {
                        int code = plane.Codes[row * length + k], sign = code < 2 ? 1 : -1;
                        int x = sign * codes[k], y = sign * (plane.Conjugated ? -codes[length + k] : codes[length + k]);
                        if ((code & 1) == 0) (realX, realY) = (realX + x, realY + y);
                        else (turnedX, turnedY) = (turnedX + x, turnedY + y);
                    }

                    double re = plane.Real.Of(row, start), im = plane.Imaginary.Of(row, start);
                    output[row] += re * realX - im * turnedY;
                    output[half + row] += re * realY + im * turnedX;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        GroupScales shared = Planes[0].Real;
        TensorParts parts = TensorParts.Of(FormName,
            [("format", Format), ("planes", TensorParts.Text(Planes.Count)), ("group_size", TensorParts.Text(shared.GroupSize)), ("scale_bits", TensorParts.Text(shared.Bits)), ("conjugated", string.Concat(Planes.Select(plane => plane.Conjugated ? '1' : '0')))],
            [("codes", PackedIndices.Part([.. Planes.SelectMany(plane => plane.Codes).Select(code => (ushort)code)], 2))]);
        for (int p = 0; p < Planes.Count; p++)
        {
            parts.Arrays.Add($"real{p}", FormChecks.Stored(Planes[p].Real.Values, shared.Bits, Rows / 2, shared.Groups));
            parts.Arrays.Add($"imaginary{p}", FormChecks.Stored(Planes[p].Imaginary.Values, shared.Bits, Rows / 2, shared.Groups));
        }

        return parts;
    }

    internal static ComplexPlanes FromParts(int rows, int columns, TensorParts parts)
    {
        if (rows % 2 != 0 || columns % 2 != 0) throw new FormatException($"a complex matrix has even sizes, not [{rows}, {columns}]");
        int count = parts.Integer("planes", 1, MostPlanes), half = rows / 2, length = columns / 2, group = parts.Integer("group_size", 1, length), bits = FormChecks.ScaleBits(parts);
        string conjugated = parts.Word("conjugated");
        if (conjugated.Length != count || conjugated.Any(c => c is not ('0' or '1'))) throw new FormatException($"conjugated is not a 0 or 1 for each of {count} planes");
        ushort[] codes = PackedIndices.From(parts, "codes", (long)count * half * length, 2);
        int groups = (length - 1) / group + 1, size = half * length;
        GroupScales Scales(string name) => new(half, length, group, bits, FormChecks.Loaded(parts, name, bits, half, groups));
        return new ComplexPlanes(parts.Word("format"), rows, columns,
            [.. Enumerable.Range(0, count).Select(p => new ComplexPlane(conjugated[p] == '1', Array.ConvertAll(codes[(p * size)..((p + 1) * size)], code => (byte)code), Scales($"real{p}"), Scales($"imaginary{p}")))]);
    }
}
