namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_compress</c>: levels of 3:2 compressors, the rows taken in triples from row 0.</summary>
internal static class Compressor
{
    /// <summary>Two words whose sum is that of the rows, modulo 2^64. The rows are overwritten.</summary>
    public static (ulong Sum, ulong Carry) Reduce(Span<ulong> rows)
    {
        int count = rows.Length;
        while (count > 2)
        {
            int triples = count / 3, to = 0;
            for (int i = 0; i < triples; i++)
            {
                (ulong a, ulong b, ulong c) = (rows[3 * i], rows[3 * i + 1], rows[3 * i + 2]);
                rows[to++] = a ^ b ^ c;
                rows[to++] = (a & b | a & c | b & c) << 1;
            }

            for (int i = 3 * triples; i < count; i++) rows[to++] = rows[i];
            count = to;
        }

        return (rows[0], count == 1 ? 0 : rows[1]);
    }
}
