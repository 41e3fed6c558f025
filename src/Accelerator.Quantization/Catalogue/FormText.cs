using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Blocks;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Catalogue;

/// <summary>Formulas and rules of scales in words, made from the parameters of forms and formats.</summary>
internal static class FormText
{
    public static string Formula(QuantizedTensor tensor) => tensor switch
    {
        QuantizedMatrix matrix => string.Create(CultureInfo.InvariantCulture, $"w = s/2·(q' − z'), q' = 2q − {matrix.LargestCode} = Σ ±2^i over {matrix.Bits} bits; the same as s·(q − z), z' = 2z − {matrix.LargestCode}"),
        Planes planes => $"w = {string.Join(" + ", Enumerable.Range(1, planes.Count).Select(p => $"α{p}·b{p}"))}{(planes.Offsets.Length > 0 ? " + z" : "")}, b ∈ {Alphabet(planes.Alphabet)}",
        BlockFloat { Tables.Count: > 1 } blocks => $"w = table[selector][code]·s, {blocks.Tables.Count} tables, one for each group",
        BlockFloat => "w = table[code]·s",
        ComplexPlanes complex => string.Create(CultureInfo.InvariantCulture, $"y = Σ over {complex.Planes.Count} planes of (re, im) ∘ u·x or u·conj(x), u ∈ {{1, i, −1, −i}}, x the two halves of a row as complex numbers"),
        Codebook book => string.Create(CultureInfo.InvariantCulture, $"{book.Dimension} weights = ({(book.Books > 1 ? $"sum of {book.Books} vectors, each " : "")}table[index of {book.Bits} bits])·s"),
        Trellis trellis => string.Create(CultureInfo.InvariantCulture, $"2 weights = ±table[f(state)]·s; the state of 16 bits shifts {trellis.Code.Shift} bits in for each pair"),
        Polar polar => string.Create(CultureInfo.InvariantCulture, $"{Polar.Dimension} weights = magnitude[{polar.MagnitudeBits} bits]·direction[{polar.DirectionBits} bits]·s"),
        SignLowRank low => string.Create(CultureInfo.InvariantCulture, $"W = Σ over {low.Blocks.Count} blocks of sign ∘ (U·Vᵀ), rank {low.Rank}"),
        EntropyCoded => "w is a bfloat16: Huffman code of the exponent, sign and mantissa as they are",
        _ => tensor.GetType().Name,
    };

    public static string ScaleRule(NumberFormat format, QuantizedTensor tensor)
    {
        if (BlockFormats.Mx.FirstOrDefault(one => one.Name == format.Name) is { } mx)
        {
            string stretch = mx.Stretch == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", times {mx.Stretch:R}");
            return string.Create(CultureInfo.InvariantCulture, $"s = 2^(⌊log2 max|w|⌋ − {mx.Element.MaxExponent}){stretch}, of {mx.BlockSize} weights, in E8M0, clamped to 2^±127: the exponent is cut off, not rounded, so that the largest weights may saturate");
        }

        if (BlockFormats.Nv.FirstOrDefault(one => one.Name == format.Name) is { } nv)
        {
            return string.Create(CultureInfo.InvariantCulture, $"g = {nv.Scale.MaxFinite:R}·{nv.Element.MaxFinite:R} / max|w| of the matrix, a float32; s = {nv.Scale.Name}(max|w| / {nv.Element.MaxFinite:R}·g) / g, of {nv.BlockSize} weights, half to even, saturating");
        }

        return (format, tensor) switch
        {
            (UniformFormat { Symmetry: Symmetry.Symmetric }, _) => $"s = 2·max|w| / {(tensor as QuantizedMatrix)?.LargestCode}, {Stored}",
            (UniformFormat { Symmetry: Symmetry.Bipolar }, QuantizedMatrix { Bits: 1 }) => $"s = 2·mean|w|, {Stored}",
            (UniformFormat { Symmetry: Symmetry.Bipolar }, _) => $"s = 2·max|w| / {(tensor as QuantizedMatrix)?.LargestCode}, {Stored}",
            (UniformFormat, _) => $"s = (max − min) / {(tensor as QuantizedMatrix)?.LargestCode} of the range of the group with 0 in it, z = round(−min / s), {Stored}",
            (BalancedFormat, _) => $"s = max|w| / the largest level, {Stored}",
            (LlmFloatFormat, _) => "s = 2^−b in float32, one for the matrix; table and b by least squared error over 41 biases",
            (_, BlockFloat { Scale: BlockScale.Dynamic8 }) => "s = max|w| / the largest level, in a code of 8 bits: the mean of all scales, plus the largest deviation of 256 scales times one of 256 fixed fractions",
            (_, BlockFloat { Scale: BlockScale.Integer8 }) => "s = max|w| / the largest level, an integer of 8 bits times a float16 of the row, half to even; the table of least squared error",
            (_, BlockFloat { Tables.Count: > 1 }) => $"s = max|w| / the largest level, the table of least squared error, {Stored}",
            (_, BlockFloat) => $"s = max|w| / the largest level, {Stored}",
            (_, Planes) => $"α {(format.Summary.Contains("greedy", StringComparison.Ordinal) ? "by the mean of what is left, plane by plane" : format is TernaryFormat ? "by the rule in the format's meaning" : "by alternating least squares")}, {Stored}",
            (_, EntropyCoded) => "none",
            (_, SignLowRank) => "float16 factors, √σ on each side",
            _ => $"a scale for each group, by least squares with its codes, {Stored}",
        };
    }

    private const string Stored = "rounded half to even to float16 (float32 with --scales float32), saturating";

    private static string Alphabet(PlaneAlphabet alphabet) => alphabet switch { PlaneAlphabet.Binary => "{0, 1}", PlaneAlphabet.Sign => "{−1, 1}", _ => "{−1, 0, 1}" };
}
