namespace Accelerator.Numerics.IntegerFunctions;

/// <summary>What the integer functions ask of a row.</summary>
internal static class IntegerRow
{
    /// <summary>Refuses an empty row, a target of another length, and values of too many bits.</summary>
    public static void Check(ReadOnlySpan<int> x, Span<int> y, int maximum)
    {
        if (x.Length == 0 || y.Length != x.Length) throw new ArgumentException($"{y.Length} outputs for {x.Length} inputs.", nameof(y));
        foreach (int value in x)
        {
            if (value > maximum || value < -maximum) throw new ArgumentOutOfRangeException(nameof(x), value, $"An input lies from {-maximum} to {maximum}.");
        }
    }

    /// <summary>The largest value.</summary>
    public static int Maximum(ReadOnlySpan<int> x)
    {
        int most = x[0];
        foreach (int value in x) most = Math.Max(most, value);
        return most;
    }
}
