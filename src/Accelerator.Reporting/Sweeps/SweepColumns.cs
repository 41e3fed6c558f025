using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Configuration.Sweeps;

namespace Accelerator.Reporting.Sweeps;

/// <summary>Makes columns of cells: numbers where all are, else texts.</summary>
internal static class SweepColumns
{
    /// <summary>A parameter or a derived value.</summary>
    public static SweepPageColumn Value(string name, IReadOnlyList<string> cells)
    {
        double?[] numbers = [.. cells.Select(Number)];
        if (cells.Zip(numbers).All(pair => pair.First.Length == 0 || pair.Second is not null)) return new SweepPageColumn(name, false, true, "", "", null, [.. numbers]);
        string[] words = [.. cells.Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> number = words.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return new SweepPageColumn(name, false, true, "", "", [.. words], [.. cells.Select(cell => cell.Length > 0 ? (double?)number[cell] : null)]);
    }

    /// <summary>A metric.</summary>
    public static SweepPageColumn Metric(string name, bool shown, ImmutableArray<double?> values)
    {
        SweepMetric? known = SweepMetric.All.FirstOrDefault(metric => metric.Name == name);
        return new SweepPageColumn(name, true, shown, known?.Unit ?? "", known?.Meaning ?? "", null, values);
    }

    private static double? Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
}
