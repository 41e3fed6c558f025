namespace Accelerator.Hardware.Tiles;

/// <summary>The knobs of the side unit, which multiplies outliers beside the array (docs/tile-shell.md, "Side unit").</summary>
/// <param name="WeightBits">Bits of an outlier, two's complement: 2 to 16.</param>
/// <param name="Columns">Most different columns of a product that hold outliers: 1 to 65,536; sets the width of the column number and of the accumulators.</param>
public sealed record SideUnitSpec(int WeightBits, int Columns);
