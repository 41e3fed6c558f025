using Accelerator.Workloads.Models;

namespace Accelerator.Quantization;

/// <summary>Measures a quantised model against the unquantised one.</summary>
public static class QuantizationEvaluator
{
    /// <summary>Errors of all layers and both perplexities.</summary>
    public static QuantizationReport Evaluate(QuantizedModel quantized, QuantizationEvaluation evaluation) =>
        new(LayerErrors(quantized, evaluation), Measure(quantized, evaluation, quantize: false), Measure(quantized, evaluation, quantize: true));

    /// <summary>The perplexity of the quantised or of the unquantised model.</summary>
    public static PerplexityResult Measure(QuantizedModel quantized, QuantizationEvaluation evaluation, bool quantize)
    {
        ArgumentNullException.ThrowIfNull(quantized);
        ArgumentNullException.ThrowIfNull(evaluation);
        int windows = evaluation.Windows ?? Math.Max(1, (evaluation.Tokens.Length - evaluation.WindowLength) / evaluation.Stride + 1);
        ILinearExecutor? executor = quantize ? quantized.NewExecutor() : null;
        return Perplexity.Measure(quantized.Model, evaluation.Tokens, evaluation.WindowLength, evaluation.Stride, windows, executor);
    }

    /// <summary>Error of each quantised layer on the first tokens of the stream.</summary>
    public static IReadOnlyList<LayerError> LayerErrors(QuantizedModel quantized, QuantizationEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(quantized);
        ArgumentNullException.ThrowIfNull(evaluation);
        LlamaModel model = quantized.Model;
        int count = Math.Min(Math.Min(evaluation.LayerTokens, evaluation.Tokens.Length), model.Config.ContextLength);
        QuantizedLinear integer = quantized.NewExecutor();
        var errors = new List<LayerError>();
        var plain = new FloatLinear(model);
        var observed = new ObservedLinear(plain, (site, input, rows) =>
        {
            if (quantized.Layer(site) is not { } layer) return;
            (int n, _) = model.Config.ShapeOf(site.Kind);
            var expected = new float[rows * n];
            var actual = new float[rows * n];
            plain.Execute(site, input, rows, expected);
            integer.Execute(site, input, rows, actual);
            double error = RelativeError(expected, actual);
            errors.Add(new LayerError(layer, error, -20 * Math.Log10(error), RelativeError(layer.Transform?.OfWeights(model.Weight(site), n) ?? model.Weight(site), layer.Tensor.Dequantize())));
        });
        model.NewSession(observed, count).ForwardLast(evaluation.Tokens.Span[..count]);
        return errors;
    }

    /// <summary>‖expected − actual‖ / ‖expected‖, Frobenius, in double; 0 when both are zero.</summary>
    public static double RelativeError(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual)
    {
        if (expected.Length != actual.Length) throw new ArgumentException($"{expected.Length} and {actual.Length} values.", nameof(actual));
        double noise = 0, signal = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            double difference = (double)expected[i] - actual[i];
            noise += difference * difference;
            signal += (double)expected[i] * expected[i];
        }

        return noise == 0 ? 0 : Math.Sqrt(noise / signal);
    }
}
