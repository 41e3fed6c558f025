using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Quantization.Arrays;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>Which operations of a trace an array executes; all findings at once.</summary>
internal static class ExecutionRules
{
    /// <summary>Refuses operations without values or of a kind that no array executes (ACC2104, ACC2106), and weights that are wider than the array's (ACC3001).</summary>
    public static void Require(GemmTrace trace, TileArraySpec array, string file)
    {
        List<Diagnostic> findings = [.. trace.ExecutionFindings(file, array is FloatTileSpec floats ? FloatLowering.Activations(floats) : string.Create(CultureInfo.InvariantCulture, $"int{array.ActivationBits}"))];
        var forms = new Dictionary<string, ArrayForm>(StringComparer.Ordinal);
        foreach (GemmOperation operation in trace.Operations)
        {
            if (!trace.Weights.TryGetValue(operation.WeightName, out QuantizedTensor? weight)) continue;
            if (!forms.TryGetValue(operation.WeightName, out ArrayForm? form)) forms.Add(operation.WeightName, form = ArrayForm.Of(weight));
            if (Finding(operation.Name, weight, form, array) is { } finding) findings.Add(finding with { File = file });
        }

        if (findings.Count > 0) throw new InputException(findings);
    }

    /// <summary>What keeps an array from a weight; null for nothing.</summary>
    public static Diagnostic? Finding(string name, QuantizedTensor weight, ArrayForm form, TileArraySpec array)
    {
        if (array is FloatTileSpec floats) return FloatLowering.Finding(name, weight, form, floats);
        if (form.Missing is { } missing)
        {
            return new Diagnostic
            {
                Id = "ACC2106", Message = $"No array executes operation {name}.", Found = $"weights of format {weight.Format}: {missing}",
                Allowed = "finite weights of any format", Hint = "docs/formats-on-arrays.md says which formats run on which arrays",
            };
        }

        // What an array with a decode table takes depends on how many levels there are: the products say so.
        IReadOnlyList<ArrayProduct>? products = array.WeightCodeBits is null && (form.LeastWidth > array.WeightBits || array.Output == OutputFormat.Int32 || ArrayWork.IsOwn(weight, array))
            ? null : form.ProductsOfCodes(array.WeightBits, array.MemoryWeightBits(), array.MaximumGroup, array.MaximumGroups, array.SideUnit is not null);
        if (form.LeastWidth > array.WeightBits || (array.WeightCodeBits is not null && products is null))
        {
            return new Diagnostic
            {
                Id = "ACC3001", Message = $"{name}: The array's {(array.WeightCodeBits is null ? "weights" : "codes")} are too narrow for the format.",
                Found = string.Create(CultureInfo.InvariantCulture, $"{weight.Format} weights take int{form.LeastWidth} ({form.Lowering}), the array has int{array.WeightBits}{(array.WeightCodeBits is int code ? $" in codes of {code} bits" : "")}"),
                Allowed = ArrayChoices.Text(form.LeastWidth, array.ActivationBits), Hint = array.WeightCodeBits is null ? "take another preset, or change formats.weight" : "take another preset, or raise formats.weight_code",
            };
        }

        return products is null or { Count: 1 } || array.Output == OutputFormat.Int32 ? null : new Diagnostic
        {
            Id = "ACC2106", Message = $"The array does not execute operation {name}.",
            Found = string.Create(CultureInfo.InvariantCulture, $"weights of format {weight.Format}: {products.Count} products whose outputs are added; the array's outputs are int8"),
            Allowed = ArrayChoices.Text(form.LeastWidth, array.ActivationBits), Hint = "formats.output int32 keeps sums that can be added",
        };
    }
}
