using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Numerics.Blocks;

/// <summary>
/// Blocks with an unsigned minifloat scale under a float32 of the tensor (NVFP4; NVINT4 of "INT v.s. FP"): g = largest scale · largest element / max|x| of the
/// tensor, scale = round(max|x| of the block / largest element · g), weight = element · scale / g. Scales saturate, so huge blocks stay finite.
/// A block with a NaN or an infinity has the scale's NaN, element codes 0, and only NaN for values.
/// </summary>
public sealed record NvFormat
{
    /// <summary>As the command line has it.</summary>
    public required string Name { get; init; }

    /// <summary>Family and definition, for lists.</summary>
    public string Source { get; init; } = "F10: NVFP4 (NVIDIA)";

    /// <summary>Format of an element.</summary>
    public required ScalarFormat Element { get; init; }

    /// <summary>Format of a scale: UE4M3 or UE5M3.</summary>
    public MinifloatFormat Scale { get; init; } = ScalarFormats.UE4M3;

    /// <summary>Elements that share a scale; 16 in NVFP4.</summary>
    public int BlockSize { get; init; } = 16;

    /// <summary>g for a tensor of that largest magnitude: the largest scale codes the largest block. 1 for a tensor of zeros.</summary>
    public float TensorScale(float largest) =>
        largest > 0 && float.IsFinite(largest) ? (float)Math.Min((double)Scale.MaxFinite * Element.MaxFinite / largest, float.MaxValue) : 1;

    /// <summary>g for a tensor; values that are not finite do not count.</summary>
    public float TensorScale(ReadOnlySpan<float> values) => TensorScale(BlockShape.LargestFinite(values));

    /// <summary>The code of the scale of a block of that largest magnitude.</summary>
    public byte ScaleCode(float largest, float tensorScale) =>
        float.IsFinite(largest) ? Scale.Encode((double)largest / Element.MaxFinite * tensorScale) : (byte)Scale.NaNCode!.Value;

    /// <summary>What a scale code multiplies elements by: scale / g, rounded to float32.</summary>
    public float ScaleValue(byte code, float tensorScale) => (float)(Scale.Decode(code) / (double)tensorScale);

    /// <summary>Scale and codes of values; the last block may be shorter. A scale that rounds to 0 makes its block zeros. Scales are rounded half to even whatever the elements are.</summary>
    /// <param name="values">Any.</param>
    /// <param name="tensorScale">g.</param>
    /// <param name="scales">A code of <see cref="Scale"/> for each block.</param>
    /// <param name="codes">A code for each value.</param>
    /// <param name="rounding">Of elements.</param>
    /// <param name="draws">For stochastic rounding: value i takes the draw of place i.</param>
    public void Quantize(ReadOnlySpan<float> values, float tensorScale, Span<byte> scales, Span<byte> codes, FloatRounding rounding = FloatRounding.HalfEven, RoundingDraws? draws = null)
    {
        BlockShape.Check(values.Length, BlockSize, scales.Length, codes.Length);
        RoundingDraws numbers = RoundingDraws.For(rounding, draws);
        for (int block = 0; block < scales.Length; block++)
        {
            int start = block * BlockSize, end = Math.Min(values.Length, start + BlockSize);
            scales[block] = ScaleCode(BlockShape.LargestOrNaN(values[start..end]), tensorScale);
            double scale = ScaleValue(scales[block], tensorScale);
            for (int i = start; i < end; i++) codes[i] = scale > 0 ? Element.Encode(values[i] / scale, rounding, saturate: true, numbers.For(rounding, i)) : (byte)0;
        }
    }

    /// <summary>Values of scales and codes, each product rounded once to float.</summary>
    public void Dequantize(ReadOnlySpan<byte> scales, ReadOnlySpan<byte> codes, float tensorScale, Span<float> values)
    {
        BlockShape.Check(values.Length, BlockSize, scales.Length, codes.Length);
        ReadOnlySpan<float> table = Element.Values;
        for (int block = 0; block < scales.Length; block++)
        {
            double scale = ScaleValue(scales[block], tensorScale);
            int end = Math.Min(values.Length, (block + 1) * BlockSize);
            for (int i = block * BlockSize; i < end; i++) values[i] = (float)(table[codes[i]] * scale);
        }
    }

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
        float tensorScale = TensorScale(values);
        var codes = new byte[values.Length];
        var coded = new byte[rows * blocks];
        NvFormat format = this with { BlockSize = size };
        for (int row = 0; row < rows; row++) format.Quantize(values.Slice(row * columns, columns), tensorScale, coded.AsSpan(row * blocks, blocks), codes.AsSpan(row * columns, columns), rounding, draws?.From((long)row * columns));
        BlockScale stored = Scale == ScalarFormats.UE5M3 ? BlockScale.UE5M3 : BlockScale.UE4M3;
        return new BlockFloat(Name, rows, columns, size, Element.Bits, [Element.Table], codes, Array.ConvertAll(coded, code => ScaleValue(code, tensorScale)), [], stored);
    }
}
