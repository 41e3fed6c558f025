namespace Accelerator.Numerics.Terms;

/// <summary>Canonical signed digits −1, 0, 1, no two adjacent (Reitwiesner, 1960). Codes are two's complement.</summary>
public sealed class CanonicalSignedDigitEncoder(int bits) : TermEncoder(Width(bits, 1, 31), bits, 1)
{
    /// <inheritdoc/>
    public override int BitWeight(int term) => term;

    /// <inheritdoc/>
    public override void Encode(uint code, Span<Term> terms)
    {
        // A run of ones up to place t is 2^(t+1) less its lowest one: the carry is the 2^(t+1).
        bool carry = false;
        for (int t = 0; t < CodeBits; t++)
        {
            bool bit = Bit(code, t), above = Bit(code, Math.Min(t + 1, CodeBits - 1));
            bool next = (above && bit) || (above && carry) || (bit && carry);
            terms[t] = Term.OfDigit((bit ? 1 : 0) + (carry ? 1 : 0) - (next ? 2 : 0), t);
            carry = next;
        }
    }
}
