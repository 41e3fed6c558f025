using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Hardware.Dram;

namespace Accelerator.Verification.Dram;

/// <summary>
/// Replays the commands of one channel against the timing table, the rows that are open, the buses and the refresh interval. It knows nothing of the controller's earliest cycles: of every command it looks back at
/// those before, which makes it slow and another judge.
/// </summary>
/// <param name="spec">The memory.</param>
public sealed class CommandTraceChecker(DramMemory spec)
{
    /// <summary>Refreshes that may be put off (JESD79-4: eight), and the one that is due.</summary>
    public const int LongestRefreshGap = 9;

    private readonly ImmutableArray<TimingConstraint> constraints = spec.Constraints;
    private readonly List<IssuedCommand> history = [];
    private readonly Dictionary<(int Rank, int BankGroup, int Bank), int> open = [];
    private readonly Dictionary<int, long> refreshed = [];
    private readonly List<TraceViolation> violations = [];
    private readonly int longest = spec.Constraints.Max(one => one.Latency);

    /// <summary>Checks the commands of a channel, in the order of their cycles.</summary>
    /// <param name="spec">The memory.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="end">The cycle at which the trace ends, for the refresh interval.</param>
    public static ImmutableArray<TraceViolation> Check(DramMemory spec, IEnumerable<IssuedCommand> commands, long end)
    {
        ArgumentNullException.ThrowIfNull(commands);
        var checker = new CommandTraceChecker(spec);
        foreach (IssuedCommand command in commands) checker.Add(command);
        return checker.Finish(end);
    }

    /// <summary>Checks a command, which is not before those given so far.</summary>
    public void Add(IssuedCommand command)
    {
        CheckBuses(command);
        foreach (TimingConstraint constraint in constraints) if (constraint.Following.Contains(command.Command)) CheckTiming(command, constraint);
        CheckRows(command);
        history.Add(command);
        if (history.Count > 4096) history.RemoveAll(old => old.Cycle < command.Cycle - longest);
    }

    /// <summary>What was found, with refreshes that are missing at the end.</summary>
    public ImmutableArray<TraceViolation> Finish(long end)
    {
        for (int rank = 0; rank < spec.Organization.Ranks; rank++) CheckRefresh(new IssuedCommand(end, DramCommand.Refresh, new DramAddress(0, rank, 0, 0, 0, 0)));
        return [.. violations];
    }

    private void CheckTiming(IssuedCommand command, TimingConstraint constraint)
    {
        int seen = 0;
        for (int i = history.Count - 1; i >= 0 && history[i].Cycle > command.Cycle - constraint.Latency; i--)
        {
            IssuedCommand before = history[i];
            if (!constraint.Preceding.Contains(before.Command) || !Meets(constraint, before.Address, command.Address) || ++seen < constraint.Window) continue;
            Report(command, constraint.Source, $"{command.Cycle - before.Cycle} cycles after {Name(before.Command)} in cycle {before.Cycle}", $"at least {constraint.Latency}");
            return;
        }
    }

    private static bool Meets(TimingConstraint constraint, DramAddress before, DramAddress after)
    {
        bool rank = before.Rank == after.Rank, group = rank && before.BankGroup == after.BankGroup, bank = group && before.Bank == after.Bank;
        bool same = constraint.Level switch { DramLevel.Channel => true, DramLevel.Rank => rank, DramLevel.BankGroup => group, _ => bank };
        if (!constraint.Sibling) return same;
        return constraint.Level switch { DramLevel.Rank => !rank, DramLevel.BankGroup => rank && !group, DramLevel.Bank => group && !bank, _ => false };
    }

    private void CheckRows(IssuedCommand command)
    {
        var bank = (command.Address.Rank, command.Address.BankGroup, command.Address.Bank);
        bool isOpen = open.TryGetValue(bank, out int row);
        switch (command.Command)
        {
            case DramCommand.Activate:
                if (isOpen) Report(command, "row", $"row {row} is open", "a closed bank");
                open[bank] = command.Address.Row;
                break;
            case DramCommand.Precharge:
                if (!isOpen) Report(command, "row", "no row is open", "an open row");
                open.Remove(bank);
                break;
            case DramCommand.Refresh:
                foreach (var other in open.Keys.Where(other => other.Rank == command.Address.Rank).ToArray())
                {
                    Report(command, "row", $"bank {other.Bank} of group {other.BankGroup} is open", "closed banks");
                    open.Remove(other);
                }

                CheckRefresh(command);
                refreshed[command.Address.Rank] = command.Cycle;
                break;
            default:
                if (!isOpen || row != command.Address.Row) Report(command, "row", isOpen ? $"row {row} is open" : "no row is open", $"row {command.Address.Row}");
                if (command.Command is DramCommand.ReadPrecharge or DramCommand.WritePrecharge) open.Remove(bank);
                break;
        }
    }

    /// <summary>One command a cycle, or one of each kind; one burst at a time on the data bus.</summary>
    private void CheckBuses(IssuedCommand command)
    {
        bool column = IsColumn(command.Command);
        long data = Data(command);
        for (int i = history.Count - 1; i >= 0 && history[i].Cycle > command.Cycle - longest; i--)
        {
            IssuedCommand before = history[i];
            if (before.Cycle > command.Cycle) Report(command, "order", $"after a command of cycle {before.Cycle}", "ascending cycles");
            if (before.Cycle == command.Cycle && (!spec.TwoCommandBuses || IsColumn(before.Command) == column)) Report(command, "command bus", $"{Name(before.Command)} in the same cycle", "one command a cycle");
            if (!column || !IsColumn(before.Command)) continue;
            long other = Data(before);
            if (Math.Abs(data - other) < spec.Timings.Burst) Report(command, "data bus", $"data from cycle {data}, with that of {Name(before.Command)} from cycle {other}", $"bursts of {spec.Timings.Burst} cycles one after the other");
        }
    }

    private void CheckRefresh(IssuedCommand command)
    {
        int interval = spec.Timings.RefreshInterval;
        long last = refreshed.GetValueOrDefault(command.Address.Rank);
        if (interval > 0 && command.Cycle - last > (long)LongestRefreshGap * interval) Report(command, "tREFI", $"{command.Cycle - last} cycles without a refresh", $"at most {LongestRefreshGap} x {interval}");
    }

    private long Data(IssuedCommand command) => command.Cycle + (command.Command is DramCommand.Read or DramCommand.ReadPrecharge ? spec.Timings.ReadLatency : spec.Timings.WriteLatency);

    private void Report(IssuedCommand command, string rule, string found, string allowed) => violations.Add(new TraceViolation(command, rule, found, allowed));

    private static bool IsColumn(DramCommand command) => command is DramCommand.Read or DramCommand.Write or DramCommand.ReadPrecharge or DramCommand.WritePrecharge;

    private static string Name(DramCommand command) => command.ToString().ToLower(CultureInfo.InvariantCulture);
}
