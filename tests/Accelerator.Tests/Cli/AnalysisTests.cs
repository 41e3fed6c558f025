using System.Text.Json;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Compilation.Tiles;
using Accelerator.Configuration;
using Accelerator.Hardware;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Support;
using Accelerator.Verification;
using Accelerator.Workloads.Traces;
using IntegerGemm = Accelerator.Compilation.IntegerGemm;

namespace Accelerator.Tests.Cli;

/// <summary><c>accel analyze</c>: the parts of every gap add up, exactly.</summary>
public sealed class AnalysisTests
{
    private static readonly string Example = Repository.PathOf("examples/01-lut-tensor-core/accelerator.yaml");

    public static TheoryData<string> Presets => [.. Directory.EnumerateFiles(Repository.PathOf("examples/presets"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>Whole tiles and edges, one group and several, on every preset; the ideal form is the number of steps of the program.</summary>
    [Theory]
    [MemberData(nameof(Presets))]
    public void Cycles_are_peak_padding_and_counted_waits(string preset)
    {
        AcceleratorSpec spec = ConfigurationLoader.Load(Repository.PathOf($"examples/presets/{preset}.yaml")).Accelerator;
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec);
        TileArraySpec array = shape.Array;
        int group = Math.Min(array.MaximumGroup, 24);
        var sizes = new[]
        {
            new SyntheticShape(array.TileM, array.TileN, group, array.MemoryWeightBits()), new SyntheticShape(2 * array.TileM + 1, array.TileN + 1, 3 * group - 1, array.MemoryWeightBits(), group),
            new SyntheticShape(1, 3, 1, array.MemoryWeightBits()), new SyntheticShape(3, 2 * array.TileN, 2 * group, array.MemoryWeightBits(), 2),
        };
        foreach (SyntheticShape size in sizes.Where(size => size.GroupSize is not int one || (size.K + one - 1) / one <= array.MaximumGroups))
        {
            AddsUp(shape, Lower(shape, size, seed: 3).ShouldHaveSingleItem());
        }
    }

    /// <summary>The same with starved fetch units, few rescale lanes, every pipeline: arrays and shapes that nobody chose.</summary>
    [Fact]
    public void Cycles_of_random_arrays_add_up()
    {
        var random = new Xoshiro256(17);
        var seen = new HashSet<string>();
        for (int count = 0; count < 60; count++)
        {
            TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(RandomDesign.Spec(random));
            IntegerGemm gemm = RandomDesign.Workload(shape.Array, random);

            // A table array may cut a short last group off into a product of its own.
            foreach (LoweredOperation lowered in Lower(shape, new SyntheticShape(gemm.M, gemm.N, gemm.K, shape.Array.MemoryWeightBits(), Math.Min(gemm.GroupSize, gemm.K)), (ulong)count))
            {
                seen.UnionWith(AddsUp(shape, lowered).Waits.Where(wait => wait.Value != 0).Select(wait => wait.Key));
            }
        }

        seen.ShouldContain("wait_partial_sum");
        seen.ShouldContain("wait_weight");
        seen.ShouldContain("drain");
    }

    /// <summary>A synthetic product on an array; one of codes of its own formats on an array of floating-point elements, which takes no uniform ones.</summary>
    private static IEnumerable<LoweredOperation> Lower(TileMicroarchitecture shape, SyntheticShape size, ulong seed)
    {
        if (shape.Array is not FloatTileSpec floats)
        {
            GemmTrace whole = SyntheticTrace.Create([size], seed);
            return ArrayWork.Of(whole, whole.Operations[0], shape).Parts;
        }

        GemmTrace trace = SyntheticTrace.Create([size with { WeightBits = 4 }], seed);
        IntegerGemm gemm = RandomDesign.Workload(floats with { MaximumGroup = size.GroupSize ?? size.K }, size.M, size.N, size.K, new Xoshiro256(seed));
        double[] units = [.. Enumerable.Repeat(1.0, size.N)];
        return
        [
            new LoweredOperation
            {
                Operation = trace.Operations[0], Gemm = gemm, RowUnits = [], ExactScales = true, Exact = [],
                Floats = new FloatOutputs(floats.Output == OutputFormat.Float32 ? FloatFormat.Fp32 : FloatFormat.Fp16, units, new double[size.M * size.N]),
            },
        ];
    }

    private static AnalyzedOperation AddsUp(TileMicroarchitecture shape, LoweredOperation lowered)
    {
        OperationReport report = OperationRunner.Run(new CycleEngine(), shape, lowered, CancellationToken.None);
        AnalyzedOperation analyzed = AnalyzedOperation.Of(report, shape);

        analyzed.IdealCycles.ShouldBe(TileMapper.Map(shape, lowered.Gemm).Steps / shape.StepsOfSlice * shape.CyclesOfSlice);
        analyzed.Waits.Values.Sum().ShouldBe(analyzed.Cycles - analyzed.IdealCycles);
        analyzed.Waits.ContainsKey(AnalyzedOperation.Beyond).ShouldBe(report.Cycles!.Sequencer["compute"] != analyzed.IdealCycles);
        (analyzed.PeakCycles + analyzed.PaddingCycles).ShouldBe(analyzed.IdealCycles, 1e-6);
        (analyzed.PaddingCycles == 0).ShouldBe(report.Padding.UsefulMacs == report.Padding.ExecutedMacs);
        (analyzed.PeakCycles / analyzed.Cycles).ShouldBe(report.Cycles.Utilization, 1e-9);
        foreach (AnswerReport answer in analyzed.Answers)
        {
            (answer.OtherWork + answer.Charged + answer.NotCounted).ShouldBe(answer.Cycles - analyzed.Cycles, answer.Model);
            answer.GapPercent.ShouldBe(100.0 * (answer.Cycles - analyzed.Cycles) / analyzed.Cycles, 1e-9);
        }

        return analyzed;
    }

    /// <summary>Waits that a form does not know are seen: a rescale unit of one lane is slower than the steps of a small group.</summary>
    [Fact]
    public void A_slow_rescale_unit_shows_as_waits_for_partial_sums()
    {
        AcceleratorSpec spec = ConfigurationLoader.Load(Repository.PathOf("examples/presets/mac-small.yaml")).Accelerator;
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec with { Array = spec.Array with { RescaleLanes = 1 } });
        GemmTrace trace = SyntheticTrace.Create([new SyntheticShape(4, 8, 24, 4, 6)], seed: 3);
        LoweredOperation lowered = ArrayWork.Of(trace, trace.Operations[0], shape).Parts.ShouldHaveSingleItem();
        AnalyzedOperation analyzed = AnalyzedOperation.Of(OperationRunner.Run(new CycleEngine(), shape, lowered, CancellationToken.None), shape);

        // 2 rows x 4 chunks a group of two steps: each of the 16 groups but those at the ends waits for the one before.
        analyzed.Waits["wait_partial_sum"].ShouldBeInRange(14 * 5, 16 * 8);
        analyzed.Answers.Single(answer => answer.Model == "ideal").GapPercent.ShouldBeLessThan(-50);
    }

    [Fact]
    public void The_example_is_analysed_as_its_page_shows_and_to_the_same_bytes_twice()
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("analyze", Example, "--published", "--out", "a");
        result.ExitCode.ShouldBe(0, result.Error);
        Page.Read("docs/analytic.md").Block("model kjv-llama").ShouldBe(Page.Shown(result.Output));
        accel.Run("analyze", Example, "--out", "b").ExitCode.ShouldBe(0);
        File.ReadAllBytes(accel["b/analyze.json"]).ShouldBe(File.ReadAllBytes(accel["a/analyze.json"]));

        accel.Run("run", Example, "--out", "r").ExitCode.ShouldBe(0);
        using JsonDocument analysis = JsonDocument.Parse(File.ReadAllBytes(accel["a/analyze.json"])), run = JsonDocument.Parse(File.ReadAllBytes(accel["r/run.json"]));
        JsonElement[] analyzed = [.. analysis.RootElement.GetProperty("arrays")[0].GetProperty("operations").EnumerateArray()];
        JsonElement[] ran = [.. run.RootElement.GetProperty("operations").EnumerateArray()];
        analyzed.Length.ShouldBe(ran.Length);
        foreach ((JsonElement one, JsonElement other) in analyzed.Zip(ran))
        {
            long cycles = one.GetProperty("cycles").GetInt64();
            cycles.ShouldBe(other.GetProperty("cycles").GetProperty("total").GetInt64());
            (one.GetProperty("ideal_cycles").GetInt64() + one.GetProperty("waits").EnumerateObject().Sum(wait => wait.Value.GetInt64())).ShouldBe(cycles);
        }
    }
}
