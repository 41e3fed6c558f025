namespace Accelerator.Numerics.Terms;

/// <summary>EN-T: the sign, and the magnitude in radix 4 with digits −1, 0, 1, 2 (the bit-weight arrays OPT3 and OPT4). Codes are two's complement.</summary>
public sealed class EntEncoder(int bits) : TermEncoder(Width(bits, 2, 31), (bits + 1) / 2, 1)
{
    /// <inheritdoc/>
    public override int BitWeight(int term) => 2 * term;

    /// <inheritdoc/>
    public override void Encode(uint code, Span<Term> terms)
    {
        bool negative = Bit(code, CodeBits - 1);
        long mask = (1L << CodeBits) - 1, magnitude = negative ? (1L << CodeBits) - (code & mask) : code & mask;
        int carry = 0;
        for (int t = 0; t < Terms; t++)
        {
            int value = (int)(magnitude >> 2 * t & 3) + carry;
            carry = value > 2 ? 1 : 0;
            int digit = value > 2 ? value - 4 : value;
            terms[t] = Term.OfDigit(negative ? -digit : digit, 2 * t);
        }
    }
}
