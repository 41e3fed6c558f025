using System.Buffers;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization;

/// <summary>
/// Linear layers in the hardware's integers: activations quantised per token, exact integer product with integer group
/// scales, one multiplication by 2^−e · s_a at the end. A layer with float activations uses dequantised weights instead.
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
            if (layer.Spec.ActivationBits is null) _dequantized[layer.Site] = layer.Matrix.Dequantize();
            else _integer[layer.Site] = new IntegerGemm(layer.Matrix, layer.Scales);
        }
    }

    /// <inheritdoc/>
    public void Execute(LinearSite site, ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        if (_integer.TryGetValue(site, out IntegerGemm? gemm))
        {
            sbyte[] codes = ArrayPool<sbyte>.Shared.Rent(input.Length);
            var scales = new float[rows];
            ActivationQuantizer.Quantize(input, rows, codes.AsSpan(0, input.Length), scales, _quantized.Layer(site)!.Spec.ActivationBits!.Value);
            gemm.Multiply(codes.AsSpan(0, input.Length), scales, output);
            ArrayPool<sbyte>.Shared.Return(codes);
        }
        else if (_dequantized.TryGetValue(site, out float[]? weights))
        {
            (int n, int k) = _quantized.Model.Config.ShapeOf(site.Kind);
            FloatGemm.Multiply(input, weights, output, rows, n, k);
        }
        else
        {
            _float.Execute(site, input, rows, output);
        }
    }
}
