using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Rtl;
using Accelerator.Simulation;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;
using Accelerator.Verification;
using Accelerator.Verification.Lockstep;
using Accelerator.Verification.Simulators;

namespace Accelerator.Tests.Verification;

/// <summary>What a person gets to look at when model and RTL differ.</summary>
public sealed class DivergenceReportTests : IDisposable
{
    private const string Faulty = "rtl/lut_small_sequencer.sv";

    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("accel-test-");

    public void Dispose() => work.Delete(recursive: true);

    [ToolTheory("verilator", "iverilog", "g++")]
    [InlineData(SimulatorKind.Verilator)]
    [InlineData(SimulatorKind.Icarus)]
    public void It_has_the_window_the_waveform_the_sources_and_the_command(SimulatorKind kind)
    {
        TileMicroarchitecture shape = Designs.Preset("lut-small");
        RtlPackage package = Designs.Emit(shape);
        RtlPackage faulty = package with { Files = package.Files.SetItem(Faulty, package.Files[Faulty].Replace(FaultTests.PlaneReset, FaultTests.PlaneInitial, StringComparison.Ordinal)) };
        var random = new Xoshiro256(Designs.Seed);
        TileProgram program = TileMapper.Map(shape, Workload(m: 4, n: 8, k: 64));
        VerificationCase[] runs = [.. Enumerable.Range(0, 8).Select(run => Stalled(program, run).WithReset(random))];
        string folder = Path.Combine(work.FullName, "divergence");

        SimulatorReport report = new CoVerifier(shape, faulty, Designs.Seed) { DivergenceFolder = folder, ReproduceCommand = "accel verify THIS" }.Verify(kind, runs);

        string text = File.ReadAllText(Path.Combine(folder, "divergence.txt"));
        Snapshot.Match(text.Replace(report.Simulator, "SIMULATOR", StringComparison.Ordinal));
        string[] lines = text.Split('\n');
        string[] window = [.. lines.SkipWhile(line => !line.StartsWith("u_sequencer.step_plane_o (", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.Length > 0)];
        window.Length.ShouldBe((2 * Divergence.WindowCycles) + 1);

        // The waveform shows what the report says the RTL did, cycle by cycle, the reset between two of them left out.
        string[] actual = [.. window.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2])];
        (string clock, string reset) = kind == SimulatorKind.Verilator ? ("clk_i", "rst_ni") : ("clk", "rst_n");
        Waveform.Samples(Path.Combine(folder, "waves.vcd"), clock, reset, "u_sequencer", "step_plane_o").ShouldBe(actual);

        // The RTL that was compared, faulty as it is.
        File.ReadAllText(Path.Combine(folder, "package", Faulty)).ShouldBe(faulty.Files[Faulty]);
    }

    private static VerificationCase Stalled(TileProgram program, int run) =>
        new($"run.{run}", program, new EnvironmentSpec { LatencyCycles = 3, Responses = StallProfile.Half, Outputs = StallProfile.Bursts, Seed = (ulong)run });

    /// <summary>Not a random one, whose changes would change the report.</summary>
    private static IntegerGemm Workload(int m, int n, int k) => new()
    {
        M = m, N = n, K = k, WeightBits = 2, GroupSize = 32, OutputShift = 4, RequantizeMultipliers = [],
        Codes = [.. Enumerable.Range(0, n * k).Select(i => (byte)(i * 7 / 3 % 4))],
        GroupScales = [.. Enumerable.Range(1, n * k / 32)],
        Zeros = [.. Enumerable.Range(0, n * k / 32).Select(i => (short)((i % 3) - 1))],
        Activations = [.. Enumerable.Range(0, m * k).Select(i => (short)((i * 37 % 255) - 127))],
    };
}
