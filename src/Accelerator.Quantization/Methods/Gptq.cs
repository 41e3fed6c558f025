using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Accelerator.Numerics;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// Q2, GPTQ: columns in order; the error of each, e = (w_i − q_i) / U_ii, is taken off the columns after it, W[:, i:] −= e·U[i, i:]. Works with any format
/// whose groups are levels: with HLQ it is ELUTQ's variant, with BCQ of powers of two ShiftAddLLM's, with MX or NV after a rotation MR-GPTQ. The
/// rows are independent, so each is finished before the next: the same sums as GPTQ's lazy blocks of columns, without the blocks.
/// </summary>
/// <param name="damping">Of the Hessian, relative to the mean of its diagonal.</param>
/// <param name="activationOrder">Columns of the largest H_ii first; groups keep their places, so their levels are fitted on the original weights.</param>
/// <param name="staticGroups">Levels from the original weights rather than from those updated at the start of each group.</param>
public sealed class Gptq(double damping = 0.01, bool activationOrder = false, bool staticGroups = false) : IRounding
{
    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int k = problem.Columns;
        double[] hessian = problem.RequireInputs().Hessian;
        int[] order = Order(hessian, k);
        InverseHessian inverse = InverseHessian.Of(Permuted(hessian, order, k), k, damping);
        GroupFitter fitter = problem.Format.For(problem.Weights, problem.Rows, k, problem.GroupSize, problem.Fit);
        var groups = new GroupCode[problem.Rows * problem.Groups];
        var codes = new byte[problem.Weights.Length];
        GroupCode? whole = problem.WholeTensor ? fitter.Fit(problem.Weights, []) : null;
        bool early = staticGroups || activationOrder;
        Parallel.For(0, problem.Rows, row =>
        {
            ReadOnlySpan<float> original = problem.Weights.AsSpan(row * k, k);
            Span<GroupCode> levels = groups.AsSpan(row * problem.Groups, problem.Groups);
            for (int g = 0; g < problem.Groups; g++)
            {
                if (whole is not null) levels[g] = whole;
                else if (early) levels[g] = fitter.Fit(original.Slice(g * problem.GroupSize, problem.GroupLength(g)), []);
            }

            Row(problem, inverse, order, original, fitter, levels, whole is null && !early, codes.AsSpan(row * k, k));
        });
        return fitter.Pack(groups, codes);
    }

    private static void Row(LayerProblem problem, InverseHessian inverse, int[] order, ReadOnlySpan<float> original, GroupFitter fitter, Span<GroupCode> levels, bool fitting, Span<byte> codes)
    {
        int k = problem.Columns;
        var weights = new double[k];
        for (int i = 0; i < k; i++) weights[i] = inverse.Dead[i] ? 0 : original[order[i]];
        var group = new float[problem.GroupSize];
        for (int i = 0; i < k; i++)
        {
            int column = order[i], g = column / problem.GroupSize;
            if (fitting && column % problem.GroupSize == 0)
            {
                Span<float> updated = group.AsSpan(0, problem.GroupLength(g));
                for (int j = 0; j < updated.Length; j++) updated[j] = (float)weights[i + j];
                levels[g] = fitter.Fit(updated, []);
            }

            byte code = levels[g].Encode(weights[i]);
            codes[column] = code;
            ReadOnlySpan<double> factor = inverse.Upper.AsSpan(i * k + i, k - i);
            double error = (weights[i] - levels[g].Decode(code)) / factor[0];
            Subtract(error, factor, weights.AsSpan(i));
        }
    }

    private static void Subtract(double factor, ReadOnlySpan<double> from, Span<double> to)
    {
        Span<Vector256<double>> target = MemoryMarshal.Cast<double, Vector256<double>>(to);
        ReadOnlySpan<Vector256<double>> source = MemoryMarshal.Cast<double, Vector256<double>>(from);
        for (int i = 0; i < target.Length; i++) target[i] -= source[i] * factor;
        for (int i = target.Length * 4; i < to.Length; i++) to[i] -= from[i] * factor;
    }

    private int[] Order(double[] hessian, int k)
    {
        var order = new int[k];
        for (int i = 0; i < k; i++) order[i] = i;
        if (activationOrder) Array.Sort(order, (a, b) => hessian[a * k + a] != hessian[b * k + b] ? hessian[b * k + b].CompareTo(hessian[a * k + a]) : a.CompareTo(b));
        return order;
    }

    private double[] Permuted(double[] hessian, int[] order, int k)
    {
        if (!activationOrder) return hessian;
        var permuted = new double[hessian.Length];
        for (int i = 0; i < k; i++)
        {
            for (int j = 0; j < k; j++) permuted[i * k + j] = hessian[order[i] * k + order[j]];
        }

        return permuted;
    }
}
