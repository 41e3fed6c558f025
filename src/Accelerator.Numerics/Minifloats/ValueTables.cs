namespace Accelerator.Numerics.Minifloats;

/// <summary>Formats that are a list of values and nothing else, each with its source. Index = code.</summary>
public static class ValueTables
{
    private static readonly float[] NormalFloat4Values =
    [
        -1.0f, -0.6961928009986877f, -0.5250730514526367f, -0.39491748809814453f, -0.28444138169288635f, -0.18477343022823334f, -0.09105003625154495f, 0.0f,
        0.07958029955625534f, 0.16093020141124725f, 0.24611230194568634f, 0.33791524171829224f, 0.44070982933044434f, 0.5626170039176941f, 0.7229568362236023f, 1.0f,
    ];

    /// <summary>NF4 (QLoRA, Dettmers et al. 2023, appendix E): quantiles of the normal distribution, −1 to 1, with 0.</summary>
    public static ReadOnlySpan<float> NormalFloat4 => NormalFloat4Values;

    /// <summary>bitsandbytes' fp4, which is not E2M1: 0, 0.0625, 8, 12, 4, 6, 2, 3 over 12, then the same with a sign.</summary>
    public static float[] BitsAndBytesFloat4() => WithSign(12, 0, 0.0625f, 8, 12, 4, 6, 2, 3);

    /// <summary>ANT's flint of four bits with a sign (Guo et al., MICRO 2022): 0, 1, 2, 3, 4, 6, 8, 16.</summary>
    public static float[] Flint4() => WithSign(1, 0, 1, 2, 3, 4, 6, 8, 16);

    /// <summary>Zero-free powers of two of k = 2 to 4 bits (DenseShift): ±2^p, p = 0 … 2^(k−1) − 1, the sign on top of p.</summary>
    public static float[] PowersOfTwo(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 4);
        var magnitudes = new float[1 << (bits - 1)];
        for (int p = 0; p < magnitudes.Length; p++) magnitudes[p] = 1 << p;
        return WithSign(1, magnitudes);
    }

    /// <summary>
    /// BitMoD's FP3 (HPCA 2025): 0, ±1, ±2, ±4, and in the place of −0 one special value: 3, −3, 6 or −6. One table a special value, in this order.
    /// </summary>
    public static IReadOnlyList<float[]> BitModFloat3() => WithSpecials([0, 1, 2, 4], [3, -3, 6, -6]);

    /// <summary>BitMoD's FP4, doubled so as to be integers: 0, ±1, ±2, ±3, ±4, ±6, ±8, ±12, and one of 10, −10, 16, −16 in the place of −0.</summary>
    public static IReadOnlyList<float[]> BitModFloat4() => WithSpecials([0, 1, 2, 3, 4, 6, 8, 12], [10, -10, 16, -16]);

    /// <summary>
    /// LLM-FP4's minifloat of a real-valued bias b (Liu et al., EMNLP 2023): the largest value is (2 − 2^−M)·2^(2^E − 1 − b), the step below it
    /// 2^(max(⌊log2|x| + b⌋, 1) − M − b). That is the finite ExMy of bias 0 times 2^−b.
    /// </summary>
    public static float[] RealBias(int exponentBits, int mantissaBits, double bias)
    {
        MinifloatFormat whole = ScalarFormats.Finite(exponentBits, mantissaBits);
        double factor = Math.Pow(2, whole.Bias - bias);
        return Array.ConvertAll(whole.Table, value => (float)(value * factor));
    }

    private static float[] WithSign(float divisor, params ReadOnlySpan<float> magnitudes)
    {
        var values = new float[2 * magnitudes.Length];
        for (int i = 0; i < magnitudes.Length; i++) (values[i], values[magnitudes.Length + i]) = (magnitudes[i] / divisor, -magnitudes[i] / divisor);
        return values;
    }

    private static float[][] WithSpecials(float[] magnitudes, float[] specials) => Array.ConvertAll(specials, special =>
    {
        float[] values = WithSign(1, magnitudes);
        values[magnitudes.Length] = special;
        return values;
    });
}
