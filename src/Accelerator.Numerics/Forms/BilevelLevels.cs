namespace Accelerator.Numerics.Forms;

/// <summary>
/// One statistic (scales, or zeros) of the groups of a matrix, itself quantised: value = step·code + start, with a float16 step and start for so many
/// rows of one column of groups.
/// </summary>
/// <param name="Codes">[N, groups], unsigned.</param>
/// <param name="Steps">[⌈N / rows of a tile⌉, groups], float16 values.</param>
/// <param name="Starts">[⌈N / rows of a tile⌉, groups], float16 values.</param>
public sealed record BilevelLevels(byte[] Codes, float[] Steps, float[] Starts)
{
    /// <summary>The value of a code, in double without rounding of the product.</summary>
    public static double Value(byte code, float step, float start) => (double)step * code + start;

    /// <summary>The statistic of group <paramref name="group"/> of a row.</summary>
    public double this[int row, int group, int groups, int tileRows]
    {
        get
        {
            int tile = row / tileRows * groups + group;
            return Value(Codes[row * groups + group], Steps[tile], Starts[tile]);
        }
    }

    /// <summary>Refuses arrays that do not fit.</summary>
    internal void Check(int rows, int groups, int tileRows, int bits, string name)
    {
        FormChecks.Codes(Codes, (long)rows * groups, bits, name);
        long tiles = ((long)rows + tileRows - 1) / tileRows * groups;
        if (Steps.LongLength != tiles || Starts.LongLength != tiles) throw new ArgumentException($"{Steps.Length} steps and {Starts.Length} starts, not {tiles}.", name);
        FormChecks.Scales(Steps, 16, name);
        FormChecks.Scales(Starts, 16, name);
    }
}
