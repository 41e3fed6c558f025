using Accelerator.Tests.Support;

namespace Accelerator.Tests.Configuration;

/// <summary>A correct comparison in a folder of its own, to spoil.</summary>
internal static class ComparisonSample
{
    public const string Compare = "compare:\n  arrays: [a.yaml, b.yaml, c.yaml]\n";

    public const string Workload =
        """
        workload:
          synthetic:
            - {name: edge, m: 5, n: 7, k: 45}
          seed: 5
          quantization:
            weights: int2
            symmetry: asymmetric
            granularity: group
            group_size: 32
            pad_groups: true
            scale_search: none
            activations: int8

        """;

    /// <summary>The small lookup table, renamed.</summary>
    public static string Lut(string name) => Preset("lut-small", name);

    /// <summary>The small multiply-accumulate array with weights of 2 bits, renamed.</summary>
    public static string Mac(string name) => SampleConfiguration.Edit(Preset("mac-small", name), "weight: int4", "weight: int2");

    /// <summary>Writes the arrays a, b and c and the comparison <c>compare.yaml</c>; gives its path.</summary>
    public static string Write(TemporaryFolder folder, string compare = Compare + Workload)
    {
        folder.Write("a.yaml", Lut("a"));
        folder.Write("b.yaml", Mac("b"));
        folder.Write("c.yaml", SampleConfiguration.Edit(Lut("c"), "table: half_offline_remap", "table: full"));
        return folder.Write("compare.yaml", compare);
    }

    private static string Preset(string preset, string name) =>
        SampleConfiguration.Edit(File.ReadAllText(Repository.PathOf($"examples/presets/{preset}.yaml")), $"name: {preset}", $"name: {name}");
}
