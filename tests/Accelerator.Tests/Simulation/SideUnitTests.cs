using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Rtl;
using Accelerator.Verification;

namespace Accelerator.Tests.Simulation;

/// <summary>Arrays with a side unit for outliers (docs/tile-shell.md, "Side unit").</summary>
public sealed class SideUnitTests
{
    private static readonly string[] Arrays = ["lut-small", "lut-small-int8", "mac-small", "bs-small-sparse", "systolic-small", "systolic-small-shift", "systolic-small-weights", "systolic-small-inputs-double"];

    [Fact]
    public void Without_outliers_it_changes_no_output_and_costs_no_cycle()
    {
        foreach (string preset in Arrays)
        {
            (TileMicroarchitecture plain, TileMicroarchitecture side) = (Designs.Preset(preset), With(Designs.Preset(preset), 9, 12));
            var random = new Xoshiro256(Designs.Seed);
            for (int run = 0; run < 6; run++)
            {
                IntegerGemm gemm = RandomDesign.Workload(plain.Array, random);
                SimulationResult expected = new CycleEngine().Run(TileMapper.Map(plain, gemm)), actual = new CycleEngine().Run(TileMapper.Map(side, gemm));
                actual.Outputs.ShouldBe(expected.Outputs, $"{preset}, run {run}");
                actual.Cycles!.Total.ShouldBe(expected.Cycles!.Total, $"{preset}, run {run}");
                (actual.Cycles.SideWords, actual.Cycles.SideActivationWords).ShouldBe((0, 0));
            }
        }
    }

    /// <summary>The cycle engine against the plainly written one, with random stalls; and every evaluation order.</summary>
    [Fact]
    public void Outputs_are_those_of_the_reference_engine_in_any_order_of_evaluation()
    {
        var random = new Xoshiro256(Designs.Seed);
        foreach (string preset in Arrays)
        {
            for (int run = 0; run < 12; run++)
            {
                TileMicroarchitecture shape = With(Designs.Preset(preset), 2 + random.Below(15), 1 + random.Below(30));
                TileProgram program = RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random);
                EnvironmentSpec environment = EnvironmentSpec.Random(1 + random.Below(4), random);
                int[] order = [.. Enumerable.Range(0, TileSimulator.ModuleCount(shape)).OrderBy(_ => random.Next())];
                SimulationResult usual = new TileSimulator(program, environment).Run(), shuffled = new TileSimulator(program, environment, order).Run();
                usual.Outputs.ShouldBe(new ReferenceEngine().Run(program).Outputs, $"{preset}, run {run}");
                (shuffled.Cycles!.Total, shuffled.Cycles.SideWords).ShouldBe((usual.Cycles!.Total, usual.Cycles.SideWords), $"{preset}, run {run}");
                shuffled.Outputs.ShouldBe(usual.Outputs, $"{preset}, run {run}");
            }
        }
    }

    [Fact]
    public void A_word_is_a_column_with_an_outlier_in_its_chunk()
    {
        // Four rows in two chunks of two lanes: columns 1 and 2 in the first, none in the second.
        TileMicroarchitecture shape = Designs.Preset("mac-small-side");
        IntegerGemm gemm = Gemm(3, [0, 5, 0, 0, -7, 9, 0, 0, 0, 0, 0, 0]);
        TileProgram program = TileMapper.Map(shape, gemm);
        program.SideMemory.ShouldBe([5, -7, 1, 0, 0, 9, 2, 1, 0, 0, 0, 1]);
        program.SideActivationMemory.ShouldBe([10, 0, 20, 0, 30, 0]);
        TileCommand command = program.Commands.ShouldHaveSingleItem();
        (command.Side, command.SideWordLast, command.GroupLast).ShouldBe((true, 2, 0));

        // Lane by lane scale and zero point: those of the group, then those of the side group, whose zero points are 0.
        program.ScaleMemory.ShouldBe([1, -1, 1, -1, 1, -1, 1, -1, 2, 0, 4, 0, 8, 0, 16, 0]);

        // 2q + 1 − 2^5 = −31 for q = 0, times 1 + 2 + 3; outliers times their scales.
        int dense = -31 * 6;
        new CycleEngine().Run(program).Outputs.ShouldBe([dense + (2 * 5 * 20), dense + (4 * ((-7 * 20) + (9 * 30))), dense, dense]);
        new ReferenceEngine().Run(program).Outputs.ShouldBe([dense + (2 * 5 * 20), dense + (4 * ((-7 * 20) + (9 * 30))), dense, dense]);
    }

    /// <summary>A column a cycle beside the array: as long as the words of a tile are fewer than its steps, a tile takes the longer of steps and beats, the side group's among them.</summary>
    [Fact]
    public void Few_outliers_cost_the_rescale_units_beats_alone()
    {
        TileMicroarchitecture shape = Designs.Preset("mac-m2n64k2-w8a8-side");
        long[] cycles = [.. ((int[])[0, 1, 8, 64, 120]).Select(columns => Total(shape, columns))];
        int beats = shape.Chunks * shape.Array.TileM;

        // 4 tiles of 128 steps; the last tile's side group follows its last group.
        cycles[1].ShouldBe(cycles[0] + beats);
        cycles[2].ShouldBe(cycles[1]);
        cycles[3].ShouldBe(cycles[1]);
        cycles[4].ShouldBe(cycles[1]);

        // More words than steps: 4 tiles of one chunk, each of so many words.
        (Total(shape, 600) - Total(shape, 500)).ShouldBe(4 * 100);
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_a_design_without_a_side_unit_keeps_its_hash()
    {
        TileMicroarchitecture shape = Designs.Preset("mac-small-side");
        Diagnostic finding = Should.Throw<InputException>(() => TileMapper.Check(shape, Gemm(25, new short[100]))).Diagnostics.ShouldHaveSingleItem();
        (finding.Id, finding.Found, finding.Allowed).ShouldBe(("ACC3007", "25 columns of 3", "at most 24 (side_unit.columns)"));
        Should.Throw<ArgumentException>(() => TileMapper.Check(Designs.Preset("mac-small"), Gemm(3, new short[12])));

        AcceleratorSpec spec = shape.Spec, floats = Designs.Preset("ft-small").Spec;
        AcceleratorFamilies.Check(floats with { Array = floats.Array with { SideUnit = new SideUnitSpec(8, 8) } }).ShouldHaveSingleItem().Id.ShouldBe("ACC1007");
        AcceleratorFamilies.Check(spec with { Array = spec.Array with { SideUnit = new SideUnitSpec(17, 0) } }).Select(wrong => wrong.Id).ShouldBe(["ACC1002", "ACC1002"]);
        AcceleratorFamilies.Check(spec with { Array = spec.Array with { SideUnit = new SideUnitSpec(8, 4097) } }).ShouldHaveSingleItem().Allowed.ShouldBe("1 to 4096");
        AcceleratorFamilies.Check(spec with { Array = spec.Array with { SideUnit = new SideUnitSpec(16, 4096), Output = OutputFormat.Int8, ScaleBits = 24, RequantizeBits = 24 } }).ShouldHaveSingleItem().Id.ShouldBe("ACC1005");
        AcceleratorFamilies.Elaborate(spec with { Array = spec.Array with { SideUnit = null } }).SpecHash.ShouldNotBe(shape.SpecHash);
        Designs.Preset("mac-m2n64k2-w8a8").SpecHash.ShouldBe("c0565011b8e55cb668041425ec8ae625faf3ab875e37b12352514f9284d78427");
    }

    /// <summary>Cycles of four tiles of K = 256 with so many columns of outliers in every row.</summary>
    private static long Total(TileMicroarchitecture shape, int columns)
    {
        const int N = 256, K = 256;
        return new CycleEngine().Run(TileMapper.Map(shape, new IntegerGemm
        {
            M = 2, N = N, K = K, WeightBits = 8, GroupSize = 128, Codes = new byte[N * K], GroupScales = new int[N * 2], Zeros = new short[N * 2], Activations = new short[2 * K],
            OutputShift = 0, RequantizeMultipliers = [],
            Side = columns == 0 ? null : new SideProduct { Columns = columns, Weights = [.. Enumerable.Repeat((short)1, N * columns)], Scales = [.. Enumerable.Repeat(1, N)], Activations = new short[2 * columns] },
        })).Cycles!.Total;
    }

    private static TileMicroarchitecture With(TileMicroarchitecture shape, int weightBits, int columns) =>
        AcceleratorFamilies.Elaborate(shape.Spec with { Array = shape.Array with { SideUnit = new SideUnitSpec(weightBits, columns) } });

    /// <summary>Four rows of three weights of code 0, and outliers.</summary>
    private static IntegerGemm Gemm(int columns, short[] outliers) => new()
    {
        M = 1, N = 4, K = 3, WeightBits = 5, GroupSize = 3, Codes = new byte[12], GroupScales = [1, 1, 1, 1], Zeros = [0, 0, 0, 0], Activations = [1, 2, 3], OutputShift = 0, RequantizeMultipliers = [],
        Side = new SideProduct { Columns = columns, Weights = outliers, Scales = [2, 4, 8, 16], Activations = [.. Enumerable.Range(1, columns).Select(i => (short)(10 * Math.Min(i, 12)))] },
    };
}
