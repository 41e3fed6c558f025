using System.Buffers;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization;

/// <summary>
/// Linear layers as the hardware computes them. Uniform weights with integer activations: activations quantised per token, exact integer product with
/// integer group scales, one multiplication by 2^−e · s_a at the end. Any other layer: inputs transformed and rounded to their format,
/// then the float product with the dequantised weights.
/// </summary>
public sealed class QuantizedLinear : ILinearExecutor
{
    private readonly QuantizedModel _quantized;
    private readonly FloatLinear _float;
    private readonly Dictionary<LinearSite, IntegerGemm> _integer = [];
    private readonly Dictionary<LinearSite, float[]> _dequantized = [];

    internal QuantizedLinear(QuantizedModel quantized)
    {
        _quantized = quantized;
        _float = new FloatLinear(quantized.Model);
        foreach (QuantizedLayer layer in quantized.Layers)
        {
            if (layer is { Scales: not null, Activations.IntegerBits: not null }) _integer[layer.Site] = new IntegerGemm(layer.Matrix, layer.Scales);
            else _dequantized[layer.Site] = layer.Tensor.Dequantize();
        }
    }

    /// <inheritdoc/>
    public void Execute(LinearSite site, ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        if (_quantized.Layer(site) is not { } layer)
        {
            _float.Execute(site, input, rows, output);
            return;
        }

        float[]? transformed = layer.Transform?.OfInputs(input, rows);
        if (_integer.TryGetValue(site, out IntegerGemm? gemm))
        {
            short[] codes = ArrayPool<short>.Shared.Rent(input.Length);
            var scales = new float[rows];
            ActivationQuantizer.Quantize(transformed ?? input, rows, codes.AsSpan(0, input.Length), scales, layer.Activations.IntegerBits!.Value);
            gemm.Multiply(codes.AsSpan(0, input.Length), scales, output);
            ArrayPool<short>.Shared.Return(codes);
            return;
        }

        if (layer.Activations != Formats.ActivationFormat.Float)
        {
            transformed ??= input.ToArray();
            MixedActivations.Round(layer.Tensor, layer.Activations, transformed, rows);
        }

        FloatGemm.Multiply(transformed ?? input, _dequantized[site], output, rows, layer.Tensor.Rows, layer.Tensor.Columns);
    }
}
