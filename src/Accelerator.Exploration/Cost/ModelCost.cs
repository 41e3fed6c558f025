using System.Collections.Immutable;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Exploration.Cost;

/// <summary>Synthesis where a design was synthesised, a fitted model elsewhere.</summary>
public sealed class ModelCost : ICostSource
{
    private readonly ImmutableDictionary<string, DesignCost> synthesised;
    private readonly CostModel model;

    internal ModelCost(ICostSource synthesis, ImmutableDictionary<string, DesignCost> synthesised, CostModel model)
    {
        (this.synthesised, this.model) = (synthesised, model);
        Basis = $"{synthesis.Basis}\n{model.Text}\n{string.Join(' ', synthesised.Keys.Order(StringComparer.Ordinal))}";
    }

    /// <inheritdoc/>
    public string Name => "model";

    /// <inheritdoc/>
    public string Basis { get; }

    /// <summary>Designs that the model is fitted to.</summary>
    public required int Fitted { get; init; }

    /// <summary>Designs that were held back.</summary>
    public required int HeldBack { get; init; }

    /// <summary>Designs of the sweep.</summary>
    public required int Designs { get; init; }

    /// <summary>The error on those that were held back.</summary>
    public required ImmutableArray<CostError> Errors { get; init; }

    /// <inheritdoc/>
    public DesignCost Of(TileMicroarchitecture shape, CancellationToken cancellation) => synthesised.GetValueOrDefault(Design.Of(shape).SpecHash) ?? model.Of(shape);
}
