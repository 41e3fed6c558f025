using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.FloatTile;

/// <summary>The derived numbers of an array of floating-point elements (docs/float-tile.md). Widths are in bits.</summary>
public sealed record FloatTileMicroarchitecture : TileMicroarchitecture
{
    /// <inheritdoc/>
    public override string Family => "FloatTile";

    /// <inheritdoc/>
    public override string Title => "array of BitMoD elements";

    /// <inheritdoc/>
    public override FloatTileSpec Array => (FloatTileSpec)Spec.Array;

    /// <inheritdoc/>
    public override string Operand => "activation";

    /// <inheritdoc/>
    public override string HandOver => "result";

    /// <summary>All terms of a weight in one word.</summary>
    public override int StepsOfSlice => 1;

    /// <summary>A cycle a term.</summary>
    public override int CyclesOfSlice => Terms;

    /// <summary>Weights of a word of the weight memory: element j of lane n at n·K + j.</summary>
    public override int WeightElements => Array.TileN * Array.TileK;

    /// <summary>The scales of all lanes are there for the whole group.</summary>
    public override int ScaleLanes => Array.TileN;

    /// <summary>The element, with every width in it.</summary>
    public required TermPeSpec Element { get; init; }

    /// <summary>Whether weights are FP3 or FP4 with a special value a group; else two's complement by Booth's digits.</summary>
    public bool HasSpecial => Array.WeightBits <= 4;

    /// <summary>Beats of a K slice: terms of a weight.</summary>
    public int Terms => HasSpecial ? 2 : (Array.WeightBits + 1) / 2;

    /// <summary>Width of the counter of terms.</summary>
    public int TermIndexBits => ExactWidth.Index(Terms);

    /// <summary>Width of a special value as the scale word carries it: its sign above five bits of magnitude; 0 where there is none.</summary>
    public int SpecialBits => HasSpecial ? 6 : 0;

    /// <summary>Width of the exponent of a term.</summary>
    public int TermExponentBits => Element.TermExponentWidth;

    /// <summary>Width of the bit weight of a beat's terms.</summary>
    public int BitWeightBits => Element.BitWeightWidth;

    /// <summary>Width of one lane of a weight word.</summary>
    public int WeightLaneBits => Array.TileK * Array.WeightBits;

    /// <summary>Width of one row of an activation word.</summary>
    public int ActivationRowBits => Array.TileK * Array.ActivationBits;

    /// <summary>The bit weight of the terms of beat <paramref name="term"/> of a slice, counted from the highest.</summary>
    public int BitWeight(int term) => HasSpecial ? 0 : 2 * (Terms - 1 - term);

    /// <summary>The same with every number that follows from the family's.</summary>
    internal FloatTileMicroarchitecture Finish() => (FloatTileMicroarchitecture)Complete() with { ZeroBits = SpecialBits, OutputBits = Element.Result.Bits };
}
