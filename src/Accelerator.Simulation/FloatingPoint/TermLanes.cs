using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Activations times one term each, aligned to the largest exponent and added (acc_fp_term_dot).</summary>
public sealed class TermLanes(TermPeSpec spec)
{
    private readonly long[] significands = new long[spec.TermLanes];
    private readonly int[] exponents = new int[spec.TermLanes];
    private readonly bool[] negatives = new bool[spec.TermLanes];

    /// <summary>Sets one lane; where <paramref name="mantissa"/> is false it adds nothing.</summary>
    public void Set(int lane, in DecodedFloat activation, bool negative, bool mantissa, int exponent)
    {
        bool there = mantissa && activation.Significand != 0;
        significands[lane] = there ? activation.Significand : 0;
        exponents[lane] = there ? activation.Exponent + exponent : 0;
        negatives[lane] = activation.Negative != negative;
    }

    /// <summary>Sum of the lanes in units of 2^exponent.</summary>
    public long Sum(out int exponent)
    {
        int largest = 0;
        foreach (int lane in exponents) largest = Math.Max(largest, lane);
        long sum = 0;
        for (int i = 0; i < significands.Length; i++) sum += FloatSums.Align(negatives[i], significands[i], largest - exponents[i], spec.Extra, spec.Sticky);
        exponent = largest;
        return sum;
    }
}
