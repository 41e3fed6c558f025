using System.Collections.Immutable;

namespace Accelerator.Configuration.Keys;

/// <summary>What a key's value may be; the set of cases is closed.</summary>
internal abstract record KeyType
{
    /// <summary>What is allowed, as diagnostics and the manual say it.</summary>
    public abstract string Allowed { get; }
}

/// <summary>A decimal integer, both ends included.</summary>
internal sealed record IntegerType(int Minimum, int Maximum) : KeyType
{
    public override string Allowed => Minimum == Maximum ? $"{Minimum}" : $"{Minimum} to {Maximum}";
}

/// <summary>A two's complement or unsigned integer format <c>intN</c>, or <paramref name="Word"/>.</summary>
internal sealed record FormatType(int MinimumBits, int MaximumBits, string? Word = null) : KeyType
{
    /// <summary>Names of floating-point formats that the key takes besides, of 16 bits each.</summary>
    public ImmutableArray<string> Floats { get; init; } = [];

    /// <summary>Bits between one width and the next.</summary>
    public int Step { get; init; } = 1;

    /// <summary>The widths that the key takes.</summary>
    public IEnumerable<int> Widths => Enumerable.Range(0, ((MaximumBits - MinimumBits) / Step) + 1).Select(step => MinimumBits + (step * Step));

    public string Formats => string.Join(", ", [.. Step == 1 && MinimumBits < MaximumBits ? [$"int{MinimumBits} to int{MaximumBits}"] : Widths.Select(bits => $"int{bits}"), .. Floats]);

    public override string Allowed => Word is null ? Formats : $"{Word}, or {Formats}";
}

/// <summary>true or false.</summary>
internal sealed record BooleanType : KeyType
{
    public override string Allowed => "true or false";
}

/// <summary>One of several words.</summary>
internal sealed record ChoiceType(ImmutableArray<Choice> Choices) : KeyType
{
    public override string Allowed => Words.Or(Choices.Select(choice => choice.Name));
}

/// <summary>Text that keeps a rule.</summary>
internal sealed record TextType(TextRule Rule) : KeyType
{
    public override string Allowed => Rule.Allowed;
}

/// <summary>Further keys.</summary>
/// <param name="Keys">The keys in the order in which they are written.</param>
/// <param name="Variants">Which keys go together; empty when all are required.</param>
/// <param name="Inline">Whether it is written on one line, in braces.</param>
internal sealed record SectionType(ImmutableArray<Key> Keys, ImmutableArray<Variant> Variants, bool Inline) : KeyType
{
    public override string Allowed => $"the keys {Words.List(Keys.Select(key => key.Name))}";
}

/// <summary>A list of at least one item, or <paramref name="Word"/> for everything.</summary>
internal sealed record ListType(KeyType Item, int Maximum, bool Distinct, string? Word = null) : KeyType
{
    /// <summary>Fewest items.</summary>
    public int Minimum { get; init; } = 1;

    /// <summary>An item alone stands for a list of it.</summary>
    public bool Single { get; init; }

    public override string Allowed
    {
        get
        {
            string items = Item switch
            {
                SectionType => $"a list of sections with {Item.Allowed}",
                IntegerType => $"a list of integers, {Item.Allowed}",
                TextType when Single => $"{Item.Allowed}, or a list of such",
                TextType => $"a list of {Minimum} to {Maximum} items, each {Item.Allowed}",
                ScalarType => $"a list of {Minimum} to {Maximum} values",
                _ => $"a list of {Item.Allowed}",
            };
            return Word is null ? items : $"{Word}, or {items}";
        }
    }
}

/// <summary>Any number, truth value or word: what a parameter sets a key to.</summary>
internal sealed record ScalarType : KeyType
{
    public override string Allowed => "a number, a word, true or false, or ~ for no value";
}

/// <summary>Names that the file chooses, each with an item.</summary>
/// <param name="Names">The rule for names.</param>
/// <param name="Item">What each name has.</param>
/// <param name="Maximum">Most names.</param>
internal sealed record MapType(TextRule Names, KeyType Item, int Maximum) : KeyType
{
    public override string Allowed => $"1 to {Maximum} names, each with {(Item is SectionType or MapType ? "a section of " : "")}{Item.Allowed}";
}
