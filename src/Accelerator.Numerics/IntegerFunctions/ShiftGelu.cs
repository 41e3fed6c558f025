namespace Accelerator.Numerics.IntegerFunctions;

/// <summary>
/// I-ViT's integer GELU (arXiv 2207.01405, section 3.4; n = 23): x·σ(1.702·x), with σ = e^(z − max) / (e^(z − max) + e^(−max)) from exponentials by shifts.
/// </summary>
/// <remarks>
/// Widths: inputs signed, up to 23 bits; exponentials and sums as in <see cref="Shiftmax"/>, for e^(−max) saturates at 2^31 − 1 where the sum would be clamped anyway;
/// the sigmoid unsigned, b − 1 bits; outputs signed, the bits of the input and b − 1. The output has the scale s / 2^(b − 1).
/// Where the maximum of a row stands for more than 9.4, which is 23·ln 2 / 1.702 by the shifts, both exponentials of a negative element are clipped and its
/// sigmoid is ½: the definition holds for rows below that.
/// </remarks>
public static class ShiftGelu
{
    /// <summary>n.</summary>
    public const int Fraction = 23;

    /// <summary>The largest magnitude of an input: the difference of two takes 24 bits.</summary>
    public const int MaximumInput = Shiftmax.MaximumInput;

    private const float Slope = 1.702f;

    /// <summary>The scale of the output.</summary>
    public static float OutputScale(float scale, int bits = 8) => MathF.ScaleB(scale, 1 - bits);

    /// <summary>GELU of one row: elements share the maximum that is subtracted, so a row is computed as a whole.</summary>
    /// <param name="x">The row, at least one element; x stands for scale·x.</param>
    /// <param name="scale">1.702·scale is above 2^−8: activations of 8 bits, not of 16.</param>
    /// <param name="y">The result, of scale <see cref="OutputScale"/>.</param>
    /// <param name="bits">Bits of the sigmoid with its sign, 2 to 9; 8 in the paper.</param>
    public static void Apply(ReadOnlySpan<int> x, float scale, Span<int> y, int bits = 8)
    {
        IntegerRow.Check(x, y, MaximumInput);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 9);
        var exponential = new ShiftExponential(scale * Slope, Fraction);
        int most = IntegerRow.Maximum(x);
        long one = exponential.Apply(-most);
        for (int i = 0; i < x.Length; i++)
        {
            long power = exponential.Apply(x[i] - most);
            long factor = int.MaxValue / Math.Min(power + one, int.MaxValue);
            y[i] = x[i] * (int)(power * factor >> (32 - bits));
        }
    }
}
