using Accelerator.Numerics;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// A number format whose codes stand for more than one weight, or whose levels depend on the whole matrix: vectors, trellises, complex numbers,
/// products of low rank, entropy codes. It comes with the search for its codes, which takes the place of rounding to nearest.
/// </summary>
/// <param name="name">As the command line has it.</param>
/// <param name="summary">One line for lists.</param>
/// <param name="source">Family and definition.</param>
/// <param name="bits">Bits of a weight without side data; of an entropy code those of the uncompressed weight.</param>
/// <param name="search">Finds the codes.</param>
public sealed class MatrixFormat(string name, string summary, string source, double bits, IRounding search) : NumberFormat, IRounding
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override string Source => source;

    /// <inheritdoc/>
    public override string Summary => summary;

    /// <summary>Bits of a weight without side data.</summary>
    public double Bits => bits;

    /// <summary>Whether the search needs calibration.</summary>
    public bool Calibrates { get; init; }

    /// <summary>A tensor of zeros that is stored and executed as those of real weights are; null where the search is quick enough to be tried.</summary>
    internal QuantizedTensor? Sketch(int rows, int columns, int groupSize) => (search as ISketch)?.Sketch(rows, columns, groupSize);

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem) => search.Quantize(problem);
}
