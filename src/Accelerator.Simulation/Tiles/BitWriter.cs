using System.Runtime.CompilerServices;

namespace Accelerator.Simulation.Tiles;

/// <summary>Appends fields to a record of 32-bit words, lowest bit first. The record must be clear before it is written.</summary>
internal sealed class BitWriter(uint[] words)
{
    private int position;

    /// <summary>Bits up to here are written.</summary>
    public int Position => position;

    /// <summary>Moves on to bit <paramref name="offset"/>.</summary>
    public void Seek(int offset) => position = offset;

    /// <summary>Appends the low <paramref name="width"/> bits (1 to 64) of a value; two's complement needs no other treatment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(long value, int width)
    {
        ulong bits = (ulong)value & (ulong.MaxValue >> (64 - width));
        while (width > 0)
        {
            int bit = position & 31;
            int taken = Math.Min(32 - bit, width);
            words[position >> 5] |= (uint)(bits << bit);
            bits >>= taken;
            width -= taken;
            position += taken;
        }
    }

    /// <summary>Appends one bit.</summary>
    public void Put(bool value) => Put(value ? 1 : 0, 1);

    /// <summary>Appends every value with the same width.</summary>
    public void Put(ReadOnlySpan<short> values, int width)
    {
        foreach (short value in values) Put(value, width);
    }

    /// <summary>Appends every value with the same width.</summary>
    public void Put(ReadOnlySpan<int> values, int width)
    {
        foreach (int value in values) Put(value, width);
    }

    /// <summary>Appends every value with the same width.</summary>
    public void Put(ReadOnlySpan<long> values, int width)
    {
        foreach (long value in values) Put(value, width);
    }

    /// <summary>Appends every value with the same width.</summary>
    public void Put(ReadOnlySpan<byte> values, int width)
    {
        foreach (byte value in values) Put(value, width);
    }
}
