using System.Text.Json;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads;

/// <summary>The forward pass against the Python one, on the model that ships with the repository. Figures are read, not copied.</summary>
public sealed class KjvLlamaTests
{
    private static readonly string Folder = Repository.PathOf("examples/models/kjv-llama");
    private static readonly Lazy<LlamaModel> Model = new(() => ModelLoader.Load(Folder));
    private static readonly JsonElement Reference = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "reference.json"))).RootElement;

    [Fact]
    public void Logits_agree_to_a_thousandth()
    {
        using SafetensorsFile file = SafetensorsFile.Read(Path.Combine(Folder, "reference_logits.safetensors"));
        float[] logits = Model.Value.NewSession().Forward(file.Tensors["tokens"].ToInt32s());
        Stories260KTests.LargestDifference(file.Tensors["logits"].ToFloats(), logits).ShouldBeLessThan(1e-3f);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("full")]
    public void Perplexity_agrees_to_a_thousandth(string protocol)
    {
        JsonElement expected = Reference.GetProperty(protocol);
        int[] tokens = TokenFile.Read(Path.Combine(Folder, "heldout.tokens"), Model.Value.Config.VocabularySize);
        PerplexityResult result = Perplexity.Measure(
            Model.Value, tokens, expected.GetProperty("length").GetInt32(), expected.GetProperty("stride").GetInt32(), expected.GetProperty("windows").GetInt32());
        result.PredictedTokens.ShouldBe(expected.GetProperty("predicted_tokens").GetInt32());
        (result.Value / expected.GetProperty("perplexity").GetDouble() - 1).ShouldBeInRange(-1e-3, 1e-3);
    }

    [Fact]
    public void Greedy_text_is_that_of_the_reference()
    {
        JsonElement greedy = Reference.GetProperty("greedy");
        int[] prompt = [.. greedy.GetProperty("prompt_ids").EnumerateArray().Select(id => id.GetInt32())];
        int[] expected = [.. greedy.GetProperty("new_ids").EnumerateArray().Select(id => id.GetInt32())];
        GreedyGenerator.Generate(Model.Value, prompt, expected.Length).ShouldBe(expected);
    }

    [Fact]
    public void The_tokenizer_gives_every_vector()
    {
        using JsonDocument vectors = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "tokenizer_vectors.json")));
        JsonElement[] all = [.. vectors.RootElement.GetProperty("vectors").EnumerateArray()];
        all.Length.ShouldBeGreaterThan(20);
        foreach (JsonElement vector in all)
        {
            string text = vector.GetProperty("text").GetString()!;
            int[] ids = [.. vector.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32())];
            Model.Value.Tokenizer!.Encode(text).ShouldBe(ids, ignoreOrder: false, customMessage: text);
            Model.Value.Tokenizer!.Decode(ids).ShouldBe(vector.GetProperty("decoded").GetString());
        }
    }

    [Fact]
    public void The_files_are_within_their_promised_sizes()
    {
        new FileInfo(Path.Combine(Folder, "model.safetensors")).Length.ShouldBeLessThanOrEqualTo(8 << 20);
        Model.Value.Parameters.ShouldBe(Reference.GetProperty("parameters").GetInt64());
        Model.Value.Config.HiddenSize.ShouldBe(256);
    }
}
