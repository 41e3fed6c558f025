namespace Accelerator.Simulation;

/// <summary>How an environment delays one channel.</summary>
public enum StallProfile
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Stalled in half of the cycles, at random.</summary>
    Half,

    /// <summary>Open in one cycle of eight, at random.</summary>
    Eighth,

    /// <summary>Open and closed runs of random length, up to 16 cycles.</summary>
    Bursts,

    /// <summary>Closes whenever the other side wants to transfer, until it has waited a random while.</summary>
    Adversarial,
}
