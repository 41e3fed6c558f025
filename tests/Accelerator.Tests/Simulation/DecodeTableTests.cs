using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Rtl;
using Accelerator.Verification;

namespace Accelerator.Tests.Simulation;

/// <summary>Arrays whose weight memory holds codes (docs/tile-shell.md, "Decode table").</summary>
public sealed class DecodeTableTests
{
    private static readonly string[] Arrays = ["mac-small", "bs-small", "bs-small-sparse", "bs-small-terms", "systolic-small", "systolic-small-weights"];

    /// <summary>Outputs and cycles are those of the array without a table, where cycles do not depend on the weights that pad a tile; weight words are as many and narrower.</summary>
    [Fact]
    public void A_table_changes_no_output_and_costs_no_cycle()
    {
        foreach (string preset in Arrays)
        {
            TileMicroarchitecture plain = Designs.Preset(preset);
            for (int bits = 1; bits < plain.Array.WeightBits; bits++)
            {
                TileMicroarchitecture table = With(plain, bits);
                var random = new Xoshiro256((ulong)bits);
                for (int run = 0; run < 6; run++)
                {
                    IntegerGemm gemm = RandomDesign.Workload(table.Array, random);
                    SimulationResult expected = new CycleEngine().Run(TileMapper.Map(plain, gemm)), actual = new CycleEngine().Run(TileMapper.Map(table, gemm));
                    string what = $"{preset}, codes of {bits} bits, run {run}";
                    actual.Outputs.ShouldBe(expected.Outputs, what);
                    if (plain is BitSerialMicroarchitecture { Varies: true }) actual.Cycles!.Total.ShouldBeGreaterThanOrEqualTo(expected.Cycles!.Total, what);
                    else actual.Cycles!.Total.ShouldBe(expected.Cycles!.Total, what);
                    actual.Cycles.WeightWords.ShouldBe(expected.Cycles.WeightWords, what);
                    actual.Cycles.DecodeWords.ShouldBe(TileMapper.Map(table, gemm).Commands.Length, what);
                    (expected.Cycles.DecodeWords, table.WeightWordBits * plain.Array.WeightBits).ShouldBe((0, plain.WeightWordBits * bits), what);
                }
            }
        }
    }

    [Fact]
    public void Memory_holds_places_of_weights_in_their_table()
    {
        TileMicroarchitecture shape = Designs.Preset("mac-small-table");
        IntegerGemm gemm = Gemm([3, 30, 9, 3, 9, 30, 30, 3, 3, 9, 9, 9]);
        TileProgram program = TileMapper.Map(shape, gemm);
        program.DecodeMemory.ShouldBe([unchecked((byte)(3 - 16)), unchecked((byte)(9 - 16)), 30 - 16, 0]);

        // Pairs: lanes 0 to 3 with elements 0 and 1, then with element 2 and what fills it up: the code of 9 − 16, the weight nearest to 0.
        program.WeightMemory.ShouldBe([0, 2, 0, 1, 2, 0, 1, 1, 1, 1, 2, 1, 0, 1, 1, 1]);
    }

    [Fact]
    public void More_values_than_entries_are_refused()
    {
        TileMicroarchitecture shape = Designs.Preset("mac-small-table");
        var refused = Should.Throw<InputException>(() => TileMapper.Check(shape, Gemm([0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4])));
        Diagnostic finding = refused.Diagnostics.ShouldHaveSingleItem();
        (finding.Id, finding.Found, finding.Allowed).ShouldBe(("ACC3006", "5 different codes", "at most 4 (formats.weight_code 2)"));
    }

    [Fact]
    public void A_code_as_wide_as_its_weight_is_no_table_and_a_design_without_one_keeps_its_hash()
    {
        AcceleratorSpec spec = Designs.Preset("mac-small").Spec;
        AcceleratorFamilies.Check(spec with { Array = spec.Array with { WeightCodeBits = 5 } }).ShouldHaveSingleItem().Id.ShouldBe("ACC1007");
        AcceleratorSpec lut = Designs.Preset("lut-small").Spec;
        AcceleratorFamilies.Check(lut with { Array = lut.Array with { WeightCodeBits = 1 } }).ShouldHaveSingleItem().Id.ShouldBe("ACC1007");
        Designs.Preset("mac-small-table").SpecHash.ShouldNotBe(Designs.Preset("mac-small").SpecHash);
    }

    private static TileMicroarchitecture With(TileMicroarchitecture shape, int bits) => AcceleratorFamilies.Elaborate(shape.Spec with { Array = shape.Array with { WeightCodeBits = bits } });

    /// <summary>Four rows of three weights.</summary>
    private static IntegerGemm Gemm(byte[] codes) => new()
    {
        M = 1, N = 4, K = 3, WeightBits = 5, GroupSize = 3, Codes = codes, GroupScales = [1, 1, 1, 1], Zeros = [0, 0, 0, 0], Activations = [1, 2, 3], OutputShift = 0, RequantizeMultipliers = [],
    };
}
