namespace Accelerator.Numerics.Blocks;

/// <summary>Sizes that all block formats check alike.</summary>
internal static class BlockShape
{
    /// <summary>⌈values / size⌉: the last block may be shorter.</summary>
    public static int Blocks(int values, int size) => (int)(((long)values + size - 1) / size);

    public static void Check(int values, int size, int scales, int codes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        if (codes != values) throw new ArgumentException($"{codes} codes, not {values}.", nameof(codes));
        if (scales != Blocks(values, size)) throw new ArgumentException($"{scales} scales, not {Blocks(values, size)}.", nameof(scales));
    }

    /// <summary>max |x|, or NaN when a value is NaN or infinite.</summary>
    public static float LargestOrNaN(ReadOnlySpan<float> values)
    {
        int largest = 0;
        foreach (float value in values) largest = Math.Max(largest, BitConverter.SingleToInt32Bits(value) & 0x7FFFFFFF);
        return largest >= 0x7F800000 ? float.NaN : BitConverter.Int32BitsToSingle(largest);
    }

    /// <summary>max |x| of the finite values.</summary>
    public static float LargestFinite(ReadOnlySpan<float> values)
    {
        float largest = 0;
        foreach (float value in values) if (float.IsFinite(value)) largest = Math.Max(largest, Math.Abs(value));
        return largest;
    }
}
