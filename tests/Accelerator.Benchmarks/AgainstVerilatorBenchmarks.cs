using System.Runtime.CompilerServices;
using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Configuration;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Verification.Speed;
using BenchmarkDotNet.Attributes;

namespace Accelerator.Benchmarks;

/// <summary>
/// The cycle engine beside Verilator (-O3, no trace) on the RTL of the same preset, with the same stimulus, in one run; the operation
/// is one simulated cycle. Verilator's column Allocated is that of the pipe, not its own.
/// </summary>
[MemoryDiagnoser]
public class AgainstVerilatorBenchmarks
{
    private const int Cycles = 120_000;
    private TileProgram program = null!;
    private EnvironmentSpec environment = null!;
    private TileSimulator model = null!;
    private VerilatorSpeed verilator = null!;

    /// <summary>Elaborates the preset, maps a multiplication that outlasts the measured cycles, compiles the RTL.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var spec = ConfigurationLoader.Load(Path.Combine(Root(), "examples", "presets", "lut-m2n64k4-w2a8.yaml")).Accelerator;
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec);
        program = TileMapper.Map(shape, SyntheticGemm.Create(m: 16, n: 1024, k: 2048, group: 128, shape.Array.WeightBits));
        environment = EnvironmentSpec.Ideal(spec.MemoryLatencyCycles);
        verilator = new VerilatorSpeed(program, environment, Cycles);
        if (verilator.Cycles != Cycles) throw new InvalidOperationException($"The program ends after {verilator.Cycles} cycles.");
    }

    /// <summary>A fresh model for each iteration, as Verilator is reset for each.</summary>
    [IterationSetup]
    public void Reset() => model = new TileSimulator(program, environment);

    /// <summary>Ends the simulator.</summary>
    [GlobalCleanup]
    public void Stop() => verilator.Dispose();

    /// <summary>The Verilated RTL.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cycles)]
    public double Verilator() => verilator.Replay();

    /// <summary>The cycle engine.</summary>
    [Benchmark(OperationsPerInvoke = Cycles)]
    public void CycleEngine() => model.Step(Cycles);

    /// <summary>Benchmarks run from a folder of their own: the repository is found from this source file.</summary>
    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
