namespace Accelerator.Numerics.Blocks;

/// <summary>
/// Block scales coded in eight bits themselves (QLoRA's double quantisation, as bitsandbytes does it): scale ≈ mean + largest · d[code], with d a table
/// whose steps grow tenfold seven times, mean of all scales, and largest |scale − mean| of 256 scales.
/// </summary>
public static class DoubleQuantization
{
    /// <summary>Scales that share a largest.</summary>
    public const int BlockSize = 256;

    private const int Decades = 7;
    private static readonly float[] SortedTable = Build();

    /// <summary>The 256 values d, ascending, from −0.993 to 1: in decade i the 2^i middles of equal parts of 0.1 to 1, times 10^(i − 6), both signs; 0 and 1.</summary>
    public static ReadOnlySpan<float> Table => SortedTable;

    /// <summary>Codes the scales; returns their mean.</summary>
    /// <param name="scales">Finite.</param>
    /// <param name="codes">As many.</param>
    /// <param name="largest">One for each 256 scales, or fewer at the end.</param>
    public static float Quantize(ReadOnlySpan<float> scales, Span<byte> codes, Span<float> largest)
    {
        BlockShape.Check(scales.Length, BlockSize, largest.Length, codes.Length);
        double sum = 0;
        foreach (float scale in scales) sum += scale;
        float mean = scales.IsEmpty ? 0 : (float)(sum / scales.Length);
        for (int block = 0; block < largest.Length; block++)
        {
            int start = block * BlockSize, end = Math.Min(scales.Length, start + BlockSize);
            largest[block] = 0;
            for (int i = start; i < end; i++) largest[block] = Math.Max(largest[block], Math.Abs(scales[i] - mean));
            for (int i = start; i < end; i++) codes[i] = Encode(scales[i], mean, largest[block]);
        }

        return mean;
    }

    /// <summary>The code of one scale.</summary>
    public static byte Encode(float scale, float mean, float largest)
    {
        float x = largest > 0 ? (scale - mean) / largest : 0;
        int at = SortedTable.AsSpan().BinarySearch(x);
        if (at >= 0) return (byte)at;
        int above = Math.Clamp(~at, 1, SortedTable.Length - 1);
        return (byte)(x - SortedTable[above - 1] <= SortedTable[above] - x ? above - 1 : above);
    }

    /// <summary>The scale of a code.</summary>
    public static float Decode(byte code, float mean, float largest) => SortedTable[code] * largest + mean;

    private static float[] Build()
    {
        var values = new List<float> { 0, 1 };
        for (int decade = 0; decade < Decades; decade++)
        {
            int parts = 1 << decade;
            for (int i = 0; i < parts; i++)
            {
                float middle = (float)((0.1 + 0.9 * (i + 0.5) / parts) * Math.Pow(10, decade + 1 - Decades));
                values.Add(middle);
                values.Add(-middle);
            }
        }

        values.Sort();
        return [.. values];
    }
}
