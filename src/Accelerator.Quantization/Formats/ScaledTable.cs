namespace Accelerator.Quantization.Formats;

/// <summary>The values of a format's codes, ordered once for all groups. Codes of NaN or infinity are never made.</summary>
public sealed class ScaledTable
{
    private readonly byte[] _codes;
    private readonly double[] _midpoints;
    private readonly double[] _values;

    /// <summary>Values by code, 2 to 256 of them; <paramref name="unused"/> is a code that is never made, though it has a value.</summary>
    public ScaledTable(float[] values, int? unused = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = values;
        // Of equal values, +0 and −0, the lower code is used.
        (float Value, byte Code)[] sorted = [.. values.Select((value, code) => (value, (byte)code)).Where(p => float.IsFinite(p.value) && p.Item2 != unused).OrderBy(p => p.value).ThenBy(p => p.Item2).DistinctBy(p => p.value)];
        if (sorted.Length == 0) throw new ArgumentException("There is no finite value.", nameof(values));
        _codes = Array.ConvertAll(sorted, p => p.Code);
        _values = Array.ConvertAll(sorted, p => (double)p.Value);
        _midpoints = new double[sorted.Length - 1];
        for (int i = 0; i < _midpoints.Length; i++) _midpoints[i] = ((double)sorted[i].Value + sorted[i + 1].Value) / 2;
        Largest = sorted.Max(p => Math.Abs(p.Value));
    }

    /// <summary>Values by code.</summary>
    public float[] Values { get; }

    /// <summary>The largest finite magnitude.</summary>
    public float Largest { get; }

    /// <summary>The codes that are made, ascending by value.</summary>
    public ReadOnlySpan<byte> Codes => _codes;

    /// <summary>The values on both sides of a value.</summary>
    public LevelPlace Place(double value) => LevelSearch.Place(_values, _midpoints, _codes, value);

    /// <summary>The code of the nearest value; the even code of two at the same distance.</summary>
    public byte Encode(double value)
    {
        int low = 0, high = _midpoints.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (value > _midpoints[middle]) low = middle + 1;
            else high = middle;
        }

        return low < _midpoints.Length && value == _midpoints[low] && (_codes[low] & 1) != 0 && (_codes[low + 1] & 1) == 0 ? _codes[low + 1] : _codes[low];
    }
}

/// <summary>The levels of a group: a table times a scale.</summary>
public sealed class ScaledTableCode(ScaledTable table, float scale, int selector) : GroupCode
{
    /// <summary>What multiplies the table.</summary>
    public float Scale => scale;

    /// <summary>Index of the table among those of the format.</summary>
    public int Selector => selector;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Codes => table.Codes;

    /// <inheritdoc/>
    public override LevelPlace Place(double weight) => table.Place(scale > 0 ? weight / scale : 0);

    /// <inheritdoc/>
    public override byte Encode(double weight) => table.Encode(scale > 0 ? weight / scale : 0);

    /// <inheritdoc/>
    public override float Decode(byte code) => (float)(table.Values[code] * (double)scale);
}
