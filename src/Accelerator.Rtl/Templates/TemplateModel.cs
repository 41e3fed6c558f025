using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Accelerator.Rtl.Templates;

/// <summary>
/// An immutable tree of snake_case names and values: all that a template can see. Built explicitly, name by name, so
/// that renaming a C# property cannot silently change a template.
/// </summary>
public sealed partial record TemplateModel : TemplateValue
{
    /// <summary>Words of the Scriban language, refused as names because one parser or the other would read them as syntax.</summary>
    private static readonly ImmutableHashSet<string> Reserved =
    [
        "if", "else", "elseif", "elsif", "unless", "end", "for", "in", "while", "tablerow", "break", "continue", "func", "ret",
        "capture", "readonly", "import", "with", "wrap", "case", "when", "include", "include_join", "do", "this", "empty",
        "true", "false", "null", "blank", "offset", "limit", "reversed", "size",
    ];

    private readonly ImmutableSortedDictionary<string, TemplateValue> members;

    private TemplateModel(ImmutableSortedDictionary<string, TemplateValue> members) => this.members = members;

    /// <inheritdoc/>
    public override string Kind => "a nested model";

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Names => members.Keys;

    /// <summary>Builds a model from its members.</summary>
    /// <exception cref="ArgumentException">A name is given twice, is not snake_case, or is a word of the template language.</exception>
    public static TemplateModel Of(params ReadOnlySpan<(string Name, TemplateValue Value)> members)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, TemplateValue>(StringComparer.Ordinal);
        foreach ((string name, TemplateValue value) in members)
        {
            CheckName(name);
            ArgumentNullException.ThrowIfNull(value, name);
            builder.Add(name, value);
        }

        return new TemplateModel(builder.ToImmutable());
    }

    /// <summary>This model with one more member, or with that member replaced.</summary>
    public TemplateModel With(string name, TemplateValue value)
    {
        CheckName(name);
        return new TemplateModel(members.SetItem(name, value));
    }

    /// <summary>
    /// This model without one member, given as <see cref="TemplateMembers"/> lists them: <c>array.width</c>, or
    /// <c>ports[].name</c> for a member of every item of a list. A path that is not there changes nothing.
    /// </summary>
    public TemplateModel Without(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return new TemplateModel(members.Remove(path));
        string head = path[..dot].Replace("[]", "", StringComparison.Ordinal);
        return members.TryGetValue(head, out TemplateValue? value)
            ? new TemplateModel(members.SetItem(head, WithoutIn(value, path[(dot + 1)..])))
            : this;
    }

    /// <summary>Looks a name up.</summary>
    public bool TryGet(string name, out TemplateValue? value) => members.TryGetValue(name, out value);

    /// <summary>Two models are equal when they hold the same names with equal values.</summary>
    public bool Equals(TemplateModel? other) => other is not null && members.SequenceEqual(other.members);

    /// <inheritdoc/>
    public override int GetHashCode() => members.Count;

    internal static bool IsReserved(string name) => Reserved.Contains(name);

    private static TemplateValue WithoutIn(TemplateValue value, string rest) => value switch
    {
        TemplateModel model => model.Without(rest),
        TemplateList list => new TemplateList([.. list.Items.Select(item => WithoutIn(item, rest))]),
        _ => value,
    };

    private static void CheckName(string name)
    {
        if (!SnakeCase().IsMatch(name)) throw new ArgumentException($"'{name}' is not snake_case.", nameof(name));
        if (IsReserved(name)) throw new ArgumentException($"'{name}' is a word of the template language.", nameof(name));
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*\\z")]
    private static partial Regex SnakeCase();
}
