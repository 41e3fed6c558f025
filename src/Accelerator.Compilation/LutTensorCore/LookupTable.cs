namespace Accelerator.Compilation.LutTensorCore;

/// <summary>Builds the table of one row: every signed sum of K activations (docs/lut-tensor-core.md, table_precompute).</summary>
public static class LookupTable
{
    /// <summary>
    /// Fills <paramref name="entries"/> (2^K or 2^(K−1) of them) from K activations: bit j of the entry's number set
    /// means +a_j, clear means −a_j.
    /// </summary>
    public static void Build(ReadOnlySpan<int> activations, Span<int> entries)
    {
        int sum = 0;
        foreach (int activation in activations) sum += activation;
        entries[0] = -sum;
        int bit = 0;
        for (int size = 1; size < entries.Length; size <<= 1, bit++)
        {
            int twice = 2 * activations[bit];
            for (int entry = 0; entry < size; entry++) entries[size + entry] = entries[entry] + twice;
        }
    }
}
