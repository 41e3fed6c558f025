using System.Numerics;

namespace Accelerator.Hardware.Tiles;

/// <summary>The derived numbers of a side unit (docs/tile-shell.md, "Side unit"). Widths are in bits.</summary>
public sealed record SideUnitWidths
{
    /// <summary>Width of an outlier, signed.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Width of the number of a column.</summary>
    public required int IndexBits { get; init; }

    /// <summary>Lanes: rows of weights of a chunk.</summary>
    public required int Lanes { get; init; }

    /// <summary>Width of one sum, signed, exact over all columns.</summary>
    public required int SumBits { get; init; }

    /// <summary>Width of the sums of a chunk: row m, lane r at m·lanes + r.</summary>
    public required int SumWordBits { get; init; }

    /// <summary>Width of a word of the side activation port: one column, row 0 lowest.</summary>
    public required int ActivationWordBits { get; init; }

    /// <summary>Width of the weights of a side word.</summary>
    public int WeightWordBits => Lanes * WeightBits;

    /// <summary>Width of what the gather unit keeps of a side word: the weights, and above them whether it is the last of its chunk.</summary>
    public int PayloadBits => WeightWordBits + 1;

    /// <summary>Width of a word of the side port: weights, number of the column, last word of a chunk.</summary>
    public int WordBits => WeightWordBits + IndexBits + 1;

    /// <summary>Elements of a side word in a program: the weights, the number of the column, and 1 for the last word of a chunk.</summary>
    public int WordElements => Lanes + 2;

    /// <summary>The numbers of an array; null where it has no side unit.</summary>
    internal static SideUnitWidths? Of(TileArraySpec array)
    {
        if (array.SideUnit is not { } side) return null;
        int sum = ExactWidth.Signed(side.Columns * (BigInteger.One << (side.WeightBits - 1 + array.ActivationBits - 1)));
        return new SideUnitWidths
        {
            WeightBits = side.WeightBits, IndexBits = ExactWidth.Index(side.Columns), Lanes = array.RescaleLanes, SumBits = sum,
            SumWordBits = array.TileM * array.RescaleLanes * sum, ActivationWordBits = array.TileM * array.ActivationBits,
        };
    }
}
