using System.Text.Json;
using Accelerator.Workloads.Json;

namespace Accelerator.Workloads.Tokenizers;

/// <summary>Reads a Hugging Face tokenizer.json with a byte-level BPE model; every feature that is not done here is refused.</summary>
public static class ByteLevelBpeReader
{
    private const long MaximumBytes = 100_000_000;
    private const int MaximumTokens = 1_000_000;

    /// <summary>Reads and checks the file.</summary>
    public static ByteLevelBpeTokenizer Read(string path) => Parse(JsonFile.Read(path, MaximumBytes), path);

    /// <summary>The same of JSON that was read.</summary>
    internal static ByteLevelBpeTokenizer Parse(JsonNode root, string path)
    {
        var findings = new Findings(path);
        var json = new JsonObjectReader(root, findings, "ACC2012", "The tokenizer");
        if (json.Optional("normalizer") is { } normalizer) findings.Add("ACC2012", "Normalisers are not done here.", normalizer.Describe(), "null", line: normalizer.Line);
        if (json.Optional("post_processor") is { } post && new JsonObjectReader(post, findings, "ACC2012", "The post-processor").OptionalString("type") is var kind and not "ByteLevel")
        {
            findings.Add("ACC2012", "This post-processor is not done here: it may add tokens.", kind, "null or ByteLevel", line: post.Line);
        }

        bool prefixSpace = PreTokenizer(json.Required("pre_tokenizer"), findings);
        (string[] tokens, Dictionary<string, int> ids, JsonNode? model) = Model(json.Required("model"), findings);
        AddedToken[] added = [.. json.Optional("added_tokens")?.Items.Select(node => Added(node, findings)) ?? []];
        findings.ThrowIfAny();

        int size = Math.Max(tokens.Length, added.Select(a => a.Id + 1).Append(0).Max());
        Array.Resize(ref tokens, size);
        foreach (AddedToken token in added) tokens[token.Id] ??= token.Content;
        for (int id = 0; id < size; id++) tokens[id] ??= "";
        Dictionary<(int, int), (int, int)> merges = Merges(model!, ids, findings);
        foreach (string spelling in ByteLevelBpeTokenizer.ByteSpellings.Where(s => !ids.ContainsKey(s)))
        {
            findings.Add("ACC2012", "A byte has no token, so some text could not be encoded.", $"no token \"{spelling}\"", "all 256 bytes of the byte-level alphabet", line: model!.Line);
        }

        findings.ThrowIfAny();
        return new ByteLevelBpeTokenizer(tokens, ids, merges, added, prefixSpace);
    }

    private static bool PreTokenizer(JsonNode? node, Findings findings)
    {
        if (node is null) return false;
        var json = new JsonObjectReader(node, findings, "ACC2012", "The pre-tokenizer");
        if (json.String("type") is var type and not "ByteLevel") findings.Add("ACC2012", "This pre-tokenizer is not done here.", type, "ByteLevel", line: node.Line);
        if (!json.Boolean("use_regex", true)) findings.Add("ACC2012", "A byte-level pre-tokenizer without its pattern is not done here.", "use_regex: false", "true", line: node.Line);
        return json.Boolean("add_prefix_space", true);
    }

    private static (string[] Tokens, Dictionary<string, int> Ids, JsonNode? Model) Model(JsonNode? node, Findings findings)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        if (node is null) return ([], ids, null);
        var json = new JsonObjectReader(node, findings, "ACC2012", "The tokenizer's model");
        if (json.OptionalString("type") is var type and not ("BPE" or null)) findings.Add("ACC2012", "This kind of tokenizer is not read.", type, "BPE", line: node.Line);
        foreach (string key in (string[])["dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix"])
        {
            if (json.Optional(key) is { } value && value is not { Type: JsonTokenType.String, Text: "" } && value.AsDouble() is not 0.0)
            {
                findings.Add("ACC2012", $"\"{key}\" is not done here.", value.Describe(), "null", line: value.Line);
            }
        }

        foreach (string key in (string[])["byte_fallback", "ignore_merges"])
        {
            if (json.Boolean(key, false)) findings.Add("ACC2012", $"\"{key}\" is not done here.", "true", "false", line: json.Optional(key)!.Line);
        }

        JsonNode? vocabulary = json.Required("vocab");
        var spellings = new Dictionary<int, string>();
        foreach ((string spelling, JsonNode idNode) in vocabulary?.Members ?? [])
        {
            if (idNode.AsInt64() is not (>= 0 and < MaximumTokens)) findings.Add("ACC2012", $"Token \"{spelling}\" has a bad id.", idNode.Describe(), $"0 to {MaximumTokens - 1}", line: idNode.Line);
            else if (!spellings.TryAdd((int)idNode.AsInt64()!.Value, spelling)) findings.Add("ACC2012", "Two tokens have the same id.", $"{idNode.Text}", line: idNode.Line);
            else ids[spelling] = (int)idNode.AsInt64()!.Value;
        }

        var tokens = new string[spellings.Keys.Append(-1).Max() + 1];
        foreach ((int id, string spelling) in spellings) tokens[id] = spelling;
        return (tokens, ids, node);
    }

    private static AddedToken Added(JsonNode node, Findings findings)
    {
        var json = new JsonObjectReader(node, findings, "ACC2012", "An added token");
        string content = json.String("content") ?? "?";
        if (content.Length == 0) findings.Add("ACC2012", "An added token is empty.", line: node.Line);
        foreach (string key in (string[])["single_word", "lstrip", "rstrip"])
        {
            if (json.Boolean(key, false)) findings.Add("ACC2012", $"\"{key}\" of an added token is not done here.", "true", "false", line: node.Line);
        }

        return new AddedToken(json.Int32("id", 0, MaximumTokens - 1), content, json.Boolean("special", false));
    }

    /// <summary>Each merge is "left right" or ["left", "right"]; its rank is its place.</summary>
    private static Dictionary<(int, int), (int, int)> Merges(JsonNode model, Dictionary<string, int> ids, Findings findings)
    {
        var merges = new Dictionary<(int, int), (int, int)>();
        IReadOnlyList<JsonNode> nodes = new JsonObjectReader(model, findings, "ACC2012", "The tokenizer's model").Array("merges");
        for (int rank = 0; rank < nodes.Count; rank++)
        {
            JsonNode node = nodes[rank];
            string[] parts = node.Type == JsonTokenType.String ? node.Text.Split(' ') : [.. node.Items.Select(item => item.Type == JsonTokenType.String ? item.Text : "")];
            if (parts.Length == 2 && ids.TryGetValue(parts[0], out int left) && ids.TryGetValue(parts[1], out int right) && ids.TryGetValue(parts[0] + parts[1], out int joined))
            {
                merges[(left, right)] = (rank, joined); // of a pair listed twice the last counts, as in the original
            }
            else
            {
                findings.Add("ACC2012", $"Merge {rank} does not join two tokens into a third.", string.Join(" ", parts.Take(3)), "\"left right\", all three in vocab", line: node.Line);
            }
        }

        return merges;
    }
}
