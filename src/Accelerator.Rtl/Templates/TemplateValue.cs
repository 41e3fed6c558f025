using System.Collections.Immutable;
using System.Globalization;

namespace Accelerator.Rtl.Templates;

/// <summary>
/// A value in a template model: text, a 64-bit signed integer, a flag, a list or a nested model. Nothing else, so that
/// two renderers cannot print it differently.
/// </summary>
public abstract record TemplateValue
{
    private protected TemplateValue()
    {
    }

    /// <summary>How an error message names the kind of this value.</summary>
    public abstract string Kind { get; }

    /// <summary>A piece of text, printed as it is.</summary>
    public static implicit operator TemplateValue(string text) => new TemplateText(text);

    /// <summary>An integer, printed in decimal.</summary>
    public static implicit operator TemplateValue(int number) => new TemplateInteger(number);

    /// <summary>An integer, printed in decimal.</summary>
    public static implicit operator TemplateValue(long number) => new TemplateInteger(number);

    /// <summary>A flag for <c>if</c>; it cannot be printed.</summary>
    public static implicit operator TemplateValue(bool flag) => new TemplateFlag(flag);
}

/// <summary>Text, printed as it is.</summary>
public sealed record TemplateText(string Value) : TemplateValue
{
    /// <inheritdoc/>
    public override string Kind => "text";
}

/// <summary>A signed 64-bit integer, printed in decimal.</summary>
public sealed record TemplateInteger(long Value) : TemplateValue
{
    /// <inheritdoc/>
    public override string Kind => "an integer";

    /// <summary>Decimal digits, with a minus sign when negative.</summary>
    public string Digits => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>True or false, for <c>if</c>.</summary>
public sealed record TemplateFlag(bool Value) : TemplateValue
{
    /// <inheritdoc/>
    public override string Kind => "a flag";
}

/// <summary>An ordered list, for <c>for</c>.</summary>
public sealed record TemplateList(ImmutableArray<TemplateValue> Items) : TemplateValue
{
    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <summary>Two lists are equal when their items are.</summary>
    public bool Equals(TemplateList? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;

    /// <summary>A list of nested models.</summary>
    public static TemplateList Of(IEnumerable<TemplateModel> models) => new([.. models]);

    /// <summary>A list of texts.</summary>
    public static TemplateList Of(IEnumerable<string> texts) => new([.. texts.Select(text => (TemplateValue)text)]);

    /// <summary>A list of integers.</summary>
    public static TemplateList Of(IEnumerable<int> numbers) => new([.. numbers.Select(number => (TemplateValue)number)]);
}
