namespace Accelerator.Numerics.Forms;

/// <summary>
/// What a state of the bitshift trellis stands for (QTIP's hybrid code, as Q-Palette has it): with p = s·(s + 1) mod 2^16 and a table of 2^n pairs, the pair of
/// index (p >> (15 − n)) mod 2^n, its first value negated where bit 15 of p is set.
/// </summary>
public sealed record TrellisCode
{
    /// <summary>Bits of a state.</summary>
    public const int StateBits = 16;

    /// <summary>The fewest bits a symbol.</summary>
    public const int LeastShift = 1;

    /// <summary>The most bits a symbol.</summary>
    public const int MostShift = 12;

    /// <summary>The most bits of a table's index: bit 15 is the sign.</summary>
    public const int MostTableBits = 15;

    /// <summary>Creates it.</summary>
    /// <param name="shift">Bits of a symbol.</param>
    /// <param name="tableBits">n.</param>
    /// <param name="table">[2^n, 2], finite.</param>
    public TrellisCode(int shift, int tableBits, float[] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(shift, LeastShift);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shift, MostShift);
        ArgumentOutOfRangeException.ThrowIfLessThan(tableBits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tableBits, MostTableBits);
        if (table.Length != 2 << tableBits) throw new ArgumentException($"{table.Length} values, not 2^{tableBits} pairs.", nameof(table));
        FormChecks.Table(table, nameof(table));
        (Shift, TableBits, Table) = (shift, tableBits, table);
    }

    /// <summary>Bits of a symbol, for two weights.</summary>
    public int Shift { get; }

    /// <summary>n.</summary>
    public int TableBits { get; }

    /// <summary>[2^n, 2].</summary>
    public float[] Table { get; }

    /// <summary>The two weights of a state, before scaling.</summary>
    public (float First, float Second) Pair(int state)
    {
        uint product = (uint)state * ((uint)state + 1);
        int at = 2 * (int)((product >> (15 - TableBits)) & ((1u << TableBits) - 1));
        return ((product & 0x8000) == 0 ? Table[at] : -Table[at], Table[at + 1]);
    }

    /// <summary>The weights of a row's symbols; one weight fewer than two a symbol where K is odd.</summary>
    public void Decode(ReadOnlySpan<ushort> symbols, Span<float> weights)
    {
        if (symbols.Length != (weights.Length + 1) / 2) throw new ArgumentException($"{symbols.Length} symbols for {weights.Length} weights.", nameof(symbols));
        int state = Before(symbols);
        for (int step = 0; step < symbols.Length; step++)
        {
            state = Next(state, symbols[step]);
            (float first, float second) = Pair(state);
            weights[2 * step] = first;
            if (2 * step + 1 < weights.Length) weights[2 * step + 1] = second;
        }
    }

    /// <summary>The state after a symbol.</summary>
    public int Next(int state, int symbol) => ((state << Shift) | symbol) & 0xFFFF;

    /// <summary>The state before the first symbol: the end of the circular stream, around a short one as often as 16 bits need.</summary>
    public int Before(ReadOnlySpan<ushort> symbols)
    {
        int state = 0, count = (StateBits - 1) / Shift + 1;
        for (int back = count; back >= 1; back--)
        {
            int at = (symbols.Length - back % symbols.Length) % symbols.Length;
            state = Next(state, symbols[at]);
        }

        return state;
    }
}
