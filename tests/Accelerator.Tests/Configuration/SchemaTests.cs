using System.Text.Json;
using Accelerator.Configuration;
using Accelerator.Configuration.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Accelerator.Tests.Configuration;

/// <summary>The schema accepts what the loader accepts, and refuses what it can express of the rest.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ConfigurationSchema.Write()).RootElement;

    [Fact]
    public void What_is_written_satisfies_the_schema() =>
        Prop.ForAll(RandomConfiguration.Arbitrary, file => Accepts(ConfigurationWriter.Write(file))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("m: 2", "m: 2", true)]
    [InlineData("  layers: all\n", "", true)]
    [InlineData("layers: all", "layers: [0, 3]", true)]
    [InlineData("granularity: group\n    group_size: 128\n    pad_groups: false\n", "granularity: row\n", true)]
    [InlineData(SampleConfiguration.Accelerator, "accelerator: {preset: a.yaml}\n", true)]
    [InlineData("m: 2", "m: 65", false)]
    [InlineData("m: 2", "m: \"2\"", false)]
    [InlineData("m: 2, ", "", false)]
    [InlineData("m: 2", "m: 2, x: 3", false)]
    [InlineData("name: lut-m2n64k4-w2a8", "name: LUT", false)]
    [InlineData("table: half_offline_remap", "table: half", false)]
    [InlineData("weight: int2", "weight: int9", false)]
    [InlineData("layers: all", "layers: some", false)]
    [InlineData("layers: all", "layers: []", false)]
    [InlineData("layers: all", "layers: [1, 1]", false)]
    [InlineData("granularity: group", "granularity: row", false)]
    [InlineData("    group_size: 128\n", "", false)]
    [InlineData("model:", "trace: t.json\n  model:", false)]
    [InlineData("  model: ../models/kjv-llama\n", "", false)]
    [InlineData("  model: ../models/kjv-llama\n", "  trace: t.json\n", false)]
    [InlineData("{prefill: 64}", "{prefill: 64, context: 1}", false)]
    [InlineData("{decode: 1, context: 64}", "{decode: 1}", false)]
    [InlineData("pad_groups: false", "pad_groups: 0", false)]
    [InlineData("accelerator:\n", "accelerator:\n  preset: a.yaml\n", false)]
    public void The_schema_judges_as_the_loader(string old, string replacement, bool right)
    {
        string text = old == replacement ? SampleConfiguration.Model : SampleConfiguration.Edit(SampleConfiguration.Model, old, replacement);
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", SampleConfiguration.Accelerator);
        string path = folder.Write("b.yaml", text);

        Accepts(text).ShouldBe(right);
        Loads(path).ShouldBe(right);
    }

    private static bool Accepts(string text) => SchemaEvaluator.Accepts(Schema, YamlReader.Read("a.yaml", text, new Findings())!);

    private static bool Loads(string path)
    {
        try
        {
            ConfigurationLoader.Load(path);
            return true;
        }
        catch (Accelerator.Diagnostics.InputException)
        {
            return false;
        }
    }
}
