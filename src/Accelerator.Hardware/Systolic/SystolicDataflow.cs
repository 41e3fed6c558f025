namespace Accelerator.Hardware.Systolic;

/// <summary>What stays in the PEs of a systolic array while the rest moves (docs/systolic.md).</summary>
public enum SystolicDataflow
{
    /// <summary>Sums stay: activations move right, weights move down.</summary>
    OutputStationary,

    /// <summary>Weights stay: activations move right, sums move down to accumulators.</summary>
    WeightStationary,

    /// <summary>Inputs stay: weights move right, sums move down to accumulators.</summary>
    InputStationary,
}
