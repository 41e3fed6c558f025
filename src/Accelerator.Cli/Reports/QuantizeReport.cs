using System.Collections.Immutable;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Workloads.Models;

namespace Accelerator.Cli.Reports;

/// <summary>The result of <c>accel quantize</c>, as <c>report.json</c> holds it.</summary>
internal sealed record QuantizeReport
{
    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = 2;

    /// <summary>The model.</summary>
    public required string Model { get; init; }

    /// <summary>How it was quantised.</summary>
    public required string Quantization { get; init; }

    /// <summary>Where the tokens come from that errors and perplexities are measured on.</summary>
    public required string Tokens { get; init; }

    /// <summary>What methods were calibrated on; null without calibration.</summary>
    public string? Calibration { get; init; }

    /// <summary>Windows of the perplexity measurement, each a forward pass of its own.</summary>
    public required int Windows { get; init; }

    /// <summary>Tokens predicted in all windows.</summary>
    public required int PredictedTokens { get; init; }

    /// <summary>Perplexity of the unquantised model.</summary>
    public required double PerplexityBefore { get; init; }

    /// <summary>Perplexity with the linear layers computed in the integers of the hardware.</summary>
    public required double PerplexityAfter { get; init; }

    /// <summary>Bits of a quantised weight in a packed file, scales and zeros counted.</summary>
    public required double StoredBitsPerWeight { get; init; }

    /// <summary>Bits of a quantised weight in the accelerator's memory, integer scales and zeros counted.</summary>
    public required double HardwareBitsPerWeight { get; init; }

    /// <summary>Errors of the layers, in forward order.</summary>
    public required ImmutableArray<LayerReport> Layers { get; init; }

    /// <summary>Reports a measurement.</summary>
    public static QuantizeReport Of(QuantizedModel quantized, QuantizationReport measured, string tokens, string? calibration)
    {
        PerplexityResult before = measured.Before;
        return new QuantizeReport
        {
            Model = quantized.Model.Name,
            Quantization = quantized.Description,
            Tokens = tokens,
            Calibration = calibration,
            Windows = before.Windows,
            PredictedTokens = before.PredictedTokens,
            PerplexityBefore = before.Value,
            PerplexityAfter = measured.After.Value,
            StoredBitsPerWeight = quantized.StoredBitsPerWeight,
            HardwareBitsPerWeight = quantized.HardwareBitsPerWeight,
            Layers = [.. measured.Layers.Select(LayerReport.Of)],
        };
    }
}

/// <summary>Error of one layer.</summary>
/// <param name="Name">The layer.</param>
/// <param name="Format">Number format of the weights.</param>
/// <param name="N">Output features.</param>
/// <param name="K">Input features.</param>
/// <param name="LastGroup">Length of the last group of a row where the group size does not divide K; null where it does.</param>
/// <param name="BitsPerWeight">As stored, side data counted.</param>
/// <param name="WeightError">‖W − Ŵ‖ / ‖W‖ (Frobenius).</param>
/// <param name="OutputError">‖y − ŷ‖ / ‖y‖ (Frobenius), weights and activations quantised.</param>
/// <param name="SqnrDb">The same as signal to quantisation noise in decibels; null without error.</param>
internal sealed record LayerReport(string Name, string Format, int N, int K, int? LastGroup, double BitsPerWeight, double WeightError, double OutputError, double? SqnrDb)
{
    /// <summary>Reports one layer.</summary>
    public static LayerReport Of(LayerError error)
    {
        QuantizedTensor tensor = error.Layer.Tensor;
        int last = tensor.Columns % tensor.Execution.GroupSize;
        return new LayerReport(
            error.Layer.Site.ShortName, tensor.Format, tensor.Rows, tensor.Columns, last > 0 ? last : null, error.Layer.StoredBitsPerWeight, error.WeightError, error.OutputError,
            double.IsFinite(error.SqnrDecibel) ? error.SqnrDecibel : null);
    }
}
