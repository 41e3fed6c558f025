using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Reports;
using Accelerator.Diagnostics;
using Accelerator.Hardware.Dram;
using Accelerator.Simulation.Dram;
using Accelerator.Verification.Dram;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel memory</c>: the memories behind the accelerator's ports, streams through them, and checks of command traces (docs/memory.md).</summary>
internal static class MemoryCommand
{
    private const int Shown = 50;

    public static Command Create() => new Command("memory", "List the DRAM presets; run a stream through one, with the cycle of every command; check a trace of commands") { Stream(), Check() }.WithAction((_, _) =>
    {
        Console.Out.WriteLine("  memory           MiB  channels   peak GB/s  clock ps  from");
        foreach (DramMemory spec in DramPresets.All)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {spec.Name,-14}{spec.Organization.Bytes >> 20,6}{spec.Organization.Channels,10}{MemoryReport.Peak(spec),12:F1}{spec.Timings.ClockPicoseconds,10}  {spec.Source}"));
        }

        return ExitCode.Success;
    });

    private static Command Stream()
    {
        Argument<string> memory = Memory();
        var pattern = new Option<string>("--pattern") { Description = "read, write: ascending addresses; random: reads of random ones", HelpName = "read|write|random", DefaultValueFactory = _ => "read" };
        pattern.AcceptOnlyFromAmong("read", "write", "random");
        Option<long> bytes = Count<long>("--bytes", "bytes in all", 1L << 20, 1, 1L << 40);
        Option<int> offered = Count("--offered", "requests offered a cycle", 1, 1, 1024), seed = Count("--seed", "seed of random addresses", 1, 0, int.MaxValue);
        var policy = new Option<string>("--row-policy") { Description = "open: rows stay open until another one is wanted; closed: every access closes its row", HelpName = "open|closed", DefaultValueFactory = _ => "open" };
        policy.AcceptOnlyFromAmong("open", "closed");
        var trace = new Option<string>("--trace") { Description = "also write every command and its cycle", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "replace the trace if it exists" };
        Option<bool> json = Options.Json("write JSON instead of text");
        return new Command("stream", "Run a stream of reads or writes through a memory: cycles, bandwidth, commands") { memory, pattern, bytes, offered, seed, policy, trace, force, json }.WithAction((parsed, cancellation) =>
        {
            DramMemory spec = Find(parsed.GetValue(memory)!) with { RowPolicy = parsed.GetValue(policy) == "closed" ? RowPolicy.Closed : RowPolicy.Open };
            string? file = parsed.GetValue(trace);
            if (file is not null) OutputFile.Check(file, null, parsed.GetValue(force));
            string what = parsed.GetValue(pattern)!;
            var recorders = new List<Recorder>();
            StreamResult result = new DramTraffic(spec).Run(what == "random" ? StreamPattern.Scattered : Enum.Parse<StreamPattern>(what, ignoreCase: true), parsed.GetValue(bytes), parsed.GetValue(offered), parsed.GetValue(seed), file is null ? null : Observe, cancellation);
            if (file is not null) AtomicFile.WriteAllText(file, string.Concat(recorders.SelectMany(recorder => recorder.Lines)));
            MemoryReport report = MemoryReport.Of(spec, what, parsed.GetValue(offered), result);
            if (parsed.GetValue(json)) Console.Out.Write(Json.Text(report));
            else Write(report, file);
            return ExitCode.Success;

            Recorder Observe(int channel)
            {
                recorders.Add(new Recorder(channel));
                return recorders[^1];
            }
        });
    }

    private static void Write(MemoryReport report, string? trace)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Memory}: {report.Pattern} of {report.Bytes:N0} bytes in {report.Requests:N0} bursts"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cycles     {report.Cycles:N0}"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bandwidth  {report.GigabytesPerSecond:F2} of {report.PeakGigabytesPerSecond:F2} GB/s  ({report.GigabytesPerSecond / report.PeakGigabytesPerSecond:P1})"));
        DramCounters c = report.Counters;
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"commands   {c.Activates:N0} activations, {c.Precharges:N0} precharges, {c.Reads:N0} reads, {c.Writes:N0} writes, {c.Refreshes:N0} refreshes"));
        if (trace is not null) Console.Out.WriteLine($"written: {trace}");
    }

    private static Command Check()
    {
        Argument<string> memory = Memory();
        var trace = new Argument<string>("TRACE") { Description = "text, a command a line: CYCLE COMMAND CHANNEL RANK GROUP BANK 0xROW 0xCOLUMN" };
        Option<bool> json = Options.Json("write JSON instead of text");
        return new Command("check", "Check a trace of commands against the timing table, open rows, buses and the refresh interval; exit code 1 where one is not allowed") { memory, trace, json }.WithAction((parsed, _) =>
        {
            DramMemory spec = Find(parsed.GetValue(memory)!);
            ImmutableArray<IssuedCommand> commands = CommandTraceFile.Read(parsed.GetValue(trace)!, spec.Organization);
            long end = commands.IsEmpty ? 0 : commands.Max(command => command.Cycle);
            string[] violations = [.. commands.GroupBy(command => command.Address.Channel).OrderBy(channel => channel.Key).SelectMany(channel => CommandTraceChecker.Check(spec, channel, end)).Select(Text)];
            if (parsed.GetValue(json)) Console.Out.Write(Json.Text(new MemoryCheckReport(spec.Name, commands.Length, [.. violations])));
            else WriteCheck(commands.Length, violations);
            return violations.Length == 0 ? ExitCode.Success : ExitCode.Failure;
        });
    }

    private static void WriteCheck(int commands, string[] violations)
    {
        foreach (string violation in violations.Take(Shown)) Console.Out.WriteLine(violation);
        if (violations.Length > Shown) Console.Out.WriteLine($"... and {violations.Length - Shown} more");
        Console.Out.WriteLine($"{commands} commands, {violations.Length} not allowed");
    }

    private static string Text(TraceViolation violation) => $"{CommandTraceFile.Line(violation.Command)}: {violation.Rule}: {violation.Found}; {violation.Allowed}";

    private static Argument<string> Memory() => new("MEMORY") { Description = "a memory that accel memory lists" };

    private static Option<T> Count<T>(string name, string description, T standard, T least, T most)
        where T : struct, IComparable<T>
    {
        var option = new Option<T>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            T value = result.GetValueOrDefault<T>();
            if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0) result.AddError($"{name} must be {least} to {most}.");
        });
        return option;
    }

    private static DramMemory Find(string name) => DramPresets.All.FirstOrDefault(spec => spec.Name == name) ?? throw new InputException(new Diagnostic
    {
        Id = "ACC5103", Message = "No memory has this name.", Found = name, Allowed = string.Join(", ", DramPresets.All.Select(spec => spec.Name)), Hint = "accel memory lists them",
    });

    private sealed class Recorder(int channel) : IDramObserver
    {
        public List<string> Lines { get; } = [];

        public void OnCommand(long cycle, DramCommand command, DramAddress address) => Lines.Add(CommandTraceFile.Line(new IssuedCommand(cycle, command, address with { Channel = channel })) + "\n");
    }
}
