using System.Numerics;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Simulation.FloatingPoint;
using Accelerator.Tests.Rtl.FloatingPoint;

namespace Accelerator.Tests.Simulation.FloatingPoint;

/// <summary>Dot products of random shape and values through tables and the element behind them, and exactly in integers from the weights.</summary>
internal static class ExactLut
{
    /// <summary>Whether a dot product is within the bound.</summary>
    /// <param name="spec">The element and its tables.</param>
    /// <param name="n">Which dot product.</param>
    /// <param name="rounded">Whether the bound allows for the rounding of table entries.</param>
    /// <returns>Null, or what is wrong.</returns>
    public static string? Check(FloatLutPeSpec spec, uint n, bool rounded = true)
    {
        n = ExactDot.Numbers(n);
        FloatFormat format = spec.Table.Activation;
        TermPeSpec sums = spec.Sums;
        var pe = new FloatLutPe(spec);
        var table = new FloatTable(spec.Table);
        var bound = new ErrorBound(spec.Output);
        int groups = 1 + (int)(Stimulus.Word(n, 250) % 3), inputs = spec.Table.Activations, size = spec.Table.Entries, all = spec.Lanes * inputs;
        uint[] activations = new uint[all], entries = new uint[spec.Lanes * size], codes = new uint[all];
        int[] indices = new int[spec.Lanes];
        for (int g = 0; g < groups; g++)
        {
            int steps = 1 + (int)(Stimulus.Word(n, 251 + (uint)g) % 6), scale = (int)(Stimulus.Word(n, 240 + (uint)g) & 255);
            BigInteger exact = 0, magnitude = 0, lost = 0;
            for (int step = 0; step < steps; step++)
            {
                for (uint i = 0; i < all; i++)
                {
                    uint place = 1000 + (uint)(g * 8 + step) * 64 + i;
                    activations[i] = Small(format, Stimulus.Number(format, Stimulus.Word(n, place), n, i));
                    codes[i] = Stimulus.Word(n, place + 4096) & (1u << spec.WeightBits) - 1;
                    exact += ExactDot.Units(format, activations[i], spec.Extra) * (2 * (int)codes[i] - ((1 << spec.WeightBits) - 1));
                }

                for (int i = 0; i < spec.Lanes; i++) table.Fill(activations.AsSpan(i * inputs, inputs), entries.AsSpan(i * size, size));
                for (int plane = spec.WeightBits - 1; plane >= 0; plane--)
                {
                    for (int i = 0; i < spec.Lanes; i++)
                    {
                        indices[i] = 0;
                        for (int j = 0; j < inputs; j++) indices[i] |= (int)(codes[i * inputs + j] >> plane & 1) << j;
                        int place = indices[i] >= size ? 2 * size - 1 - indices[i] : indices[i];
                        if (spec.Remapped && indices[i] >= size) indices[i] ^= size - 1;
                        uint entry = entries[i * size + place];
                        magnitude += BigInteger.Abs(ExactDot.Units(format, entry, spec.Extra)) << plane;
                        lost += HalfUnits(spec, entry, activations.AsSpan(i * inputs, inputs)) << plane;
                    }

                    bool groupLast = plane == 0 && step == steps - 1;
                    while (!pe.Step(new PlaneBeat(true, plane, plane == 0, groupLast, scale, g == groups - 1), entries, indices))
                    {
                        // The scale unit is busy: the beat is offered again.
                    }
                }
            }

            double error = ErrorBound.OfTerms(sums, magnitude, steps * spec.WeightBits) + (rounded ? (double)lost / (1 << 30) : 0);
            bound.Group(exact, magnitude, error, ErrorBound.LowestBit(sums, magnitude, error), scale);
        }

        return bound.Check(ExactDot.Drain(pe.BackEnd));
    }

    /// <summary>What rounding an entry may lose, in 2^−30 units: half its last place, and what its table cuts off.</summary>
    private static BigInteger HalfUnits(FloatLutPeSpec spec, uint entry, ReadOnlySpan<uint> activations)
    {
        FloatTableSpec table = spec.Table;
        int largest = 0;
        foreach (uint code in activations) largest = Math.Max(largest, DecodedFloat.Of(table.Activation, code).Exponent);
        BigInteger half = BigInteger.One << DecodedFloat.Of(table.Activation, entry).Exponent + spec.Extra - 1 + 30;
        bool exact = table.Extra >= FloatTableSpec.ExactExtra(table.Activation);
        return half + (exact ? 0 : (table.Activations - 1) * (BigInteger.One << largest + spec.Extra - table.Extra + 30));
    }

    /// <summary>An activation so far below the largest that no sum overflows.</summary>
    private static uint Small(FloatFormat format, uint code)
    {
        uint field = code >> format.MantissaBits & (1u << format.ExponentBits) - 1;
        return field > format.MaxExponent - 3 ? code & ~(1u << format.MantissaBits + format.ExponentBits - 1) : code;
    }
}
