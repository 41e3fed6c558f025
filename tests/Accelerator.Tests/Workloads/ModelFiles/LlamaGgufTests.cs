using Accelerator.Diagnostics;
using Accelerator.Numerics.Ggml;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Gguf;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.ModelFiles;

/// <summary>Llama models from GGUF files and to them.</summary>
public sealed class LlamaGgufTests
{
    private const string Data = "data/stories260K";
    private const double FloatPerplexity = 2.708711933; // ptq_baseline_ppl.json, fp32
    private static readonly string Kjv = Repository.PathOf("examples/models/kjv-llama");

    /// <summary>ptq_baseline_ppl.json: 2.7103 for 8 bits by 32, 2.9411 to 3.2383 for formats of 4 bits by 32.</summary>
    [SharedTheory(Data)]
    [InlineData("q8_0", 0.995, 1.005)]
    [InlineData("q4_0", 1.02, 1.20)]
    [InlineData("mixed", 1.01, 1.20)]
    public void Perplexity_of_a_gguf_file_is_that_of_its_format(string kind, double least, double most)
    {
        LlamaModel model = ModelLoader.Load(Prerequisite.Shared($"{Data}/stories260K-{kind}.gguf"));
        int[] tokens = TokenFile.Read(Prerequisite.Shared($"{Data}/selfsampled_eval_tokens_64x128.u16"), 512);
        double perplexity = Perplexity.Measure(model, tokens, 128, 128, 64).Value;
        (perplexity / FloatPerplexity).ShouldBeInRange(least, most, $"{perplexity}");
    }

    [SharedFact(Data)]
    public void The_tokenizer_of_a_gguf_file_is_that_of_llama2c()
    {
        LlamaModel gguf = ModelLoader.Load(Prerequisite.Shared($"{Data}/stories260K-q8_0.gguf"));
        LlamaModel llama2c = ModelLoader.Load(Prerequisite.Shared($"{Data}/stories260K.bin"));
        gguf.Config.ShouldBe(llama2c.Config);
        string text = File.ReadAllText(Prerequisite.Shared($"{Data}/expected_greedy.txt"));
        IReadOnlyList<int> tokens = gguf.Tokenizer.ShouldNotBeNull().Encode(text);
        tokens.ShouldBe(llama2c.Tokenizer!.Encode(text));
        gguf.Tokenizer.Decode(tokens).ShouldBe(llama2c.Tokenizer.Decode(tokens));
    }

    [SharedTheory(Data)]
    [InlineData("q8_0")]
    [InlineData("q4_0")]
    [InlineData("mixed")]
    public void A_gguf_file_is_written_back_byte_for_byte(string kind)
    {
        string path = Prerequisite.Shared($"{Data}/stories260K-{kind}.gguf");
        using GgufFile file = GgufFile.Read(path);
        using var again = new MemoryStream();
        GgufWriter.Write(again, file.Metadata, [.. file.Tensors.Select(GgufOutput.Copy)], file.Version);
        again.ToArray().ShouldBe(File.ReadAllBytes(path));
    }

    /// <summary>Q8_0 and Q4_0 have one form (closed formulas): the float model, quantised here, gives the bytes of the file.</summary>
    [SharedTheory(Data)]
    [InlineData("q8_0", GgmlType.Q8_0)]
    [InlineData("q4_0", GgmlType.Q4_0)]
    public void The_float_model_quantised_here_has_the_tensors_of_the_file(string kind, GgmlType type)
    {
        using var folder = new TemporaryFolder();
        LlamaGgufWriter.Write(folder["own.gguf"], ModelLoader.Load(Prerequisite.Shared($"{Data}/stories260K.bin")), type).Count.ShouldBe(5, "ffn_down, whose rows of 172 are no whole blocks");
        using GgufFile own = GgufFile.Read(folder["own.gguf"]);
        using GgufFile file = GgufFile.Read(Prerequisite.Shared($"{Data}/stories260K-{kind}.gguf"));
        own.Tensors.Select(tensor => tensor.Name).ShouldBe(file.Tensors.Select(tensor => tensor.Name));
        int same = 0;
        foreach (GgufTensor tensor in file.Tensors)
        {
            own.Find(tensor.Name)!.Dimensions.ShouldBe(tensor.Dimensions);
            if (own.Find(tensor.Name)!.Type != tensor.Type) continue; // the embedding, which the files have in Q8_0
            own.Find(tensor.Name)!.Bytes.Memory.Span.SequenceEqual(tensor.Bytes.Memory.Span).ShouldBeTrue(tensor.Name);
            same++;
        }

        same.ShouldBeGreaterThanOrEqualTo(46);
    }

    [Fact]
    public void A_model_in_F32_reads_back_to_the_same_weights_tokens_and_logits()
    {
        using var folder = new TemporaryFolder();
        LlamaModel model = ModelLoader.Load(Kjv);
        LlamaGgufWriter.Write(folder["kjv.gguf"], model, GgmlType.F32).ShouldBeEmpty();
        LlamaModel read = ModelLoader.Load(folder["kjv.gguf"]);
        read.Config.ShouldBe(model.Config with { RotaryPairing = RotaryPairing.Interleaved });
        read.HeadIsTied.ShouldBeTrue();
        foreach (LinearSite site in model.Sites) RotaryRows.Halves(read, site).ShouldBe(model.Weight(site), site.ShortName);

        const string Text = "In the beginning God created<|endoftext|> the heaven and the earth: 7 naïve ☃.";
        read.Tokenizer!.Encode(Text).ShouldBe(model.Tokenizer!.Encode(Text));
        int[] tokens = TokenFile.Read(Path.Combine(Kjv, "heldout.tokens"), model.Config.VocabularySize)[..128];

        // Elements of a head stand in another order, so sums over them are rounded elsewhere: equal to float32's accuracy.
        Stories260KTests.LargestDifference(model.NewSession().Forward(tokens), read.NewSession().Forward(tokens)).ShouldBeLessThan(1e-4f);
    }

    [Fact]
    public void Models_that_are_not_computed_here_are_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        LlamaGgufWriter.Write(folder["tiny.gguf"], TinyModel.Create(), GgmlType.F16);
        Refused("ACC2011", "general.architecture", GgufValue.Of("mamba"));
        Refused("ACC2011", "llama.expert_count", GgufValue.Of(8u));
        Refused("ACC2011", "llama.rope.scaling.type", GgufValue.Of("yarn"));
        Refused("ACC2011", "llama.rope.dimension_count", GgufValue.Of(2u));
        Refused("ACC2031", "llama.block_count", GgufValue.Of("two"));
        Refused("ACC2031", "llama.block_count", null);
        Refused("ACC2031", "llama.attention.layer_norm_rms_epsilon", GgufValue.Of(float.NaN));
        Refused("ACC2031", "tokenizer.ggml.bos_token_id", GgufValue.Of(32u));
        Refused("ACC2008", "llama.feed_forward_length", GgufValue.Of(23u));
        Refused("ACC2007", "llama.block_count", GgufValue.Of(3u));
        Refused("ACC2011", "llama.block_count", GgufValue.Of(1u));
        Refused("ACC2012", "tokenizer.ggml.model", GgufValue.Of("llama"));

        void Refused(string id, string key, GgufValue? value)
        {
            using (GgufFile good = GgufFile.Read(folder["tiny.gguf"]))
            {
                List<KeyValuePair<string, GgufValue>> pairs = [.. good.Metadata.Where(pair => pair.Key != key)];
                if (value is not null) pairs.Add(new(key, value));
                GgufWriter.Write(folder["bad.gguf"], pairs, [.. good.Tensors.Select(GgufOutput.Copy)]);
            }

            InputException refusal = Should.Throw<InputException>(() => ModelLoader.Load(folder["bad.gguf"]), key);
            refusal.Diagnostics.ShouldAllBe(finding => finding.Id == id && finding.File == folder["bad.gguf"], key);
        }
    }

    [Theory]
    [InlineData(SafetensorsDtype.F32)]
    [InlineData(SafetensorsDtype.F16)]
    public void A_folder_that_is_written_reads_back_equal(SafetensorsDtype type)
    {
        using var folder = new TemporaryFolder();
        LlamaModel model = ModelLoader.Load(Kjv); // of F16, so that both types hold its values
        Directory.CreateDirectory(folder["again"]);
        HuggingFaceWriter.WriteInto(folder["again"], model, type);
        LlamaModel read = ModelLoader.Load(folder["again"]);
        read.Config.ShouldBe(model.Config);
        foreach (LinearSite site in model.Sites) read.Weight(site).ShouldBe(model.Weight(site));
        read.Embedding.ShouldBe(model.Embedding);
        const string Text = "And it came to pass<|endoftext|>";
        read.Tokenizer!.Encode(Text).ShouldBe(model.Tokenizer!.Encode(Text));
    }
}
