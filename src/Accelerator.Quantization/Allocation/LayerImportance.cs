namespace Accelerator.Quantization.Allocation;

/// <summary>Scores by which whole layers are ranked for more or fewer bits.</summary>
public static class LayerImportance
{
    private const int LloydRounds = 25;

    /// <summary>
    /// Layer input modification (arXiv 2406.17415, section 3.1): the mean over tokens of −cos(input, output) of a layer. The higher, the more the layer changes its
    /// input, the more important it is. A token whose input or output is 0 counts as 0.
    /// </summary>
    /// <param name="input">[tokens, width].</param>
    /// <param name="output">[tokens, width].</param>
    /// <param name="width">Elements of an embedding.</param>
    public static double InputModification(ReadOnlySpan<float> input, ReadOnlySpan<float> output, int width)
    {
        CheckRows(input, width);
        if (output.Length != input.Length) throw new ArgumentException($"{output.Length} outputs for {input.Length} inputs.", nameof(output));
        double sum = 0;
        for (int start = 0; start < input.Length; start += width)
        {
            double dot = 0, left = 0, right = 0;
            for (int i = start; i < start + width; i++)
            {
                dot += (double)input[i] * output[i];
                left += (double)input[i] * input[i];
                right += (double)output[i] * output[i];
            }

            if (left > 0 && right > 0) sum -= dot / Math.Sqrt(left) / Math.Sqrt(right);
        }

        return sum / (input.Length / width);
    }

    /// <summary>
    /// Z-score distribution (arXiv 2406.17415, section 3.2): the share of a layer's weights with (w − mean) / deviation &gt; 1. The smaller, the more important.
    /// </summary>
    public static double ScoreShare(ReadOnlySpan<float> weights)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, 1, nameof(weights));
        double mean = 0, squares = 0;
        foreach (float weight in weights) mean += weight;
        mean /= weights.Length;
        foreach (float weight in weights) squares += (weight - mean) * (weight - mean);
        double deviation = Math.Sqrt(squares / weights.Length);
        int above = 0;
        foreach (float weight in weights) above += weight - mean > deviation ? 1 : 0;
        return deviation == 0 ? 0 : (double)above / weights.Length;
    }

    /// <summary>
    /// Activation entropy for LUQ's ranking (arXiv 2509.23729): the entropy in bits of how tokens spread over clusters of a layer's outputs. Layers of low entropy get the fewest bits. The
    /// paper clusters by k-means into 100; how it starts them is not published: here the first centre is the mean's nearest token, each further one the token farthest from those there are.
    /// </summary>
    /// <param name="activations">[tokens, width], outputs of the layer.</param>
    /// <param name="width">Elements of an output.</param>
    /// <param name="clusters">At most this many.</param>
    public static double ActivationEntropy(ReadOnlySpan<float> activations, int width, int clusters = 100)
    {
        CheckRows(activations, width);
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 1);
        int tokens = activations.Length / width, count = Math.Min(clusters, tokens);
        var centres = new List<double[]> { Mean(activations, width) };
        centres[0] = Row(activations, Extreme(activations, width, centres, farthest: false), width);
        while (centres.Count < count) centres.Add(Row(activations, Extreme(activations, width, centres, farthest: true), width));
        var members = new int[count];
        var nearest = new int[tokens];
        for (int round = 0; round < LloydRounds; round++)
        {
            Array.Clear(members);
            var sums = new double[count][];
            for (int token = 0; token < tokens; token++)
            {
                int to = nearest[token] = Nearest(activations.Slice(token * width, width), centres, out _);
                members[to]++;
                double[] sum = sums[to] ??= new double[width];
                for (int i = 0; i < width; i++) sum[i] += activations[token * width + i];
            }

            bool moved = false;
            for (int c = 0; c < count; c++)
            {
                if (members[c] == 0) continue;
                for (int i = 0; i < width; i++) sums[c][i] /= members[c];
                moved |= !sums[c].AsSpan().SequenceEqual(centres[c]);
                centres[c] = sums[c];
            }

            if (!moved) break;
        }

        double entropy = 0;
        foreach (int one in members) entropy -= one == 0 ? 0 : (double)one / tokens * Math.Log2((double)one / tokens);
        return entropy;
    }

    /// <summary>Bits for layers by rank: the <paramref name="count"/> of the highest scores get <paramref name="high"/>, the others <paramref name="low"/>; of equal scores the first.</summary>
    public static int[] Bits(ReadOnlySpan<double> scores, int count, int high, int low)
    {
        double[] values = scores.ToArray();
        int[] top = [.. Enumerable.Range(0, values.Length).OrderByDescending(i => values[i]).ThenBy(i => i).Take(count)];
        var bits = new int[values.Length];
        Array.Fill(bits, low);
        foreach (int i in top) bits[i] = high;
        return bits;
    }

    private static int Nearest(ReadOnlySpan<float> row, List<double[]> centres, out double distance)
    {
        int at = 0;
        distance = double.PositiveInfinity;
        for (int c = 0; c < centres.Count; c++)
        {
            double sum = 0;
            for (int i = 0; i < row.Length; i++) sum += (row[i] - centres[c][i]) * (row[i] - centres[c][i]);
            if (sum < distance) (distance, at) = (sum, c);
        }

        return at;
    }

    private static int Extreme(ReadOnlySpan<float> activations, int width, List<double[]> centres, bool farthest)
    {
        int at = 0;
        double best = farthest ? -1 : double.PositiveInfinity;
        for (int token = 0; token < activations.Length / width; token++)
        {
            Nearest(activations.Slice(token * width, width), centres, out double distance);
            if (farthest ? distance > best : distance < best) (best, at) = (distance, token);
        }

        return at;
    }

    private static double[] Row(ReadOnlySpan<float> activations, int token, int width)
    {
        var row = new double[width];
        for (int i = 0; i < width; i++) row[i] = activations[token * width + i];
        return row;
    }

    private static double[] Mean(ReadOnlySpan<float> activations, int width)
    {
        var mean = new double[width];
        for (int i = 0; i < activations.Length; i++) mean[i % width] += activations[i] * (double)width / activations.Length;
        return mean;
    }

    private static void CheckRows(ReadOnlySpan<float> values, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        if (values.Length == 0 || values.Length % width != 0) throw new ArgumentException($"{values.Length} values in rows of {width}.", nameof(values));
    }
}
