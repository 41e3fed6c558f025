using Accelerator.Numerics;
using Accelerator.Workloads.Traces;

namespace Accelerator.Workloads.Products;

/// <summary>Takes products side by side apart: arrays execute single ones.</summary>
internal static class TraceSplit
{
    /// <summary>
    /// An operation for each product of a batch, named after it and its place; the operation itself where it is single, or has weights that are not uniform.
    /// Their weights take the place of the common ones in <paramref name="weights"/>.
    /// </summary>
    public static IEnumerable<GemmOperation> Of(GemmOperation operation, Dictionary<string, QuantizedTensor> weights)
    {
        weights.TryGetValue(operation.WeightName, out QuantizedTensor? common);
        if (operation.Batch == 1 || (common is not null and not QuantizedMatrix)) return [operation];
        weights.Remove(operation.WeightName);
        (int m, int n, int k) = (operation.M, operation.N, operation.K);
        var single = new GemmOperation[operation.Batch];
        for (int i = 0; i < single.Length; i++)
        {
            single[i] = operation with
            {
                Name = $"{operation.Name}.{i}", Batch = 1, WeightName = $"{operation.Name}.{i}.weight", Activations = Part(operation.Activations, i, m * k),
                FloatActivations = Part(operation.FloatActivations, i, m * k),
                ActivationScales = Part(operation.ActivationScales, i, m), Expected = operation.Expected is { } expected ? Part(expected, i, m * n) : null,
            };
            if (common is QuantizedMatrix matrix)
            {
                int groups = n * matrix.Groups;
                weights.Add(single[i].WeightName, new QuantizedMatrix(n, k, matrix.Bits, matrix.GroupSize, Part(matrix.Codes, i, n * k), Part(matrix.Scales, i, groups), Part(matrix.ReinterpretedZeros, i, groups)));
            }
        }

        return single;
    }

    private static T[] Part<T>(T[] values, int index, int length) => values.Length == 0 ? [] : values.AsSpan(index * length, length).ToArray();
}
