namespace Accelerator.Quantization.Recipes;

/// <summary>Stages that change inputs and weights before rounding.</summary>
internal static class TransformStages
{
    public static IReadOnlyList<TransformStage> All { get; } = [];
}
