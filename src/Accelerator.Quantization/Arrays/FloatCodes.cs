using System.Globalization;
using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Arrays;

/// <summary>
/// Weights as arrays of floating-point elements take them (docs/float-tile.md): w[n, k] = RowUnits[n] · Multipliers[n, g] · value of Codes[n, k], the multiplier an
/// unsigned integer of 8 bits.
/// </summary>
public sealed class FloatCodes
{
    private const int MostMultiplier = 255;

    private static readonly int[] Fp3 = [0, 1, 2, 4], Fp4 = [0, 1, 2, 3, 4, 6, 8, 12];

    private FloatCodes(int groupSize, byte[] codes, short[] specials, float[] scales, int rows, double unit)
    {
        (GroupSize, Codes, Specials) = (groupSize, codes, specials);
        int groups = scales.Length / rows;
        Multipliers = new int[scales.Length];
        RowUnits = new double[rows];
        ExactScales = true;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> own = scales.AsSpan(row * groups, groups);
            double step = Step(own);
            RowUnits[row] = step * unit;
            for (int g = 0; g < groups; g++)
            {
                int multiplier = step == 0 ? 0 : (int)Math.Round(own[g] / step);
                Multipliers[(row * groups) + g] = multiplier;
                ExactScales &= (float)(step * multiplier) == own[g];
            }
        }
    }

    /// <summary>Elements along K that share a scale.</summary>
    public int GroupSize { get; }

    /// <summary>[N, K]: sign and magnitude of FP3 and FP4, else unsigned codes q of the two's complement number q − 2^(b−1).</summary>
    public byte[] Codes { get; }

    /// <summary>[N, groups]: the special value of FP3 and FP4, its sign above five bits of magnitude; 0 where there is none.</summary>
    public short[] Specials { get; }

    /// <summary>[N, groups], 0 to 255.</summary>
    public int[] Multipliers { get; }

    /// <summary>[N]: what a product of 1 stands for.</summary>
    public double[] RowUnits { get; }

    /// <summary>Whether every multiplier times its row's step is the weight's scale.</summary>
    public bool ExactScales { get; }

    /// <summary>The codes of a form, or what keeps elements of so many weight bits from it.</summary>
    public static (FloatCodes? Codes, string? Missing) Of(QuantizedTensor tensor, int bits)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        return tensor switch
        {
            BlockFloat { Bits: 3 or 4 } blocks when blocks.Bits == bits => OfBlocks(blocks),
            QuantizedMatrix matrix when matrix.Bits == bits && bits > 4 => OfMatrix(matrix),
            _ => (null, string.Create(CultureInfo.InvariantCulture, $"weights of format {tensor.Format}")),
        };
    }

    /// <summary>The integer that a code stands for.</summary>
    /// <param name="bits">Of the code.</param>
    /// <param name="code">The code.</param>
    /// <param name="special">Of its group.</param>
    public static int Value(int bits, int code, int special)
    {
        if (bits > 4) return code - (1 << (bits - 1));
        int[] magnitudes = bits == 3 ? Fp3 : Fp4;
        bool negative = code >= magnitudes.Length;
        int magnitude = magnitudes[code % magnitudes.Length];
        if (negative && magnitude == 0) return special < 32 ? special : 32 - special;
        return negative ? -magnitude : magnitude;
    }

    private static (FloatCodes? Codes, string? Missing) OfMatrix(QuantizedMatrix matrix) =>
        matrix.ReinterpretedZeros.AsSpan().ContainsAnyExcept((short)1) ? (null, $"weights of format {matrix.Format} with zero points")
        : (new FloatCodes(matrix.GroupSize, matrix.Codes, new short[matrix.Scales.Length], matrix.Scales, matrix.Rows, 1), null);

    private static (FloatCodes? Codes, string? Missing) OfBlocks(BlockFloat blocks)
    {
        int half = 1 << (blocks.Bits - 1);
        double unit = blocks.Tables[0][1];
        var special = new int[blocks.Tables.Count];
        for (int t = 0; t < special.Length; t++)
        {
            float[] table = blocks.Tables[t];
            double own = table[half] / unit;
            int magnitude = double.IsInteger(own) && Math.Abs(own) <= 31 ? (int)Math.Abs(own) : -1;
            special[t] = own < 0 ? magnitude + 32 : magnitude;
            bool same = Enumerable.Range(0, 2 * half).All(code => code == half || table[code] == Value(blocks.Bits, code, 0) * unit);
            if (!same || magnitude < 0 || BitOperations.PopCount((uint)magnitude) > 2) return (null, $"weights of format {blocks.Format}, whose table is not that of FP{blocks.Bits} with a special value");
        }

        if (blocks.Scales.Any(scale => scale < 0)) return (null, $"weights of format {blocks.Format} with negative scales");
        short[] specials = [.. blocks.Scales.Select((_, i) => (short)special[blocks.Selectors.Length > 0 ? blocks.Selectors[i] : 0])];
        return (new FloatCodes(blocks.BlockSize, blocks.Codes, specials, blocks.Scales, blocks.Rows, unit), null);
    }

    /// <summary>The step of a row of scales: one of float16 of which all are multiples up to 255, or the largest scale over 255.</summary>
    private static double Step(ReadOnlySpan<float> scales)
    {
        float largest = 0;
        foreach (float scale in scales) largest = Math.Max(largest, scale);
        if (largest == 0) return 0;
        for (int multiplier = MostMultiplier; multiplier > MostMultiplier / 2; multiplier--)
        {
            double step = (double)(Half)(largest / multiplier);
            if (step > 0 && AllMultiples(scales, step)) return step;
        }

        return (double)largest / MostMultiplier;
    }

    private static bool AllMultiples(ReadOnlySpan<float> scales, double step)
    {
        foreach (float scale in scales)
        {
            double multiplier = Math.Round(scale / step);
            if (multiplier > MostMultiplier || (float)(multiplier * step) != scale) return false;
        }

        return true;
    }
}
