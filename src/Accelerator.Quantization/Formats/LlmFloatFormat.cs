using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// LLM-FP4 (EMNLP 2023): E1M2, E2M1 or E3M0 with a real-valued exponent bias, both chosen for a whole matrix by least squared error. The biases tried put the
/// largest value at 1, 0.98, … 0.2 of the largest weight. One float32, 2^−bias, is the only scale.
/// </summary>
public sealed class LlmFloatFormat : WeightFormat
{
    private const int MostSamples = 1 << 16;
    private static readonly ScaledTable[] Candidates = [new(ValueTables.RealBias(2, 1, 0)), new(ValueTables.RealBias(1, 2, 0)), new(ValueTables.RealBias(3, 0, 0))];

    /// <inheritdoc/>
    public override string Name => "llm-fp4";

    /// <inheritdoc/>
    public override string Source => "F7: LLM-FP4 (EMNLP 2023)";

    /// <inheritdoc/>
    public override string Summary => "E1M2, E2M1 or E3M0 and a real bias, for the matrix";

    /// <inheritdoc/>
    public override int Bits => 4;

    /// <inheritdoc/>
    public override GroupFitter For(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        float largest = 0;
        foreach (float weight in weights) largest = Math.Max(largest, Math.Abs(weight));
        // A stride thins out large matrices; it is odd, so that it falls on all columns of the usual sizes.
        int stride = (weights.Length / MostSamples) | 1;
        var sample = new float[(weights.Length - 1) / stride + 1];
        for (int i = 0; i < sample.Length; i++) sample[i] = weights[i * stride];
        (ScaledTable Table, float Scale, double Error) best = (Candidates[0], largest / Candidates[0].Largest, double.PositiveInfinity);
        foreach (ScaledTable table in Candidates)
        {
            for (int step = 0; step <= 40; step++)
            {
                float scale = (float)((1 - 0.02 * step) * largest / table.Largest);
                double error = new ScaledTableCode(table, scale, 0).Error(sample, []);
                if (error < best.Error) best = (table, scale, error);
            }
        }

        return new TableFitter(Name, rows, columns, groupSize, [best.Table], (_, _, _) => best.Scale, new FitOptions { ScaleBits = 32 }, BlockScale.Shared32);
    }
}
