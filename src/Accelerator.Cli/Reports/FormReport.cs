using Accelerator.Cli.Pipeline;

namespace Accelerator.Cli.Reports;

/// <summary>What an array made of weights that are not uniform codes of its own width.</summary>
internal sealed record FormReport
{
    /// <summary>Number format of the weights.</summary>
    public required string Format { get; init; }

    /// <summary>How they became products.</summary>
    public required string Lowering { get; init; }

    /// <summary>Bits of an array's weights that this takes, at least.</summary>
    public required int LeastWeightBits { get; init; }

    /// <summary>Products whose outputs are added.</summary>
    public required int Products { get; init; }

    /// <summary>Columns with outliers, which the side unit multiplies; 0 without.</summary>
    public required int SideColumns { get; init; }

    /// <summary>Whether codes, zero points and scales before their rounding stand for exactly the format's weights.</summary>
    public required bool ExactLevels { get; init; }

    /// <summary>Whether the integer scales of the rescale unit are exactly the format's.</summary>
    public required bool ExactScales { get; init; }

    /// <summary>‖y − ŷ‖ / ‖y‖ (Frobenius) of the array's outputs, y of the trace's activations and the format's own real weights in double.</summary>
    public required double RelativeError { get; init; }

    /// <summary>The same in decibels; null for an error of 0.</summary>
    public required double? SqnrDb { get; init; }

    /// <summary>Reports an operation; null for uniform codes of the array's width.</summary>
    /// <param name="work">The operation.</param>
    /// <param name="outputs">The sum of its products' outputs as real values, [M, N].</param>
    public static FormReport? Of(ArrayWork work, double[] outputs)
    {
        if (work.Form is not { } form) return null;
        double error = Error(work, outputs);
        return new FormReport
        {
            Format = work.Weight.Format, Lowering = form.Lowering, LeastWeightBits = form.LeastWidth, Products = work.Parts.Count, SideColumns = work.Parts.Sum(part => part.Gemm.Side?.Columns ?? 0), ExactLevels = form.Exact,
            ExactScales = work.Parts.All(part => part.ExactScales), RelativeError = error, SqnrDb = error > 0 && double.IsFinite(error) ? -20 * Math.Log10(error) : null,
        };
    }

    private static double Error(ArrayWork work, double[] outputs)
    {
        (int m, int n, int k) = (work.Operation.M, work.Operation.N, work.Operation.K);
        var weights = new float[k];
        double noise = 0, signal = 0;
        for (int column = 0; column < n; column++)
        {
            work.Weight.DequantizeRow(column, weights);
            for (int row = 0; row < m; row++)
            {
                double sum = 0;
                ReadOnlySpan<short> activations = work.Operation.Activations.AsSpan(row * k, k);
                for (int i = 0; i < k; i++) sum += (double)weights[i] * activations[i];
                double value = sum * work.Operation.ActivationScales[row], difference = value - outputs[(row * n) + column];
                noise += difference * difference;
                signal += value * value;
            }
        }

        return noise == 0 ? 0 : Math.Sqrt(noise / signal);
    }
}
