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
/// <param name="wholeGroups">
/// The codes of a group are those of its weights at its start, all at once, as a fit of planes leaves them; its columns still pass their errors on, but none is rounded again for what the
/// columns of its own group passed to it. Not with <paramref name="activationOrder"/>, whose groups are never whole at any one time.
/// </param>
public sealed class Gptq(double damping = Gptq.DefaultDamping, bool activationOrder = false, bool staticGroups = false, bool wholeGroups = false) : IRounding
{
    /// <summary>The code's.</summary>
    public const double DefaultDamping = 0.01;

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int k = problem.Columns;
        double[] hessian = problem.RequireInputs().Hessian;
        int[] order = ColumnOrder.Of(hessian, k, activationOrder);
        InverseHessian inverse = InverseHessian.Of(ColumnOrder.Permuted(hessian, order), k, damping);
        GroupFitter fitter = problem.Format.For(problem.Weights, problem.Rows, k, problem.GroupSize, problem.Fit);
        ColumnSegment[] segments = [.. Enumerable.Range(0, problem.Groups).Select(g => new ColumnSegment(g * problem.GroupSize, problem.GroupLength(g), fitter, g))];
        int[] segmentOf = ColumnSegment.Of(segments, k);
        var groups = new GroupCode[problem.Rows * problem.Groups];
        var codes = new byte[problem.Weights.Length];
        GroupCode? whole = problem.WholeTensor ? fitter.Fit(problem.Weights, []) : null;
        bool early = staticGroups || activationOrder, once = wholeGroups && !activationOrder;
        Parallel.For(0, problem.Rows, row =>
        {
            ReadOnlySpan<float> original = problem.Weights.AsSpan(row * k, k);
            Span<GroupCode> levels = groups.AsSpan(row * problem.Groups, problem.Groups);
            for (int g = 0; g < problem.Groups; g++)
            {
                if (whole is not null) levels[g] = whole;
                else if (early) levels[g] = fitter.FitAt(row * problem.Groups + g, original.Slice(g * problem.GroupSize, problem.GroupLength(g)), []);
            }

            Row(inverse, order, row, original, segments, segmentOf, levels, whole is null && !early, codes.AsSpan(row * k, k), once: once);
        });
        return fitter.Pack(groups, codes);
    }

    /// <summary>
    /// Row <paramref name="row"/>. <paramref name="segmentOf"/> gives the levels of each column; with <paramref name="fitting"/> a segment's are fitted when its first column comes, and
    /// the segment's columns must then be adjacent and in order. With <paramref name="once"/> they must be, too: then the codes of a segment are chosen when its first column comes.
    /// </summary>
    internal static void Row(InverseHessian inverse, int[] order, int row, ReadOnlySpan<float> original, ColumnSegment[] segments, int[] segmentOf, Span<GroupCode> levels, bool fitting, Span<byte> codes, Span<double> losses = default, bool once = false)
    {
        int k = original.Length;
        var weights = new double[k];
        for (int i = 0; i < k; i++) weights[i] = inverse.Dead[i] ? 0 : original[order[i]];
        var group = new float[fitting ? k : 0];
        for (int i = 0; i < k; i++)
        {
            int column = order[i], g = segmentOf[column];
            if (fitting && column == segments[g].Start)
            {
                Span<float> updated = group.AsSpan(0, segments[g].Length);
                for (int j = 0; j < updated.Length; j++) updated[j] = (float)weights[i + j];
                levels[g] = segments[g].Fitter.FitAt(row * segments[g].Fitter.Groups + segments[g].Group, updated, []);
            }

            if (!once) codes[column] = levels[g].Encode(weights[i]);
            else if (column == segments[g].Start) levels[g].Encode(weights.AsSpan(i, segments[g].Length), codes.Slice(column, segments[g].Length));
            ReadOnlySpan<double> factor = inverse.Upper.AsSpan(i * k + i, k - i);
            double error = (weights[i] - levels[g].Decode(codes[column])) / factor[0];
            if (!losses.IsEmpty) losses[column] = error * error / 2;
            Subtract(error, factor, weights.AsSpan(i));
        }
    }

    internal static void Subtract(double factor, ReadOnlySpan<double> from, Span<double> to)
    {
        Span<Vector256<double>> target = MemoryMarshal.Cast<double, Vector256<double>>(to);
        ReadOnlySpan<Vector256<double>> source = MemoryMarshal.Cast<double, Vector256<double>>(from);
        for (int i = 0; i < target.Length; i++) target[i] -= source[i] * factor;
        for (int i = target.Length * 4; i < to.Length; i++) to[i] -= from[i] * factor;
    }
}
