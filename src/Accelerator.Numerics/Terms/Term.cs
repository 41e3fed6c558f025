namespace Accelerator.Numerics.Terms;

/// <summary>One signed power of two of an operand (docs/term-streams.md): mantissa·(−1)^negative·2^(exponent + bit weight).</summary>
/// <param name="Negative">Its sign; false without mantissa.</param>
/// <param name="Mantissa">Whether there is anything to add.</param>
/// <param name="Exponent">What the code says of its power; 0 without mantissa.</param>
/// <param name="BitWeight">What its place in the stream says of its power.</param>
public readonly record struct Term(bool Negative, bool Mantissa, int Exponent, int BitWeight)
{
    /// <summary>A place of a stream where nothing is.</summary>
    public static Term None(int bitWeight) => new(false, false, 0, bitWeight);

    /// <summary>What it adds.</summary>
    public long Value => !Mantissa ? 0 : Negative ? -(1L << Exponent + BitWeight) : 1L << Exponent + BitWeight;

    /// <summary>A term of a signed digit d·2^bitWeight, |d| 0, 1 or 2.</summary>
    internal static Term OfDigit(int digit, int bitWeight) => digit == 0 ? None(bitWeight) : new Term(digit < 0, true, Math.Abs(digit) - 1, bitWeight);
}
