using System.Text.RegularExpressions;
using Accelerator.Numerics;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Tokenizers;

namespace Accelerator.Tests.Workloads;

public sealed class TokenizerTests
{
    private const string Gpt2Pattern = @"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+";

    [Fact]
    public void The_splitter_cuts_as_the_pattern_does()
    {
        string[] parts = [" ", "  ", "\n", "\t", "\u00a0", "\u2003", "\u0085", "\u001c", "a", "Zé", "ß", "日", "я", "1", "½", "Ⅷ", "'", "'s", "'ll", "'LL", ",", "—", "_", "…", "\u0301"];
        var random = new Xoshiro256(5);
        for (int i = 0; i < 5000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.NextInt32(0, 12)).Select(_ => parts[random.NextInt32(0, parts.Length - 1)]));
            Gpt2Splitter.Split(text).ShouldBe(Regex.Matches(text, Gpt2Pattern).Select(m => m.Value), text);
        }
    }

    [Fact]
    public void Letters_beyond_the_basic_plane_are_letters() =>
        Gpt2Splitter.Split("a𝒳b 𝟙2 🙂!").ShouldBe(["a𝒳b", " 𝟙2", " 🙂!"]);

    [SharedFact("data/stories260K")]
    public void The_llama2c_tokenizer_encodes_what_it_decodes()
    {
        ITokenizer tokenizer = ModelLoader.Load(Prerequisite.Shared("data/stories260K/stories260K.bin")).Tokenizer.ShouldNotBeNull();
        int[] greedy = TokenFile.Read(Prerequisite.Shared("data/stories260K/greedy_tokens.u16"), 512);
        string text = tokenizer.Decode(greedy);

        // The encoder's segmentation need not be the model's, but it is the text's.
        tokenizer.Decode(tokenizer.Encode(text)).ShouldBe(text);
        tokenizer.Encode("Once upon a time").ShouldBe(greedy[..4]);
        tokenizer.Decode(tokenizer.Encode("naïve 🙂\n")).ShouldBe("naïve 🙂\n");
    }

    [Fact]
    public void Byte_level_merges_go_by_rank_leftmost_first()
    {
        ByteLevelBpeTokenizer tokenizer = Bpe([("a", "b"), ("b", "a"), ("ab", "a"), ("Ġ", "ab")]);
        Spell(tokenizer, "ababa").ShouldBe(["ab", "aba"]);
        Spell(tokenizer, "bab ab").ShouldBe(["b", "ab", "Ġab"]);
        tokenizer.Decode(tokenizer.Encode("bab ab<end>é\n")).ShouldBe("bab abé\n");
        tokenizer.Encode("<end>")[0].ShouldBe(260);
    }

    [Fact]
    public void A_long_piece_takes_no_quadratic_time()
    {
        ByteLevelBpeTokenizer tokenizer = Bpe([("a", "b"), ("ab", "ab")]);
        tokenizer.Encode(string.Concat(Enumerable.Repeat("ab", 200_000))).Count.ShouldBe(100_000);
    }

    [Fact]
    public void Merging_with_a_queue_equals_merging_by_scanning()
    {
        (string, string)[] merges = [("a", "a"), ("b", "a"), ("aa", "b"), ("a", "b"), ("ab", "ba"), ("aa", "aa"), ("ba", "b")];
        ByteLevelBpeTokenizer tokenizer = Bpe(merges);
        var random = new Xoshiro256(6);
        for (int i = 0; i < 2000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.NextInt32(1, 16)).Select(_ => random.NextInt32(0, 1) == 0 ? "a" : "b"));
            Spell(tokenizer, text).ShouldBe(Scan(text, merges), ignoreOrder: false, customMessage: text);
        }
    }

    /// <summary>run.c scans all pairs for the best score after each join; here a queue finds the same one. A text of 400,000 characters takes a second, not hours.</summary>
    [Fact]
    public void Pieces_are_joined_by_score_leftmost_first_in_no_quadratic_time()
    {
        string[] pieces = ["<unk>", "<s>", "</s>", " ", "a", "b", "aa", "ab", "ba", "aab", "abab", "bb", "baa"];
        float[] scores = [0, 0, 0, -3, -5, -5, -1, -2, -2, -1, float.NaN, -1e10f, -0.5f];
        var tokenizer = new Llama2cTokenizer([.. pieces.Select(System.Text.Encoding.UTF8.GetBytes)], scores);
        var random = new Xoshiro256(8);
        for (int i = 0; i < 2000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.NextInt32(1, 16)).Select(_ => random.NextInt32(0, 1) == 0 ? "a" : "b"));
            List<string> expected = [" ", .. text.Select(c => c.ToString())];
            while (true)
            {
                (float best, int at) = (-1e10f, -1);
                for (int j = 0; j + 1 < expected.Count; j++)
                {
                    int joined = Array.IndexOf(pieces, expected[j] + expected[j + 1]);
                    if (joined >= 0 && scores[joined] > best) (best, at) = (scores[joined], j);
                }

                if (at < 0) break;
                expected[at] += expected[at + 1];
                expected.RemoveAt(at + 1);
            }

            tokenizer.Encode(text).Select(id => pieces[id]).ShouldBe(expected, text);
        }

        tokenizer.Encode(string.Concat(Enumerable.Repeat("ab", 200_000))).Count.ShouldBe(200_001);
    }

    private static string[] Spell(ByteLevelBpeTokenizer tokenizer, string text) => [.. tokenizer.Encode(text).Select(tokenizer.Spelling)];

    private static List<string> Scan(string text, (string, string)[] merges)
    {
        List<string> symbols = [.. text.Select(c => c.ToString())];
        while (true)
        {
            (int rank, int at) = Enumerable.Range(0, Math.Max(0, symbols.Count - 1))
                .Select(i => (Array.IndexOf(merges, (symbols[i], symbols[i + 1])), i)).Where(p => p.Item1 >= 0).DefaultIfEmpty((-1, -1)).Min();
            if (rank < 0) return symbols;
            symbols[at] += symbols[at + 1];
            symbols.RemoveAt(at + 1);
        }
    }

    private static ByteLevelBpeTokenizer Bpe((string Left, string Right)[] merges)
    {
        using var folder = new TemporaryFolder();
        return ByteLevelBpeReader.Read(folder.Write("tokenizer.json", TokenizerJson.Of(merges)));
    }
}
