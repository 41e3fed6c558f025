using System.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>Operators of two arrays, element by element, of shapes that are stretched to each other: ADD, SUB, MUL, DIV, MAXIMUM, MINIMUM.</summary>
internal static class BinaryOperators
{
    /// <summary>ADD of FLOAT32, INT32 without scales, and codes of 8 and 16 bits.</summary>
    public static TfliteKernel Add(TfliteSite site)
    {
        if (site.Input(0).Type is TfliteType.Int8 or TfliteType.Int16) return Sum(site, negative: false);
        TfliteType type = Plain(site);
        TfliteActivation activation = Activation(site);
        return type == TfliteType.Float32 ? Run<float, Addition<float>>(site, new(Activations.Floats(site, activation).Least, Activations.Floats(site, activation).Most)) : Run<int, Addition<int>>(site, new(Least(site, activation), Most(site, activation)));
    }

    /// <summary>SUB of FLOAT32, INT32 without scales, and codes of 8 and 16 bits.</summary>
    public static TfliteKernel Subtract(TfliteSite site)
    {
        if (site.Input(0).Type is TfliteType.Int8 or TfliteType.Int16) return Sum(site, negative: true);
        TfliteType type = Plain(site);
        TfliteActivation activation = Activation(site);
        return type == TfliteType.Float32 ? Run<float, Subtraction<float>>(site, new(Activations.Floats(site, activation).Least, Activations.Floats(site, activation).Most)) : Run<int, Subtraction<int>>(site, new(Least(site, activation), Most(site, activation)));
    }

    private static TfliteKernel Sum(TfliteSite site, bool negative)
    {
        TfliteActivation activation = Activation(site);
        (TfliteTensor a, TfliteTensor b, TfliteTensor output) = Tensors(site, TfliteType.Int8, TfliteType.Int16);
        OutputRange range = Activations.Codes(site, activation, output);
        float scale = site.Quantization(output).Scale;
        return a.Type == TfliteType.Int8
            ? Run<sbyte, CodeSum<sbyte>>(site, CodeSum<sbyte>.Of(site.Quantization(a), site.Quantization(b), scale, one => Rescaling.Multiplier(site, one), 20, negative, site.Rounding, range))
            : Run<short, CodeSum<short>>(site, CodeSum<short>.Of(site.Quantization(a), site.Quantization(b), scale, one => Rescaling.Multiplier(site, one), 15, negative, site.Rounding, range));
    }

    /// <summary>MUL of FLOAT32, INT32 without scales, and codes of 8 and 16 bits.</summary>
    public static TfliteKernel Multiply(TfliteSite site)
    {
        TfliteActivation activation = Activation(site);
        if (site.Input(0).Type is TfliteType.Int8 or TfliteType.Int16)
        {
            (TfliteTensor a, TfliteTensor b, TfliteTensor output) = Tensors(site, TfliteType.Int8, TfliteType.Int16);
            ((float scaleA, int zeroA), (float scaleB, int zeroB)) = (site.Quantization(a), site.Quantization(b));
            OutputRange range = Activations.Codes(site, activation, output);
            FixedPointMultiplier scale = Rescaling.Multiplier(site, (double)scaleA * scaleB / site.Quantization(output).Scale);
            return a.Type == TfliteType.Int8
                ? Run<sbyte, CodeProduct<sbyte>>(site, new(zeroA, zeroB, scale, site.Rounding, range))
                : Run<short, CodeProduct<short>>(site, new(zeroA, zeroB, scale, site.Rounding, range));
        }

        return Plain(site) == TfliteType.Float32
            ? Run<float, Multiplication<float>>(site, new(Activations.Floats(site, activation).Least, Activations.Floats(site, activation).Most))
            : Run<int, Multiplication<int>>(site, new(Least(site, activation), Most(site, activation)));
    }

    /// <summary>DIV of FLOAT32 and INT32 without scales; a divisor of 0 among integers is a finding.</summary>
    public static TfliteKernel Divide(TfliteSite site)
    {
        TfliteType type = Plain(site);
        TfliteActivation activation = Activation(site);
        if (type == TfliteType.Float32) return Run<float, FloatDivision>(site, new(Activations.Floats(site, activation).Least, Activations.Floats(site, activation).Most));
        TfliteKernel divide = Run<int, IntegerDivision>(site, new(Least(site, activation), Most(site, activation)));
        return call =>
        {
            if (call.Input(1).Values<int>().Contains(0)) throw call.Wrong("a divisor of 0", "other integers");
            divide(call);
        };
    }

    /// <summary>MAXIMUM of numbers, integers, or codes of one scale.</summary>
    public static TfliteKernel Maximum(TfliteSite site) => OfOneScale(site) switch
    {
        TfliteType.Float32 => Run<float, Larger<float>>(site, default),
        TfliteType.Int8 => Run<sbyte, Larger<sbyte>>(site, default),
        TfliteType.Int16 => Run<short, Larger<short>>(site, default),
        _ => Run<int, Larger<int>>(site, default),
    };

    /// <summary>MINIMUM of numbers, integers, or codes of one scale.</summary>
    public static TfliteKernel Minimum(TfliteSite site) => OfOneScale(site) switch
    {
        TfliteType.Float32 => Run<float, Smaller<float>>(site, default),
        TfliteType.Int8 => Run<sbyte, Smaller<sbyte>>(site, default),
        TfliteType.Int16 => Run<short, Smaller<short>>(site, default),
        _ => Run<int, Smaller<int>>(site, default),
    };

    private static TfliteType Plain(TfliteSite site)
    {
        (TfliteTensor a, TfliteTensor b, TfliteTensor output) = Tensors(site, TfliteType.Float32, TfliteType.Int32);
        foreach (TfliteTensor tensor in (ReadOnlySpan<TfliteTensor>)[a, b, output])
        {
            if (tensor.Type == TfliteType.Int32 && tensor.IsQuantized) throw site.Unsupported($"{tensor.Title} with a scale", "INT32 without one");
        }

        return a.Type;
    }

    private static TfliteType OfOneScale(TfliteSite site)
    {
        (TfliteTensor a, TfliteTensor b, TfliteTensor output) = Tensors(site, TfliteType.Float32, TfliteType.Int32, TfliteType.Int16, TfliteType.Int8);
        foreach (TfliteTensor tensor in (ReadOnlySpan<TfliteTensor>)[b, output])
        {
            if (!tensor.Scales.SequenceEqual(a.Scales) || !tensor.ZeroPoints.SequenceEqual(a.ZeroPoints)) throw site.Unsupported($"other scales of {a.Title} and {tensor.Title}", "one for all");
        }

        return a.Type;
    }

    private static (TfliteTensor A, TfliteTensor B, TfliteTensor Output) Tensors(TfliteSite site, params ReadOnlySpan<TfliteType> types)
    {
        site.Expect(2, 2, 1);
        (TfliteTensor a, TfliteTensor b, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        site.ExpectType(a, types);
        site.ExpectType(b, a.Type);
        site.ExpectType(output, a.Type);
        int[] shape = Broadcast.Shape(a.Shape.ToArray(), b.Shape.ToArray()) ?? throw site.Wrong($"{a.Title} with {b.Title}", "shapes that are the same or 1, from the last dimension on");
        site.ExpectShape(output, shape);
        return (a, b, output);
    }

    private static TfliteActivation Activation(TfliteSite site) => site.OptionsOrNone<TfliteArithmeticOptions>() is { } options ? site.Known(options.Activation) : TfliteActivation.None;

    private static int Least(TfliteSite site, TfliteActivation activation) => Activations.Floats(site, activation).Least is var least && least == float.MinValue ? int.MinValue : (int)least;

    private static int Most(TfliteSite site, TfliteActivation activation) => Activations.Floats(site, activation).Most is var most && most == float.MaxValue ? int.MaxValue : (int)most;

    private static TfliteKernel Run<T, TOperation>(TfliteSite site, TOperation operation)
        where T : unmanaged, INumber<T>
        where TOperation : struct, IBinaryOperation<T>
    {
        int[] a = [.. site.Input(0).Shape], b = [.. site.Input(1).Shape];
        return call => Broadcast.Run(operation, a, call.Input(0).Values<T>(), b, call.Input(1).Values<T>(), call.Output(0).Writable<T>());
    }
}
