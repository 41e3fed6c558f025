using System.Collections.Immutable;

namespace Accelerator.Verification.Synthesis;

/// <summary>Cells that compute each bit by itself, as sums of products.</summary>
internal static class BitFunctions
{
    /// <summary>The function of a bit of a cell's output Y; null for cells of other kinds.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="index">The bit.</param>
    /// <param name="of">The value of an input bit.</param>
    public static BitPolynomial? Of(YosysCell cell, int index, Func<int, BitPolynomial> of)
    {
        if (cell.Type is not ("$not" or "$pos" or "$and" or "$or" or "$xor" or "$mux")) return null;
        BitPolynomial a = of(Input(cell, "A", index));
        if (cell.Type == "$pos") return a;
        if (cell.Type == "$not") return Combine(a, 0, -1, 0, a, 1);
        BitPolynomial b = of(Input(cell, "B", index));
        if (cell.Type != "$mux") return cell.Type switch { "$and" => a.Times(b), "$or" => Combine(a, 1, -1, 1, b, 0), _ => Combine(a, 1, -2, 1, b, 0) };
        BitPolynomial choose = of(cell["S"][0]);
        BitPolynomial result = Combine(choose.Times(b), 1, 0, 0, b, 0);
        result.Add(a, 1);
        result.Add(choose.Times(a), -1);
        return result;
    }

    /// <summary>A word's bit with its extension to longer words.</summary>
    private static int Input(YosysCell cell, string port, int index)
    {
        ImmutableArray<int> bits = cell[port];
        return index < bits.Length ? bits[index] : cell.Is($"{port}_SIGNED") ? bits[^1] : YosysCell.Zero;
    }

    /// <summary>The sum of multiples of a, of a times b, of b, and a constant; with b itself being a, -a and 1 make the complement.</summary>
    private static BitPolynomial Combine(BitPolynomial a, int ofA, int ofProduct, int ofB, BitPolynomial b, int constant)
    {
        var result = BitPolynomial.Constant(constant);
        if (ofA != 0) result.Add(a, ofA);
        if (ofProduct != 0) result.Add(ReferenceEquals(a, b) ? a : a.Times(b), ofProduct);
        if (ofB != 0) result.Add(b, ofB);
        return result;
    }
}
