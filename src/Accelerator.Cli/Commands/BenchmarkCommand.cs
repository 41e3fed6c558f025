using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Compilation.Tiles;
using Accelerator.Configuration;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Verification;
using Accelerator.Verification.Speed;
using Accelerator.Workloads.Traces;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel benchmark FILE</c>: simulated cycles per second of the cycle engine and of Verilator, on the same RTL and stimulus.</summary>
internal static class BenchmarkCommand
{
    private const int Rounds = 5;

    public static Command Create()
    {
        Argument<string> file = Options.ConfigurationFile();
        var shape = new Option<string>("--shape") { Description = "M x N x K of the synthetic multiplication", HelpName = "MxNxK", DefaultValueFactory = _ => "16x1024x2048" };
        var cycles = new Option<long>("--cycles") { Description = "cycles to time, at most", HelpName = "N", DefaultValueFactory = _ => 200_000 };
        return new Command("benchmark", "Time the cycle engine and Verilator on the same RTL and stimulus") { file, shape, cycles, FormatSpeedCommand.Create() }.WithAction((parsed, cancellation) =>
        {
            TileMicroarchitecture machine = RunPipeline.Elaborate(ConfigurationLoader.Load(parsed.GetValue(file)!));
            (int m, int n, int k) = Formats.Shape("--shape", parsed.GetValue(shape)!);
            TileProgram program = Program(machine, m, n, k);
            EnvironmentSpec environment = EnvironmentSpec.Ideal(machine.Spec.MemoryLatencyCycles);
            using var verilator = new VerilatorSpeed(program, environment, parsed.GetValue(cycles), cancellation);

            // Turn about, so that whatever else the machine does falls on both.
            var model = new double[Rounds];
            var replay = new double[Rounds];
            long allocated = 0;
            Model(program, environment, verilator.Cycles, cancellation, out _);
            for (int round = 0; round < Rounds; round++)
            {
                model[round] = Model(program, environment, verilator.Cycles, cancellation, out allocated);
                replay[round] = verilator.Replay(cancellation);
            }

            Write(machine, $"{m}x{n}x{k} (SYNTHETIC)", verilator, model, replay, allocated);
            return ExitCode.Success;
        });
    }

    private static TileProgram Program(TileMicroarchitecture machine, int m, int n, int k)
    {
        if (machine.Array is FloatTileSpec floats) return TileMapper.Map(machine, RandomDesign.Workload(floats, m, n, k, new Xoshiro256(1)));
        GemmTrace trace = SyntheticTrace.Create([new SyntheticShape(m, n, k, machine.Array.MemoryWeightBits(), Math.Min(k, machine.Array.MaximumGroup), machine.Array.ActivationBits)], seed: 1);
        return TileMapper.Map(machine, ArrayWork.Of(trace, trace.Operations[0], machine).Parts[0].Gemm);
    }

    private static double Model(TileProgram program, EnvironmentSpec environment, long cycles, CancellationToken cancellation, out long allocated)
    {
        var simulator = new TileSimulator(program, environment);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        simulator.Step(cycles, cancellation: cancellation);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return seconds;
    }

    private static void Write(TileMicroarchitecture machine, string workload, VerilatorSpeed verilator, double[] model, double[] replay, long allocated)
    {
        long cycles = verilator.Cycles;
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("engine").NoWrap());
        foreach (string heading in (ReadOnlySpan<string>)["slowest", "median", "fastest"]) table.AddColumn(new TableColumn(heading + " cycles/s").NoWrap().RightAligned());
        Row("cycle (C#)", model);
        Row(SimulatorName.Short(verilator.Version), replay);
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{machine.Spec.Name}, {workload}: {cycles:N0} cycles, {Rounds} rounds in turn"));
        Terminal.Out.Write(table);
        double ratio = Median(replay) / Median(model);
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the cycle engine is {ratio:F1} times as fast as Verilator (medians); it allocated {allocated:N0} bytes in {cycles:N0} cycles"));

        void Row(string name, double[] seconds) =>
            table.AddRow(Markup.Escape(name), Rate(cycles / seconds.Max()), Rate(cycles / Median(seconds)), Rate(cycles / seconds.Min()));
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string Rate(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
