using System.Runtime.Intrinsics;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Numerics.Blocks;

/// <summary>
/// MX blocks of minifloats with vectors of eight. A block whose scale is 2^±126 at most is divided by multiplying with the exact reciprocal; others
/// (zeros, NaN, the ends of the range) are left to the plain code, block by block.
/// </summary>
internal static class MxVectors
{
    private const int Lanes = 8;

    public static bool Supports(MxFormat format) => format.BlockSize % Lanes == 0 && MinifloatVectors.Supports(format.Element);

    /// <summary>Tables of 16 halves of bytes: doubled E2M1 values are integers.</summary>
    public static bool SupportsDecoding(MxFormat format) => format.BlockSize % 16 == 0 && format.Element == ScalarFormats.E2M1;

    /// <summary>Quantises the whole blocks and returns their number.</summary>
    public static int Quantize(MxFormat format, ReadOnlySpan<float> values, Span<byte> scales, Span<byte> codes, FloatRounding rounding, RoundingDraws draws)
    {
        int size = format.BlockSize, blocks = values.Length / size, top = format.Element.MaxExponent;
        MinifloatVectors vectors = MinifloatVectors.For((MinifloatFormat)format.Element);
        for (int block = 0; block < blocks; block++)
        {
            ReadOnlySpan<float> from = values.Slice(block * size, size);
            Span<byte> to = codes.Slice(block * size, size);
            Vector256<int> largest = Vector256<int>.Zero;
            for (int i = 0; i < from.Length; i += Lanes) largest = Vector256.Max(largest, Vector256.Create(from.Slice(i, Lanes)).AsInt32() & Vector256.Create(0x7FFFFFFF));
            int scale = (Largest(largest) >> 23) - top; // the exponent field of the largest is ⌊log2⌋ + 127 for normal numbers
            if (scale + top is 0 or 255 || scale is < 1 or > 253)
            {
                format.QuantizePlain(from, scales.Slice(block, 1), to, rounding, draws.From((long)block * size));
                continue;
            }

            scales[block] = (byte)scale;
            Vector256<float> reciprocal = Vector256.Create(BitConverter.Int32BitsToSingle((254 - scale) << 23));
            for (int i = 0; i < from.Length; i += Lanes) ScalarCodec.Narrow(vectors.Encode(Vector256.Create(from.Slice(i, Lanes)) * reciprocal, rounding, draws, (long)block * size + i)).CopyTo(to[i..]);
        }

        return blocks;
    }

    /// <summary>Dequantises the whole blocks and returns their number.</summary>
    public static int Dequantize(MxFormat format, ReadOnlySpan<byte> scales, ReadOnlySpan<byte> codes, Span<float> values)
    {
        int size = format.BlockSize, blocks = values.Length / size;
        Vector128<sbyte> doubled = Vector128.Create((sbyte)0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12);
        for (int block = 0; block < blocks; block++)
        {
            ReadOnlySpan<byte> from = codes.Slice(block * size, size);
            Span<float> to = values.Slice(block * size, size);
            int scale = scales[block] - 1; // the table is doubled
            if (scale is < 1 or > 253)
            {
                format.DequantizePlain(scales.Slice(block, 1), from, to);
                continue;
            }

            Vector256<float> factor = Vector256.Create(BitConverter.Int32BitsToSingle(scale << 23));
            for (int i = 0; i < from.Length; i += 16)
            {
                Vector128<byte> code = Vector128.Create(from.Slice(i, 16));
                Vector128<sbyte> value = Vector128.Shuffle(doubled, code.AsSByte());
                (Vector128<short> low, Vector128<short> high) = Vector128.Widen(value);
                (Vector128<short> signLow, Vector128<short> signHigh) = Vector128.Widen(Vector128.ShiftRightLogical(code, 3).AsSByte());
                Store(low, signLow, factor, to[i..]);
                Store(high, signHigh, factor, to[(i + 8)..]);
            }
        }

        return blocks;
    }

    private static void Store(Vector128<short> value, Vector128<short> sign, Vector256<float> factor, Span<float> to)
    {
        (Vector128<int> low, Vector128<int> high) = Vector128.Widen(value);
        (Vector128<int> signLow, Vector128<int> signHigh) = Vector128.Widen(sign);
        Vector256<float> real = Vector256.ConvertToSingle(Vector256.Create(low, high));
        // The integer −0 has lost its sign: it is put back from the code.
        Vector256<int> signs = Vector256.ShiftLeft(Vector256.Create(signLow, signHigh), 31);
        ((real * factor).AsInt32() | signs).AsSingle().CopyTo(to);
    }

    private static int Largest(Vector256<int> values)
    {
        Vector128<int> four = Vector128.Max(values.GetLower(), values.GetUpper());
        return Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
    }
}
