using Accelerator.Numerics.EntropyCoding;

namespace Accelerator.Numerics.Forms;

/// <summary>
/// bfloat16 weights stored without loss as DFloat11 does (F14; arXiv 2504.11651): exponents in a Huffman stream, sign and mantissa as they are. Every bit pattern
/// comes back. Exponents from 240 on (magnitudes from 2^113, infinities, NaN), which the decoder's tables cannot name and trained weights do not have, are
/// listed beside the stream, where they stand as exponent 0.
/// </summary>
public sealed record EntropyCoded : QuantizedTensor
{
    internal const string FormName = "entropy_coded";

    private const int MostThreads = 1 << 16;

    private EntropyCoded(int rows, int columns, CodedExponents exponents, byte[] signMantissa, int[] escapes, byte[] escapedExponents)
        : base(rows, columns)
    {
        (Exponents, SignMantissa, Escapes, EscapedExponents) = (exponents, signMantissa, escapes, escapedExponents);
        if (signMantissa.LongLength != (long)rows * columns || exponents.Count != signMantissa.Length) throw new ArgumentException($"{signMantissa.Length} signs and mantissas, {exponents.Count} exponents for {(long)rows * columns} weights.", nameof(signMantissa));
        if (escapes.Length != escapedExponents.Length) throw new ArgumentException("The escapes do not fit together.", nameof(escapes));
        int before = -1;
        foreach (int at in escapes)
        {
            if (at <= before || at >= signMantissa.Length) throw new ArgumentException("The escapes do not ascend within the matrix.", nameof(escapes));
            before = at;
        }

        if (escapedExponents.AsSpan().ContainsAnyInRange((byte)0, (byte)(DecodeTables.FirstPointer - 1))) throw new ArgumentException($"An escaped exponent is below {DecodeTables.FirstPointer}.", nameof(escapedExponents));
    }

    /// <inheritdoc/>
    public override string Format => "dfloat11";

    /// <summary>The exponents, [N · K] in row-major order, 0 where one is escaped.</summary>
    public CodedExponents Exponents { get; }

    /// <summary>[N, K], sign in bit 7.</summary>
    public byte[] SignMantissa { get; }

    /// <summary>Elements whose exponents are 240 or more, ascending.</summary>
    public int[] Escapes { get; }

    /// <summary>Their exponents.</summary>
    public byte[] EscapedExponents { get; }

    /// <inheritdoc/>
    /// <remarks>Side: the gaps, 32 bits a block start, 2,048 bits for each decoding table and for that of the lengths, 40 bits an escape.</remarks>
    public override StorageBits Storage => new(
        8L * Exponents.Bytes.Length + 8L * SignMantissa.Length,
        8L * Exponents.Gaps.Length + 32L * Exponents.BlockStarts.Length + 2048L * (Exponents.Tables.Count + 1) + 40L * Escapes.Length);

    /// <inheritdoc/>
    public override ExecutionContract Execution => new()
    {
        Passes = [new ExecutionPass(PassAlphabet.Float, 16, 0)], GroupSize = Columns, Scaling = "none",
        Extra = $"a decoder of Huffman codes up to {Exponents.Code.Lengths.ToArray().Max()} bits, {Exponents.Tables.Count} tables of 256 bytes and one of lengths, before bfloat16 products",
    };

    /// <summary>Encodes bfloat16 bits, [N, K] row-major.</summary>
    public static EntropyCoded Encode(int rows, int columns, ReadOnlySpan<ushort> weights, int threads = CodedExponents.DefaultThreads)
    {
        if (weights.Length != (long)rows * columns) throw new ArgumentException($"{weights.Length} weights, not {(long)rows * columns}.", nameof(weights));
        var exponents = new byte[weights.Length];
        var rest = new byte[weights.Length];
        var escapes = new List<int>();
        for (int i = 0; i < weights.Length; i++)
        {
            (exponents[i], rest[i]) = (BFloat16.Exponent(weights[i]), BFloat16.SignMantissa(weights[i]));
            if (exponents[i] >= DecodeTables.FirstPointer) escapes.Add(i);
        }

        byte[] escaped = [.. escapes.Select(at => exponents[at])];
        foreach (int at in escapes) exponents[at] = 0;
        return new EntropyCoded(rows, columns, CodedExponents.Encode(exponents, threads), rest, [.. escapes], escaped);
    }

    /// <summary>The bfloat16 bits, all blocks decoded side by side.</summary>
    public ushort[] Decode()
    {
        byte[] exponents = ExponentDecoder.Parallel(Exponents);
        var weights = new ushort[exponents.Length];
        Join(exponents, 0, weights);
        return weights;
    }

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        int first = row * Columns, end = first + Columns;
        int block = Array.BinarySearch(Exponents.BlockStarts, first);
        // The block that starts here (the last of equal starts holds elements), or the one before the start that is greater.
        block = block < 0 ? ~block - 1 : block;
        while (Exponents.BlockStarts[block + 1] <= first) block++;
        for (; block < Exponents.Blocks && Exponents.BlockStarts[block] < end; block++)
        {
            int start = Exponents.BlockStarts[block], stop = Exponents.BlockStarts[block + 1];
            var exponents = new byte[stop - start];
            ExponentDecoder.Block(Exponents, block, exponents);
            int from = Math.Max(first, start), to = Math.Min(end, stop);
            var bits = new ushort[to - from];
            Join(exponents.AsSpan(from - start, to - from), from, bits);
            for (int i = 0; i < bits.Length; i++) weights[from - first + i] = BFloat16.ToSingle(bits[i]);
        }
    }

    /// <inheritdoc/>
    public override float[] Dequantize() => Array.ConvertAll(Decode(), BFloat16.ToSingle);

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        List<(string, TensorArray)> arrays =
        [
            ("lengths", new TensorArray([HuffmanCode.Symbols], Exponents.Code.Lengths.ToArray())), ("stream", new TensorArray([Exponents.Bytes.Length], Exponents.Bytes)),
            ("gaps", new TensorArray([Exponents.Gaps.Length], Exponents.Gaps)), ("block_starts", new TensorArray([Exponents.BlockStarts.Length], Exponents.BlockStarts)),
            ("sign_mantissa", new TensorArray([Rows, Columns], SignMantissa)),
        ];
        if (Escapes.Length > 0) arrays.AddRange([("escapes", new TensorArray([Escapes.Length], Escapes)), ("escaped_exponents", new TensorArray([Escapes.Length], EscapedExponents))]);
        return TensorParts.Of(FormName, [("stream_bytes", TensorParts.Text(Exponents.Bytes.Length)), ("threads", TensorParts.Text(Exponents.Threads)), ("escapes", TensorParts.Text(Escapes.Length))], arrays);
    }

    internal static EntropyCoded FromParts(int rows, int columns, TensorParts parts)
    {
        byte[] rest = parts.Values<byte>("sign_mantissa", rows, columns);
        int threads = parts.Integer("threads", 1, MostThreads), length = parts.Integer("stream_bytes", 1, Array.MaxLength), escapes = parts.Integer("escapes", 0, rest.Length);
        byte[] bytes = parts.Values<byte>("stream", length);
        int blocks = CodedExponents.BlocksOf(bytes.Length, threads);
        var stream = CodedExponents.Load(
            new HuffmanCode(parts.Values<byte>("lengths", HuffmanCode.Symbols)), rest.Length, bytes,
            parts.Values<byte>("gaps", CodedExponents.GapBytes(blocks, threads)), parts.Values<int>("block_starts", blocks + 1), threads);
        return new EntropyCoded(rows, columns, stream, rest, escapes > 0 ? parts.Values<int>("escapes", escapes) : [], escapes > 0 ? parts.Values<byte>("escaped_exponents", escapes) : []);
    }

    private void Join(ReadOnlySpan<byte> exponents, int first, Span<ushort> weights)
    {
        for (int i = 0; i < weights.Length; i++) weights[i] = BFloat16.Join(exponents[i], SignMantissa[first + i]);
        int at = Array.BinarySearch(Escapes, first);
        for (int i = at < 0 ? ~at : at; i < Escapes.Length && Escapes[i] < first + weights.Length; i++)
        {
            weights[Escapes[i] - first] = BFloat16.Join(EscapedExponents[i], SignMantissa[Escapes[i]]);
        }
    }
}
