using System.Globalization;

namespace Accelerator.Numerics.Forms;

/// <summary>An array of a form: its shape and elements, of type byte, sbyte, short, int, ushort or float.</summary>
public sealed record TensorArray(IReadOnlyList<int> Shape, Array Values)
{
    /// <summary>Product of the shape.</summary>
    public long Elements => Shape.Aggregate(1L, (product, size) => product * size);
}

/// <summary>
/// A quantised tensor taken apart, for files: the name of the form, parameters as text, arrays by name. Text is invariant, so
/// equal tensors give equal parts.
/// </summary>
public sealed record TensorParts
{
    /// <summary>Name of the form: <c>uniform</c>, <c>planes</c>, <c>block_float</c>, …</summary>
    public required string Form { get; init; }

    /// <summary>Parameters, ordered by name.</summary>
    public required SortedDictionary<string, string> Parameters { get; init; }

    /// <summary>Arrays, ordered by name.</summary>
    public required SortedDictionary<string, TensorArray> Arrays { get; init; }

    /// <summary>Parts with ordinal order.</summary>
    public static TensorParts Of(string form, IEnumerable<(string Name, string Value)> parameters, IEnumerable<(string Name, TensorArray Values)> arrays)
    {
        var parts = new TensorParts { Form = form, Parameters = new(StringComparer.Ordinal), Arrays = new(StringComparer.Ordinal) };
        foreach ((string name, string value) in parameters) parts.Parameters.Add(name, value);
        foreach ((string name, TensorArray values) in arrays) parts.Arrays.Add(name, values);
        return parts;
    }

    /// <summary>A number as text.</summary>
    public static string Text(IFormattable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString(value is float or double ? "R" : null, CultureInfo.InvariantCulture);
    }

    /// <summary>A parameter that must be an integer within bounds.</summary>
    /// <exception cref="FormatException">It is missing or something else.</exception>
    public int Integer(string name, int minimum, int maximum)
    {
        string text = Word(name);
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value >= minimum && value <= maximum) return value;
        throw new FormatException($"{name} is {text}, not an integer from {minimum} to {maximum}");
    }

    /// <summary>A parameter that must be a finite number.</summary>
    /// <exception cref="FormatException">It is missing or something else.</exception>
    public float Single(string name)
    {
        string text = Word(name);
        if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float value) && float.IsFinite(value)) return value;
        throw new FormatException($"{name} is {text}, not a finite number");
    }

    /// <summary>A parameter as it is.</summary>
    /// <exception cref="FormatException">It is missing.</exception>
    public string Word(string name) => Parameters.TryGetValue(name, out string? text) ? text : throw new FormatException($"parameter {name} is missing");

    /// <summary>The elements of an array of the given shape.</summary>
    /// <exception cref="FormatException">It is missing, or of another type or shape.</exception>
    public T[] Values<T>(string name, params ReadOnlySpan<int> shape)
    {
        if (!Arrays.TryGetValue(name, out TensorArray? array)) throw new FormatException($"array {name} is missing");
        if (array.Values is T[] values && array.Shape.SequenceEqual(shape.ToArray())) return values;
        throw new FormatException($"array {name} is {array.Values.GetType().GetElementType()!.Name} [{string.Join(", ", array.Shape)}], not {typeof(T).Name} [{string.Join(", ", shape.ToArray())}]");
    }

    /// <summary>Whether there is an array of that name.</summary>
    public bool Has(string array) => Arrays.ContainsKey(array);
}
