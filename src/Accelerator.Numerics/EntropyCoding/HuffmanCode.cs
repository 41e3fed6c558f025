namespace Accelerator.Numerics.EntropyCoding;

/// <summary>
/// A canonical prefix code for bytes: codes of equal length ascend with their symbols, shorter codes come first. The lengths are the whole code, so
/// equal counts give equal bits. Written most significant bit first.
/// </summary>
public sealed class HuffmanCode
{
    /// <summary>Symbols.</summary>
    public const int Symbols = 256;

    /// <summary>The longest code (DFloat11: what one thread looks ahead).</summary>
    public const int MaximumLength = 32;

    private readonly byte[] _lengths;
    private readonly uint[] _codes = new uint[Symbols];

    /// <summary>The code of the given lengths, 0 for symbols without a code.</summary>
    /// <exception cref="ArgumentException">There are not 256 lengths up to 32, or they are not those of a complete prefix code (or of one single symbol of length 1).</exception>
    public HuffmanCode(ReadOnlySpan<byte> lengths)
    {
        if (lengths.Length != Symbols) throw new ArgumentException($"{lengths.Length} code lengths, not {Symbols}.", nameof(lengths));
        _lengths = lengths.ToArray();
        ulong space = 0;
        int used = 0;
        foreach (byte length in _lengths)
        {
            if (length == 0) continue;
            if (length > MaximumLength) throw new ArgumentException($"A code of {length} bits, more than {MaximumLength}.", nameof(lengths));
            space += 1UL << (MaximumLength - length);
            used++;
        }

        bool single = used == 1 && space == 1UL << (MaximumLength - 1);
        if (!single && space != 1UL << MaximumLength) throw new ArgumentException("The code lengths are not those of a complete prefix code.", nameof(lengths));
        ulong next = 0;
        for (int length = 1; length <= MaximumLength; length++, next <<= 1)
        {
            for (int symbol = 0; symbol < Symbols; symbol++)
            {
                if (_lengths[symbol] == length) _codes[symbol] = (uint)next++;
            }
        }
    }

    /// <summary>Bits of each code; 0 for symbols without one.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Each code, right-aligned.</summary>
    public ReadOnlySpan<uint> Codes => _codes;

    /// <summary>
    /// The Huffman code of <paramref name="counts"/>. Where a code is longer than 32 bits, or <paramref name="accept"/> refuses it, the rarest two, three, … symbols
    /// are counted as one each, which flattens the tree below them (the rule of DFloat11's encoder); with all of them flattened no code is longer than 8 bits.
    /// </summary>
    /// <param name="counts">256 counts; symbols of count 0 get no code.</param>
    /// <param name="accept">A further condition that a uniform code meets; null for none.</param>
    /// <exception cref="ArgumentException">There are not 256 counts, or all are 0.</exception>
    public static HuffmanCode Of(ReadOnlySpan<long> counts, Func<HuffmanCode, bool>? accept = null)
    {
        if (counts.Length != Symbols) throw new ArgumentException($"{counts.Length} counts, not {Symbols}.", nameof(counts));
        long[] all = counts.ToArray(), flattened = counts.ToArray();
        int[] rarest = [.. Enumerable.Range(0, Symbols).Where(symbol => all[symbol] > 0).OrderBy(symbol => all[symbol]).ThenBy(symbol => symbol)];
        if (rarest.Length == 0) throw new ArgumentException("Nothing was counted.", nameof(counts));
        for (int flat = 0; ; flat++)
        {
            byte[]? lengths = Build(flattened, rarest);
            if (lengths is not null)
            {
                var code = new HuffmanCode(lengths);
                if (accept is null || accept(code)) return code;
            }

            if (flat == rarest.Length) throw new ArgumentException("Not even a uniform code is accepted.", nameof(accept));
            flattened[rarest[flat]] = 1;
        }
    }

    /// <summary>Code lengths by Huffman's algorithm with two queues; among equal counts leaves before inner nodes, low symbols first. Null when one exceeds 32.</summary>
    private static byte[]? Build(long[] counts, int[] symbols)
    {
        var lengths = new byte[Symbols];
        if (symbols.Length == 1)
        {
            lengths[symbols[0]] = 1;
            return lengths;
        }

        int[] leaves = [.. symbols.OrderBy(symbol => counts[symbol]).ThenBy(symbol => symbol)];
        int total = leaves.Length * 2 - 1, leaf = 0, inner = leaves.Length;
        var weight = new long[total];
        var parent = new int[total];
        for (int i = 0; i < leaves.Length; i++) weight[i] = counts[leaves[i]];
        for (int made = leaves.Length; made < total; made++)
        {
            int first = Lightest(made), second = Lightest(made);
            weight[made] = weight[first] + weight[second];
            (parent[first], parent[second]) = (made, made);
        }

        var depth = new int[total];
        for (int node = total - 2; node >= 0; node--) depth[node] = depth[parent[node]] + 1;
        for (int i = 0; i < leaves.Length; i++)
        {
            if (depth[i] > MaximumLength) return null;
            lengths[leaves[i]] = (byte)depth[i];
        }

        return lengths;

        int Lightest(int end) => inner == end || (leaf < leaves.Length && weight[leaf] <= weight[inner]) ? leaf++ : inner++;
    }
}
