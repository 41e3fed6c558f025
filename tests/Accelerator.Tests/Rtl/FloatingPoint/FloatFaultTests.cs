using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>Faults in the SystemVerilog of each element, every one of which the comparison finds.</summary>
public sealed class FloatFaultTests
{
    private const int Few = 5;

    /// <summary>Most faults show soon; only what does not is looked for longer.</summary>
    private static readonly uint[] Cycles = [100, 1_500];

    public static TheoryData<string> Lists => [.. FloatFaults.All.Select(list => list.Name)];

    /// <summary>The last of each list.</summary>
    [ToolTheory("iverilog", "vvp")]
    [MemberData(nameof(Lists))]
    public void A_few_faults_are_found(string list) => AreFound(list, faults => faults[^Few..]);

    [AskedTheory("ACCEL_FLOAT_SOAK")]
    [MemberData(nameof(Lists))]
    public void Every_fault_is_found(string list) => AreFound(list, faults => faults);

    private static void AreFound(string name, Func<Fault[], Fault[]> choose)
    {
        FloatFaults list = FloatFaults.All.Single(item => item.Name == name);
        list.Faults.Length.ShouldBeGreaterThanOrEqualTo(12);
        var survivors = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(choose(list.Faults), new ParallelOptions { MaxDegreeOfParallelism = 2 }, fault => FloatAgreementTests.InFolder(folder =>
        {
            string cells = Path.Combine(folder, "cells");
            Directory.CreateDirectory(cells);
            foreach (string path in Directory.EnumerateFiles(Repository.PathOf("rtl/lib"), "*.sv")) File.Copy(path, Path.Combine(cells, Path.GetFileName(path)));
            string faulty = Path.Combine(cells, fault.Cell + ".sv"), text = File.ReadAllText(faulty);
            text.ShouldContain(fault.Right, Case.Sensitive);
            File.WriteAllText(faulty, text.Replace(fault.Right, fault.Wrong, StringComparison.Ordinal));

            // One unit after the other: the first that differs is enough.
            foreach ((uint cycles, BenchUnit unit) in Cycles.SelectMany(cycles => list.Units.Select(unit => (cycles, unit))))
            {
                var bench = new FloatBench([unit], cells);
                bench.BuildIcarus(folder).ExitCode.ShouldBe(0, fault.ToString());
                if (bench.Differs(arguments => ToolProcess.Run(Prerequisite.Tool("vvp"), ["-n", "sim.vvp", .. arguments], folder), cycles)) return;
            }

            survivors.Add(fault.ToString());
        }));
        survivors.ShouldBeEmpty();
    }
}
