using System.Numerics;

namespace Accelerator.Numerics.Terms;

/// <summary>
/// BitMoD's FP3 and FP4 (HPCA 2025): sign and magnitude, a special value of the group in place of −0. Values are in units of the least magnitude:
/// FP3 {0, 1, 2, 4}, FP4 {0, 1, 2, 3, 4, 6, 8, 12}.
/// </summary>
public sealed class SpecialValueEncoder : TermEncoder
{
    /// <summary>Largest magnitude of a special value.</summary>
    public const int MostSpecial = 31;

    private static readonly int[] Fp3 = [0, 1, 2, 4], Fp4 = [0, 1, 2, 3, 4, 6, 8, 12];

    /// <summary>For codes of 3 or 4 bits.</summary>
    /// <param name="bits">3 or 4.</param>
    /// <param name="special">What −0 stands for; its magnitude has at most two ones.</param>
    public SpecialValueEncoder(int bits, int special)
        : base(Width(bits, 3, 4), 2, 3)
    {
        if (!IsSpecial(special)) throw new ArgumentOutOfRangeException(nameof(special), special, $"A special value has a magnitude of at most {MostSpecial} with at most two ones.");
        Special = special;
    }

    /// <summary>What −0 stands for.</summary>
    public int Special { get; }

    /// <summary>Whether two terms can be a special value.</summary>
    public static bool IsSpecial(int value) => value is >= -MostSpecial and <= MostSpecial && BitOperations.PopCount((uint)Math.Abs(value)) <= 2;

    /// <inheritdoc/>
    public override int BitWeight(int term) => 0;

    /// <inheritdoc/>
    public override void Encode(uint code, Span<Term> terms)
    {
        int[] magnitudes = CodeBits == 3 ? Fp3 : Fp4;
        bool negative = Bit(code, CodeBits - 1);
        int magnitude = magnitudes[code & (uint)(magnitudes.Length - 1)];
        if (negative && magnitude == 0) (negative, magnitude) = (Special < 0, Math.Abs(Special));
        for (int t = 0; t < 2; t++)
        {
            int leading = magnitude == 0 ? -1 : BitOperations.Log2((uint)magnitude);
            terms[t] = leading < 0 ? Term.None(0) : new Term(negative, true, leading, 0);
            if (leading >= 0) magnitude &= ~(1 << leading);
        }
    }
}
