using System.Numerics;

namespace Accelerator.Numerics.Forms;

/// <summary>What a weight is in one pass of a datapath over K.</summary>
public enum PassAlphabet
{
    /// <summary>0 or 1: add or skip.</summary>
    Binary,

    /// <summary>−1 or +1: add or subtract.</summary>
    Sign,

    /// <summary>−1, 0 or +1: add, subtract or skip.</summary>
    Ternary,

    /// <summary>±1 or ±i: add, subtract or swap real and imaginary parts.</summary>
    QuarterTurn,

    /// <summary>A signed integer of several bits: a multiplication.</summary>
    Integer,

    /// <summary>± a power of two: a shift and an addition.</summary>
    PowerOfTwo,

    /// <summary>An index into a table of values, which are then multiplied.</summary>
    TableIndex,

    /// <summary>A floating-point value: a floating-point multiply-accumulate.</summary>
    Float,
}

/// <summary>One pass of a datapath over K.</summary>
/// <param name="Alphabet">What a weight is.</param>
/// <param name="Bits">Bits of the weight operand.</param>
/// <param name="LargestMagnitude">Largest |operand| in units of the pass; 0 where products are not integers.</param>
public sealed record ExecutionPass(PassAlphabet Alphabet, int Bits, long LargestMagnitude);

/// <summary>
/// How hardware multiplies by a quantised matrix: the passes over K, how long integer partial sums run before they are scaled,
/// and what else it needs. Derived from the definition of the format, not from a paper.
/// </summary>
public sealed record ExecutionContract
{
    /// <summary>The passes, in order; their partial sums are kept apart unless <see cref="SharedAccumulator"/>.</summary>
    public required IReadOnlyList<ExecutionPass> Passes { get; init; }

    /// <summary>Elements along K between two scalings, at most.</summary>
    public required int GroupSize { get; init; }

    /// <summary>True when the passes differ by powers of two only, so that one accumulator can take them all by shifting.</summary>
    public bool SharedAccumulator { get; init; }

    /// <summary>True when Σ of the activations of a group is needed: formats with a zero point or an offset.</summary>
    public bool NeedsActivationSum { get; init; }

    /// <summary>Scales applied to the partial sums of a group.</summary>
    public required string Scaling { get; init; }

    /// <summary>What the datapath does beside the passes: a sparse product, a decoder; null for nothing.</summary>
    public string? Extra { get; init; }

    /// <summary>
    /// Bits of the exact signed partial sum of the widest pass over a group of activations of <paramref name="activationBits"/> bits:
    /// the least width that holds ± g · largest · 2^(a−1). Null where products are not integers.
    /// </summary>
    public int? PartialSumBits(int activationBits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(activationBits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(activationBits, 32);
        long largest = Passes.Max(pass => pass.LargestMagnitude);
        if (largest == 0 || Passes.Any(pass => pass.LargestMagnitude == 0)) return null;
        // A sum of magnitude at most `bound` lies in [−bound, bound]: bits(bound) and a sign.
        BigInteger bound = (BigInteger)largest * GroupSize * (BigInteger.One << (activationBits - 1));
        return (int)bound.GetBitLength() + 1;
    }
}
