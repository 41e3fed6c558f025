using System.Text.Json;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Tests.Configuration;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Exploration;

public sealed class SweepSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ConfigurationSchema.WriteSweep()).RootElement;

    [Theory]
    [InlineData("n: {key: array.tile.n", "n: {key: array.tile.n", true)]
    [InlineData("values: [2, 4, 8]", "values: [2, 4.5, true, word, ~]", true)]
    [InlineData("{key: array.tile.n, values: [2, 4, 8]}", "{key: [array.tile.n, \"synthetic[*].m\"], values: [2]}", true)]
    [InlineData("{key: array.tile.n, values: [2, 4, 8]}", "{sets: {small: {array.tile.n: 2}}}", true)]
    [InlineData("engine: timing", "engine: timing\n  sample: {random: 5, seed: 1}", true)]
    [InlineData("engine: timing", "engine: timing\n  sample: {halving: 5, seed: 1, keep: 2, operations: 1}", true)]
    [InlineData("tile: {m: 2,", "tile: {m: [1, 2],", true)]
    [InlineData("tile: {m: 2,", "tile: {m: {from: 1, to: 2, step: 1},", true)]
    [InlineData("order: planes_inner", "order: [planes_inner, k_inner]", true)]
    [InlineData("  array:\n", "  array:\n    sets: {lut: {tile.m: 3}, mac: {family: mac, table: ~, precompute: ~, order: ~}}\n", true)]
    [InlineData("tile: {m: 2,", "tile: {m: [],", false)]
    [InlineData("tile: {m: 2,", "tile: {m: {from: 1},", false)]
    [InlineData("tile: {m: 2,", "tile: {m: {values: [1]},", false)]
    [InlineData("  array:\n", "  array:\n    sets: {}\n", false)]
    [InlineData("engine: timing", "engine: quick", false)]
    [InlineData("  engine: timing\n", "", false)]
    [InlineData("engine: timing", "engine: timing\n  sample: {random: 5}", false)]
    [InlineData("engine: timing", "engine: timing\n  sample: {random: 5, halving: 5, seed: 1}", false)]
    [InlineData("values: [2, 4, 8]", "values: []", false)]
    [InlineData("values: [2, 4, 8]", "values: 2", false)]
    [InlineData("values: [2, 4, 8]", "values: [2], range: {from: 1, to: 2, step: 1}", false)]
    [InlineData("{from: 2, to: 3, step: 1}", "{from: 2, to: 3}", false)]
    [InlineData("{from: 2, to: 3, step: 1}", "{from: 2, to: 3, step: 1, factor: 2}", false)]
    [InlineData("    n: {key", "    N: {key", false)]
    [InlineData("goal: min}\n    - {metric: pes", "goal: least}\n    - {metric: pes", false)]
    [InlineData("accelerator:\n", "base: a.yaml\naccelerator:\n", false)]
    public void The_schema_judges_as_the_loader(string old, string replacement, bool right)
    {
        string text = old == replacement ? SweepSample.Text : SweepSample.With(old, replacement);
        if (right && replacement.StartsWith("{sets", StringComparison.Ordinal)) text = text.Replace("\"min(n, 4)\"", "2", StringComparison.Ordinal).Replace("n * 2", "4", StringComparison.Ordinal).Replace("n * k", "4 * k", StringComparison.Ordinal);
        SchemaEvaluator.Accepts(Schema, YamlReader.Read("a.yaml", text, new Findings())!).ShouldBe(right);
        Loads(text).ShouldBe(right);
    }

    [Theory]
    [InlineData("examples/sweep-lut-tiles.yaml", 550)]
    [InlineData("examples/sweep-arrays.yaml", 1115)]
    [InlineData("examples/sweep-lut-area.yaml", 216)]
    [InlineData("examples/sweep-formats.yaml", 18)]
    [InlineData("examples/figures/lut-ablation.yaml", 4)]
    [InlineData("examples/figures/table-k.yaml", 15)]
    [InlineData("examples/figures/tile-shapes.yaml", 5)]
    [InlineData("examples/figures/dot-product-units.yaml", 18)]
    public void An_example_loads_satisfies_the_schema_and_has_points_that_all_are_configurations(string name, int count)
    {
        string path = Repository.PathOf(name);
        SchemaEvaluator.Accepts(Schema, YamlReader.Read(path, File.ReadAllText(path), new Findings())!).ShouldBeTrue();
        SweepFile file = SweepLoader.Load(path);
        var points = SweepSelection.Of(file, null);
        points.Length.ShouldBe(count);
        foreach (SweepPoint point in points) file.Configure(point.Choices.AsSpan(), point.Values.AsSpan());
    }

    /// <summary>The sections of the page stand below the machine and the workload of the example.</summary>
    [Fact]
    public void The_sweep_of_the_page_loads()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/sweep.md"));
        int begin = page.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        string example = Repository.PathOf("examples/sweep-lut-tiles.yaml"), text = File.ReadAllText(example);
        text = text[..text.IndexOf("sweep:\n", StringComparison.Ordinal)] + page[begin..page.IndexOf("```\n", begin, StringComparison.Ordinal)];
        SweepSelection.Of(SweepLoader.Parse(text, example), null).Length.ShouldBe(2 * 5 * 2 * 2 + 2 * 5);
        SchemaEvaluator.Accepts(Schema, YamlReader.Read(example, text, new Findings())!).ShouldBeTrue();
    }

    private static bool Loads(string text)
    {
        try
        {
            SweepLoader.Parse(text, "a.yaml");
            return true;
        }
        catch (InputException)
        {
            return false;
        }
    }
}
