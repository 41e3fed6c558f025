using System.Globalization;
using System.Text;

namespace Accelerator.Cli.Reports;

/// <summary>The result of <c>accel evaluate</c> as a page of Markdown.</summary>
internal static class EvaluationPage
{
    /// <summary>The page.</summary>
    public static string Write(EvaluationTable table)
    {
        var page = new StringBuilder();
        int missing = table.Settings - table.Rows.Length;
        Line($"# Perplexities of {table.Model} under {table.Rows.Length} settings");
        Line();
        Line("This page and the JSON file beside it are written by");
        Line();
        Line($"    {table.Command}");
        Line();
        Line($"Text: {table.Tokens}, {table.Windows} windows of {table.WindowLength} tokens, {table.PredictedTokens} predictions. Calibration: {table.Calibration}.");
        Line($"Unquantised: **{Number(table.Perplexity)}**. *Bits* are those of a weight in the packed file, scales, zeros and all other side data counted; *error* is ‖W − Ŵ‖ / ‖W‖ over all");
        Line("quantised layers; *loss* is ln(perplexity / unquantised), the nats a token that quantising costs.");
        if (missing > 0)
        {
            Line();
            Line($"**Not finished: {missing} of {table.Settings} settings are missing. The command measures them with --resume added.**");
        }

        bool against = table.Rows.Any(row => row.Against is not null);
        foreach (IGrouping<string, EvaluationRow> section in table.Rows.GroupBy(row => row.Section))
        {
            Line();
            if (section.Key.Length > 0) Line($"## {section.Key}");
            if (section.Key.Length > 0) Line();
            Line($"| setting | bits | error | perplexity | loss |{(against ? " other implementation | difference |" : "")}");
            Line($"| --- | ---: | ---: | ---: | ---: |{(against ? " ---: | ---: |" : "")}");
            foreach (EvaluationRow row in section) Line(Row(row, against));
        }

        EvaluationClaims.Write(page, table);
        return page.ToString();

        void Line(string text = "") => page.Append(text).Append('\n');
    }

    private static string Row(EvaluationRow row, bool against)
    {
        string name = row.Name.Replace("|", "\\|", StringComparison.Ordinal);
        if (row.Failure is not null) return $"| {name} | fails: {row.Failure.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")} | | | |{(against ? " | |" : "")}";
        string other = !against ? "" : row.Against is not double them ? " | |" : string.Create(CultureInfo.InvariantCulture, $" {Number(them)} | {Signed((row.Perplexity!.Value / them - 1) * 100)} % |");
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {row.BitsPerWeight:F3} | {row.WeightError:F4} | {Number(row.Perplexity!.Value)} | {Signed(row.Loss!.Value)} |{other}");
    }

    // Rounded first: a small negative number would print as −0.0000.
    internal static string Signed(double value) => (Math.Round(value, 4) + 0.0).ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);

    internal static string Number(double value) => value.ToString(value < 1000 ? "F4" : "G6", CultureInfo.InvariantCulture);
}
