using Accelerator.Quantization;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Workloads;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Recipes;

/// <summary>Every layer-level method through the recipe, the packed model and back.</summary>
public sealed class LayerMethodStageTests
{
    [Theory]
    [InlineData("smoothquant+rtn", "int8-sym")]
    [InlineData("smoothquant:strength=0.7,all+gptq", "int4")]
    [InlineData("smoothquant-plus:step=0.5", "int4")]
    [InlineData("awq", "int3")]
    [InlineData("awq-scale:grid=4+gptq", "hlq2")]
    [InlineData("awq-clip:gptq", "int4-sym")]
    [InlineData("spqr:threshold=0.05,damping=0.01", "int3")]
    [InlineData("spqr:act-order,group=8,tile=4", "int2")]
    [InlineData("llm-int8:threshold=1.5", "int8")]
    [InlineData("decoupleq", "int2")]
    [InlineData("decoupleq:rounds=0,reach=1", "int4")]
    [InlineData("finequant:gptq,smallest=4", "int3")]
    [InlineData("slim", "int2")]
    [InlineData("baq", "int3")]
    [InlineData("wide-groups:fraction=0.3", "int2")]
    [InlineData("ptq161", "int1")]
    [InlineData("outliers:fraction=0.02,sensitive,gptq", "int2")]
    [InlineData("gptq", "balanced2")]
    public void A_model_is_quantised_packed_and_read_again(string method, string format)
    {
        LlamaModel model = TinyModel.Create();
        var recipe = new QuantizationRecipe { Method = Method.Parse(method), Default = new LayerSetting(FormatCatalog.Find(format)!, new GroupSetting(Accelerator.Numerics.Granularity.Group, 8)) };
        recipe.Method.Accepts(recipe.Default.Format).ShouldBeTrue();
        int[] tokens = TinyModel.Tokens(64);
        QuantizedModel quantized = RecipeQuantizer.Quantize(model, recipe, () => Calibrator.Run(model, tokens, 16, "test"));
        using var folder = new TemporaryFolder();
        PackedModelFile.Write(folder["a"], quantized);
        QuantizedModel read = PackedModelFile.Read(folder["a"]);
        float[] expected = quantized.Model.NewSession(quantized.NewExecutor()).Forward(tokens.AsSpan(0, 12));
        read.Model.NewSession(read.NewExecutor()).Forward(tokens.AsSpan(0, 12)).ShouldBe(expected);
        expected.ShouldAllBe(logit => float.IsFinite(logit));
        read.StoredBitsPerWeight.ShouldBe(quantized.StoredBitsPerWeight, 1e-9);
    }
}
