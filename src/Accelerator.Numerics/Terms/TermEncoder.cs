namespace Accelerator.Numerics.Terms;

/// <summary>Turns the codes of a number format into terms (docs/term-streams.md). Combinational in hardware; all terms of a code at once.</summary>
public abstract class TermEncoder
{
    /// <summary>For codes of <paramref name="codeBits"/> bits, as <paramref name="terms"/> terms.</summary>
    protected TermEncoder(int codeBits, int terms, int exponentBits) => (CodeBits, Terms, ExponentBits) = (codeBits, terms, exponentBits);

    /// <summary>B: bits of a code.</summary>
    public int CodeBits { get; }

    /// <summary>T: terms of every code, those without mantissa counted.</summary>
    public int Terms { get; }

    /// <summary>X: bits of an exponent; at least 1.</summary>
    public int ExponentBits { get; }

    /// <summary>Constant part of the power of a term.</summary>
    public abstract int BitWeight(int term);

    /// <summary>The terms of a code, the lowest places first.</summary>
    /// <param name="code">The lowest <see cref="CodeBits"/> bits count.</param>
    /// <param name="terms"><see cref="Terms"/> places.</param>
    public abstract void Encode(uint code, Span<Term> terms);

    /// <summary>Sum of the terms of a code.</summary>
    public long Value(uint code)
    {
        Span<Term> terms = stackalloc Term[Terms];
        Encode(code, terms);
        long sum = 0;
        foreach (Term term in terms) sum += term.Value;
        return sum;
    }

    /// <summary>Terms of a code that have a mantissa: the cycles of an array that skips the others.</summary>
    public int Count(uint code)
    {
        Span<Term> terms = stackalloc Term[Terms];
        Encode(code, terms);
        int count = 0;
        foreach (Term term in terms) count += term.Mantissa ? 1 : 0;
        return count;
    }

    /// <summary>Whether bit <paramref name="place"/> of a code is set.</summary>
    protected static bool Bit(uint code, int place) => (code >> place & 1) != 0;

    /// <summary>A width within bounds.</summary>
    protected static int Width(int bits, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, most);
        return bits;
    }
}
