using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Configuration.Reading;

/// <summary>What the arrays of a comparison must have in common, so that its figures are of one memory, one technology and one set of values.</summary>
/// <param name="arrays">The arrays that could be read, in their order.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class ComparisonRules(IReadOnlyList<ComparedArray> arrays, Findings findings)
{
    /// <summary>Keys with one value for all: the memory and the technology, then what decides the integers of the outputs.</summary>
    private static readonly string[] Shared =
        ["memory.kind", "memory.latency_cycles", "clock_mhz", "formats.activation", "formats.output", "rescale.scale_bits", "rescale.rounding"];

    /// <summary>Checks everything.</summary>
    public void Check()
    {
        DifferentNames();
        foreach (string key in Shared) SameValue(key);
        if (arrays.All(array => array.Accelerator.Array.Output == OutputFormat.Int8)) SameValue("rescale.requantize_bits");
        SameWeights();
    }

    private void DifferentNames()
    {
        foreach (IGrouping<string, ComparedArray> same in arrays.GroupBy(array => array.Accelerator.Name, StringComparer.Ordinal))
        {
            foreach (ComparedArray array in same.Skip(1))
            {
                findings.Add(array.Item, "ACC1120", "Two arrays of the comparison have the same name.", same.Key, "a name of its own for each array", $"the first is named in {same.First().Item}");
            }
        }
    }

    private void SameValue(string key)
    {
        var values = arrays.GroupBy(array => array.Reader.Values[$"accelerator.{key}"]!).ToList();
        if (values.Count < 2) return;
        string found = string.Join("; ", values.Select(same => $"{Text(same.Key)} ({Names(same)})"));
        findings.Add(values[1].First().Item, "ACC1121", "The arrays of the comparison differ in what they must share.", $"{key}: {found}", "one value for all arrays", "compare on the same memory, at the same clock and with the same outputs");
    }

    /// <summary>One workload, one format of weights: an array of another one is named with those that take it.</summary>
    private void SameWeights()
    {
        foreach (ComparedArray array in arrays)
        {
            if (array.Reader.Values.Find<NumberFormat>("workload.quantization.weights")?.Bits is not int wanted || array.Accelerator.Array.WeightBits == wanted) continue;
            string[] able = [.. arrays.Where(other => other.Accelerator.Array.WeightBits == wanted).Select(other => other.Accelerator.Name)];
            string[] families = [.. arrays.Where(other => CanBeBuilt(other.Accelerator, wanted)).Select(other => (string)other.Reader.Values["accelerator.array.family"]!).Distinct(StringComparer.Ordinal)];
            string listed = able.Length == 0 ? "no array of the list takes them" : $"of the list, {Words.List(able)} take{(able.Length == 1 ? "s" : "")} them";
            string built = families.Length == 0 ? "none of their families does" : $"an array of {Words.Or(families)} can be built for them";
            findings.Add(array.Item, "ACC1122", "An array of the comparison takes another format of weights than the workload's.",
                $"{array.Accelerator.Name}: int{array.Accelerator.Array.WeightBits} (formats.weight, {array.Reader.Locations["accelerator.formats.weight"]})",
                $"int{wanted} (quantization.weights, {array.Reader.Locations["workload.quantization.weights"]})", $"{listed}; {built}");
        }
    }

    private static bool CanBeBuilt(AcceleratorSpec spec, int weightBits) =>
        AcceleratorFamilies.Check(spec with { Array = spec.Array with { WeightBits = weightBits } }).All(finding => finding is not KeyedDiagnostic { Key: "formats.weight" });

    private static string Text(object value) => value switch
    {
        NumberFormat format => $"int{format.Bits}",
        Enum word => Words.Snake(word.ToString()),
        _ => $"{value}",
    };

    private static string Names(IEnumerable<ComparedArray> some) => string.Join(", ", some.Select(array => array.Accelerator.Name));
}
