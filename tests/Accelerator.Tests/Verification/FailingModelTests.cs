using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification;
using Accelerator.Verification.Lockstep;
using Accelerator.Verification.Simulators;

namespace Accelerator.Tests.Verification;

/// <summary>A model that fails in the midst of a comparison ends it with its own error; the simulator and the reader of its records do not wait for more.</summary>
public sealed class FailingModelTests
{
    /// <summary>Far longer than the run: passed only by a comparison that hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [ToolTheory("verilator", "iverilog", "g++")]
    [InlineData(SimulatorKind.Icarus, true)]
    [InlineData(SimulatorKind.Verilator, true)]
    [InlineData(SimulatorKind.Icarus, false)]
    public async Task The_comparison_ends_with_the_models_error(SimulatorKind kind, bool begins)
    {
        TileMicroarchitecture shape = Designs.Preset("mac-small");
        var random = new Xoshiro256(Designs.Seed);
        TileProgram whole = RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random);

        // In the midst of a run the reader waits for the simulator; of a model that never begins, for the first record.
        TileProgram cut = begins ? whole with { WeightMemory = whole.WeightMemory[..(whole.WeightMemory.Length / 2)] } : whole with { Commands = default };
        var run = new VerificationCase("a part is missing", cut, EnvironmentSpec.Random(3, random));
        DirectoryInfo work = Directory.CreateTempSubdirectory("accel-test-");
        try
        {
            BuiltSimulator simulator = BuiltSimulator.Build(kind, Designs.Emit(shape), work.FullName, waveform: false, seed: 1);
            Task<LockstepResult> comparison = Task.Run(() => LockstepRunner.Run(simulator, run));
            Exception problem = await Should.ThrowAsync<Exception>(async () => await comparison.WaitAsync(Patience));
            problem.ShouldBeAssignableTo<SystemException>();
            problem.ShouldNotBeOfType<TimeoutException>("the comparison hangs");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
