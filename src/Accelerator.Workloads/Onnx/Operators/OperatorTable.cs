using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>Executes a node.</summary>
internal delegate OnnxArray[] Operator(OnnxCall call);

/// <summary>The operators that are executed, by domain and type.</summary>
internal static class OperatorTable
{
    private static readonly string[] QuantDomains = ["onnx.brevitas", "qonnx.custom_op.general", "finn.custom_op.general"];
    private static readonly Dictionary<(string, string), Operator> Known = Make();

    /// <summary>Names of all operators, ordered, with the domain where it is not the standard one.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Keys.Select(key => key.Item1.Length == 0 ? key.Item2 : $"{key.Item1}.{key.Item2}").Order(StringComparer.Ordinal)];

    /// <summary>The operator of a node, or null.</summary>
    public static Operator? Find(OnnxNode node) => Known.GetValueOrDefault((node.Domain, node.Operator));

    /// <summary>For a product whose activations are not known at all: one row of zeros, as long as the weights say; else null.</summary>
    public static OnnxArray? InventedInput(OnnxNode node, Func<string, OnnxArray?> find)
    {
        if (node.Domain == "com.microsoft" && node.Operator == "MatMulNBits")
        {
            return node.Attributes.GetValueOrDefault("K")?.Int is long k and > 0 and <= 1 << 24 ? OnnxArray.Of(new float[k], [1, (int)k]) : null;
        }

        if (node.Domain.Length > 0 || node.Operator is not ("MatMul" or "Gemm") || node.Inputs.Count < 2 || node.Inputs[1].Length == 0) return null;
        if (find(node.Inputs[1]) is not { Rank: 2, IsFloat: true } weight) return null;
        bool turned = node.Operator == "Gemm" && node.Attributes.GetValueOrDefault("transB")?.Int is long turn && turn != 0;
        int length = weight.Shape[turned ? 1 : 0];
        return node.Attributes.GetValueOrDefault("transA")?.Int is long other && other != 0 ? OnnxArray.Of(new float[length], [length, 1], weight.Type) : OnnxArray.Of(new float[length], [1, length], weight.Type);
    }

    private static Dictionary<(string, string), Operator> Make()
    {
        var table = new Dictionary<(string, string), Operator>();
        ElementOperators.AddTo(table);
        ShapeOperators.AddTo(table);
        table[("", "MatMul")] = ProductOperators.MatMul;
        table[("", "Gemm")] = ProductOperators.Gemm;
        table[("", "Conv")] = ConvolutionOperators.Conv;
        table[("", "ConvInteger")] = ConvolutionOperators.ConvInteger;
        table[("", "QLinearConv")] = ConvolutionOperators.QLinearConv;
        table[("", "MatMulInteger")] = ProductOperators.MatMulInteger;
        table[("", "QLinearMatMul")] = ProductOperators.QLinearMatMul;
        table[("com.microsoft", "MatMulNBits")] = MatMulNBits.Run;
        table[("", "QuantizeLinear")] = LinearQuantization.Quantize;
        table[("", "DequantizeLinear")] = LinearQuantization.Dequantize;
        table[("", "DynamicQuantizeLinear")] = LinearQuantization.DynamicQuantize;
        table[("com.microsoft", "QuantizeLinear")] = LinearQuantization.Quantize;
        table[("com.microsoft", "DequantizeLinear")] = LinearQuantization.Dequantize;
        table[("", "BatchNormalization")] = NormalisationOperators.BatchNormalization;
        table[("", "Softmax")] = NormalisationOperators.Softmax;
        table[("", "MaxPool")] = PoolingOperators.MaxPool;
        table[("", "AveragePool")] = PoolingOperators.AveragePool;
        table[("", "GlobalAveragePool")] = PoolingOperators.GlobalAveragePool;
        table[("", "ReduceMean")] = NormalisationOperators.ReduceMean;
        table[("", "ArgMax")] = NormalisationOperators.ArgMax;
        foreach (string domain in QuantDomains)
        {
            table[(domain, "Quant")] = QonnxOperators.Quant;
            table[(domain, "IntQuant")] = QonnxOperators.Quant;
            table[(domain, "BipolarQuant")] = QonnxOperators.BipolarQuant;
            table[(domain, "Trunc")] = QonnxOperators.Trunc;
            table[(domain, "MultiThreshold")] = QonnxOperators.MultiThreshold;
        }

        return table;
    }
}
