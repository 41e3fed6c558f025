namespace Accelerator.Analytic;

/// <summary>What a tool means by the cycles of a systolic array.</summary>
public enum SystolicConvention
{
    /// <summary>
    /// SCALE-Sim, versions 2 and 3: a fold takes as long as its data need to enter and cross the array; folds follow one another without overlap; no output drain is charged.
    /// It prints the index of the last cycle, one less than the number of cycles. All three dataflows.
    /// </summary>
    ScaleSim,

    /// <summary>STONNE, output-stationary, whole tiles.</summary>
    Stonne,

    /// <summary>Output-stationary RTL whose sums leave down the columns, one clear cycle a tile.</summary>
    ColumnShiftDrain,

    /// <summary>ONNXim, weight-stationary with two weight buffers: only the first preload shows. Read in its code, compared with no run.</summary>
    OnnxIm,
}
