namespace Accelerator.Numerics.Terms;

/// <summary>How the bits of a code make a number.</summary>
public enum CodeSignedness
{
    /// <summary>Σ b_t·2^t.</summary>
    Unsigned = 0,

    /// <summary>The highest bit counts −2^(B−1).</summary>
    TwosComplement = 1,

    /// <summary>Σ (2·b_t − 1)·2^t: odd numbers.</summary>
    Bipolar = 2,
}

/// <summary>A term for each bit (Stripes; Judd et al., MICRO 2016).</summary>
public sealed class BitPlaneEncoder(int bits, CodeSignedness signedness) : TermEncoder(Width(bits, 1, 32), bits, 1)
{
    /// <summary>How the bits make a number.</summary>
    public CodeSignedness Signedness { get; } = signedness;

    /// <inheritdoc/>
    public override int BitWeight(int term) => term;

    /// <inheritdoc/>
    public override void Encode(uint code, Span<Term> terms)
    {
        for (int t = 0; t < CodeBits; t++)
        {
            bool bit = Bit(code, t);
            if (Signedness == CodeSignedness.Bipolar) terms[t] = new Term(!bit, true, 0, t);
            else terms[t] = bit ? new Term(Signedness == CodeSignedness.TwosComplement && t == CodeBits - 1, true, 0, t) : Term.None(t);
        }
    }
}
