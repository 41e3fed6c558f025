using System.Globalization;
using System.Text.RegularExpressions;

namespace Accelerator.Verification.Mutation;

/// <summary>One small change of the netlist that Yosys made of the RTL, as its <c>mutate</c> command describes it.</summary>
/// <param name="Number">1 and up; what selects it in the netlist.</param>
/// <param name="Mode">inv, const0, const1, cnot0 or cnot1 (inverted where another bit of the port is 0 or 1).</param>
/// <param name="Cell">Cell of the netlist, with the instance path.</param>
/// <param name="Port">Port of the cell.</param>
/// <param name="Bit">Bit of the port.</param>
/// <param name="Wire">Signal of the RTL that the bit belongs to; empty where there is none.</param>
/// <param name="Source">Files and lines of the RTL, the instances on the path among them, as far as Yosys knows.</param>
public sealed partial record Mutant(int Number, string Mode, string Cell, string Port, int Bit, string Wire, string Source)
{
    /// <summary>Whether the change depends on another bit of the port.</summary>
    internal bool Conditional => Mode.StartsWith("cnot", StringComparison.Ordinal);

    /// <summary>Whether the bit belongs to a signal of the top, not of an instance.</summary>
    internal bool OnTop => Wire.Length > 0 && !Wire.Contains('.', StringComparison.Ordinal);

    /// <summary>Reads one line of <c>mutate -list</c>.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="FormatException">The line is none.</exception>
    public static Mutant Parse(string line)
    {
        Match match = Line().Match(line);
        if (!match.Success) throw new FormatException($"Not a mutation of Yosys: {line}");
        string wire = match.Groups["wire"].Value;
        return new Mutant(
            int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture),
            match.Groups["mode"].Value,
            match.Groups["cell"].Value.Replace("$flatten", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal),
            match.Groups["port"].Value,
            int.Parse(match.Groups["bit"].Value, CultureInfo.InvariantCulture),
            wire.Length == 0 ? "" : $"{wire}[{match.Groups["wirebit"].Value}]",
            string.Join(' ', Sources().Matches(line).Select(source => source.Groups[1].Value)));
    }

    [GeneratedRegex(@"-ctrl \S+ \d+ (?<number>\d+) -mode (?<mode>\w+) -module \S+ -cell (?<cell>\S+) -port (?<port>\w+) -portbit (?<bit>\d+)( -ctrlbit \d+)?( -wire (?<wire>\S+) -wirebit (?<wirebit>\d+))?")]
    private static partial Regex Line();

    [GeneratedRegex(@"-src rtl/(\S+?:\d+)")]
    private static partial Regex Sources();
}
