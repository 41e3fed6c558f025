using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Arrays;

/// <summary>
/// Outliers beside a dense matrix: a product of the columns that hold any, as signed integers of 16 bits under a power of two for each row. A row whose float16 outliers lie within
/// a factor of 16 is exact.
/// </summary>
internal static class SidePlanes
{
    private const int Bits = 16;

    /// <summary>Columns in float16.</summary>
    public static PlaneSet Of(PlainMatrix form)
    {
        (LevelPlane side, bool exact) = Side(LevelPlane.Identity(form.Columns), form.Values, form.Rows);
        return new PlaneSet([side], exact, exact ? "float16 outliers as integers" : "float16 outliers rounded to 16 bits");
    }

    /// <summary>A base whose levels under outliers become 0, and the outliers.</summary>
    public static PlaneSet Of(SparseSide form, PlaneSet dense)
    {
        if (dense.Missing is not null || form.Values.Length == 0) return dense;
        int[] columns = [.. form.OutlierColumns.Distinct().Order()];
        var place = new int[form.Columns];
        for (int i = 0; i < columns.Length; i++) place[columns[i]] = i;
        var values = new float[form.Rows * columns.Length];
        var outlier = new bool[form.Rows * form.Columns];
        for (int row = 0; row < form.Rows; row++)
        {
            for (int i = form.RowStarts[row]; i < form.RowStarts[row + 1]; i++)
            {
                values[(row * columns.Length) + place[form.OutlierColumns[i]]] = form.Values[i];
                outlier[(row * form.Columns) + form.OutlierColumns[i]] = true;
            }
        }

        (LevelPlane side, bool exact) = Side(columns, values, form.Rows);
        return dense with
        {
            Planes = [.. dense.Planes.Select(plane => Without(plane, outlier, form.Columns)), side], Exact = dense.Exact && exact,
            Words = $"{dense.Words}; outliers {(exact ? "as integers" : "rounded to 16 bits")} beside it",
        };
    }

    private static LevelPlane Without(LevelPlane plane, bool[] outlier, int columns)
    {
        var levels = (int[])plane.Levels.Clone();
        int width = plane.Columns.Length;
        for (int i = 0; i < levels.Length; i++)
        {
            if (outlier[(i / width * columns) + plane.Columns[i % width]]) levels[i] = 0;
        }

        return plane with { Levels = levels, Ranges = Array.ConvertAll(plane.Ranges, range => range.WithZero) };
    }

    private static (LevelPlane Plane, bool Exact) Side(int[] columns, float[] values, int rows)
    {
        var levels = new int[values.Length];
        var units = new double[rows];
        bool exact = true;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> outliers = values.AsSpan(row * columns.Length, columns.Length);
            TableLevels table = TableLevels.Binary(outliers, Bits);
            (units[row], exact) = (table.Unit, exact && table.Exact);
            table.Levels.CopyTo(levels, row * columns.Length);
        }

        return (new LevelPlane { Columns = columns, GroupSize = columns.Length, Levels = levels, Scales = units, Ranges = LevelPlane.Same(LevelRange.Of(levels), rows), Side = true, AnyWidth = true }, exact);
    }
}
