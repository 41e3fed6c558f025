namespace Accelerator.Numerics.Forms;

/// <summary>One block: a sign for every weight, and magnitudes of low rank.</summary>
/// <param name="Signs">[N, K], 1 for +, 0 for −.</param>
/// <param name="Left">U, [N, r], float16 values.</param>
/// <param name="Right">V, [K, r], float16 values.</param>
public sealed record SignBlock(byte[] Signs, float[] Left, float[] Right);

/// <summary>
/// weight = (Σ_blocks sign ⊙ U·Vᵀ) / s, s a scale of each input channel or 1 (BitStack, Wang et al. 2024). Any number of leading blocks is a coarser matrix: <see cref="Take"/>. Sums
/// are made in float32, blocks and ranks ascending.
/// </summary>
public sealed record SignLowRank : QuantizedTensor
{
    internal const string FormName = "sign_low_rank";

    /// <summary>The most blocks.</summary>
    public const int MostBlocks = 64;

    /// <summary>Creates it and checks every array.</summary>
    /// <param name="format">Name of the number format.</param>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="rank">r.</param>
    /// <param name="blocks">In order of importance.</param>
    /// <param name="channelScales">s, [K], positive float16 values; empty for 1.</param>
    public SignLowRank(string format, int rows, int columns, int rank, IReadOnlyList<SignBlock> blocks, float[] channelScales)
        : base(rows, columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(channelScales);
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, Math.Min(rows, columns));
        (Format, Rank, Blocks, ChannelScales) = (format, rank, blocks, channelScales);
        if (blocks.Count is < 1 or > MostBlocks) throw new ArgumentException($"{blocks.Count} blocks, not 1 to {MostBlocks}.", nameof(blocks));
        foreach (SignBlock block in blocks)
        {
            if (block.Signs.LongLength != (long)rows * columns || block.Left.LongLength != (long)rows * rank || block.Right.LongLength != (long)columns * rank) throw new ArgumentException("A block is of another matrix.", nameof(blocks));
            if (block.Signs.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)1)) throw new ArgumentException("A sign is neither 0 nor 1.", nameof(blocks));
            FormChecks.Scales(block.Left, 16, nameof(blocks));
            FormChecks.Scales(block.Right, 16, nameof(blocks));
        }

        if (channelScales.Length != 0 && channelScales.Length != columns) throw new ArgumentException($"{channelScales.Length} channel scales, not {columns}.", nameof(channelScales));
        FormChecks.Scales(channelScales, 16, nameof(channelScales));
        if (channelScales.Any(scale => scale <= 0)) throw new ArgumentException("A channel scale is not positive.", nameof(channelScales));
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>r.</summary>
    public int Rank { get; }

    /// <summary>The blocks.</summary>
    public IReadOnlyList<SignBlock> Blocks { get; }

    /// <summary>s, or empty.</summary>
    public float[] ChannelScales { get; }

    /// <inheritdoc/>
    public override StorageBits Storage => new((long)Blocks.Count * Rows * Columns, Blocks.Count * BlockSideBits + 16L * ChannelScales.Length);

    private long BlockSideBits => 16L * Rank * (Rows + Columns);

    /// <inheritdoc/>
    public override ExecutionContract Execution => new()
    {
        Passes = [.. Enumerable.Repeat(new ExecutionPass(PassAlphabet.Sign, 1, 0), Blocks.Count * Rank)], GroupSize = Columns,
        Scaling = "each of a block's passes: activations times a column of V before, the sum times an element of U after",
        Extra = $"{Rank} passes over the signs of each of {Blocks.Count} blocks{(ChannelScales.Length > 0 ? "; activations divided by channel scales" : "")}",
    };

    /// <summary>The first <paramref name="count"/> blocks alone: fewer bits, a larger error.</summary>
    public SignLowRank Take(int count) => new(Format, Rows, Columns, Rank, [.. Blocks.Take(count)], ChannelScales);

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        weights.Clear();
        foreach (SignBlock block in Blocks)
        {
            ReadOnlySpan<float> left = block.Left.AsSpan(row * Rank, Rank);
            for (int k = 0; k < Columns; k++)
            {
                float magnitude = 0;
                for (int r = 0; r < Rank; r++) magnitude += left[r] * block.Right[k * Rank + r];
                weights[k] += block.Signs[row * Columns + k] == 1 ? magnitude : -magnitude;
            }
        }

        for (int k = 0; k < ChannelScales.Length; k++) weights[k] /= ChannelScales[k];
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        var arrays = new List<(string, TensorArray)>();
        for (int b = 0; b < Blocks.Count; b++)
        {
            arrays.Add(($"signs{b}", new TensorArray([Rows, BitPlanes.RowBytes(Columns)], BitPlanes.Pack(Blocks[b].Signs, Rows, Columns, 1))));
            arrays.Add(($"left{b}", FormChecks.Stored(Blocks[b].Left, 16, Rows, Rank)));
            arrays.Add(($"right{b}", FormChecks.Stored(Blocks[b].Right, 16, Columns, Rank)));
        }

        if (ChannelScales.Length > 0) arrays.Add(("channel_scales", FormChecks.Stored(ChannelScales, 16, Columns)));
        return TensorParts.Of(FormName, [("format", Format), ("rank", TensorParts.Text(Rank)), ("blocks", TensorParts.Text(Blocks.Count))], arrays);
    }

    internal static SignLowRank FromParts(int rows, int columns, TensorParts parts)
    {
        int rank = parts.Integer("rank", 1, Math.Min(rows, columns)), count = parts.Integer("blocks", 1, MostBlocks);
        SignBlock[] blocks = [.. Enumerable.Range(0, count).Select(b => new SignBlock(
            BitPlanes.Unpack(parts.Values<byte>($"signs{b}", rows, BitPlanes.RowBytes(columns)), rows, columns, 1),
            FormChecks.Loaded(parts, $"left{b}", 16, rows, rank), FormChecks.Loaded(parts, $"right{b}", 16, columns, rank)))];
        return new SignLowRank(parts.Word("format"), rows, columns, rank, blocks, parts.Has("channel_scales") ? FormChecks.Loaded(parts, "channel_scales", 16, columns) : []);
    }
}
