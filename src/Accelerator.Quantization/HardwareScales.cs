using Accelerator.Numerics;

namespace Accelerator.Quantization;

/// <summary>
/// Group scales as the rescale unit uses them: s/2 ≈ multiplier · 2^−e, with one exponent e for a matrix and an unsigned
/// multiplier of at most ScaleBits for each group. The largest multiplier lies in [2^(ScaleBits−1), 2^ScaleBits − 1].
/// </summary>
public sealed record HardwareScales
{
    private HardwareScales(int scaleBits, int exponent, int[] multipliers)
    {
        (ScaleBits, Exponent, Multipliers) = (scaleBits, exponent, multipliers);
    }

    /// <summary>Width of a multiplier, unsigned, 2 to 24.</summary>
    public int ScaleBits { get; }

    /// <summary>e: a result in integers times 2^−e is in units of the activation scale. May be negative.</summary>
    public int Exponent { get; }

    /// <summary>[N, Groups] row-major; 0 where the scale is 0 (or too small beside the largest).</summary>
    public int[] Multipliers { get; }

    /// <summary>Whether every multiplier · 2^−e is half of the matrix's scale, without rounding.</summary>
    public bool Exact(QuantizedMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        for (int i = 0; i < Multipliers.Length; i++)
        {
            if (Math.ScaleB(Multipliers[i], -Exponent) != matrix.Scales[i] * 0.5) return false;
        }

        return true;
    }

    /// <summary>multiplier = round_half_even(s/2 · 2^e); a matrix of zeros has multipliers 0 and e = 0.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="scaleBits">Bits of a multiplier.</param>
    /// <param name="besides">The largest of other scales that share the exponent: those of a side unit.</param>
    public static HardwareScales Of(QuantizedMatrix matrix, int scaleBits, double besides = 0)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfLessThan(scaleBits, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scaleBits, 24);
        double peak = besides;
        foreach (float scale in matrix.Scales) peak = Math.Max(peak, scale * 0.5);
        if (peak == 0) return new HardwareScales(scaleBits, 0, new int[matrix.Scales.Length]);

        // peak = f · 2^(ILogB), 1 ≤ f < 2; scaling by a power of two is exact in double, so only the rounding below rounds.
        int exponent = scaleBits - 1 - Math.ILogB(peak);
        if (Math.Round(Math.ScaleB(peak, exponent)) >= 1 << scaleBits) exponent--;
        var multipliers = new int[matrix.Scales.Length];
        for (int i = 0; i < multipliers.Length; i++) multipliers[i] = (int)Math.Round(Math.ScaleB(matrix.Scales[i] * 0.5, exponent));
        return new HardwareScales(scaleBits, exponent, multipliers);
    }
}
