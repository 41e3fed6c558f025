using System.Globalization;
using System.Text.RegularExpressions;
using Accelerator.Rtl;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Synthesis;

/// <summary>Runs a package's synthesis script and counts cells. The script keeps the hierarchy, so a PE is synthesised once and counted as often as it stands in the array.</summary>
public static partial class CellCounter
{
    /// <summary>Counts the cells of <paramref name="package"/>.</summary>
    /// <exception cref="Diagnostics.InputException">Yosys is not installed (ACC5001).</exception>
    /// <exception cref="SimulatorException">Yosys refuses the RTL.</exception>
    public static CellCounts Count(RtlPackage package, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        string yosys = ToolLocator.Require("yosys", "yosys");
        using var work = new WorkFolder();
        string folder = work.Create("synthesis");
        BuiltSimulator.WriteSources(package, folder);
        string script = $"{package.Files["synth.ys"]}\ntee -q -o accelerator.txt stat -top {package.Top}\ntee -q -o array.txt stat -top {package.Top}_array\n";
        File.WriteAllText(Path.Combine(folder, "cells.ys"), script);
        ToolResult made = ToolProcess.Run(yosys, ["-q", "-s", "cells.ys"], folder, cancellation);
        if (made.ExitCode != 0) throw new SimulatorException($"Yosys does not synthesise {package.Top}:\n{made.Output}");
        string version = ToolProcess.Run(yosys, ["-V"], folder, cancellation).Output.Trim();
        return new CellCounts(string.Join(' ', version.Split(' ').Take(2)), Total(folder, "accelerator.txt"), Total(folder, "array.txt"));
    }

    /// <summary>The last count is that of the hierarchy, or of the only module.</summary>
    private static long Total(string folder, string name)
    {
        MatchCollection found = Cells().Matches(File.ReadAllText(Path.Combine(folder, name)));
        if (found.Count == 0) throw new SimulatorException($"Yosys prints no count of cells:\n{File.ReadAllText(Path.Combine(folder, name))}");
        return long.Parse(found[^1].Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Number of cells:\s+([0-9]+)")]
    private static partial Regex Cells();
}
