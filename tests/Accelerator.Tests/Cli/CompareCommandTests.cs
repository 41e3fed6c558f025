using System.Text;
using System.Text.Json;
using Accelerator.Tests.Configuration;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>Comparisons from end to end.</summary>
public sealed class CompareCommandTests
{
    private const string Layers = "  phases:\n    - {prefill: 3}\n    - {decode: 1, context: 3}\n  layers: [2]\n  kinds: [k_proj, v_proj]\n";

    private const string Quantization = "  quantization:\n    weights: int2\n    symmetry: asymmetric\n    granularity: group\n    group_size: 128\n    pad_groups: false\n    scale_search: shrink\n    activations: int8\n";

    private static readonly string Model = Repository.PathOf("examples/models/kjv-llama");

    /// <summary>Two layers of the trained model with real values: each array's part is what it gives alone.</summary>
    [Fact]
    public void Each_array_gives_in_a_comparison_what_it_gives_alone()
    {
        string[] presets = ["lut-m2n64k4-w2a8", "lut-m2n64k4-w2a8-external", "mac-m2n64k2-w2a8"];
        using var accel = new Accel();
        string workload = $"workload:\n  model: {Model}\n{Quantization}{Layers}";
        accel.Write("compare.yaml", $"compare:\n  arrays:\n{string.Concat(presets.Select(preset => $"    - {Repository.PathOf($"examples/presets/{preset}.yaml")}\n"))}{workload}");
        AccelResult result = accel.Run("run", "compare.yaml", "--layers", "--out", "c");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("all arrays give the same outputs, bit for bit");
        result.Output.ShouldNotContain("SYNTHETIC");
        accel.Run("run", "compare.yaml", "--out", "d").ExitCode.ShouldBe(0);
        File.ReadAllBytes(accel["d/compare.json"]).ShouldBe(File.ReadAllBytes(accel["c/compare.json"]));

        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["c/compare.json"]));
        JsonElement[] arrays = [.. json.RootElement.GetProperty("arrays").EnumerateArray()];
        arrays.Select(array => array.GetProperty("name").GetString()).ShouldBe(presets);
        long first = Total(arrays[0].GetProperty("run"));
        foreach ((JsonElement array, string preset) in arrays.Zip(presets))
        {
            accel.Write("one.yaml", $"accelerator: {{preset: {Repository.PathOf($"examples/presets/{preset}.yaml")}}}\n{workload}");
            accel.Run("run", "one.yaml", "--out", preset).ExitCode.ShouldBe(0);
            using JsonDocument alone = JsonDocument.Parse(File.ReadAllBytes(accel[$"{preset}/run.json"]));
            JsonElement.DeepEquals(array.GetProperty("run"), alone.RootElement).ShouldBeTrue(preset);
            array.GetProperty("outputs_differing").GetInt64().ShouldBe(0);
            array.GetProperty("speed").GetDouble().ShouldBe((double)first / Total(alone.RootElement), 1e-12);
        }

        // The external tables are what crosses the activation port: as many cycles, more bytes.
        Bytes(arrays[1]).ShouldBeGreaterThan(Bytes(arrays[0]));
        json.RootElement.GetProperty("synthetic").GetBoolean().ShouldBeFalse();
    }

    /// <summary>Small arrays and random values: one whose accumulator saturates is named, its outputs are counted, and it is no fault.</summary>
    [Fact]
    public void A_saturating_accumulator_is_named()
    {
        using var accel = new Accel();
        WriteSmall(accel);
        accel.Write("c.yaml", SampleConfiguration.Edit(ComparisonSample.Mac("c"), "accumulator: exact", "accumulator: int11"));
        AccelResult result = accel.Run("run", "compare.yaml", "--out", "out");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("SYNTHETIC");
        result.Output.ShouldContain("the outputs are the same, bit for bit, but for c, whose accumulators saturate");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["out/compare.json"]));
        JsonElement[] arrays = [.. json.RootElement.GetProperty("arrays").EnumerateArray()];
        arrays.Select(array => array.GetProperty("outputs_differing").GetInt64() > 0).ShouldBe([false, false, true]);
        arrays[2].GetProperty("outputs_differing").GetInt64().ShouldBe(arrays[2].GetProperty("run").GetProperty("operations")[0].GetProperty("saturated_outputs").GetInt64());
        arrays.ShouldAllBe(array => array.GetProperty("mismatches_against_reference").GetInt64() == 0);

        // Three multipliers a PE need fewer steps for 45 elements than tables of 4 in two planes.
        (arrays[1].GetProperty("speed").GetDouble() > 1).ShouldBeTrue();
    }

    [Fact]
    public void An_analysis_takes_a_comparison()
    {
        using var accel = new Accel();
        WriteSmall(accel);
        AccelResult result = accel.Run("analyze", "compare.yaml", "--layers", "--out", "out");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("SYNTHETIC");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["out/analyze.json"]));
        json.RootElement.GetProperty("arrays").EnumerateArray().Select(array => array.GetProperty("name").GetString()).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void The_example_compares_as_its_page_shows()
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("run", Repository.PathOf("examples/04-compare-arrays/compare.yaml"), "--out", "out");
        result.ExitCode.ShouldBe(0, result.Error);
        foreach (string page in (string[])["examples/04-compare-arrays/README.md", "README.md"]) Page.Read(page).Block(result.Output.Split('\n')[0]).ShouldBe(Page.Shown(result.Output), page);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["out/compare.json"]));
        JsonElement[] arrays = [.. json.RootElement.GetProperty("arrays").EnumerateArray()];
        arrays.Length.ShouldBeGreaterThanOrEqualTo(5);
        arrays.Select(array => array.GetProperty("family").GetString()).Distinct().Count().ShouldBeGreaterThanOrEqualTo(2);
        arrays.ShouldAllBe(array => array.GetProperty("outputs_differing").GetInt64() == 0);
        arrays.ShouldAllBe(array => array.GetProperty("run").GetProperty("operations").GetArrayLength() == 2 * 4 * 7);
    }

    [ToolFact("yosys")]
    public void Cells_are_counted_on_request()
    {
        using var accel = new Accel();
        WriteSmall(accel);
        AccelResult result = accel.Run("run", "compare.yaml", "--cells", "--out", "out");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("MAC/1000 cells");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["out/compare.json"]));
        JsonElement[] cells = [.. json.RootElement.GetProperty("arrays").EnumerateArray().Select(array => array.GetProperty("cells"))];
        foreach (JsonElement one in cells) one.GetProperty("array").GetInt64().ShouldBeInRange(100, one.GetProperty("accelerator").GetInt64() - 100);

        // A full table is twice as large as half of one.
        cells[2].GetProperty("array").GetInt64().ShouldBeGreaterThan(cells[0].GetProperty("array").GetInt64());
    }

    [Fact]
    public void What_cannot_be_done_is_refused()
    {
        var text = new StringBuilder();
        Try("values only", "run", "compare.yaml", "--engine", "reference");
        Try("cells of one accelerator", "run", "one.yaml", "--cells");
        Try("verify", "verify", "compare.yaml");
        Try("emit", "emit", "compare.yaml", "--out", "rtl");
        Try("analyze without a workload", "analyze", "a.yaml");
        Try("a named format that the arrays do not execute", "run", "named.yaml");
        Try("a layer larger than one array addresses", "run", "large.yaml");
        using (var accel = new Accel())
        {
            WriteSmall(accel);
            Append("cells without Yosys", accel, accel.RunWith("PATH", "/nonexistent", "run", "compare.yaml", "--cells"));
        }

        Snapshot.Match(text.ToString());

        void Try(string what, params string[] arguments)
        {
            using var accel = new Accel();
            WriteSmall(accel);
            accel.Write("one.yaml", "accelerator: {preset: a.yaml}\n" + ComparisonSample.Workload);
            accel.Write("named.yaml", ComparisonSample.Compare + SampleConfiguration.Edit(ComparisonSample.Workload, "weights: int2\n    symmetry: asymmetric\n", "format: int4-sym\n    method: rtn\n").Replace("    scale_search: none\n", "", StringComparison.Ordinal));
            accel.Write("large.yaml", ComparisonSample.Compare + SampleConfiguration.Edit(ComparisonSample.Workload, "n: 7, k: 45", "n: 1500, k: 90"));
            Append(what, accel, accel.Run(arguments));
        }

        void Append(string what, Accel accel, AccelResult result)
        {
            result.ExitCode.ShouldBe(2, $"{what}: {result.Output}{result.Error}");
            accel.Left.ShouldAllBe(name => name.EndsWith(".yaml", StringComparison.Ordinal), what);
            text.Append("== ").Append(what).Append('\n').Append(result.Error.Replace(accel.Folder, "FOLDER", StringComparison.Ordinal));
        }
    }

    internal static void WriteSmall(Accel accel)
    {
        accel.Write("a.yaml", ComparisonSample.Lut("a"));
        accel.Write("b.yaml", ComparisonSample.Mac("b"));
        accel.Write("c.yaml", SampleConfiguration.Edit(ComparisonSample.Lut("c"), "table: half_offline_remap", "table: full"));
        accel.Write("compare.yaml", ComparisonSample.Compare + ComparisonSample.Workload);
    }

    private static long Total(JsonElement run) => run.GetProperty("totals").GetProperty("total").GetInt64();

    private static long Bytes(JsonElement array) => array.GetProperty("run").GetProperty("totals").GetProperty("traffic").GetProperty("total_bytes").GetInt64();
}
