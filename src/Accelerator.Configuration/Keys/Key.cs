using System.Collections.Immutable;

namespace Accelerator.Configuration.Keys;

/// <summary>
/// One key of a configuration. The loader, the writer, the JSON schema and the manual all read this table.
/// </summary>
/// <param name="Name">Name, snake_case.</param>
/// <param name="Type">What the value may be.</param>
/// <param name="Meaning">One sentence without its final stop.</param>
internal sealed record Key(string Name, KeyType Type, string Meaning)
{
    /// <summary>Unit of the value, if it has one.</summary>
    public string? Unit { get; init; }

    /// <summary>The key may be left out.</summary>
    public bool Optional { get; init; }

    /// <summary>A sibling and its values with which the key is required; with any other value it is refused.</summary>
    public Condition? When { get; init; }
}

/// <summary>The sibling <paramref name="Key"/> has one of <paramref name="Values"/>.</summary>
internal sealed record Condition(string Key, params ImmutableArray<string> Values)
{
    /// <summary>The values in words.</summary>
    public string Text => Words.Or(Values);
}

/// <summary>Keys of a section that go together.</summary>
/// <param name="Selector">The key that selects this variant; null for the variant that holds without a selector.</param>
/// <param name="Keys">All keys of the variant, the selector included.</param>
internal sealed record Variant(string? Selector, ImmutableArray<string> Keys)
{
    /// <summary>Keys that are optional elsewhere and required here.</summary>
    public ImmutableArray<string> Needed { get; init; } = [];
}

/// <summary>One word of a <see cref="ChoiceType"/>.</summary>
/// <param name="Name">The word.</param>
/// <param name="Value">Its meaning to the specifications: an enumeration's value, or the word itself.</param>
/// <param name="Meaning">Its meaning to a reader.</param>
internal sealed record Choice(string Name, object Value, string Meaning);

/// <summary>A rule that text keeps.</summary>
/// <param name="Id">Identifier of the diagnostic when it does not.</param>
/// <param name="Message">Message of that diagnostic.</param>
/// <param name="Allowed">The rule in words.</param>
/// <param name="Pattern">The rule as an ECMA 262 regular expression, for the JSON schema.</param>
/// <param name="MaximumLength">Most UTF-16 units.</param>
/// <param name="Accepts">The rule itself, length apart.</param>
/// <param name="Hint">What to write instead.</param>
internal sealed record TextRule(
    string Id, string Message, string Allowed, string Pattern, int MaximumLength, Func<string, bool> Accepts, string? Hint);
