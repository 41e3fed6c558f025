using Accelerator.Rtl;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Soak;

/// <summary>What became of one configuration on one simulator.</summary>
/// <param name="Case">The configuration.</param>
/// <param name="Kind">The simulator.</param>
/// <param name="Report">The comparison; null when the simulator refused the RTL or ended early.</param>
/// <param name="Failure">What it said then.</param>
public sealed record SoakResult(SoakCase Case, SimulatorKind Kind, SimulatorReport? Report, string? Failure)
{
    /// <summary>Whether everything agrees.</summary>
    public bool Passed => Report is { Mismatches: 0, WrongOutputs: 0 };
}

/// <summary>Co-verifies many random configurations side by side.</summary>
public static class SoakRunner
{
    /// <summary>Runs cases <paramref name="first"/> to <paramref name="first"/> + <paramref name="count"/> − 1; results are reported in order.</summary>
    /// <param name="seed">Seed of the soak.</param>
    /// <param name="first">Number of the first case.</param>
    /// <param name="count">Cases.</param>
    /// <param name="simulators">On which simulators.</param>
    /// <param name="divergenceFolder">Receives a folder for each failure; null to keep nothing.</param>
    /// <param name="onResult">Called once a result, one at a time, in order of number.</param>
    /// <param name="cancellation">Stops the soak.</param>
    public static void Run(
        ulong seed, int first, int count, IReadOnlyList<SimulatorKind> simulators, string? divergenceFolder, Action<SoakResult> onResult, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(simulators);
        ArgumentNullException.ThrowIfNull(onResult);
        ParallelQuery<SoakResult[]> results = Enumerable.Range(first, count).AsParallel().AsOrdered().WithCancellation(cancellation)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).WithDegreeOfParallelism(Math.Clamp(Environment.ProcessorCount, 1, count))
            .Select(number => One(SoakCase.Draw(seed, number), seed, simulators, divergenceFolder, cancellation));
        foreach (SoakResult result in results.SelectMany(result => result)) onResult(result);
    }

    private static SoakResult[] One(SoakCase soakCase, ulong seed, IReadOnlyList<SimulatorKind> simulators, string? folder, CancellationToken cancellation)
    {
        RtlPackage package = new RtlEmitter().Emit(soakCase.Shape);
        return [.. simulators.Select(kind => One(soakCase, package, kind, seed, folder, cancellation))];
    }

    private static SoakResult One(SoakCase soakCase, RtlPackage package, SimulatorKind kind, ulong seed, string? folder, CancellationToken cancellation)
    {
        string name = kind.ToString().ToLowerInvariant();
        var verifier = new CoVerifier(soakCase.Shape, package, soakCase.Seed)
        {
            DivergenceFolder = folder is null ? null : Path.Combine(folder, $"{soakCase.Shape.Spec.Name}-{name}"),
            ReproduceCommand = $"accel soak --count 1 --first {soakCase.Number} --seed {seed} --simulator {name}",
        };
        try
        {
            return new SoakResult(soakCase, kind, verifier.Verify(kind, soakCase.Cases, cancellation), null);
        }
        catch (SimulatorException refused)
        {
            return new SoakResult(soakCase, kind, null, refused.Message);
        }
    }
}
