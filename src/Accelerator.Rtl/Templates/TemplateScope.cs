using System.Collections.Immutable;

namespace Accelerator.Rtl.Templates;

/// <summary>What a path resolved to.</summary>
/// <param name="Value">The value, or null when a part of the path is missing.</param>
/// <param name="Part">The missing part.</param>
/// <param name="Known">The names that are there instead; null when the part before is not a nested model.</param>
/// <param name="Kind">The kind of the part before, when it is not a nested model.</param>
internal readonly record struct TemplateLookup(TemplateValue? Value, string Part, IEnumerable<string>? Known, string Kind);

/// <summary>The names visible at a place in a template: the model, and the variables of the loops around it.</summary>
internal sealed class TemplateScope
{
    private readonly TemplateModel model;
    private readonly ImmutableDictionary<string, TemplateValue> variables;

    public TemplateScope(TemplateModel model)
        : this(model, ImmutableDictionary.Create<string, TemplateValue>(StringComparer.Ordinal))
    {
    }

    private TemplateScope(TemplateModel model, ImmutableDictionary<string, TemplateValue> variables)
    {
        this.model = model;
        this.variables = variables;
    }

    public bool Knows(string name) => variables.ContainsKey(name) || model.TryGet(name, out _);

    /// <summary>The scope of one turn of a loop; <c>for</c> then means this loop.</summary>
    public TemplateScope Inside(string variable, TemplateValue item, int index, int count)
    {
        ForState state = new(index, index == 0, index == count - 1);
        return new TemplateScope(model, variables.SetItem(variable, item).SetItem("for", state));
    }

    public TemplateLookup Find(MemberPath path)
    {
        string head = path.Parts[0];
        if (!variables.TryGetValue(head, out TemplateValue? value) && !model.TryGet(head, out value))
        {
            return new TemplateLookup(null, head, model.Names.Concat(variables.Keys.Where(name => name != "for").Order(StringComparer.Ordinal)), "");
        }

        foreach (string part in path.Parts.Skip(1))
        {
            TemplateValue? member = null;
            if (value is ForState loop) member = loop.Member(part);
            else if (value is not TemplateModel inner) return new TemplateLookup(null, part, null, value!.Kind);
            else if (!inner.TryGet(part, out member)) return new TemplateLookup(null, part, inner.Names, "");
            value = member;
        }

        return new TemplateLookup(value, "", null, "");
    }

    /// <summary>What <c>for</c> means inside a loop; the parser allows only these three members.</summary>
    private sealed record ForState(int Index, bool First, bool Last) : TemplateValue
    {
        public override string Kind => "the loop";

        public TemplateValue Member(string name) => name switch
        {
            "index" => Index,
            "first" => First,
            "last" => Last,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The parser admits index, first and last."),
        };
    }
}
