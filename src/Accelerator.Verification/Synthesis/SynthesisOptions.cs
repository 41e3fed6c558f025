namespace Accelerator.Verification.Synthesis;

/// <summary>How a package is synthesised.</summary>
public sealed record SynthesisOptions
{
    /// <summary>The cells.</summary>
    public required LibertyLibrary Library { get; init; }

    /// <summary>
    /// Whether modules are dissolved before cells are chosen: then nets are buffered across the borders of modules, which is what a delay should be read from, and there is no area of a module.
    /// </summary>
    public bool Flatten { get; init; }

    /// <summary>Share of the cycles, 0 to 1, in which a net is assumed to change: power has no stimulus.</summary>
    public double Activity { get; init; } = 0.2;
}
