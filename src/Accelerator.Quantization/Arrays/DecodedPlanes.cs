using Accelerator.Numerics;

namespace Accelerator.Quantization.Arrays;

/// <summary>
/// Forms whose codes are no levels (trellises, polar vectors, Huffman codes, signs with magnitudes of low rank), decoded before the array: the weights that the form's own decoder gives, as
/// signed integers of 16 bits under a power of two for each group of a row. A group whose weights are multiples of that power is exact.
/// </summary>
internal static class DecodedPlanes
{
    /// <summary>Bits of an integer, sign included.</summary>
    public const int Bits = 16;

    /// <summary>Weights of a row that share a unit, at most: what arrays accumulate between two rescales.</summary>
    public const int GroupSize = 128;

    /// <summary>The pass of a form.</summary>
    public static PlaneSet Of(QuantizedTensor form)
    {
        float[] weights = form.Dequantize();
        if (!Array.TrueForAll(weights, float.IsFinite)) return PlaneSet.Refused("weights that are NaN or infinite");
        int size = Math.Min(GroupSize, form.Columns), groups = ((form.Columns - 1) / size) + 1;
        var levels = new int[weights.Length];
        var units = new double[form.Rows * groups];
        var ranges = new LevelRange[units.Length];
        bool exact = true;
        for (int i = 0; i < units.Length; i++)
        {
            int first = (i / groups * form.Columns) + (i % groups * size);
            TableLevels table = TableLevels.Binary(weights.AsSpan(first, Math.Min(size, form.Columns - (i % groups * size))), Bits);
            table.Levels.CopyTo(levels, first);
            (units[i], ranges[i], exact) = (table.Unit, LevelRange.Of(table.Levels), exact && table.Exact);
        }

        LevelPlane plane = new() { Columns = LevelPlane.Identity(form.Columns), GroupSize = size, Levels = levels, Scales = units, Ranges = ranges, AnyWidth = true };
        return new PlaneSet([plane], exact, exact ? "decoded to integers" : "decoded and rounded to 16 bits");
    }
}
