using Accelerator.Numerics;

namespace Accelerator.Workloads.Packed;

/// <summary>
/// A linear layer as a quantised checkpoint stores it: weight[n, k] = scale[n, g]·(code[n, k] − zero[n, g]) with g the group of k.
/// Products of a float16 scale and a difference of codes are exact in float32, so the values are those of the format, not of one kernel.
/// </summary>
public sealed record PackedLinear
{
    /// <summary>Which packing it came in: <c>GPTQ</c>, <c>AWQ</c>, <c>BitNet</c>, <c>I2_S</c>.</summary>
    public required string Format { get; init; }

    /// <summary>N, the output features.</summary>
    public required int Rows { get; init; }

    /// <summary>K, the input features.</summary>
    public required int Columns { get; init; }

    /// <summary>Bits of a code, 2, 3, 4 or 8.</summary>
    public required int Bits { get; init; }

    /// <summary>Number of groups of a row.</summary>
    public required int Groups { get; init; }

    /// <summary>Codes, unsigned, [N, K] row-major.</summary>
    public required byte[] Codes { get; init; }

    /// <summary>Scales [N, groups] row-major, finite.</summary>
    public required float[] Scales { get; init; }

    /// <summary>Zero points [N, groups] row-major, 0 to 2^bits.</summary>
    public required short[] Zeros { get; init; }

    /// <summary>Group of each input feature [K], 0 to groups − 1.</summary>
    public required int[] GroupOf { get; init; }

    /// <summary>Elements of a group where groups are runs of equal length along K; null where they are not (GPTQ with act-order).</summary>
    public int? GroupSize
    {
        get
        {
            int size = Array.LastIndexOf(GroupOf, 0) + 1;
            if (size <= 0) return null;
            for (int k = 0; k < Columns; k++)
            {
                if (GroupOf[k] != k / size) return null;
            }

            return (Columns + size - 1) / size == Groups ? size : null;
        }
    }

    /// <summary>The values [N, K], row-major.</summary>
    public float[] Dequantize()
    {
        var weights = new float[(long)Rows * Columns];
        for (int n = 0; n < Rows; n++)
        {
            ReadOnlySpan<float> scales = Scales.AsSpan(n * Groups, Groups);
            ReadOnlySpan<short> zeros = Zeros.AsSpan(n * Groups, Groups);
            ReadOnlySpan<byte> codes = Codes.AsSpan(n * Columns, Columns);
            Span<float> row = weights.AsSpan(n * Columns, Columns);
            for (int k = 0; k < row.Length; k++)
            {
                int group = GroupOf[k];
                row[k] = scales[group] * (codes[k] - zeros[group]);
            }
        }

        return weights;
    }

    /// <summary>
    /// The same as a matrix that the hardware path takes, or null with the reason: groups that are no runs along K (act-order), a zero
    /// point of 2^bits, a negative scale.
    /// </summary>
    public QuantizedMatrix? TryMatrix(out string? reason)
    {
        int? size = GroupSize;
        reason = size is null ? "groups are not runs along K"
            : Array.Exists(Zeros, z => z >= 1 << Bits) ? $"a zero point is {1 << Bits}, one above the largest code"
            : Array.Exists(Scales, s => s < 0) ? "a scale is negative"
            : null;
        if (reason is not null) return null;
        return new QuantizedMatrix(Rows, Columns, Bits, size!.Value, Codes, Scales, Array.ConvertAll(Zeros, z => (short)(2 * z + 1 - (1 << Bits))));
    }
}
