namespace Accelerator.Quantization.Arrays;

/// <summary>One pass over columns of a weight: w[n, k] = scale[n, group]·level[n, k]. The passes of a form add up to its weights.</summary>
internal sealed record LevelPlane
{
    /// <summary>The column of the activations that each column multiplies.</summary>
    public required int[] Columns { get; init; }

    /// <summary>Columns that share a scale; the last group may be shorter.</summary>
    public required int GroupSize { get; init; }

    /// <summary>[N, columns].</summary>
    public required int[] Levels { get; init; }

    /// <summary>[N, groups], of either sign.</summary>
    public required double[] Scales { get; init; }

    /// <summary>[N, groups]: what levels the form allows, not those that happen to occur.</summary>
    public required LevelRange[] Ranges { get; init; }

    /// <summary>True for outliers: a product of its own beside the dense one.</summary>
    public bool Side { get; init; }

    /// <summary>True for integers that an array of any width takes, in as many digits of its width as they need; else the digits follow from the levels.</summary>
    public bool AnyWidth { get; init; }

    /// <summary>The least width to which the table behind the levels may be rounded; 0 where levels are exact.</summary>
    public int TableBits { get; init; }

    /// <summary>Groups of a row.</summary>
    public int Groups => ((Columns.Length - 1) / GroupSize) + 1;

    /// <summary>N.</summary>
    public int Rows => Levels.Length / Columns.Length;

    /// <summary>Bits of the widest group.</summary>
    public int Bits => Ranges.Max(range => range.Bits);

    /// <summary>0 … count − 1.</summary>
    public static int[] Identity(int count) => [.. Enumerable.Range(0, count)];

    /// <summary>The same range for all groups.</summary>
    public static LevelRange[] Same(LevelRange range, int count)
    {
        var ranges = new LevelRange[count];
        Array.Fill(ranges, range);
        return ranges;
    }

    /// <summary>Σ of the activations of a group times an offset: every level is 1.</summary>
    public static LevelPlane Offsets(int columns, int groupSize, double[] offsets, int rows)
    {
        var ones = new int[rows * columns];
        Array.Fill(ones, 1);
        return new LevelPlane { Columns = Identity(columns), GroupSize = groupSize, Levels = ones, Scales = offsets, Ranges = Same(LevelRange.Binary, offsets.Length) };
    }
}
