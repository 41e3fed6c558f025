using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>Sizes of windows from an operator's tensors and options, checked.</summary>
internal static class Windows
{
    /// <summary>A convolution: input [batches, height, width, channels], weights [output channels, kernel height, kernel width, channels].</summary>
    public static WindowShape Convolution(TfliteSite site, TfliteTensor input, TfliteTensor weights, TfliteTensor output, TfliteConvolutionOptions options)
    {
        RequireRank4(site, input, weights, output);
        RequirePositive(site, options.StrideHeight, options.StrideWidth, options.DilationHeight, options.DilationWidth);
        if (weights.Shape[3] != input.Shape[3]) throw site.Unsupported($"{input.Shape[3]} input channels with kernels of {weights.Shape[3]}", "as many: no groups");
        bool same = site.Known(options.Padding) == TflitePadding.Same;
        long height = WindowShape.OutputSize(input.Shape[1], weights.Shape[1], options.StrideHeight, options.DilationHeight, same);
        long width = WindowShape.OutputSize(input.Shape[2], weights.Shape[2], options.StrideWidth, options.DilationWidth, same);
        site.ExpectShape(output, input.Shape[0], (int)height, (int)width, weights.Shape[0]);
        return Shape(input, weights, output) with
        {
            StrideHeight = options.StrideHeight, StrideWidth = options.StrideWidth, DilationHeight = options.DilationHeight, DilationWidth = options.DilationWidth,
            Top = same ? WindowShape.Before(input.Shape[1], weights.Shape[1], options.StrideHeight, options.DilationHeight, height) : 0,
            Left = same ? WindowShape.Before(input.Shape[2], weights.Shape[2], options.StrideWidth, options.DilationWidth, width) : 0,
        };
    }

    /// <summary>A transposed convolution; padding is that of the convolution from the output's size.</summary>
    public static WindowShape Transposed(TfliteSite site, TfliteTensor input, TfliteTensor weights, TfliteTensor output, TfliteTransposeConvolutionOptions options)
    {
        RequireRank4(site, input, weights, output);
        RequirePositive(site, options.StrideHeight, options.StrideWidth);
        if (weights.Shape[3] != input.Shape[3]) throw site.Wrong($"{input.Shape[3]} input channels with kernels of {weights.Shape[3]}", "as many");
        bool same = site.Known(options.Padding) == TflitePadding.Same;
        site.ExpectShape(output, input.Shape[0], output.Shape[1], output.Shape[2], weights.Shape[0]);
        return Shape(input, weights, output) with
        {
            StrideHeight = options.StrideHeight, StrideWidth = options.StrideWidth,
            Top = Before(output.Shape[1], weights.Shape[1], options.StrideHeight), Left = Before(output.Shape[2], weights.Shape[2], options.StrideWidth),
        };

        int Before(int size, int kernel, int stride) => same ? WindowShape.Before(size, kernel, stride, 1, WindowShape.OutputSize(size, kernel, stride, 1, true)) : 0;
    }

    /// <summary>im2col: for each position of the output and element of the window the element of the input, −1 in the padding.</summary>
    public static int[] Map(WindowShape shape)
    {
        var map = new int[checked(shape.Batches * shape.OutputHeight * shape.OutputWidth * shape.KernelHeight * shape.KernelWidth * shape.InputChannels)];
        int at = 0;
        for (int b = 0; b < shape.Batches; b++)
        for (int y = 0; y < shape.OutputHeight; y++)
        for (int x = 0; x < shape.OutputWidth; x++)
        for (int i = 0; i < shape.KernelHeight; i++)
        for (int j = 0; j < shape.KernelWidth; j++)
        {
            int row = y * shape.StrideHeight - shape.Top + i * shape.DilationHeight, column = x * shape.StrideWidth - shape.Left + j * shape.DilationWidth;
            bool inside = row >= 0 && row < shape.InputHeight && column >= 0 && column < shape.InputWidth;
            for (int c = 0; c < shape.InputChannels; c++) map[at++] = inside ? ((b * shape.InputHeight + row) * shape.InputWidth + column) * shape.InputChannels + c : -1;
        }

        return map;
    }

    /// <summary>A bias of one element a channel, or null.</summary>
    public static TfliteTensor? Bias(TfliteSite site, int index, int channels, params ReadOnlySpan<TfliteType> types)
    {
        if (site.Optional(index) is not { } bias) return null;
        site.ExpectType(bias, types);
        if (bias.Count != channels) throw site.Wrong(bias.Title, $"{channels} elements");
        return bias;
    }

    /// <summary>Refuses 16-bit activations whose codes are not symmetric.</summary>
    public static void RequireZeroOf0(TfliteSite site, TfliteTensor tensor)
    {
        if (site.Quantization(tensor).Zero != 0) throw site.Wrong($"zero point {tensor.ZeroPoints[0]} of {tensor.Title}", "0 for 16-bit activations");
    }

    private static WindowShape Shape(TfliteTensor input, TfliteTensor weights, TfliteTensor output) => new()
    {
        Batches = input.Shape[0], InputHeight = input.Shape[1], InputWidth = input.Shape[2], InputChannels = input.Shape[3], KernelHeight = weights.Shape[1], KernelWidth = weights.Shape[2],
        OutputHeight = output.Shape[1], OutputWidth = output.Shape[2], OutputChannels = output.Shape[3],
    };

    private static void RequireRank4(TfliteSite site, params ReadOnlySpan<TfliteTensor> tensors)
    {
        foreach (TfliteTensor tensor in tensors)
        {
            if (tensor.Shape.Count != 4 || tensor.Count == 0) throw site.Wrong(tensor.Title, "four dimensions of at least 1");
        }
    }

    private static void RequirePositive(TfliteSite site, params ReadOnlySpan<int> steps)
    {
        // Products with sizes of an axis stay within 64 bits, positions within 31.
        foreach (int step in steps)
        {
            if (step is < 1 or > 1 << 15) throw site.Wrong($"a stride or dilation of {step}", "1 to 32768");
        }
    }
}
