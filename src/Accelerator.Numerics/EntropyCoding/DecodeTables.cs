namespace Accelerator.Numerics.EntropyCoding;

/// <summary>
/// DFloat11's decoding tables (arXiv 2504.11651, section 2.3): tables of 256 bytes, looked up with successive bytes of the stream. An entry below 240 is a symbol;
/// one from 240 on points to table 256 − entry, looked up with the next byte. So there are at most 16 tables beside the first, and no symbol above 239.
/// </summary>
public sealed class DecodeTables
{
    /// <summary>Entries from here on are pointers.</summary>
    public const int FirstPointer = 240;

    /// <summary>Tables that pointers can name, and the first.</summary>
    public const int MostTables = 256 - FirstPointer + 1;

    private readonly byte[] _tables;
    private readonly byte[] _lengths;

    /// <summary>The tables of a code.</summary>
    /// <exception cref="ArgumentException">A symbol is above 239, or the code needs more than 17 tables.</exception>
    public DecodeTables(HuffmanCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        List<byte[]>? tables = TryBuild(code) ?? throw new ArgumentException($"The code needs more than {MostTables} tables or has a symbol above {FirstPointer - 1}.", nameof(code));
        Count = tables.Count;
        _tables = [.. tables.SelectMany(table => table)];
        _lengths = code.Lengths.ToArray();
    }

    /// <summary>Tables, the one of the code lengths not counted.</summary>
    public int Count { get; }

    /// <summary>[Count, 256].</summary>
    public ReadOnlySpan<byte> Tables => _tables;

    /// <summary>Bits of each symbol's code, [256]: the table that the decoder reads after the symbol.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Whether a code fits.</summary>
    public static bool Fits(HuffmanCode code) => TryBuild(code) is not null;

    /// <summary>The symbol whose code starts at the most significant bit of <paramref name="window"/>.</summary>
    public byte Decode(uint window)
    {
        byte entry = _tables[window >> 24];
        for (int shift = 16; entry >= FirstPointer; shift -= 8) entry = _tables[((256 - entry) << 8) + (int)(window >> shift & 0xFF)];
        return entry;
    }

    private static List<byte[]>? TryBuild(HuffmanCode code)
    {
        List<byte[]> tables = [new byte[256]];
        // Canonical codes ascend with their lengths, so every table is made when the first code behind its prefix is met.
        int[] order = [.. Enumerable.Range(0, HuffmanCode.Symbols).OrderBy(symbol => code.Lengths[symbol]).ThenBy(symbol => symbol)];
        foreach (int symbol in order)
        {
            int left = code.Lengths[symbol];
            if (left == 0) continue;
            if (symbol >= FirstPointer) return null;
            int table = 0;
            for (; left > 8; left -= 8)
            {
                int next = (int)(code.Codes[symbol] >> (left - 8) & 0xFF);
                if (tables[table][next] < FirstPointer)
                {
                    if (tables.Count == MostTables) return null;
                    tables[table][next] = (byte)(256 - tables.Count);
                    tables.Add(new byte[256]);
                }

                table = 256 - tables[table][next];
            }

            int first = (int)(code.Codes[symbol] << (8 - left) & 0xFF);
            tables[table].AsSpan(first, 1 << (8 - left)).Fill((byte)symbol);
        }

        // A single symbol leaves half a table empty; bits there decode to it too, so that padding is harmless.
        if (code.Lengths.IndexOfAnyExcept((byte)0) is int only && code.Lengths[only] == 1 && code.Lengths[(only + 1)..].IndexOfAnyExcept((byte)0) < 0) tables[0].AsSpan().Fill((byte)only);
        return tables;
    }
}
