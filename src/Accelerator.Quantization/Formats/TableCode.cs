namespace Accelerator.Quantization.Formats;

/// <summary>
/// Any 1 to 256 levels: the nearest by bisection of the midpoints. A weight exactly between two levels takes the one of even code, and of
/// equal levels the lower code is used.
/// </summary>
public sealed class TableCode : GroupCode
{
    private readonly float[] _levels;
    private readonly double[] _midpoints;
    private readonly double[] _values;
    private readonly byte[] _codes;

    /// <summary>Levels by code; finite, or NaN for codes that are not used. <paramref name="parameters"/> come along to the packer.</summary>
    public TableCode(ReadOnlySpan<float> levels, float[] parameters, int selector = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels.Length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(levels.Length, 256);
        (_levels, Parameters, Selector) = (levels.ToArray(), parameters, selector);
        Span<byte> order = stackalloc byte[levels.Length];
        Span<float> sorted = stackalloc float[levels.Length];
        int count = 0;
        for (int code = 0; code < levels.Length; code++)
        {
            if (float.IsNaN(levels[code])) continue;
            (order[count], sorted[count]) = ((byte)code, levels[code]);
            count++;
        }

        if (count == 0) throw new ArgumentException("There is no level.", nameof(levels));
        // Insertion keeps codes ascending among equal levels; tables are short or come sorted.
        for (int i = 1; i < count; i++)
        {
            (float level, byte code) = (sorted[i], order[i]);
            int at = i;
            for (; at > 0 && sorted[at - 1] > level; at--) (sorted[at], order[at]) = (sorted[at - 1], order[at - 1]);
            (sorted[at], order[at]) = (level, code);
        }

        int distinct = 1;
        for (int i = 1; i < count; i++)
        {
            if (sorted[i] == sorted[distinct - 1]) continue;
            (sorted[distinct], order[distinct]) = (sorted[i], order[i]);
            distinct++;
        }

        _codes = order[..distinct].ToArray();
        _values = Array.ConvertAll(sorted[..distinct].ToArray(), level => (double)level);
        _midpoints = new double[distinct - 1];
        for (int i = 0; i + 1 < distinct; i++) _midpoints[i] = ((double)sorted[i] + sorted[i + 1]) / 2;
    }

    /// <summary>What the format's packer needs: scales, offsets.</summary>
    public float[] Parameters { get; }

    /// <summary>The table of the group, for formats that choose among several.</summary>
    public int Selector { get; }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Codes => _codes;

    /// <inheritdoc/>
    public override LevelPlace Place(double weight) => LevelSearch.Place(_values, _midpoints, _codes, weight);

    /// <inheritdoc/>
    public override byte Encode(double weight)
    {
        int low = 0, high = _midpoints.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (weight > _midpoints[middle]) low = middle + 1;
            else high = middle;
        }

        return low < _midpoints.Length && weight == _midpoints[low] && (_codes[low] & 1) != 0 && (_codes[low + 1] & 1) == 0 ? _codes[low + 1] : _codes[low];
    }

    /// <inheritdoc/>
    public override float Decode(byte code) => _levels[code];
}
