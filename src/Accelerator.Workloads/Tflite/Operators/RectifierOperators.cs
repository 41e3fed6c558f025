using System.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>RELU, RELU6 and RELU_N1_TO_1 as operators of their own: INT8 and INT16 codes, rescaled from the input's scale to the output's and clamped; and floats.</summary>
internal static class RectifierOperators
{
    public static TfliteKernel Relu(TfliteSite site) => Prepare(site, TfliteActivation.Relu);

    public static TfliteKernel Relu6(TfliteSite site) => Prepare(site, TfliteActivation.Relu6);

    public static TfliteKernel ReluN1To1(TfliteSite site) => Prepare(site, TfliteActivation.ReluN1To1);

    private static TfliteKernel Prepare(TfliteSite site, TfliteActivation activation)
    {
        site.Expect(1, 1, 1);
        (TfliteTensor from, TfliteTensor to) = (site.Input(0), site.Output(0));
        site.ExpectType(from, TfliteType.Int8, TfliteType.Int16, TfliteType.Float32);
        site.ExpectType(to, from.Type);
        site.ExpectShape(to, [.. from.Shape]);
        if (from.Type == TfliteType.Float32)
        {
            (float least, float most) = Activations.Floats(site, activation);
            return call =>
            {
                ReadOnlySpan<float> inputs = call.Input(0).Values<float>();
                Span<float> outputs = call.Output(0).Writable<float>();
                for (int i = 0; i < outputs.Length; i++) outputs[i] = MathF.Min(MathF.Max(inputs[i], least), most);
            };
        }

        (float scale, int zero) = site.Quantization(from);
        FixedPointMultiplier multiplier = Rescaling.Multiplier(site, (double)(scale / site.Quantization(to).Scale));
        OutputRange range = Activations.Codes(site, activation, to);
        FixedPointRounding rounding = site.Rounding;
        return from.Type == TfliteType.Int8
            ? call => Run(call.Input(0).Values<sbyte>(), zero, multiplier, rounding, range, call.Output(0).Writable<sbyte>())
            : call => Run(call.Input(0).Values<short>(), zero, multiplier, rounding, range, call.Output(0).Writable<short>());
    }

    private static void Run<T>(ReadOnlySpan<T> inputs, int zero, FixedPointMultiplier multiplier, FixedPointRounding rounding, OutputRange range, Span<T> outputs)
        where T : IBinaryInteger<T>
    {
        for (int i = 0; i < outputs.Length; i++) outputs[i] = T.CreateTruncating(range.Code(FixedPointRequantizer.Apply(int.CreateTruncating(inputs[i]) - zero, multiplier, rounding)));
    }
}
