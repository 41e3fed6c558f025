namespace Accelerator.Simulation.Timing;

/// <summary>What the sequencer's step of a cycle is the last of; also what two states are compared at.</summary>
internal enum TimedEnd
{
    /// <summary>Of nothing, or there is no step.</summary>
    None,

    /// <summary>A group.</summary>
    Group,

    /// <summary>An N tile.</summary>
    Tile,

    /// <summary>A strip of rows.</summary>
    Strip,
}
