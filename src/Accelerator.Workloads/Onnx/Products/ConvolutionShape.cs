using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Products;

/// <summary>Sizes of a sliding window over [N, C, H, W]; one-dimensional windows have H = 1.</summary>
internal sealed record ConvolutionShape(int Images, int Channels, int Height, int Width, int KernelH, int KernelW, int StrideH, int StrideW, int DilationH, int DilationW, int Top, int Left, int OutH, int OutW)
{
    /// <summary>From an input of rank 3 or 4, a kernel, and the attributes strides, dilations, pads, auto_pad and ceil_mode.</summary>
    public static ConvolutionShape Of(OnnxCall call, int[] input, int[] kernel, bool pooling = false)
    {
        int rank = input.Length - 2;
        if (rank is < 1 or > 2) throw call.Unsupported($"{rank} spatial dimensions", "1 or 2");
        if (kernel.Length != rank) throw call.Wrong($"a kernel of {kernel.Length} dimensions", $"{rank}");
        int[] strides = Sizes("strides", 1), dilations = Sizes("dilations", 1);
        long[] pads = [.. call.Ints("pads") ?? Enumerable.Repeat(0L, 2 * rank).ToArray()];
        if (pads.Length != 2 * rank || pads.Any(pad => pad is < 0 or > 1 << 20)) throw call.Wrong($"pads [{string.Join(", ", pads)}]", $"{2 * rank} numbers of 0 and more");
        string automatic = call.Text("auto_pad", "NOTSET");
        bool ceiling = pooling && call.Int("ceil_mode", 0) != 0;
        var outputs = new int[rank];
        var before = new int[rank];
        for (int d = 0; d < rank; d++)
        {
            if (kernel[d] < 1) throw call.Wrong($"a kernel of [{string.Join(", ", kernel)}]", "at least 1");
            long window = (long)dilations[d] * (kernel[d] - 1) + 1;
            long size = input[d + 2];
            if (automatic is "SAME_UPPER" or "SAME_LOWER")
            {
                outputs[d] = (int)((size + strides[d] - 1) / strides[d]);
                long missing = Math.Max(0, (outputs[d] - 1L) * strides[d] + window - size);
                before[d] = (int)(automatic == "SAME_UPPER" ? missing / 2 : missing - missing / 2);
                continue;
            }

            if (automatic is not ("NOTSET" or "VALID" or "")) throw call.Wrong($"auto_pad {automatic}", "NOTSET, SAME_UPPER, SAME_LOWER, VALID");
            (long first, long second) = automatic == "VALID" ? (0, 0) : (pads[d], pads[d + rank]);
            long span = size + first + second - window;
            if (span < 0) throw call.Wrong($"a window of {window} over {size} elements", "a window that fits");
            outputs[d] = (int)((ceiling ? (span + strides[d] - 1) / strides[d] : span / strides[d]) + 1);
            // A window that would begin in the padding behind the input is left out (ONNX, MaxPool, since version 22).
            if (ceiling && (outputs[d] - 1L) * strides[d] >= size + first) outputs[d]--;
            before[d] = (int)first;
        }

        return rank == 2
            ? new ConvolutionShape(input[0], input[1], input[2], input[3], kernel[0], kernel[1], strides[0], strides[1], dilations[0], dilations[1], before[0], before[1], outputs[0], outputs[1])
            : new ConvolutionShape(input[0], input[1], 1, input[2], 1, kernel[0], 1, strides[0], 1, dilations[0], 0, before[0], 1, outputs[0]);

        int[] Sizes(string name, int otherwise)
        {
            IReadOnlyList<long> values = call.Ints(name) is { Count: > 0 } given ? given : Enumerable.Repeat((long)otherwise, rank).ToArray();
            return values.Count == rank && values.All(value => value is >= 1 and <= 1 << 20) ? [.. values.Select(value => (int)value)] : throw call.Wrong($"{name} [{string.Join(", ", values)}]", $"{rank} numbers of at least 1");
        }
    }

    /// <summary>Positions of the output, over all images: rows of the product.</summary>
    public long Positions => (long)Images * OutH * OutW;

    /// <summary>The shape of a result of so many channels, of the rank of the input.</summary>
    public int[] Output(int channels, int rank) => rank == 4 ? [Images, channels, OutH, OutW] : [Images, channels, OutW];

    /// <summary>
    /// im2col: for each group, output position and element of the window (channel, row, column) the element of the input, −1 in the padding.
    /// </summary>
    /// <returns>[groups, positions, channels of a group · kernel].</returns>
    public int[] Map(OnnxCall call, int groups)
    {
        int channels = Channels / groups, k = channels * KernelH * KernelW;
        var map = new int[call.Elements([groups, (int)Math.Min(Positions, int.MaxValue), k])];
        int at = 0;
        for (int g = 0; g < groups; g++)
        for (int image = 0; image < Images; image++)
        for (int y = 0; y < OutH; y++)
        for (int x = 0; x < OutW; x++)
        for (int c = g * channels; c < (g + 1) * channels; c++)
        for (int i = 0; i < KernelH; i++)
        {
            int row = y * StrideH - Top + i * DilationH;
            for (int j = 0; j < KernelW; j++)
            {
                int column = x * StrideW - Left + j * DilationW;
                map[at++] = row >= 0 && row < Height && column >= 0 && column < Width ? ((image * Channels + c) * Height + row) * Width + column : -1;
            }
        }

        return map;
    }
}
