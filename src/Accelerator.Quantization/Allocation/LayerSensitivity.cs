using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization.Allocation;

/// <summary>What the cost of a format is for a layer.</summary>
public enum SensitivityCost
{
    /// <summary>What the mean loss of the model rises by when only this layer has the format.</summary>
    Loss,

    /// <summary>The squared error of the layer's outputs relative to them.</summary>
    Relative,

    /// <summary>The squared error of the layer's outputs.</summary>
    Output,
}

/// <summary>What a format does to a layer.</summary>
/// <param name="Format">The format.</param>
/// <param name="Error">Σ over rows of δᵀ·H·δ with δ the error of a row's weights, over Σ wᵀ·H·w: the squared error of the outputs relative to them.</param>
/// <param name="OutputError">The same, not relative: Σ over rows of δᵀ·H·δ / 2, the mean over tokens of the squared error of the outputs.</param>
/// <param name="Storage">Bits of the layer.</param>
/// <param name="Loss">What −ln p of a token rises by, in nats, the mean over calibration text, when only this layer has the format; null when it was not measured.</param>
public sealed record FormatSensitivity(NumberFormat Format, double Error, double OutputError, StorageBits Storage, double? Loss = null)
{
    /// <summary>The cost that is asked for.</summary>
    /// <exception cref="InvalidOperationException">The loss was not measured.</exception>
    public double Cost(SensitivityCost cost) => cost switch
    {
        SensitivityCost.Relative => Error,
        SensitivityCost.Output => OutputError,
        _ => Loss ?? throw new InvalidOperationException("The loss was not measured."),
    };
}

/// <summary>A layer and what each format does to it.</summary>
/// <param name="Site">The layer.</param>
/// <param name="Weights">N·K.</param>
/// <param name="Formats">In the order in which they were asked for.</param>
public sealed record LayerSensitivity(LinearSite Site, long Weights, IReadOnlyList<FormatSensitivity> Formats)
{
    /// <summary>Tokens on which the loss is measured, at most: a forward pass over them for each layer and format.</summary>
    private const int LossTokens = 2048;

    /// <summary>Rounds every layer to every format (to nearest) and measures the error of its outputs, and perhaps the loss of the model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="formats">Formats to try.</param>
    /// <param name="group">Groups of all of them.</param>
    /// <param name="pad">A shorter last group is allowed.</param>
    /// <param name="calibrator">Statistics of the inputs.</param>
    /// <param name="lossTokens">Text to measure the loss on, in windows of 128 tokens, the first 2,048; empty for none.</param>
    /// <param name="cancellation">Ends the work between two layers.</param>
    /// <exception cref="InputException">A group size does not divide the rows of a layer, or a weight is not finite.</exception>
    public static IReadOnlyList<LayerSensitivity> Measure(LlamaModel model, IReadOnlyList<NumberFormat> formats, GroupSetting group, bool pad, Calibrator calibrator, ReadOnlyMemory<int> lossTokens = default, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(formats);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(calibrator);
        Diagnostic[] findings = [.. model.Sites.SelectMany(site => formats.SelectMany(format => new LayerSetting(format, group).Check(site.TensorName, model.Config.ShapeOf(site.Kind).Columns, pad)))];
        if (findings.Length > 0) throw new InputException(findings.DistinctBy(finding => finding.Found));
        var layers = new List<LayerSensitivity>();
        double? before = lossTokens.IsEmpty ? null : Loss(model, lossTokens, null);
        foreach (LinearSite site in model.Sites)
        {
            cancellation.ThrowIfCancellationRequested();
            (int n, int k) = model.Config.ShapeOf(site.Kind);
            float[] weights = model.Weight(site);
            if (weights.AsSpan().ContainsAnyExceptInRange(float.MinValue, float.MaxValue)) throw new InputException(new Diagnostic { Id = "ACC2010", Message = $"Tensor {site.TensorName} holds a value that is not finite.", Allowed = "finite values" });
            LayerInputs inputs = LayerInputs.Of(calibrator[site]);
            double whole = Quadratic(weights, new float[weights.Length], n, k, inputs.Hessian);
            var measured = new List<FormatSensitivity>();
            foreach (NumberFormat format in formats)
            {
                QuantizedTensor tensor = Round(site, weights, n, k, format, group, inputs);
                float[] rounded = tensor.Dequantize();
                double error = Quadratic(weights, rounded, n, k, inputs.Hessian);
                double? loss = before is null ? null : Loss(model, lossTokens, new OneLayer(model, site, rounded)) - before;
                measured.Add(new FormatSensitivity(format, whole > 0 ? error / whole : 0, error / 2, tensor.Storage, loss));
            }

            layers.Add(new LayerSensitivity(site, (long)n * k, measured));
        }

        return layers;
    }

    /// <summary>The problem of the least Σ cost with a mean of at most <paramref name="bits"/> code bits a weight.</summary>
    /// <param name="layers">What formats do to layers.</param>
    /// <param name="bits">Mean over weights of payload bits, scales not counted.</param>
    /// <param name="cost">What is minimised.</param>
    public static AllocationProblem Problem(IReadOnlyList<LayerSensitivity> layers, double bits, SensitivityCost cost)
    {
        ArgumentNullException.ThrowIfNull(layers);
        double weights = layers.Sum(layer => layer.Weights);
        return new AllocationProblem(
            [.. layers.Select(layer => new AllocationItem(layer.Site.TensorName,
                [.. layer.Formats.Select(format => new AllocationChoice(format.Format.Name, format.Cost(cost), format.Storage.Payload / weights))]))],
            [new AllocationLimit("bits", bits)]);
    }

    internal static QuantizedTensor Round(LinearSite site, float[] weights, int rows, int columns, NumberFormat format, GroupSetting group, LayerInputs? inputs)
    {
        var problem = new LayerProblem
        {
            Name = site.TensorName, Weights = weights, Rows = rows, Columns = columns, GroupSize = group.SizeFor(format, columns),
            WholeTensor = group.Granularity == Granularity.Tensor, Format = format as WeightFormat ?? (WeightFormat)FormatCatalog.Find("int8")!, Inputs = inputs,
        };
        // A matrix format finds its codes itself and does not look at the problem's.
        return format is MatrixFormat matrix ? matrix.Quantize(problem) : new RoundToNearest().Quantize(problem);
    }

    private static double Loss(LlamaModel model, ReadOnlyMemory<int> tokens, ILinearExecutor? linear)
    {
        tokens = tokens[..Math.Min(tokens.Length, LossTokens)];
        int length = Math.Min(Math.Min(SelfSampling.Length, model.Config.ContextLength), tokens.Length);
        PerplexityResult result = Perplexity.Measure(model, tokens, length, length, tokens.Length / length, linear);
        return result.NegativeLogLikelihood / result.PredictedTokens;
    }

    /// <summary>Σ over rows of (a − b)ᵀ·H·(a − b); rows are added in order, so that threads do not change the sum.</summary>
    private static double Quadratic(float[] a, float[] b, int rows, int columns, double[] hessian)
    {
        var sums = new double[rows];
        Parallel.For(0, rows, row =>
        {
            var difference = new double[columns];
            for (int i = 0; i < columns; i++) difference[i] = (double)a[row * columns + i] - b[row * columns + i];
            double sum = 0;
            for (int i = 0; i < columns; i++)
            {
                double inner = 0;
                for (int j = 0; j < columns; j++) inner += hessian[i * columns + j] * difference[j];
                sum += difference[i] * inner;
            }

            sums[row] = sum;
        });
        // H is positive semidefinite; rounding may leave a tiny negative sum.
        return Math.Max(0, sums.Sum());
    }

    /// <summary>The model with other weights in one layer.</summary>
    private sealed class OneLayer(LlamaModel model, LinearSite changed, float[] weights) : ILinearExecutor
    {
        private readonly FloatLinear _others = new(model);

        public void Execute(LinearSite site, ReadOnlySpan<float> input, int rows, Span<float> output)
        {
            if (site != changed)
            {
                _others.Execute(site, input, rows, output);
                return;
            }

            (int n, int k) = model.Config.ShapeOf(site.Kind);
            FloatGemm.Multiply(input, weights, output, rows, n, k);
        }
    }
}
