namespace Accelerator.Configuration.Keys;

/// <summary>The keys of the <c>compare</c> section.</summary>
internal static class ComparisonKeys
{
    /// <summary>Fewest and most arrays of a comparison.</summary>
    private const int Fewest = 2, Most = 64;

    public static SectionType Section { get; } = new(
        [new("arrays", new ListType(new TextType(TextRules.Path), Most, Distinct: true) { Minimum = Fewest }, "Configurations whose accelerators run the workload; the first is what the others are measured against")],
        [],
        Inline: false);
}
