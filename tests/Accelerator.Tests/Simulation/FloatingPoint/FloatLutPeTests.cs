using Accelerator.Hardware.FloatingPoint;
using Accelerator.Simulation.FloatingPoint;
using Accelerator.Tests.Rtl.FloatingPoint;

namespace Accelerator.Tests.Simulation.FloatingPoint;

/// <summary>Corners of the lookup-table element: what infinities, NaN, overflowed entries and zeros make of a dot product.</summary>
public sealed class FloatLutPeTests
{
    private const uint One = 0x3C00, Infinity = 0x7C00, NegativeInfinity = 0xFC00, Nan = 0x7E00, Largest = 0x7BFF;

    private static readonly FloatLutPeSpec Two = FloatUnits.Lut with { Table = FloatTableSpec.Of(FloatFormat.Fp16, 2), Lanes = 2, WeightBits = 2 };

    /// <summary>Codes q of two bits are weights −3, −1, 1 and 3; four activations.</summary>
    [Theory]
    [InlineData(new uint[] { One, One, One, One }, new[] { 3, 3, 2, 1 }, 0x4600u)]
    [InlineData(new uint[] { Infinity, One, One, One }, new[] { 2, 0, 0, 0 }, Infinity)]
    [InlineData(new uint[] { Infinity, One, One, One }, new[] { 1, 3, 3, 3 }, NegativeInfinity)]
    [InlineData(new uint[] { One, NegativeInfinity, One, One }, new[] { 3, 1, 0, 0 }, Infinity)]
    [InlineData(new uint[] { Infinity, NegativeInfinity, One, One }, new[] { 2, 1, 0, 0 }, Infinity)]
    [InlineData(new uint[] { Infinity, NegativeInfinity, One, One }, new[] { 2, 2, 0, 0 }, Nan)]
    [InlineData(new uint[] { Infinity, One, Infinity, One }, new[] { 3, 0, 0, 0 }, Nan)]
    [InlineData(new uint[] { Infinity, One, Infinity, One }, new[] { 3, 0, 2, 0 }, Infinity)]
    [InlineData(new uint[] { 0xFE01, Infinity, One, One }, new[] { 3, 3, 3, 3 }, Nan)]
    [InlineData(new uint[] { 0x8000, 0x8000, 0x8000, 0x8000 }, new[] { 3, 3, 3, 3 }, 0u)]
    [InlineData(new uint[] { 0, 0, 0, 0 }, new[] { 0, 0, 0, 0 }, 0u)]
    [InlineData(new uint[] { One, One, 0x8000, 0 }, new[] { 3, 0, 3, 0 }, 0u)]
    public void Dot_products(uint[] activations, int[] codes, uint expected) => Result(Two, activations, codes).ShouldBe(expected);

    /// <summary>Weights 1 and −1 meet differences only; 3 and −1 meet the sum that overflows in the lower plane, 1 and 1 in the higher.</summary>
    [Fact]
    public void An_entry_that_overflows_makes_an_infinity_of_its_sign_in_any_plane()
    {
        Result(Two, [Largest, Largest, 0, 0], [2, 1, 0, 0]).ShouldBe(0u);
        Result(Two, [Largest, Largest, 0, 0], [3, 1, 0, 0]).ShouldBe(Infinity);
        Result(Two, [Largest, Largest, 0, 0], [0, 2, 0, 0]).ShouldBe(NegativeInfinity);
        Result(Two, [Largest, Largest, 0, 0], [2, 2, 0, 0]).ShouldBe(Infinity);
        Result(Two, [Largest, Largest, Largest, Largest], [2, 2, 1, 1]).ShouldBe(Nan);
        FloatLutPeSpec fp8 = Two with { Table = FloatTableSpec.Of(FloatFormat.E4M3, 2) };
        Result(fp8, [0x7E, 0x7E, 0, 0], [2, 1, 0, 0]).ShouldBe(0u);
        Result(fp8, [0x7E, 0x7E, 0, 0], [3, 1, 0, 0]).ShouldBe(Nan);
    }

    /// <summary>After its last plane a weight's infinity decides nothing about the next.</summary>
    [Fact]
    public void The_next_weights_begin_anew()
    {
        var pe = new FloatLutPe(Two with { WeightBits = 1 });
        uint[] entries = new uint[4];
        Fill(pe, [Infinity, One, One, One], [1, 0, 0, 0], entries, last: false, groupLast: false);
        pe.Decided.ShouldBe(0u);
        Fill(pe, [NegativeInfinity, One, One, One], [1, 0, 0, 0], entries, last: true, groupLast: true);
        ExactDot.Drain(pe.BackEnd).ShouldBe(Nan);
    }

    [Fact]
    public void Scale_0_makes_NaN_of_an_infinity()
    {
        var pe = new FloatLutPe(Two with { WeightBits = 1 });
        pe.Step(new PlaneBeat(true, 0, true, true, 0, true), [NegativeInfinity, NegativeInfinity, 0, 0], [0, 0]);
        ExactDot.Drain(pe.BackEnd).ShouldBe(Nan);
    }

    /// <summary>A stored index with its upper bit 1 comes inverted below it, and the result is the same.</summary>
    [Fact]
    public void Remapped_indices_give_the_same()
    {
        FloatLutPeSpec plain = FloatUnits.Lut with { Lanes = 1, WeightBits = 1 }, remapped = plain with { Remapped = true };
        uint[] entries = new uint[8];
        new FloatTable(plain.Table).Fill([One, 0x4000, 0x4400, 0x4800], entries);
        for (int index = 0; index < 16; index++)
        {
            FloatLutPe left = new(plain), right = new(remapped);
            var beat = new PlaneBeat(true, 0, true, true, 1, true);
            left.Step(beat, entries, [index]);
            right.Step(beat, entries, [index >= 8 ? index ^ 7 : index]);
            uint result = ExactDot.Drain(left.BackEnd);
            result.ShouldBe(BitConverter.HalfToUInt16Bits((Half)(2 * index - 15)));
            ExactDot.Drain(right.BackEnd).ShouldBe(result);
        }
    }

    private static uint Result(FloatLutPeSpec spec, uint[] activations, int[] codes)
    {
        var pe = new FloatLutPe(spec);
        var table = new FloatTable(spec.Table);
        uint[] entries = new uint[4];
        for (int i = 0; i < 2; i++) table.Fill(activations.AsSpan(2 * i, 2), entries.AsSpan(2 * i, 2));
        for (int plane = 1; plane >= 0; plane--)
        {
            int[] indices = [Index(codes, 0, plane), Index(codes, 2, plane)];
            pe.Step(new PlaneBeat(true, plane, plane == 0, plane == 0, 1, true), entries, indices).ShouldBeTrue();
        }

        return ExactDot.Drain(pe.BackEnd);
    }

    private static int Index(int[] codes, int first, int plane) => (codes[first] >> plane & 1) | (codes[first + 1] >> plane & 1) << 1;

    private static void Fill(FloatLutPe pe, uint[] activations, int[] codes, uint[] entries, bool last, bool groupLast)
    {
        var table = new FloatTable(Two.Table);
        for (int i = 0; i < 2; i++) table.Fill(activations.AsSpan(2 * i, 2), entries.AsSpan(2 * i, 2));
        pe.Step(new PlaneBeat(true, 0, true, groupLast, 1, last), entries, [Index(codes, 0, 0), Index(codes, 2, 0)]).ShouldBeTrue();
    }
}
