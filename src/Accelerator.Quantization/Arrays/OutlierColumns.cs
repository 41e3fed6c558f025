namespace Accelerator.Quantization.Arrays;

/// <summary>The outliers of a form, for a side unit: real values of the columns that hold any.</summary>
/// <param name="Columns">[C], the column of the activations that each multiplies.</param>
/// <param name="Values">[N, C] row-major, 0 where there is no outlier.</param>
public sealed record OutlierColumns(int[] Columns, double[] Values)
{
    /// <summary>N.</summary>
    public int Rows => Values.Length / Columns.Length;

    /// <summary>The outliers of side passes, side by side; null for none.</summary>
    internal static OutlierColumns? Of(IReadOnlyList<LevelPlane> planes)
    {
        if (planes.Count == 0) return null;
        int rows = planes[0].Rows, count = planes.Sum(plane => plane.Columns.Length), start = 0;
        var columns = new int[count];
        var values = new double[rows * count];
        foreach (LevelPlane plane in planes)
        {
            int width = plane.Columns.Length;
            plane.Columns.CopyTo(columns, start);
            for (int i = 0; i < plane.Levels.Length; i++)
            {
                (int row, int column) = (i / width, i % width);
                values[(row * count) + start + column] = plane.Levels[i] * plane.Scales[(row * plane.Groups) + (column / plane.GroupSize)];
            }

            start += width;
        }

        return new OutlierColumns(columns, values);
    }

    /// <summary>The first rows alone.</summary>
    public OutlierColumns First(int rows) => this with { Values = Values[..(rows * Columns.Length)] };

    /// <summary>The activations [rows, C] of activations [rows, K].</summary>
    public short[] Gather(ReadOnlySpan<short> activations, int rows)
    {
        int columns = rows == 0 ? 0 : activations.Length / rows;
        var gathered = new short[rows * Columns.Length];
        for (int i = 0; i < gathered.Length; i++) gathered[i] = activations[(i / Columns.Length * columns) + Columns[i % Columns.Length]];
        return gathered;
    }
}
