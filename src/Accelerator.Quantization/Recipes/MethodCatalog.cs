using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Recipes;

/// <summary>Every stage of a method, by name.</summary>
public static class MethodCatalog
{
    /// <summary>Stages that change inputs and weights.</summary>
    public static IReadOnlyList<TransformStage> Transforms { get; } = [.. TransformStages.All, .. LayerMethodStages.Transforms];

    /// <summary>Stages that round.</summary>
    public static IReadOnlyList<RoundingStage> Roundings { get; } = [.. RoundingStages.All, .. LayerMethodStages.Roundings];

    /// <summary>Published names of combinations.</summary>
    public static IReadOnlyDictionary<string, string> Aliases { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["awq"] = "awq-scale+awq-clip",
        ["mr-gptq"] = "hadamard:block=32+gptq",
    };

    /// <summary>All stages.</summary>
    public static IEnumerable<MethodStage> All => [.. Transforms, .. Roundings];

    /// <summary>The stage of a name, or null.</summary>
    public static MethodStage? Find(string name) => All.FirstOrDefault(stage => stage.Name == name);
}
