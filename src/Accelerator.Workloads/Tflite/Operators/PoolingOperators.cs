using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>AVERAGE_POOL_2D and MAX_POOL_2D: INT8 and INT16 codes, and floats.</summary>
internal static class PoolingOperators
{
    public static TfliteKernel Average(TfliteSite site)
    {
        (WindowShape shape, TfliteActivation activation) = Read(site);
        if (site.Input(0).Type == TfliteType.Float32)
        {
            (float least, float most) = Activations.Floats(site, activation);
            return call => Pooling.Average(shape, call.Input(0).Values<float>(), least, most, call.Output(0).Writable<float>());
        }

        OutputRange range = Codes(site, activation);
        return site.Input(0).Type == TfliteType.Int16
            ? call => Pooling.Average(shape, call.Input(0).Values<short>(), range.Minimum, range.Maximum, call.Output(0).Writable<short>())
            : call => Pooling.Average(shape, call.Input(0).Values<sbyte>(), range.Minimum, range.Maximum, call.Output(0).Writable<sbyte>());
    }

    public static TfliteKernel Largest(TfliteSite site)
    {
        (WindowShape shape, TfliteActivation activation) = Read(site);
        if (site.Input(0).Type == TfliteType.Float32)
        {
            (float least, float most) = Activations.Floats(site, activation);
            return call => Pooling.Largest(shape, call.Input(0).Values<float>(), least, most, call.Output(0).Writable<float>());
        }

        OutputRange range = Codes(site, activation);
        return site.Input(0).Type == TfliteType.Int16
            ? call => Pooling.Largest(shape, call.Input(0).Values<short>(), (short)range.Minimum, (short)range.Maximum, call.Output(0).Writable<short>())
            : call => Pooling.Largest(shape, call.Input(0).Values<sbyte>(), (sbyte)range.Minimum, (sbyte)range.Maximum, call.Output(0).Writable<sbyte>());
    }

    private static (WindowShape Shape, TfliteActivation Activation) Read(TfliteSite site)
    {
        site.Expect(1, 1, 1);
        TflitePoolOptions options = site.Options<TflitePoolOptions>();
        TfliteTensor input = site.Input(0);
        site.ExpectType(input, TfliteType.Int8, TfliteType.Int16, TfliteType.Float32);
        site.ExpectType(site.Output(0), input.Type);
        if (input.Shape.Count != 4) throw site.Wrong(input.Title, "four dimensions");
        WindowShape shape = Windows.Of(site, options.Padding, (options.FilterHeight, options.FilterWidth), (options.StrideHeight, options.StrideWidth), (1, 1), input.Shape[3]);
        if (shape.Outputs > 0 && !Pooling.Covers(shape)) throw site.Wrong($"a window of {options.FilterHeight} x {options.FilterWidth} that covers no element", "windows that cover elements");
        site.Work(ConvolutionOperators.Worked(shape.Outputs, (long)Math.Min(shape.KernelHeight, shape.InputHeight) * Math.Min(shape.KernelWidth, shape.InputWidth)));
        return (shape, options.Activation);
    }

    private static OutputRange Codes(TfliteSite site, TfliteActivation activation)
    {
        if (site.Quantization(site.Input(0)) != site.Quantization(site.Output(0))) throw site.Wrong("an output of another scale or zero point than the input", "the same");
        return Activations.Codes(site, activation, site.Output(0));
    }
}
