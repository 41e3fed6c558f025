namespace Accelerator.Compilation.Tiles;

/// <summary>One command of the tile controller: a strip of TileM rows against a run of N tiles over all of K.</summary>
public sealed record TileCommand
{
    /// <summary>Number that the done stream returns, modulo 256.</summary>
    public required int Tag { get; init; }

    /// <summary>First activation word of the strip.</summary>
    public required int ActivationBase { get; init; }

    /// <summary>First weight word of the first N tile.</summary>
    public required int WeightBase { get; init; }

    /// <summary>First scale word of the first N tile.</summary>
    public required int ScaleBase { get; init; }

    /// <summary>First output word.</summary>
    public required int OutputBase { get; init; }

    /// <summary>Word of the decode table; 0 where there is none.</summary>
    public int DecodeBase { get; init; }

    /// <summary>Whether the product has outliers; else the three fields that follow mean nothing.</summary>
    public bool Side { get; init; }

    /// <summary>First side word of the first N tile.</summary>
    public int SideBase { get; init; }

    /// <summary>Side words minus one.</summary>
    public int SideWordLast { get; init; }

    /// <summary>Side activations of column 0 of the strip.</summary>
    public int SideActivationBase { get; init; }

    /// <summary>N tiles minus one.</summary>
    public required int NTileLast { get; init; }

    /// <summary>Groups minus one.</summary>
    public required int GroupLast { get; init; }

    /// <summary>K slices of a group minus one.</summary>
    public required int SliceLast { get; init; }

    /// <summary>Final right shift.</summary>
    public required int OutputShift { get; init; }

    /// <summary>Requantisation multiplier of each row of the strip, [TileM]; zeros for INT32 output.</summary>
    public required int[] RequantizeMultipliers { get; init; }
}
