using System.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>QUANTIZE, numbers or codes of one scale into codes of another, and DEQUANTIZE.</summary>
internal static class QuantizeOperators
{
    private static readonly TfliteType[] Integers = [TfliteType.Int8, TfliteType.UInt8, TfliteType.Int16, TfliteType.Int32];

    /// <summary>Checks types, shapes and scales.</summary>
    public static TfliteKernel Quantize(TfliteSite site)
    {
        site.Expect(1, 1, 1);
        (TfliteTensor from, TfliteTensor to) = (site.Input(0), site.Output(0));
        site.ExpectType(from, [TfliteType.Float32, .. Integers]);
        site.ExpectType(to, Integers);
        site.ExpectShape(to, [.. from.Shape]);
        (float scale, int zero) = site.Quantization(to);
        if (from.Type == TfliteType.Float32)
        {
            return to.Type switch
            {
                TfliteType.Int8 => call => Requantization.Numbers(call.Input(0).Values<float>(), scale, zero, call.Output(0).Writable<sbyte>()),
                TfliteType.UInt8 => call => Requantization.Numbers(call.Input(0).Values<float>(), scale, zero, call.Output(0).Writable<byte>()),
                TfliteType.Int16 => call => Requantization.Numbers(call.Input(0).Values<float>(), scale, zero, call.Output(0).Writable<short>()),
                _ => call => Requantization.Numbers(call.Input(0).Values<float>(), scale, zero, call.Output(0).Writable<int>()),
            };
        }

        (float inputScale, int inputZero) = site.Quantization(from);
        FixedPointMultiplier multiplier = Rescaling.Multiplier(site, (double)inputScale / scale);
        FixedPointRounding rounding = site.Rounding;
        return from.Type switch
        {
            TfliteType.Int8 => To<sbyte>(),
            TfliteType.UInt8 => To<byte>(),
            TfliteType.Int16 => To<short>(),
            _ => To<int>(),
        };

        TfliteKernel To<TFrom>()
            where TFrom : unmanaged, IBinaryInteger<TFrom> => to.Type switch
            {
                TfliteType.Int8 => Codes<TFrom, sbyte>(),
                TfliteType.UInt8 => Codes<TFrom, byte>(),
                TfliteType.Int16 => Codes<TFrom, short>(),
                _ => Codes<TFrom, int>(),
            };

        TfliteKernel Codes<TFrom, TTo>()
            where TFrom : unmanaged, IBinaryInteger<TFrom>
            where TTo : unmanaged, IBinaryInteger<TTo>, IMinMaxValue<TTo> =>
            call => Requantization.Codes(call.Input(0).Values<TFrom>(), inputZero, multiplier, rounding, zero, call.Output(0).Writable<TTo>());
    }

    /// <summary>DEQUANTIZE: codes to numbers, scale · (code − zero point) in single precision; FLOAT16 to FLOAT32.</summary>
    public static TfliteKernel Dequantize(TfliteSite site)
    {
        site.Expect(1, 1, 1);
        (TfliteTensor from, TfliteTensor to) = (site.Input(0), site.Output(0));
        site.ExpectType(from, [TfliteType.Float16, .. Integers]);
        site.ExpectType(to, TfliteType.Float32);
        site.ExpectShape(to, [.. from.Shape]);
        if (from.Type == TfliteType.Float16) return call => call.Input(0).ToReals().CopyTo(call.Output(0).Writable<float>());
        (float scale, int zero) = site.Quantization(from);
        return from.Type switch
        {
            TfliteType.Int8 => call => Requantization.ToNumbers(call.Input(0).Values<sbyte>(), scale, zero, call.Output(0).Writable<float>()),
            TfliteType.UInt8 => call => Requantization.ToNumbers(call.Input(0).Values<byte>(), scale, zero, call.Output(0).Writable<float>()),
            TfliteType.Int16 => call => Requantization.ToNumbers(call.Input(0).Values<short>(), scale, zero, call.Output(0).Writable<float>()),
            _ => call => Requantization.ToNumbers(call.Input(0).Values<int>(), scale, zero, call.Output(0).Writable<float>()),
        };
    }
}
