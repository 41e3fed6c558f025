using Accelerator.Tests.Support;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Safetensors;
using static Accelerator.Tests.Workloads.Onnx.ModelBuilder;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>ONNX models made of the weights of examples/models/kjv-llama.</summary>
internal static class RealWeights
{
    private static readonly Lazy<SafetensorsFile> File = new(() => SafetensorsFile.Read(Repository.PathOf("examples/models/kjv-llama/model.safetensors")));

    /// <summary>The query projection of a layer, at most 24 rows of it.</summary>
    public static (float[] Values, int N, int K) Load(int layer)
    {
        SafetensorsTensor tensor = File.Value.Tensors[$"model.layers.{layer}.self_attn.q_proj.weight"];
        int n = Math.Min(24, tensor.Shape[0]), k = tensor.Shape[1];
        return (tensor.ToFloats()[..(n * k)], n, k);
    }

    /// <summary>Rows of the embedding.</summary>
    public static float[] Activations(int rows, int k) => File.Value.Tensors["model.embed_tokens.weight"].ToFloats()[..(rows * k)];

    /// <summary>MatMulNBits with asymmetric blocks rounded to nearest.</summary>
    public static OnnxModel NBits(float[] w, int n, int k, int bits, int block)
    {
        int blocks = ((k - 1) / block) + 1, bytes = block * bits / 8, zeroBytes = ((blocks * bits) + 7) / 8, largest = (1 << bits) - 1;
        var packed = new long[n * blocks * bytes];
        var zeros = new long[n * zeroBytes];
        var scales = new float[n * blocks];
        for (int row = 0; row < n; row++)
        {
            for (int b = 0; b < blocks; b++)
            {
                float[] part = w[((row * k) + (b * block))..((row * k) + Math.Min(k, (b + 1) * block))];
                float low = Math.Min(0, part.Min()), high = Math.Max(0, part.Max()), scale = (high - low) / largest;
                int zero = (int)Math.Round(-low / scale);
                scales[(row * blocks) + b] = scale;
                zeros[(row * zeroBytes) + (b * bits / 8)] |= (long)zero << (b * bits % 8);
                for (int i = 0; i < part.Length; i++)
                {
                    long code = Math.Clamp((int)Math.Round(part[i] / scale) + zero, 0, largest);
                    packed[(((row * blocks) + b) * bytes) + (i * bits / 8)] |= code << (i * bits % 8);
                }
            }
        }

        return new ModelBuilder().Input("x", -1, k).Constant("b", OnnxDataType.UInt8, [n, blocks, bytes], packed).Constant("s", [n * blocks], scales).Constant("z", OnnxDataType.UInt8, [n * zeroBytes], zeros)
            .Node("com.microsoft", "MatMulNBits", ["x", "b", "s", "z"], ["y"], Int("K", k), Int("N", n), Int("bits", bits), Int("block_size", block)).Output("y").Build();
    }

    /// <summary>QDQ around a MatMul: weights with a scale a column, symmetric where the type has a sign; activations asymmetric, one scale.</summary>
    public static OnnxModel Qdq(float[] w, int n, int k, OnnxDataType weights, OnnxDataType activations)
    {
        (long low, long high) = weights.Range();
        long zero = weights.IsSigned() ? 0 : (high + 1) / 2;
        var scales = new float[n];
        var codes = new long[k * n];
        for (int column = 0; column < n; column++)
        {
            scales[column] = w[(column * k)..((column + 1) * k)].Max(Math.Abs) / Math.Max(1, high - zero);
            for (int i = 0; i < k; i++) codes[(i * n) + column] = Math.Clamp((long)Math.Round(w[(column * k) + i] / scales[column]) + zero, low, high);
        }

        (long least, long most) = activations.Range();
        long activationZero = activations.IsSigned() ? 0 : (most / 2) - 3;
        float activationScale = 2 * Activations(2, k).Max(Math.Abs) / (most - least);
        return new ModelBuilder().Input("x", -1, k).Constant("w", weights, [k, n], codes).Constant("sw", [n], scales).Constant("zw", weights, [n], [.. Enumerable.Repeat(zero, n)])
            .Constant("sx", [], activationScale).Constant("zx", activations, [], activationZero)
            .Node("QuantizeLinear", ["x", "sx", "zx"], ["q"]).Node("DequantizeLinear", ["q", "sx", "zx"], ["a"]).Node("DequantizeLinear", ["w", "sw", "zw"], ["v"]).Node("MatMul", ["a", "v"], ["y"]).Output("y").Build();
    }
}
