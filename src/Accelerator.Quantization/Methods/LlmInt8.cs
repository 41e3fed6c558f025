using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// Q5, LLM.int8() (Dettmers et al., NeurIPS 2022): columns whose inputs reach a threshold stay in float16, the rest is INT8 with one scale a row, s = max|w| / 127,
/// against activations with one scale a token. The columns are those of the calibration text, fixed; the paper finds them again in each batch. The format and
/// group size of the problem are not used.
/// </summary>
/// <param name="threshold">Largest |x| from which on a column is an outlier; 6 in the paper.</param>
public sealed class LlmInt8(double threshold = LlmInt8.DefaultThreshold) : IRounding
{
    /// <summary>The paper's.</summary>
    public const double DefaultThreshold = 6;

    private const int Largest = 127;

    private readonly double _threshold = threshold > 0 ? threshold : throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold is above 0.");

    /// <summary>Columns that stay in float16, ascending.</summary>
    public int[] OutlierColumns(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        float[] peaks = problem.RequireInputs().AbsoluteMaximum;
        return [.. Enumerable.Range(0, problem.Columns).Where(k => peaks[k] >= _threshold)];
    }

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        int[] outliers = OutlierColumns(problem);
        if (outliers.Length == 0) return Integers(problem, [.. Enumerable.Range(0, problem.Columns)]);
        if (outliers.Length == problem.Columns) return Plain(problem, outliers);
        int[] others = [.. Enumerable.Range(0, problem.Columns).Except(outliers)];
        return new ColumnBlocks("llm-int8", [Integers(problem, others), Plain(problem, outliers)], [.. others, .. outliers]);
    }

    private static QuantizedMatrix Integers(LayerProblem problem, int[] columns)
    {
        int k = columns.Length;
        var codes = new byte[problem.Rows * k];
        var scales = new float[problem.Rows];
        for (int row = 0; row < problem.Rows; row++)
        {
            float peak = 0;
            foreach (int column in columns) peak = MathF.Max(peak, MathF.Abs(problem.Weights[row * problem.Columns + column]));
            float scale = scales[row] = problem.Fit.Stored(peak / (double)Largest);
            for (int i = 0; i < k; i++)
            {
                double q = scale == 0 ? 0 : Math.Round(problem.Weights[row * problem.Columns + columns[i]] / (double)scale);
                codes[row * k + i] = (byte)(128 + Math.Clamp(q, -Largest, Largest));
            }
        }

        // z = 128: z' = 2·128 + 1 − 256.
        var zeros = new short[problem.Rows];
        Array.Fill(zeros, (short)1);
        return new QuantizedMatrix(problem.Rows, k, 8, k, codes, scales, zeros);
    }

    private static PlainMatrix Plain(LayerProblem problem, int[] columns)
    {
        var values = new float[problem.Rows * columns.Length];
        for (int i = 0; i < values.Length; i++) values[i] = (float)(Half)Math.Clamp(problem.Weights[i / columns.Length * problem.Columns + columns[i % columns.Length]], -65504f, 65504f);
        return new PlainMatrix(problem.Rows, columns.Length, values);
    }
}
