using System.Collections.Immutable;
using System.Globalization;

namespace Accelerator.Rtl.Templates;

/// <summary>A function that a template may pipe a value into.</summary>
/// <param name="Parameters">The kinds of its arguments after the piped value, as C# types of literals: <c>long</c> or <c>string</c>.</param>
/// <param name="Input">What may be piped into it, for messages.</param>
/// <param name="Apply">Returns the text, or null when the piped value is not of the kind that <paramref name="Input"/> names.</param>
public sealed record TemplateFunction(
    ImmutableArray<Type> Parameters, string Input, Func<TemplateValue, ImmutableArray<TemplateValue>, string?> Apply);

/// <summary>
/// The functions of the subset, the same for every renderer. They spell values; they do not compute: every derived
/// number comes from the elaborator.
/// </summary>
public static class TemplateFunctions
{
    /// <summary>The widest padding that a template may ask for, in characters.</summary>
    public const int MaximumPadding = 256;

    /// <summary>All functions by name.</summary>
    public static ImmutableSortedDictionary<string, TemplateFunction> All { get; } =
        ImmutableSortedDictionary<string, TemplateFunction>.Empty.WithComparers(StringComparer.Ordinal)
            .Add("hex", new([], "an integer of zero or more", (value, _) =>
                value is TemplateInteger { Value: >= 0 } number ? number.Value.ToString("x", CultureInfo.InvariantCulture) : null))
            .Add("upper", new([], "text", (value, _) => value is TemplateText text ? text.Value.ToUpperInvariant() : null))
            .Add("lower", new([], "text", (value, _) => value is TemplateText text ? text.Value.ToLowerInvariant() : null))
            .Add("pad_left", new([typeof(long)], "text or an integer", (value, arguments) => Printed(value)?.PadLeft(Width(arguments))))
            .Add("pad_right", new([typeof(long)], "text or an integer", (value, arguments) => Printed(value)?.PadRight(Width(arguments))))
            .Add("join", new([typeof(string)], "a list of texts or integers", Join));

    /// <summary>The value as an output statement prints it, or null when its kind cannot be printed.</summary>
    public static string? Printed(TemplateValue value) => value switch
    {
        TemplateText text => text.Value,
        TemplateInteger number => number.Digits,
        _ => null,
    };

    private static int Width(ImmutableArray<TemplateValue> arguments) =>
        (int)Math.Min(((TemplateInteger)arguments[0]).Value, MaximumPadding);

    private static string? Join(TemplateValue value, ImmutableArray<TemplateValue> arguments)
    {
        if (value is not TemplateList list) return null;
        string?[] items = [.. list.Items.Select(Printed)];
        return items.Contains(null) ? null : string.Join(((TemplateText)arguments[0]).Value, items);
    }
}
