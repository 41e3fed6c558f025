using System.Text;
using System.Text.Json.Nodes;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Workloads;

namespace Accelerator.Tests.Cli;

/// <summary><c>accel evaluate</c>: the table, an interruption, and what it refuses.</summary>
public sealed class EvaluateTests
{
    private const string Settings = """
        settings:
          - {section: First, format: [int4, int2], group: [row, 8], method: [rtn, gptq]}
          - {section: Second, name: a | b, format: mxfp4, activations: int8, scales: float32}
        """;

    [Fact]
    public void A_table_is_the_same_each_time_and_an_interrupted_one_goes_on()
    {
        using Accel accel = Prepared();
        string[] arguments = ["evaluate", "model", "--settings", "settings.yaml", "--tokens", "text.tokens", "--calibration", "text.tokens", "--windows", "2"];
        AccelResult result = accel.Run([.. arguments, "--out", "a"]);
        (result.ExitCode, result.Error).ShouldBe((0, ""));
        result.Output.ShouldContain("written: a.json, a.md");
        string json = File.ReadAllText(accel["a.json"]), page = File.ReadAllText(accel["a.md"]);
        JsonNode table = JsonNode.Parse(json)!;
        table["rows"]!.AsArray().Count.ShouldBe(9);
        table["rows"]!.AsArray().ShouldAllBe(row => row!["perplexity"]!.GetValue<double>() > 1 && row["bits_per_weight"]!.GetValue<double>() > 2);
        page.ShouldContain("| a \\| b |");
        page.ShouldContain("accel evaluate model --settings settings.yaml --windows 2 --tokens text.tokens --calibration text.tokens --out a");

        // As an interruption leaves it: some rows, and one that says something that nobody measured, which shows that it is kept.
        JsonArray rows = table["rows"]!.AsArray();
        while (rows.Count > 4) rows.RemoveAt(4);
        rows[2]!["perplexity"] = 77;
        File.WriteAllText(accel["a.json"], table.ToJsonString());
        accel.Run([.. arguments, "--out", "a", "--resume", "--parallel", "1"]).ExitCode.ShouldBe(0);
        JsonArray again = JsonNode.Parse(File.ReadAllText(accel["a.json"]))!["rows"]!.AsArray();
        again.Count.ShouldBe(9);
        again[2]!["perplexity"]!.GetValue<double>().ShouldBe(77);

        accel.Run([.. arguments, "--out", "a", "--force", "--parallel", "1"]).ExitCode.ShouldBe(0);
        File.ReadAllText(accel["a.json"]).ShouldBe(json);
        File.ReadAllText(accel["a.md"]).ShouldBe(page);
        accel.Left.ShouldBe(["a.json", "a.md", "model", "model/config.json", "model/model.safetensors", "settings.yaml", "text.tokens"], ignoreOrder: true);
    }

    [Fact]
    public void Perplexities_of_another_implementation_stand_beside()
    {
        using Accel accel = Prepared();
        accel.Write("other.json", """{"rows": [["rtn int4 8", 4, 30.5]]}""");
        accel.Run("evaluate", "model", "--settings", "settings.yaml", "--only", "rtn int4 *", "--tokens", "text.tokens", "--against", "other.json", "--out", "a").ExitCode.ShouldBe(0);
        JsonArray rows = JsonNode.Parse(File.ReadAllText(accel["a.json"]))!["rows"]!.AsArray();
        rows.Select(row => row!["against"]?.GetValue<double>()).ShouldBe([null, 30.5]);
    }

    [Fact]
    public void What_is_wrong_is_refused_at_once()
    {
        var text = new StringBuilder();
        using Accel accel = Prepared();
        accel.Write("keys.yaml", "settings:\n  - {format: int4, methods: rtn}\n  - {method: gptq}\n  - {format: [], name: x}\n  - {format: [int4, int8], name: y, scales: half}\n  - 7\n");
        accel.Write("twice.yaml", "settings:\n  - {format: int4}\n  - {format: [int8, int4]}\n");
        accel.Write("names.yaml", "settings:\n  - {format: int9, method: rtm}\n  - {format: int8, activations: int1}\n  - {format: int8, group: x}\n");
        accel.Write("pairs.yaml", "settings:\n  - {format: [hlq2, int3], method: slim, group: 5}\n");
        accel.Write("none.yaml", "settings: []\n");
        accel.Write("other.json", "{\"rows\": [[1]]}");
        accel.Write("there.json", "{}");
        Try("neither settings nor pairs", "--out", "a");
        Try("no windows", "--settings", "settings.yaml", "--windows", "65", "--parallel", "0", "--out", "a");
        Try("keys", "--settings", "keys.yaml", "--out", "a");
        Try("a setting twice", "--settings", "twice.yaml", "--out", "a");
        Try("names", "--settings", "names.yaml", "--out", "a");
        Try("pairs that do not work", "--settings", "pairs.yaml", "--out", "a");
        Try("no settings", "--settings", "none.yaml", "--out", "a");
        Try("nothing to compare with", "--settings", "settings.yaml", "--against", "other.json", "--out", "a");
        Try("no such name", "--settings", "settings.yaml", "--only", "x*", "--out", "a");
        Try("a table is there", "--settings", "settings.yaml", "--out", "there");
        Try("not a table to go on with", "--settings", "settings.yaml", "--tokens", "text.tokens", "--out", "there", "--resume");
        accel.Left.ShouldNotContain("a.json");
        Snapshot.Match(text.ToString());

        void Try(string what, params string[] arguments)
        {
            AccelResult result = accel.Run(["evaluate", "model", .. arguments]);
            text.Append("== ").Append(what).Append(", exit code ").Append(result.ExitCode).Append('\n').Append(result.Output).Append(result.Error);
        }
    }

    private static Accel Prepared()
    {
        var accel = new Accel();
        TinyModel.WriteFolder(accel["model"]);
        accel.Write("settings.yaml", Settings);
        File.WriteAllBytes(accel["text.tokens"], [.. TinyModel.Tokens(64).SelectMany(token => (byte[])[(byte)token, 0])]);
        return accel;
    }
}
