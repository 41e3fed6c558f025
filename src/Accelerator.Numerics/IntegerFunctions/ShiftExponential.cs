namespace Accelerator.Numerics.IntegerFunctions;

/// <summary>
/// I-ViT's exponential of integers by shifts (arXiv 2207.01405, section 3.3): e^(s·x) = 2^(s·x·log2 e) with log2 e ≈ 1.0111₂ = 1 + 1/2 − 1/16, and 2^f ≈ 1 + f/2 for the fraction −1 &lt; f ≤ 0.
/// The result has the scale s / 2^n, so that e^0 is −x0·2^n.
/// </summary>
/// <remarks>
/// Widths, all exact: x signed, 24 bits at most; t = x + ⌊x/2⌋ − ⌊x/16⌋ one bit more; x0 = ⌊−1/s⌋ from −1 to −(2^31 − 1)/2^n; q from 0 to n;
/// r from x0 + 1 to 0; the result unsigned, 31 bits.
/// </remarks>
public readonly record struct ShiftExponential
{
    /// <summary>The largest magnitude of an argument.</summary>
    public const int MaximumInput = (1 << 24) - 1;

    /// <summary>The largest result: what is greater, for positive x, is this.</summary>
    public const int MaximumOutput = int.MaxValue;

    /// <summary>The exponential of arguments of a scale.</summary>
    /// <param name="scale">s, above 0: x stands for s·x. Float32, as x0 is computed in it.</param>
    /// <param name="fraction">n, 1 to 30: 15 for Shiftmax, 23 for ShiftGELU. Arguments below n·x0, about −0.7·n, count as n·x0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is no number above 0, or so fine that −x0·2^n passes 31 bits.</exception>
    public ShiftExponential(float scale, int fraction)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fraction, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fraction, 30);
        float unit = MathF.Floor(-1f / scale);
        if (!(scale > 0) || !(unit <= -1) || unit < -(int.MaxValue >> fraction)) throw new ArgumentOutOfRangeException(nameof(scale), scale, $"A scale with n = {fraction} lies from 2^-{31 - fraction} up, where -x0·2^n takes at most 31 bits.");
        (Unit, Fraction) = ((int)unit, fraction);
    }

    /// <summary>x0, the integer that stands for −1: negative.</summary>
    public int Unit { get; }

    /// <summary>n.</summary>
    public int Fraction { get; }

    /// <summary>The exponential of x, |x| ≤ 2^24 − 1.</summary>
    public int Apply(int x)
    {
        if (x is > MaximumInput or < -MaximumInput) throw new ArgumentOutOfRangeException(nameof(x), x, "More than 24 bits.");
        int t = Math.Max(x + (x >> 1) - (x >> 4), Fraction * Unit);
        // ⌊t / x0⌋ with x0 < 0, and what is left: x0 < r ≤ 0.
        int q = Math.DivRem(t, Unit, out int r);
        if (r > 0) (q, r) = (q - 1, r + Unit);
        // (r/2 − x0)·2^(n − q), with the half kept until the end.
        long twice = r - 2L * Unit;
        int shift = Fraction - q - 1;
        if (shift < 0) return (int)(twice >> 1);
        return shift > 31 || twice << shift > MaximumOutput ? MaximumOutput : (int)(twice << shift);
    }
}
