using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Accelerator.Numerics.Ggml;

/// <summary>The numbers inside blocks: half and brain floats, the two kinds of FP4 scale, and ggml's ways of rounding.</summary>
internal static class GgmlScalar
{
    /// <summary>Reads a binary16 number.</summary>
    public static float Half(ReadOnlySpan<byte> bytes) => (float)BinaryPrimitives.ReadHalfLittleEndian(bytes);

    /// <summary>Writes a number as binary16, rounded to nearest, ties to even; beyond the range infinity, every NaN as 0x7E00 with its sign.</summary>
    public static void WriteHalf(Span<byte> bytes, float value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes, HalfBits(value));

    /// <summary>The bits that <see cref="WriteHalf"/> writes.</summary>
    public static ushort HalfBits(float value) =>
        float.IsNaN(value)
            ? (ushort)(0x7E00 | ((BitConverter.SingleToUInt32Bits(value) >> 16) & 0x8000))
            : BitConverter.HalfToUInt16Bits((Half)value);

    /// <summary>The number of a bfloat16.</summary>
    public static float BFloat(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    /// <summary>The bfloat16 of a number: nearest, ties to even; a NaN stays one and becomes quiet.</summary>
    public static ushort BFloatBits(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        return float.IsNaN(value) ? (ushort)((bits >> 16) | 0x40) : (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }

    /// <summary>Half of the E8M0 scale 2^(code − 127), that is 2^(code − 128): it goes with the doubled E2M1 values. Code 255 gives 2^127, not NaN, as in ggml.</summary>
    public static float HalfE8M0(byte code) => BitConverter.UInt32BitsToSingle(code < 2 ? 0x0020_0000u << code : (uint)(code - 1) << 23);

    /// <summary>
    /// Half of the UE4M3 scale (bias 7, no sign, bit 7 not looked at), for the doubled E2M1 values. Code 0 and the NaN code 0x7F give 0, as in ggml.
    /// </summary>
    public static float HalfUE4M3(byte code)
    {
        if (code is 0 or 0x7F) return 0;
        int exponent = (code >> 3) & 15;
        int mantissa = code & 7;
        return exponent == 0 ? mantissa / 1024f : BitConverter.UInt32BitsToSingle((uint)(exponent - 8 + 127) << 23 | (uint)mantissa << 20);
    }

    /// <summary>
    /// The UE4M3 code of a scale: nearest, ties upwards; at most 0x7E. What is not above zero, NaN included, gives 0.
    /// </summary>
    /// <remarks>ggml stops at code 0x7E both for values of 448 and more and for those from 256 on, which have codes of their own in OCP's E4M3.</remarks>
    public static byte UE4M3(float value)
    {
        if (!(value > 0)) return 0;
        uint bits = BitConverter.SingleToUInt32Bits(Math.Min(value, 448f));
        int exponent = (int)(bits >> 23) - 127 + 7;
        if (exponent <= 0)
        {
            return (byte)Math.Min((int)(value * 512f + 0.5f), 7);
        }

        int code = (exponent << 3) + (int)((bits >> 20) & 7) + (int)((bits >> 19) & 1);
        return exponent >= 15 || code >= 15 << 3 ? (byte)0x7E : (byte)code;
    }

    /// <summary>Rounds to the nearest integer, ties away from zero (C's <c>roundf</c>), exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float RoundAway(float value)
    {
        float whole = MathF.Truncate(value);
        return MathF.Abs(value - whole) >= 0.5f ? whole + MathF.CopySign(1, value) : whole;
    }

    /// <summary>Truncates to an integer; what is no int32, infinity and NaN included, gives 0 (its low byte is what x86 leaves of such a conversion in ggml).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Truncate(float value) => MathF.Abs(value) < 2147483648f ? (int)value : 0;

    /// <summary>1 / <paramref name="value"/>, or 0 for 0 of either sign.</summary>
    public static float Reciprocal(float value) => value == 0 ? 0 : 1 / value;

    /// <summary>
    /// The largest magnitude, as ggml's <c>a &gt; b ? a : b</c> finds it: a NaN restarts the search, and one in the last place is the result.
    /// </summary>
    public static float LargestMagnitude(ReadOnlySpan<float> values)
    {
        float largest = 0;
        foreach (float value in values)
        {
            float magnitude = MathF.Abs(value);
            largest = largest > magnitude ? largest : magnitude;
        }

        return largest;
    }

    /// <summary>The value of largest magnitude with its sign, the first of equals; NaNs are passed over.</summary>
    public static float Extreme(ReadOnlySpan<float> values)
    {
        float magnitude = 0;
        float extreme = 0;
        foreach (float value in values)
        {
            if (magnitude < MathF.Abs(value)) (magnitude, extreme) = (MathF.Abs(value), value);
        }

        return extreme;
    }

    /// <summary>The smallest and the largest value; NaNs are passed over, and of nothing else the smallest is the largest float.</summary>
    public static (float Low, float High) Range(ReadOnlySpan<float> values)
    {
        float low = float.MaxValue;
        float high = float.MinValue;
        foreach (float value in values)
        {
            if (value < low) low = value;
            if (value > high) high = value;
        }

        return (low, high);
    }
}
