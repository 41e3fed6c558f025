namespace Accelerator.Analytic;

/// <summary>What stays in the elements of a systolic array.</summary>
public enum Dataflow
{
    /// <summary>Outputs: rows are M, columns N, K streams.</summary>
    OutputStationary,

    /// <summary>Weights: rows are K, columns N, M streams.</summary>
    WeightStationary,

    /// <summary>Inputs: rows are K, columns M, N streams.</summary>
    InputStationary,
}
