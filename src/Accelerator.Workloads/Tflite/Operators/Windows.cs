using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>Sizes of sliding windows from the options of an operator, checked against its tensors.</summary>
internal static class Windows
{
    private const int MostStep = 1 << 20;

    /// <summary>The window over input 0, [batches, height, width, channels], whose output has so many channels.</summary>
    public static WindowShape Of(TfliteSite site, TflitePadding padding, (int Height, int Width) kernel, (int Height, int Width) stride, (int Height, int Width) dilation, int outputChannels)
    {
        (TfliteTensor input, TfliteTensor output) = (site.Input(0), site.Output(0));
        if (input.Shape.Count != 4) throw site.Wrong(input.Title, "four dimensions");
        Steps("a kernel", kernel);
        Steps("strides", stride);
        Steps("dilations", dilation);
        bool same = site.Known(padding) == TflitePadding.Same;
        (int height, int width) = (input.Shape[1], input.Shape[2]);
        if ((((long)kernel.Height - 1) * dilation.Height) + 1 > int.MaxValue / 4 || (((long)kernel.Width - 1) * dilation.Width) + 1 > int.MaxValue / 4) throw site.Wrong("a window without end", "a window that fits");
        long rows = WindowShape.OutputSize(height, kernel.Height, stride.Height, dilation.Height, same), columns = WindowShape.OutputSize(width, kernel.Width, stride.Width, dilation.Width, same);
        site.ExpectShape(output, input.Shape[0], (int)rows, (int)columns, outputChannels);
        return new WindowShape
        {
            Batches = input.Shape[0], InputHeight = height, InputWidth = width, InputChannels = input.Shape[3], KernelHeight = kernel.Height, KernelWidth = kernel.Width,
            OutputHeight = (int)rows, OutputWidth = (int)columns, OutputChannels = outputChannels, StrideHeight = stride.Height, StrideWidth = stride.Width, DilationHeight = dilation.Height, DilationWidth = dilation.Width,
            Top = same ? WindowShape.Before(height, kernel.Height, stride.Height, dilation.Height, rows) : 0, Left = same ? WindowShape.Before(width, kernel.Width, stride.Width, dilation.Width, columns) : 0,
        };

        void Steps(string what, (int Height, int Width) steps)
        {
            if (steps.Height is < 1 or > MostStep || steps.Width is < 1 or > MostStep) throw site.Wrong($"{what} of {steps.Height} x {steps.Width}", $"1 to {MostStep} each way");
        }
    }

    /// <summary>Rows of im2col of input 0, [groups, places, kernel · channels of a group], as places in the input; −1 in the padding.</summary>
    public static int[] Map(WindowShape shape, int groups)
    {
        int places = shape.Batches * shape.OutputHeight * shape.OutputWidth, channels = shape.InputChannels / groups, length = shape.KernelHeight * shape.KernelWidth * channels;
        var own = new int[checked((int)shape.Inputs)];
        for (int i = 0; i < own.Length; i++) own[i] = i;
        var map = new int[groups * places * length];
        for (int group = 0; group < groups; group++)
        {
            for (int place = 0; place < places; place++) WindowRows.Fill(shape, own, -1, place, group * channels, map.AsSpan(((group * places) + place) * length, length));
        }

        return map;
    }
}
