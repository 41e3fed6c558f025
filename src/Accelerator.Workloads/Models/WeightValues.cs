namespace Accelerator.Workloads.Models;

/// <summary>
/// A tensor's values in float32: an array or, of a file that is mapped, decoded when they are asked for and kept only as long as somebody uses them or memory is
/// not wanted elsewhere. So a large file is never held as a copy; what is decoded twice is equal. The arrays must not be written to.
/// </summary>
internal sealed class WeightValues
{
    private readonly float[]? _held;
    private readonly Func<float[]>? _decode;
    private readonly WeakReference<float[]>? _last;

    /// <summary>Values in memory.</summary>
    public WeightValues(float[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        (_held, Count) = (values, values.LongLength);
    }

    private WeightValues(long count, Func<float[]> decode)
    {
        (Count, _decode, _last) = (count, decode, new WeakReference<float[]>(null!));
    }

    /// <summary>Number of values.</summary>
    public long Count { get; }

    /// <summary>Whether the values are decoded from a mapped file, which must then stay open.</summary>
    public bool IsMapped => _held is null;

    /// <summary>The values.</summary>
    public float[] Values
    {
        get
        {
            if (_held is not null) return _held;
            if (_last!.TryGetTarget(out float[]? values)) return values;
            values = _decode!();
            _last.SetTarget(values);
            return values;
        }
    }

    /// <summary>The values of a part of a file: decoded now, or again and again where the file is mapped.</summary>
    public static WeightValues Of(FileSlice bytes, long count, Func<float[]> decode) => bytes.File.IsMapped ? new WeightValues(count, decode) : new WeightValues(decode());

    /// <summary>Whether both are one array.</summary>
    public bool IsSameArray(WeightValues other) => ReferenceEquals(this, other) || (_held is not null && ReferenceEquals(_held, other._held));
}
