using System.Collections;

namespace Accelerator.Workloads.Gguf;

/// <summary>The metadata of a GGUF file, in file order, with look-up by key.</summary>
public sealed class GgufMetadata : IReadOnlyList<KeyValuePair<string, GgufValue>>
{
    private readonly IReadOnlyList<KeyValuePair<string, GgufValue>> _pairs;
    private readonly Dictionary<string, GgufValue> _byKey;

    /// <summary>Takes the pairs; each key stands once.</summary>
    public GgufMetadata(IReadOnlyList<KeyValuePair<string, GgufValue>> pairs)
    {
        _pairs = pairs;
        _byKey = pairs.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _pairs.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, GgufValue> this[int index] => _pairs[index];

    /// <summary>The value of a key, or null.</summary>
    public GgufValue? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The string of a key, or null when it is absent or no string.</summary>
    public string? Text(string key) => Find(key)?.Value as string;

    /// <summary>The items of an array of <typeparamref name="T"/>, or null when the key is absent or of another type.</summary>
    public T[]? Items<T>(string key) => (Find(key)?.Value as GgufArray)?.Items as T[];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, GgufValue>> GetEnumerator() => _pairs.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
