namespace Accelerator.Configuration.Keys;

/// <summary>The keys of a file.</summary>
internal static class RootKeys
{
    public static SectionType Section { get; } = new(
        [
            new("accelerator", AcceleratorKeys.Section, "The machine"),
            new("workload", WorkloadKeys.Section, "What it computes; left out in a preset") { Optional = true },
        ],
        [],
        Inline: false);
}
