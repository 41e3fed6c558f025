using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Onnx.Products;
using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>
/// com.microsoft MatMulNBits: y = a · w transposed with w[n, k] = (q − zero) · scale in blocks along K (ONNX Runtime, contrib operators). B is
/// UINT8 [N, ⌈K / block⌉, block · bits / 8], the first code in the low bits; the zero is 2^(bits − 1) unless given.
/// </summary>
internal static class MatMulNBits
{
    public static OnnxArray[] Run(OnnxCall call)
    {
        OnnxArray a = call.Float(0), packed = call.Integer(1), scales = call.Float(2);
        long bits = call.Int("bits", 4), block = call.Int("block_size", 0), n = call.Int("N", 0), k = call.Int("K", 0);
        if (bits is not (2 or 4 or 8)) throw call.Unsupported($"{bits} bits", "2, 4 or 8");
        if (block < 16 || (block & (block - 1)) != 0 || block > 1 << 20) throw call.Wrong($"block_size {block}", "a power of two from 16");
        if (n is < 1 or > 1 << 24 || k is < 1 or > 1 << 24) throw call.Wrong($"N {n}, K {k}", "1 to 2^24");
        long blocks = (k + block - 1) / block;
        if (packed.Type != OnnxDataType.UInt8 || packed.Count != n * blocks * (block * bits / 8)) throw call.Wrong($"{packed.Count} elements of {packed.Type.Name()} for B", $"{n * blocks * (block * bits / 8)} of UINT8");
        if (scales.Count != n * blocks) throw call.Wrong($"{scales.Count} scales", $"{n * blocks}");
        if (a.Rank < 1 || a.Shape[^1] != k) throw call.Wrong($"activations [{string.Join(", ", a.Shape)}]", $"K = {k} in the last dimension");
        if (call.Optional(4) is { } order && (order.IsFloat || order.Integers.Where((group, i) => group != i / block).Any())) throw call.Unsupported("g_idx in another order", "blocks in the order of K");
        call.Elements([(int)n, (int)k]);
        ProductOperand weights = Weights(call, packed, scales, (int)n, (int)k, (int)bits, (int)block);
        int rows = Indexing.Count(a.Shape.AsSpan(0, a.Rank - 1));
        var product = new MatrixProduct { Source = call.Node, Batch = 1, M = rows, N = (int)n, K = (int)k, Activations = ProductOperand.Of(a), Weights = weights };
        float[] y = OnnxProducts.Run(call, product, 0, 1);
        if (call.Optional(5) is { } bias)
        {
            if (!bias.IsFloat || bias.Count != n) throw call.Wrong($"a bias of {bias.Count}", $"{n} floats");
            for (int i = 0; i < y.Length; i++) y[i] += bias.Floats[i % bias.Count];
        }

        return [OnnxArray.Of(y, [.. a.Shape[..^1], (int)n], a.Type)];
    }

    private static ProductOperand Weights(OnnxCall call, OnnxArray packed, OnnxArray scales, int n, int k, int bits, int block)
    {
        int blocks = (k - 1) / block + 1, blockBytes = block * bits / 8, mask = (1 << bits) - 1;
        var codes = new int[n * k];
        for (int row = 0; row < n; row++)
        {
            for (int i = 0; i < k; i++)
            {
                int inBlock = i % block * bits;
                long value = packed.Integers[((row * blocks) + (i / block)) * blockBytes + (inBlock / 8)];
                codes[row * k + i] = (int)(value >> (inBlock % 8)) & mask;
            }
        }

        float[] zeros = Zeros(call, n, blocks, bits);
        if (Array.TrueForAll(scales.Floats, float.IsFinite) && Array.TrueForAll(zeros, zero => zero == Math.Floor(zero) && zero >= 0 && zero <= mask))
        {
            return new ProductOperand(n, k, null, new OperandCodes
            {
                Codes = codes, Bits = bits, Signed = false, Bipolar = false, FloatType = OnnxDataType.Undefined, GroupSize = Math.Min(block, k), Scales = scales.Floats, Zeros = Array.ConvertAll(zeros, zero => (int)zero),
            });
        }

        var values = new float[codes.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int at = (i / k * blocks) + (i % k / block);
            values[i] = (codes[i] - zeros[at]) * scales.Floats[at];
        }

        return new ProductOperand(n, k, values, null);
    }

    /// <summary>Zero points: packed like the codes, each row in whole bytes; or as floats; or left out.</summary>
    private static float[] Zeros(OnnxCall call, int n, int blocks, int bits)
    {
        var zeros = new float[n * blocks];
        if (call.Optional(3) is not { } given)
        {
            Array.Fill(zeros, 1 << (bits - 1));
            return zeros;
        }

        if (given.IsFloat) return given.Count == zeros.Length ? given.Floats : throw call.Wrong($"{given.Count} zero points", $"{zeros.Length}");
        int rowBytes = ((blocks * bits) + 7) / 8;
        if (given.Type != OnnxDataType.UInt8 || given.Count != (long)n * rowBytes) throw call.Wrong($"{given.Count} zero points of {given.Type.Name()}", $"{(long)n * rowBytes} of UINT8");
        for (int i = 0; i < zeros.Length; i++)
        {
            int bit = i % blocks * bits;
            zeros[i] = (given.Integers[(i / blocks * rowBytes) + (bit / 8)] >> (bit % 8)) & ((1 << bits) - 1);
        }

        return zeros;
    }
}
