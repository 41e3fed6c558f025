using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Cli;

/// <summary>Models through all formats and back, by the command a user types.</summary>
public sealed class ConvertTests
{
    private static readonly string Kjv = Repository.PathOf("examples/models/kjv-llama");

    [Fact]
    public void A_model_goes_round_all_three_formats_unchanged()
    {
        using var accel = new Accel();
        Convert(accel, Kjv, "gguf", "one.gguf");
        Convert(accel, "one.gguf", "llama2c", "two.bin");
        Convert(accel, "two.bin", "safetensors", "three");
        Convert(accel, "three", "gguf", "four.gguf");
        Convert(accel, "one.gguf", "safetensors", "five");

        LlamaModel model = ModelLoader.Load(Kjv);
        int[] tokens = TokenFile.Read(Path.Combine(Kjv, "heldout.tokens"), model.Config.VocabularySize);
        double expected = Measure(model);
        double one = Measure(ModelLoader.Load(accel["one.gguf"]));
        (one / expected - 1).ShouldBeInRange(-1e-6, 1e-6, "elements of a head in another order: the same to float32's accuracy");
        Measure(ModelLoader.Load(accel["two.bin"])).ShouldBe(one);
        Measure(ModelLoader.Load(accel["three"])).ShouldBe(expected);
        Measure(ModelLoader.Load(accel["four.gguf"])).ShouldBe(one);
        LlamaModel five = ModelLoader.Load(accel["five"]);
        Measure(five).ShouldBe(expected);
        five.Config.ShouldBe(model.Config);
        const string Text = "In the beginning<|endoftext|>";
        five.Tokenizer!.Encode(Text).ShouldBe(model.Tokenizer!.Encode(Text));

        double Measure(LlamaModel measured) => Perplexity.Measure(measured, tokens, 128, 128, 8).Value;
    }

    [SharedFact("data/stories260K")]
    public void A_llama2c_model_returns_from_gguf_with_its_tokenizer()
    {
        using var accel = new Accel();
        string stories = Prerequisite.Shared("data/stories260K/stories260K.bin");
        Convert(accel, stories, "gguf", "stories.gguf");
        Convert(accel, "stories.gguf", "llama2c", "stories.bin");
        File.Exists(accel["tok512.bin"]).ShouldBeTrue();
        LlamaModel model = ModelLoader.Load(accel["stories.bin"]);
        IReadOnlyList<int> greedy = GreedyGenerator.Generate(model, [1], 256, stopToken: 1);
        model.Tokenizer.ShouldNotBeNull().Decode(greedy).ShouldBe(File.ReadAllText(Prerequisite.Shared("data/stories260K/expected_greedy.txt")).TrimEnd('\n'));
    }

    [Fact]
    public void Blocks_that_a_row_does_not_fill_are_named_and_nothing_is_overwritten_unasked()
    {
        using var accel = new Accel();
        Convert(accel, Kjv, "gguf", "kjv.gguf", "--type", "q4_k").Output.ShouldNotContain("whole blocks");
        byte[] before = File.ReadAllBytes(accel["kjv.gguf"]);
        Refused("ACC2033", Kjv, "gguf", "kjv.gguf");
        Refused("ACC2033", "kjv.gguf", "gguf", "kjv.gguf", "--force");
        Refused("ACC9007", Kjv, "gguf", "other.gguf", "--type", "q4_9");
        Refused("ACC9007", Kjv, "gguf", "other.gguf", "--type", "i8");
        Refused("ACC9007", Kjv, "llama2c", "other.bin", "--type", "q8_0");
        Refused("ACC9007", Kjv, "safetensors", "folder", "--type", "q8_0");
        Refused("ACC9005", Kjv, "gguf", "missing/other.gguf");
        Refused("ACC9001", Kjv, "onnx", "other.onnx");
        accel.Left.ShouldBe(["kjv.gguf"]);
        File.ReadAllBytes(accel["kjv.gguf"]).ShouldBe(before);
        Convert(accel, Kjv, "gguf", "kjv.gguf", "--type", "q8_0", "--force");
        new FileInfo(accel["kjv.gguf"]).Length.ShouldBeGreaterThan(before.Length);

        void Refused(string id, string from, string to, string output, params string[] more)
        {
            AccelResult result = accel.Run(["convert", from, "--to", to, "--out", output, .. more]);
            result.ExitCode.ShouldBe(2, result.Output);
            result.Error.ShouldContain(id);
        }
    }

    private static AccelResult Convert(Accel accel, string from, string to, string output, params string[] more)
    {
        AccelResult result = accel.Run(["convert", from, "--to", to, "--out", output, .. more]);
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain($"written: {output}\n");
        return result;
    }
}
