namespace Accelerator.Analytic;

/// <summary>Closed forms for the cycles of a dense systolic array of R rows and C columns, as the tools that publish such figures have them.</summary>
public static class SystolicCycles
{
    /// <summary>
    /// Cycles of a matrix multiplication. With Sr and Sc the dimensions that lie on rows and columns, T the one that streams and F = ⌈Sr/R⌉·⌈Sc/C⌉ folds:
    /// SCALE-Sim F·(R + C + T − 2) output-stationary and F·(2R + C + T − 2) otherwise, less 1 as printed; STONNE F·(K + R + C + 3); column shift F·(2R + C + K − 1);
    /// ONNXim 2R − 1 + (F − 1)·max(T, R, 4) + R + C − 2 + max(T, 4).
    /// </summary>
    /// <exception cref="ArgumentException">The convention does not know the dataflow.</exception>
    public static long Of(SystolicConvention convention, Dataflow dataflow, GemmShape shape, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        if (!Supports(convention, dataflow)) throw new ArgumentException($"{convention} has no figure for {dataflow}.", nameof(dataflow));
        (long folds, long streamed) = Folds(dataflow, shape, rows, columns);
        int preload = dataflow == Dataflow.OutputStationary ? rows : 2 * rows;
        return convention switch
        {
            SystolicConvention.ScaleSim => checked(folds * (preload + columns + streamed - 2) - 1),
            SystolicConvention.Stonne => checked(folds * (streamed + rows + columns + 3)),
            SystolicConvention.ColumnShiftDrain => checked(folds * (2L * rows + columns + streamed - 1)),
            _ => checked(2L * rows - 1 + (folds - 1) * Math.Max(Math.Max(streamed, rows), 4) + rows + columns - 2 + Math.Max(streamed, 4)),
        };
    }

    /// <summary>F·T: the cycles in which operands stream, without fill, drain and preload.</summary>
    public static long Streaming(Dataflow dataflow, GemmShape shape, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        (long folds, long streamed) = Folds(dataflow, shape, rows, columns);
        return checked(folds * streamed);
    }

    private static (long Folds, long Streamed) Folds(Dataflow dataflow, GemmShape shape, int rows, int columns)
    {
        (long onRows, long onColumns, long streamed) = dataflow switch
        {
            Dataflow.OutputStationary => (shape.M, shape.N, shape.K),
            Dataflow.WeightStationary => (shape.K, shape.N, shape.M),
            _ => (shape.K, shape.M, shape.N),
        };
        return (checked(GemmShape.CeilingDivide(onRows, rows) * GemmShape.CeilingDivide(onColumns, columns)), streamed);
    }

    /// <summary>Whether a convention has a figure for a dataflow.</summary>
    public static bool Supports(SystolicConvention convention, Dataflow dataflow) => convention switch
    {
        SystolicConvention.ScaleSim => true,
        SystolicConvention.OnnxIm => dataflow == Dataflow.WeightStationary,
        _ => dataflow == Dataflow.OutputStationary,
    };
}
