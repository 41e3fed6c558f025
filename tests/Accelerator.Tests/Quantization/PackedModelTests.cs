using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Workloads;

namespace Accelerator.Tests.Quantization;

public sealed class PackedModelTests
{
    private static readonly QuantizationRecipe Recipe = new()
    {
        Method = Method.Parse("rtn"), Default = new LayerSetting(new UniformFormat(3, Symmetry.Asymmetric), new GroupSetting(Granularity.Group, 8)), Fit = new FitOptions { ScaleBits = 32 }, Activations = ActivationFormat.Integer(8),
    };

    [Fact]
    public void A_packed_model_comes_back_as_it_went()
    {
        using var folder = new TemporaryFolder();
        QuantizedModel quantized = RecipeQuantizer.Quantize(TinyModel.Create(), Recipe);
        PackedModelFile.Write(folder["a"], quantized);
        QuantizedModel read = PackedModelFile.Read(folder["a"]);
        read.Layers.Count.ShouldBe(quantized.Layers.Count);
        foreach ((QuantizedLayer one, QuantizedLayer other) in read.Layers.Zip(quantized.Layers))
        {
            one.Site.ShouldBe(other.Site);
            one.Matrix.Codes.ShouldBe(other.Matrix.Codes);
            one.Matrix.Scales.ShouldBe(other.Matrix.Scales);
            one.Matrix.ReinterpretedZeros.ShouldBe(other.Matrix.ReinterpretedZeros);
            one.Scales!.Multipliers.ShouldBe(other.Scales!.Multipliers);
        }

        int[] tokens = TinyModel.Tokens(12);
        read.Model.NewSession(read.NewExecutor()).Forward(tokens).ShouldBe(quantized.Model.NewSession(quantized.NewExecutor()).Forward(tokens));
        PackedModelFile.Write(folder["b"], quantized);
        File.ReadAllBytes(folder["b/model.safetensors"]).ShouldBe(File.ReadAllBytes(folder["a/model.safetensors"]));
        File.ReadAllBytes(folder["b/quantization.json"]).ShouldBe(File.ReadAllBytes(folder["a/quantization.json"]));
    }

    [Fact]
    public void A_bad_packed_model_is_refused()
    {
        var text = new StringBuilder();
        Try("no index", folder => File.Delete(folder["a/quantization.json"]));
        Try("another kind of JSON", folder => folder.Write("a/quantization.json", "{\"format\": \"gemm-trace\"}"));
        Try("another version", folder => folder.Write("a/quantization.json", File.ReadAllText(folder["a/quantization.json"]).Replace("\"version\": 2", "\"version\": 7", StringComparison.Ordinal)));
        Try("a truncated payload", folder => folder.Write("a/model.safetensors", File.ReadAllBytes(folder["a/model.safetensors"])[..^3]));
        Snapshot.Match(text.ToString());

        void Try(string what, Action<TemporaryFolder> spoil)
        {
            using var folder = new TemporaryFolder();
            PackedModelFile.Write(folder["a"], RecipeQuantizer.Quantize(TinyModel.Create(), Recipe));
            spoil(folder);
            InputException wrong = Should.Throw<InputException>(() => PackedModelFile.Read(folder["a"]), what);
            text.Append("== ").Append(what).Append('\n');
            foreach (Diagnostic finding in wrong.Diagnostics) text.Append(finding.ToString().Replace(folder.Root, "FOLDER", StringComparison.Ordinal)).Append('\n');
        }
    }
}
