namespace Accelerator.Quantization.Formats;

/// <summary>Finds the neighbours of a value among sorted levels.</summary>
internal static class LevelSearch
{
    /// <summary>The levels on both sides of <paramref name="value"/>.</summary>
    /// <param name="levels">Ascending, distinct.</param>
    /// <param name="midpoints">Between each level and the next.</param>
    /// <param name="codes">Of the levels.</param>
    /// <param name="value">Finite, or beyond all levels.</param>
    public static LevelPlace Place(ReadOnlySpan<double> levels, ReadOnlySpan<double> midpoints, ReadOnlySpan<byte> codes, double value)
    {
        int at = levels.BinarySearch(value);
        if (at >= 0) return LevelPlace.On(codes[at]);
        int above = ~at;
        if (above == 0) return LevelPlace.On(codes[0]);
        if (above == levels.Length) return LevelPlace.On(codes[^1]);
        double low = levels[above - 1], high = levels[above];
        return new LevelPlace(codes[above - 1], codes[above], value.CompareTo(midpoints[above - 1]), (value >= 0 ? value - low : high - value) / (high - low));
    }
}
