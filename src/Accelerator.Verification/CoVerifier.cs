using Accelerator.Hardware;
using Accelerator.Rtl;
using Accelerator.Verification.Lockstep;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification;

/// <summary>Compiles a package with a simulator and compares it with the cycle model in every case, until one fails.</summary>
public sealed class CoVerifier
{
    private readonly Microarchitecture shape;
    private readonly RtlPackage package;
    private readonly ulong seed;

    /// <summary>A verifier of one package.</summary>
    /// <param name="shape">The accelerator.</param>
    /// <param name="package">Its RTL.</param>
    /// <param name="seed">Seed of the values that registers have before reset.</param>
    public CoVerifier(Microarchitecture shape, RtlPackage package, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(package);
        (this.shape, this.package, this.seed) = (shape, package, seed);
    }

    /// <summary>Called after each case with the number done and the total.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Folder that receives what is needed to understand a divergence; null to keep nothing.</summary>
    public string? DivergenceFolder { get; init; }

    /// <summary>Command that repeats the comparison, for the divergence report.</summary>
    public string? ReproduceCommand { get; init; }

    /// <summary>Compares all cases on one simulator.</summary>
    /// <exception cref="Diagnostics.InputException">The simulator is not installed (ACC5001).</exception>
    /// <exception cref="SimulatorException">The simulator refuses the package or ends early.</exception>
    public SimulatorReport Verify(SimulatorKind kind, IReadOnlyList<VerificationCase> cases, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        using var work = new WorkFolder();
        int registers = (int)(seed & int.MaxValue);
        BuiltSimulator simulator = BuiltSimulator.Build(kind, package, work.Create("rtl"), waveform: false, registers, cancellation);
        long cycles = 0, mismatches = 0, wrong = 0;
        int done = 0;
        Divergence? divergence = null;
        foreach (VerificationCase verificationCase in cases)
        {
            LockstepResult result = LockstepRunner.Run(simulator, verificationCase, cancellation);
            cycles += result.Cycles;
            mismatches += result.Mismatches;
            wrong += result.WrongOutputs;
            divergence = result.FirstDivergence;
            done++;
            Progress?.Invoke(done, cases.Count);
            if (result.Passed) continue;
            if (divergence is not null && DivergenceFolder is not null)
            {
                BuiltSimulator waves = BuiltSimulator.Build(kind, package, work.Create("waves"), waveform: true, registers, cancellation);
                DivergenceReport.Write(DivergenceFolder, shape, waves, verificationCase, divergence, ReproduceCommand, cancellation);
            }

            break;
        }

        return new SimulatorReport
        {
            Simulator = simulator.Version, Cases = done, Cycles = cycles, Signals = shape.Trace.Signals, ValuesCompared = cycles * shape.Trace.Signals,
            Mismatches = mismatches, WrongOutputs = wrong, FirstDivergence = DivergenceSummary.Of(divergence),
        };
    }
}
