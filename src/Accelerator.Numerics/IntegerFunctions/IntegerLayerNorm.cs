namespace Accelerator.Numerics.IntegerFunctions;

/// <summary>
/// I-ViT's integer LayerNorm (arXiv 2207.01405, section 3.5): y = x − round(mean x), a square root of Σy² by ten integer Newton steps from 2^16, one division, a product,
/// and the bias as an integer. The weight goes into the output's scale, which is per channel. Independent of the scale of x.
/// </summary>
/// <remarks>
/// <para>Widths: inputs signed, up to 23 bits, 2 to 4,096 of them; y signed, 24 bits; Σy² unsigned, 58 bits (26 for inputs of 8 bits, 1,024 channels);
/// the root k unsigned, 42 bits after the first step; ⌊(2^31 − 1) / k⌋ unsigned, 25 bits, because k stays at 64 or above; |y|·⌊(2^31 − 1) / k⌋ at most 2^31 − 1,
/// because no step falls below ⌊√Σy²⌋ and that is at least |y|; half of it and a bias of ±2^30 signed, 32 bits.</para>
/// <para>The root is right to one unit from Σy² = 2^15 to 2^44. Ten steps halve 2^16 no further than 64, so that below it is too large (by 12 % at 2^13) and the output too small;
/// far above it has not converged. The scale of the inputs decides.</para>
/// </remarks>
public sealed class IntegerLayerNorm
{
    /// <summary>The largest magnitude of an input.</summary>
    public const int MaximumInput = (1 << 22) - 1;

    /// <summary>Most channels.</summary>
    public const int MaximumChannels = 4096;

    private const int Steps = 10;
    private const int FirstRoot = 1 << 16;
    private const int LargestBias = 1 << 30;

    private readonly int[] _bias;

    /// <summary>Prepares the integers of the bias and the scales of the outputs.</summary>
    /// <param name="weight">Gain of each channel, not 0.</param>
    /// <param name="bias">Offset of each channel; empty for none.</param>
    public IntegerLayerNorm(ReadOnlySpan<float> weight, ReadOnlySpan<float> bias)
    {
        if (weight.Length is < 2 or > MaximumChannels) throw new ArgumentOutOfRangeException(nameof(weight), weight.Length, $"2 to {MaximumChannels} channels.");
        if (bias.Length != 0 && bias.Length != weight.Length) throw new ArgumentException($"{bias.Length} biases for {weight.Length} channels.", nameof(bias));
        (_bias, OutputScales) = (new int[weight.Length], new float[weight.Length]);
        float unit = MathF.Sqrt(weight.Length) / LargestBias;
        for (int i = 0; i < weight.Length; i++)
        {
            if (!float.IsFinite(weight[i]) || weight[i] == 0) throw new ArgumentOutOfRangeException(nameof(weight), weight[i], "A gain is finite and not 0: the bias is divided by it.");
            float integer = bias.Length == 0 ? 0 : MathF.Floor(bias[i] / weight[i] / unit);
            if (!(MathF.Abs(integer) <= LargestBias)) throw new ArgumentOutOfRangeException(nameof(bias), bias[i], "A bias is at most √channels times its gain.");
            (_bias[i], OutputScales[i]) = ((int)integer, unit * weight[i]);
        }
    }

    /// <summary>The scale of each channel's output: √channels / 2^30 times its gain.</summary>
    public float[] OutputScales { get; }

    /// <summary>Integers of the biases, ⌊bias / gain / (√channels / 2^30)⌋.</summary>
    public ReadOnlySpan<int> Biases => _bias;

    /// <summary>Normalises one row.</summary>
    public void Apply(ReadOnlySpan<int> x, Span<int> y)
    {
        IntegerRow.Check(x, y, MaximumInput);
        if (x.Length != _bias.Length) throw new ArgumentException($"{x.Length} inputs for {_bias.Length} channels.", nameof(x));
        long sum = 0;
        foreach (int value in x) sum += value;
        int mean = RoundedMean(sum, x.Length);
        long squares = 0;
        foreach (int value in x) squares += (long)(value - mean) * (value - mean);
        long factor = int.MaxValue / Root(squares);
        for (int i = 0; i < y.Length; i++) y[i] = (int)((x[i] - mean) * factor >> 1) + _bias[i];
    }

    /// <summary>Ten Newton steps k ← ⌊(k + ⌊v / k⌋) / 2⌋ from 2^16; at least 64.</summary>
    public static long Root(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        long k = FirstRoot;
        for (int step = 0; step < Steps; step++) k = (k + value / k) >> 1;
        return k;
    }

    /// <summary>sum / count to the nearest integer, halves to even.</summary>
    private static int RoundedMean(long sum, int count)
    {
        long floor = Math.DivRem(sum, count, out long rest);
        if (rest < 0) (floor, rest) = (floor - 1, rest + count);
        bool up = rest * 2 > count || (rest * 2 == count && (floor & 1) != 0);
        return (int)(up ? floor + 1 : floor);
    }
}
