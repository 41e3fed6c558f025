using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Allocation;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;
using Xunit.Abstractions;

namespace Accelerator.Tests.Quantization.Allocation;

/// <summary>Bits for the layers of a trained model: what they do to its perplexity at equal size.</summary>
public sealed class ModelAllocationTests(ITestOutputHelper output)
{
    [SharedFact("data/stories260K")]
    public void Allocated_bits_beat_equal_bits_of_the_same_mean()
    {
        LlamaModel model = ModelLoader.Load(Prerequisite.Shared("data/stories260K/stories260K.bin"));
        int[] calibration = TokenFile.Read(Prerequisite.Shared("data/stories260K/calib_tokens_32x128.u16"), 512);
        Calibrator calibrator = Calibrator.Run(model, calibration.AsMemory(0, 1024), 128, "calibration");
        var row = new GroupSetting(Granularity.Row);
        NumberFormat[] formats = [.. new[] { "int2", "int3", "int4", "int5" }.Select(name => FormatCatalog.Find(name)!)];
        IReadOnlyList<LayerSensitivity> layers = LayerSensitivity.Measure(model, formats, row, false, calibrator);
        layers.ShouldAllBe(layer => layer.Formats.Zip(layer.Formats.Skip(1)).All(pair => pair.First.Error > pair.Second.Error && pair.First.Storage.Payload < pair.Second.Storage.Payload));
        double equal = Perplexity(model, formats[1], []);
        output.WriteLine($"int3 throughout {equal:F3}");
        foreach (bool relative in new[] { true, false })
        {
            AllocationProblem problem = LayerSensitivity.Problem(layers, 3, relative);
            AllocationSolution solution = AllocationSolver.Solve(problem);
            solution.Status.ShouldBe(AllocationStatus.Optimal);
            solution.Uses[0].ShouldBeLessThanOrEqualTo(3 + 1e-9);
            double allocated = Perplexity(model, formats[1], [.. problem.Items.Zip(solution.Choices, (item, at) => new LayerOverride(item.Name, formats[at]))]);
            output.WriteLine($"allocated, relative {relative}: {allocated:F3}, {solution.Uses[0]:F4} bits");
            if (relative) allocated.ShouldBeLessThan(equal);
        }
    }

    private static double Perplexity(LlamaModel model, NumberFormat format, LayerOverride[] overrides)
    {
        var recipe = new QuantizationRecipe { Method = Method.Parse("rtn"), Default = new LayerSetting(format, new GroupSetting(Granularity.Row)), Overrides = overrides };
        var evaluation = new QuantizationEvaluation { Tokens = TokenFile.Read(Prerequisite.Shared("data/stories260K/selfsampled_eval_tokens_64x128.u16"), 512).AsMemory(0, 16 * 128) };
        return QuantizationEvaluator.Measure(RecipeQuantizer.Quantize(model, recipe), evaluation, quantize: true).Value;
    }
}
