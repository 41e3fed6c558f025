using System.Text.Json;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Exploration.Cost;

/// <summary>Sweeps over designs that Yosys and OpenSTA cost.</summary>
public sealed class SynthesisCostTests
{
    /// <summary>A tile of two lanes with a shell as small as it gets.</summary>
    private static string Tiny(string cost) => SweepSample.With(
        "    n: {key: array.tile.n, values: [2, 4, 8]}\n", "    n: {key: array.tile.n, values: [1, 2]}\n", "from: 2, to: 3, step: 1", "from: 2, to: 2, step: 1", "\"min(n, 4)\"", "1", "  engine: timing\n", $"  engine: timing\n  cost: {cost}\n",
        "  metrics: [cycles, bytes]\n", "");

    [SynthesisFact]
    public void A_point_has_the_figures_of_accel_synth()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", Tiny("{source: synthesis}"));
        AccelResult result = accel.Run("sweep", "sweep.yaml", "--out", "o");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("engine timing+synthesis");
        string[] lines = File.ReadAllText(accel["o/points.csv"]).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(1 + 4);
        Dictionary<string, string> Row(int at) => lines[0].Split(',').Zip(lines[at].Split(',')).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        (Row(1)["area"], Row(1)["energy_nj"]).ShouldNotBe((Row(3)["area"], Row(3)["energy_nj"]));
        Row(1)["area"].ShouldBe(Row(2)["area"], "the latency of the memory changes no gate");
        double.Parse(Row(3)["core_area"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeLessThan(double.Parse(Row(3)["area"], System.Globalization.CultureInfo.InvariantCulture));

        // The configuration of the point by itself.
        using (var store = StoreTests.Connect(accel["o/points.db"]))
        {
            accel.Write("point.yaml", (string)StoreTests.Scalar(store, $"SELECT configuration FROM points WHERE hash = '{Row(1)["hash"]}'")!);
        }

        accel.Run("synth", "point.yaml", "--out", "s").ExitCode.ShouldBe(0);
        JsonElement synthesis = JsonDocument.Parse(File.ReadAllText(accel["s/synth.json"])).RootElement.GetProperty("synthesis");
        Row(1)["area"].ShouldBe(synthesis.GetProperty("area").GetDouble().ToString(System.Globalization.CultureInfo.InvariantCulture));
        double delay = synthesis.GetProperty("timing").GetProperty("delay").GetDouble();
        double.Parse(Row(1)["delay_ns"], System.Globalization.CultureInfo.InvariantCulture).ShouldBe(delay, 0.05 * delay, "names of modules, which are not those of the preset, order the work of Yosys");
    }

    [Fact]
    public void What_costs_cannot_come_from_is_refused()
    {
        foreach ((string cost, string found) in (ReadOnlySpan<(string, string)>)
        [
            ("{source: synthesis, liberty: none.lib}", "ACC5003"), ("{source: model, designs: 8, held_back: 5, seed: 1}", "ACC1002"), ("{source: model}", "ACC1021"), ("{source: synthesis, designs: 8}", "designs"),
        ])
        {
            using var accel = new Accel();
            accel.Write("sweep.yaml", Tiny(cost));
            AccelResult result = accel.Run("sweep", "sweep.yaml", "--out", "o");
            result.ExitCode.ShouldBe(2, result.Error);
            if (Prerequisite.SkipWithoutSynthesis() is null || !found.StartsWith("ACC5", StringComparison.Ordinal)) result.Error.ShouldContain(found);
            accel.Left.ShouldAllBe(name => name.EndsWith(".yaml", StringComparison.Ordinal));
        }
    }
}
