using Accelerator.Diagnostics;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Exploration.Cost;

/// <summary>Gives area, delay and energy of designs.</summary>
public interface ICostSource
{
    /// <summary>Its name, after that of the engine in exports.</summary>
    string Name { get; }

    /// <summary>What the figures depend on besides the design: the library, the tools, a model's numbers.</summary>
    string Basis { get; }

    /// <summary>The figures of a design; called from several threads at once.</summary>
    /// <exception cref="InputException">The design cannot be synthesised.</exception>
    DesignCost Of(TileMicroarchitecture shape, CancellationToken cancellation);
}
