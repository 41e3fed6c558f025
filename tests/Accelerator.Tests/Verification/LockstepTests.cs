using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Simulation;
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
        TileMicroarchitecture shape = Designs.Preset(preset);
        var random = new Xoshiro256(Designs.Seed);

        // Icarus takes a second for a few hundred cycles of a hundred PEs: short groups there, edges and several groups and tiles all the same.
        TileArraySpec limits = kind == SimulatorKind.Icarus && shape.Lanes > 64
            ? shape.Array with { MaximumGroup = Math.Min(shape.Array.MaximumGroup, 6 * shape.Array.TileK), MaximumGroups = Math.Min(shape.Array.MaximumGroups, 3) }
            : shape.Array;

        // A floating-point element takes Icarus ten times as long as an integer one: a few rows and columns of edges.
        if (kind == SimulatorKind.Icarus && !shape.Rescales && shape.Lanes > 16) limits = limits with { TileM = 2, TileN = 3, MaximumGroup = 6 * shape.Array.TileK, MaximumGroups = 2 };
        VerificationCase[] cases =
        [
            new("ideal", RandomDesign.Program(shape, RandomDesign.Workload(limits, random), random), EnvironmentSpec.Ideal(shape.Spec.MemoryLatencyCycles)),
            new("stalls", RandomDesign.Program(shape, RandomDesign.Workload(limits, random), random), EnvironmentSpec.Random(3, random)),
            new VerificationCase("more stalls", RandomDesign.Program(shape, RandomDesign.Workload(limits, random), random), EnvironmentSpec.Random(1, random)).WithReset(random),
        ];
        SimulatorReport report = new CoVerifier(shape, Designs.Emit(shape), Designs.Seed).Verify(kind, cases);
        report.FirstDivergence.ShouldBeNull();
        report.Mismatches.ShouldBe(0);
        report.WrongOutputs.ShouldBe(0);
        report.Cases.ShouldBe(cases.Length);
        report.ValuesCompared.ShouldBe(report.Cycles * shape.Trace.Signals);
        report.Cycles.ShouldBeGreaterThan(100);
    }

    /// <summary>Decode tables before every kind of array: one that takes a step a cycle, ones that hold their step, ones that read weights again, operands that travel.</summary>
    [ToolTheory("verilator", "iverilog", "g++")]
    [InlineData("bs-small", 1)]
    [InlineData("bs-small-sparse", 3)]
    [InlineData("bs-small-terms", 2)]
    [InlineData("systolic-small", 3)]
    [InlineData("systolic-small-weights", 2)]
    [InlineData("mac-small-pipelined", 1)]
    public void Decode_tables_agree(string preset, int codeBits)
    {
        AcceleratorSpec spec = Designs.Preset(preset).Spec;
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec with { Array = spec.Array with { WeightCodeBits = codeBits } });
        Agree(shape, spec.MemoryLatencyCycles);
    }

    /// <summary>Side units beside every kind of array and rescale unit: tables, planes, elements that wait, operands that stay, sums that shift, INT8 outputs, one row or one chunk, sums narrower than partial sums.</summary>
    [ToolTheory("verilator", "iverilog", "g++")]
    [InlineData("lut-small", 16, 40)]
    [InlineData("lut-small-int8", 3, 5)]
    [InlineData("lut-small-pipelined", 9, 1)]
    [InlineData("bs-small-terms", 16, 3)]
    [InlineData("systolic-small-shift", 5, 17)]
    [InlineData("systolic-small-weights-double", 2, 2)]
    [InlineData("systolic-small-inputs", 16, 1000)]
    [InlineData("mac-small-table", 12, 8)]
    public void Side_units_agree(string preset, int weightBits, int columns)
    {
        AcceleratorSpec spec = Designs.Preset(preset).Spec;
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec with { Array = spec.Array with { SideUnit = new SideUnitSpec(weightBits, columns) } });
        Agree(shape, spec.MemoryLatencyCycles);
    }

    /// <summary>INT16 activations of every family, dataflow and element, the least and the largest in every place.</summary>
    [ToolTheory("verilator", "iverilog", "g++")]
    [InlineData("lut-small-pipelined")]
    [InlineData("lut-small-int8")]
    [InlineData("mac-small-pipelined")]
    [InlineData("systolic-small-cube")]
    [InlineData("systolic-small-shift")]
    [InlineData("systolic-small-weights-double")]
    [InlineData("bs-small BitSerial")]
    [InlineData("bs-small Popcount")]
    [InlineData("bs-small CarrySave")]
    [InlineData("bs-small SameWeight")]
    [InlineData("bs-small Sparse")]
    [InlineData("bs-small SharedEncoder")]
    public void Wide_activations_agree(string array)
    {
        AcceleratorSpec spec = WideActivationTests.Wide(array);
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec);
        var random = new Xoshiro256(Designs.Seed);
        VerificationCase[] cases =
        [
            .. Enumerable.Range(0, 6).Select(run => new VerificationCase(
                $"extremes.{run}", RandomDesign.Program(shape, WideActivationTests.Extremes(RandomDesign.Workload(shape.Array, random), run), random), EnvironmentSpec.Random(1 + random.Below(4), random))),
        ];
        Agree(shape, cases);
    }

    private static void Agree(TileMicroarchitecture shape, int latency)
    {
        var random = new Xoshiro256(Designs.Seed);
        VerificationCase[] cases =
        [
            new("ideal", RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random), EnvironmentSpec.Ideal(latency)),
            .. Enumerable.Range(1, 7).Select(run => new VerificationCase(
                $"stalls.{run}", RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random), EnvironmentSpec.Random(1 + random.Below(4), random)).WithReset(random)),
        ];
        Agree(shape, cases);
    }

    private static void Agree(TileMicroarchitecture shape, VerificationCase[] cases)
    {
        foreach (SimulatorKind kind in Enum.GetValues<SimulatorKind>())
        {
            SimulatorReport report = new CoVerifier(shape, Designs.Emit(shape), Designs.Seed).Verify(kind, cases);
            report.FirstDivergence.ShouldBeNull($"{kind}");
            (report.Mismatches, report.WrongOutputs).ShouldBe((0, 0), $"{kind}");
        }
    }

    [ToolTheory("verilator", "iverilog", "g++")]
    [InlineData(SimulatorKind.Verilator)]
    [InlineData(SimulatorKind.Icarus)]
    public void A_reset_in_mid_run_begins_it_anew(SimulatorKind kind)
    {
        TileMicroarchitecture shape = Designs.Preset("lut-small");
        var random = new Xoshiro256(Designs.Seed);
        var straight = new VerificationCase("straight", RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random), EnvironmentSpec.Random(3, random));
        var verifier = new CoVerifier(shape, Designs.Emit(shape), Designs.Seed);
        long length = verifier.Verify(kind, [straight]).Cycles;
        VerificationCase[] resets = [.. Enumerable.Range(0, 8).Select(_ => straight.WithReset(random))];
        resets.Select(run => run.ResetCycle).Distinct().Count().ShouldBeGreaterThan(4);
        resets.ShouldAllBe(run => run.ResetCycle >= 1 && run.ResetCycle <= length);

        SimulatorReport report = verifier.Verify(kind, resets);
        report.FirstDivergence.ShouldBeNull();
        report.WrongOutputs.ShouldBe(0);
        report.Cycles.ShouldBe(resets.Sum(run => run.ResetCycle + length));
    }

    [ToolFact("verilator", "g++")]
    public void Whatever_registers_hold_before_reset_is_forgotten()
    {
        TileMicroarchitecture shape = Designs.Preset("lut-small-pipelined");
        var random = new Xoshiro256(Designs.Seed);
        var run = new VerificationCase("run", RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random), EnvironmentSpec.Random(3, random));
        DirectoryInfo work = Directory.CreateTempSubdirectory("accel-test-");
        try
        {
            BuiltSimulator simulator = BuiltSimulator.Build(SimulatorKind.Verilator, Designs.Emit(shape), work.FullName, waveform: false, seed: 1);
            BuiltSimulator[] simulators =
            [
                .. Enumerable.Range(1, 16).Select(seed => simulator with
                {
                    Arguments = [.. simulator.Arguments.Select(argument => argument.Replace("+seed+1", $"+seed+{seed}", StringComparison.Ordinal))],
                }),
            ];
            simulators.Select(one => string.Join(' ', one.Arguments)).Distinct().Count().ShouldBe(16);
            LockstepResult[] results = [.. simulators.Select(one => LockstepRunner.Run(one, run))];
            results.Select(result => result.FirstDivergence?.Module).ShouldAllBe(module => module == null);
            results.Sum(result => result.WrongOutputs).ShouldBe(0);
            results.Select(result => result.Cycles).Distinct().Count().ShouldBe(1);
        }
        finally
        {
            work.Delete(recursive: true);
        }
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

        // Both simulators saw the same cycles.
        results.GroupBy(result => result.Case.Number).ShouldAllBe(pair => pair.Select(result => result.Report!.Cycles).Distinct().Count() == 1);
    }

    /// <summary>The choices of the knobs come up among the random configurations. The presets have every element.</summary>
    [Fact]
    public void Random_configurations_have_every_knob()
    {
        TileArraySpec[] drawn = [.. Enumerable.Range(0, Designs.RandomCount).Select(number => Designs.Random(number).Array)];
        LutTensorCoreSpec[] arrays = [.. drawn.OfType<LutTensorCoreSpec>()];
        arrays.Select(array => array.Table).Distinct().Count().ShouldBe(3);
        arrays.Select(array => array.Precompute).Distinct().Count().ShouldBe(2);
        arrays.Select(array => array.Order).Distinct().Count().ShouldBe(2);
        arrays.Select(array => array.Output).Distinct().Count().ShouldBe(2);
        arrays.Select(array => array.PipelineStages).Distinct().Count().ShouldBe(4);
        arrays.Select(array => array.WeightBits).Distinct().Count().ShouldBeGreaterThan(5);
        arrays.Select(array => array.TileK).Distinct().Count().ShouldBe(5);
        arrays.Select(array => array.Rounding).Distinct().Count().ShouldBe(4);
        arrays.ShouldContain(array => array.AccumulatorBits != null);
        foreach (TileArraySpec[] family in (TileArraySpec[][])[[.. drawn.OfType<LutTensorCoreSpec>()], [.. drawn.OfType<MacSpec>()], [.. drawn.OfType<BitSerialSpec>()], [.. drawn.OfType<SystolicSpec>()]])
        {
            family.Select(array => array.ActivationBits).Distinct().Order().ShouldBe([8, 16]);
        }

        MacSpec[] macs = [.. drawn.OfType<MacSpec>()];
        macs.Select(array => array.PipelineStages).Distinct().Count().ShouldBeGreaterThan(2);
        macs.Select(array => array.Output).Distinct().Count().ShouldBe(2);
        macs.Select(array => array.WeightBits).Distinct().Count().ShouldBeGreaterThan(4);
        macs.Select(array => array.TileK % 2).Distinct().Count().ShouldBe(2);
        macs.ShouldContain(array => array.AccumulatorBits != null);
        BitSerialSpec[] serials = [.. drawn.OfType<BitSerialSpec>()];
        serials.Select(array => array.Element).Distinct().Count().ShouldBeGreaterThan(5);
        serials.Select(array => array.WeightBits).Distinct().Count().ShouldBeGreaterThan(4);
        serials.Select(array => array.Output).Distinct().Count().ShouldBe(2);
        SystolicSpec[] systolic = [.. drawn.OfType<SystolicSpec>()];
        systolic.Select(array => array.Dataflow).Distinct().Count().ShouldBe(Enum.GetValues<SystolicDataflow>().Length);
        systolic.Select(array => array.Drain).Distinct().Count().ShouldBe(Enum.GetValues<SumDrain>().Length);
        systolic.Select(array => array.WeightBuffers).Distinct().Count().ShouldBe(Enum.GetValues<OperandBuffers>().Length);
        systolic.Select(array => array.PipelineStages).Distinct().Count().ShouldBeGreaterThan(2);
        systolic.ShouldContain(array => array.TileK == 1);
        systolic.ShouldContain(array => array.AccumulatorBits != null);
        foreach (TileArraySpec[] family in (TileArraySpec[][])[macs, serials, systolic]) family.ShouldContain(array => array.WeightCodeBits != null);
        drawn.Select(array => array.WeightCodeBits).OfType<int>().Distinct().Count().ShouldBeGreaterThan(3);
        FloatTileSpec[] floats = [.. drawn.OfType<FloatTileSpec>()];
        floats.Select(array => array.Activation).Distinct().Count().ShouldBe(2);
        floats.Select(array => array.WeightBits).Distinct().Count().ShouldBeGreaterThan(2);
    }
}
