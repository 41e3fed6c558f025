using System.Collections.Immutable;

namespace Accelerator.Verification.Synthesis;

/// <summary>
/// The sums that Yosys makes of several additions and products at once, proved by algebra: RTL and full adders are the same integer function modulo the width. Solvers do not find that for
/// products of more than a few bits.
/// </summary>
/// <param name="Sums">Nets whose sums are proved.</param>
/// <param name="Aliases">Other names of these nets.</param>
/// <param name="Operands">Nets that the sums read.</param>
internal sealed record SumsOfProducts(ImmutableArray<string> Sums, ImmutableArray<string> Aliases, ImmutableArray<string> Operands)
{
    /// <summary>Compares all of a module's sums that have a name and that the algebra can follow; others are left out.</summary>
    /// <param name="rtl">The RTL.</param>
    /// <param name="words">Words, with sums as cells <c>$macc</c>.</param>
    /// <param name="expanded">The same with full adders.</param>
    public static SumsOfProducts Of(YosysNetlist rtl, YosysNetlist words, YosysNetlist expanded)
    {
        var shared = new SharedBits(expanded);
        var sums = new SortedSet<string>(StringComparer.Ordinal);
        foreach (YosysCell cell in words.Cells.Where(cell => cell.Type == "$macc"))
        {
            if (Name(cell["Y"], rtl, words, expanded) is not string name) continue;
            ImmutableArray<int> target = expanded.Words[name];
            try
            {
                if (new AdderTree(expanded, shared).Of(target).Equals(new RtlSum(rtl, shared).Of(rtl.Words[name]), target.Length)) sums.Add(name);
            }
            catch (UnsupportedArithmeticException)
            {
                // Left to the solver, as one that differs is: one bit may have two names, and become two bits.
            }
        }

        string[] aliases = [.. Overlapping(rtl, sums).Union(Overlapping(expanded, sums)).Order(StringComparer.Ordinal)], operands = [.. shared.Used.Except(sums)];
        // A net that is a sum and something else could not be compared, and what sums read must be.
        return operands.Intersect(aliases).Any(operand => !IsWithin(rtl, operand, sums) || !IsWithin(expanded, operand, sums))
            ? new SumsOfProducts([], [], [])
            : new SumsOfProducts([.. sums], [.. aliases], [.. operands.Except(aliases)]);
    }

    /// <summary>Nets that share bits with sums, and are no ports.</summary>
    private static IEnumerable<string> Overlapping(YosysNetlist netlist, SortedSet<string> sums)
    {
        HashSet<int> cut = [.. sums.SelectMany(sum => netlist.Words[sum])];
        return netlist.Words.Where(word => !sums.Contains(word.Key) && !netlist.Ports.Contains(word.Key) && word.Value.Any(cut.Contains)).Select(word => word.Key);
    }

    private static bool IsWithin(YosysNetlist netlist, string word, SortedSet<string> sums)
    {
        HashSet<int> cut = [.. sums.SelectMany(sum => netlist.Words[sum])];
        return !netlist.Words.TryGetValue(word, out ImmutableArray<int> bits) || bits.All(cut.Contains);
    }

    /// <summary>A net that is just the sum, in all three, and no port.</summary>
    private static string? Name(ImmutableArray<int> output, YosysNetlist rtl, YosysNetlist words, YosysNetlist expanded) => words.Words
        .Where(word => word.Value.SequenceEqual(output) && !words.Ports.Contains(word.Key) && rtl.Words.GetValueOrDefault(word.Key) is { IsDefault: false } same && same.Length == output.Length && expanded.Words.ContainsKey(word.Key))
        .Select(word => word.Key).Order(StringComparer.Ordinal).FirstOrDefault();
}
