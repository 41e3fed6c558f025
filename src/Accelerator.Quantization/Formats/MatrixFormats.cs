using Accelerator.Quantization.Codebooks;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Formats;

/// <summary>Formats with codes of their own, by name.</summary>
internal static class MatrixFormats
{
    public static IReadOnlyList<MatrixFormat> All { get; } =
    [
        new MatrixFormat("dfloat11", "bfloat16 without loss: exponents in a Huffman code, sign and mantissa as they are", "F14: DFloat11 (2025)", 16, new LosslessCoding()),
        .. CodebookFormats.All,
    ];
}
