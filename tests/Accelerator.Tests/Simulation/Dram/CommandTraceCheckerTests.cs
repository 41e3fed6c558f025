using Accelerator.Hardware.Dram;
using Accelerator.Numerics;
using Accelerator.Simulation.Dram;
using Accelerator.Verification.Dram;

namespace Accelerator.Tests.Simulation.Dram;

/// <summary>The checker of command traces, and the controller by it.</summary>
public sealed class CommandTraceCheckerTests
{
    public static TheoryData<string> Memories => [.. DramPresets.All.Select(spec => spec.Name)];

    /// <summary>Random reads and writes, few rows and many, both policies, with refreshes: nothing that is not allowed.</summary>
    [Theory]
    [MemberData(nameof(Memories))]
    public void What_the_controller_issues_is_allowed(string name)
    {
        foreach (RowPolicy policy in Enum.GetValues<RowPolicy>())
        {
            for (int seed = 0; seed < 6; seed++)
            {
                DramMemory spec = Find(name) with { RowPolicy = policy };
                List<IssuedCommand> commands = Random(spec, seed, 3000);
                CommandTraceChecker.Check(spec, commands, commands[^1].Cycle).ShouldBeEmpty($"seed {seed}");
                commands.Count(one => one.Command is DramCommand.Read or DramCommand.ReadPrecharge or DramCommand.Write or DramCommand.WritePrecharge).ShouldBe(3000);
                commands.Count(one => one.Command is DramCommand.Read or DramCommand.ReadPrecharge).ShouldBeGreaterThan(500);
                commands.Count(one => one.Command is DramCommand.Write or DramCommand.WritePrecharge).ShouldBeGreaterThan(500);
                if (spec.Timings.RefreshInterval < 4000) commands.ShouldContain(one => one.Command == DramCommand.Refresh);
            }
        }
    }

    /// <summary>Every row of every timing table: a cycle too early is found, in time is not.</summary>
    [Theory]
    [MemberData(nameof(Memories))]
    public void A_cycle_too_early_is_found(string name)
    {
        DramMemory spec = Find(name);
        foreach (TimingConstraint row in spec.Constraints.Where(row => row.Latency > 0 && !(row.Sibling && spec.Organization.Ranks == 1)))
        {
            foreach (DramCommand first in row.Preceding)
            {
                foreach (DramCommand second in row.Following)
                {
                    Found(row.Latency - 1).ShouldBeTrue($"{row.Source} {first} {second}");
                    Found(row.Latency).ShouldBeFalse($"{row.Source} {first} {second}");

                    bool Found(int after)
                    {
                        // The window's commands lie in the cycles before the last; banks change where a level has several, so that levels below have nothing to say.
                        var commands = Enumerable.Range(0, row.Window).Select(i => new IssuedCommand(1000 + (row.Window == 1 ? 0 : i), first, Place(i))).ToList();
                        commands.Add(new IssuedCommand(1000 + after, second, row.Sibling ? new DramAddress(0, 1, 0, 0, 0, 0) : Place(0)));
                        return CommandTraceChecker.Check(spec with { TwoCommandBuses = true }, commands, 0).Any(one => one.Rule == row.Source && one.Command == commands[^1] && one.Allowed == $"at least {row.Latency}");
                    }

                    DramAddress Place(int i) => new(0, 0, 0, i % spec.Organization.Banks, 0, 0);
                }
            }
        }
    }

    [Fact]
    public void Rows_buses_and_refresh_are_checked()
    {
        DramMemory spec = DramPresets.Ddr4Width8;
        DramAddress a = new(0, 0, 0, 0, 5, 0), other = new(0, 0, 1, 0, 5, 0);
        Rules(new IssuedCommand(100, DramCommand.Read, a)).ShouldBe(["row"]);
        Rules(new IssuedCommand(100, DramCommand.Precharge, a)).ShouldBe(["row"]);
        Rules(new(0, DramCommand.Activate, a), new(500, DramCommand.Activate, a)).ShouldBe(["row"]);
        Rules(new(0, DramCommand.Activate, a), new(500, DramCommand.Read, a with { Row = 6 })).ShouldBe(["row"]);
        Rules(new(0, DramCommand.Activate, a), new(500, DramCommand.Refresh, a)).ShouldBe(["row"]);
        Rules(new(0, DramCommand.Activate, a), new(0, DramCommand.Activate, other)).ShouldContain("command bus");
        Rules(new(0, DramCommand.Activate, a), new(100, DramCommand.Activate, other), new(300, DramCommand.Read, a), new(302, DramCommand.Read, other)).ShouldContain("data bus");
        Rules(new(500, DramCommand.Activate, a), new(400, DramCommand.Activate, other)).ShouldContain("order");
        Rules(new(0, DramCommand.Activate, a), new(200_000, DramCommand.Read, a)).ShouldBe(["tREFI", "tREFI"]);

        string[] Rules(params IssuedCommand[] commands) => [.. CommandTraceChecker.Check(spec, commands, commands[^1].Cycle).Select(one => one.Rule)];
    }

    /// <summary>A controller that never refreshes, as one of the golden simulators: found, rank by rank.</summary>
    [Fact]
    public void A_memory_without_refresh_is_found()
    {
        DramMemory spec = DramPresets.Hbm2, without = spec with { Timings = spec.Timings with { RefreshInterval = 0 } };
        List<IssuedCommand> commands = Random(without, 1, 40_000);
        CommandTraceChecker.Check(without, commands, commands[^1].Cycle).ShouldBeEmpty();
        CommandTraceChecker.Check(spec, commands, commands[^1].Cycle).Select(one => one.Rule).Distinct().ShouldBe(["tREFI"]);
    }

    /// <summary>Bursts of different bank groups, one after the other: as close as the memory's parameters allow, but for refreshes and turns of rows.</summary>
    [Theory]
    [MemberData(nameof(Memories))]
    public void A_stream_over_bank_groups_comes_near_the_peak(string name)
    {
        DramMemory spec = Find(name) with { Mapping = "rorabacobgch" };
        StreamResult result = new DramTraffic(spec).Run(StreamPattern.Read, 8 << 20, 64);
        double peak = (double)spec.Organization.Channels / spec.CyclesPerBurst, reached = (double)result.Requests / result.Cycles;
        (reached / peak).ShouldBeInRange(0.88, 1);
    }

    private static List<IssuedCommand> Random(DramMemory spec, int seed, int requests)
    {
        var random = new Xoshiro256((ulong)seed);
        var commands = new List<IssuedCommand>();
        var controller = new DramController(spec, new CommandRecorder(0, commands));
        DramRequest? next = null;
        int rows = 1 << random.Below(6), sent = 0;
        while (sent < requests || !controller.IsIdle)
        {
            if (sent < requests && random.Below(3) > 0)
            {
                DramOrganization o = spec.Organization;
                next ??= new DramRequest(sent, new DramAddress(0, random.Below(o.Ranks), random.Below(o.BankGroups), random.Below(o.Banks), random.Below(rows), random.Below(o.Columns)), random.Below(2) == 0);
                if (controller.TryAccept(next.Value)) (next, sent) = (null, sent + 1);
            }

            controller.Step(drain: sent == requests);
            while (controller.TryComplete(out _))
            {
            }
        }

        return commands;
    }

    private static DramMemory Find(string name) => DramPresets.All.First(spec => spec.Name == name);
}
