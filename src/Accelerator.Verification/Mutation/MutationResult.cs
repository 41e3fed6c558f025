using System.Collections.Immutable;

namespace Accelerator.Verification.Mutation;

/// <summary>What became of the mutants.</summary>
/// <param name="Mutants">Mutants made.</param>
/// <param name="Survivors">Those that no run shows.</param>
public sealed record MutationResult(int Mutants, ImmutableArray<Mutant> Survivors);
