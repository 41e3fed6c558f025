using System.Collections.Immutable;
using Accelerator.Verification.Lockstep;

namespace Accelerator.Verification;

/// <summary>The result of a co-verification, as <c>verify.json</c> holds it: the same bytes for the same input and tools.</summary>
public sealed record VerifyReport
{
    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Name of the accelerator.</summary>
    public required string Accelerator { get; init; }

    /// <summary>SHA-256 of the specification, as in the banners of the RTL.</summary>
    public required string SpecHash { get; init; }

    /// <summary>Where the operands come from.</summary>
    public required string Workload { get; init; }

    /// <summary>Whether the operands are random.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Seed of stalls, of registers before reset and of synthetic operands.</summary>
    public required ulong Seed { get; init; }

    /// <summary>One entry a simulator.</summary>
    public required ImmutableArray<SimulatorReport> Simulators { get; init; }

    /// <summary>Whether every signal agrees in every cycle on every simulator, and every output with the reference engine.</summary>
    public bool Passed => Simulators.All(simulator => simulator.Mismatches == 0 && simulator.WrongOutputs == 0);
}

/// <summary>What one simulator was compared with.</summary>
public sealed record SimulatorReport
{
    /// <summary>Name and version.</summary>
    public required string Simulator { get; init; }

    /// <summary>Runs, each with its own stalls.</summary>
    public required int Cases { get; init; }

    /// <summary>Cycles of all runs.</summary>
    public required long Cycles { get; init; }

    /// <summary>Contracted signals, each instance counted.</summary>
    public required int Signals { get; init; }

    /// <summary>Signals times cycles.</summary>
    public required long ValuesCompared { get; init; }

    /// <summary>Signal values that differ or are unknown.</summary>
    public required long Mismatches { get; init; }

    /// <summary>Outputs that differ from the reference engine's.</summary>
    public required long WrongOutputs { get; init; }

    /// <summary>Where the first divergence is; null when there is none.</summary>
    public required DivergenceSummary? FirstDivergence { get; init; }
}

/// <summary>A divergence in one line.</summary>
/// <param name="Case">The run.</param>
/// <param name="Cycle">The cycle after reset.</param>
/// <param name="Module">The module that it starts in.</param>
/// <param name="Instance">Its instance path below the top.</param>
/// <param name="Signals">The signals that differ, at most 16.</param>
public sealed record DivergenceSummary(string Case, long Cycle, string Module, string Instance, ImmutableArray<string> Signals)
{
    /// <summary>Sums up.</summary>
    public static DivergenceSummary? Of(Divergence? divergence) => divergence is null ? null
        : new DivergenceSummary(divergence.Case, divergence.Cycle, divergence.Module, divergence.Instance, [.. divergence.Signals.Take(16).Select(signal => signal.Signal)]);
}
