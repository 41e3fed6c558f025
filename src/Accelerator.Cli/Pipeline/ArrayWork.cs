using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Quantization.Arrays;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>One operation of a trace as what an array executes: one product, or several whose outputs are added.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Weight">Its weights.</param>
/// <param name="Form">How the form of the weights becomes products; null for uniform codes of the array's width, which are one.</param>
/// <param name="Parts">The products, dense ones first.</param>
internal sealed record ArrayWork(GemmOperation Operation, QuantizedTensor Weight, ArrayForm? Form, IReadOnlyList<LoweredOperation> Parts)
{
    /// <summary>Lowers an operation that <see cref="ExecutionRules"/> let pass.</summary>
    public static ArrayWork Of(GemmTrace trace, GemmOperation operation, TileMicroarchitecture shape)
    {
        if (shape is FloatTileMicroarchitecture floats)
        {
            QuantizedTensor weight = trace.Weights[operation.WeightName];
            return new ArrayWork(operation, weight, null, [FloatLowering.Lower(operation, weight, floats)]);
        }

        (ArrayForm? form, IReadOnlyList<ArrayPart> products) = Products(trace, operation, shape.Array);
        return new ArrayWork(operation, trace.Weights[operation.WeightName], form, [.. products.Select(product => OperationLowering.Lower(product, shape))]);
    }

    /// <summary>The products of an operation, each with activations of its own.</summary>
    public static (ArrayForm? Form, IReadOnlyList<ArrayPart> Products) Products(GemmTrace trace, GemmOperation operation, TileArraySpec array)
    {
        QuantizedTensor weight = trace.Weights[operation.WeightName];
        if (IsOwn(weight, array)) return (null, [new ArrayPart(operation, (QuantizedMatrix)weight)]);
        ArrayForm form = ArrayForm.Of(weight);
        IReadOnlyList<ArrayProduct> products = form.ProductsOfCodes(array.WeightBits, array.MemoryWeightBits(), array.MaximumGroup, array.MaximumGroups, array.SideUnit is not null)
            ?? throw new InvalidOperationException($"The array does not execute {weight.Format}.");
        string[] names = [.. products.GroupBy(product => product.Side).SelectMany(group => group.Select((_, i) => Name(group.Key && products.Count > group.Count(), i)))];
        return (form, [.. products.Select((product, i) => new ArrayPart(operation with
        {
            Name = operation.Name + names[i], K = product.Weight.Columns, WeightBits = product.Weight.Bits, WeightFormat = null, GroupSize = product.Weight.GroupSize,
            Activations = product.Gather(operation.Activations, operation.M), Expected = null,
        }, product.Weight)
        {
            Outliers = product.Outliers, OutlierActivations = product.Outliers?.Gather(operation.Activations, operation.M) ?? [],
        })]);
    }

    /// <summary>Whether weights are codes of the array's width, in memory too, in groups that it accumulates: the product is the operation itself.</summary>
    public static bool IsOwn(QuantizedTensor weight, TileArraySpec array) =>
        array.WeightCodeBits is null && weight is QuantizedMatrix uniform && uniform.Bits == array.WeightBits && uniform.GroupSize <= array.MaximumGroup && uniform.Groups <= array.MaximumGroups;

    private static string Name(bool side, int number) =>
        (side ? ".side" : number > 0 ? ".part" : "") + (number > 0 ? (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
}
