namespace Accelerator.Numerics.Terms;

/// <summary>Radix-4 Booth digits −2, −1, 0, 1, 2 (MacSorley, 1961): a term for every second bit.</summary>
public sealed class BoothEncoder(int bits, bool signed = true) : TermEncoder(Width(bits, 1, 31), signed ? (bits + 1) / 2 : bits / 2 + 1, 1)
{
    /// <summary>Whether codes are two's complement; unsigned otherwise.</summary>
    public bool Signed { get; } = signed;

    /// <inheritdoc/>
    public override int BitWeight(int term) => 2 * term;

    /// <inheritdoc/>
    public override void Encode(uint code, Span<Term> terms)
    {
        for (int t = 0; t < Terms; t++)
        {
            int digit = -2 * Extended(code, 2 * t + 1) + Extended(code, 2 * t) + (t == 0 ? 0 : Extended(code, 2 * t - 1));
            terms[t] = Term.OfDigit(digit, 2 * t);
        }
    }

    private int Extended(uint code, int place) => place < CodeBits ? Bit(code, place) ? 1 : 0 : Signed && Bit(code, CodeBits - 1) ? 1 : 0;
}
