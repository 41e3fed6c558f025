using Accelerator.Hardware.FloatTile;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.FloatTile;

/// <summary>All <c>encoder</c>s: of each weight of a word the term that is counted from the highest (docs/float-tile.md).</summary>
internal sealed class ColumnTerms
{
    private const int SpecialCodes = 64;

    private readonly FloatTileMicroarchitecture shape;

    // By special value and code, or by code alone: the terms, highest first.
    private readonly Term[][] table;
    private readonly int[] exponents;

    public ColumnTerms(FloatTileMicroarchitecture shape)
    {
        this.shape = shape;
        int n = shape.Array.TileN, codes = 1 << shape.Array.WeightBits;
        table = [.. Enumerable.Range(0, (shape.HasSpecial ? SpecialCodes : 1) * codes).Select(i => Terms((uint)(i % codes), i / codes))];
        Negatives = new uint[n];
        Mantissas = new uint[n];
        exponents = new int[n * shape.Array.TileK];
    }

    /// <summary>negative_o of each column, bit j that of element j.</summary>
    public uint[] Negatives { get; }

    /// <summary>mantissa_o of each column.</summary>
    public uint[] Mantissas { get; }

    /// <summary>exponent_o of a column, one an element.</summary>
    public ReadOnlySpan<int> Exponents(int column) => exponents.AsSpan(column * shape.Array.TileK, shape.Array.TileK);

    /// <summary>Sets the outputs for a weight word, a scale word (scale and special value a lane) and a term.</summary>
    public void Settle(ReadOnlySpan<byte> weights, ReadOnlySpan<int> scales, int term)
    {
        int k = shape.Array.TileK, mask = (1 << shape.Array.WeightBits) - 1;
        for (int column = 0; column < Negatives.Length; column++)
        {
            int from = shape.HasSpecial ? scales[(column * 2) + 1] << shape.Array.WeightBits : 0;
            uint negative = 0, mantissa = 0;
            for (int j = 0; j < k; j++)
            {
                Term one = table[from + (weights[(column * k) + j] & mask)][term];
                if (one.Negative) negative |= 1u << j;
                if (one.Mantissa) mantissa |= 1u << j;
                exponents[(column * k) + j] = one.Exponent;
            }

            (Negatives[column], Mantissas[column]) = (negative, mantissa);
        }
    }

    private Term[] Terms(uint code, int special)
    {
        var terms = new Term[shape.Terms];
        if (shape.HasSpecial)
        {
            new SpecialValueEncoder(shape.Array.WeightBits, Value(special)).Encode(code, terms);
            return terms;
        }

        new BoothEncoder(shape.Array.WeightBits).Encode(code, terms);
        Array.Reverse(terms);
        return terms;
    }

    /// <summary>What six bits of the scale word stand for: of more than two ones those below the second are dropped.</summary>
    private static int Value(int special)
    {
        int magnitude = special & 31;
        while (System.Numerics.BitOperations.PopCount((uint)magnitude) > 2) magnitude &= magnitude - 1;
        return special < 32 ? magnitude : -magnitude;
    }
}
