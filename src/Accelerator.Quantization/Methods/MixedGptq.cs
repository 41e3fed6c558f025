using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>GPTQ whose format varies along K; its compensation runs across the borders.</summary>
internal static class MixedGptq
{
    /// <summary>
    /// A format for each group of columns of the problem, fitted on the updated weights when its columns come. Neighbours of one format become one part. With one format
    /// throughout the codes are those of <see cref="Gptq"/>.
    /// </summary>
    public static QuantizedTensor ByGroup(LayerProblem problem, WeightFormat[] formats, double damping, string name)
    {
        int k = problem.Columns;
        InverseHessian inverse = InverseHessian.Of(problem.RequireInputs().Hessian, k, damping);
        var parts = new List<(int First, int Count, GroupFitter Fitter)>();
        for (int g = 0; g < formats.Length;)
        {
            int next = g + 1;
            while (next < formats.Length && formats[next] == formats[g]) next++;
            int start = g * problem.GroupSize, length = Math.Min(k, next * problem.GroupSize) - start;
            int[] columns = [.. Enumerable.Range(start, length)];
            parts.Add((g, next - g, formats[g].For(Gathered(problem, columns), problem.Rows, length, Math.Min(problem.GroupSize, length), problem.Fit)));
            g = next;
        }

        ColumnSegment[] segments = [.. parts.SelectMany(part => Enumerable.Range(part.First, part.Count).Select(g => new ColumnSegment(g * problem.GroupSize, problem.GroupLength(g), part.Fitter, g - part.First)))];
        int[] of = ColumnSegment.Of(segments, k), order = ColumnOrder.Of([], k, descending: false);
        var levels = new GroupCode[problem.Rows * segments.Length];
        var codes = new byte[problem.Weights.Length];
        Parallel.For(0, problem.Rows, row =>
            Gptq.Row(inverse, order, row, problem.Weights.AsSpan(row * k, k), segments, of, levels.AsSpan(row * segments.Length, segments.Length), fitting: true, codes.AsSpan(row * k, k)));
        QuantizedTensor[] made = [.. parts.Select(part => Packed(part.Fitter, part.First, part.Count, part.First * problem.GroupSize))];
        return made.Length == 1 ? made[0] : new ColumnBlocks(name, made, []);

        QuantizedTensor Packed(GroupFitter fitter, int first, int count, int start)
        {
            var own = new GroupCode[problem.Rows * count];
            var part = new byte[problem.Rows * fitter.Columns];
            for (int row = 0; row < problem.Rows; row++)
            {
                levels.AsSpan(row * segments.Length + first, count).CopyTo(own.AsSpan(row * count));
                codes.AsSpan(row * k + start, fitter.Columns).CopyTo(part.AsSpan(row * fitter.Columns));
            }

            return fitter.Pack(own, part);
        }
    }

    /// <summary>
    /// A format for each column. Columns of one format make a part, in ascending order, and share levels by groups of the problem's size within it; levels are those of
    /// the original weights, for a group's columns come at different times. <paramref name="losses"/> [K] takes Σ_n ((w − q) / U_jj)² / 2.
    /// </summary>
    public static QuantizedTensor ByColumn(LayerProblem problem, WeightFormat[] formats, double damping, string name, Span<double> losses = default)
    {
        int k = problem.Columns;
        InverseHessian inverse = InverseHessian.Of(problem.RequireInputs().Hessian, k, damping);
        WeightFormat[] kinds = [.. formats.Distinct().OrderBy(format => format.Bits).ThenBy(format => format.Name, StringComparer.Ordinal)];
        int[][] columns = [.. kinds.Select(kind => Enumerable.Range(0, k).Where(column => formats[column] == kind).ToArray())];
        var fitters = new GroupFitter[kinds.Length];
        var firsts = new int[kinds.Length + 1];
        var of = new int[k];
        for (int p = 0; p < kinds.Length; p++)
        {
            fitters[p] = kinds[p].For(Gathered(problem, columns[p]), problem.Rows, columns[p].Length, Math.Min(problem.GroupSize, columns[p].Length), problem.Fit);
            for (int i = 0; i < columns[p].Length; i++) of[columns[p][i]] = firsts[p] + i / fitters[p].GroupSize;
            firsts[p + 1] = firsts[p] + fitters[p].Groups;
        }

        int groups = firsts[^1];
        int[] order = ColumnOrder.Of([], k, descending: false);
        var levels = new GroupCode[problem.Rows * groups];
        var codes = new byte[problem.Weights.Length];
        var each = new double[losses.IsEmpty ? 0 : problem.Weights.Length];
        Parallel.For(0, problem.Rows, row =>
        {
            ReadOnlySpan<float> original = problem.Weights.AsSpan(row * k, k);
            var group = new float[problem.GroupSize];
            for (int p = 0; p < kinds.Length; p++)
            {
                for (int start = 0; start < columns[p].Length; start += fitters[p].GroupSize)
                {
                    Span<float> weights = group.AsSpan(0, Math.Min(fitters[p].GroupSize, columns[p].Length - start));
                    for (int i = 0; i < weights.Length; i++) weights[i] = original[columns[p][start + i]];
                    levels[row * groups + firsts[p] + start / fitters[p].GroupSize] = fitters[p].FitAt(row * fitters[p].Groups + start / fitters[p].GroupSize, weights, []);
                }
            }

            Gptq.Row(inverse, order, row, original, [], of, levels.AsSpan(row * groups, groups), fitting: false, codes.AsSpan(row * k, k), each.Length == 0 ? default : each.AsSpan(row * k, k));
        });
        for (int i = 0; i < each.Length; i++) losses[i % k] += each[i];
        var made = new QuantizedTensor[kinds.Length];
        for (int p = 0; p < kinds.Length; p++)
        {
            int count = fitters[p].Groups;
            var own = new GroupCode[problem.Rows * count];
            var part = new byte[problem.Rows * columns[p].Length];
            for (int row = 0; row < problem.Rows; row++)
            {
                levels.AsSpan(row * groups + firsts[p], count).CopyTo(own.AsSpan(row * count));
                for (int i = 0; i < columns[p].Length; i++) part[row * columns[p].Length + i] = codes[row * k + columns[p][i]];
            }

            made[p] = fitters[p].Pack(own, part);
        }

        return made.Length == 1 ? made[0] : new ColumnBlocks(name, made, [.. columns.SelectMany(one => one)]);
    }

    private static float[] Gathered(LayerProblem problem, int[] columns)
    {
        var weights = new float[problem.Rows * columns.Length];
        for (int row = 0; row < problem.Rows; row++)
        {
            for (int i = 0; i < columns.Length; i++) weights[row * columns.Length + i] = problem.Weights[row * problem.Columns + columns[i]];
        }

        return weights;
    }
}
