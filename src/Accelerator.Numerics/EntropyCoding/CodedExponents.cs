namespace Accelerator.Numerics.EntropyCoding;

/// <summary>
/// Exponents as DFloat11 stores them: a stream of codes, and what lets threads start in its middle. A thread takes the codes that start in its eight
/// bytes; its gap says at which bit the first of them starts, 0 to 31, five bits each, most significant bit first. A block is so many threads;
/// its start says which element comes first in it.
/// </summary>
public sealed class CodedExponents
{
    /// <summary>Bytes of the stream for a thread.</summary>
    public const int ThreadBytes = 8;

    /// <summary>Threads of a block unless told otherwise.</summary>
    public const int DefaultThreads = 512;

    /// <summary>Bits of a gap.</summary>
    public const int GapBits = 5;

    private CodedExponents(HuffmanCode code, DecodeTables tables, int count, byte[] bytes, byte[] gaps, int[] starts, int threads)
    {
        (Code, Tables, Count, Bytes, Gaps, BlockStarts, Threads) = (code, tables, count, bytes, gaps, starts, threads);
    }

    /// <summary>The code.</summary>
    public HuffmanCode Code { get; }

    /// <summary>Its tables.</summary>
    public DecodeTables Tables { get; }

    /// <summary>Elements.</summary>
    public int Count { get; }

    /// <summary>The codes, most significant bit first, padded with zeros to a byte.</summary>
    public byte[] Bytes { get; }

    /// <summary>Five bits for each thread of each block, those past the stream 0.</summary>
    public byte[] Gaps { get; }

    /// <summary>[Blocks + 1], first element of each block; ends with the number of elements.</summary>
    public int[] BlockStarts { get; }

    /// <summary>Threads of a block.</summary>
    public int Threads { get; }

    /// <summary>Blocks.</summary>
    public int Blocks => BlockStarts.Length - 1;

    /// <summary>Blocks of a stream of so many bytes.</summary>
    public static int BlocksOf(long bytes, int threads) => (int)((bytes - 1) / ((long)threads * ThreadBytes) + 1);

    /// <summary>Bytes of the gaps of so many blocks.</summary>
    public static int GapBytes(int blocks, int threads) => (int)(((long)blocks * threads * GapBits + 7) / 8);

    /// <summary>Encodes at least one exponent, all of them below 240.</summary>
    public static CodedExponents Encode(ReadOnlySpan<byte> exponents, int threads = DefaultThreads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(exponents.Length, 1, nameof(exponents));
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var counts = new long[HuffmanCode.Symbols];
        foreach (byte exponent in exponents) counts[exponent]++;
        if (counts.AsSpan(DecodeTables.FirstPointer).ContainsAnyExcept(0)) throw new ArgumentException($"An exponent is above {DecodeTables.FirstPointer - 1}: the tables have no entry for it.", nameof(exponents));
        HuffmanCode code = HuffmanCode.Of(counts, DecodeTables.Fits);
        long bits = 0;
        for (int symbol = 0; symbol < counts.Length; symbol++) bits += counts[symbol] * code.Lengths[symbol];
        var bytes = new byte[(bits + 7) / 8];
        int blocks = BlocksOf(bytes.Length, threads);
        var gaps = new byte[GapBytes(blocks, threads)];
        var starts = new int[blocks + 1];
        starts[blocks] = exponents.Length;
        long at = 0, nextThread = 0;
        for (int i = 0; i < exponents.Length; i++)
        {
            long thread = at >> 6;
            if (thread == nextThread)
            {
                SetGap(gaps, thread, (int)(at & 63));
                if (thread % threads == 0) starts[thread / threads] = i;
                nextThread++;
            }

            Write(bytes, at, code.Codes[exponents[i]], code.Lengths[exponents[i]]);
            at += code.Lengths[exponents[i]];
        }

        // The last code may reach into a thread where none starts: its gap stays 0, and a block of nothing else starts past the last element.
        for (int block = (int)((nextThread + threads - 1) / threads); block < blocks; block++) starts[block] = exponents.Length;
        return new CodedExponents(code, new DecodeTables(code), exponents.Length, bytes, gaps, starts, threads);
    }

    /// <summary>The stream that was stored, walked through once: gaps, starts and length must be those that encoding gives.</summary>
    /// <exception cref="ArgumentException">Something does not fit.</exception>
    public static CodedExponents Load(HuffmanCode code, int count, byte[] bytes, byte[] gaps, int[] starts, int threads)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(gaps);
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes.Length, 1, nameof(bytes));
        int blocks = BlocksOf(bytes.Length, threads);
        if (starts.Length != blocks + 1 || gaps.Length != GapBytes(blocks, threads)) throw new ArgumentException("The gaps or block starts are not as many as the stream has threads and blocks.", nameof(starts));
        var stream = new CodedExponents(code, new DecodeTables(code), count, bytes, gaps, starts, threads);
        var seenGaps = new byte[gaps.Length];
        var seenStarts = new int[starts.Length];
        Array.Fill(seenStarts, count);
        long at = 0, nextThread = 0, end = bytes.Length * 8L;
        for (int i = 0; i < count; i++)
        {
            if (at >= end) throw new ArgumentException($"The stream ends after {i} of {count} exponents.", nameof(bytes));
            if (at >> 6 == nextThread)
            {
                SetGap(seenGaps, nextThread, (int)(at & 63));
                if (nextThread % threads == 0) seenStarts[nextThread / threads] = i;
                nextThread++;
            }

            at += code.Lengths[stream.Tables.Decode(stream.Window(at))];
        }

        if ((at + 7) / 8 != bytes.Length || (at < end && (bytes[^1] & ((1 << (int)(end - at)) - 1)) != 0)) throw new ArgumentException("The stream is longer than its exponents, or its padding is not zero.", nameof(bytes));
        if (!seenGaps.AsSpan().SequenceEqual(gaps) || !seenStarts.AsSpan().SequenceEqual(starts)) throw new ArgumentException("The gaps or block starts are not those of the stream.", nameof(gaps));
        return stream;
    }

    /// <summary>The gap of a thread.</summary>
    public int Gap(long thread)
    {
        long bit = thread * GapBits;
        int at = (int)(bit >> 3), two = Gaps[at] << 8 | (at + 1 < Gaps.Length ? Gaps[at + 1] : 0);
        return two >> (11 - (int)(bit & 7)) & 31;
    }

    /// <summary>32 bits of the stream from bit <paramref name="at"/> on, zeros past its end.</summary>
    public uint Window(long at)
    {
        ulong bits = 0;
        long first = at >> 3;
        for (int i = 0; i < 5; i++) bits = bits << 8 | (first + i < Bytes.Length ? Bytes[first + i] : 0u);
        return (uint)(bits >> (8 - (int)(at & 7)));
    }

    private static void SetGap(byte[] gaps, long thread, int gap)
    {
        long bit = thread * GapBits;
        int at = (int)(bit >> 3), shifted = gap << (11 - (int)(bit & 7));
        gaps[at] |= (byte)(shifted >> 8);
        if ((byte)shifted != 0) gaps[at + 1] |= (byte)shifted;
    }

    private static void Write(byte[] bytes, long at, uint code, int length)
    {
        ulong aligned = (ulong)code << (64 - length - (int)(at & 7));
        for (long to = at >> 3; aligned != 0; to++, aligned <<= 8) bytes[to] |= (byte)(aligned >> 56);
    }
}
