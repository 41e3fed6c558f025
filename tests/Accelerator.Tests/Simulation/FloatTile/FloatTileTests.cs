using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Quantization.Arrays;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Rtl;
using Accelerator.Verification;

namespace Accelerator.Tests.Simulation.FloatTile;

/// <summary>Arrays of floating-point elements: values against the reference and against integers, cycles against their closed form.</summary>
public sealed class FloatTileTests
{
    private const ushort One = 0x3C00, Infinity = 0x7C00, NotANumber = 0x7E00;

    [Fact]
    public void Cycle_engine_equals_the_reference_on_random_arrays()
    {
        int arrays = 0, specials = 0, outputs = 0;
        for (int seed = 0; arrays < 60; seed++)
        {
            var random = new Xoshiro256((ulong)seed);
            AcceleratorSpec spec = RandomDesign.Spec(random);
            if (spec.Array is not FloatTileSpec array) continue;
            arrays++;
            TileProgram program = RandomDesign.Program(AcceleratorFamilies.Elaborate(spec), RandomDesign.Workload(array, random), random);
            int[] expected = new ReferenceEngine().Run(program).Outputs;
            new CycleEngine().Run(program).Outputs.ShouldBe(expected, $"seed {seed}, {spec}");
            new TileSimulator(program, EnvironmentSpec.Random(1 + random.Below(4), random)).Run().Outputs.ShouldBe(expected, $"seed {seed}, stalls, {spec}");
            outputs += expected.Length;
            specials += expected.Count(code => !double.IsFinite(Value(code, array.Output)));
        }

        // Both kinds of outputs have been there.
        specials.ShouldBeInRange(outputs / 100, outputs / 2);
    }

    /// <summary>Activations 0 to 7 and sums that fit: nothing is cut off or rounded, so the outputs are the integers' products.</summary>
    [Theory]
    [InlineData("ft-small", 4)]
    [InlineData("ft-small", 3)]
    [InlineData("ft-small", 6)]
    [InlineData("ft-small", 8)]
    public void Where_nothing_is_rounded_outputs_are_the_products_of_integers(string preset, int bits)
    {
        AcceleratorSpec spec = Designs.Preset(preset).Spec;
        spec = spec with { Array = spec.Array with { WeightBits = bits, AccumulatorBits = null, Output = OutputFormat.Float32 } };
        var shape = (FloatTileMicroarchitecture)AcceleratorFamilies.Elaborate(spec);
        var random = new Xoshiro256(5);
        IntegerGemm drawn = RandomDesign.Workload(shape.Array, 5, 7, 70, random);
        int[] integers = [.. Enumerable.Range(0, drawn.M * drawn.K).Select(_ => random.Below(8))];
        IntegerGemm gemm = drawn with { FloatActivations = [.. integers.Select(value => BitConverter.HalfToUInt16Bits((Half)value))], GroupScales = [.. drawn.GroupScales.Select(scale => scale % 16)] };
        int[] outputs = new CycleEngine().Run(TileMapper.Map(shape, gemm)).Outputs;
        for (int i = 0; i < outputs.Length; i++)
        {
            (int m, int n) = (i / gemm.N, i % gemm.N);
            long sum = 0;
            for (int k = 0; k < gemm.K; k++)
            {
                int group = (n * gemm.Groups) + (k / gemm.GroupSize);
                sum += (long)gemm.GroupScales[group] * FloatCodes.Value(bits, gemm.Codes[(n * gemm.K) + k], gemm.Zeros[group]) * integers[(m * gemm.K) + k];
            }

            ((double)BitConverter.Int32BitsToSingle(outputs[i])).ShouldBe(sum, $"row {m}, column {n}");
        }
    }

    [Theory]
    [InlineData(Infinity, 1, 3, 0x7C00)] // +infinity times a weight above 0
    [InlineData(Infinity, 9, 3, 0xFC00)] // times one below
    [InlineData(Infinity, 0, 3, 0x7E00)] // times 0
    [InlineData(Infinity, 1, 0, 0x7E00)] // under a scale of 0
    [InlineData(NotANumber, 0, 0, 0x7E00)]
    [InlineData(One, 1, 3, 0x4200)] // 1 · 1 · 3 = 3
    [InlineData(One, 8, 2, 0xCD00)] // the special value −10: −20
    public void Infinities_and_special_values_come_out_as_the_page_says(int activation, int code, int scale, int expected)
    {
        TileMicroarchitecture shape = Designs.Preset("ft-small");
        var gemm = new IntegerGemm
        {
            M = 1, N = 1, K = 2, WeightBits = 4, GroupSize = 2, Codes = [(byte)code, 1], GroupScales = [scale], Zeros = [32 + 10], Activations = [], FloatActivations = [(ushort)activation, 0],
            OutputShift = 0, RequantizeMultipliers = [],
        };
        TileProgram program = TileMapper.Map(shape, gemm);
        new ReferenceEngine().Run(program).Outputs.ShouldBe([expected]);
        new CycleEngine().Run(program).Outputs.ShouldBe([expected]);
    }

    /// <summary>After the fill every cycle is a beat where groups have 8 beats and more; then comes the drain: 11 cycles to the results, a word a row, the last write and done.</summary>
    [Theory]
    [InlineData(64, 32, 0)]
    [InlineData(48, 16, 0)]
    [InlineData(24, 4, 1)]
    public void Cycles_are_those_of_the_closed_form(int k, int group, int waits)
    {
        TileMicroarchitecture shape = Designs.Preset("ft-small");
        IntegerGemm gemm = RandomDesign.Workload((FloatTileSpec)shape.Array, 2, 12, k, new Xoshiro256(3)) with
        {
            GroupSize = group, GroupScales = [.. Enumerable.Repeat(7, 12 * k / group)], Zeros = [.. Enumerable.Repeat((short)10, 12 * k / group)],
        };
        CycleStatistics cycles = new CycleEngine().Run(TileMapper.Map(shape, gemm)).Cycles!;

        // Two slices of two terms are four beats: each group after the first waits until its last beat is 8 after the one before.
        long beats = 3L * k / 2 * 2, groups = 3L * k / group;
        long compute = waits == 0 ? beats : beats + ((groups - 1) * 4);
        cycles.Steps[(int)StepStall.Compute].ShouldBe(compute);
        cycles.Waiting.ShouldBe((compute - beats) * shape.Lanes);
        (cycles.Total - compute).ShouldBeInRange(11 + 4, 11 + 4 + 12);
    }

    private static double Value(int code, OutputFormat format) =>
        format == OutputFormat.Float32 ? BitConverter.Int32BitsToSingle(code) : (double)BitConverter.UInt16BitsToHalf((ushort)code);
}
