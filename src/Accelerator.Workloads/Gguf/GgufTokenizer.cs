using System.Globalization;
using System.Text;
using Accelerator.Workloads.Tokenizers;

namespace Accelerator.Workloads.Gguf;

/// <summary>
/// The tokenizer in a GGUF file's metadata (ggml-org/ggml, docs/gguf.md, "Tokenizer"). Read are <c>llama</c> (SentencePiece
/// with scores; a space is written U+2581) and <c>gpt2</c> with GPT-2's own splitting; a model with any other has none here.
/// </summary>
internal static class GgufTokenizer
{
    private const string Id = "ACC2012";
    private const string Prefix = "tokenizer.ggml.";
    private const char WrittenSpace = '\u2581';
    private const int Normal = 1, Control = 3, UserDefined = 4, Byte = 6;

    /// <summary>Whether <see cref="Read"/> gives the tokenizer of a file.</summary>
    public static bool IsRead(GgufMetadata metadata) => metadata.Text($"{Prefix}model") switch
    {
        "llama" => metadata.Find($"{Prefix}add_space_prefix")?.Value is not false,
        "gpt2" => metadata.Text($"{Prefix}pre") == "gpt-2",
        _ => false,
    };

    /// <summary>The tokenizer, or null when there is none that is read; one that contradicts itself is refused.</summary>
    public static ITokenizer? Read(GgufMetadata metadata, int vocabularySize, Findings findings)
    {
        if (!IsRead(metadata)) return null;
        string[] tokens = Items<string>(metadata, "tokens", "strings", findings);
        if (tokens.Length > vocabularySize) findings.Add(Id, "The tokenizer has more tokens than the model.", $"{tokens.Length} tokens", $"at most {vocabularySize}");
        int[] types = metadata.Find($"{Prefix}token_type") is null ? [.. Enumerable.Repeat(Normal, tokens.Length)] : Items<int>(metadata, "token_type", "int32", findings);
        if (types.Length != tokens.Length) findings.Add(Id, $"\"{Prefix}token_type\" has another length than \"{Prefix}tokens\".", $"{types.Length}", $"{tokens.Length}");
        return metadata.Text($"{Prefix}model") == "llama" ? SentencePieces(metadata, tokens, types, vocabularySize, findings) : ByteLevel(metadata, tokens, types, findings);
    }

    /// <summary>The metadata that <see cref="Read"/> takes; nothing for a tokenizer that GGUF has no form for here.</summary>
    public static IEnumerable<KeyValuePair<string, GgufValue>> Write(ITokenizer? tokenizer)
    {
        switch (tokenizer)
        {
            case Llama2cTokenizer pieces:
                string[] spelled = [.. Enumerable.Range(0, pieces.VocabularySize).Select(id => Spell(pieces, id))];
                yield return new($"{Prefix}model", GgufValue.Of("llama"));
                yield return new($"{Prefix}tokens", GgufValue.Of(spelled));
                yield return new($"{Prefix}scores", GgufValue.Of([.. Enumerable.Range(0, pieces.VocabularySize).Select(pieces.Score)]));
                yield return new($"{Prefix}token_type", GgufValue.Of([.. spelled.Select((text, id) => id switch { 0 => 2, 1 or 2 => Control, _ => Llama2cTokenizer.IsByte(text) ? Byte : Normal })]));
                break;
            case ByteLevelBpeTokenizer { PrefixSpace: false } bytes:
                int[] types = [.. Enumerable.Repeat(Normal, bytes.VocabularySize)];
                foreach (AddedToken added in bytes.Added) types[added.Id] = added.Special ? Control : UserDefined;
                yield return new($"{Prefix}model", GgufValue.Of("gpt2"));
                yield return new($"{Prefix}pre", GgufValue.Of("gpt-2"));
                yield return new($"{Prefix}tokens", GgufValue.Of([.. Enumerable.Range(0, bytes.VocabularySize).Select(bytes.Spelling)]));
                yield return new($"{Prefix}token_type", GgufValue.Of(types));
                yield return new($"{Prefix}merges", GgufValue.Of([.. bytes.Merges.Select(merge => $"{merge.Left} {merge.Right}")]));
                break;
        }
    }

    private static string Spell(Llama2cTokenizer tokenizer, int id) => id switch
    {
        1 => "<s>",
        2 => "</s>",
        _ => Encoding.UTF8.GetString(tokenizer.Piece(id)).Replace(' ', WrittenSpace),
    };

    private static Llama2cTokenizer SentencePieces(GgufMetadata metadata, string[] tokens, int[] types, int vocabularySize, Findings findings)
    {
        float[] scores = Items<float>(metadata, "scores", "float32", findings);
        if (scores.Length != tokens.Length) findings.Add(Id, $"\"{Prefix}scores\" has another length than \"{Prefix}tokens\".", $"{scores.Length}", $"{tokens.Length}");
        if (tokens.Length != vocabularySize) findings.Add(Id, "The tokenizer has another number of tokens than the model.", $"{tokens.Length}", $"{vocabularySize}");
        if (Array.Exists(scores, score => !float.IsFinite(score))) findings.Add(Id, "A token's score is not finite.", allowed: "finite scores");
        findings.ThrowIfAny();
        return new Llama2cTokenizer([.. tokens.Select((text, id) => Encoding.UTF8.GetBytes(types[id] == Normal ? text.Replace(WrittenSpace, ' ') : text))], scores);
    }

    private static ByteLevelBpeTokenizer ByteLevel(GgufMetadata metadata, string[] tokens, int[] types, Findings findings)
    {
        string[] merges = Items<string>(metadata, "merges", "strings", findings);
        findings.ThrowIfAny();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int id = 0; id < tokens.Length; id++)
        {
            if (!ids.TryAdd(tokens[id], id) && tokens[id].Length > 0) findings.Add(Id, "Two tokens have the same spelling.", $"tokens {ids[tokens[id]]} and {id}", "each spelling once");
        }

        var ranks = new Dictionary<(int, int), (int, int)>();
        for (int rank = 0; rank < merges.Length; rank++)
        {
            string[] parts = merges[rank].Split(' ');
            if (parts.Length == 2 && ids.TryGetValue(parts[0], out int left) && ids.TryGetValue(parts[1], out int right) && ids.TryGetValue(parts[0] + parts[1], out int joined)) ranks[(left, right)] = (rank, joined);
            else findings.Add(Id, string.Create(CultureInfo.InvariantCulture, $"Merge {rank} does not join two tokens into a third."), merges[rank].Length <= 80 ? merges[rank] : merges[rank][..80], "\"left right\", all three among the tokens");
        }

        foreach (string spelling in ByteLevelBpeTokenizer.ByteSpellings.Where(s => !ids.ContainsKey(s))) findings.Add(Id, "A byte has no token, so some text could not be encoded.", $"no token \"{spelling}\"", "all 256 bytes of the byte-level alphabet");
        findings.ThrowIfAny();
        AddedToken[] added = [.. Enumerable.Range(0, tokens.Length).Where(id => types[id] is Control or UserDefined && tokens[id].Length > 0).Select(id => new AddedToken(id, tokens[id], types[id] == Control))];
        return new ByteLevelBpeTokenizer(tokens, ids, ranks, added, prefixSpace: false);
    }

    private static T[] Items<T>(GgufMetadata metadata, string key, string what, Findings findings)
    {
        if (metadata.Items<T>(Prefix + key) is { } items) return items;
        GgufValue? value = metadata.Find(Prefix + key);
        findings.Add(Id, value is null ? $"\"{Prefix}{key}\" is missing." : $"\"{Prefix}{key}\" is wrong.", value?.ToString(), $"an array of {what}");
        return [];
    }
}
