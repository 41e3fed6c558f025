using Accelerator.Diagnostics;

namespace Accelerator.Quantization;

/// <summary>
/// Dynamic symmetric activations, one scale a token: s = max|x| / Q, code = round_half_even(x / s), clamped to ±Q, with
/// Q = 2^(b−1) − 1 (127 for INT8, 32767 for INT16; −Q − 1 never occurs). A row of zeros gets scale 0 and codes 0. Arithmetic is float32.
/// </summary>
public static class ActivationQuantizer
{
    /// <summary>Quantises x [M, K] row-major into <paramref name="codes"/> [M, K] and <paramref name="scales"/> [M].</summary>
    public static void Quantize(ReadOnlySpan<float> x, int rows, Span<short> codes, Span<float> scales, int bits = 8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 16);
        if (rows < 1 || x.Length % rows != 0 || codes.Length != x.Length || scales.Length != rows) throw new ArgumentException($"{x.Length} values, {codes.Length} codes, {scales.Length} scales for {rows} rows.", nameof(rows));
        int columns = x.Length / rows;
        float largest = (1 << (bits - 1)) - 1;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> values = x.Slice(row * columns, columns);
            Span<short> target = codes.Slice(row * columns, columns);
            float peak = 0;
            foreach (float value in values) peak = MathF.Max(peak, MathF.Abs(value)); // MathF.Max keeps a NaN
            if (!float.IsFinite(peak))
            {
                throw new InputException(new Diagnostic { Id = "ACC2010", Message = "The model's arithmetic overflows: an activation is not finite.", Allowed = "finite activations" });
            }

            float scale = peak / largest;
            scales[row] = scale;
            if (scale == 0)
            {
                target.Clear();
                continue;
            }

            for (int k = 0; k < values.Length; k++) target[k] = (short)Math.Clamp(MathF.Round(values[k] / scale), -largest, largest);
        }
    }
}
