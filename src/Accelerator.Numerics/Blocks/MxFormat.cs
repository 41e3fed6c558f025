using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Numerics.Blocks;

/// <summary>
/// Blocks that share a power of two (OCP Microscaling Formats 1.0, section 6): scale 2^(⌊log2 max|x|⌋ − emax of the element), clamped to 2^±127, elements
/// x / scale rounded and saturated. Block floating point is the same with mantissas for elements. A block of zeros has scale code 0. A block with a
/// NaN or an infinity has scale code 0xFF, element codes 0, and only NaN for values.
/// </summary>
public sealed record MxFormat
{
    /// <summary>Scale code of a block that is NaN.</summary>
    public const byte NaNScale = 0xFF;

    private const int ScaleBias = 127;

    /// <summary>As the command line has it.</summary>
    public required string Name { get; init; }

    /// <summary>Family and definition, for lists.</summary>
    public string Source { get; init; } = "F10: OCP Microscaling 1.0";

    /// <summary>Format of an element.</summary>
    public required ScalarFormat Element { get; init; }

    /// <summary>Elements that share a scale; 32 in MX.</summary>
    public int BlockSize { get; init; } = 32;

    /// <summary>
    /// A constant that multiplies every scale: 1, or 4/3 as FP-Quant has it for MXFP4, so that the largest of a block lies in 3 to 6 instead of 4 to 8 and
    /// nothing saturates. It is one number for the format, stored nowhere.
    /// </summary>
    public float Stretch { get; init; } = 1;

    /// <summary>Scale and codes of values; the last block may be shorter.</summary>
    /// <param name="values">Any.</param>
    /// <param name="scales">A code of E8M0 for each block.</param>
    /// <param name="codes">A code for each value.</param>
    /// <param name="rounding">Of elements.</param>
    /// <param name="draws">For stochastic rounding: value i takes the draw of place i.</param>
    public void Quantize(ReadOnlySpan<float> values, Span<byte> scales, Span<byte> codes, FloatRounding rounding = FloatRounding.HalfEven, RoundingDraws? draws = null)
    {
        BlockShape.Check(values.Length, BlockSize, scales.Length, codes.Length);
        RoundingDraws numbers = RoundingDraws.For(rounding, draws);
        int done = Stretch == 1 && MxVectors.Supports(this) ? MxVectors.Quantize(this, values, scales, codes, rounding, numbers) : 0;
        QuantizePlain(values[(done * BlockSize)..], scales[done..], codes[(done * BlockSize)..], rounding, numbers.From((long)done * BlockSize));
    }

    /// <summary>The plain reference of <see cref="Quantize"/>.</summary>
    public void QuantizePlain(ReadOnlySpan<float> values, Span<byte> scales, Span<byte> codes, FloatRounding rounding = FloatRounding.HalfEven, RoundingDraws? draws = null)
    {
        BlockShape.Check(values.Length, BlockSize, scales.Length, codes.Length);
        RoundingDraws numbers = RoundingDraws.For(rounding, draws);
        for (int block = 0; block < scales.Length; block++)
        {
            int start = block * BlockSize, end = Math.Min(values.Length, start + BlockSize);
            scales[block] = ScaleCode(BlockShape.LargestOrNaN(values[start..end]));
            if (scales[block] == NaNScale)
            {
                codes[start..end].Clear();
                continue;
            }

            double scale = ScaleValue(scales[block]);
            for (int i = start; i < end; i++) codes[i] = Element.Encode(values[i] / scale, rounding, saturate: true, numbers.For(rounding, i));
        }
    }

    /// <summary>Values of scales and codes, each product rounded once to float.</summary>
    public void Dequantize(ReadOnlySpan<byte> scales, ReadOnlySpan<byte> codes, Span<float> values)
    {
        BlockShape.Check(values.Length, BlockSize, scales.Length, codes.Length);
        int done = Stretch == 1 && MxVectors.SupportsDecoding(this) ? MxVectors.Dequantize(this, scales, codes, values) : 0;
        DequantizePlain(scales[done..], codes[(done * BlockSize)..], values[(done * BlockSize)..]);
    }

    /// <summary>The plain reference of <see cref="Dequantize"/>.</summary>
    public void DequantizePlain(ReadOnlySpan<byte> scales, ReadOnlySpan<byte> codes, Span<float> values)
    {
        BlockShape.Check(values.Length, BlockSize, scales.Length, codes.Length);
        ReadOnlySpan<float> table = Element.Values;
        for (int i = 0; i < values.Length; i++) values[i] = (float)(table[codes[i]] * ScaleValue(scales[i / BlockSize]));
    }

    /// <summary>The code of the scale for a block of that largest magnitude; NaN for a block that has no finite one.</summary>
    public byte ScaleCode(float largest)
    {
        if (!float.IsFinite(largest)) return NaNScale;
        if (largest == 0) return 0;
        byte code = (byte)Math.Clamp(Math.ILogB(largest) - Element.MaxExponent + ScaleBias, 0, 2 * ScaleBias);
        // A stretched scale can carry the largest element beyond float32: the block saturates one power of two earlier.
        return Stretch > 1 && ScaleValue(code) * Element.MaxFinite > float.MaxValue ? (byte)(code - 1) : code;
    }

    /// <summary>What a scale code multiplies elements by.</summary>
    public double ScaleValue(byte code) => code == NaNScale ? double.NaN : Math.ScaleB(1, code - ScaleBias) * (double)Stretch;

    /// <summary>A matrix [N, K] of finite values as a tensor; blocks do not cross rows.</summary>
    /// <param name="values">[N, K], finite.</param>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="rounding">Of elements.</param>
    /// <param name="draws">For stochastic rounding: element (n, k) takes the draw of place n·K + k.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public BlockFloat ToTensor(ReadOnlySpan<float> values, int rows, int columns, FloatRounding rounding = FloatRounding.HalfEven, RoundingDraws? draws = null)
    {
        if (values.Length != (long)rows * columns) throw new ArgumentException($"{values.Length} values, not {rows} x {columns}.", nameof(values));
        int size = Math.Min(BlockSize, columns), blocks = BlockShape.Blocks(columns, size);
        var codes = new byte[values.Length];
        var coded = new byte[rows * blocks];
        MxFormat format = this with { BlockSize = size };
        for (int row = 0; row < rows; row++) format.Quantize(values.Slice(row * columns, columns), coded.AsSpan(row * blocks, blocks), codes.AsSpan(row * columns, columns), rounding, draws?.From((long)row * columns));
        return new BlockFloat(Name, rows, columns, size, Element.Bits, [Element.Table], codes, Array.ConvertAll(coded, code => (float)ScaleValue(code)), [], BlockScale.E8M0);
    }
}
