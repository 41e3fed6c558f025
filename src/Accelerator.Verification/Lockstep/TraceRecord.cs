using System.Globalization;
using System.Text;

namespace Accelerator.Verification.Lockstep;

/// <summary>One cycle of every contracted signal, from the model or from a simulator.</summary>
/// <param name="Values">32-bit words, low word first.</param>
/// <param name="Unknown">A 1 for every bit that is unknown; empty when all are known.</param>
public sealed record TraceRecord(uint[] Values, uint[] Unknown)
{
    /// <summary>Whether <paramref name="width"/> bits from <paramref name="offset"/> are equal and known.</summary>
    public bool Matches(TraceRecord other, int offset, int width)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (int at = offset; at < offset + width;)
        {
            int bit = at & 31;
            int count = Math.Min(32 - bit, offset + width - at);
            uint mask = count == 32 ? uint.MaxValue : ((1u << count) - 1) << bit;
            int word = at >> 5;
            if (((Values[word] ^ other.Values[word]) & mask) != 0) return false;
            if (((UnknownWord(word) | other.UnknownWord(word)) & mask) != 0) return false;
            at += count;
        }

        return true;
    }

    /// <summary>Whether all words are equal and known.</summary>
    public bool Matches(TraceRecord other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Values.AsSpan().SequenceEqual(other.Values.AsSpan(0, Values.Length)) && !Unknown.AsSpan().ContainsAnyExcept(0u) && !other.Unknown.AsSpan().ContainsAnyExcept(0u);
    }

    /// <summary>Hexadecimal digits of <paramref name="width"/> bits from <paramref name="offset"/>, x where unknown.</summary>
    public string Text(int offset, int width)
    {
        var text = new StringBuilder();
        for (int digit = ((width + 3) / 4) - 1; digit >= 0; digit--)
        {
            uint value = 0;
            bool unknown = false;
            for (int i = Math.Min(3, width - (digit * 4) - 1); i >= 0; i--)
            {
                int bit = offset + (digit * 4) + i;
                value = (value << 1) | ((Values[bit >> 5] >> (bit & 31)) & 1);
                unknown |= ((UnknownWord(bit >> 5) >> (bit & 31)) & 1) != 0;
            }

            text.Append(unknown ? "x" : value.ToString("x", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private uint UnknownWord(int word) => Unknown.Length == 0 ? 0 : Unknown[word];
}
