using System.Globalization;
using System.Text.RegularExpressions;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Synthesis;

/// <summary>Reads what OpenSTA prints: the longest path and the power of all cells.</summary>
internal static partial class TimingReport
{
    /// <summary>The timing of a run with a clock period in nanoseconds.</summary>
    /// <exception cref="SimulatorException">The text has no path.</exception>
    public static Timing ReadTiming(string text, double period)
    {
        Match slack = Slack().Match(text), from = Start().Match(text), to = End().Match(text);
        if (!slack.Success || !from.Success || !to.Success) throw new SimulatorException($"OpenSTA prints no path:\n{text}");
        return new Timing(Math.Round(period - double.Parse(slack.Groups[1].Value, CultureInfo.InvariantCulture), 6), from.Groups[1].Value, to.Groups[1].Value);
    }

    /// <summary>The power.</summary>
    /// <exception cref="SimulatorException">The text has none.</exception>
    public static Power ReadPower(string text, double activity)
    {
        Match total = Total().Match(text);
        if (!total.Success) throw new SimulatorException($"OpenSTA prints no power:\n{text}");
        double[] watts = [.. Enumerable.Range(1, 3).Select(i => double.Parse(total.Groups[i].Value, CultureInfo.InvariantCulture))];
        return new Power(watts[0], watts[1], watts[2], activity);
    }

    /// <summary>Whether it says that it did not read everything.</summary>
    public static bool Complaint(string text) => Wrong().IsMatch(text);

    [GeneratedRegex(@"^Error:|black box", RegexOptions.Multiline)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"^\s+(-?[0-9.eE+-]+)\s+slack ", RegexOptions.Multiline)]
    private static partial Regex Slack();

    [GeneratedRegex(@"^Startpoint: (\S+)", RegexOptions.Multiline)]
    private static partial Regex Start();

    [GeneratedRegex(@"^Endpoint: (\S+)", RegexOptions.Multiline)]
    private static partial Regex End();

    [GeneratedRegex(@"^Total +([0-9.eE+-]+) +([0-9.eE+-]+) +([0-9.eE+-]+) ", RegexOptions.Multiline)]
    private static partial Regex Total();
}
