using System.Globalization;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// The format of activations: float, float16 and bfloat16 (each value rounded, no scale), integers of 2 to 16 bits (symmetric per token, dynamic), or one of the weight formats applied to each token's groups
/// as it comes (MX, NV).
/// </summary>
public sealed record ActivationFormat
{
    private ActivationFormat(string name, int? integerBits, WeightFormat? blocks) => (Name, IntegerBits, Blocks) = (name, integerBits, blocks);

    /// <summary>Float32, unquantised.</summary>
    public static ActivationFormat Float { get; } = new("float", null, null);

    /// <summary>IEEE 754 binary16: each value rounded to nearest, ties to even.</summary>
    public static ActivationFormat Float16 { get; } = new("float16", null, null);

    /// <summary>bfloat16: the same.</summary>
    public static ActivationFormat BFloat16 { get; } = new("bfloat16", null, null);

    /// <summary>As the command line has it.</summary>
    public string Name { get; }

    /// <summary>Bits of integer activations, or null.</summary>
    public int? IntegerBits { get; }

    /// <summary>The format of blocks, or null.</summary>
    public WeightFormat? Blocks { get; }

    /// <summary>Whether values are floating-point codes of 16 bits.</summary>
    public bool IsFloatCode => this == Float16 || this == BFloat16;

    /// <summary>Symmetric integers per token.</summary>
    public static ActivationFormat Integer(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 16);
        return new(string.Create(CultureInfo.InvariantCulture, $"int{bits}"), bits, null);
    }

    /// <summary>Blocks of a weight format that has a block size of its own.</summary>
    public static ActivationFormat Block(WeightFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(format.Name, null, format);
    }

    /// <summary>Rounds [rows, K] to the values of the format, in place.</summary>
    public void Round(Span<float> x, int rows)
    {
        int k = x.Length / rows;
        if (IsFloatCode)
        {
            ushort[] codes = FloatActivations.Codes(this, x);
            for (int i = 0; i < x.Length; i++) x[i] = FloatActivations.Value(this, codes[i]);
            return;
        }

        if (IntegerBits is int bits)
        {
            var codes = new short[x.Length];
            var scales = new float[rows];
            ActivationQuantizer.Quantize(x, rows, codes, scales, bits);
            for (int i = 0; i < x.Length; i++) x[i] = codes[i] * scales[i / k];
        }
        else if (Blocks is not null)
        {
            int block = Math.Min(Blocks.DefaultGroup ?? k, k);
            for (int row = 0; row < rows; row++)
            {
                Span<float> token = x.Slice(row * k, k);
                GroupFitter fitter = Blocks.For(token, 1, k, block, new FitOptions());
                for (int start = 0; start < k; start += block)
                {
                    Span<float> part = token.Slice(start, Math.Min(block, k - start));
                    GroupCode code = fitter.Fit(part, []);
                    for (int i = 0; i < part.Length; i++) part[i] = code.Decode(code.Encode(part[i]));
                }
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
