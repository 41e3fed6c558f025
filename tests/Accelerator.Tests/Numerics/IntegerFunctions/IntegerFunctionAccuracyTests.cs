using Accelerator.Numerics.IntegerFunctions;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;
using Xunit.Abstractions;

namespace Accelerator.Tests.Numerics.IntegerFunctions;

/// <summary>How far I-ViT's functions are from the real ones on activations of trained models; the figures stand in docs/integer-functions.md.</summary>
public sealed class IntegerFunctionAccuracyTests(ITestOutputHelper output)
{
    private static readonly Lazy<Captured> Activations = new(Capture);

    [Fact]
    public void Shiftmax_of_attention_scores()
    {
        Captured real = Activations.Value;
        double largest = 0, sum = 0;
        long count = 0;
        float most = real.Scores.Max(row => row.Max(MathF.Abs)), scale = most / 127;
        foreach (float[] row in real.Scores)
        {
            int[] x = Quantised(row, scale), y = new int[row.Length];
            Shiftmax.Apply(x, scale, y);
            double[] powers = [.. row.Select(value => Math.Exp(value - row.Max()))];
            for (int i = 0; i < y.Length; i++)
            {
                double error = Math.Abs(y[i] / 128.0 - powers[i] / powers.Sum());
                (largest, sum, count) = (Math.Max(largest, error), sum + error, count + 1);
            }
        }

        output.WriteLine($"Shiftmax: scores to {most:F2}, largest error {largest:F4}, mean {sum / count:F5}, {count} values");
        largest.ShouldBeLessThan(0.07);
        (sum / count).ShouldBeLessThan(0.004);
    }

    [Fact]
    public void ShiftGelu_of_gate_outputs()
    {
        double largest = 0, squares = 0, reference = 0;
        float[][] rows = Activations.Value.Gates;
        float scale = rows.Max(row => row.Max(MathF.Abs)) / 127;
        foreach (float[] row in rows)
        {
            int[] x = Quantised(row, scale), y = new int[row.Length];
            ShiftGelu.Apply(x, scale, y);
            for (int i = 0; i < y.Length; i++)
            {
                double real = row[i] * Gaussian(row[i]), error = Math.Abs(y[i] * (double)ShiftGelu.OutputScale(scale) - real);
                (largest, squares, reference) = (Math.Max(largest, error), squares + error * error, reference + real * real);
            }
        }

        output.WriteLine($"ShiftGELU: inputs to {scale * 127:F2}, step {scale:F4}, largest error {largest:F4}, relative {Math.Sqrt(squares / reference):F4}");
        largest.ShouldBeLessThan(0.22);
        Math.Sqrt(squares / reference).ShouldBeLessThan(0.052);
    }

    [Theory]
    [InlineData(8, 0.41)]
    [InlineData(12, 0.019)]
    [InlineData(16, 0.0012)]
    public void LayerNorm_of_block_inputs(int bits, double most)
    {
        double largest = 0, squares = 0, reference = 0;
        float[][] rows = Activations.Value.Rows;
        float scale = rows.Max(row => row.Max(MathF.Abs)) / ((1 << (bits - 1)) - 1);
        float[] weight = [.. rows[0].Select((_, i) => 0.5f + i % 7 * 0.25f)], bias = [.. rows[0].Select((_, i) => (i % 5 - 2) * 0.1f)];
        var norm = new IntegerLayerNorm(weight, bias);
        foreach (float[] row in rows)
        {
            int[] x = Quantised(row, scale), y = new int[row.Length];
            norm.Apply(x, y);
            double mean = row.Average(value => (double)value), deviation = Math.Sqrt(row.Average(value => (value - mean) * (value - mean)));
            for (int i = 0; i < y.Length; i++)
            {
                double real = (row[i] - mean) / deviation * weight[i] + bias[i], error = Math.Abs(y[i] * (double)norm.OutputScales[i] - real);
                (largest, squares, reference) = (Math.Max(largest, error), squares + error * error, reference + real * real);
            }
        }

        output.WriteLine($"LayerNorm, {bits} bits: largest error {largest:F4}, relative {Math.Sqrt(squares / reference):F5}");
        Math.Sqrt(squares / reference).ShouldBeLessThan(most);
    }

    private static int[] Quantised(float[] row, float scale) => [.. row.Select(value => (int)MathF.Round(value / scale))];

    /// <summary>Φ by the error function of Abramowitz and Stegun, 7.1.26: off by at most 1.5e-7.</summary>
    private static double Gaussian(double x)
    {
        double z = Math.Abs(x) / Math.Sqrt(2), t = 1 / (1 + 0.3275911 * z);
        double tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.Exp(-z * z) / 2;
        return x > 0 ? 1 - tail : tail;
    }

    private static Captured Capture()
    {
        string folder = Repository.PathOf("examples/models/kjv-llama");
        LlamaModel model = ModelLoader.Load(folder);
        int[] tokens = TokenFile.Read(Path.Combine(folder, "heldout.tokens"), model.Config.VocabularySize);
        var recorder = new Recorder(model);
        model.NewSession(recorder, 64).ForwardLast(tokens.AsSpan(0, 64).ToArray());
        return recorder.Result();
    }

    private sealed record Captured(float[][] Scores, float[][] Gates, float[][] Rows);

    /// <summary>Keeps what queries, keys and gates come out, and what goes into the output projection.</summary>
    private sealed class Recorder(LlamaModel model) : ILinearExecutor
    {
        private readonly FloatLinear _inner = new(model);
        private readonly Dictionary<LinearSite, float[]> _outputs = [];
        private readonly List<float[]> _rows = [];

        public void Execute(LinearSite site, ReadOnlySpan<float> input, int rows, Span<float> output)
        {
            _inner.Execute(site, input, rows, output);
            if (site.Kind is LinearKind.Query or LinearKind.Key or LinearKind.Gate) _outputs[site] = output.ToArray();
            if (site.Kind == LinearKind.Output) _rows.AddRange(input.ToArray().Chunk(input.Length / rows));
        }

        public Captured Result()
        {
            var scores = new List<float[]>();
            var gates = new List<float[]>();
            LlamaConfig config = model.Config;
            foreach ((LinearSite site, float[] values) in _outputs)
            {
                if (site.Kind == LinearKind.Gate) gates.AddRange(values.Chunk(config.IntermediateSize));
                if (site.Kind != LinearKind.Query) continue;
                float[] keys = _outputs[site with { Kind = LinearKind.Key }];
                for (int head = 0; head < config.Heads; head++)
                {
                    int keyHead = head * config.KeyValueHeads / config.Heads;
                    for (int at = 0; at < values.Length / config.QueryWidth; at++)
                    {
                        scores.Add([.. Enumerable.Range(0, at + 1).Select(before =>
                        {
                            float dot = 0;
                            for (int i = 0; i < config.HeadSize; i++) dot += values[at * config.QueryWidth + head * config.HeadSize + i] * keys[before * config.KeyValueWidth + keyHead * config.HeadSize + i];
                            return dot / MathF.Sqrt(config.HeadSize);
                        })]);
                    }
                }
            }

            return new Captured([.. scores], [.. gates], [.. _rows]);
        }
    }
}
