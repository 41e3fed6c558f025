using System.Text;

namespace Accelerator.Workloads.Tokenizers;

/// <summary>
/// Byte-level byte-pair encoding as in GPT-2: pieces of the pre-tokenizer become bytes, bytes become characters of a
/// printable alphabet, and the neighbouring pair of lowest rank is joined, leftmost first, until none is listed.
/// </summary>
public sealed class ByteLevelBpeTokenizer : ITokenizer
{
    private static readonly char[] ByteToCharacter = Alphabet();
    private static readonly Dictionary<char, byte> CharacterToByte = Enumerable.Range(0, 256).ToDictionary(b => ByteToCharacter[b], b => (byte)b);

    private readonly string[] _tokens;
    private readonly Dictionary<string, int> _ids;
    private readonly Dictionary<(int Left, int Right), (int Rank, int Joined)> _merges;
    private readonly AddedToken[] _added;
    private readonly Dictionary<char, AddedToken[]> _addedByStart; // so that a text is not compared with every token at each place
    private readonly bool _prefixSpace;

    internal ByteLevelBpeTokenizer(string[] tokens, Dictionary<string, int> ids, Dictionary<(int, int), (int, int)> merges, AddedToken[] added, bool prefixSpace)
    {
        (_tokens, _ids, _merges, _added, _prefixSpace) = (tokens, ids, merges, added, prefixSpace);
        _addedByStart = added.GroupBy(token => token.Content[0]).ToDictionary(start => start.Key, start => start.ToArray());
    }

    /// <inheritdoc/>
    public int VocabularySize => _tokens.Length;

    /// <summary>A token as tokenizer.json spells it; empty where no token has this id.</summary>
    public string Spelling(int token) => _tokens[token];

    /// <summary>Whether a space is put before a text that begins with none.</summary>
    internal bool PrefixSpace => _prefixSpace;

    /// <summary>Tokens that are found before the text is cut into pieces.</summary>
    internal IReadOnlyList<AddedToken> Added => _added;

    /// <summary>The pairs that are joined, by rank.</summary>
    internal IEnumerable<(string Left, string Right)> Merges => _merges.OrderBy(m => m.Value.Rank).Select(m => (_tokens[m.Key.Left], _tokens[m.Key.Right]));

    /// <summary>Whether every byte has a token, so that any text can be encoded.</summary>
    internal static IEnumerable<string> ByteSpellings => ByteToCharacter.Select(c => c.ToString());

    /// <inheritdoc/>
    public IReadOnlyList<int> Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ids = new List<int>();
        int from = 0;
        for (int at = 0; at < text.Length;)
        {
            AddedToken? found = null;
            foreach (AddedToken candidate in _addedByStart.GetValueOrDefault(text[at], []))
            {
                if (string.CompareOrdinal(text, at, candidate.Content, 0, candidate.Content.Length) == 0 && candidate.Content.Length > (found?.Content.Length ?? 0)) found = candidate;
            }

            if (found is null)
            {
                at++;
                continue;
            }

            EncodeText(text[from..at], ids);
            ids.Add(found.Id);
            from = at += found.Content.Length;
        }

        EncodeText(text[from..], ids);
        return ids;
    }

    /// <inheritdoc/>
    public string Decode(IEnumerable<int> tokens)
    {
        var bytes = new List<byte>();
        foreach (int token in tokens)
        {
            if (Array.Find(_added, a => a.Id == token) is { } added)
            {
                if (!added.Special) bytes.AddRange(Encoding.UTF8.GetBytes(added.Content));
                continue;
            }

            foreach (char c in _tokens[token])
            {
                if (CharacterToByte.TryGetValue(c, out byte value)) bytes.Add(value);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private void EncodeText(string text, List<int> ids)
    {
        if (text.Length == 0) return;
        if (_prefixSpace && !char.IsWhiteSpace(text[0])) text = " " + text;
        foreach (string piece in Gpt2Splitter.Split(text)) EncodePiece(piece, ids);
    }

    /// <summary>Joins pairs with a queue over a linked list, so that a piece of n bytes takes n log n steps.</summary>
    private void EncodePiece(string piece, List<int> ids)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(piece);
        int[] symbols = [.. bytes.Select(b => _ids[ByteToCharacter[b].ToString()])];
        int[] next = [.. Enumerable.Range(1, bytes.Length)];
        int[] previous = [.. Enumerable.Range(-1, bytes.Length)];
        var queue = new PriorityQueue<(int At, int Left, int Right), (int Rank, int At)>();
        for (int i = 0; i < symbols.Length; i++) Offer(i);

        while (queue.TryDequeue(out (int At, int Left, int Right) pair, out _))
        {
            int right = next[pair.At];
            if (symbols[pair.At] != pair.Left || right >= symbols.Length || symbols[right] != pair.Right) continue; // one of the two has been joined since
            symbols[pair.At] = _merges[(pair.Left, pair.Right)].Joined;
            symbols[right] = -1;
            next[pair.At] = next[right];
            if (next[right] < symbols.Length) previous[next[right]] = pair.At;
            Offer(pair.At);
            if (previous[pair.At] >= 0) Offer(previous[pair.At]);
        }

        ids.AddRange(symbols.Where(s => s >= 0));

        void Offer(int at)
        {
            if (next[at] < symbols.Length && _merges.TryGetValue((symbols[at], symbols[next[at]]), out (int Rank, int Joined) merge))
            {
                queue.Enqueue((at, symbols[at], symbols[next[at]]), (merge.Rank, at));
            }
        }
    }

    /// <summary>GPT-2's table: printable bytes stand for themselves, the others are U+0100 and up, in order.</summary>
    private static char[] Alphabet()
    {
        var table = new char[256];
        int other = 256;
        for (int b = 0; b < 256; b++) table[b] = b is (>= 0x21 and <= 0x7E) or (>= 0xA1 and <= 0xAC) or >= 0xAE ? (char)b : (char)other++;
        return table;
    }
}

/// <summary>A token that is found in the text as written, before it is cut into pieces.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Content">Its text, not empty.</param>
/// <param name="Special">Whether decoding leaves it out.</param>
public sealed record AddedToken(int Id, string Content, bool Special);
