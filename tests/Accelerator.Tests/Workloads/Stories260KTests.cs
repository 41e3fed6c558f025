using System.Buffers.Binary;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Workloads;

/// <summary>The forward pass against llama2.c's own output on a trained model.</summary>
public sealed class Stories260KTests
{
    private static readonly Lazy<LlamaModel> Model = new(() => ModelLoader.Load(Prerequisite.Shared("data/stories260K/stories260K.bin")));

    [SharedFact("data/stories260K")]
    public void Greedy_generation_gives_the_expected_text_exactly()
    {
        IReadOnlyList<int> tokens = GreedyGenerator.Generate(Model.Value, [1], 256, stopToken: 1);
        tokens.ShouldBe(TokenFile.Read(Prerequisite.Shared("data/stories260K/greedy_tokens.u16"), 512));
        Model.Value.Tokenizer.ShouldNotBeNull().Decode(tokens).ShouldBe(File.ReadAllText(Prerequisite.Shared("data/stories260K/expected_greedy.txt")).TrimEnd('\n'));
    }

    [SharedFact("data/stories260K")]
    public void Perplexity_is_that_of_the_reference()
    {
        int[] tokens = TokenFile.Read(Prerequisite.Shared("data/stories260K/selfsampled_eval_tokens_64x128.u16"), 512);
        PerplexityResult result = Perplexity.Measure(Model.Value, tokens, 128, 128, 64);
        result.PredictedTokens.ShouldBe(8128);
        (result.Value / 2.708711933 - 1).ShouldBeInRange(-1e-5, 1e-5);
    }

    [SharedFact("data/stories260K")]
    public void Logits_agree_with_the_reference_whether_tokens_come_as_a_window_or_one_by_one()
    {
        float[] expected = Floats(Prerequisite.Shared("data/stories260K/logits_calib_seq0_128tok.f32"));
        int[] tokens = TokenFile.Read(Prerequisite.Shared("data/stories260K/calib_tokens_32x128.u16"), 512)[..128];
        float[] logits = Model.Value.NewSession().Forward(tokens);
        LargestDifference(expected, logits).ShouldBeLessThan(1e-3f);

        LlamaSession decode = Model.Value.NewSession();
        float[] oneByOne = [.. tokens.SelectMany(token => decode.Forward([token]))];
        oneByOne.ShouldBe(logits);
    }

    [SharedFact("data/stories260K")]
    public void Observed_layer_inputs_are_those_of_the_reference()
    {
        // Per token and layer: input of q, k, v (64), of o (64), of gate and up (64), of down (172); then the final norm (64).
        const int PerToken = 5 * (64 + 64 + 64 + 172) + 64;
        float[] expected = Floats(Prerequisite.Shared("data/stories260K/act_calib_seq0_128tok.f32"));
        int[] tokens = TokenFile.Read(Prerequisite.Shared("data/stories260K/calib_tokens_32x128.u16"), 512)[..128];
        var offsets = new Dictionary<LinearKind, int> { [LinearKind.Query] = 0, [LinearKind.Key] = 0, [LinearKind.Value] = 0, [LinearKind.Output] = 64, [LinearKind.Gate] = 128, [LinearKind.Up] = 128, [LinearKind.Down] = 192 };
        var seen = new List<LinearSite>();
        float largest = 0;
        var observed = new ObservedLinear(new FloatLinear(Model.Value), (site, input, rows) =>
        {
            seen.Add(site);
            int width = input.Length / rows;
            for (int i = 0; i < input.Length; i++)
            {
                float reference = expected[i / width * PerToken + site.Layer * 364 + offsets[site.Kind] + i % width];
                largest = Math.Max(largest, Math.Abs(reference - input[i]));
            }
        });
        Model.Value.NewSession(observed).ForwardLast(tokens);
        seen.ShouldBe(LinearSite.All(5));
        largest.ShouldBeLessThan(1e-3f);
    }

    internal static float[] Floats(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return [.. Enumerable.Range(0, bytes.Length / 4).Select(i => BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(i * 4)))];
    }

    internal static float LargestDifference(float[] a, float[] b)
    {
        a.Length.ShouldBe(b.Length);
        return a.Zip(b, (x, y) => Math.Abs(x - y)).Max();
    }
}
