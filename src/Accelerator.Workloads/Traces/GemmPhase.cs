namespace Accelerator.Workloads.Traces;

/// <summary>Where an operation comes from.</summary>
public enum GemmPhase
{
    /// <summary>Many tokens of a prompt at once: M is their number.</summary>
    Prefill,

    /// <summary>One token after a context: M is 1 (or the batch).</summary>
    Decode,

    /// <summary>Made from a shape and a seed; no model stands behind it.</summary>
    Synthetic,
}
