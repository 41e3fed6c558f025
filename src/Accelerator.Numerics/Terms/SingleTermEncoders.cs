namespace Accelerator.Numerics.Terms;

/// <summary>±2^p: the sign above B − 1 bits p, no zero (DenseShift).</summary>
public sealed class PowerOfTwoEncoder(int bits) : TermEncoder(Width(bits, 2, 6), 1, bits - 1)
{
    /// <inheritdoc/>
    public override int BitWeight(int term) => 0;

    /// <inheritdoc/>
    public override void Encode(uint code, Span<Term> terms) => terms[0] = new Term(Bit(code, CodeBits - 1), true, (int)(code & ((1u << CodeBits - 1) - 1)), 0);
}

/// <summary>−1, 0, 1 in two bits of two's complement; 2 (binary 10) is zero.</summary>
public sealed class TernaryEncoder() : TermEncoder(2, 1, 1)
{
    /// <inheritdoc/>
    public override int BitWeight(int term) => 0;

    /// <inheritdoc/>
    public override void Encode(uint code, Span<Term> terms) => terms[0] = Bit(code, 0) ? new Term(Bit(code, 1), true, 0, 0) : Term.None(0);
}

/// <summary>i^p, p in two bits: 1, i, −1, −i (iFairy). The term is the sign; <see cref="IsImaginary"/> says which part of an activation goes where.</summary>
public sealed class ComplexUnitEncoder() : TermEncoder(2, 1, 1)
{
    /// <inheritdoc/>
    public override int BitWeight(int term) => 0;

    /// <summary>Whether the code is i or −i.</summary>
    public static bool IsImaginary(uint code) => Bit(code, 0);

    /// <inheritdoc/>
    public override void Encode(uint code, Span<Term> terms) => terms[0] = new Term(Bit(code, 1), true, 0, 0);
}
