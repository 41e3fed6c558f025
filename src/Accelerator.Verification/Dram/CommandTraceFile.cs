using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Hardware.Dram;

namespace Accelerator.Verification.Dram;

/// <summary>
/// Command traces as text, as DRAMsim3 writes them: a line a command with cycle, name, channel, rank, bank group, bank, row and column, the last two in hexadecimal digits. Channels one after the other or mixed.
/// </summary>
public static class CommandTraceFile
{
    private const int MostFindings = 20;
    private const long MostBytes = 1L << 32;

    private static readonly ImmutableArray<(string Name, DramCommand Command)> Names =
    [
        ("activate", DramCommand.Activate), ("precharge", DramCommand.Precharge), ("read", DramCommand.Read), ("write", DramCommand.Write), ("read_p", DramCommand.ReadPrecharge), ("write_p", DramCommand.WritePrecharge),
        ("refresh", DramCommand.Refresh),
    ];

    /// <summary>A line.</summary>
    public static string Line(IssuedCommand command)
    {
        DramAddress a = command.Address;
        return string.Create(CultureInfo.InvariantCulture, $"{command.Cycle} {Names.First(name => name.Command == command.Command).Name} {a.Channel} {a.Rank} {a.BankGroup} {a.Bank} 0x{a.Row:x} 0x{a.Column:x}");
    }

    /// <summary>Reads a trace.</summary>
    /// <exception cref="InputException">Lines are none (ACC5101), or the file cannot be read (ACC5102); carries the first findings.</exception>
    public static ImmutableArray<IssuedCommand> Read(string path, DramOrganization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var commands = ImmutableArray.CreateBuilder<IssuedCommand>();
        var findings = new List<Diagnostic>();
        int number = 0;
        try
        {
            var file = new FileInfo(path);
            if (file.Length > MostBytes) throw new InputException(new Diagnostic { Id = "ACC5102", File = path, Message = "The trace cannot be read.", Found = $"{file.Length} bytes", Allowed = $"at most {MostBytes}" });
            foreach (string line in File.ReadLines(path, Encoding.UTF8))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line)) continue;
                if (Parse(line, organization) is { } command) commands.Add(command);
                else findings.Add(new Diagnostic
                {
                    Id = "ACC5101", File = path, Line = number, Message = "The line is no command of this memory.", Found = line.Length <= 120 ? line : line[..120],
                    Allowed = "CYCLE COMMAND CHANNEL RANK GROUP BANK 0xROW 0xCOLUMN, each below the memory's number of them", Hint = $"commands are {string.Join(", ", Names.Select(name => name.Name))}",
                });
                if (findings.Count >= MostFindings) break;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new Diagnostic { Id = "ACC5102", File = path, Message = "The trace cannot be read.", Found = failure.Message, Allowed = "a text file" });
        }

        return findings.Count == 0 ? commands.ToImmutable() : throw new InputException([.. findings]);
    }

    private static IssuedCommand? Parse(string line, DramOrganization organization)
    {
        string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 8 || !long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out long cycle)) return null;
        DramCommand? command = Names.Where(name => name.Name == words[1]).Select(name => (DramCommand?)name.Command).FirstOrDefault();
        int[] sizes = [organization.Channels, organization.Ranks, organization.BankGroups, organization.Banks, organization.Rows, organization.Columns];
        var place = new int[6];
        for (int i = 0; i < 6; i++)
        {
            bool hexadecimal = words[i + 2].StartsWith("0x", StringComparison.Ordinal);
            NumberStyles style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            if (!int.TryParse(hexadecimal ? words[i + 2][2..] : words[i + 2], style, CultureInfo.InvariantCulture, out place[i]) || place[i] < 0 || place[i] >= sizes[i]) return null;
        }

        return command is null ? null : new IssuedCommand(cycle, command.Value, new DramAddress(place[0], place[1], place[2], place[3], place[4], place[5]));
    }
}
