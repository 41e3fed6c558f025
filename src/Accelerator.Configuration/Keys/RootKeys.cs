namespace Accelerator.Configuration.Keys;

/// <summary>The keys of a file: of one accelerator, or of a comparison of several.</summary>
internal static class RootKeys
{
    public const string Accelerator = "accelerator";

    public const string Comparison = "compare";

    public const string Workload = "workload";

    public static SectionType Section { get; } = new(
        [
            new(Accelerator, AcceleratorKeys.Section, "The machine"),
            new(Comparison, ComparisonKeys.Section, "Machines that run one workload in one run (docs/compare.md)"),
            new(Workload, WorkloadKeys.Section, "What it computes; left out in a preset, needed in a comparison") { Optional = true },
        ],
        [new Variant(Accelerator, [Accelerator, Workload]), new Variant(Comparison, [Comparison, Workload]) { Needed = [Workload] }],
        Inline: false);
}
