using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using BenchmarkDotNet.Attributes;

namespace Accelerator.Benchmarks;

/// <summary>Speed and allocation of the cycle engine on a synthetic mpGEMM; the operation is one simulated cycle.</summary>
[MemoryDiagnoser]
public class CycleEngineBenchmarks
{
    private const int Cycles = 100_000;
    private TileProgram program = null!;
    private TileSimulator simulator = null!;

    /// <summary>Loop order.</summary>
    [Params(StepOrder.PlanesInner, StepOrder.KInner)]
    public StepOrder Order { get; set; }

    /// <summary>Pipeline stages in the look-up path.</summary>
    [Params(0, 1, 3)]
    public int PipelineStages { get; set; }

    /// <summary>Maps a workload that outlasts the measured cycles.</summary>
    [GlobalSetup]
    public void Map()
    {
        AcceleratorSpec spec = new()
        {
            Name = "benchmark",
            ClockMhz = 1000,
            MemoryLatencyCycles = 2,
            Array = new LutTensorCoreSpec
            {
                TileM = 2, TileN = 64, TileK = 4, WeightBits = 2, ActivationBits = 8, Table = TableKind.HalfOfflineRemap,
                Precompute = PrecomputePlacement.PerArray, Order = Order, PipelineStages = PipelineStages, AccumulatorBits = null,
                Output = OutputFormat.Int32, RescaleLanes = 8, ScaleBits = 16, RequantizeBits = 16, Rounding = RoundingMode.HalfEven,
                MaximumGroup = 128, MaximumGroups = 64, MaximumNTiles = 64, AddressBits = 20, FetchDepth = 4, OutputDepth = 4,
            },
        };
        program = TileMapper.Map(AcceleratorFamilies.Elaborate(spec), SyntheticGemm.Create(m: 8, n: 2048, k: 2048, group: 128, weightBits: 2));
    }

    /// <summary>A fresh simulator for each iteration, so that every one steps the same cycles.</summary>
    [IterationSetup]
    public void Reset() => simulator = new TileSimulator(program, EnvironmentSpec.Ideal(2));

    /// <summary>Steps a hundred thousand cycles.</summary>
    [Benchmark(OperationsPerInvoke = Cycles)]
    public void Cycle() => simulator.Step(Cycles);
}
