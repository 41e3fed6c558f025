using Accelerator.Numerics;
using Accelerator.Quantization.Arrays;

namespace Accelerator.Tests.Quantization.Arrays;

/// <summary>What products of an array multiply activations by, in double: the sum over all of them, by column of the activations.</summary>
internal static class EffectiveWeights
{
    /// <summary>[N, K].</summary>
    public static double[] Of(IEnumerable<ArrayProduct> products, int rows, int columns)
    {
        var sum = new double[rows * columns];
        foreach (ArrayProduct product in products)
        {
            QuantizedMatrix weight = product.Weight;
            product.Columns.Length.ShouldBe(weight.Columns);
            for (int row = 0; row < rows; row++)
            {
                for (int k = 0; k < weight.Columns; k++)
                {
                    if (product.Columns[k] < 0) continue;
                    int group = (row * weight.Groups) + (k / weight.GroupSize);
                    sum[(row * columns) + product.Columns[k]] += weight.Scales[group] * 0.5 * ((2 * weight.Codes[(row * weight.Columns) + k]) - weight.LargestCode - weight.ReinterpretedZeros[group]);
                }
            }
        }

        return sum;
    }
}
