using System.Collections.Immutable;
using Accelerator.Cli.Pipeline;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Tests.Configuration;

namespace Accelerator.Tests.Exploration;

public sealed class PointRunnerTests
{
    /// <summary>Every metric that both engines have, over families and shapes: that of the cycle engine, to the last bit.</summary>
    [Fact]
    public void The_timing_engine_gives_the_metrics_of_the_cycle_engine()
    {
        string text = SweepSample.With(
            "    n: {key: array.tile.n, values: [2, 4, 8]}\n",
            "    n: {key: array.tile.n, values: [4, 8]}\n    tokens: {key: \"synthetic[0].m\", values: [1, 7, 33]}\n    array:\n      sets:\n        lut: {array.order: k_inner, formats.output: int32}\n        mac: {array.family: mac, array.table: ~, array.precompute: ~, array.order: ~}\n"
            + "        ws: {array.family: systolic, array.table: ~, array.precompute: ~, array.order: ~, array.dataflow: weight_stationary, array.weight_buffers: double, array.pipeline_stages: 2}\n"
            + "        os: {array.family: systolic, array.table: ~, array.precompute: ~, array.order: ~, array.dataflow: output_stationary, array.drain: shift}\n"
            + "        stripes: {array.family: bit_serial, array.table: ~, array.precompute: ~, array.order: ~, array.pipeline_stages: ~, array.element: bit_serial}\n"
            + "        float: {array.family: float_tile, array.table: ~, array.precompute: ~, array.order: ~, array.pipeline_stages: ~, array.arithmetic: bitmod, formats.weight: int6, quantization.weights: int6, quantization.symmetry: symmetric, formats.activation: float16, quantization.activations: float16, formats.accumulator: int15, formats.output: float16, rescale.scale_bits: 8}\n",
            "    - n * k <= 16\n", "    - n > 0\n", "n: 7, k: 45", "n: 70, k: 45");
        SweepResult[] timed = Run(text, new TimingPointEngine(), 1), cycled = Run(text.Replace("engine: timing", "engine: cycle", StringComparison.Ordinal), new CyclePointEngine(), 1);
        timed.Length.ShouldBe(2 * 3 * 6 * 2 * 2);
        foreach ((SweepResult one, SweepResult other) in timed.Zip(cycled))
        {
            one.Outcome.Status.ShouldBe(PointStatus.Done, one.Outcome.Diagnostic);
            other.Outcome.Status.ShouldBe(PointStatus.Done, other.Outcome.Diagnostic);
            one.Outcome.Metrics.ShouldBe(other.Outcome.Metrics.Remove("saturated_outputs"), string.Join(' ', one.Point.Values));
        }
    }

    [Theory]
    [InlineData("{array.family: float_tile, array.arithmetic: bitmod, formats.weight: int6, quantization.weights: int6, formats.activation: float16, quantization.activations: float16, formats.accumulator: int15, formats.output: float16, rescale.scale_bits: 8}", "asymmetric")]
    [InlineData("{array.family: bit_serial, array.element: sparse}", "depend on values")]
    [InlineData("{array.family: mac, formats.weight_code: 1}", "decode table")]
    [InlineData("{array.family: mac, array.pipeline_stages: 1, quantization.format: int2-sym, quantization.method: rtn, quantization.weights: ~, quantization.symmetry: ~, quantization.scale_search: ~}", "with values")]
    public void What_the_timing_engine_does_not_take_says_so(string set, string found)
    {
        string keys = "{array.table: ~, array.precompute: ~, array.order: ~, " + (set.Contains("mac", StringComparison.Ordinal) ? "" : "array.pipeline_stages: ~, ") + set[1..];
        string text = SweepSample.With("    n: {key: array.tile.n, values: [2, 4, 8]}\n", $"    n: {{key: array.tile.n, values: [4]}}\n    array:\n      sets:\n        other: {keys}\n");
        SweepResult[] results = Run(text, new TimingPointEngine(), 1);
        results.ShouldAllBe(result => result.Outcome.Status == PointStatus.Failed);
        results[0].Outcome.Diagnostic.ShouldNotBeNull().ShouldContain("ACC4007");
        results[0].Outcome.Diagnostic.ShouldNotBeNull().ShouldContain(found);
    }

    [Fact]
    public void Results_do_not_depend_on_the_number_of_workers()
    {
        string[] one = Described(Run(SweepSample.Text, new TimingPointEngine(), 1)), four = Described(Run(SweepSample.Text, new TimingPointEngine(), 4));
        four.ShouldBe(one);
        one.ShouldBeUnique();
    }

    [Fact]
    public void A_point_is_computed_once_ever()
    {
        using var folder = new TemporaryFolder();
        var engine = new CountingEngine();

        // The latency has no key here: two points are one configuration.
        string text = SweepSample.With("latency: {key: memory.latency_cycles, range", "latency: {range");
        Run(text, engine, 3, folder).Length.ShouldBe(10);
        engine.Runs.ShouldBe(5);
        Run(text, engine, 3, folder).ShouldAllBe(result => result.FromStore);
        engine.Runs.ShouldBe(5);

        // Another sweep over some of the same configurations computes the others only.
        Run(SweepSample.Text, engine, 3, folder);
        engine.Runs.ShouldBe(5 + 10);
        Run(text, engine, 3, folder, "another program");
        engine.Runs.ShouldBe(5 + 10 + 5);
    }

    /// <summary>What another connection sees when a point is reported: so that a kill loses none that was.</summary>
    [Fact]
    public void A_point_is_in_the_store_before_it_counts_as_done()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "a.db");
        SweepFile file = SweepSample.Parse();
        using ResultStore store = ResultStore.Open(path, "test"), reader = ResultStore.Open(path, "test");
        int seen = 0;
        new PointRunner(file, new TimingPointEngine(), store, new PointIdentity("test")).Run(SweepSelection.Of(file, null), null, 3, result =>
        {
            reader.Find(result.Outcome.Hash).ShouldNotBeNull().Metrics.ShouldBe(result.Outcome.Metrics);
            seen++;
        }, CancellationToken.None);
        seen.ShouldBe(10);
    }

    [Fact]
    public void Failed_points_keep_their_findings_and_faults_are_tried_again()
    {
        using var folder = new TemporaryFolder();
        var engine = new CountingEngine { FailsAt = 4, BreaksAt = 8 };
        string text = SweepSample.With("values: [2, 4, 8]", "values: [2, 4, 8, 700]", "n * k <= 16", "n * k <= 16 or n == 700 and k == 2 and latency == 1");
        SweepResult[] results = Run(text, engine, 2, folder);
        results.Count(result => result.Outcome.Status == PointStatus.Done).ShouldBe(4);
        results.Count(result => result.Outcome.Status == PointStatus.Failed).ShouldBe(4 + 1);
        results.Count(result => result.Outcome.Status == PointStatus.Fault).ShouldBe(2);
        results[^1].Outcome.Diagnostic.ShouldNotBeNull().ShouldContain("ACC1002");
        results.First(result => result.Outcome.Status == PointStatus.Fault).Outcome.Diagnostic.ShouldNotBeNull().ShouldContain("ACC4009");
        engine.Runs.ShouldBe(10);
        Run(text, engine, 2, folder).Where(result => !result.FromStore).Count().ShouldBe(2);
        engine.Runs.ShouldBe(12);
    }

    /// <summary>Where the first multiplications order the points as all of them do, halving ends with the best of the drawn points.</summary>
    [Fact]
    public void Halving_keeps_the_best()
    {
        string gemms = string.Concat(Enumerable.Range(0, 8).Select(i => $"    - {{name: g{i}, m: 5, n: 7, k: 45}}\n"));
        string text = SweepSample.With("    - {name: edge, m: 5, n: 7, k: 45}\n", gemms, "  engine: timing\n", "  engine: timing\n  sample: {halving: 8, seed: 3, keep: 2, operations: 1}\n");
        SweepFile file = SweepSample.Parse(text);
        ImmutableArray<SweepPoint> drawn = SweepSelection.Of(file, null);
        drawn.Length.ShouldBe(8);
        using var folder = new TemporaryFolder();
        using ResultStore store = ResultStore.Open(Path.Combine(folder.Path, "a.db"), "test");
        var engine = new CountingEngine();
        var rounds = new List<int>();
        ImmutableArray<SweepResult> last = new SweepRun(file, new PointRunner(file, engine, store, new PointIdentity("test")), 1, progress =>
        {
            if (progress.Done == progress.Total) rounds.Add(progress.Total);
        }).Run(drawn, CancellationToken.None);
        rounds.ShouldBe([8, 4, 2, 1]);
        SweepResult best = Run(text, new CountingEngine(), 1).MinBy(result => (result.Outcome.Metrics["cycles"], result.Point.Index))!;
        last.Single().Point.Index.ShouldBe(best.Point.Index);
        last.Single().Outcome.Metrics["cycles"].ShouldBe(best.Outcome.Metrics["cycles"]);
        engine.Operations.Order().ShouldBe([1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 8]);
    }

    private static string[] Described(SweepResult[] results) => [.. results.Select(result => $"{result.Point.Index} {result.Outcome.Hash} {string.Join(' ', result.Outcome.Metrics)}")];

    private static SweepResult[] Run(string text, IPointEngine engine, int workers, TemporaryFolder? place = null, string program = "test")
    {
        using TemporaryFolder? own = place is null ? new TemporaryFolder() : null;
        SweepFile file = SweepSample.Parse(text);
        using ResultStore store = ResultStore.Open(Path.Combine((place ?? own)!.Path, "a.db"), program);
        return new PointRunner(file, engine, store, new PointIdentity(program)).Run(SweepSelection.Of(file, null), null, workers, _ => { }, CancellationToken.None);
    }

    /// <summary>Counts what it is asked for; fails or breaks where the tile has a given width.</summary>
    private sealed class CountingEngine : IPointEngine
    {
        private readonly Lock gate = new();
        private readonly TimingPointEngine timing = new();

        public string Name => timing.Name;

        public int FailsAt { get; init; }

        public int BreaksAt { get; init; }

        public int Runs => Operations.Count;

        public List<int> Operations { get; } = [];

        public ImmutableSortedDictionary<string, double> Run(ConfigurationFile configuration, CancellationToken cancellation)
        {
            lock (gate) Operations.Add(((SyntheticSource)configuration.Workload!.Source).Gemms.Count);
            int width = configuration.Accelerator.Array.TileN;
            if (width == FailsAt) throw new InputException(new Diagnostic { Id = "ACC3005", Message = "No." });
            if (width == BreaksAt) throw new InvalidOperationException("broken");
            return timing.Run(configuration, cancellation);
        }
    }
}
