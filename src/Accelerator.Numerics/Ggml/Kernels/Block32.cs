using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Accelerator.Numerics.Ggml.Kernels;

/// <summary>32 values in four vectors of eight: what the fast paths of the types with blocks of 32 are made of.</summary>
/// <remarks>Products are not fused with sums, and every lane is the plain code's formula, so that results equal those of the plain code to the bit.</remarks>
internal readonly struct Block32
{
    private readonly Vector256<float> v0;
    private readonly Vector256<float> v1;
    private readonly Vector256<float> v2;
    private readonly Vector256<float> v3;

    /// <summary>Loads 32 values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Block32(ref float values)
    {
        v0 = Vector256.LoadUnsafe(ref values);
        v1 = Vector256.LoadUnsafe(ref values, 8);
        v2 = Vector256.LoadUnsafe(ref values, 16);
        v3 = Vector256.LoadUnsafe(ref values, 24);
    }

    /// <summary>
    /// The bits of the largest magnitude. Bits order magnitudes as numbers do, and NaNs above infinity: a result from 0x7F80_0000 on says that a value is not finite.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LargestMagnitudeBits()
    {
        Vector256<int> largest = Vector256.Max(
            Vector256.Max(Vector256.Abs(v0).AsInt32(), Vector256.Abs(v1).AsInt32()),
            Vector256.Max(Vector256.Abs(v2).AsInt32(), Vector256.Abs(v3).AsInt32()));
        Vector128<int> four = Vector128.Max(largest.GetLower(), largest.GetUpper());
        four = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(four[0], four[1]);
    }

    /// <summary>The place of the first value whose magnitude has these bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int magnitudeBits)
    {
        Vector256<int> wanted = Vector256.Create(magnitudeBits);
        uint places = Vector256.Equals(Vector256.Abs(v0).AsInt32(), wanted).ExtractMostSignificantBits()
            | Vector256.Equals(Vector256.Abs(v1).AsInt32(), wanted).ExtractMostSignificantBits() << 8
            | Vector256.Equals(Vector256.Abs(v2).AsInt32(), wanted).ExtractMostSignificantBits() << 16
            | Vector256.Equals(Vector256.Abs(v3).AsInt32(), wanted).ExtractMostSignificantBits() << 24;
        return System.Numerics.BitOperations.TrailingZeroCount(places);
    }

    /// <summary>Stores 16 bytes of nibbles, value j low and value j + 16 high: min(limit, trunc(value·factor + offset)), which is in the range of int32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreNibbles(float factor, float offset, int limit, ref byte bytes)
    {
        Vector256<int> most = Vector256.Create(limit);
        StoreNibbles(
            Vector256.Min(Vector256.ConvertToInt32Native(v0 * factor + Vector256.Create(offset)), most),
            Vector256.Min(Vector256.ConvertToInt32Native(v1 * factor + Vector256.Create(offset)), most),
            Vector256.Min(Vector256.ConvertToInt32Native(v2 * factor + Vector256.Create(offset)), most),
            Vector256.Min(Vector256.ConvertToInt32Native(v3 * factor + Vector256.Create(offset)), most),
            ref bytes);
    }

    /// <summary>Stores 32 signed bytes: value·factor rounded to nearest, ties away from zero, which is in their range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreBytes(float factor, ref byte bytes)
    {
        Vector256<short> low = Vector256.Narrow(RoundAway(v0 * factor), RoundAway(v1 * factor));
        Vector256<short> high = Vector256.Narrow(RoundAway(v2 * factor), RoundAway(v3 * factor));
        Vector256.Narrow(low, high).AsByte().StoreUnsafe(ref bytes);
    }

    /// <summary>Stores 16 bytes of E2M1 codes at a halved scale above 0, value j low and value j + 16 high (<see cref="Fp4.Nearest"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreFp4(float halfScale, ref byte bytes) =>
        StoreNibbles(Fp4Codes(v0, halfScale), Fp4Codes(v1, halfScale), Fp4Codes(v2, halfScale), Fp4Codes(v3, halfScale), ref bytes);

    /// <summary>Multiplies the 16 levels that nibbles choose by a scale: the low nibbles give values 0…15, the high ones 16…31.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadNibbles(ref byte bytes, Vector128<sbyte> levels, float scale, ref float values)
    {
        Vector128<byte> nibbles = Vector128.LoadUnsafe(ref bytes);
        LoadBytes(Vector128.Shuffle(levels, (nibbles & Vector128.Create((byte)15)).AsSByte()), scale, ref values);
        LoadBytes(Vector128.Shuffle(levels, (nibbles >>> 4).AsSByte()), scale, ref Unsafe.Add(ref values, 16));
    }

    /// <summary>Multiplies 16 signed bytes by a scale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadBytes(Vector128<sbyte> bytes, float scale, ref float values)
    {
        if (Avx512F.IsSupported)
        {
            (Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(bytes)) * scale).StoreUnsafe(ref values);
            return;
        }

        (Vector128<short> low, Vector128<short> high) = Vector128.Widen(bytes);
        (Vector256.ConvertToSingle(Widen(low)) * scale).StoreUnsafe(ref values);
        (Vector256.ConvertToSingle(Widen(high)) * scale).StoreUnsafe(ref values, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widen(Vector128<short> values) =>
        Avx2.IsSupported ? Avx2.ConvertToVector256Int32(values) : Vector256.Create(Vector128.WidenLower(values), Vector128.WidenUpper(values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreNibbles(Vector256<int> c0, Vector256<int> c1, Vector256<int> c2, Vector256<int> c3, ref byte bytes)
    {
        Vector256<short> pairs = Vector256.Narrow(c0 | c2 << 4, c1 | c3 << 4);
        Vector128.Narrow(pairs.GetLower(), pairs.GetUpper()).AsByte().StoreUnsafe(ref bytes);
    }

    /// <summary>
    /// The float below one half is added rather than one half: the largest float below k + ½ stays below, and k + ½ itself rounds up to k + 1 in the sum.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> RoundAway(Vector256<float> values)
    {
        Vector256<float> sign = values & Vector256.Create(-0f);
        return Vector256.ConvertToInt32Native(values + (Vector256.Create(0.49999997f) | sign));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Fp4Codes(Vector256<float> values, float halfScale)
    {
        Vector256<float> magnitudes = Vector256.Abs(values);
        Vector256<int> count = Vector256<int>.Zero;
        foreach (float midpoint in Fp4.Midpoints) count -= Vector256.GreaterThan(magnitudes, Vector256.Create(midpoint * halfScale)).AsInt32();
        Vector256<int> negative = Vector256.LessThan(values, Vector256<float>.Zero).AsInt32() & Vector256.GreaterThan(count, Vector256<int>.Zero);
        return count | (negative & Vector256.Create(8));
    }
}
