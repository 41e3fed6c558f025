using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Transforms;

namespace Accelerator.Quantization.Recipes;

/// <summary>A stage of a method, as the catalogue describes it.</summary>
public abstract record MethodStage
{
    /// <summary>As in <c>--method</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, in one line.</summary>
    public required string Summary { get; init; }

    /// <summary>The paper or code that it follows.</summary>
    public required string Source { get; init; }

    /// <summary>Its parameters.</summary>
    public IReadOnlyList<StageParameter> Parameters { get; init; } = [];

    /// <summary>Pairs of switches that exclude each other.</summary>
    public IReadOnlyList<(string One, string Other)> Conflicts { get; init; } = [];

    /// <summary>Whether it needs calibration.</summary>
    public bool Calibrates { get; init; }
}

/// <summary>Changes the inputs of layers and their weights with them, before rounding.</summary>
public sealed record TransformStage : MethodStage
{
    /// <summary>The words for all formats.</summary>
    public const string EveryFormat = "every format";

    /// <summary>Makes the search; the whole model's layers, grouped by input, are there for what is chosen once for all.</summary>
    public required Func<StageArguments, IReadOnlyList<IReadOnlyList<LayerProblem>>, ITransformSearch> Make { get; init; }

    /// <summary>Whether it works with a format.</summary>
    public Func<NumberFormat, bool> Accepts { get; init; } = _ => true;

    /// <summary>The formats that it works with, in words.</summary>
    public string Formats { get; init; } = EveryFormat;

    /// <summary>Whether it mixes channels; nothing that scales channels may follow.</summary>
    public bool Rotates { get; init; }

    /// <summary>Whether <see cref="Make"/> looks at the layers, whose statistics have to be held for all layers at once then.</summary>
    public bool LooksAtModel { get; init; }
}

/// <summary>Rounds weights.</summary>
public sealed record RoundingStage : MethodStage
{
    /// <summary>Makes the rounding.</summary>
    public required Func<StageArguments, IRounding> Make { get; init; }

    /// <summary>Whether it works with a format.</summary>
    public required Func<NumberFormat, bool> Accepts { get; init; }

    /// <summary>The formats that it works with, in words.</summary>
    public required string Formats { get; init; }

    /// <summary>Whether it rounds as <see cref="FitOptions.Rounding"/> says; others take the nearest level or search.</summary>
    public bool TakesRounding { get; init; }

    /// <summary>The change that it makes to how scales are found.</summary>
    public Func<FitOptions, FitOptions> Fit { get; init; } = options => options;
}
