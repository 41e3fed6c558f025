using System.Text.Json;
using Accelerator.Workloads.Tokenizers;

namespace Accelerator.Tests.Workloads;

/// <summary>A tokenizer.json with the 256 bytes, the given merges, and one special token <c>&lt;end&gt;</c> after them.</summary>
internal static class TokenizerJson
{
    public static string Of((string Left, string Right)[] merges)
    {
        var vocabulary = new Dictionary<string, int>();
        foreach (string spelling in ByteLevelBpeTokenizer.ByteSpellings) vocabulary[spelling] = vocabulary.Count;
        foreach ((string left, string right) in merges) vocabulary.TryAdd(left + right, vocabulary.Count);
        return JsonSerializer.Serialize(new
        {
            version = "1.0",
            added_tokens = new[] { new { id = vocabulary.Count, content = "<end>", special = true, lstrip = false } },
            pre_tokenizer = new { type = "ByteLevel", add_prefix_space = false, use_regex = true },
            model = new { type = "BPE", vocab = vocabulary, merges = merges.Select(m => $"{m.Left} {m.Right}") },
        });
    }
}
