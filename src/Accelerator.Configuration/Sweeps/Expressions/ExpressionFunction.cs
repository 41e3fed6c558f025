using System.Collections.Immutable;

namespace Accelerator.Configuration.Sweeps;

/// <summary>A function of the expressions.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fewest">Fewest arguments.</param>
/// <param name="Most">Most arguments.</param>
/// <param name="Apply">Its value on numbers; not used by <c>if</c> and <c>bits</c>, which take other values.</param>
/// <param name="Meaning">One sentence without its final stop.</param>
internal sealed record ExpressionFunction(string Name, int Fewest, int Most, Func<double[], double> Apply, string Meaning)
{
    private const int Many = 16;

    /// <summary>All of them.</summary>
    public static ImmutableArray<ExpressionFunction> All { get; } =
    [
        new("min", 1, Many, numbers => numbers.Min(), "the least of the numbers"),
        new("max", 1, Many, numbers => numbers.Max(), "the greatest of the numbers"),
        new("abs", 1, 1, numbers => Math.Abs(numbers[0]), "the magnitude"),
        new("floor", 1, 1, numbers => Math.Floor(numbers[0]), "the next whole number below"),
        new("ceil", 1, 1, numbers => Math.Ceiling(numbers[0]), "the next whole number above"),
        new("ceil_div", 2, 2, numbers => Math.Ceiling(numbers[0] / numbers[1]), "the first divided by the second, rounded up"),
        new("log2", 1, 1, numbers => Math.Log2(numbers[0]), "the logarithm to base 2"),
        new("bits", 1, 1, _ => throw new InvalidOperationException(), "the width of a format: 4 of int4"),
        new("if", 3, 3, _ => throw new InvalidOperationException(), "the second argument where the first is true, else the third"),
    ];

    /// <summary>Words that no parameter can be called.</summary>
    public static ImmutableArray<string> Reserved { get; } = ["and", "or", "not", "true", "false", .. All.Select(function => function.Name)];
}
