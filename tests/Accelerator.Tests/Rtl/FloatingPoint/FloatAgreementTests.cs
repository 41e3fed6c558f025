using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>The cells and elements of docs/floating-point.md, C# against SystemVerilog: every output and the state of every cycle, on both simulators.</summary>
public sealed class FloatAgreementTests
{
    private const uint IcarusCycles = 500, IcarusTableCycles = 100, LongIcarusCycles = 20_000, VerilatorCycles = 100_000, LongCycles = 10_000_000;

    private static string Cells => Repository.PathOf("rtl/lib");

    /// <summary>Every unit, by its name.</summary>
    public static TheoryData<string> Units => [.. FloatUnits.All.Select(unit => unit.Name)];

    [ToolFact("iverilog", "vvp")]
    public void Icarus_agrees() => Icarus(FloatUnits.WithoutTables, IcarusCycles);

    [ToolFact("iverilog", "vvp")]
    public void Icarus_agrees_on_tables() => Icarus([.. FloatUnits.Tables, .. FloatUnits.LutPes], IcarusTableCycles);

    [AskedTheory("ACCEL_FLOAT_SOAK")]
    [MemberData(nameof(Units))]
    public void Icarus_agrees_on_twenty_thousand_cycles(string unit) => Icarus([Unit(unit)], LongIcarusCycles);

    [ToolFact("verilator", "g++", "make")]
    public void Verilator_agrees() => Verilator(FloatUnits.All, VerilatorCycles, "-O0");

    [AskedTheory("ACCEL_FLOAT_SOAK")]
    [MemberData(nameof(Units))]
    public void Verilator_agrees_on_ten_million_cycles(string unit) => Verilator([Unit(unit)], LongCycles, "-O1");

    private static BenchUnit Unit(string name) => FloatUnits.All.Single(unit => unit.Name == name);

    private static void Icarus(IReadOnlyList<BenchUnit> units, uint cycles) => InFolder(folder =>
    {
        var bench = new FloatBench(units, Cells);
        bench.BuildIcarus(folder).Output.ShouldBeEmpty();
        bench.Compare(arguments => ToolProcess.Run(Prerequisite.Tool("vvp"), ["-n", "sim.vvp", .. arguments], folder), cycles, 4096).ShouldBeNull();
    });

    private static void Verilator(IReadOnlyList<BenchUnit> units, uint cycles, string optimisation) => InFolder(folder =>
    {
        var bench = new FloatBench(units, Cells);
        ToolResult built = bench.BuildVerilator(folder, optimisation);
        built.ExitCode.ShouldBe(0, built.Output);
        bench.Compare(arguments => ToolProcess.Run(Path.Combine(folder, "obj_dir", "sim"), arguments, folder), cycles, 65_536).ShouldBeNull();
    });

    internal static void InFolder(Action<string> action)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("accel-floats-");
        try
        {
            action(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
