using Accelerator.Compilation.LutTensorCore;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification;
using Accelerator.Verification.Lockstep;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Soak;

namespace Accelerator.Tests.Verification;

/// <summary>The promise: model and RTL agree on every contracted signal in every cycle.</summary>
public sealed class LockstepTests
{
    public static TheoryData<string, SimulatorKind> Presets
    {
        get
        {
            var data = new TheoryData<string, SimulatorKind>();
            foreach (string name in Designs.Presets)
            {
                data.Add(name, SimulatorKind.Verilator);
                data.Add(name, SimulatorKind.Icarus);
            }

            return data;
        }
    }

    [ToolTheory("verilator", "iverilog", "g++")]
    [MemberData(nameof(Presets))]
    public void Presets_agree(string preset, SimulatorKind kind)
    {
        LutTensorCoreMicroarchitecture shape = Designs.Preset(preset);
        var random = new Xoshiro256(Designs.Seed);
        VerificationCase[] cases =
        [
            new("ideal", TileMapper.Map(shape, RandomDesign.Workload(shape.Array, random)), EnvironmentSpec.Ideal(shape.Spec.MemoryLatencyCycles)),
            new("stalls", TileMapper.Map(shape, RandomDesign.Workload(shape.Array, random)), EnvironmentSpec.Random(3, random)),
            new("more stalls", TileMapper.Map(shape, RandomDesign.Workload(shape.Array, random)), EnvironmentSpec.Random(1, random)),
        ];
        SimulatorReport report = new CoVerifier(shape, Designs.Emit(shape), Designs.Seed).Verify(kind, cases);
        report.FirstDivergence.ShouldBeNull();
        report.Mismatches.ShouldBe(0);
        report.WrongOutputs.ShouldBe(0);
        report.Cases.ShouldBe(cases.Length);
        report.ValuesCompared.ShouldBe(report.Cycles * shape.Trace.Signals);
        report.Cycles.ShouldBeGreaterThan(100);
    }

    [ToolFact("verilator", "iverilog", "g++")]
    public void Random_configurations_agree_on_both_simulators()
    {
        var results = new List<SoakResult>();
        SoakRunner.Run(Designs.Seed, 0, Designs.RandomCount, [SimulatorKind.Verilator, SimulatorKind.Icarus], divergenceFolder: null, results.Add);
        results.Count.ShouldBe(2 * Designs.RandomCount);
        foreach (SoakResult result in results)
        {
            result.Passed.ShouldBeTrue($"accel soak --count 1 --first {result.Case.Number} --seed {Designs.Seed}: {result.Case} {result.Failure} {result.Report?.FirstDivergence}");
        }

        // Both simulators saw the same cycles, and every choice of every knob has come up.
        results.GroupBy(result => result.Case.Number).ShouldAllBe(pair => pair.Select(result => result.Report!.Cycles).Distinct().Count() == 1);
        LutTensorCoreSpec[] arrays = [.. results.Select(result => result.Case.Shape.Array)];
        arrays.Select(array => array.Table).Distinct().Count().ShouldBe(3);
        arrays.Select(array => array.Precompute).Distinct().Count().ShouldBe(2);
        arrays.Select(array => array.Order).Distinct().Count().ShouldBe(2);
        arrays.Select(array => array.Output).Distinct().Count().ShouldBe(2);
        arrays.Select(array => array.PipelineStages).Distinct().Count().ShouldBe(4);
        arrays.Select(array => array.WeightBits).Distinct().Count().ShouldBe(8);
        arrays.Select(array => array.TileK).Distinct().Count().ShouldBe(5);
        arrays.Select(array => array.Rounding).Distinct().Count().ShouldBe(4);
        arrays.ShouldContain(array => array.AccumulatorBits != null);
    }
}
