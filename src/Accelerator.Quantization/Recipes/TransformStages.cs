using Accelerator.Quantization.Transforms;

namespace Accelerator.Quantization.Recipes;

/// <summary>Stages that change inputs and weights before rounding.</summary>
internal static class TransformStages
{
    public static IReadOnlyList<TransformStage> All { get; } =
    [
        new()
        {
            Name = "smoothquant", Calibrates = true, Summary = "moves outliers of the inputs into the weights, channel by channel; the norms take the scales", Source = "Xiao et al. 2023 (Q6)",
            Parameters = [new("alpha", SmoothQuant.DefaultStrength, 0, 1, "strength"), StageParameter.Switch("all", "inputs that something else than a norm can take the scales of, too")],
            Make = (a, _) => new SmoothQuant(a["alpha"], !a.On("all")),
        },
        new()
        {
            Name = "smoothquant-plus", Calibrates = true, LooksAtModel = true, Summary = "smoothquant with the one alpha of least loss of the whole model", Source = "Pan et al. 2023 (Q6)",
            Parameters = [new("step", SmoothQuantPlus.DefaultStep, 0.01, 0.5, "of the grid of alpha")],
            Make = (a, layers) => new SmoothQuantPlus(SmoothQuantPlus.ChooseStrength(layers, step: a["step"])),
        },
        new()
        {
            Name = "awq", Calibrates = true, Summary = "scales of channels from their mean magnitude, the exponent by search; norms, up and (without grouped queries) value take them", Source = "Lin et al. 2024, section 3.2",
            Parameters = [new("grid", AwqScaleSearch.DefaultGrid, 1, 1000, "exponents tried", Whole: true)],
            Make = (a, _) => new AwqScaleSearch(a.Whole("grid")),
        },
    ];
}
