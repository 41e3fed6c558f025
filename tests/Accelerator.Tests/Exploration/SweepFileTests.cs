using System.Text;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Tests.Configuration;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Exploration;

/// <summary>From a sweep file to the configurations of its points.</summary>
public sealed class SweepFileTests
{
    [Fact]
    public void The_last_parameter_varies_fastest_and_constraints_leave_points_out()
    {
        SweepFile file = SweepSample.Parse();
        file.GridSize.ShouldBe(12);
        SweepPoint[] points = [.. SweepSelection.Of(file, null)];
        points.Select(point => string.Join(' ', point.Values)).ShouldBe(
        [
            "2 2 1 2 4", "2 2 4 2 4", "2 3 1 2 4", "2 3 4 2 4", "4 2 1 4 8", "4 2 4 4 8", "4 3 1 4 8", "4 3 4 4 8", "8 2 1 4 16", "8 2 4 4 16",
        ]);
        points.Select(point => point.Index).ShouldBe([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }

    [Fact]
    public void Keys_are_set_and_the_rest_is_the_file_itself()
    {
        SweepFile file = SweepSample.Parse();
        foreach (SweepPoint point in SweepSelection.Of(file, null))
        {
            ConfigurationFile configuration = Configure(file, point);
            var array = (LutTensorCoreSpec)configuration.Accelerator.Array;
            (array.TileN, array.TileK, array.RescaleLanes, configuration.Accelerator.MemoryLatencyCycles).ShouldBe(((int)point.Values[0].Number, (int)point.Values[1].Number, (int)point.Values[3].Number, (int)point.Values[2].Number));
            var expected = (LutTensorCoreSpec)file.Base.Accelerator.Array with { TileN = array.TileN, TileK = array.TileK, RescaleLanes = array.RescaleLanes };
            (configuration.Accelerator with { MemoryLatencyCycles = file.Base.Accelerator.MemoryLatencyCycles }).ShouldBe(file.Base.Accelerator with { Array = expected });
            configuration.Workload.ShouldBe(file.Base.Workload);
        }
    }

    [Fact]
    public void A_parameter_may_set_several_keys_and_all_items_of_a_list()
    {
        SweepFile file = SweepSample.Parse(SweepSample.With("n: {key: array.tile.n, values: [2, 4, 8]}", "n: {key: [array.tile.n, \"synthetic[*].n\", \"workload.synthetic[0].m\"], values: [2, 4]}", "    - n * k <= 16\n", "    - n > 2\n"));
        foreach (SweepPoint point in SweepSelection.Of(file, null))
        {
            SyntheticGemm gemm = ((SyntheticSource)Configure(file, point).Workload!.Source).Gemms[0];
            (gemm.M, gemm.N).ShouldBe((4, 4));
        }
    }

    [Fact]
    public void A_set_changes_the_family_or_the_whole_accelerator()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mac.yaml", ComparisonSample.Mac("other"));
        folder.Write("way.yaml", "accelerator: {preset: mac.yaml}\n");
        string text = SweepSample.With(
            "    n: {key: array.tile.n, values: [2, 4, 8]}\n", "    n: {values: [4]}\n    array:\n      sets:\n        lut: {array.tile.m: 3}\n        mac: {array.family: mac, array.table: ~, array.precompute: ~, array.order: ~}\n        preset: {preset: way.yaml}\n");
        SweepFile file = SweepLoader.Parse(text, folder.Write("sweep.yaml", text));
        ConfigurationFile[] all = [.. SweepSelection.Of(file, null).Where(point => point.Values[3] == SweepValue.Of(1) && point.Values[2] == SweepValue.Of(2)).Select(point => Configure(file, point))];
        all.Select(one => one.Accelerator.Name).ShouldBe(["small", "small", "other"]);
        all[0].Accelerator.Array.ShouldBeOfType<LutTensorCoreSpec>().TileM.ShouldBe(3);
        all[1].Accelerator.Array.ShouldBeOfType<MacSpec>();
        all[2].Accelerator.Array.ShouldBeOfType<MacSpec>().TileK.ShouldBe(2);
    }

    [Fact]
    public void A_base_gives_accelerator_and_workload()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/lut.yaml", ComparisonSample.Lut("small"));
        folder.Write("a/one.yaml", "accelerator: {preset: lut.yaml}\n" + ComparisonSample.Workload);
        SweepFile file = SweepLoader.Load(folder.Write("sweep.yaml", "base: a/one.yaml\n" + SweepSample.Sweep));
        file.Base.Accelerator.ShouldBe(SweepSample.Parse().Base.Accelerator);
        SweepSelection.Of(file, null).Length.ShouldBe(10);
    }

    /// <summary>Paths of the sweep file are relative to it, also where the base lies in another folder.</summary>
    [Fact]
    public void Paths_are_relative_to_the_file_in_which_they_stand()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/lut.yaml", ComparisonSample.Lut("small"));
        folder.Write("b/mac.yaml", ComparisonSample.Mac("other"));
        folder.Write("b/one.json", "{}");
        folder.Write("a/one.yaml", "accelerator: {preset: lut.yaml}\nworkload: {trace: ../b/none.json}\n");
        SweepFile file = SweepLoader.Load(folder.Write("b/sweep.yaml", "base: ../a/one.yaml\nsweep:\n  parameters:\n    array: {key: preset, values: [mac.yaml]}\n    trace: {key: trace, values: [one.json]}\n  engine: cycle\n"));
        ConfigurationFile configuration = Configure(file, SweepSelection.Of(file, null).Single());
        configuration.Accelerator.Name.ShouldBe("other");
        configuration.RequireWorkloadInput();
    }

    /// <summary>A point that is no configuration says so with the place of the value in the sweep file.</summary>
    [Fact]
    public void Findings_of_a_point_have_the_place_of_its_value()
    {
        string text = SweepSample.With("values: [2, 4, 8]", "values: [2, 700]", "    - n * k <= 16\n", "    - n > 0\n");
        SweepFile file = SweepSample.Parse(text);
        SweepPoint broken = SweepSelection.Of(file, null).First(point => point.Values[0] == SweepValue.Of(700));
        Diagnostic finding = Should.Throw<InputException>(() => Configure(file, broken)).Diagnostics[0];
        int line = text.Split('\n').ToList().FindIndex(one => one.Contains("700", StringComparison.Ordinal)) + 1;
        (finding.Id, finding.File, finding.Line, finding.Found).ShouldBe(("ACC1002", "sweep.yaml", line, "array.tile.n: 700"));
    }

    [Fact]
    public void Other_commands_name_the_one_that_runs_a_sweep() =>
        Should.Throw<InputException>(() => ConfigurationLoader.Parse(SweepSample.Text, "sweep.yaml")).Diagnostics.Single().Hint.ShouldBe("accel sweep runs this file");

    [Fact]
    public void An_expression_without_a_value_has_a_place()
    {
        var text = new StringBuilder();
        foreach ((string old, string expression) in (ReadOnlySpan<(string, string)>)[("value: n * 2", "value: n / (k - 2)"), ("value: n * 2", "value: n + 'x'"), ("n * k <= 16", "n * k")])
        {
            SweepFile file = SweepSample.Parse(SweepSample.With(old, old.Split("n *")[0] + expression.Replace("value: ", "", StringComparison.Ordinal)));
            text.Append(Should.Throw<InputException>(() => SweepFile.Keeps(file.Constraints[0], file.Values([0, 0, 0]))).Message).Append('\n');
        }

        Snapshot.Match(text.ToString());
    }

    private static ConfigurationFile Configure(SweepFile file, SweepPoint point) => file.Configure(point.Choices.AsSpan(), point.Values.AsSpan());
}
