using System.Numerics;

namespace Accelerator.Quantization.Arrays;

/// <summary>The integer levels that weights of a group can take: Least, Least + Step, … Most. 0 lies within, though it need not be a level.</summary>
/// <param name="Least">The least level, 0 or less.</param>
/// <param name="Most">The largest level, 0 or more.</param>
/// <param name="Step">A power of two that divides Most − Least and 2·Least.</param>
internal readonly record struct LevelRange(int Least, int Most, int Step)
{
    /// <summary>Signs.</summary>
    public static LevelRange Sign { get; } = new(-1, 1, 2);

    /// <summary>Bits.</summary>
    public static LevelRange Binary { get; } = new(0, 1, 1);

    /// <summary>Trits.</summary>
    public static LevelRange Ternary { get; } = new(-1, 1, 1);

    /// <summary>Bits of a code that counts the levels, at least 1.</summary>
    public int Bits => Math.Max(1, BitOperations.Log2((uint)Math.Max(1, Codes)) + 1);

    /// <summary>The largest code, counted from 0.</summary>
    public int Codes => (Most - Least) / Step;

    /// <summary>The range of the negated levels.</summary>
    public LevelRange Negated => new(-Most, -Least, Step);

    /// <summary>The range with 0 as a level.</summary>
    public LevelRange WithZero => Of([Least, Least + Math.Min(Step, Most - Least), Most, 0]);

    /// <summary>
    /// The least range that holds levels. Its step is the largest power of two at which codes are integers and the zero point, in halves of a code, is one: a power of two
    /// keeps scale · step exact.
    /// </summary>
    public static LevelRange Of(IReadOnlyCollection<int> levels)
    {
        int least = levels.Min(), most = levels.Max();
        int differences = 0;
        foreach (int level in levels) differences |= level - least;
        if (least > 0 || most < 0)
        {
            // A zero point lies among the codes: levels of one sign reach to 0.
            differences |= least > 0 ? least : most - least;
            differences |= -least;
            (least, most) = (Math.Min(least, 0), Math.Max(most, 0));
        }

        int step = differences == 0 ? 1 : differences & -differences;
        while (2L * least % step != 0) step /= 2;
        return new LevelRange(least, most, step);
    }
}
