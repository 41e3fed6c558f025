using Accelerator.Hardware.Dram;
using Accelerator.Simulation.Dram;
using Accelerator.Tests.Analytic;
using Accelerator.Tests.Support;
using Accelerator.Verification.Dram;

namespace Accelerator.Tests.Simulation.Dram;

/// <summary>Streams and commands of DRAMsim3 for the same parameters and policy.</summary>
public sealed class DramGoldenTests
{
    private const string Folder = "golden/pim";

    /// <summary>Its harness counts two cycles more, and ends writes when the last is accepted.</summary>
    private const int Counted = 2;

    private static readonly Dictionary<string, DramMemory> Memories = new(StringComparer.Ordinal)
    {
        ["DDR4_8Gb_x8_3200"] = DramPresets.Ddr4Width8, ["DDR4_8Gb_x16_3200"] = DramPresets.Ddr4Width16, ["HBM2_8Gb_x128"] = DramPresets.Hbm2, ["HBM1_4Gb_x128"] = DramPresets.Hbm1, ["GDDR6_8Gb_x16"] = DramPresets.Gddr6,
    };

    [SharedFact(Folder)]
    public void Streams_take_the_cycles_of_DRAMsim3()
    {
        int rows = 0, equal = 0;
        foreach (IReadOnlyDictionary<string, string> row in GoldenTable.Read($"{Folder}/dramsim3_stream.csv"))
        {
            if (!Memories.TryGetValue(Path.GetFileNameWithoutExtension(row["config"]), out DramMemory? spec)) continue;
            bool write = row["pattern"] == "write";
            StreamResult result = new DramTraffic(spec).Run(Addresses(spec, row["pattern"]), row.Long("requests"), write, (int)row.Long("offered_per_clk"));
            double ratio = (double)((write ? result.Accepted : result.Cycles) + Counted) / row.Long("cycles");
            ratio.ShouldBe(1, 0.035, string.Join(' ', row.Values));
            rows++;
            if (Math.Abs(ratio - 1) < 0.0005) equal++;
        }

        rows.ShouldBe(50);
        equal.ShouldBeGreaterThan(25);
    }

    /// <summary>Every command in its cycle.</summary>
    [SharedTheory(Folder)]
    [InlineData("DDR4_8Gb_x8_3200", "read", 258)]
    [InlineData("DDR4_8Gb_x8_3200", "random", 734)]
    [InlineData("GDDR6_8Gb_x16", "read", 65)]
    [InlineData("GDDR6_8Gb_x16", "random", 176)]
    [InlineData("HBM2_8Gb_x128", "read", 264)]
    [InlineData("HBM2_8Gb_x128", "random", 657)]
    public void Commands_are_those_of_DRAMsim3(string name, string pattern, int count)
    {
        DramMemory spec = Memories[name];
        var channels = new List<List<IssuedCommand>>();
        new DramTraffic(spec).Run(Addresses(spec, pattern), 16384 / spec.Organization.BurstBytes, false, 8, channel =>
        {
            channels.Add([]);
            return new CommandRecorder(channel, channels[^1]);
        });
        IssuedCommand[] theirs = [.. CommandTraceFile.Read(Prerequisite.Shared($"{Folder}/ds3_cmdtrace/{name}_{pattern}_16384_k8.trace"), spec.Organization)];
        theirs.Length.ShouldBe(count);
        IssuedCommand[] ours = [.. channels.SelectMany(channel => channel).Select(one => one with { Cycle = one.Cycle + 1 })];
        int same = ours.Zip(theirs).TakeWhile(pair => pair.First == pair.Second).Count();
        same.ShouldBe(count, same < Math.Min(ours.Length, count) ? $"ours {CommandTraceFile.Line(ours[same])}, theirs {CommandTraceFile.Line(theirs[same])}" : "");
        ours.Length.ShouldBe(count);
        foreach (var channel in theirs.GroupBy(one => one.Address.Channel)) CommandTraceChecker.Check(spec, channel, channel.Max(one => one.Cycle)).ShouldBeEmpty();
    }

    private static Func<long, long> Addresses(DramMemory spec, string pattern)
    {
        int burst = spec.Organization.BurstBytes;
        var random = new Mersenne(1);
        return pattern == "random" ? _ => (long)(random.Next() % (1UL << 30)) & -burst : id => id * burst;
    }
}
