using Accelerator.Quantization.Sweep;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel formats sweep --json</c> writes.</summary>
internal sealed record SweepReport
{
    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The file, and the tensor where one was named.</summary>
    public required string Source { get; init; }

    /// <summary>Method and rounding.</summary>
    public required string Method { get; init; }

    /// <summary>Number of tensors.</summary>
    public required int Tensors { get; init; }

    /// <summary>Weights of all tensors.</summary>
    public required long Weights { get; init; }

    /// <summary>All tensors together, a row for each format and group: bits ascending, then the ratio descending.</summary>
    public required IReadOnlyList<SweepRow> Rows { get; init; }

    /// <summary>Every tensor by itself, in the order of the file, then of the rows.</summary>
    public required IReadOnlyList<SweepRow> Cells { get; init; }

    /// <summary>GGUF types whose blocks do not divide the rows of a tensor.</summary>
    public required IReadOnlyList<string> Left { get; init; }

    public static SweepReport Of(string source, string method, int tensors, IReadOnlyList<SweepCell> cells, IReadOnlyList<(string Format, string Tensor)> left)
    {
        // A format that not every tensor takes cannot be compared with the others over all of them.
        SweepCell[] sums = [.. cells.GroupBy(cell => (cell.Format, cell.Group)).Where(group => group.Count() == tensors).Select(group => SweepCell.Sum([.. group]))];
        SweepCell[] sorted = [.. sums.OrderBy(cell => cell.BitsPerWeight).ThenByDescending(cell => cell.QsnrDb ?? double.PositiveInfinity).ThenBy(cell => cell.Format, StringComparer.Ordinal).ThenBy(cell => cell.Group, StringComparer.Ordinal)];
        bool[] best = SweepCell.Best(sorted);
        return new SweepReport
        {
            Source = source, Method = method, Tensors = tensors, Weights = cells.GroupBy(cell => cell.Tensor).Sum(group => group.First().Weights),
            Rows = [.. sorted.Select((cell, i) => SweepRow.Of(cell, best[i], cells.Where(one => one.Format == cell.Format && one.Group == cell.Group).Min(one => one.QsnrDb ?? double.PositiveInfinity)))],
            Cells = [.. cells.Select(cell => SweepRow.Of(cell, null, null))],
            Left = [.. left.Select(pair => pair.Format).Distinct(StringComparer.Ordinal)],
        };
    }
}

/// <summary>A format and group on a tensor, or on all.</summary>
/// <param name="Tensor">The tensor, or their number.</param>
/// <param name="Format">Full name.</param>
/// <param name="Group">Weights that share scales.</param>
/// <param name="BitsPerWeight">Side data included.</param>
/// <param name="QsnrDb">10·log10(Σw² / Σ(w − ŵ)²); null where nothing is lost.</param>
/// <param name="WorstQsnrDb">The least of the tensors; null where nothing is lost or there is one tensor.</param>
/// <param name="MaxError">max |w − ŵ|.</param>
/// <param name="Pareto">Whether no other row has as few bits and as little noise.</param>
internal sealed record SweepRow(string Tensor, string Format, string Group, double BitsPerWeight, double? QsnrDb, double? WorstQsnrDb, double MaxError, bool? Pareto)
{
    public static SweepRow Of(SweepCell cell, bool? pareto, double? worst) => new(
        cell.Tensor, cell.Format, cell.Group, Math.Round(cell.BitsPerWeight, 6), cell.QsnrDb is { } ratio ? Math.Round(ratio, 4) : null,
        worst is { } least && double.IsFinite(least) ? Math.Round(least, 4) : null, cell.LargestError, pareto);
}
