using Accelerator.Numerics;
using Accelerator.Verification;
using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Rtl;

namespace Accelerator.Tests.Simulation;

public sealed class CycleEngineTests
{
    private const int Seeds = 400;

    [Fact]
    public void Cycle_engine_equals_the_reference_on_random_designs_and_stalls()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            (TileProgram program, EnvironmentSpec environment) = Case(seed);
            int[] expected = new ReferenceEngine().Run(program).Outputs;
            new CycleEngine().Run(program).Outputs.ShouldBe(expected, $"seed {seed}, ideal environment, {program.Microarchitecture.Spec}");
            new TileSimulator(program, environment).Run().Outputs.ShouldBe(expected, $"seed {seed}, {environment}");
        }
    }

    [Fact]
    public void Order_of_evaluation_does_not_matter()
    {
        for (int seed = 1000; seed < 1100; seed++)
        {
            (TileProgram program, EnvironmentSpec environment) = Case(seed);
            var random = new Xoshiro256((ulong)seed);
            int[] order = [.. Enumerable.Range(0, TileSimulator.ModuleCount(program.Microarchitecture)).OrderBy(_ => random.Next())];
            var usual = new RecordingObserver();
            var shuffled = new RecordingObserver();
            new TileSimulator(program, environment).Run(usual);
            new TileSimulator(program, environment, order).Run(shuffled);
            shuffled.Hash.ShouldBe(usual.Hash, $"seed {seed}, order {string.Join(' ', order)}");
            shuffled.Cycles.ShouldBe(usual.Cycles);
        }
    }

    [Fact]
    public void Every_cycle_is_accounted_for()
    {
        for (int seed = 2000; seed < 2050; seed++)
        {
            (TileProgram program, EnvironmentSpec environment) = Case(seed);
            CycleStatistics cycles = new TileSimulator(program, environment).Run().Cycles!;
            cycles.Steps.Sum().ShouldBe(cycles.Total);
            cycles.Rescale.Sum().ShouldBe(cycles.Total);
            long compute = cycles.Steps[(int)StepStall.Compute];
            if (program.Microarchitecture is BitSerialMicroarchitecture { Varies: true }) compute.ShouldBeGreaterThanOrEqualTo(program.Steps);
            else if (program.Microarchitecture is FloatTileMicroarchitecture floats) compute.ShouldBeGreaterThanOrEqualTo(program.Steps * floats.Terms);
            else compute.ShouldBe(program.Steps * CyclesOfStep(program.Microarchitecture));
            cycles.Drain.ShouldBeLessThanOrEqualTo(cycles.Steps[(int)StepStall.Idle]);
            cycles.OutputWords.ShouldBe(program.OutputWords);
            cycles.WeightWords.ShouldBe(program.Steps);
        }
    }

    /// <summary>Deep enough FIFOs, latency 2 and a rescale unit that keeps up: after the fill every cycle is a step.</summary>
    [Theory]
    [InlineData("lut-m2n64k4-w2a8")]
    [InlineData("mac-m2n64k2-w2a8")]
    [InlineData("mac-m2n64k2-w8a8")]
    [InlineData("bs-stripes-m2n64k4-w2a8")]
    [InlineData("bs-popcount-m2n64k16-w2a8")]
    [InlineData("bs-opt1-m4n64k1-w2a8")]
    [InlineData("bs-opt2-m2n64k2-w2a8")]
    [InlineData("bs-bit-fusion-m1n64k4-w2a8")]
    public void Full_rate_needs_one_cycle_a_step_plus_fill_and_drain(string preset)
    {
        AcceleratorSpec spec = Designs.Preset(preset).Spec;
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec with { Array = spec.Array with { TileN = 8, RescaleLanes = 8, MaximumGroup = 32 } });
        IntegerGemm gemm = RandomDesign.Workload(shape.Array, new Xoshiro256(7)) with
        {
            M = 4, N = 32, K = 128, GroupSize = 32, Codes = new byte[32 * 128], GroupScales = new int[32 * 4], Zeros = new short[32 * 4],
            Activations = new short[4 * 128],
        };
        TileProgram program = TileMapper.Map(shape, gemm);
        CycleStatistics cycles = new CycleEngine().Run(program).Cycles!;
        long compute = program.Steps * CyclesOfStep(shape);
        cycles.Steps[(int)StepStall.Compute].ShouldBe(compute);
        program.Steps.ShouldBe(4 / shape.Array.TileM * 4 * 4 * (32 / shape.Array.TileK) * shape.StepsOfSlice);
        // Command FIFO 1, memory 2, response FIFO 1, operand store 1: five cycles before the first step, and no stall after it.
        cycles.Total.ShouldBe(5 + compute + cycles.Drain);
        // After the last step: the accumulator behind the pipeline stages, the beats of a tile, the rescale pipeline, the write and done.
        int stages = shape is BitSerialMicroarchitecture ? 1 : shape.Array.PipelineStages;
        cycles.Drain.ShouldBe(stages + (shape.Chunks * shape.Array.TileM) + shape.RescaleLatency + 1);
        cycles.Steps[(int)StepStall.WaitPartialSum].ShouldBe(0);
    }

    /// <summary>Where nothing saturates, all families give the same outputs for the same workload.</summary>
    [Fact]
    public void Families_agree_on_a_workload()
    {
        for (int seed = 3000; seed < 3040; seed++)
        {
            var random = new Xoshiro256((ulong)seed);
            AcceleratorSpec lut = Designs.Preset("lut-m2n64k4-w2a8").Spec;
            IntegerGemm gemm = RandomDesign.Workload(lut.Array with { MaximumGroups = 2 }, random);
            int[] expected = new CycleEngine().Run(TileMapper.Map(AcceleratorFamilies.Elaborate(lut), gemm)).Outputs;
            foreach (string preset in Designs.Presets.Where(name => name.EndsWith("-w2a8", StringComparison.Ordinal)))
            {
                new CycleEngine().Run(TileMapper.Map(Designs.Preset(preset), gemm)).Outputs.ShouldBe(expected, $"{preset}, seed {seed}");
            }
        }
    }

    private static int CyclesOfStep(TileMicroarchitecture shape) => shape.CyclesOfSlice / shape.StepsOfSlice;

    private static (TileProgram Program, EnvironmentSpec Environment) Case(int seed)
    {
        var random = new Xoshiro256((ulong)seed);
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(RandomDesign.Spec(random));
        TileProgram program = RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random);
        return (program, EnvironmentSpec.Random(shape.Spec.MemoryLatencyCycles, random));
    }

    /// <summary>Folds every word of every cycle into one number (FNV-1a).</summary>
    private sealed class RecordingObserver : ICycleObserver
    {
        public ulong Hash { get; private set; } = 14695981039346656037;

        public long Cycles { get; private set; }

        public void OnCycle(ReadOnlySpan<uint> stimulus, ReadOnlySpan<uint> trace)
        {
            Cycles++;
            foreach (uint word in stimulus) Hash = (Hash ^ word) * 1099511628211;
            foreach (uint word in trace) Hash = (Hash ^ word) * 1099511628211;
        }
    }
}
