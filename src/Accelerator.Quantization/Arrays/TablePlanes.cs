using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Arrays;

/// <summary>Passes of forms that are tables times scales. Tables of integers times a power of two stay exact; others are rounded to the array's width.</summary>
internal static class TablePlanes
{
    private const string ExactWords = "integer levels", RoundedWords = "tables rounded to integers";

    public static PlaneSet Of(BlockFloat form, int width)
    {
        for (int i = 0; i < form.Codes.Length; i++)
        {
            if (!float.IsFinite(form.Tables[TableOf((i / form.Columns * form.Blocks) + (i % form.Columns / form.BlockSize))][form.Codes[i]])) return PlaneSet.Refused("weights that are NaN or infinite");
        }

        TableLevels?[] whole = [.. form.Tables.Select(table => TableLevels.Whole(table))];
        bool exact = whole.All(table => table is not null);
        TableLevels[] tables = exact ? [.. whole.OfType<TableLevels>()] : [.. form.Tables.Select(table => TableLevels.Rounded(table, Math.Max(2, width)))];
        LevelRange[] ranges = [.. tables.Select(table => LevelRange.Of(table.Levels))];
        int TableOf(int block) => form.Selectors.Length > 0 ? form.Selectors[block] : 0;
        var levels = new int[form.Codes.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            int block = (i / form.Columns * form.Blocks) + (i % form.Columns / form.BlockSize);
            levels[i] = tables[TableOf(block)].Levels[form.Codes[i]];
        }

        LevelPlane plane = new()
        {
            Columns = LevelPlane.Identity(form.Columns), GroupSize = form.BlockSize, Levels = levels,
            Scales = [.. form.Scales.Select((scale, block) => scale * tables[TableOf(block)].Unit)], Ranges = [.. form.Scales.Select((_, block) => ranges[TableOf(block)])],
            TableBits = exact ? 0 : form.Tables.Max(TableLevels.LeastBits),
        };
        return new PlaneSet([plane], exact, exact ? ExactWords : RoundedWords);
    }

    /// <summary>One pass a book; each of its tables has one unit, so that the scales of the groups are those of the form.</summary>
    public static PlaneSet Of(Codebook form, int width)
    {
        int size = form.Dimension << form.Bits;
        bool exact = true;
        var planes = new List<LevelPlane>();
        for (int book = 0; book < form.Books; book++)
        {
            float[] values = form.Tables[(book * size)..((book + 1) * size)];
            TableLevels? whole = TableLevels.Whole(values);
            TableLevels table = whole ?? TableLevels.Rounded(values, Math.Max(2, width));
            exact &= whole is not null;
            var levels = new int[form.Rows * form.Columns];
            for (int i = 0; i < levels.Length; i++)
            {
                (int row, int k) = (i / form.Columns, i % form.Columns);
                levels[i] = table.Levels[(form.Indices[(((book * form.Rows) + row) * form.Vectors) + (k / form.Dimension)] * form.Dimension) + (k % form.Dimension)];
            }

            planes.Add(new LevelPlane
            {
                Columns = LevelPlane.Identity(form.Columns), GroupSize = form.Scales.GroupSize, Levels = levels,
                Scales = [.. form.Scales.Values.Select(scale => scale * table.Unit)], Ranges = LevelPlane.Same(LevelRange.Of(table.Levels), form.Scales.Values.Length),
                TableBits = whole is null ? TableLevels.LeastBits(values) : 0,
            });
        }

        return new PlaneSet(planes, exact, $"{(exact ? ExactWords : RoundedWords)}{(form.Books > 1 ? ", books along K" : "")}");
    }
}
