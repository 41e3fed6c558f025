namespace Accelerator.Configuration.Sweeps;

/// <summary>What gives the figures of a point.</summary>
public enum SweepEngine
{
    /// <summary>Cycles and traffic without values.</summary>
    Timing,

    /// <summary>The cycle model, with values.</summary>
    Cycle,
}
