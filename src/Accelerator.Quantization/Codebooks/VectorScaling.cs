using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Codebooks;

/// <summary>Scales of groups for formats whose tables expect weights of variance 1.</summary>
internal static class VectorScaling
{
    /// <summary>The root mean square of each group times a factor, as stored; 0 for a group of zeros. One for the whole matrix where the problem says so.</summary>
    public static GroupScales RootMeanSquare(LayerProblem problem, double factor = 1)
    {
        var values = new float[problem.Rows * problem.Groups];
        float whole = problem.WholeTensor ? Of(problem.Weights, problem, factor) : 0;
        for (int i = 0; i < values.Length; i++)
        {
            int row = i / problem.Groups, group = i % problem.Groups;
            values[i] = problem.WholeTensor ? whole : Of(problem.Weights.AsSpan(row * problem.Columns + group * problem.GroupSize, problem.GroupLength(group)), problem, factor);
        }

        return new GroupScales(problem.Rows, problem.Columns, problem.GroupSize, problem.Fit.ScaleBits, values);
    }

    /// <summary>
    /// After the codes are chosen: the scale of each group that minimises its weighted squared error, Σ h·w·u / Σ h·u², u the decoded values before scaling, [N, K].
    /// </summary>
    public static GroupScales Refit(LayerProblem problem, float[] decoded, double[]? importance, GroupScales before)
    {
        var values = (float[])before.Values.Clone();
        (double dot, double square) whole = (0, 0);
        for (int i = 0; i < values.Length; i++)
        {
            int row = i / problem.Groups, group = i % problem.Groups;
            (double dot, double square) = (0, 0);
            for (int j = 0; j < problem.GroupLength(group); j++)
            {
                int column = group * problem.GroupSize + j, at = row * problem.Columns + column;
                double h = importance?[column] ?? 1;
                dot += h * problem.Weights[at] * decoded[at];
                square += h * decoded[at] * decoded[at];
            }

            whole = (whole.dot + dot, whole.square + square);
            values[i] = Fitted(problem, dot, square, values[i]);
        }

        if (problem.WholeTensor) Array.Fill(values, Fitted(problem, whole.dot, whole.square, values[0]));
        return new GroupScales(problem.Rows, problem.Columns, problem.GroupSize, before.Bits, values);
    }

    /// <summary>Weights divided by their scales, [N, K]; 0 where a scale is 0.</summary>
    public static float[] Normalise(LayerProblem problem, GroupScales scales)
    {
        var normal = new float[problem.Weights.Length];
        for (int row = 0; row < problem.Rows; row++)
        {
            for (int k = 0; k < problem.Columns; k++)
            {
                float scale = scales.Of(row, k);
                int at = row * problem.Columns + k;
                normal[at] = scale == 0 ? 0 : (float)Math.Clamp(problem.Weights[at] / (double)scale, -1e6, 1e6);
            }
        }

        return normal;
    }

    /// <summary>The diagonal of the Hessian relative to its mean, never 0, or null without calibration.</summary>
    public static double[]? Importance(LayerProblem problem)
    {
        if (problem.Inputs is not { } inputs) return null;
        int k = problem.Columns;
        double mean = 0;
        for (int i = 0; i < k; i++) mean += inputs.Hessian[i * k + i] / k;
        var importance = new double[k];
        for (int i = 0; i < k; i++) importance[i] = mean > 0 ? inputs.Hessian[i * k + i] / mean + 1e-3 : 1;
        return importance;
    }

    private static float Of(ReadOnlySpan<float> weights, LayerProblem problem, double factor)
    {
        double sum = 0;
        foreach (float weight in weights) sum += (double)weight * weight;
        return Storable(problem, factor * Math.Sqrt(sum / weights.Length));
    }

    private static float Fitted(LayerProblem problem, double dot, double square, float before)
    {
        if (square <= 0) return before;
        float fitted = Storable(problem, dot / square);
        return fitted > 0 ? fitted : before;
    }

    /// <summary>As stored, within the range of what stores it.</summary>
    internal static float Storable(LayerProblem problem, double scale) => problem.Fit.Stored(Math.Min(scale, problem.Fit.ScaleBits == 16 ? 65504 : float.MaxValue));
}
