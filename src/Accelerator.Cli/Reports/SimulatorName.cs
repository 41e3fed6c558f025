using System.Text.RegularExpressions;

namespace Accelerator.Cli.Reports;

/// <summary>The name of a simulator in tables; the JSON results keep the whole line that the program prints.</summary>
internal static partial class SimulatorName
{
    /// <summary><c>Verilator 5.006</c> of <c>Verilator 5.006 2023-01-22 rev (Debian 5.006-3)</c>; a line of another form stays as it is.</summary>
    public static string Short(string version) => NameAndNumber().Match(version) is { Success: true } match ? match.Value.Replace(" version ", " ", StringComparison.Ordinal) : version;

    [GeneratedRegex(@"^\D+[0-9.]+")]
    private static partial Regex NameAndNumber();
}
