using Accelerator.Workloads.Tflite.Wire;

namespace Accelerator.Workloads.Tflite;

/// <summary>Reads the options of an operator, by their number in the union BuiltinOptions of the TFLite schema.</summary>
internal static class TfliteOptionsReader
{
    /// <summary>The options; null when there are none. Values of enumerations are checked by the operators that use them.</summary>
    public static TfliteOptions? Read(int kind, FlatTable? table)
    {
        if (kind == 0 || table is not { } t) return null;
        return kind switch
        {
            1 => new TfliteConvolutionOptions(Padding(t, 0), t.Int32(1), t.Int32(2), Activation(t, 3), t.Int32(4, 1), t.Int32(5, 1)),
            2 => new TfliteDepthwiseOptions(Padding(t, 0), t.Int32(1), t.Int32(2), t.Int32(3), Activation(t, 4), t.Int32(5, 1), t.Int32(6, 1)),
            5 => new TflitePoolOptions(Padding(t, 0), t.Int32(1), t.Int32(2), t.Int32(3), t.Int32(4), Activation(t, 5)),
            6 => new TfliteSvdfOptions(t.Int32(0), Activation(t, 1), t.Bool(2)),
            8 => new TfliteFullyConnectedOptions(Activation(t, 0), t.Byte(1), t.Bool(2), t.Bool(3)),
            9 => new TfliteSoftmaxOptions(t.Single(0)),
            10 => new TfliteConcatenationOptions(t.Int32(0), Activation(t, 1)),
            11 or 28 => new TfliteArithmeticOptions(Activation(t, 0), t.Bool(1, true)),
            14 => new TfliteLstmOptions(Activation(t, 0), t.Single(1), t.Single(2), TimeMajor: true, t.Bool(4), Basic: t.Byte(3) == 1),
            17 => new TfliteReshapeOptions(t.Int32s(0)),
            21 or 29 => new TfliteArithmeticOptions(Activation(t, 0), PowerOfTwoScales: true),
            23 => new TfliteGatherOptions(t.Int32(0), t.Int32(1)),
            27 => new TfliteReducerOptions(t.Bool(0)),
            30 => new TfliteSqueezeOptions(t.Int32s(0) ?? []),
            32 => new TfliteStridedSliceOptions(t.Int32(0), t.Int32(1), t.Int32(2), t.Int32(3), t.Int32(4), t.Bool(5)),
            35 or 79 => new TfliteSplitOptions(t.Int32(0)),
            37 => new TfliteCastOptions((TfliteType)t.Byte(0), (TfliteType)t.Byte(1)),
            40 or 57 => new TfliteArgumentOptions((TfliteType)t.Byte(0)),
            49 => new TfliteTransposeConvolutionOptions(Padding(t, 0), t.Int32(1), t.Int32(2), Activation(t, 3)),
            59 or 64 => new TflitePackOptions(t.Int32(0), t.Int32(1)),
            71 => new TfliteLstmOptions(Activation(t, 0), t.Single(1), t.Single(2), t.Bool(3), t.Bool(4), Basic: false),
            75 => new TfliteLeakyReluOptions(t.Single(0)),
            101 => new TfliteBatchMatMulOptions(t.Bool(0), t.Bool(1), t.Bool(2)),
            _ => new TfliteOtherOptions(kind),
        };
    }

    private static TflitePadding Padding(FlatTable table, int field) => (TflitePadding)table.Byte(field);

    private static TfliteActivation Activation(FlatTable table, int field) => (TfliteActivation)table.Byte(field);
}
