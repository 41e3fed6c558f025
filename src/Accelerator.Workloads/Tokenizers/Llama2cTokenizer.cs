using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Accelerator.Workloads.Tokenizers;

/// <summary>
/// llama2.c's tokenizer file: int32 longest token, then for each token a float32 score, an int32 length and its bytes.
/// Encoding is run.c's: a leading space, characters or their bytes, then the neighbouring pair of best score is joined.
/// </summary>
public sealed class Llama2cTokenizer : ITokenizer
{
    private const long MaximumBytes = 100_000_000;
    private const int FirstByteToken = 3; // after <unk>, <s>, </s>
    private const float LeastScore = -1e10f; // run.c joins nothing at or below it, nor of no number
    private readonly byte[][] _tokens;
    private readonly float[] _scores;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    internal Llama2cTokenizer(byte[][] tokens, float[] scores)
    {
        (_tokens, _scores) = (tokens, scores);
        for (int id = tokens.Length - 1; id >= 0; id--) _ids[Key(tokens[id])] = id; // of equal tokens the first
    }

    /// <inheritdoc/>
    public int VocabularySize => _tokens.Length;

    /// <summary>The bytes of a token; of one that stands for a byte its spelling <c>&lt;0x0A&gt;</c>.</summary>
    internal ReadOnlySpan<byte> Piece(int token) => _tokens[token];

    /// <summary>The score of a token: of all neighbouring pairs, the one whose token has the largest is joined.</summary>
    internal float Score(int token) => _scores[token];

    /// <summary>Whether a spelling stands for a byte.</summary>
    internal static bool IsByte(string spelling) => RawByte(Encoding.UTF8.GetBytes(spelling)) is not null;

    /// <summary>Reads a file that must hold exactly <paramref name="vocabularySize"/> tokens.</summary>
    public static Llama2cTokenizer Read(string path, int vocabularySize) => Parse(InputFile.ReadAllBytes(path, MaximumBytes), path, vocabularySize);

    /// <summary>The same of bytes that were read.</summary>
    internal static Llama2cTokenizer Parse(ReadOnlySpan<byte> bytes, string path, int vocabularySize)
    {
        var findings = new Findings(path);
        var tokens = new byte[vocabularySize][];
        var scores = new float[vocabularySize];
        int at = 4;
        for (int id = 0; id < vocabularySize; id++)
        {
            if (bytes.Length < at + 8) throw Truncated(id);
            scores[id] = BinaryPrimitives.ReadSingleLittleEndian(bytes[at..]);
            int length = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 4)..]);
            if (length < 0) throw findings.Fatal("ACC2012", $"Token {id} has a negative length.", $"{length}", "0 or more");
            if (bytes.Length - at - 8 < length) throw Truncated(id);
            tokens[id] = bytes.Slice(at + 8, length).ToArray();
            at += 8 + length;
        }

        if (at != bytes.Length) throw findings.Fatal("ACC2003", "Bytes are left over after the last token.", $"{bytes.Length - at} bytes too many", $"{vocabularySize} tokens");
        return new Llama2cTokenizer(tokens, scores);

        Exception Truncated(int id) => findings.Fatal("ACC2002", $"The tokenizer file ends inside token {id}.", allowed: $"{vocabularySize} tokens, as the model has");
    }

    /// <summary>The tokenizer beside a model file: tok{vocabulary}.bin or tokenizer.bin; null when there is none.</summary>
    public static Llama2cTokenizer? FindBeside(string modelPath, int vocabularySize)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(modelPath))!;
        string? path = new[] { $"tok{vocabularySize}.bin", "tokenizer.bin" }.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        return path is null ? null : Read(path, vocabularySize);
    }

    /// <summary>The bytes of such a file.</summary>
    public byte[] ToBytes()
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer); // little-endian on every machine
        writer.Write(_tokens.Max(token => token.Length));
        for (int id = 0; id < _tokens.Length; id++)
        {
            writer.Write(_scores[id]);
            writer.Write(_tokens[id].Length);
            writer.Write(_tokens[id]);
        }

        return buffer.ToArray();
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ids = new List<int>();
        if (text.Length > 0 && _ids.TryGetValue(" ", out int space)) ids.Add(space);
        foreach (Rune rune in text.EnumerateRunes())
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(rune.ToString());
            if (_ids.TryGetValue(Key(utf8), out int id)) ids.Add(id);
            else ids.AddRange(utf8.Select(b => Math.Min(b + FirstByteToken, _tokens.Length - 1)));
        }

        Join(ids);
        return ids;
    }

    /// <inheritdoc/>
    /// <remarks>The text is taken to follow the beginning-of-text token: the first token's leading space is dropped.</remarks>
    public string Decode(IEnumerable<int> tokens)
    {
        var bytes = new List<byte>();
        bool first = true;
        foreach (int token in tokens)
        {
            if (token is 1 or 2) continue;
            ReadOnlySpan<byte> piece = _tokens[token];
            if (first && piece.Length > 0 && piece[0] == (byte)' ') piece = piece[1..];
            first = false;
            if (RawByte(piece) is byte raw) bytes.Add(raw);
            else bytes.AddRange(piece);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>Joins pairs, best score first and leftmost of equals, with a queue over a linked list: n tokens take n log n steps.</summary>
    private void Join(List<int> ids)
    {
        int[] next = [.. Enumerable.Range(1, ids.Count)], previous = [.. Enumerable.Range(-1, ids.Count)];
        var queue = new PriorityQueue<(int At, int Left, int Right, int Joined), (float Falling, int At)>();
        for (int i = 0; i < next.Length; i++) Offer(i);
        while (queue.TryDequeue(out (int At, int Left, int Right, int Joined) pair, out _))
        {
            int right = next[pair.At];
            if (ids[pair.At] != pair.Left || right >= next.Length || ids[right] != pair.Right) continue; // one of the two has been joined since
            ids[pair.At] = pair.Joined;
            ids[right] = -1;
            next[pair.At] = next[right];
            if (next[right] < next.Length) previous[next[right]] = pair.At;
            Offer(pair.At);
            if (previous[pair.At] >= 0) Offer(previous[pair.At]);
        }

        ids.RemoveAll(id => id < 0);

        void Offer(int at)
        {
            if (next[at] >= next.Length || !_ids.TryGetValue(Key(_tokens[ids[at]]) + Key(_tokens[ids[next[at]]]), out int joined)) return;
            if (_scores[joined] > LeastScore) queue.Enqueue((at, ids[at], ids[next[at]], joined), (-_scores[joined], at));
        }
    }

    /// <summary>The byte that a token written &lt;0x0A&gt; stands for.</summary>
    private static byte? RawByte(ReadOnlySpan<byte> piece) =>
        piece.Length == 6 && piece.StartsWith("<0x"u8) && piece[5] == (byte)'>'
        && byte.TryParse(Encoding.Latin1.GetString(piece.Slice(3, 2)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value) ? value : null;

    private static string Key(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
