using System.Text;
using System.Text.Json;
using Accelerator.Configuration;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Configuration;

/// <summary>Files that compare arrays.</summary>
public sealed class ComparisonTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ConfigurationSchema.Write()).RootElement;

    [Fact]
    public void Each_array_meets_the_workload()
    {
        using var folder = new TemporaryFolder();
        ComparisonFile file = ConfigurationLoader.LoadAny(ComparisonSample.Write(folder)).Comparison.ShouldNotBeNull();

        file.Arrays.ShouldBe(["a.yaml", "b.yaml", "c.yaml"]);
        file.Configurations.Select(one => one.Accelerator.Name).ShouldBe(["a", "b", "c"]);
        file.Configurations[0].Accelerator.Array.ShouldBeOfType<LutTensorCoreSpec>();
        file.Configurations[1].Accelerator.Array.ShouldBeOfType<MacSpec>().WeightBits.ShouldBe(2);
        foreach (ConfigurationFile one in file.Configurations) one.Workload.ShouldBe(file.Workload);
        file.Configurations[2].Resolve("x").ShouldBe($"{folder.Path}/x", "paths of the workload are relative to the comparison");
    }

    [Fact]
    public void What_is_written_loads_as_the_same_comparison()
    {
        using var folder = new TemporaryFolder();
        string path = ComparisonSample.Write(folder);
        ComparisonFile file = ConfigurationLoader.LoadAny(path).Comparison!;
        string text = ConfigurationWriter.Write(file);

        ConfigurationLoader.ParseAny(text, path).Comparison.ShouldBe(file);
        text.ShouldStartWith("compare:\n  arrays: [a.yaml, b.yaml, c.yaml]\nworkload:\n");
    }

    /// <summary>Names that YAML could mistake for something else.</summary>
    [Fact]
    public void Awkward_names_of_files_survive()
    {
        using var folder = new TemporaryFolder();
        string[] names = ["no", "a b", "a: b", "x #y", "'q", "é/模型", "12", "[z]", "~"];
        for (int index = 0; index < names.Length; index++) folder.Write(names[index], ComparisonSample.Lut($"n{index}"));
        string path = ComparisonSample.Write(folder);
        ComparisonFile file = ConfigurationLoader.LoadAny(path).Comparison! with { Arrays = [.. names] };

        ComparisonFile loaded = ConfigurationLoader.ParseAny(ConfigurationWriter.Write(file), path).Comparison!;
        loaded.Arrays.ShouldBe(names);
        loaded.Configurations.Select(one => one.Accelerator.Name).ShouldBe(names.Select((_, index) => $"n{index}"));
    }

    [Fact]
    public void A_file_of_one_accelerator_is_one_configuration()
    {
        LoadedFile loaded = ConfigurationLoader.ParseAny(SampleConfiguration.Model, SampleConfiguration.Path);

        loaded.Comparison.ShouldBeNull();
        loaded.Configuration.ShouldBe(ConfigurationLoader.Parse(SampleConfiguration.Model, SampleConfiguration.Path));
    }

    [Theory]
    [InlineData("c.yaml]", "c.yaml]", true)]
    [InlineData(", c.yaml]", "]", true)]
    [InlineData(", b.yaml, c.yaml]", "]", false)]
    [InlineData("c.yaml]", "a.yaml]", false)]
    [InlineData("arrays:", "array:", false)]
    [InlineData("compare:", "accelerator: {preset: a.yaml}\ncompare:", false)]
    [InlineData(ComparisonSample.Workload, "", false)]
    public void The_schema_judges_as_the_loader(string old, string replacement, bool right)
    {
        string text = ComparisonSample.Compare + ComparisonSample.Workload;
        if (old != replacement) text = SampleConfiguration.Edit(text, old, replacement);
        using var folder = new TemporaryFolder();
        string path = ComparisonSample.Write(folder, text);

        SchemaEvaluator.Accepts(Schema, YamlReader.Read("a.yaml", text, new Findings())!).ShouldBe(right);
        (Explain(path).Length == 0).ShouldBe(right);
    }

    [Fact]
    public void What_is_wrong_is_refused_at_once()
    {
        var text = new StringBuilder();
        Try("no workload", ComparisonSample.Compare);
        Try("a machine of its own besides", "accelerator: {preset: a.yaml}\n" + ComparisonSample.Compare + ComparisonSample.Workload);
        Try("one array, and one twice", "compare: {arrays: [a.yaml]}\n" + ComparisonSample.Workload, "compare: {arrays: [a.yaml, b.yaml, a.yaml, ./b.yaml]}\n" + ComparisonSample.Workload);
        Try("too many arrays", $"compare: {{arrays: [{string.Join(", ", Enumerable.Range(0, 65).Select(index => $"{index}.yaml"))}]}}\n" + ComparisonSample.Workload);
        Try("an array that is a comparison, one that is gone, one that is a number", "compare: {arrays: [compare.yaml, gone.yaml, 3]}\n" + ComparisonSample.Workload);
        TryArray("another memory, another clock, other outputs", ["latency_cycles: 2", "latency_cycles: 3", "clock_mhz: 1000", "clock_mhz: 900", "rounding: half_even", "rounding: floor", "scale_bits: 16", "scale_bits: 12", "output: int32", "output: int8"]);
        TryArray("the same name", ["name: c", "name: a"]);
        TryArray("other weights", ["weight: int2", "weight: int4"]);
        TryArray("a smaller group, and a fault of the array itself", ["group: 32", "group: 16", "n: 4", "n: 5"]);
        Try("weights that no array of the list takes, and that a family cannot have", ComparisonSample.Compare + SampleConfiguration.Edit(ComparisonSample.Workload, "int2", "int1"));
        Try("everything", "compare: {arrays: [a.yaml, b.yaml, gone.yaml], layers: all}\n" + SampleConfiguration.Edit(ComparisonSample.Workload, "weights: int2", "weights: int4\n    bits: 3"));
        Snapshot.Match(text.ToString());

        void Try(string what, params string[] comparisons)
        {
            using var folder = new TemporaryFolder();
            text.Append("== ").Append(what).Append('\n');
            foreach (string comparison in comparisons) text.Append(Explain(ComparisonSample.Write(folder, comparison)).Replace(folder.Path, "FOLDER", StringComparison.Ordinal));
        }

        void TryArray(string what, string[] edits)
        {
            using var folder = new TemporaryFolder();
            string path = ComparisonSample.Write(folder);
            string array = File.ReadAllText($"{folder.Path}/c.yaml");
            for (int edit = 0; edit < edits.Length; edit += 2) array = SampleConfiguration.Edit(array, edits[edit], edits[edit + 1]);
            folder.Write("c.yaml", array);
            text.Append("== ").Append(what).Append('\n').Append(Explain(path).Replace(folder.Path, "FOLDER", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Where_one_accelerator_is_needed_a_comparison_is_refused()
    {
        using var folder = new TemporaryFolder();
        string path = ComparisonSample.Write(folder);
        folder.Write("uses.yaml", "accelerator: {preset: compare.yaml}\n");

        Snapshot.Match((Message(() => ConfigurationLoader.Load(path)) + "\n" + Message(() => ConfigurationLoader.Load($"{folder.Path}/uses.yaml")) + "\n").Replace(folder.Path, "FOLDER", StringComparison.Ordinal));
    }

    private static string Message(Action load) => Should.Throw<InputException>(load).Message;

    private static string Explain(string path)
    {
        try
        {
            ConfigurationLoader.LoadAny(path);
            return "";
        }
        catch (InputException wrong)
        {
            return wrong.Message + "\n";
        }
    }
}
