using System.Collections.Immutable;

namespace Accelerator.Verification.Mutation;

/// <summary>How many mutants the stimulus of a verification tells from the RTL, as <c>mutate.json</c> holds it.</summary>
public sealed record MutationReport
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

    /// <summary>Seed of mutants, stalls and synthetic operands.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Runs that each mutant went through until one showed it.</summary>
    public required int Runs { get; init; }

    /// <summary>Mutants made.</summary>
    public required int Mutants { get; init; }

    /// <summary>Mutants that differ at a port of the top in some cycle of some run.</summary>
    public int Killed => Mutants - Survivors.Length;

    /// <summary>Mutants that no run shows: equivalent to the RTL, or a hole in the stimulus.</summary>
    public required ImmutableArray<Mutant> Survivors { get; init; }
}
