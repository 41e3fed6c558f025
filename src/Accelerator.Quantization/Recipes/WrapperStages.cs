using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Recipes;

/// <summary>Stages around a rounding.</summary>
internal static class WrapperStages
{
    public static IReadOnlyList<WrapperStage> All { get; } =
    [
        new()
        {
            Name = "clip", Calibrates = true, Summary = "clamps the weights of each group where that lowers the error of the outputs; not of query and key", Source = "AWQ's code, auto_clip",
            Parameters = [new("grid", 20, 1, 1000, "ratios from 1 down, 1/grid apart", Whole: true), new("shrink", 0.5, 0.01, 1, "the smallest ratio is above 1 less this")],
            Make = (a, inner) => new ClippedRounding(inner, a.Whole("grid"), a["shrink"]), Accepts = format => format is WeightFormat, Formats = RoundingStages.Scalars,
        },
    ];
}
