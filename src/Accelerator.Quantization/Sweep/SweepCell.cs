namespace Accelerator.Quantization.Sweep;

/// <summary>What is left of a tensor in a format.</summary>
/// <param name="Tensor">The tensor.</param>
/// <param name="Format">Full name of the format.</param>
/// <param name="Group">Weights that share scales, or <c>row</c>, <c>tensor</c>.</param>
/// <param name="Weights">N·K.</param>
/// <param name="StoredBits">Bits of the quantised tensor, side data included.</param>
/// <param name="Signal">Σ w².</param>
/// <param name="Noise">Σ (w − ŵ)².</param>
/// <param name="LargestError">max |w − ŵ|.</param>
public sealed record SweepCell(string Tensor, string Format, string Group, long Weights, long StoredBits, double Signal, double Noise, double LargestError)
{
    /// <summary>Bits a weight, side data included.</summary>
    public double BitsPerWeight => StoredBits / (double)Weights;

    /// <summary>10·log10(signal / noise) in decibels; null where nothing is lost, or there is nothing to lose.</summary>
    public double? QsnrDb => Noise > 0 && Signal > 0 ? 10 * Math.Log10(Signal / Noise) : null;

    /// <summary>Whether every weight came back as it was.</summary>
    public bool Exact => Noise == 0;

    /// <summary>Several tensors as one: signals, noises and bits add up.</summary>
    public static SweepCell Sum(IReadOnlyList<SweepCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        SweepCell first = cells[0];
        return cells.Count == 1 ? first : new SweepCell(
            $"{cells.Count} tensors", first.Format, first.Group, cells.Sum(cell => cell.Weights), cells.Sum(cell => cell.StoredBits), cells.Sum(cell => cell.Signal), cells.Sum(cell => cell.Noise), cells.Max(cell => cell.LargestError));
    }

    /// <summary>
    /// Which cells no other beats: none has as few bits and as little noise relative to the signal, and less of one. Of equal cells all stay.
    /// </summary>
    public static bool[] Best(IReadOnlyList<SweepCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return [.. cells.Select(one => !cells.Any(other => other.BitsPerWeight <= one.BitsPerWeight && Ratio(other) <= Ratio(one) && (other.BitsPerWeight < one.BitsPerWeight || Ratio(other) < Ratio(one))))];

        static double Ratio(SweepCell cell) => cell.Noise == 0 ? 0 : cell.Noise / cell.Signal;
    }
}
