using System.Text.Json;
using Accelerator.Configuration;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Configuration;

/// <summary>
/// The schema and the tables of the manual come from the table of keys. To renew them after a change of that table, run
/// these tests once with <c>ACCEL_REGENERATE=1</c> and read the difference.
/// </summary>
public sealed class GeneratedFileTests
{
    private const string Begin = "<!-- The tables below are generated from the table of keys; a test compares them. -->\n";

    [Fact]
    public void The_committed_schema_is_up_to_date() =>
        Compare("examples/schema/accelerator.schema.json", _ => ConfigurationSchema.Write());

    [Fact]
    public void The_committed_schema_of_sweeps_is_up_to_date() =>
        Compare("examples/schema/sweep.schema.json", _ => ConfigurationSchema.WriteSweep());

    [Fact]
    public void The_page_on_sweeps_is_up_to_date() => Compare("docs/sweep.md", committed =>
    {
        int begin = committed.IndexOf(Begin, StringComparison.Ordinal);
        begin.ShouldBeGreaterThan(0);
        return string.Concat(committed.AsSpan(0, begin), Begin, "\n", ConfigurationManual.WriteSweep());
    });

    [Fact]
    public void The_manual_is_up_to_date() => Compare("docs/configuration.md", committed =>
    {
        int begin = committed.IndexOf(Begin, StringComparison.Ordinal);
        begin.ShouldBeGreaterThan(0);
        return string.Concat(committed.AsSpan(0, begin), Begin, "\n", ConfigurationManual.Write());
    });

    /// <summary>The manual's example is a configuration.</summary>
    [Fact]
    public void The_example_of_the_manual_loads()
    {
        string manual = File.ReadAllText(Repository.PathOf("docs/configuration.md"));
        int begin = manual.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        string example = manual[begin..manual.IndexOf("```\n", begin, StringComparison.Ordinal)];

        ConfigurationLoader.Parse(example, "manual.yaml").Workload.ShouldNotBeNull();
    }

    [Fact]
    public void The_schema_is_json_of_the_draft_it_names()
    {
        using JsonDocument schema = JsonDocument.Parse(ConfigurationSchema.Write());
        schema.RootElement.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        JsonElement tile = schema.RootElement.GetProperty("properties").GetProperty("accelerator").GetProperty("properties")
            .GetProperty("array").GetProperty("properties").GetProperty("tile");
        tile.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        tile.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["m", "n", "k"]);
        tile.GetProperty("properties").GetProperty("m").GetProperty("maximum").GetInt32().ShouldBe(64);
    }

    private static void Compare(string relative, Func<string, string> generate)
    {
        string path = Repository.PathOf(relative);
        string committed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        string generated = generate(committed);
        if (Environment.GetEnvironmentVariable("ACCEL_REGENERATE") == "1") File.WriteAllText(path, generated);
        committed.ShouldBe(generated, $"{relative} is out of date: run this test with ACCEL_REGENERATE=1 and read the difference");
    }
}
