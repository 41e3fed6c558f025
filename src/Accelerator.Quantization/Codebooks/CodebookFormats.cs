using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Codebooks;

/// <summary>The formats of this folder by name, for the catalogue.</summary>
public static class CodebookFormats
{
    /// <summary>All, in the order of lists.</summary>
    public static IReadOnlyList<MatrixFormat> All { get; } =
    [
        .. Enumerable.Range(2, 7).Select(bits => Vector(1, bits, fitted: false)),
        .. Enumerable.Range(2, 11).Select(bits => Vector(2, bits, fitted: false)),
        .. Enumerable.Range(4, 9).Select(bits => Vector(4, bits, fitted: false)),
        .. (((int Dimension, int Bits)[])[(1, 2), (1, 3), (1, 4), (2, 4), (2, 6), (2, 8), (4, 8), (8, 8)]).Select(shape => Vector(shape.Dimension, shape.Bits, fitted: true)),
        .. Enumerable.Range(2, 9).Select(shift => Of(new TrellisQuantization(shift).Name, $"trellis of {shift} bits for two weights, for rotated weights (QTIP, Q-Palette)", "F15: QTIP (NeurIPS 2024), Q-Palette (2025)", shift / 2.0, new TrellisQuantization(shift))),
        .. ((int[])[8, 10, 12, 14, 16]).Select(bits => Of(new PolarQuantization(bits).Name, $"2^{bits} directions and 4 magnitudes for eight weights, for rotated weights (PCDVQ)", "F15: PCDVQ (2025)", (bits + 2) / 8.0, new PolarQuantization(bits))),
        .. (((int Books, int Bits)[])[(1, 8), (2, 8), (4, 8), (1, 12)]).Select(shape => Of(new AdditiveQuantization(shape.Books, shape.Bits).Name, $"{shape.Books} tables of 2^{shape.Bits} vectors of eight weights, added, fitted to the matrix (AQLM, greedy)", "F15: AQLM (ICML 2024)", shape.Books * shape.Bits / 8.0, new AdditiveQuantization(shape.Books, shape.Bits))),
        .. Enumerable.Range(1, 4).Select(stages => Of(new ComplexQuantization(stages).Name, $"complex weights ±1, ±i on x and conj(x), {stages} of each (Fairy2i)", "F12: Fairy2i (2025)", stages, new ComplexQuantization(stages))),
        .. (((int Blocks, int Rank)[])[(1, 4), (2, 4), (3, 4), (4, 4), (1, 16), (2, 16), (3, 16), (4, 16)]).Select(shape => Of(new BitStackQuantization(shape.Blocks, shape.Rank).Name, $"signs and magnitudes of rank {shape.Rank}, {shape.Blocks} times (BitStack)", "Q13: BitStack (ICLR 2025)", shape.Blocks, new BitStackQuantization(shape.Blocks, shape.Rank))),
    ];

    /// <summary>The format of a name, or null.</summary>
    public static MatrixFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    private static MatrixFormat Vector(int dimension, int bits, bool fitted)
    {
        var rounding = new VectorQuantization(dimension, bits, fitted);
        string table = fitted ? "fitted to the matrix by k-means" : "for normal weights, so for rotated ones (Q-Palette)";
        return Of(rounding.Name, $"2^{bits} vectors of {dimension} weights, a table {table}", fitted ? "F15: k-means" : "F15: Q-Palette (2025)", (double)bits / dimension, rounding);
    }

    private static MatrixFormat Of(string name, string summary, string source, double bits, Methods.IRounding rounding) => new(name, summary, source, bits, rounding);
}
