using Accelerator.Numerics;

namespace Accelerator.Quantization.Formats;

/// <summary>A search for codes whose tables take long to make: lists of formats look at a sketch instead.</summary>
internal interface ISketch
{
    /// <summary>A tensor [N, K] of the format that holds zeros, with tables of zeros: it is stored and executed as those of real weights are.</summary>
    QuantizedTensor Sketch(int rows, int columns, int groupSize);
}
