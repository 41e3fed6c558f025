using System.Collections.Immutable;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Exploration.Cost;

/// <summary>The figures of an engine, and what the design costs.</summary>
/// <param name="engine">Gives cycles.</param>
/// <param name="cost">Gives area, delay and energy.</param>
public sealed class CostedPointEngine(IPointEngine engine, ICostSource cost) : IPointEngine
{
    /// <inheritdoc/>
    public string Name => $"{engine.Name}+{cost.Name}";

    /// <inheritdoc/>
    public string Basis => $"{engine.Basis}\n{cost.Basis}";

    /// <inheritdoc/>
    public ImmutableSortedDictionary<string, double> Run(ConfigurationFile configuration, CancellationToken cancellation)
    {
        // Cycles first: a point that the engine refuses need not be synthesised.
        ImmutableSortedDictionary<string, double> metrics = engine.Run(configuration, cancellation);
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(configuration.Accelerator);
        try
        {
            return metrics.AddRange(cost.Of(shape, cancellation).Metrics(shape, metrics["cycles"]));
        }
        catch (InputException wrong)
        {
            throw new InputException(wrong.Diagnostics.Select(configuration.Locate));
        }
    }
}
