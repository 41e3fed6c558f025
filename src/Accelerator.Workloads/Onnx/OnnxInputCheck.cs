using Accelerator.Diagnostics;
using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx;

/// <summary>Holds what a user feeds a model against what the model says of its inputs.</summary>
internal static class OnnxInputCheck
{
    /// <summary>Every input, of its type and shape, and no other.</summary>
    public static void Check(OnnxModel model, IReadOnlyList<OnnxValueInfo> wanted, IReadOnlyDictionary<string, OnnxArray> given)
    {
        var findings = new Findings(model.File);
        foreach (OnnxValueInfo input in wanted)
        {
            if (!given.TryGetValue(input.Name, out OnnxArray? array)) findings.Add("ACC2056", $"The model's input \"{input.Name}\" has no value.", "none", Described(input));
            else if (input.Type != OnnxDataType.Undefined && input.Type != array.Type) findings.Add("ACC2056", $"The model's input \"{input.Name}\" is of another type.", array.Type.Name(), input.Type.Name());
            else if (input.Shape is not null && !Fits(input.Shape, array.Shape)) findings.Add("ACC2056", $"The model's input \"{input.Name}\" is of another shape.", $"[{string.Join(", ", array.Shape)}]", Described(input));
        }

        foreach (string name in given.Keys.Where(name => wanted.All(input => input.Name != name))) findings.Add("ACC2056", "The model has no such input.", $"\"{name}\"", string.Join(", ", wanted.Select(input => $"\"{input.Name}\"")));
        findings.ThrowIfAny();
    }

    /// <summary>Numbers as an array of the input's type and shape.</summary>
    public static OnnxArray Shaped(OnnxModel model, OnnxValueInfo input, float[] values)
    {
        var findings = new Findings(model.File);
        long known = 1;
        int open = -1;
        int[] shape = new int[input.Shape?.Count ?? 1];
        for (int d = 0; d < shape.Length; d++)
        {
            long size = input.Shape is null ? -1 : input.Shape[d];
            if (size < 0 && open < 0) open = d;
            else shape[d] = (int)Math.Min(int.MaxValue, size < 0 ? 1 : size);
            if (d != open) known = Math.Min(known * shape[d], int.MaxValue + 1L);
        }

        if (open >= 0) shape[open] = known == 0 ? 0 : (int)(values.Length / known);
        if (Indexing.Count(shape) != values.Length || values.Length == 0) throw findings.Fatal("ACC2056", $"The values do not fit the model's input \"{input.Name}\".", $"{values.Length} values", Described(input));
        return input.Type.IsInteger() ? OnnxArray.Of(Array.ConvertAll(values, value => (long)value), shape, input.Type) : OnnxArray.Of(values, shape, input.Type.IsFloat() ? input.Type : OnnxDataType.Float);
    }

    /// <summary>For callers that need one input and one output.</summary>
    public static InputException NotSingle(OnnxModel model, IReadOnlyList<OnnxValueInfo> inputs) =>
        new Findings(model.File).Fatal("ACC2056", "The model has not one input and one output.", $"{inputs.Count} inputs, {model.Outputs.Count} outputs", "one of each, or values by name");

    private static bool Fits(IReadOnlyList<long> wanted, int[] shape) => wanted.Count == shape.Length && wanted.Zip(shape).All(pair => pair.First < 0 || pair.First == pair.Second);

    private static string Described(OnnxValueInfo input) => $"{input.Type.Name()} [{string.Join(", ", (input.Shape ?? []).Select(size => size < 0 ? "any" : $"{size}"))}]";
}
