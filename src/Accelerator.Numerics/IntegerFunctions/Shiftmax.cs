namespace Accelerator.Numerics.IntegerFunctions;

/// <summary>
/// I-ViT's integer softmax (arXiv 2207.01405, section 3.3; n = 15): exponentials of x − max x by shifts, their sum clamped to 2^31 − 1, one integer division
/// for the reciprocal, a product and a shift.
/// </summary>
/// <remarks>
/// Widths: inputs signed, up to 23 bits; exponentials unsigned, 31 bits; the sum saturates at 2^31 − 1, which may be done while adding because nothing
/// is negative; ⌊(2^31 − 1) / sum⌋ unsigned, 31 bits; the products are at most 2^31 − 1, since an exponential is at most the sum; outputs unsigned, b − 1 bits
/// in a signed word of b, of scale 2^−(b − 1). A row may have any length: the sum saturates.
/// </remarks>
public static class Shiftmax
{
    /// <summary>n.</summary>
    public const int Fraction = 15;

    /// <summary>The largest magnitude of an input: the difference of two takes 24 bits.</summary>
    public const int MaximumInput = (1 << 22) - 1;

    /// <summary>Softmax of one row.</summary>
    /// <param name="x">The row, at least one element; x stands for scale·x.</param>
    /// <param name="scale">Above 2^−16.</param>
    /// <param name="y">Probabilities times 2^(bits − 1).</param>
    /// <param name="bits">Bits of an output with its sign, 2 to 31; 8 in the paper.</param>
    public static void Apply(ReadOnlySpan<int> x, float scale, Span<int> y, int bits = 8)
    {
        IntegerRow.Check(x, y, MaximumInput);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 31);
        var exponential = new ShiftExponential(scale, Fraction);
        int most = IntegerRow.Maximum(x);
        long sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = exponential.Apply(x[i] - most);
            sum = Math.Min(sum + y[i], int.MaxValue);
        }

        int factor = (int)(int.MaxValue / sum);
        for (int i = 0; i < y.Length; i++) y[i] = (int)((long)y[i] * factor >> (32 - bits));
    }
}
