using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Signal;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>Checks an operator, by types, shapes, quantisation and constants; gives what executes it. All that is wrong is a finding here, before anything runs.</summary>
internal delegate TfliteKernel TflitePrepare(TfliteSite site);

/// <summary>Executes an operator: reads the inputs of the call, writes its outputs and variables.</summary>
internal delegate void TfliteKernel(TfliteCall call);

/// <summary>One operator that is executed.</summary>
/// <param name="Prepare">Checks it and makes its kernel.</param>
/// <param name="Lower">The matrix products that it consists of; null for none.</param>
internal sealed record TfliteOperatorEntry(TflitePrepare Prepare, TfliteLower? Lower);

/// <summary>The operators that are executed, by name. One more is a file of its own and a line here.</summary>
internal static class TfliteOperatorTable
{
    private static readonly Dictionary<(string Name, bool Custom), TfliteOperatorEntry> Known = new()
    {
        [("ADD", false)] = new(BinaryOperators.Add, null),
        [("AVERAGE_POOL_2D", false)] = new(PoolingOperators.Average, null),
        [("CAST", false)] = new(CastOperators.Cast, null),
        [("CONCATENATION", false)] = new(SliceOperators.Concatenation, null),
        [("CONV_2D", false)] = new(ConvolutionOperators.Prepare, ConvolutionOperators.Lower),
        [("DEPTHWISE_CONV_2D", false)] = new(DepthwiseOperators.Prepare, DepthwiseOperators.Lower),
        [("DEQUANTIZE", false)] = new(QuantizeOperators.Dequantize, null),
        [("DIV", false)] = new(BinaryOperators.Divide, null),
        [("EXPAND_DIMS", false)] = new(ShapeOperators.Reshape, null),
        [("FULLY_CONNECTED", false)] = new(FullyConnectedOperators.Prepare, FullyConnectedOperators.Lower),
        [("LOGISTIC", false)] = new(FunctionOperators.Sigmoid, null),
        [("MAXIMUM", false)] = new(BinaryOperators.Maximum, null),
        [("MAX_POOL_2D", false)] = new(PoolingOperators.Largest, null),
        [("MINIMUM", false)] = new(BinaryOperators.Minimum, null),
        [("MUL", false)] = new(BinaryOperators.Multiply, null),
        [("QUANTIZE", false)] = new(QuantizeOperators.Quantize, null),
        [("RELU", false)] = new(RectifierOperators.Relu, null),
        [("RELU6", false)] = new(RectifierOperators.Relu6, null),
        [("RELU_N1_TO_1", false)] = new(RectifierOperators.ReluN1To1, null),
        [("RESHAPE", false)] = new(ShapeOperators.Reshape, null),
        [("SOFTMAX", false)] = new(SoftmaxOperators.Prepare, null),
        [("SQUEEZE", false)] = new(ShapeOperators.Reshape, null),
        [("STRIDED_SLICE", false)] = new(SliceOperators.StridedSlice, null),
        [("SUB", false)] = new(BinaryOperators.Subtract, null),
        [("SVDF", false)] = new(SvdfOperators.Svdf, SvdfOperators.Lower),
        [("TANH", false)] = new(FunctionOperators.Tanh, null),
        [("TRANSPOSE_CONV", false)] = new(TransposeConvolutionOperators.Transposed, TransposeConvolutionOperators.Lower),
        [("UNIDIRECTIONAL_SEQUENCE_LSTM", false)] = new(LstmOperators.Lstm, LstmOperators.Lower),
    };

    /// <summary>Names of all operators, ordered.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Keys.Select(key => key.Name).Concat(SignalOperatorTable.Names).Order(StringComparer.Ordinal)];

    /// <summary>An operator of a kind, or null. Versions differ in what they allow, not in what they mean; each operator checks what it is given.</summary>
    public static TfliteOperatorEntry? Find(TfliteOperatorCode code) => Known.GetValueOrDefault((code.Name, code.IsCustom)) ?? (code.IsCustom ? SignalOperatorTable.Find(code.Name) : null);
}
