using Accelerator.Numerics;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>Layers of the trained model that ships with the repository, calibrated on a part of its held-out text.</summary>
internal static class KjvLayers
{
    private const int CalibrationTokens = 1024, WindowLength = 128;

    private static readonly Lazy<int[]> Text = new(() => TokenFile.Read(Repository.PathOf("examples/models/kjv-llama/heldout.tokens"), Model.Config.VocabularySize));
    private static readonly Lazy<LlamaModel> Loaded = new(() => ModelLoader.Load(Repository.PathOf("examples/models/kjv-llama")));

    // The end of the text, where no test measures perplexity.
    private static readonly Lazy<Calibrator> Calibrated = new(() => Calibrator.Run(Model, Text.Value.AsMemory(Text.Value.Length - CalibrationTokens), WindowLength, "held-out text"));

    public static LlamaModel Model => Loaded.Value;

    /// <summary>The held-out text.</summary>
    public static ReadOnlyMemory<int> Tokens => Text.Value;

    public static LayerProblem Problem(LinearSite site, WeightFormat format, int group, FitOptions? fit = null)
    {
        (int n, int k) = Model.Config.ShapeOf(site.Kind);
        return new LayerProblem
        {
            Name = site.TensorName, Weights = Model.Weight(site), Rows = n, Columns = k, GroupSize = Math.Min(group, k), Format = format, Fit = fit ?? new FitOptions(),
            Inputs = LayerInputs.Of(Calibrated.Value[site]),
        };
    }

    public static LayerProblem Problem(int layer, LinearKind kind, string format, int group) => Problem(new LinearSite(layer, kind), (WeightFormat)FormatCatalog.Find(format)!, group);

    /// <summary>The first rows only: what is enough to see a method work.</summary>
    public static LayerProblem Part(int layer, LinearKind kind, string format, int group, int rows) => Rows(Problem(layer, kind, format, group), rows);

    public static LayerProblem Rows(LayerProblem problem, int rows) => problem with { Rows = rows, Weights = problem.Weights[..(rows * problem.Columns)] };

    /// <summary>The layers that read one input.</summary>
    public static LayerProblem[] Group(int layer, string format, int group, params LinearKind[] kinds)
    {
        LayerProblem[] problems = [.. kinds.Select(kind => Problem(layer, kind, format, group))];
        return [.. problems.Select(problem => problem with { Inputs = problems[0].Inputs })];
    }

    /// <summary>A random problem whose H and statistics come from its sample.</summary>
    public static LayerProblem Random(int rows, int columns, int tokens, string format, int group, ulong seed)
    {
        var random = new Xoshiro256(seed);
        float[] weights = [.. Enumerable.Range(0, rows * columns).Select(_ => (float)(random.NextNormal() * 0.1))];
        float[] sample = [.. Enumerable.Range(0, tokens * columns).Select(i => (float)(random.NextNormal() * (1 + i % columns % 5)))];
        return new LayerProblem { Name = "random", Weights = weights, Rows = rows, Columns = columns, GroupSize = Math.Min(group, columns), Format = (WeightFormat)FormatCatalog.Find(format)!, Inputs = InputsOf(sample, columns) };
    }

    /// <summary>Statistics of a sample, by the definitions.</summary>
    public static LayerInputs InputsOf(float[] sample, int columns)
    {
        int tokens = sample.Length / columns;
        var hessian = new double[columns * columns];
        var peak = new float[columns];
        var mean = new double[columns];
        for (int t = 0; t < tokens; t++)
        {
            for (int i = 0; i < columns; i++)
            {
                float x = sample[t * columns + i];
                peak[i] = MathF.Max(peak[i], MathF.Abs(x));
                mean[i] += Math.Abs((double)x) / tokens;
                for (int j = 0; j < columns; j++) hessian[i * columns + j] += 2.0 / tokens * x * sample[t * columns + j];
            }
        }

        return new LayerInputs { Hessian = hessian, AbsoluteMaximum = peak, AbsoluteMean = mean, Sample = sample };
    }

    public static double RoundedLoss(LayerProblem problem) => LayerLoss.Of(problem, new RoundToNearest().Quantize(problem));
}
