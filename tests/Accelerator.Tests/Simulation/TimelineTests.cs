using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Verification;

namespace Accelerator.Tests.Simulation;

/// <summary>Time lines against the counters of the same run and against the ports of the modules in every cycle.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void Sums_of_states_are_the_counters_of_the_run()
    {
        for (int seed = 0; seed < 150; seed++)
        {
            (TileProgram program, EnvironmentSpec environment) = Case(seed);
            SimulationResult result = new TileSimulator(program, environment, intervals: 1 + seed).Run();
            (Timeline timeline, CycleStatistics cycles) = (result.Timeline!, result.Cycles!);
            timeline.Cycles.ShouldBe(cycles.Total);
            foreach (UnitTimeline unit in timeline.Units)
            {
                unit.Buckets.Length.ShouldBe((int)((cycles.Total + timeline.BucketCycles - 1) / timeline.BucketCycles));
                unit.Buckets.Length.ShouldBeLessThanOrEqualTo(256);
                for (int i = 0; i < unit.Buckets.Length; i++) unit.Buckets[i].Sum().ShouldBe(Math.Min(timeline.BucketCycles, cycles.Total - (i * timeline.BucketCycles)), unit.Name);
                unit.Intervals.Sum(interval => interval.Cycles).ShouldBe(timeline.ExactCycles, unit.Name);
                unit.Intervals.Length.ShouldBeLessThanOrEqualTo(1 + seed);
                unit.Intervals.Zip(unit.Intervals.Skip(1)).ShouldAllBe(pair => pair.First.State != pair.Second.State);
            }

            Sums("sequencer").ShouldBe((long[])[cycles.Steps[0] - cycles.Drain, .. cycles.Steps.Skip(1), cycles.Drain], $"seed {seed}");
            Sums(program.Microarchitecture.Rescales ? "rescale" : "result").ShouldBe(cycles.Rescale.ToArray(), $"seed {seed}");
            Sums("activation_fetch")[1].ShouldBe(cycles.ActivationWords);
            Sums("weight_fetch")[1].ShouldBe(cycles.WeightWords);
            Sums("scale_fetch")[1].ShouldBe(cycles.ScaleWords);
            Sums("output")[1].ShouldBe(cycles.OutputWords);
            if (program.Microarchitecture.Decodes) Sums("decode_fetch")[1].ShouldBe(cycles.DecodeWords);
            if (program.Microarchitecture.Side is not null) (Sums("side_fetch")[1], Sums("side_gather")[1]).ShouldBe((cycles.SideWords, cycles.SideActivationWords));
            foreach (QueueTimeline queue in timeline.Queues) queue.Buckets.Sum().ShouldBeInRange(0, queue.Depth * cycles.Total, queue.Name);

            long[] Sums(string name)
            {
                UnitTimeline unit = timeline.Units.Single(one => one.Name == name);
                return [.. Enumerable.Range(0, unit.States.Length).Select(state => unit.Buckets.Sum(bucket => bucket[state]))];
            }
        }
    }

    [Fact]
    public void States_are_those_of_the_ports_in_every_cycle()
    {
        for (int seed = 500; seed < 560; seed++)
        {
            (TileProgram program, EnvironmentSpec environment) = Case(seed);
            var ports = new Ports(program.Microarchitecture);
            Timeline timeline = new TileSimulator(program, environment, intervals: 100_000).Run(ports).Timeline!;
            timeline.ExactCycles.ShouldBe(timeline.Cycles);
            States("sequencer").Select(state => state == 6 ? 0 : state).ShouldBe(ports.Sequencer, $"seed {seed}");
            States("weight_fetch").Select(state => (state == 1 || state == 3, state == 1)).ShouldBe(ports.Weights, $"seed {seed}");
            States("output").Select(state => (state == 1 || state == 3, state == 1)).ShouldBe(ports.Output, $"seed {seed}");
            bool whole = timeline.BucketCycles == 1;
            if (whole) timeline.Units.Single(unit => unit.Name == "output").Buckets.Select(bucket => bucket.IndexOf(1)).ShouldBe(States("output"));

            IEnumerable<int> States(string name) => timeline.Units.Single(unit => unit.Name == name).Intervals.SelectMany(interval => Enumerable.Repeat(interval.State, (int)interval.Cycles));
        }
    }

    [Fact]
    public void A_cycle_allocates_nothing_whether_recorded_or_not()
    {
        (TileProgram program, _) = Case(1);
        foreach (int intervals in (int[])[0, 10])
        {
            var simulator = new TileSimulator(program, EnvironmentSpec.Ideal(2), intervals: intervals);
            simulator.Step(20);
            long before = GC.GetAllocatedBytesForCurrentThread();
            simulator.Step(1000);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        }
    }

    private static (TileProgram Program, EnvironmentSpec Environment) Case(int seed)
    {
        var random = new Xoshiro256((ulong)seed);
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(RandomDesign.Spec(random));
        TileProgram program = RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random);
        return (program, EnvironmentSpec.Random(shape.Spec.MemoryLatencyCycles, random));
    }

    /// <summary>Reads ports of the modules off the trace that is compared with the SystemVerilog.</summary>
    private sealed class Ports(TileMicroarchitecture shape) : ICycleObserver
    {
        public List<int> Sequencer { get; } = [];

        public List<(bool Valid, bool Moves)> Weights { get; } = [];

        public List<(bool Valid, bool Moves)> Output { get; } = [];

        public void OnCycle(ReadOnlySpan<uint> stimulus, ReadOnlySpan<uint> trace)
        {
            Sequencer.Add((int)Value(trace, "u_sequencer", "stall_o"));
            Weights.Add(Transfer(trace, "u_weight_fetch", "req"));
            Output.Add(Transfer(trace, "u_output", "output"));
        }

        private (bool Valid, bool Moves) Transfer(ReadOnlySpan<uint> trace, string instance, string stream)
        {
            bool valid = Value(trace, instance, $"{stream}_valid_o") != 0;
            return (valid, valid && Value(trace, instance, $"{stream}_ready_i") != 0);
        }

        private uint Value(ReadOnlySpan<uint> trace, string instance, string port) =>
            trace[shape.Trace.Columns.Single(column => column.Contract.Instance == instance && column.Port.Name == port).Offset / 32];
    }
}
