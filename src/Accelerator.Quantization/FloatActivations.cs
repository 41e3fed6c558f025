using Accelerator.Diagnostics;
using Accelerator.Numerics.EntropyCoding;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization;

/// <summary>Activations as codes of float16 or bfloat16: rounded to nearest, ties to even, subnormals kept, without a scale.</summary>
public static class FloatActivations
{
    /// <summary>The codes of x.</summary>
    /// <exception cref="InputException">A value is not finite, or rounds to an infinity (ACC2010).</exception>
    public static ushort[] Codes(ActivationFormat format, ReadOnlySpan<float> x)
    {
        ArgumentNullException.ThrowIfNull(format);
        var codes = new ushort[x.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = format == ActivationFormat.Float16 ? BitConverter.HalfToUInt16Bits((Half)x[i]) : BFloat16.FromSingle(x[i]);
            if (float.IsFinite(Value(format, codes[i]))) continue;
            throw new InputException(new Diagnostic
            {
                Id = "ACC2010", Message = $"An activation does not fit {format.Name}.", Found = float.IsFinite(x[i]) ? $"{x[i]:G6}" : "a value that is not finite",
                Allowed = $"magnitudes up to {(format == ActivationFormat.Float16 ? "65504" : "3.38953e+38")}", Hint = format == ActivationFormat.Float16 ? "bfloat16 has the range of float32" : null,
            });
        }

        return codes;
    }

    /// <summary>The value of a code.</summary>
    public static float Value(ActivationFormat format, ushort code) =>
        format == ActivationFormat.Float16 ? (float)BitConverter.UInt16BitsToHalf(code) : BFloat16.ToSingle(code);
}
