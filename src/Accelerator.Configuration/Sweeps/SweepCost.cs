namespace Accelerator.Configuration.Sweeps;

/// <summary>Where area, delay and energy of a point come from.</summary>
public enum CostSource
{
    /// <summary>Every design is synthesised.</summary>
    Synthesis,

    /// <summary>Some designs are synthesised; a model fitted to them gives the figures of the others.</summary>
    Model,
}

/// <summary>Area, delay and energy of a sweep's points.</summary>
/// <param name="Source">Where they come from.</param>
/// <param name="Liberty">Path of the library of cells; null for the default.</param>
/// <param name="Designs">Designs that are synthesised for a model; 0 without one.</param>
/// <param name="HeldBack">Of these, designs that the model is tried on and not fitted to.</param>
/// <param name="Seed">Seed of the draw of designs.</param>
/// <param name="Location">Where the section stands.</param>
public sealed record SweepCost(CostSource Source, string? Liberty, int Designs, int HeldBack, int Seed, SourceLocation Location);
