namespace Accelerator.Compilation.Tiles;

/// <summary>What a decode table holds: the different codes q of a product, ascending. Their places in it are the codes in memory.</summary>
public static class DecodeLevels
{
    /// <summary>The different values of <paramref name="codes"/>, ascending.</summary>
    public static byte[] Of(ReadOnlySpan<byte> codes)
    {
        Span<bool> met = stackalloc bool[256];
        foreach (byte code in codes) met[code] = true;
        var levels = new List<byte>();
        for (int q = 0; q < met.Length; q++)
        {
            if (met[q]) levels.Add((byte)q);
        }

        return [.. levels];
    }
}
