namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// Sizes of a window that slides over [batches, height, width, channels]. Weights are [output channels, kernel height, kernel width, input channels], outputs
/// [batches, output height, output width, output channels]. For a transposed convolution strides and padding are those of the convolution that it reverses.
/// </summary>
internal sealed record WindowShape
{
    public required int Batches { get; init; }

    public required int InputHeight { get; init; }

    public required int InputWidth { get; init; }

    public required int InputChannels { get; init; }

    public required int KernelHeight { get; init; }

    public required int KernelWidth { get; init; }

    public required int OutputHeight { get; init; }

    public required int OutputWidth { get; init; }

    public required int OutputChannels { get; init; }

    public int StrideHeight { get; init; } = 1;

    public int StrideWidth { get; init; } = 1;

    public int DilationHeight { get; init; } = 1;

    public int DilationWidth { get; init; } = 1;

    public int Top { get; init; }

    public int Left { get; init; }

    /// <summary>Elements of the input.</summary>
    public long Inputs => (long)Batches * InputHeight * InputWidth * InputChannels;

    /// <summary>Elements of the weights.</summary>
    public long Weights => (long)OutputChannels * KernelHeight * KernelWidth * InputChannels;

    /// <summary>Elements of the output.</summary>
    public long Outputs => (long)Batches * OutputHeight * OutputWidth * OutputChannels;

    /// <summary>Throws when spans do not have the sizes of this shape: a mistake of the caller, not of a file.</summary>
    public void Check(int inputs, int weights, int biases, int scales, int outputs)
    {
        if (inputs != Inputs || weights != Weights || outputs != Outputs || (biases != 0 && biases != OutputChannels) || scales != OutputChannels)
            throw new ArgumentException($"{inputs} inputs, {weights} weights, {biases} biases, {scales} scales and {outputs} outputs for a window of {Inputs} inputs, {Weights} weights, {OutputChannels} channels and {Outputs} outputs.");
    }

    /// <summary>Length of an output axis: ⌈size / stride⌉ for SAME, ⌈(size − window + 1) / stride⌉ for VALID, where window = (kernel − 1) · dilation + 1.</summary>
    public static long OutputSize(int size, int kernel, int stride, int dilation, bool same)
    {
        long window = ((long)kernel - 1) * dilation + 1;
        return same ? ((long)size + stride - 1) / stride : Math.Max(0, (size - window + stride) / stride);
    }

    /// <summary>Padding before an axis: half of what the last window lacks, rounded down; the odd one goes behind.</summary>
    public static int Before(int size, int kernel, int stride, int dilation, long outputs) =>
        (int)(Math.Max(0, (outputs - 1) * stride + ((long)kernel - 1) * dilation + 1 - size) / 2);
}
