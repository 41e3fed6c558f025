using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Transforms;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Trellis-coded quantisation of rows scaled to variance 1 (QTIP, Q-Palette's TCQ), for weights that a rotation made normal. After the search the
/// scale of each group is fitted to the decoded values.
/// </summary>
/// <param name="shift">Bits for two weights, 2 to 10: 1 to 5 bits a weight.</param>
/// <param name="code">The code; null for our own table.</param>
public sealed class TrellisQuantization(int shift, TrellisCode? code = null) : IRounding, ISketch
{
    /// <summary>Rows are scaled to this standard deviation for the search, Q-Palette's choice: a little less than the table's, so that the tails are met.</summary>
    public const double Fill = 0.9;

    private static readonly Lazy<float[]>[] Tables = [.. Enumerable.Range(0, 12).Select(bits => new Lazy<float[]>(() => MakeTable(bits)))];

    /// <summary>Name of the format: <c>tcq-4</c> takes 4 bits for two weights.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"tcq-{shift}");

    /// <summary>
    /// Our own code. The table of 2^n pairs, n = 9 and more for many bits, is k-means of normal pairs whose first value is made positive (the trellis gives the sign), scaled to
    /// variance 15/16, QTIP's choice, in a random order.
    /// </summary>
    public static TrellisCode OwnCode(int shift)
    {
        int bits = OwnTableBits(shift);
        return new TrellisCode(shift, bits, Tables[bits].Value);
    }

    /// <inheritdoc/>
    public QuantizedTensor Sketch(int rows, int columns, int groupSize) => new Trellis(
        Name, rows, columns, code ?? new TrellisCode(shift, OwnTableBits(shift), new float[2 << OwnTableBits(shift)]), new ushort[rows * ((columns + 1) / 2)], GroupScales.Zeros(rows, columns, groupSize), constant: code is null);

    private static int OwnTableBits(int shift) => shift <= 8 ? 9 : Math.Min(shift + 1, 11);

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        TrellisCode used = code ?? OwnCode(shift);
        GroupScales scales = VectorScaling.RootMeanSquare(problem, 1 / Fill);
        float[] normal = VectorScaling.Normalise(problem, scales);
        int k = problem.Columns, steps = (k + 1) / 2;
        var symbols = new ushort[problem.Rows * steps];
        var decoded = new float[problem.Weights.Length];
        var encoder = new TrellisEncoder(used);
        Parallel.For(0, problem.Rows, () => new TrellisEncoder.Workspace(), (row, _, workspace) =>
        {
            encoder.Encode(normal.AsSpan(row * k, k), symbols.AsSpan(row * steps, steps), workspace);
            used.Decode(symbols.AsSpan(row * steps, steps), decoded.AsSpan(row * k, k));
            return workspace;
        }, _ => { });
        return new Trellis(Name, problem.Rows, k, used, symbols, VectorScaling.Refit(problem, decoded, null, scales), constant: code is null);
    }

    private static float[] MakeTable(int bits)
    {
        int count = 1 << bits;
        float[] samples = new NormalSamples((ulong)(0x7C0 + bits)).Take(2 * (256 << bits));
        for (int i = 0; i < samples.Length; i += 2) samples[i] = MathF.Abs(samples[i]);
        float[] table = KMeans.Fit(samples, 2, count, seed: 1, rounds: 20, initial: samples[..(2 * count)]);
        var random = new Xoshiro256((ulong)bits);
        for (int i = count - 1; i > 0; i--)
        {
            int j = random.Below(i + 1);
            for (int part = 0; part < 2; part++) (table[2 * i + part], table[2 * j + part]) = (table[2 * j + part], table[2 * i + part]);
        }

        double square = 0;
        foreach (float value in table) square += (double)value * value / table.Length;
        double factor = Math.Sqrt(15.0 / 16 / square);
        return [.. table.Select(value => (float)(value * factor))];
    }
}
