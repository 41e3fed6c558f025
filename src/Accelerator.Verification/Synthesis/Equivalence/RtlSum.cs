using System.Collections.Immutable;
using System.Numerics;

namespace Accelerator.Verification.Synthesis;

/// <summary>
/// The arithmetic of RTL as an integer: a word that a sum or product drives is that sum or product where it fits, which its range says, and modulo a power of two everywhere.
/// </summary>
/// <param name="rtl">The RTL.</param>
/// <param name="shared">The variables.</param>
internal sealed class RtlSum(YosysNetlist rtl, SharedBits shared)
{
    private const int Exact = int.MaxValue;

    /// <summary>What a word is modulo 2^length, its driver being followed although it has a name.</summary>
    public BitPolynomial Of(ImmutableArray<int> word)
    {
        return Follow(word, 0) is { Length: > 0 } driven && driven.Length == word.Length
            ? Cell(driven.Cell, word.Length).Sum
            : throw new UnsupportedArithmeticException("a word that no single sum or product drives");
    }

    /// <summary>A word as an integer, modulo 2^<paramref name="modulus"/>.</summary>
    private Number Word(ImmutableArray<int> bits, bool signed, int modulus)
    {
        if (bits.Length > modulus) bits = bits[..modulus];
        int zeros = bits.TakeWhile(bit => bit == YosysCell.Zero).Count();
        if (zeros == bits.Length) return Number.Of(BitPolynomial.Constant(0));
        (YosysCell? cell, int length) = shared.Find(rtl, bits[zeros]) is null ? Follow(bits, zeros) ?? default : default;
        if (cell is null) return Leaf(bits, signed && bits.Length < modulus);
        if (zeros + length >= modulus) return Cell(cell, modulus).Times(BigInteger.One << zeros);
        ImmutableArray<int> rest = bits[(zeros + length)..];
        bool negative = rest.IsEmpty ? signed : rest.All(bit => bit == bits[zeros + length - 1]) && signed;
        if (!negative && rest.Any(bit => bit != YosysCell.Zero)) throw new UnsupportedArithmeticException("a sum that is cut and continued by other bits");
        Number value = Cell(cell, Exact);
        BigInteger least = negative ? -(BigInteger.One << (length - 1)) : 0, most = (BigInteger.One << (negative ? length - 1 : length)) - 1;
        return value.Minimum >= least && value.Maximum <= most ? value.Times(BigInteger.One << zeros) : throw new UnsupportedArithmeticException("a sum that may not fit its word");
    }

    /// <summary>The arithmetic cell whose lowest outputs a word is from a place on, and how many of them.</summary>
    private (YosysCell Cell, int Length)? Follow(ImmutableArray<int> bits, int from)
    {
        if (rtl.Driver(bits[from]) is not ({ Type: "$add" or "$sub" or "$mul" or "$neg" or "$pos" } cell, "Y", 0)) return null;
        ImmutableArray<int> output = cell["Y"];
        int length = 0;
        while (length < output.Length && from + length < bits.Length && bits[from + length] == output[length]) length++;
        return (cell, length);
    }

    private Number Cell(YosysCell cell, int modulus)
    {
        bool signed = cell.Is("A_SIGNED") && (!cell.Connections.ContainsKey("B") || cell.Is("B_SIGNED"));
        // What the cell itself cuts off does not matter below its width.
        Number a = Word(cell["A"], signed, modulus);
        switch (cell.Type)
        {
            case "$pos":
                return a;
            case "$neg":
                return a.Times(BigInteger.MinusOne);
            default:
                Number b = Word(cell["B"], signed, modulus);
                return cell.Type switch { "$add" => a.Plus(b, BigInteger.One), "$sub" => a.Plus(b, BigInteger.MinusOne), _ => a.Times(b) };
        }
    }

    private Number Leaf(ImmutableArray<int> bits, bool signed)
    {
        var sum = new BitPolynomial();
        for (int i = 0; i < bits.Length; i++) sum.Add(Bit(bits[i]), BigInteger.One << i);
        if (signed) sum.Add(Bit(bits[^1]), -(BigInteger.One << bits.Length));
        return Number.Of(sum);
    }

    private BitPolynomial Bit(int bit)
    {
        if (bit is YosysCell.Zero or YosysCell.One) return BitPolynomial.Constant(bit == YosysCell.One ? 1 : 0);
        if (shared.Find(rtl, bit) is int variable) return BitPolynomial.Bit(variable);
        return rtl.Driver(bit) is (YosysCell cell, "Y", int index) && BitFunctions.Of(cell, index, Bit) is { } function
            ? function
            : throw new UnsupportedArithmeticException("a bit that the other netlist does not have");
    }

    /// <summary>An integer and a range that holds it.</summary>
    private readonly record struct Number(BitPolynomial Sum, BigInteger Minimum, BigInteger Maximum)
    {
        public static Number Of(BitPolynomial sum) => new(sum, sum.Minimum, sum.Maximum);

        public Number Times(BigInteger factor)
        {
            var sum = new BitPolynomial();
            sum.Add(Sum, factor);
            return factor.Sign < 0 ? new Number(sum, Maximum * factor, Minimum * factor) : new Number(sum, Minimum * factor, Maximum * factor);
        }

        public Number Plus(Number other, BigInteger factor)
        {
            Number scaled = other.Times(factor);
            var sum = new BitPolynomial();
            sum.Add(Sum, BigInteger.One);
            sum.Add(scaled.Sum, BigInteger.One);
            return new Number(sum, Minimum + scaled.Minimum, Maximum + scaled.Maximum);
        }

        public Number Times(Number other)
        {
            BigInteger[] corners = [Minimum * other.Minimum, Minimum * other.Maximum, Maximum * other.Minimum, Maximum * other.Maximum];
            return new Number(Sum.Times(other.Sum), corners.Min(), corners.Max());
        }
    }
}
