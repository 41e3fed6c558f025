namespace Accelerator.Numerics.Transforms;

/// <summary>
/// Hadamard matrices from four symmetric circulants A, B, C, D of order n with A² + B² + C² + D² = 4n·I (J. Williamson 1944), for orders that the
/// Paley constructions lack. First rows were found by search; a test checks the orthogonality of every matrix.
/// </summary>
internal static class Williamson
{
    private static readonly Dictionary<int, string[]> FirstRows = new()
    {
        [52] = ["+--++++++++--", "+++-+-++-+-++", "+-++--++--++-", "+-+++----+++-"],
        [92] = ["+--+-+-++++++++++-+-+--", "+--++-+-+-++++-+-+-++--", "+++---++--++++--++---++", "+--+--+++------+++--+--"],
        [100] = ["+-++---++++++++++++---++-", "+-+--+-++--++++--++-+--+-", "+-+---+---++++++---+---+-", "++--+--++-+----+-++--+--+"],
        [116] = ["++-++-+++---++++++---+++-++-+", "+-+--+-+++++--++--+++++-+--+-", "++-+-++++--+------+--++++-+-+", "++-+-++----+--++--+----++-+-+"],
        [156] = ["+-++------++--+-+-++++-+-+--++------++-", "+---+--++++----+-+-++-+-+----++++--+---", "++--+++-+--++-+----------+-++--+-+++--+", "+---+---+-++-++----++----++-++-+---+---"],
        [172] = ["++--++++--+--+-+-++++++++++-+-+--+--++++--+", "+++++-+--+--++---++------++---++--+--+-++++", "+-+-+---++++-+----+-+--+-+----+-++++---+-+-", "+++---+--++---+-++--+--+--++-+---++--+---++"],
    };

    public static bool Has(int order) => FirstRows.ContainsKey(order);

    /// <summary>The matrix, [order, order]; null where no rows are known.</summary>
    public static sbyte[]? Matrix(int order)
    {
        if (!FirstRows.TryGetValue(order, out string[]? rows)) return null;
        int n = order / 4;
        var matrix = new sbyte[order * order];
        // Williamson's array: row block i, column block j takes circulant i XOR j, with the signs of the quaternions.
        ReadOnlySpan<string> signs = ["++++", "-++-", "--++", "-+-+"];
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j < order; j++)
            {
                int block = i / n, other = j / n;
                bool plus = rows[block ^ other][(j % n - i % n + n) % n] == '+';
                matrix[i * order + j] = plus == (signs[block][other] == '+') ? (sbyte)1 : (sbyte)-1;
            }
        }

        return matrix;
    }
}
