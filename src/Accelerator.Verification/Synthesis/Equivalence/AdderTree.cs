using System.Collections.Immutable;
using System.Numerics;

namespace Accelerator.Verification.Synthesis;

/// <summary>
/// A word that full adders, a carry-propagate adder and gates make, as an integer modulo 2^length: from the outputs backwards, each adder's outputs are replaced by the sum of its inputs. That is
/// allowed where carry and sum stand in the ratio of their weights, which is checked, so that a wrong connection is found.
/// </summary>
/// <param name="netlist">The netlist.</param>
/// <param name="shared">Bits with names, at which it ends.</param>
internal sealed class AdderTree(YosysNetlist netlist, SharedBits shared)
{
    private readonly HashSet<YosysCell> visited = new(ReferenceEqualityComparer.Instance);
    private readonly List<YosysCell> order = [];

    /// <summary>What a word is modulo 2^length, its drivers being followed although it has a name.</summary>
    public BitPolynomial Of(ImmutableArray<int> word)
    {
        var sum = new BitPolynomial();
        for (int i = 0; i < word.Length; i++) sum.Add(Value(word[i]), BigInteger.One << i);
        foreach (int bit in word) if (bit >= 0 && netlist.Driver(bit) is { } driver) Visit(driver.Cell, new HashSet<int>(word), 0);
        for (int i = order.Count - 1; i >= 0; i--) sum = Replace(sum, order[i], word.Length);
        return sum;
    }

    /// <summary>The cells below, each after those that it reads.</summary>
    private void Visit(YosysCell cell, HashSet<int> target, int depth)
    {
        if (depth > 10_000 || !visited.Add(cell)) return;
        foreach ((string port, ImmutableArray<int> bits) in cell.Connections)
        {
            if (port is "Y" or "X" or "CO") continue;
            foreach (int bit in bits)
            {
                if (bit >= 0 && !target.Contains(bit) && !shared.Has(bit) && netlist.Driver(bit) is { } driver) Visit(driver.Cell, target, depth + 1);
            }
        }

        order.Add(cell);
    }

    private static BitPolynomial Replace(BitPolynomial sum, YosysCell cell, int width) => cell.Type switch
    {
        "$alu" => ReplaceAlu(sum, cell, width),
        "$fa" => ReplaceFullAdders(sum, cell, width),
        _ => ReplaceBits(sum, cell),
    };

    /// <summary>Y = A + B + CI modulo 2^length of Y; with BI, B is complemented.</summary>
    private static BitPolynomial ReplaceAlu(BitPolynomial sum, YosysCell cell, int width)
    {
        ImmutableArray<int> output = cell["Y"];
        BigInteger factor = sum.Linear(output[0]) ?? throw Within();
        for (int i = 0; i < output.Length; i++)
        {
            if (!IsZero((sum.Linear(output[i]) ?? throw Within()) - (factor << i), width)) throw new UnsupportedArithmeticException("bits of an adder that are not used with their weights");
        }

        if (!IsZero(factor << output.Length, width)) throw new UnsupportedArithmeticException("an adder whose carry is lost");
        foreach (int bit in output) sum.Remove(bit);
        bool signed = cell.Is("A_SIGNED") && cell.Is("B_SIGNED");
        sum.Add(Word(cell["A"], signed, output.Length, Value), factor);
        BitPolynomial invert = Value(cell["BI"][0]);
        sum.Add(Word(cell["B"], signed, output.Length, bit => Flipped(Value(bit), invert)), factor);
        sum.Add(Value(cell["CI"][0]), factor);
        return sum;
    }

    /// <summary>2 X + Y = A + B + C for each bit.</summary>
    private static BitPolynomial ReplaceFullAdders(BitPolynomial sum, YosysCell cell, int width)
    {
        for (int i = 0; i < cell["Y"].Length; i++)
        {
            int carry = cell["X"][i], low = cell["Y"][i];
            BigInteger factor = sum.Linear(low) ?? throw Within();
            if (!IsZero((sum.Linear(carry) ?? throw Within()) - (factor << 1), width)) throw new UnsupportedArithmeticException("a carry that is not used with twice the weight of the sum");
            sum.Remove(low);
            sum.Remove(carry);
            foreach (string port in (ReadOnlySpan<string>)["A", "B", "C"]) sum.Add(Value(cell[port][i]), factor);
        }

        return sum;
    }

    private static BitPolynomial ReplaceBits(BitPolynomial sum, YosysCell cell)
    {
        ImmutableArray<int> output = cell.Connections.GetValueOrDefault("Y");
        for (int i = 0; i < (output.IsDefault ? 0 : output.Length); i++)
        {
            int bit = output[i];
            if (!sum.Terms.Keys.Any(product => product.Bits.Contains(bit))) continue;
            sum = sum.With(bit, BitFunctions.Of(cell, i, Value) ?? throw new UnsupportedArithmeticException($"a cell {cell.Type}"));
        }

        return sum;
    }

    private static BitPolynomial Word(ImmutableArray<int> bits, bool signed, int length, Func<int, BitPolynomial> value)
    {
        var sum = new BitPolynomial();
        for (int i = 0; i < length; i++)
        {
            int bit = i < bits.Length ? bits[i] : signed ? bits[^1] : YosysCell.Zero;
            sum.Add(value(bit), BigInteger.One << i);
        }

        return sum;
    }

    /// <summary>A bit, complemented where another one is 1.</summary>
    private static BitPolynomial Flipped(BitPolynomial bit, BitPolynomial invert)
    {
        var sum = new BitPolynomial();
        sum.Add(bit, BigInteger.One);
        sum.Add(invert, BigInteger.One);
        sum.Add(bit.Times(invert), -2);
        return sum;
    }

    private static BitPolynomial Value(int bit) => bit switch
    {
        >= 0 => BitPolynomial.Bit(bit),
        YosysCell.Zero or YosysCell.One => BitPolynomial.Constant(bit == YosysCell.One ? 1 : 0),
        _ => throw new UnsupportedArithmeticException("an undefined bit"),
    };

    private static bool IsZero(BigInteger value, int width) => (value & ((BigInteger.One << width) - 1)).IsZero;

    private static UnsupportedArithmeticException Within() => new("a bit of an adder within a product");
}
