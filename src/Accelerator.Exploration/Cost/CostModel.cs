using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Exploration.Cost;

/// <summary>How far a figure of the model is from synthesis, on designs that it was not fitted to.</summary>
/// <param name="Figure">Name of the figure, as its metric.</param>
/// <param name="Mean">Mean of |model / synthesis − 1|.</param>
/// <param name="Worst">The largest of these.</param>
public sealed record CostError(string Figure, double Mean, double Worst);

/// <summary>Area, delay and energy of a cycle as sums over sizes of a design (<see cref="CostFeatures"/>), fitted to synthesised designs.</summary>
public sealed class CostModel
{
    private static readonly ImmutableArray<(string Name, Func<DesignCost, double?> Figure, Func<TileMicroarchitecture, double[]> Features)> Targets =
    [
        ("area", cost => cost.Whole.Area, shape => CostFeatures.Sizes(shape, core: false)),
        ("delay_ns", cost => cost.Whole.Delay, shape => CostFeatures.Lengths(shape, core: false)),
        ("energy_nj", cost => cost.Whole.Energy, shape => CostFeatures.Sizes(shape, core: false)),
        ("core_area", cost => cost.Core.Area, shape => CostFeatures.Sizes(shape, core: true)),
        ("core_delay_ns", cost => cost.Core.Delay, shape => CostFeatures.Lengths(shape, core: true)),
        ("core_energy_nj", cost => cost.Core.Energy, shape => CostFeatures.Sizes(shape, core: true)),
    ];

    private readonly ImmutableArray<NonNegativeFit?> fits;

    /// <summary>Fits a model.</summary>
    /// <param name="designs">Synthesised designs.</param>
    public CostModel(IReadOnlyList<(TileMicroarchitecture Shape, DesignCost Cost)> designs)
    {
        fits = [.. Targets.Select(target =>
        {
            (TileMicroarchitecture Shape, double Value)[] known = [.. designs.Select(design => (design.Shape, Value: target.Figure(design.Cost) ?? 0)).Where(one => one.Value > 0)];
            return known.Length == 0 ? null : new NonNegativeFit([.. known.Select(one => target.Features(one.Shape))], [.. known.Select(one => one.Value)]);
        })];
    }

    /// <summary>All coefficients as text: equal models have equal texts.</summary>
    public string Text => string.Join('\n', fits.Select((fit, i) => $"{Targets[i].Name} {string.Join(' ', (fit?.Coefficients ?? []).Select(one => one.ToString("R", CultureInfo.InvariantCulture)))}"));

    /// <summary>The figures of a design.</summary>
    public DesignCost Of(TileMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        double?[] values = [.. fits.Select((fit, i) => fit?.Value(Targets[i].Features(shape)))];
        return new DesignCost(new PartCost(values[0], values[1], values[2]), new PartCost(values[3], values[4], values[5]), false);
    }

    /// <summary>How far the model is from synthesis on designs.</summary>
    public ImmutableArray<CostError> Errors(IReadOnlyList<(TileMicroarchitecture Shape, DesignCost Cost)> designs) =>
    [
        .. Targets.Select(target =>
        {
            double[] errors = [.. designs.Where(design => target.Figure(design.Cost) > 0).Select(design => Math.Abs((target.Figure(Of(design.Shape))!.Value / target.Figure(design.Cost)!.Value) - 1))];
            return errors.Length == 0 ? null : new CostError(target.Name, errors.Average(), errors.Max());
        }).OfType<CostError>(),
    ];
}
