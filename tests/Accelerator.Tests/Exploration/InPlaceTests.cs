using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Tests.Configuration;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Exploration;

/// <summary>Values that vary where their keys stand are the parameters that <c>sweep.parameters</c> would have.</summary>
public sealed class InPlaceTests
{
    private const string Engine = "sweep:\n  engine: timing\n";

    private static readonly string Base = ComparisonSample.Lut("small") + ComparisonSample.Workload;

    [Theory]
    [InlineData("n: 4, k: 4", "n: [2, 4, 8], k: 4", "n: {key: array.tile.n, values: [2, 4, 8]}")]
    [InlineData("n: 4, k: 4", "n: {from: 2, to: 8, factor: 2}, k: 4", "n: {key: array.tile.n, range: {from: 2, to: 8, factor: 2}}")]
    [InlineData("latency_cycles: 2", "latency_cycles: {from: 1, to: 3, step: 1}", "latency_cycles: {key: memory.latency_cycles, range: {from: 1, to: 3, step: 1}}")]
    [InlineData("m: 5, n", "m: [3, 5], n", "m: {key: \"synthetic[0].m\", values: [3, 5]}")]
    [InlineData("order: planes_inner", "order: [planes_inner, k_inner]", "order: {key: array.order, values: [planes_inner, k_inner]}")]
    [InlineData("pad_groups: true", "pad_groups: [true]", "pad_groups: {key: quantization.pad_groups, values: [true]}")]
    public void A_value_in_place_is_a_parameter(string old, string inPlace, string parameter) =>
        Points(SampleConfiguration.Edit(Base + Engine, old, inPlace)).ShouldBe(Points(Base + $"sweep:\n  parameters:\n    {parameter}\n  engine: timing\n"));

    /// <summary>In the order of the file, before those of the section, with the shortest names that tell them apart.</summary>
    [Fact]
    public void Names_are_as_long_as_they_must_be()
    {
        string text = Base + "sweep:\n  parameters:\n    k: {key: array.tile.k, values: [2]}\n  engine: timing\n";
        text = SampleConfiguration.Edit(text, "m: 2, n: 4, k: 4", "m: [1, 2], n: [2, 4], k: 4");
        text = SampleConfiguration.Edit(text, "m: 5, n: 7", "m: [3, 5], n: 7");
        SweepFile file = SweepLoader.Parse(text, "sweep.yaml");
        file.Parameters.Select(one => one.Name).ShouldBe(["tile_m", "n", "synthetic_0_m", "k"]);
        SweepSelection.Of(file, 3).Select(point => string.Join(' ', point.Values)).ShouldBe(["1 2 3 2", "1 2 5 2", "1 4 3 2"]);
    }

    [Fact]
    public void Sets_in_place_do_not_depend_on_which_is_the_first()
    {
        static string With(string sets) => SampleConfiguration.Edit(Base + Engine, "  array:\n", "  array:\n    sets:\n" + sets);
        const string Lut = "      lut: {tile.m: 3}\n", Mac = "      mac: {family: mac, table: ~, precompute: ~, order: ~}\n";
        Dictionary<string, string> one = PointsByName(With(Lut + Mac));
        one.Count.ShouldBe(2);
        PointsByName(With(Mac + Lut)).ShouldBe(one, ignoreOrder: true);
        Dictionary<string, string> listed = PointsByName(Base + "sweep:\n  parameters:\n    array:\n      sets:\n        lut: {array.tile.m: 3}\n        mac: {array.family: mac, array.table: ~, array.precompute: ~, array.order: ~}\n  engine: timing\n");
        one.ShouldBe(listed);
    }

    [Fact]
    public void Sets_come_before_what_varies_within_their_section()
    {
        string text = SampleConfiguration.Edit(Base + Engine, "m: 2, n: 4, k: 4", "m: [1, 2], n: 4, k: 4");
        text = SampleConfiguration.Edit(text, "  array:\n", "  array:\n    sets: {half: {table: half_offline_remap}, full: {table: full}}\n");
        text = SampleConfiguration.Edit(text, "latency_cycles: 2", "latency_cycles: [1, 2]");
        SweepLoader.Parse(text, "sweep.yaml").Parameters.Select(one => one.Name).ShouldBe(["array", "m", "latency_cycles"]);
    }

    [Fact]
    public void What_is_wrong_is_said_with_its_place()
    {
        static string Of(string value)
        {
            try
            {
                SweepFile file = SweepLoader.Parse(SampleConfiguration.Edit(Base + Engine, "n: 4, k: 4", $"{value}, k: 4"), "sweep.yaml");
                foreach (SweepPoint point in SweepSelection.Of(file, null)) file.Configure(point.Choices.AsSpan(), point.Values.AsSpan());
                return "nothing";
            }
            catch (InputException wrong)
            {
                return wrong.Message;
            }
        }

        string[] values =
        [
            "n: []", "n: [2, 2]", "n: [2, two]", "n: [0, 2]", "n: [[2], 4]", "n: {from: 2}", "n: {from: 2, to: 8}", "n: {from: 8, to: 2, step: 1}", "n: {to: 8, step: 1}", "n: {values: [2, 4]}", "n: 3",
        ];
        Snapshot.Match(string.Concat(values.Select(value => $"{value}\n{Of(value)}\n\n")));
    }

    private static Dictionary<string, string> PointsByName(string text)
    {
        SweepFile file = SweepLoader.Parse(text, "sweep.yaml");
        return SweepSelection.Of(file, null).ToDictionary(point => point.Values[0].ToString(), point => ConfigurationWriter.Write(file.Configure(point.Choices.AsSpan(), point.Values.AsSpan())));
    }

    private static string[] Points(string text)
    {
        SweepFile file = SweepLoader.Parse(text, "sweep.yaml");
        return [.. SweepSelection.Of(file, null).Select(point => $"{file.Parameters[0].Name} {point.Values[0]}\n{ConfigurationWriter.Write(file.Configure(point.Choices.AsSpan(), point.Values.AsSpan()))}")];
    }
}
