using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Model of acc_fp_table, combinational: the signed sums of K activations, each rounded once to their format.</summary>
public sealed class FloatTable(FloatTableSpec spec)
{
    private readonly DecodedFloat[] decoded = new DecodedFloat[spec.Activations];

    /// <summary>Fills a table.</summary>
    /// <param name="activations">K codes.</param>
    /// <param name="entries">2^(K−1) codes: entry e has activation j with its own sign where bit j of e is 1, negated where it is 0; the last is always negated.</param>
    public void Fill(ReadOnlySpan<uint> activations, Span<uint> entries)
    {
        int largest = 0;
        for (int j = 0; j < decoded.Length; j++)
        {
            decoded[j] = DecodedFloat.Of(spec.Activation, activations[j]);
            largest = Math.Max(largest, decoded[j].Exponent);
        }

        for (int e = 0; e < spec.Entries; e++)
        {
            long sum = 0;
            SpecialSum special = SpecialSum.None;
            for (int j = 0; j < decoded.Length; j++)
            {
                bool minus = (e >> j & 1) == 0;
                sum += FloatSums.Align(decoded[j].Negative != minus, decoded[j].Significand, largest - decoded[j].Exponent, spec.Extra, sticky: true);
                special |= FloatSums.Product(decoded[j], minus, weightZero: false);
            }

            entries[e] = FloatPacker.Pack(spec.Activation, spec.SubnormalShift, sum, largest, special);
        }
    }
}
