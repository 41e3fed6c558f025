namespace Accelerator.Quantization.Formats;

/// <summary>Where a weight lies among the levels of its group. A weight on a level, or beyond the outermost, has that level on both sides.</summary>
/// <param name="Below">Code of the largest level that is not above the weight.</param>
/// <param name="Above">Code of the least level that is not below it.</param>
/// <param name="Side">−1 nearer to the level below, 1 nearer to the one above, 0 half way.</param>
/// <param name="Fraction">How much of the way from the level of smaller magnitude to that of larger magnitude the weight has come, in (0, 1).</param>
public readonly record struct LevelPlace(byte Below, byte Above, int Side, double Fraction)
{
    /// <summary>A weight that has one level only.</summary>
    public static LevelPlace On(byte code) => new(code, code, 0, 0);
}
