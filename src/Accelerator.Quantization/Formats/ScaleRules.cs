using Accelerator.Numerics.Blocks;

namespace Accelerator.Quantization.Formats;

/// <summary>How formats find the scale of a group.</summary>
internal static class ScaleRules
{
    private const int LargestInteger8 = 255;

    /// <summary>largest weight / largest value, stored as the options say.</summary>
    public static ScaleOf Largest(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options) => (weight, value, _) => options.Stored((double)weight / value);

    /// <summary>A power of two.</summary>
    public static ScaleRule Mx(MxFormat format) => (_, _, _, _, _) => (weight, _, _) => (float)format.ScaleValue(format.ScaleCode(weight));

    /// <summary>A minifloat under the scale of the tensor.</summary>
    public static ScaleRule Nv(NvFormat format) => (weights, _, _, _, _) =>
    {
        float tensorScale = format.TensorScale(weights);
        return (weight, _, _) => format.ScaleValue(format.ScaleCode(weight, tensorScale), tensorScale);
    };

    /// <summary>
    /// Eight bits by <see cref="DoubleQuantization"/>: the mean is that of all groups' largest weights, the largest deviation that of 256 groups, in row-major order. A group whose
    /// place is unknown takes the largest deviation of all. A decoded scale below 0 counts as 0. The tables of these formats have 1 as their largest value.
    /// </summary>
    public static ScaleOf Double(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options)
    {
        float[] scales = LargestOfGroups(weights, rows, columns, groupSize);
        var largest = new float[(scales.Length - 1) / DoubleQuantization.BlockSize + 1];
        float mean = DoubleQuantization.Quantize(scales, new byte[scales.Length], largest);
        float most = largest.Max();
        return (weight, value, place) =>
        {
            float deviation = place < 0 ? most : largest[place / DoubleQuantization.BlockSize];
            return Math.Max(0, DoubleQuantization.Decode(DoubleQuantization.Encode(weight / value, mean, deviation), mean, deviation));
        };
    }

    /// <summary>
    /// An unsigned integer of eight bits times a float16 step of the row, as BitMoD has it from VS-Quant (MLSys 2021, section 4.3): step = largest scale of the row / 255. Which
    /// scale is the largest depends on the tables that the groups take; they are chosen with unrounded scales first. A group whose place is unknown takes the largest step.
    /// </summary>
    public static ScaleRule RowInteger8(IReadOnlyList<float[]> tables)
    {
        ScaledTable[] ordered = [.. tables.Select(table => new ScaledTable(table))];
        return (weights, rows, columns, groupSize, options) =>
        {
            var exact = new FitOptions { ScaleBits = 32 };
            var first = new TableFitter("first", rows, columns, groupSize, ordered, Largest(weights, rows, columns, groupSize, exact), exact, null);
            var steps = new double[rows];
            int groups = first.Groups;
            for (int row = 0; row < rows; row++)
            {
                for (int start = 0; start < columns; start += groupSize)
                {
                    var code = (ScaledTableCode)first.Fit(weights.Slice(row * columns + start, Math.Min(groupSize, columns - start)), []);
                    steps[row] = Math.Max(steps[row], code.Scale);
                }

                // A step that float16 cannot hold is its least or its largest number, so that a row does not vanish.
                steps[row] = steps[row] == 0 ? 0 : (double)Half.Clamp((Half)(steps[row] / LargestInteger8), Half.Epsilon, Half.MaxValue);
            }

            double most = steps.Max();
            return (weight, value, place) =>
            {
                double step = place < 0 ? most : steps[place / groups];
                return step == 0 ? 0 : (float)(step * Math.Min(LargestInteger8, Math.Round(weight / (double)value / step)));
            };
        };
    }

    private static float[] LargestOfGroups(ReadOnlySpan<float> weights, int rows, int columns, int groupSize)
    {
        int groups = (columns - 1) / groupSize + 1;
        var largest = new float[rows * groups];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> line = weights.Slice(row * columns, columns);
            for (int k = 0; k < columns; k++)
            {
                ref float one = ref largest[row * groups + k / groupSize];
                one = Math.Max(one, Math.Abs(line[k]));
            }
        }

        return largest;
    }
}
