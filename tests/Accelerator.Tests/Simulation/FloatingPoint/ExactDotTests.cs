using Accelerator.Hardware.FloatingPoint;
using Accelerator.Numerics.Terms;
using Accelerator.Simulation.FloatingPoint;
using Accelerator.Tests.Rtl.FloatingPoint;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Simulation.FloatingPoint;

/// <summary>Elements against exact arithmetic, within the bounds of docs/floating-point.md.</summary>
public sealed class ExactDotTests
{
    private const uint Few = 800, Many = 1_000_000;

    private static readonly (string Name, Func<uint, string?> Check)[] Elements = [.. All()];

    [Fact]
    public void Elements_are_within_the_bound() => Run(Few);

    [AskedFact("ACCEL_FLOAT_SOAK")]
    public void Elements_are_within_the_bound_a_million_times() => Run(Many / (uint)Elements.Length + 1);

    /// <summary>A result one code away from the exact sum, or of the other sign, is refused.</summary>
    [Fact]
    public void A_wrong_sum_is_found()
    {
        var bound = new ErrorBound(FloatUnits.BitMod.Output);
        bound.Group(1 << 20, 1 << 20, 0, 0, 1);
        uint right = FloatPacker.Pack(FloatFormat.Fp16, FloatUnits.BitMod.Output.SubnormalShift, 1 << 20, 0, SpecialSum.None);
        bound.Check(right).ShouldBeNull();
        bound.Check(right + 1).ShouldNotBeNull();
        bound.Check(right - 1).ShouldNotBeNull();
        bound.Check(right | 0x8000).ShouldNotBeNull();
    }

    /// <summary>The part of the bound that is the tables' own is needed: without it dot products of short activations are outside.</summary>
    [Fact]
    public void Rounded_entries_are_seen()
    {
        FloatLutPeSpec fp8 = FloatUnits.Lut with { Table = FloatTableSpec.Of(FloatFormat.E4M3, 4), Extra = 16, GroupMantissa = 30, Result = FloatFormat.Fp32 };
        Enumerable.Range(0, 200).Count(n => ExactLut.Check(fp8, (uint)n * 7 + 1, rounded: false) is not null).ShouldBeGreaterThan(100);
        Enumerable.Range(0, 200).Count(n => ExactLut.Check(fp8, (uint)n * 7 + 1) is not null).ShouldBe(0);
    }

    [Fact]
    public void Widths_are_those_of_the_published_elements()
    {
        FloatUnits.BitMod.SumWidth.ShouldBe(17);
        FloatUnits.BitMod.GroupAccumulator.GuardBits.ShouldBe(3);
        var fp4 = new BlockSide(FloatFormat.E2M1, BlockScaleKind.E8M0);
        (fp4.LargestInteger * fp4.LargestInteger).ShouldBe(144);
        new BlockPeSpec { A = fp4, B = fp4 }.BlockWidth.ShouldBe(14);
        var int8 = new BlockSide(FloatFormat.Int8, BlockScaleKind.E8M0, 6);
        new BlockPeSpec { A = int8, B = int8 }.BlockWidth.ShouldBe(21);
        Should.Throw<ArgumentOutOfRangeException>(() => (FloatUnits.BitMod with { Activation = FloatFormat.Bf16, Window = true }).Output);
    }

    /// <summary>Groups of 8 beats never wait, groups of 7 do by one cycle; the result comes 10 cycles after the last beat.</summary>
    [Theory]
    [InlineData(8, 0)]
    [InlineData(7, 1)]
    [InlineData(1, 7)]
    public void The_scale_unit_hides_behind_groups_of_eight(int beats, int waits)
    {
        var pe = new BitModPe(FloatUnits.BitMod);
        uint[] ones = [0x3C00, 0x3C00, 0x3C00, 0x3C00];
        int waited = 0;
        for (int g = 0; g < 4; g++)
        {
            for (int beat = 0; beat < beats; beat++)
            {
                while (!pe.Step(new TermBeat(true, 0, 0xF, 0, true, beat == beats - 1, 3, g == 3), ones, new int[4])) waited++;
            }
        }

        waited.ShouldBe(3 * waits);
        for (int cycle = 1; cycle < 10; cycle++)
        {
            pe.BackEnd.Output.Valid.ShouldBeFalse();
            pe.Step(default, ones, new int[4]);
        }

        pe.BackEnd.Output.Valid.ShouldBeTrue();
        pe.BackEnd.Output.Result.ShouldBe(FloatPacker.Pack(FloatFormat.Fp16, 0, beats * 48 << 4, 20, SpecialSum.None));
    }

    private static void Run(uint count)
    {
        foreach ((string name, Func<uint, string?> check) in Elements)
        {
            Parallel.For(0, (int)count, n => check((uint)n * 7 + 1).ShouldBeNull($"{name}, dot product {n}"));
        }
    }

    private static IEnumerable<(string, Func<uint, string?>)> All()
    {
        TermPeSpec bitMod = FloatUnits.BitMod, mixPe = FloatUnits.MixPe;
        var fp4 = new SpecialValueEncoder(4, 10);
        var int6 = new BoothEncoder(6);
        yield return ("BitMoD FP16 FP4", n => ExactDot.BitMod(bitMod, fp4, n));
        yield return ("BitMoD FP16 INT6", n => ExactDot.BitMod(bitMod, int6, n));
        yield return ("BitMoD FP16, window", n => ExactDot.BitMod(bitMod with { Window = true, Sticky = true }, fp4, n));
        yield return ("BitMoD BF16", n => ExactDot.BitMod(bitMod with { Activation = FloatFormat.Bf16, Result = FloatFormat.Fp32, GroupMantissa = 20 }, int6, n));
        yield return ("BitMoD E4M3, floor", n => ExactDot.BitMod(bitMod with { Activation = FloatFormat.E4M3, Rounding = AccumulatorRounding.Floor }, fp4, n));
        yield return ("BitMoD E5M2", n => ExactDot.BitMod(bitMod with { Activation = FloatFormat.E5M2, Result = FloatFormat.Bf16 }, fp4, n));
        yield return ("MixPE FP16", n => ExactDot.MixPe(mixPe, n));
        yield return ("MixPE BF16 W5", n => ExactDot.MixPe(mixPe with { Activation = FloatFormat.Bf16, ParallelWeightBits = 5, Sticky = true, GroupMantissa = 24, Result = FloatFormat.Fp32 }, n));
        yield return ("FIGNA FP16", n => ExactDot.Figna(FloatUnits.Figna, n));
        yield return ("FIGNA BF16 W8", n => ExactDot.Figna(FloatUnits.Figna with { Activation = FloatFormat.Bf16, WeightBits = 8, Extra = 8, Result = FloatFormat.Fp32 }, n));
        FloatLutPeSpec lut = FloatUnits.Lut;
        yield return ("LUT FP16 K4", n => ExactLut.Check(lut, n));
        yield return ("LUT FP16 K2, window", n => ExactLut.Check(lut with { Table = FloatTableSpec.Of(FloatFormat.Fp16, 2), WeightBits = 2, Window = true, Sticky = true, Remapped = true }, n));
        yield return ("LUT BF16 K4", n => ExactLut.Check(lut with { Table = FloatTableSpec.Of(FloatFormat.Bf16, 4), Extra = 8, GroupMantissa = 20, Result = FloatFormat.Fp32 }, n));
        yield return ("LUT E4M3 K3, floor", n => ExactLut.Check(lut with { Table = FloatTableSpec.Of(FloatFormat.E4M3, 3), WeightBits = 8, Result = FloatFormat.Bf16, Rounding = AccumulatorRounding.Floor }, n));
        yield return ("LUT E5M2 K4, one plane", n => ExactLut.Check(lut with { Table = FloatTableSpec.Of(FloatFormat.E5M2, 4), WeightBits = 1, Extra = 6 }, n));
        yield return ("NVFP4", n => ExactDot.Blocks(FloatUnits.NvFp4, n));
        foreach (FloatFormat format in new[] { FloatFormat.E2M1, FloatFormat.E3M2, FloatFormat.E4M3, FloatFormat.Int8 })
        {
            var side = new BlockSide(format, BlockScaleKind.E8M0);
            yield return ($"MX {format.Name}", n => ExactDot.Blocks(new BlockPeSpec { A = side, B = side, OutputMantissa = 20 }, n));
        }

        var wide = new BlockSide(FloatFormat.E5M2, BlockScaleKind.E8M0);
        yield return ("MX E5M2", n => ExactDot.Blocks(new BlockPeSpec { A = wide, B = wide, Lanes = 4, BlockSize = 8 }, n));
    }
}
