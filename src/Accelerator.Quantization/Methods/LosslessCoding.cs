using Accelerator.Numerics;
using Accelerator.Numerics.EntropyCoding;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Methods;

/// <summary>DFloat11 (F14): weights to the nearest bfloat16, which changes nothing of a model published in it, then a Huffman code of the exponents without loss.</summary>
public sealed class LosslessCoding : IRounding
{
    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return EntropyCoded.Encode(problem.Rows, problem.Columns, Array.ConvertAll(problem.Weights, BFloat16.FromSingle));
    }
}
