using System.Runtime.Intrinsics;

namespace Accelerator.Numerics.Minifloats;

/// <summary>Spans of values to codes and back.</summary>
public static class ScalarCodec
{
    /// <summary>Codes of values; eight at a time where the format allows it and overflow saturates, with the same result.</summary>
    /// <param name="format">Of the codes.</param>
    /// <param name="values">Any.</param>
    /// <param name="codes">As many.</param>
    /// <param name="rounding">How to round.</param>
    /// <param name="draws">For stochastic rounding: value i takes the draw of place i.</param>
    /// <param name="saturate">As in <see cref="ScalarFormat.Encode"/>.</param>
    public static void Encode(ScalarFormat format, ReadOnlySpan<float> values, Span<byte> codes, FloatRounding rounding = FloatRounding.HalfEven, RoundingDraws? draws = null, bool saturate = true)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (codes.Length != values.Length) throw new ArgumentException($"{codes.Length} codes, not {values.Length}.", nameof(codes));
        int i = 0;
        RoundingDraws numbers = RoundingDraws.For(rounding, draws);
        if (saturate && MinifloatVectors.Supports(format))
        {
            MinifloatVectors vectors = MinifloatVectors.For((MinifloatFormat)format);
            for (; i + 8 <= values.Length; i += 8) Narrow(vectors.Encode(Vector256.Create(values.Slice(i, 8)), rounding, numbers, i)).CopyTo(codes[i..]);
        }

        EncodePlain(format, values[i..], codes[i..], rounding, numbers.From(i), saturate);
    }

    /// <summary>The plain reference of <see cref="Encode"/>.</summary>
    public static void EncodePlain(ScalarFormat format, ReadOnlySpan<float> values, Span<byte> codes, FloatRounding rounding = FloatRounding.HalfEven, RoundingDraws? draws = null, bool saturate = true)
    {
        ArgumentNullException.ThrowIfNull(format);
        RoundingDraws numbers = RoundingDraws.For(rounding, draws);
        for (int i = 0; i < values.Length; i++) codes[i] = format.Encode(values[i], rounding, saturate, numbers.For(rounding, i));
    }

    /// <summary>Values of codes.</summary>
    public static void Decode(ScalarFormat format, ReadOnlySpan<byte> codes, Span<float> values)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (codes.Length != values.Length) throw new ArgumentException($"{values.Length} values, not {codes.Length}.", nameof(values));
        ReadOnlySpan<float> table = format.Values;
        for (int i = 0; i < codes.Length; i++) values[i] = table[codes[i]];
    }

    /// <summary>The low bytes of eight lanes.</summary>
    internal static Vector64<byte> Narrow(Vector256<int> codes)
    {
        Vector128<short> words = Vector128.Narrow(codes.GetLower(), codes.GetUpper());
        return Vector64.Narrow(words.AsUInt16().GetLower(), words.AsUInt16().GetUpper());
    }
}
