using System.Runtime.InteropServices;
using Accelerator.Diagnostics;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization.Evaluation;

/// <summary>Quantises one model by many settings and measures each; settings may run side by side, results do not depend on it.</summary>
public sealed class SettingEvaluator
{
    private readonly LlamaModel _model;
    private readonly QuantizationEvaluation _evaluation;
    private readonly Lazy<Calibrator> _calibration;

    /// <summary>Measures the unquantised model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="evaluation">The text to measure on.</param>
    /// <param name="calibration">Makes the statistics; called once, and only if a method needs them.</param>
    public SettingEvaluator(LlamaModel model, QuantizationEvaluation evaluation, Func<Calibrator> calibration)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(evaluation);
        (_model, _evaluation, _calibration) = (model, evaluation, new Lazy<Calibrator>(calibration));
        int windows = evaluation.Windows ?? Math.Max(1, (evaluation.Tokens.Length - evaluation.WindowLength) / evaluation.Stride + 1);
        Unquantized = Perplexity.Measure(model, evaluation.Tokens, evaluation.WindowLength, evaluation.Stride, windows);
    }

    /// <summary>The unquantised model.</summary>
    public PerplexityResult Unquantized { get; }

    /// <summary>Every fault of every setting, before any work is done.</summary>
    /// <exception cref="InputException">Settings that do not fit the model, or methods that do not take their format.</exception>
    public static void Check(LlamaModel model, IEnumerable<EvaluationSetting> settings)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(settings);
        var findings = new List<Diagnostic>();
        foreach (EvaluationSetting setting in settings)
        {
            try
            {
                setting.Recipe.Settings(model);
            }
            catch (InputException wrong)
            {
                findings.AddRange(wrong.Diagnostics.Select(one => one with { Message = $"{setting.Name}: {one.Message}" }));
            }
        }

        if (findings.Count > 0) throw new InputException(findings);
    }

    /// <summary>Quantises and measures.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="packed">Where the packed model goes to be read again and compared; null leaves that out.</param>
    /// <param name="cancellation">Ends the work between two layers.</param>
    /// <exception cref="InputException">The setting does not fit the model.</exception>
    public SettingResult Evaluate(EvaluationSetting setting, string? packed = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(setting);
        QuantizedModel quantized = RecipeQuantizer.Quantize(_model, setting.Recipe, () => _calibration.Value, cancellation);
        double noise = 0, signal = 0;
        foreach (QuantizedLayer layer in quantized.Layers)
        {
            float[] weights = _model.Weight(layer.Site), made = layer.Tensor.Dequantize();
            float[] meant = layer.Transform?.OfWeights(weights, layer.Tensor.Rows) ?? weights;
            if (made.AsSpan().ContainsAnyExceptInRange(float.MinValue, float.MaxValue)) throw new InvalidOperationException($"A weight of {layer.Site.TensorName} is not finite.");
            for (int i = 0; i < made.Length; i++)
            {
                double difference = (double)meant[i] - made[i];
                noise += difference * difference;
                signal += (double)meant[i] * meant[i];
            }
        }

        if (packed is not null) RequireSame(quantized, packed);
        cancellation.ThrowIfCancellationRequested();
        double perplexity = QuantizationEvaluator.Measure(quantized, _evaluation, quantize: true).Value;
        return new SettingResult(quantized.StoredBitsPerWeight, perplexity, Math.Log(perplexity / Unquantized.Value), signal == 0 ? 0 : Math.Sqrt(noise / signal));
    }

    /// <summary>Writes the packed model, reads it again, and compares weights bit for bit, bits per weight and transforms.</summary>
    private static void RequireSame(QuantizedModel quantized, string folder)
    {
        try
        {
            PackedModelFile.Write(folder, quantized);
            QuantizedModel read = PackedModelFile.Read(folder);
            foreach ((QuantizedLayer one, QuantizedLayer other) in quantized.Layers.Zip(read.Layers))
            {
                bool same = one.Site == other.Site && one.Tensor.Format == other.Tensor.Format && one.Tensor.Storage == other.Tensor.Storage && one.StoredBitsPerWeight == other.StoredBitsPerWeight
                    && Same(one.Tensor.Dequantize(), other.Tensor.Dequantize()) && one.Transform?.Rotation?.Name == other.Transform?.Rotation?.Name
                    && Same(one.Transform?.ChannelScales ?? [], other.Transform?.ChannelScales ?? []);
                if (!same) throw new InvalidOperationException($"{one.Site.TensorName} comes back from its packed file as something else.");
            }

            if (read.Layers.Count != quantized.Layers.Count) throw new InvalidOperationException("The packed file has another number of layers.");
        }
        finally
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }

        // Bit for bit: −0 is not 0.
        static bool Same(float[] one, float[] other) => MemoryMarshal.AsBytes<float>(one).SequenceEqual(MemoryMarshal.AsBytes<float>(other));
    }
}
