using Accelerator.Hardware;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Lockstep;

/// <summary>
/// Runs the cycle model and a simulator side by side. The model runs in its closed loop with memories and stalls; its inputs of each
/// cycle are sent to the simulator, whose record of that cycle is compared with the model's. Memory is bounded whatever the length.
/// </summary>
public static class LockstepRunner
{
    /// <summary>Runs one case to its end, or to a few cycles after the first divergence.</summary>
    /// <param name="simulator">The compiled RTL.</param>
    /// <param name="verificationCase">What to run.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="SimulatorException">The simulator ended early.</exception>
    public static LockstepResult Run(BuiltSimulator simulator, VerificationCase verificationCase, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(simulator);
        ArgumentNullException.ThrowIfNull(verificationCase);
        Microarchitecture shape = verificationCase.Program.Microarchitecture;
        using RtlRun rtl = simulator.Start(verificationCase.Arguments);
        using var comparison = new TraceComparison(shape, rtl, verificationCase.Name);
        using CancellationTokenRegistration onCancel = cancellation.Register(rtl.Dispose);
        SimulationResult? model = null;
        try
        {
            model = verificationCase.Run(comparison, cancellation);
        }
        catch (LockstepEndedException)
        {
            // The comparison has seen enough.
        }

        LockstepResult result = comparison.Finish(cancellation);
        if (model is null) return result;
        int[] expected = ReferenceGemm.Compute(verificationCase.Program.Gemm, verificationCase.Program.Microarchitecture, cancellation);
        return result with { WrongOutputs = expected.Zip(model.Outputs).Count(pair => pair.First != pair.Second) };
    }
}
