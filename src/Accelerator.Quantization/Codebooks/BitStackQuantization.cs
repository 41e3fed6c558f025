using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// BitStack (Wang et al. 2024): of what is left, the signs, and the best magnitudes of rank r; again and again. With calibration the weights are first multiplied by s, the root of the
/// Hessian's diagonal, so that errors count where inputs are large. Float16 factors, √σ to each side; the residual is that of the stored values.
/// </summary>
/// <param name="blocks">1 to 64.</param>
/// <param name="rank">r, at least 1.</param>
public sealed class BitStackQuantization(int blocks, int rank) : IRounding
{
    /// <summary>Name of the format: <c>bitstack-2-r8</c> has two blocks of rank 8.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"bitstack-{blocks}-r{rank}");

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int n = problem.Rows, k = problem.Columns, r = Math.Min(rank, Math.Min(n, k));
        float[] scales = VectorScaling.Importance(problem) is { } h ? [.. h.Select(value => (float)(Half)Math.Clamp(Math.Sqrt(value), 1e-2, 1e2))] : [];
        var residual = new double[n * k];
        for (int i = 0; i < residual.Length; i++) residual[i] = problem.Weights[i] * (scales.Length == 0 ? 1.0 : scales[i % k]);
        var made = new SignBlock[blocks];
        for (int b = 0; b < blocks; b++) made[b] = Block(residual, n, k, r);
        return new SignLowRank(Name, n, k, r, made, scales);
    }

    /// <summary>
    /// Which blocks of several matrices are worth their bits: greedily the one of the largest fall of the error for a bit, each matrix's blocks in their order (BitStack's sorting, by the
    /// weights' error rather than by perplexity). Returns how many of each matrix fit into <paramref name="budget"/> bits; one of each at least.
    /// </summary>
    /// <param name="stacks">The matrices, each with all its blocks.</param>
    /// <param name="originals">The weights that each stands for, [N, K].</param>
    /// <param name="budget">Bits.</param>
    public static int[] Plan(IReadOnlyList<SignLowRank> stacks, IReadOnlyList<float[]> originals, long budget)
    {
        ArgumentNullException.ThrowIfNull(stacks);
        ArgumentNullException.ThrowIfNull(originals);
        double[][] errors = [.. stacks.Zip(originals, (stack, original) => Enumerable.Range(1, stack.Blocks.Count).Select(count => SquaredError(stack.Take(count), original)).ToArray())];
        int[] taken = [.. stacks.Select(_ => 1)];
        long used = stacks.Sum(stack => stack.Take(1).Storage.Total);
        while (true)
        {
            int best = -1;
            double gain = 0;
            for (int i = 0; i < stacks.Count; i++)
            {
                if (taken[i] >= stacks[i].Blocks.Count || used + Cost(stacks[i]) > budget) continue;
                double worth = (errors[i][taken[i] - 1] - errors[i][taken[i]]) / Cost(stacks[i]);
                if (worth > gain) (gain, best) = (worth, i);
            }

            if (best < 0) return taken;
            used += Cost(stacks[best]);
            taken[best]++;
        }
    }

    private static long Cost(SignLowRank stack) => (stack.Storage.Total - 16L * stack.ChannelScales.Length) / stack.Blocks.Count;

    private static double SquaredError(SignLowRank stack, float[] original)
    {
        double sum = 0;
        float[] made = stack.Dequantize();
        for (int i = 0; i < made.Length; i++)
        {
            double difference = ((double)made[i] - original[i]) * (stack.ChannelScales.Length == 0 ? 1 : stack.ChannelScales[i % stack.Columns]);
            sum += difference * difference;
        }

        return sum;
    }

    private static SignBlock Block(double[] residual, int n, int k, int r)
    {
        byte[] signs = Array.ConvertAll(residual, value => value >= 0 ? (byte)1 : (byte)0);
        (double[] left, double[] right) = LowRank.Of(Array.ConvertAll(residual, Math.Abs), n, k, r);
        // Right is orthonormal: the length of a column of left is its singular value.
        for (int c = 0; c < r; c++)
        {
            double sigma = 0;
            for (int i = 0; i < n; i++) sigma += left[i * r + c] * left[i * r + c];
            double root = Math.Sqrt(Math.Sqrt(sigma));
            for (int i = 0; i < n; i++) left[i * r + c] = root == 0 ? 0 : left[i * r + c] / root;
            for (int i = 0; i < k; i++) right[i * r + c] *= root;
        }

        var block = new SignBlock(signs, Array.ConvertAll(left, Stored), Array.ConvertAll(right, Stored));
        Parallel.For(0, n, row =>
        {
            for (int column = 0; column < k; column++)
            {
                float magnitude = 0;
                for (int c = 0; c < r; c++) magnitude += block.Left[row * r + c] * block.Right[column * r + c];
                residual[row * k + column] -= signs[row * k + column] == 1 ? magnitude : -magnitude;
            }
        });
        return block;
    }

    private static float Stored(double value) => (float)(Half)Math.Clamp(value, -65504, 65504);
}
