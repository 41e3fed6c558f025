using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Methods;

/// <summary>Which weights an <see cref="OutlierSplit"/> takes out.</summary>
public enum OutlierMeasure
{
    /// <summary>The largest |w|.</summary>
    Magnitude,

    /// <summary>The largest w²·H_jj: what dropping the weight would cost the outputs.</summary>
    Sensitivity,
}

/// <summary>
/// Takes the most extreme weights out of a matrix into a float16 sparse side and quantises what is left, zeros in their places, by any other method: narrower groups
/// for a few more bits (the sparse part of SqueezeLLM and its relatives). An outlier is stored with the value that the base has in its place added, so that what a
/// compensating method put there is not lost: the loss is the inner method's own, but for float16.
/// </summary>
public sealed class OutlierSplit : IRounding
{
    private readonly IRounding _inner;
    private readonly OutlierMeasure _measure;
    private readonly double _fraction, _deviations;

    private OutlierSplit(IRounding inner, OutlierMeasure measure, double fraction, double deviations)
    {
        ArgumentNullException.ThrowIfNull(inner);
        (_inner, _measure, _fraction, _deviations) = (inner, measure, fraction, deviations);
    }

    /// <summary>A fraction of the weights, 0 to 1, rounded down; of equals the first.</summary>
    public static OutlierSplit Fraction(IRounding inner, double fraction = 0.005, OutlierMeasure measure = OutlierMeasure.Magnitude) =>
        new(inner, measure, fraction is >= 0 and <= 1 ? fraction : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A fraction lies in 0 to 1."), double.NaN);

    /// <summary>Weights more than so many standard deviations of the matrix from 0.</summary>
    public static OutlierSplit Beyond(IRounding inner, double deviations) =>
        new(inner, OutlierMeasure.Magnitude, double.NaN, deviations > 0 ? deviations : throw new ArgumentOutOfRangeException(nameof(deviations), deviations, "Above 0."));

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        bool[] taken = Chosen(problem);
        float[] rest = (float[])problem.Weights.Clone();
        for (int i = 0; i < rest.Length; i++)
        {
            if (taken[i]) rest[i] = 0;
        }

        QuantizedTensor dense = _inner.Quantize(problem with { Weights = rest });
        if (!taken.AsSpan().Contains(true)) return dense;
        if (dense is SparseSide) throw new InputException(new Diagnostic { Id = "ACC2261", Message = $"The method that quantises the rest of {problem.Name} keeps outliers of its own.", Found = "outliers of outliers", Allowed = "one method that keeps outliers" });
        return Joined(problem, taken, dense);
    }

    private static SparseSide Joined(LayerProblem problem, bool[] taken, QuantizedTensor dense)
    {
        int k = problem.Columns;
        var starts = new int[problem.Rows + 1];
        var columns = new List<int>();
        var values = new List<float>();
        var row = new float[k];
        for (int n = 0; n < problem.Rows; n++)
        {
            dense.DequantizeRow(n, row);
            for (int column = 0; column < k; column++)
            {
                if (!taken[n * k + column]) continue;
                columns.Add(column);
                values.Add((float)(Half)Math.Clamp(problem.Weights[n * k + column] + row[column], -65504f, 65504f));
            }

            starts[n + 1] = columns.Count;
        }

        return new SparseSide(dense, starts, [.. columns], [.. values]);
    }

    private bool[] Chosen(LayerProblem problem)
    {
        var taken = new bool[problem.Weights.Length];
        double[]? hessian = _measure == OutlierMeasure.Sensitivity ? problem.RequireInputs().Hessian : null;
        var measures = new double[taken.Length];
        double sum = 0;
        for (int i = 0; i < measures.Length; i++)
        {
            double square = (double)problem.Weights[i] * problem.Weights[i];
            sum += square;
            measures[i] = hessian is null ? square : square * hessian[i % problem.Columns * (problem.Columns + 1)];
        }

        if (double.IsNaN(_fraction))
        {
            double limit = sum / measures.Length * _deviations * _deviations;
            for (int i = 0; i < taken.Length; i++) taken[i] = measures[i] > limit;
            return taken;
        }

        int count = (int)(_fraction * taken.Length);
        if (count == 0) return taken;
        var sorted = (double[])measures.Clone();
        Array.Sort(sorted);
        double last = sorted[^count];
        int equals = count - measures.Count(measure => measure > last);
        for (int i = 0; i < taken.Length; i++) taken[i] = measures[i] > last || (measures[i] == last && equals-- > 0);
        return taken;
    }
}
