namespace Accelerator.Quantization.Formats;

/// <summary>Formats with codes of their own, by name.</summary>
internal static class MatrixFormats
{
    public static IReadOnlyList<MatrixFormat> All { get; } = [];
}
