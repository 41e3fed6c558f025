namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// LOGISTIC and TANH of 16-bit codes by TensorFlow Lite's table of the sigmoid: 256 entries, i/24 apart, in units of 2^−16, with linear interpolation; tanh x = 2·sigmoid(2x) − 1.
/// The entries are those published with its kernels (sigmoid_table_uint16): sigmoid(i/24) · 2^16 to within 1.2, for 44 of them not the nearest integer.
/// </summary>
internal static class SigmoidTable
{
    /// <summary>Inputs in units of 2^−12 need this multiplier and no shift: x · 3 / 2^12 in steps of 1/24 · 2^−9 is x · 24 · 2^9 / 2^12 = 3·x.</summary>
    public const int MultiplierOfQ12 = 3;

    private const int Last = 255;

    /// <summary>The entries.</summary>
    public static ReadOnlySpan<ushort> Entries =>
    [
        32768, 33451, 34133, 34813, 35493, 36169, 36843, 37513, 38180, 38841, 39498, 40149, 40794, 41432, 42064, 42688,
        43304, 43912, 44511, 45102, 45683, 46255, 46817, 47369, 47911, 48443, 48964, 49475, 49975, 50464, 50942, 51409,
        51865, 52311, 52745, 53169, 53581, 53983, 54374, 54755, 55125, 55485, 55834, 56174, 56503, 56823, 57133, 57433,
        57724, 58007, 58280, 58544, 58800, 59048, 59288, 59519, 59743, 59959, 60168, 60370, 60565, 60753, 60935, 61110,
        61279, 61441, 61599, 61750, 61896, 62036, 62172, 62302, 62428, 62549, 62666, 62778, 62886, 62990, 63090, 63186,
        63279, 63368, 63454, 63536, 63615, 63691, 63765, 63835, 63903, 63968, 64030, 64090, 64148, 64204, 64257, 64308,
        64357, 64405, 64450, 64494, 64536, 64576, 64614, 64652, 64687, 64721, 64754, 64786, 64816, 64845, 64873, 64900,
        64926, 64950, 64974, 64997, 65019, 65039, 65060, 65079, 65097, 65115, 65132, 65149, 65164, 65179, 65194, 65208,
        65221, 65234, 65246, 65258, 65269, 65280, 65291, 65301, 65310, 65319, 65328, 65337, 65345, 65352, 65360, 65367,
        65374, 65381, 65387, 65393, 65399, 65404, 65410, 65415, 65420, 65425, 65429, 65433, 65438, 65442, 65445, 65449,
        65453, 65456, 65459, 65462, 65465, 65468, 65471, 65474, 65476, 65479, 65481, 65483, 65485, 65488, 65489, 65491,
        65493, 65495, 65497, 65498, 65500, 65501, 65503, 65504, 65505, 65507, 65508, 65509, 65510, 65511, 65512, 65513,
        65514, 65515, 65516, 65517, 65517, 65518, 65519, 65520, 65520, 65521, 65522, 65522, 65523, 65523, 65524, 65524,
        65525, 65525, 65526, 65526, 65526, 65527, 65527, 65528, 65528, 65528, 65529, 65529, 65529, 65529, 65530, 65530,
        65530, 65530, 65531, 65531, 65531, 65531, 65531, 65532, 65532, 65532, 65532, 65532, 65532, 65533, 65533, 65533,
        65533, 65533, 65533, 65533, 65533, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65535,
    ];

    /// <summary>Sigmoid; outputs in units of 2^−15, 0 to 32767.</summary>
    /// <param name="inputs">Codes.</param>
    /// <param name="multiplier">What turns the input into units of 2^−12 / 3: 3 for inputs in units of 2^−12. At most 2^15 − 1, or 3·2^n.</param>
    /// <param name="shift">Right shift of the product, halves up; 0 to 31.</param>
    /// <param name="outputs">As many as inputs; may be the same memory.</param>
    public static void Logistic(ReadOnlySpan<short> inputs, int multiplier, int shift, Span<short> outputs)
    {
        for (int i = 0; i < outputs.Length; i++)
        {
            int x = Scaled(inputs[i], multiplier, shift);
            uint size = Size(x), index = size >> 9;
            // In units of 2^−25.
            uint value = 0x7FFF << 10;
            if (index < Last)
            {
                uint low = Entries[(int)index], high = Entries[(int)index + 1];
                value = (low << 9) + (size & 0x1FF) * (high - low);
            }

            value = x >= 0 ? value + (1 << 9) : (1u << 25) - value + (1 << 9) - 1;
            outputs[i] = (short)(value >> 10);
        }
    }

    /// <summary>Hyperbolic tangent; outputs in units of 2^−15, −32767 to 32767. Parameters as of <see cref="Logistic"/>.</summary>
    public static void Tanh(ReadOnlySpan<short> inputs, int multiplier, int shift, Span<short> outputs)
    {
        for (int i = 0; i < outputs.Length; i++)
        {
            int x = Scaled(inputs[i], multiplier, shift);
            uint size = Size(x), index = size >> 8;
            // In units of 2^−24, from which a half is taken before the sign returns.
            int value = 0xFFFF << 8;
            if (index < Last)
            {
                uint low = Entries[(int)index], high = Entries[(int)index + 1];
                value = (int)((low << 8) + (size & 0xFF) * (high - low));
            }

            value = x >= 0 ? value - (1 << 23) + (1 << 7) : -value + (1 << 23) + (1 << 7) - 1;
            outputs[i] = (short)(value >> 8);
        }
    }

    /// <summary>
    /// Multiplier and shift for inputs in units of a scale: 3 and 6 for 2^−12 and 2^−11 (to within a thousandth of a power of two), else 3 · 4096 · scale, doubled until it passes 2^14 and
    /// truncated, with as many shifts. Beyond scales of 2.66 the multiplier is held at 2^15 − 1.
    /// </summary>
    /// <param name="scale">Positive and finite.</param>
    public static (int Multiplier, int Shift) Prepare(float scale)
    {
        double power = Math.Log2(scale), nearest = Math.Round(power);
        if (Math.Abs(power - nearest) < 1e-3 && nearest is -12 or -11) return (nearest == -12 ? MultiplierOfQ12 : 2 * MultiplierOfQ12, 0);
        double multiplier = (double)scale * 4096 * 3;
        int shift = 0;
        for (; multiplier <= 32767.0 / 2 && shift <= 30; shift++) multiplier *= 2;
        return ((int)Math.Min(multiplier, 32767), Math.Min(shift, 31));
    }

    private static int Scaled(short input, int multiplier, int shift) => (int)(((long)input * multiplier + (shift > 0 ? 1L << (shift - 1) : 0)) >> shift);

    private static uint Size(int x) => x < 0 ? (uint)-(long)x : (uint)x;
}
