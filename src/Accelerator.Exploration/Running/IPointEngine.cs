using System.Collections.Immutable;
using Accelerator.Configuration;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration;

/// <summary>Gives the figures of a configuration.</summary>
public interface IPointEngine
{
    /// <summary>Name of the engine, as the store and exports have it.</summary>
    string Name { get; }

    /// <summary>What the figures depend on besides the configuration and the engine, as a text; empty for nothing.</summary>
    string Basis => "";

    /// <summary>The figures by name; called from several threads at once.</summary>
    /// <exception cref="InputException">The configuration or its workload is refused.</exception>
    ImmutableSortedDictionary<string, double> Run(ConfigurationFile configuration, CancellationToken cancellation);
}
