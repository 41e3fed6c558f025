using Accelerator.Numerics.Blocks;

namespace Accelerator.Quantization.Formats;

/// <summary>How formats find the scale of a group.</summary>
internal static class ScaleRules
{
    /// <summary>largest weight / largest value, stored as the options say.</summary>
    public static ScaleOf Largest(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options) => (weight, value) => options.Stored((double)weight / value);

    /// <summary>A power of two.</summary>
    public static ScaleRule Mx(MxFormat format) => (_, _, _, _, _) => (weight, _) => (float)format.ScaleValue(format.ScaleCode(weight));

    /// <summary>A minifloat under the scale of the tensor.</summary>
    public static ScaleRule Nv(NvFormat format) => (weights, _, _, _, _) =>
    {
        float tensorScale = format.TensorScale(weights);
        return (weight, _) => format.ScaleValue(format.ScaleCode(weight, tensorScale), tensorScale);
    };

    /// <summary>
    /// Eight bits by <see cref="DoubleQuantization"/>, with the mean and largest deviation of the whole matrix: a group that is fitted anew does not
    /// know its place, so the matrix is one block of scales. A decoded scale below 0 counts as 0.
    /// </summary>
    public static ScaleOf Double(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options)
    {
        int groups = (columns - 1) / groupSize + 1;
        var scales = new float[rows * groups];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> line = weights.Slice(row * columns, columns);
            for (int k = 0; k < columns; k++)
            {
                ref float scale = ref scales[row * groups + k / groupSize];
                scale = Math.Max(scale, Math.Abs(line[k]));
            }
        }

        float mean = (float)(scales.Sum(scale => (double)scale) / scales.Length);
        float largest = scales.Max(scale => Math.Abs(scale - mean));
        return (weight, value) => Math.Max(0, DoubleQuantization.Decode(DoubleQuantization.Encode(weight / value, mean, largest), mean, largest));
    }
}
