using Accelerator.Quantization.Transforms;

namespace Accelerator.Quantization.Recipes;

/// <summary>Stages that rotate inputs and weights before rounding.</summary>
internal static class TransformStages
{
    private const int LargestBlock = 1 << 16;

    public static IReadOnlyList<TransformStage> All { get; } =
    [
        new()
        {
            Name = "hadamard", Rotates = true, Summary = "inputs and weights rotated by an orthonormal Hadamard transform, whole or in blocks", Source = "Q7; in blocks MR-GPTQ",
            Parameters =
            [
                new("block", 0, 0, LargestBlock, "elements of a block; 0 for the whole input", Whole: true),
                new("seed", 0, 0, int.MaxValue, "of random signs; 0 for none", Whole: true),
            ],
            Make = (a, _) => new HadamardSearch(a.Whole("block") is var block and > 0 ? block : null, a.Whole("seed") is var seed and > 0 ? (ulong)seed : null),
        },
    ];
}
