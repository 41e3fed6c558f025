using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.BitSerial;

/// <summary>What an element has added in the first cycles of a step (docs/processing-elements.md), for the ports that show a sum on its way.</summary>
internal sealed class RunningSums(BitSerialMicroarchitecture shape)
{
    private readonly int bits = shape.Array.WeightBits;
    private readonly int activationBits = shape.Array.ActivationBits;

    // Terms are of interest to elements that take them one by one.
    private readonly CanonicalSignedDigitEncoder? weightEncoder = shape.Array.WeightBits > 1 ? new CanonicalSignedDigitEncoder(shape.Array.WeightBits) : null;
    private readonly CanonicalSignedDigitEncoder activationEncoder = new(shape.Array.ActivationBits);

    /// <summary>The terms of the first <paramref name="cycles"/> cycles of one lane's pair, with 0 ≤ cycles ≤ those of the step.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="code">The weight's code, sign-extended where it is two's complement.</param>
    /// <param name="cycles">Cycles.</param>
    public int Of(int activation, byte code, int cycles) => shape.Array.Element switch
    {
        ProcessingElementStyle.BitSerial => Planes(activation, code, cycles),
        ProcessingElementStyle.Popcount => PairsOfPlanes(activation, code, cycles),
        ProcessingElementStyle.TermSerial => PairsOfTerms(activation, code, cycles),
        _ => cycles == 0 ? 0 : throw new InvalidOperationException("An element of one cycle has nothing on its way."),
    };

    private int Planes(int activation, byte code, int cycles)
    {
        int sum = 0;
        for (int plane = 0; plane < cycles; plane++) sum += Plane(code, plane) * activation << plane;
        return sum;
    }

    /// <summary>What bit <paramref name="plane"/> of a weight stands for, without its power of two.</summary>
    private int Plane(byte code, int plane)
    {
        int bit = code >> plane & 1;
        if (shape.Bipolar) return (2 * bit) - 1;
        return plane == bits - 1 ? -bit : bit;
    }

    /// <summary>Planes of the activation outside, planes of the weight inside.</summary>
    private int PairsOfPlanes(int activation, byte code, int cycles)
    {
        int sum = 0;
        for (int step = 0; step < cycles; step++)
        {
            (int outer, int inner) = Math.DivRem(step, bits);
            int bit = activation >> outer & 1;
            if (outer == activationBits - 1) bit = -bit;
            sum += bit * Plane(code, inner) << (outer + inner);
        }

        return sum;
    }

    /// <summary>Terms of the activation outside, terms of the weight inside, lowest first; nothing after the last pair.</summary>
    private int PairsOfTerms(int activation, byte code, int cycles)
    {
        Span<int> outer = stackalloc int[activationEncoder.Terms], inner = stackalloc int[weightEncoder!.Terms];
        int outers = Terms(activationEncoder, (uint)activation & ((1u << activationBits) - 1), outer);
        int inners = Terms(weightEncoder, (uint)code & ((1u << bits) - 1), inner);
        int sum = 0;
        for (int step = 0; step < Math.Min(cycles, outers * inners); step++) sum += outer[step / inners] * inner[step % inners];
        return sum;
    }

    private static int Terms(CanonicalSignedDigitEncoder encoder, uint code, Span<int> values)
    {
        Span<Term> terms = stackalloc Term[encoder.Terms];
        encoder.Encode(code, terms);
        int count = 0;
        for (int place = 0; place < terms.Length; place++)
        {
            if (terms[place].Mantissa) values[count++] = terms[place].Negative ? -(1 << place) : 1 << place;
        }

        return count;
    }
}
