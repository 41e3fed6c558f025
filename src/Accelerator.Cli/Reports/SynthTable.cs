using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Verification.Synthesis;
using Spectre.Console;

namespace Accelerator.Cli.Reports;

/// <summary>Prints a <see cref="SynthReport"/>.</summary>
internal static class SynthTable
{
    private const int Shown = 16;

    /// <summary>Writes it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="kept">Whether the result is that of an earlier time.</param>
    public static void Write(SynthReport report, bool kept)
    {
        SynthesisResult result = report.Synthesis;
        Line($"{report.Accelerator}: {result.Library}, {string.Join(", ", result.Tools)}{(result.Flattened ? ", modules dissolved" : "")}{(kept ? ", from an earlier time" : "")}");
        if (report.Units.Length > 0)
        {
            // Parameter sets of a cell together: the file has each by itself.
            var table = new TextTable("module", ">instances", ">own area", ">with all in it", ">share");
            IGrouping<string, ModuleArea>[] modules = [.. report.Units.GroupBy(module => module.Name).OrderByDescending(group => group.Sum(module => module.TotalArea))];
            foreach (IGrouping<string, ModuleArea> module in modules.Take(Shown)) table.Add(Row(module));
            table.Write(Console.Out);
            if (modules.Length > Shown) Line($"  and {modules.Length - Shown} more, in the file");
        }

        Line($"area    {result.Area:N0} in {result.Cells:N0} cells (the library's unit, mostly µm²; no wires)");
        if (result.Timing is { } timing)
        {
            Line($"delay   {timing.Delay:N3} ns, at most {timing.MaximumMhz:N1} MHz: {timing.From} to {timing.To}");
            if (!result.Flattened) Line($"        nets between modules are not buffered here: --flatten gives the delay of the design");
        }
        else
        {
            Line($"delay and power need OpenSTA (Debian package opensta)");
        }

        if (result.Power is { } power) Line($"power   {1000 * power.Total:N3} mW at that clock, {result.PicojoulesPerCycle:N2} pJ a cycle (no stimulus: nets change in {power.Activity:P0} of the cycles; leakage {1000 * power.Leakage:N4} mW)");
        if (report.GigaMacsPerArea is { } density) Line($"peak    {report.PeakMacs:N0} multiply-accumulates a cycle: {1e6 * density:N2} G/s a million units of area, {report.GigaMacsPerWatt:N1} G/s a watt");

        foreach (EquivalenceResult module in report.Equivalence)
        {
            if (!module.Decided) Line($"not decided: {module.Module}, in the time that --prove-seconds gives");
            else if (module.Proved) Line($"proved  {module.Module}: {module.Points} nets of the netlist equal the RTL's for all inputs{(module.Sums > 0 ? $", {module.Sums} sums of products by algebra" : "")}");
            else Line($"not proved: {module.Module}, {module.Unproved} of {module.Points} nets");
        }

        string[] Row(IGrouping<string, ModuleArea> module)
        {
            double total = module.Sum(one => one.TotalArea);
            return [module.Key, Figures.Whole(module.Sum(one => one.Instances)), Area(module.Sum(one => one.Instances * one.Area)), Area(total), (100 * total / result.Area).ToString("N1", CultureInfo.InvariantCulture) + " %"];
        }

        static string Area(double area) => area.ToString("N0", CultureInfo.InvariantCulture);

        static void Line(FormattableString text) => Terminal.Out.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }
}
