using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Recipes;

/// <summary>Stages that round.</summary>
internal static class RoundingStages
{
    private const string Scalars = "formats of scalars in groups";

    public static IReadOnlyList<RoundingStage> All { get; } =
    [
        new()
        {
            Name = "rtn", Summary = "every group by itself, every weight to its nearest level", Source = "Q1; formats with codes of their own search for those",
            Make = _ => new RoundToNearest(), Accepts = _ => true, Formats = "every format", TakesRounding = true,
        },
        new()
        {
            Name = "rtn-shrink", Summary = "rtn, the range of each group shrunk in 100 steps to the least squared error", Source = "Q1, GPTQ quant.py (mse)",
            Make = _ => new RoundToNearest(), Accepts = format => format is UniformFormat, Formats = "int1 to int8, -sym, bipolar", TakesRounding = true,
            Fit = options => options with { Search = ScaleSearch.Shrink },
        },
        new()
        {
            Name = "gptq", Calibrates = true, Summary = "columns in order, each column's error taken off the later ones through the inverse Hessian", Source = "Frantar et al. 2022 (Q2)",
            Parameters =
            [
                new("damping", 0.01, 0, 1, "added to the Hessian's diagonal, relative to its mean"),
                StageParameter.Switch("act-order", "columns of the largest diagonal first"),
                StageParameter.Switch("static", "levels from the original weights"),
                StageParameter.Switch("whole-groups", "codes of a group all at once, when its levels are found"),
            ],
            Conflicts = [("act-order", "whole-groups")],
            Make = a => new Gptq(a["damping"], a.On("act-order"), a.On("static"), a.On("whole-groups")), Accepts = format => format is WeightFormat, Formats = Scalars,
        },
    ];
}
