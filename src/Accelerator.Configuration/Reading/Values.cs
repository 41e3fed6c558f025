namespace Accelerator.Configuration.Reading;

/// <summary>
/// The values of a configuration by full dotted path, for example <c>accelerator.array.tile.m</c> or
/// <c>workload.phases[0].prefill</c>. What lies between text and typed records, in both directions.
/// An integer is an <see cref="int"/>, a format a <see cref="NumberFormat"/>, a choice its enumeration's value, a list its length.
/// </summary>
internal sealed class Values
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    public object? this[string path]
    {
        get => _values.GetValueOrDefault(path);
        set => _values[path] = value ?? throw new ArgumentNullException(nameof(value));
    }

    public T Get<T>(string path) => (T)_values[path];

    public T? Find<T>(string path)
        where T : struct =>
        _values.TryGetValue(path, out object? value) && value is T typed ? typed : null;

    /// <summary>Takes over the values of another file whose paths start with <paramref name="prefix"/>.</summary>
    public void Adopt(Values other, string prefix)
    {
        foreach ((string path, object value) in other._values)
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal)) _values[path] = value;
        }
    }

    public bool Has(string path) => _values.ContainsKey(path);
}

/// <summary>A number format: <c>intN</c>, or the format's word (such as <c>exact</c>) when <paramref name="Bits"/> is null.</summary>
/// <param name="Bits">Bits of a code; null for the word.</param>
/// <param name="Float">Name of a floating-point format; null for an integer.</param>
internal readonly record struct NumberFormat(int? Bits, string? Float = null);
