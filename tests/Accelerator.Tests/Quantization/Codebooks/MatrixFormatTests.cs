using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization;
using Accelerator.Quantization.Codebooks;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;
using Xunit.Abstractions;

namespace Accelerator.Tests.Quantization.Codebooks;

public sealed class MatrixFormatTests(ITestOutputHelper output)
{
    private static readonly string[] Every = ["vq-d1-b3", "vq-d2-b4", "kmeans-d2-b4", "kmeans-d4-b8", "tcq-2", "tcq-3", "tcq-4", "pcdvq-8", "aqlm-1x8", "aqlm-2x8", "fairy2i-1", "fairy2i-2", "bitstack-2-r4"];

    public static TheoryData<string, int, int, int> Shapes()
    {
        var data = new TheoryData<string, int, int, int>();
        foreach (string format in Every)
        {
            data.Add(format, 4, 32, 32);
            data.Add(format, 6, 22, 10); // a last vector and a last group that are shorter
            data.Add(format, 2, 2, 2);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_quantised_matrix_survives_its_parts_and_is_the_same_each_time(string name, int rows, int columns, int group)
    {
        MatrixFormat format = CodebookFormats.Find(name).ShouldNotBeNull();
        LayerProblem problem = Problem(new NormalSamples(3).Take(rows * columns), rows, columns, group);
        QuantizedTensor tensor = format.Quantize(problem);
        (tensor.Rows, tensor.Columns, tensor.Format).ShouldBe((rows, columns, name));
        tensor.Dequantize().ShouldAllBe(weight => float.IsFinite(weight));
        TensorParts parts = tensor.ToParts();
        QuantizedTensor again = TensorForms.Create(rows, columns, parts);
        again.Dequantize().ShouldBe(tensor.Dequantize());
        again.Storage.ShouldBe(tensor.Storage);
        SameParts(again.ToParts(), parts);
        SameParts(format.Quantize(problem).ToParts(), parts);
        tensor.Execution.Passes.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("vq-d1-b3", 0.0351, 0.04)]
    [InlineData("vq-d2-b4", 0.109, 0.12)]
    [InlineData("vq-d4-b8", 0.090, 0.10)]
    [InlineData("tcq-4", 0.0729, 0.085)]
    [InlineData("pcdvq-14", 0.080, 0.13)]
    [InlineData("kmeans-d4-b8", 0.05, 0.10)]
    [InlineData("aqlm-2x8", 0.0, 0.10)] // 512 vectors to tables of 256 each: hardly a test of the format, but of the sum
    [InlineData("fairy2i-1", 0.30, 0.50)]
    [InlineData("fairy2i-2", 0.10, 0.25)]
    [InlineData("bitstack-2-r4", 0.05, 0.25)]
    public void The_error_on_normal_weights_is_that_of_the_format(string name, double least, double most)
    {
        const int Rows = 16, Columns = 256;
        float[] weights = new NormalSamples(8).Take(Rows * Columns);
        QuantizedTensor tensor = CodebookFormats.Find(name).ShouldNotBeNull().Quantize(Problem(weights, Rows, Columns, Columns));
        float[] made = tensor.Dequantize();
        double noise = 0, signal = 0;
        for (int i = 0; i < made.Length; i++) (noise, signal) = (noise + Math.Pow(made[i] - weights[i], 2), signal + Math.Pow(weights[i], 2));
        output.WriteLine($"{name}: {noise / signal:G4} at {tensor.BitsPerWeight:F3} bits a weight");
        (noise / signal).ShouldBeInRange(least * 0.9, most);
    }

    [Fact]
    public void Zeros_and_huge_and_tiny_weights_stay_finite()
    {
        float[][] cases = [new float[24], [.. Enumerable.Repeat(3e38f, 24)], [.. Enumerable.Repeat(1e-40f, 24)], [.. Enumerable.Range(0, 24).Select(i => i == 5 ? 1e30f : 1e-30f)]];
        foreach (string name in Every)
        {
            foreach (float[] weights in cases)
            {
                float[] made = CodebookFormats.Find(name)!.Quantize(Problem(weights, 4, 6, 6)).Dequantize();
                made.ShouldAllBe(weight => float.IsFinite(weight), $"{name} of {weights[0]}, {weights[5]}");
                if (weights.All(w => w == 0)) made.ShouldAllBe(weight => weight == 0, name);
            }
        }
    }

    /// <summary>
    /// Whole models' perplexities with a tolerance of a thousandth: the second block of the example model in each format, of the trellis its keys and values only, which take seconds. Unquantised it is 12.571. The
    /// figures are those of docs/codebooks.md, seen when each format was last changed.
    /// </summary>
    [Theory]
    [InlineData("vq-d2-b6", "rtn", "*", 12.499)]
    [InlineData("kmeans-d2-b8", "rtn", "*", 12.568)]
    [InlineData("pcdvq-10", "rtn", "*", 13.873)]
    [InlineData("pcdvq-10", "hadamard+rtn", "*", 13.547)]
    [InlineData("aqlm-2x8", "rtn", "*", 12.675)]
    [InlineData("fairy2i-2", "rtn", "*", 13.340)]
    [InlineData("bitstack-3-r4", "rtn", "*", 12.812)]
    [InlineData("tcq-4", "rtn", "kv", 12.601)]
    [InlineData("tcq-4", "hadamard+rtn", "kv", 12.565)]
    public void The_perplexity_of_the_example_model_is_the_one_seen_before(string name, string method, string layers, double seen)
    {
        double before = Perplexity(null, "rtn", "*"), after = Perplexity(name, method, layers);
        output.WriteLine($"{method} {name}: perplexity {before:F3} becomes {after:F3}");
        before.ShouldBe(12.571, 0.001);
        (after / seen).ShouldBeInRange(0.999, 1.001);
    }

    private static readonly Lazy<(LlamaModel Model, QuantizationEvaluation Text)> Evaluation = new(() =>
    {
        LlamaModel model = ModelLoader.Load(Repository.PathOf("examples/models/kjv-llama"));
        return (model, new QuantizationEvaluation { Tokens = TokenFile.Read(Repository.PathOf("examples/models/kjv-llama/heldout.tokens"), 2048), Windows = 2 });
    });

    private static double Perplexity(string? name, string method, string layers)
    {
        (LlamaModel model, QuantizationEvaluation text) = Evaluation.Value;
        // The layers of one block: the whole model is the work of accel quantize.
        var recipe = new QuantizationRecipe
        {
            Method = Method.Parse(method), Default = new LayerSetting(CodebookFormats.Find(name ?? "vq-d2-b6")!, GroupSetting.Own),
            Overrides =
            [
                .. ((int[])[0, 2, 3]).Select(layer => new LayerOverride($"model.layers.{layer}.*", Float: true)),
                .. (layers == "*" ? Array.Empty<string>() : ["q", "o", "gate", "up", "down"]).Select(kind => new LayerOverride($"*.{kind}_proj.weight", Float: true)),
            ],
        };
        return QuantizationEvaluator.Measure(RecipeQuantizer.Quantize(model, recipe), text, quantize: name is not null).Value;
    }

    private static LayerProblem Problem(float[] weights, int rows, int columns, int group) => new()
    {
        Name = "w", Weights = weights, Rows = rows, Columns = columns, GroupSize = Math.Min(group, columns), Format = FormatCatalog.Find("int4") as WeightFormat ?? throw new InvalidOperationException(),
    };

    private static void SameParts(TensorParts actual, TensorParts expected)
    {
        actual.Parameters.ShouldBe(expected.Parameters);
        actual.Arrays.Keys.ShouldBe(expected.Arrays.Keys);
        foreach ((string name, TensorArray array) in expected.Arrays)
        {
            actual.Arrays[name].Shape.ShouldBe(array.Shape);
            actual.Arrays[name].Values.Cast<object>().ShouldBe(array.Values.Cast<object>());
        }
    }
}
