namespace Accelerator.Configuration.Sweeps;

/// <summary>
/// An expression of a sweep file over the parameters of a point. The language has numbers, words, truth values, names and the functions of <see cref="ExpressionFunction"/>;
/// it has no loop and no assignment, so its cost is bounded by its length.
/// </summary>
internal abstract record Expression(int At)
{
    /// <summary>Most characters of an expression.</summary>
    public const int LongestText = 1000;

    /// <summary>Deepest nesting of brackets, signs and negations.</summary>
    public const int DeepestNesting = 32;

    /// <summary>Its value, given those of the names in their order.</summary>
    /// <exception cref="ExpressionException">It has none (ACC1137).</exception>
    public abstract SweepValue Evaluate(ReadOnlySpan<SweepValue> values);

    /// <summary>The names that it looks at, by their number.</summary>
    public abstract IEnumerable<int> Names { get; }

    private protected static ExpressionException Wrong(int at, string message, string found, string allowed) => new("ACC1137", message, at, found, allowed);

    private protected static double Number(Expression part, ReadOnlySpan<SweepValue> values)
    {
        SweepValue value = part.Evaluate(values);
        return value.IsNumber ? value.Number : throw Wrong(part.At, "A number is needed here.", $"{value.Kind}: {value}", "a number");
    }

    private protected static bool Truth(Expression part, ReadOnlySpan<SweepValue> values)
    {
        SweepValue value = part.Evaluate(values);
        return value.Truth ?? throw Wrong(part.At, "A truth value is needed here.", $"{value.Kind}: {value}", "a comparison, true or false");
    }

    private protected static SweepValue Finite(int at, double number) =>
        double.IsFinite(number) ? SweepValue.Of(number) : throw Wrong(at, "The result is not a number.", "infinity, or none", "a finite number");
}

/// <summary>A value that stands in the text.</summary>
internal sealed record Constant(int At, SweepValue Value) : Expression(At)
{
    public override IEnumerable<int> Names => [];

    public override SweepValue Evaluate(ReadOnlySpan<SweepValue> values) => Value;
}

/// <summary>A parameter or derived value, by its number.</summary>
internal sealed record Name(int At, int Slot) : Expression(At)
{
    public override IEnumerable<int> Names => [Slot];

    public override SweepValue Evaluate(ReadOnlySpan<SweepValue> values) => values[Slot];
}

/// <summary>A sign, or <c>not</c>.</summary>
internal sealed record Unary(int At, bool Negates, Expression Part) : Expression(At)
{
    public override IEnumerable<int> Names => Part.Names;

    public override SweepValue Evaluate(ReadOnlySpan<SweepValue> values) => Negates ? SweepValue.Of(!Truth(Part, values)) : SweepValue.Of(-Number(Part, values));
}

/// <summary>A function.</summary>
internal sealed record Call(int At, ExpressionFunction Function, Expression[] Arguments) : Expression(At)
{
    public override IEnumerable<int> Names => Arguments.SelectMany(argument => argument.Names);

    public override SweepValue Evaluate(ReadOnlySpan<SweepValue> values)
    {
        if (Function.Name == "if") return Arguments[Truth(Arguments[0], values) ? 1 : 2].Evaluate(values);
        if (Function.Name == "bits")
        {
            SweepValue format = Arguments[0].Evaluate(values);
            return format.Text is string text && text.StartsWith("int", StringComparison.Ordinal) && text.Length is > 3 and < 6 && int.TryParse(text.AsSpan(3), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int bits)
                ? SweepValue.Of(bits) : throw Wrong(At, "bits() takes a format.", $"{format.Kind}: {format}", "int1 to int99");
        }

        var numbers = new double[Arguments.Length];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = Number(Arguments[i], values);
        return Finite(At, Function.Apply(numbers));
    }
}
