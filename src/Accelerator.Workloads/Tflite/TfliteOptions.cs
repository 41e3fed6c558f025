namespace Accelerator.Workloads.Tflite;

/// <summary>How a window lies at the edges.</summary>
public enum TflitePadding
{
    /// <summary>As many outputs as inputs / stride, rounded up; half of the padding, rounded down, lies before.</summary>
    Same = 0,

    /// <summary>No padding.</summary>
    Valid = 1,
}

/// <summary>What an operator does to its result at the end.</summary>
public enum TfliteActivation
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>max(0, x).</summary>
    Relu = 1,

    /// <summary>x between −1 and 1.</summary>
    ReluN1To1 = 2,

    /// <summary>x between 0 and 6.</summary>
    Relu6 = 3,

    /// <summary>Hyperbolic tangent.</summary>
    Tanh = 4,

    /// <summary>The sign bit.</summary>
    SignBit = 5,
}

/// <summary>Options of a built-in operator; each kind is named after its table of the TFLite schema.</summary>
public abstract record TfliteOptions;

/// <summary>Conv2DOptions.</summary>
public sealed record TfliteConvolutionOptions(TflitePadding Padding, int StrideWidth, int StrideHeight, TfliteActivation Activation, int DilationWidth, int DilationHeight) : TfliteOptions;

/// <summary>DepthwiseConv2DOptions. The multiplier is redundant: output channels / input channels.</summary>
public sealed record TfliteDepthwiseOptions(TflitePadding Padding, int StrideWidth, int StrideHeight, int DepthMultiplier, TfliteActivation Activation, int DilationWidth, int DilationHeight) : TfliteOptions;

/// <summary>TransposeConvOptions.</summary>
public sealed record TfliteTransposeConvolutionOptions(TflitePadding Padding, int StrideWidth, int StrideHeight, TfliteActivation Activation) : TfliteOptions;

/// <summary>Pool2DOptions.</summary>
public sealed record TflitePoolOptions(TflitePadding Padding, int StrideWidth, int StrideHeight, int FilterWidth, int FilterHeight, TfliteActivation Activation) : TfliteOptions;

/// <summary>SVDFOptions.</summary>
public sealed record TfliteSvdfOptions(int Rank, TfliteActivation Activation, bool AsymmetricInputs) : TfliteOptions;

/// <summary>FullyConnectedOptions; <paramref name="WeightsFormat"/> 0 is row-major.</summary>
public sealed record TfliteFullyConnectedOptions(TfliteActivation Activation, int WeightsFormat, bool KeepDimensions, bool AsymmetricInputs) : TfliteOptions;

/// <summary>SoftmaxOptions.</summary>
public sealed record TfliteSoftmaxOptions(float Beta) : TfliteOptions;

/// <summary>ConcatenationOptions.</summary>
public sealed record TfliteConcatenationOptions(int Axis, TfliteActivation Activation) : TfliteOptions;

/// <summary>AddOptions, SubOptions, MulOptions and DivOptions.</summary>
public sealed record TfliteArithmeticOptions(TfliteActivation Activation, bool PowerOfTwoScales) : TfliteOptions;

/// <summary>LSTMOptions and UnidirectionalSequenceLSTMOptions; clips of 0 are none. <paramref name="Basic"/> only in the former, <paramref name="TimeMajor"/> only in the latter.</summary>
public sealed record TfliteLstmOptions(TfliteActivation Activation, float CellClip, float ProjectionClip, bool TimeMajor, bool AsymmetricInputs, bool Basic) : TfliteOptions;

/// <summary>ReshapeOptions; null without a shape.</summary>
public sealed record TfliteReshapeOptions(IReadOnlyList<int>? NewShape) : TfliteOptions;

/// <summary>GatherOptions.</summary>
public sealed record TfliteGatherOptions(int Axis, int BatchDimensions) : TfliteOptions;

/// <summary>ReducerOptions.</summary>
public sealed record TfliteReducerOptions(bool KeepDimensions) : TfliteOptions;

/// <summary>SqueezeOptions.</summary>
public sealed record TfliteSqueezeOptions(IReadOnlyList<int> Dimensions) : TfliteOptions;

/// <summary>StridedSliceOptions: a bit for each dimension.</summary>
public sealed record TfliteStridedSliceOptions(int BeginMask, int EndMask, int EllipsisMask, int NewAxisMask, int ShrinkAxisMask, bool Offset) : TfliteOptions;

/// <summary>CastOptions.</summary>
public sealed record TfliteCastOptions(TfliteType From, TfliteType To) : TfliteOptions;

/// <summary>ArgMaxOptions and ArgMinOptions.</summary>
public sealed record TfliteArgumentOptions(TfliteType OutputType) : TfliteOptions;

/// <summary>LeakyReluOptions.</summary>
public sealed record TfliteLeakyReluOptions(float Alpha) : TfliteOptions;

/// <summary>PackOptions and UnpackOptions.</summary>
public sealed record TflitePackOptions(int Count, int Axis) : TfliteOptions;

/// <summary>SplitOptions and SplitVOptions.</summary>
public sealed record TfliteSplitOptions(int Count) : TfliteOptions;

/// <summary>BatchMatMulOptions.</summary>
public sealed record TfliteBatchMatMulOptions(bool AdjointX, bool AdjointY, bool AsymmetricInputs) : TfliteOptions;

/// <summary>Any other kind of options, by its number in the union.</summary>
public sealed record TfliteOtherOptions(int Kind) : TfliteOptions;
