namespace Accelerator.Quantization.Allocation;

/// <summary>
/// SliM-LLM's bits for groups of input channels (arXiv 2405.14917, section 3.2, as its code has it): of the groups of a matrix the n least salient get k − 1 bits and the n
/// most salient k + 1, so that the mean stays k; n minimises the Kullback–Leibler divergence between the softmax of the outputs with quantised and with original weights.
/// </summary>
public static class SlimAllocation
{
    private const double LeastProbability = 1e-6;

    /// <summary>Σ w² / U_ii² of each group of columns.</summary>
    /// <param name="weights">[N, K] row-major.</param>
    /// <param name="columns">K.</param>
    /// <param name="groupSize">Columns of a group; the last may have fewer.</param>
    /// <param name="upper">U, [K, K]: the upper Cholesky factor of H⁻¹ (Methods.InverseHessian).</param>
    public static double[] Salience(ReadOnlySpan<float> weights, int columns, int groupSize, ReadOnlySpan<double> upper)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        if (upper.Length != (long)columns * columns || weights.Length % columns != 0) throw new ArgumentException($"{weights.Length} weights and {upper.Length} elements of U for {columns} columns.", nameof(upper));
        var salience = new double[(columns - 1) / groupSize + 1];
        for (int i = 0; i < weights.Length; i++)
        {
            int column = i % columns;
            double share = weights[i] / upper[column * columns + column];
            salience[column / groupSize] += share * share;
        }

        return salience;
    }

    /// <summary>k for all groups, k − 1 for the <paramref name="moved"/> least salient, k + 1 for as many of the most salient. Equal ones in the order of their places.</summary>
    public static int[] Bits(ReadOnlySpan<double> salience, int bits, int moved)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(moved);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(moved * 2, salience.Length, nameof(moved));
        var result = new int[salience.Length];
        Array.Fill(result, bits);
        int[] order = Ascending(salience);
        for (int i = 0; i < moved; i++)
        {
            result[order[i]]--;
            result[order[^(i + 1)]]++;
        }

        return result;
    }

    /// <summary>Bits of each group, with n from 1 to ⌊groups / 2⌋ − 1 by the least divergence; k for all where there are fewer than four groups.</summary>
    /// <param name="weights">[N, K] row-major.</param>
    /// <param name="columns">K.</param>
    /// <param name="groupSize">Columns of a group.</param>
    /// <param name="salience">Of each group.</param>
    /// <param name="bits">k, 2 to 7.</param>
    /// <param name="inputs">[tokens, K], calibration inputs of the layer.</param>
    public static SlimChoice Choose(ReadOnlySpan<float> weights, int columns, int groupSize, ReadOnlySpan<double> salience, int bits, ReadOnlySpan<float> inputs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 7);
        if (weights.Length % columns != 0 || inputs.Length % columns != 0 || inputs.Length == 0 || salience.Length != (columns - 1) / groupSize + 1) throw new ArgumentException($"{weights.Length} weights, {inputs.Length} inputs, {salience.Length} groups of {groupSize} for {columns} columns.", nameof(inputs));
        int rows = weights.Length / columns, tokens = inputs.Length / columns, most = salience.Length / 2 - 1;
        int[] order = Ascending(salience);
        double[] original = new double[tokens * rows], quantised = new double[tokens * rows];
        for (int group = 0; group < salience.Length; group++)
        {
            AddGroup(weights, columns, group, groupSize, null, inputs, original, 1);
            AddGroup(weights, columns, group, groupSize, bits, inputs, quantised, 1);
        }

        var divergences = new double[Math.Max(0, most)];
        for (int moved = 1; moved <= most; moved++)
        {
            // Two groups change with each step: take off what they gave with k bits and add what they give now.
            foreach ((int group, int now) in ((int, int)[])[(order[moved - 1], bits - 1), (order[^moved], bits + 1)])
            {
                AddGroup(weights, columns, group, groupSize, bits, inputs, quantised, -1);
                AddGroup(weights, columns, group, groupSize, now, inputs, quantised, 1);
            }

            divergences[moved - 1] = Divergence(quantised, original, rows);
        }

        int best = divergences.Length == 0 ? 0 : Array.IndexOf(divergences, divergences.Min()) + 1;
        return new SlimChoice(best, Bits(salience, bits, best), divergences);
    }

    /// <summary>
    /// Mean over tokens of Σ p·ln(p / p'), with p the softmax of the outputs of quantised weights and p' of the original, each at least 10^−6: the order of the
    /// arguments is that of the authors' code.
    /// </summary>
    public static double Divergence(ReadOnlySpan<double> quantised, ReadOnlySpan<double> original, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        if (quantised.Length != original.Length || quantised.Length % rows != 0 || quantised.Length == 0) throw new ArgumentException($"{quantised.Length} and {original.Length} outputs of {rows} rows.", nameof(quantised));
        double sum = 0;
        double[] p = new double[rows], reference = new double[rows];
        for (int start = 0; start < quantised.Length; start += rows)
        {
            Softmax(quantised.Slice(start, rows), p);
            Softmax(original.Slice(start, rows), reference);
            for (int i = 0; i < rows; i++) sum += p[i] * Math.Log(p[i] / reference[i]);
        }

        return sum / (quantised.Length / rows);
    }

    /// <summary>Rounds the columns of a group, each row by itself: INT asymmetric with zero in range, or for one bit mean ± mean |w|.</summary>
    public static void Round(ReadOnlySpan<float> weights, int bits, Span<double> rounded)
    {
        double low = 0, high = 0, mean = 0, magnitude = 0;
        foreach (float weight in weights)
        {
            (low, high) = (Math.Min(low, weight), Math.Max(high, weight));
            (mean, magnitude) = (mean + (double)weight / weights.Length, magnitude + Math.Abs((double)weight) / weights.Length);
        }

        if (low == 0 && high == 0) (low, high) = (-1, 1);
        int levels = (1 << bits) - 1;
        double scale = (high - low) / levels, zero = Math.Round(-low / scale);
        for (int i = 0; i < weights.Length; i++)
        {
            rounded[i] = bits == 1 ? mean + Math.Sign(weights[i] - mean) * magnitude : scale * (Math.Clamp(Math.Round(weights[i] / scale) + zero, 0, levels) - zero);
        }
    }

    private static void AddGroup(ReadOnlySpan<float> weights, int columns, int group, int groupSize, int? bits, ReadOnlySpan<float> inputs, double[] outputs, int sign)
    {
        int start = group * groupSize, length = Math.Min(groupSize, columns - start), rows = weights.Length / columns;
        var values = new double[length];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> part = weights.Slice(row * columns + start, length);
            if (bits is int width) Round(part, width, values);
            else for (int i = 0; i < length; i++) values[i] = part[i];
            for (int token = 0; token < inputs.Length / columns; token++)
            {
                ReadOnlySpan<float> x = inputs.Slice(token * columns + start, length);
                double sum = 0;
                for (int i = 0; i < length; i++) sum += values[i] * x[i];
                outputs[token * rows + row] += sign * sum;
            }
        }
    }

    private static void Softmax(ReadOnlySpan<double> values, Span<double> probabilities)
    {
        double most = double.NegativeInfinity, sum = 0;
        foreach (double value in values) most = Math.Max(most, value);
        for (int i = 0; i < values.Length; i++) sum += probabilities[i] = Math.Exp(values[i] - most);
        for (int i = 0; i < values.Length; i++) probabilities[i] = Math.Max(probabilities[i] / sum, LeastProbability);
    }

    private static int[] Ascending(ReadOnlySpan<double> salience)
    {
        double[] values = salience.ToArray();
        return [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ThenBy(i => i)];
    }
}

/// <summary>What SliM-LLM's search found.</summary>
/// <param name="Moved">n.</param>
/// <param name="Bits">Bits of each group.</param>
/// <param name="Divergences">The divergence for n = 1, 2, …</param>
public sealed record SlimChoice(int Moved, IReadOnlyList<int> Bits, IReadOnlyList<double> Divergences);
