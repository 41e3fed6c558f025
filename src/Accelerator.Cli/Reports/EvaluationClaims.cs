using System.Globalization;
using System.Text;
using Accelerator.Configuration.Evaluation;

namespace Accelerator.Cli.Reports;

/// <summary>The part of the page that holds publications to what was measured.</summary>
internal static class EvaluationClaims
{
    /// <summary>Nats a token below which two settings are called equal: what another calibration text changes at 4 bits.</summary>
    private const double Noise = 0.002;

    /// <summary>Bits a weight up to which two settings are called equally large.</summary>
    private const double SameBits = 0.15;

    /// <summary>Writes it; nothing where there is no claim.</summary>
    public static void Write(StringBuilder page, EvaluationTable table)
    {
        Dictionary<string, EvaluationRow> rows = table.Rows.Where(row => row.Failure is null).ToDictionary(row => row.Name, StringComparer.Ordinal);
        (EvaluationClaim Claim, EvaluationPair[] Pairs)[] claims = [.. table.Claims.Select(claim => (claim, claim.Pairs.Where(pair => rows.ContainsKey(pair.Better) && rows.ContainsKey(pair.Worse)).ToArray())).Where(one => one.Item2.Length > 0)];
        if (claims.Length == 0) return;
        Line();
        Line("## What publications say, and what was measured");
        Line();
        Line("*Gain* is by how many nats a token the first setting loses less than the second; below 0.002 they are equal. *Bits* is what the first has more. A claim is about models a thousand times larger");
        Line("with text of their own: *no* says that the ordering is not found on this model, not that the publication is wrong. *Read* says what of the publication was at hand.");
        Line();
        Line("| publication | says | read | first | second | perplexities | bits | gain | holds |");
        Line("| --- | --- | --- | --- | --- | ---: | ---: | ---: | --- |");
        foreach ((EvaluationClaim claim, EvaluationPair[] pairs) in claims)
        {
            for (int i = 0; i < pairs.Length; i++)
            {
                (EvaluationRow better, EvaluationRow worse) = (rows[pairs[i].Better], rows[pairs[i].Worse]);
                double gain = worse.Loss!.Value - better.Loss!.Value, bits = better.BitsPerWeight!.Value - worse.BitsPerWeight!.Value;
                string holds = Math.Abs(gain) < Noise ? "equal" : gain > 0 ? "yes" : "no";
                string size = Math.Abs(bits) <= SameBits ? "same" : bits.ToString("+0.00;-0.00", CultureInfo.InvariantCulture);
                string who = i == 0 ? $"{claim.Paper} | {claim.Says} | {claim.Read}" : " | | ";
                Line($"| {who} | {better.Name} | {worse.Name} | {EvaluationPage.Number(better.Perplexity!.Value)}, {EvaluationPage.Number(worse.Perplexity!.Value)} | {size} | {EvaluationPage.Signed(gain)} | {holds} |");
            }
        }

        void Line(string text = "") => page.Append(text).Append('\n');
    }
}
