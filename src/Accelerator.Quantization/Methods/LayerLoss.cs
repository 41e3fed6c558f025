using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Accelerator.Numerics;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// What a layer's quantisation does to its outputs: tr(ΔW·H·ΔWᵀ) with ΔW = W − Ŵ and H = (2/n)·Σ x·xᵀ, which is twice the mean over all
/// calibration tokens of ‖(W − Ŵ)·x‖². Every method here minimises it, exactly or by a shorter way.
/// </summary>
public static class LayerLoss
{
    private const int RowsAtOnce = 4;

    /// <summary>The loss of a quantised tensor on the problem it was made from.</summary>
    public static double Of(LayerProblem problem, QuantizedTensor tensor)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(tensor);
        return Of(problem.Weights, tensor.Dequantize(), problem.RequireInputs().Hessian, problem.Rows, problem.Columns);
    }

    /// <summary>
    /// The loss between weights [N, K] and what stands for them [N, K] under H [K, K], symmetric. In double; the sum of each row has one order and rows are added
    /// in order, so that the result depends on neither threads nor vector widths.
    /// </summary>
    public static double Of(ReadOnlyMemory<float> weights, ReadOnlyMemory<float> quantised, double[] hessian, int rows, int columns)
    {
        ArgumentNullException.ThrowIfNull(hessian);
        if (weights.Length != (long)rows * columns || quantised.Length != weights.Length) throw new ArgumentException($"{weights.Length} and {quantised.Length} weights, not {rows} x {columns}.", nameof(quantised));
        if (hessian.LongLength != (long)columns * columns) throw new ArgumentException($"{hessian.Length} elements, not {columns} x {columns}.", nameof(hessian));
        var losses = new double[rows];
        Parallel.For(0, (rows + RowsAtOnce - 1) / RowsAtOnce, block =>
        {
            int first = block * RowsAtOnce, count = Math.Min(RowsAtOnce, rows - first);
            // Column by column, the four rows side by side: a vector holds one element of each.
            var differences = new double[columns * RowsAtOnce];
            for (int row = 0; row < count; row++)
            {
                int start = (first + row) * columns;
                for (int k = 0; k < columns; k++) differences[k * RowsAtOnce + row] = (double)weights.Span[start + k] - quantised.Span[start + k];
            }

            Vector256<double> sums = FourRows(MemoryMarshal.Cast<double, Vector256<double>>(differences), hessian);
            for (int row = 0; row < count; row++) losses[first + row] = sums.GetElement(row);
        });
        double sum = 0;
        foreach (double loss in losses) sum += loss;
        return sum;
    }

    /// <summary>d·H·dᵀ = Σ_i d_i·(H_ii·d_i + 2·Σ_{j&gt;i} H_ij·d_j) of four rows.</summary>
    private static Vector256<double> FourRows(ReadOnlySpan<Vector256<double>> d, double[] hessian)
    {
        Vector256<double> sum = Vector256<double>.Zero;
        for (int i = 0; i < d.Length; i++)
        {
            if (d[i] == Vector256<double>.Zero) continue;
            ReadOnlySpan<double> h = hessian.AsSpan(i * d.Length, d.Length);
            // Four chains of additions: one alone waits for itself.
            Vector256<double> a = Vector256<double>.Zero, b = a, c = a, e = a;
            int j = i + 1;
            for (; j + 3 < d.Length; j += 4)
            {
                a += d[j] * h[j];
                b += d[j + 1] * h[j + 1];
                c += d[j + 2] * h[j + 2];
                e += d[j + 3] * h[j + 3];
            }

            for (; j < d.Length; j++) a += d[j] * h[j];
            sum += d[i] * (d[i] * h[i] + ((a + b) + (c + e)) * 2.0);
        }

        return sum;
    }
}
