using Accelerator.Configuration.Yaml;
using Accelerator.Numerics;

namespace Accelerator.Configuration.Reading;

/// <summary>
/// What a workload must satisfy on its accelerator as far as it can be told without opening the model. Works on single
/// values, so that one wrong key does not hide what is wrong with the others.
/// </summary>
/// <param name="values">Values of both sections.</param>
/// <param name="locations">Where they stand.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class WorkloadRules(Values values, IReadOnlyDictionary<string, SourceLocation> locations, Findings findings)
{
    /// <summary>Checks everything.</summary>
    public void Check()
    {
        SameWeights();
        SameActivations();
        CheckSizes();
    }

    /// <summary>Checks groups and shapes against the limits of the array.</summary>
    public void CheckSizes()
    {
        Granularity? granularity = values.Find<Granularity>("workload.quantization.granularity");
        int? group = granularity == Granularity.Group ? values.Find<int>("workload.quantization.group_size") : null;
        int? largest = values.Find<int>("accelerator.limits.group");
        if (group > largest)
        {
            TooLarge("quantization.group_size", group.Value, largest.Value, "lower group_size, or raise limits.group");
        }

        for (int index = 0; index < values.Find<int>("workload.synthetic"); index++)
        {
            string key = $"synthetic[{index}].k";
            if (values.Find<int>($"workload.{key}") is not int k) continue;
            if (group is int size) CheckGroups(key, k, size);
            if (granularity is Granularity.Tensor or Granularity.Row && k > largest)
            {
                TooLarge(key, k, largest.Value, "use granularity: group, or raise limits.group");
            }
        }
    }

    private void SameActivations()
    {
        if (values.Find<NumberFormat>("workload.quantization.activations") is not { } given) return;
        if (values.Find<NumberFormat>("accelerator.formats.activation") is not { } wanted || given == wanted) return;
        findings.Add(Place("quantization.activations"), "ACC1107", "The workload's activations have another format than the array's.", $"quantization.activations: {Name(given)}",
            $"{Name(wanted)} (formats.activation, {Limit("formats.activation")})", "change one of the two");
    }

    private static string Name(NumberFormat format) => format.Float ?? $"int{format.Bits}";

    private void SameWeights()
    {
        if (values.Find<NumberFormat>("workload.quantization.weights")?.Bits is not int given) return;
        if (values.Find<NumberFormat>("accelerator.formats.weight")?.Bits is not int wanted || given == wanted) return;
        findings.Add(Place("quantization.weights"), "ACC1102", "The workload's weights have another format than the array's.", $"quantization.weights: int{given}",
            $"int{wanted} (formats.weight, {Limit("formats.weight")})", "change one of the two");
    }

    private void CheckGroups(string key, int k, int size)
    {
        if (k % size != 0 && values.Find<bool>("workload.quantization.pad_groups") == false)
        {
            findings.Add(Place(key), "ACC1103", "The group size does not divide K, and padding is not asked for.", $"{key}: {k} with quantization.group_size {size}",
                $"a multiple of {size}", "set pad_groups: true, or choose another group_size");
        }

        int groups = (k + size - 1) / size;
        if (groups > values.Find<int>("accelerator.limits.groups"))
        {
            findings.Add(Place(key), "ACC1104", "K has more groups than the array counts.", $"{key}: {k}, {groups} groups of {size}",
                $"at most {values.Find<int>("accelerator.limits.groups")} groups (limits.groups, {Limit("limits.groups")})", "use larger groups, or raise limits.groups");
        }
    }

    private void TooLarge(string key, int size, int largest, string hint) =>
        findings.Add(Place(key), "ACC1101", "A group is larger than the array accumulates between two rescales.", $"{key}: {size}",
            $"at most {largest} (limits.group, {Limit("limits.group")})", hint);

    private SourceLocation Place(string key) => locations[$"workload.{key}"];

    private string Limit(string key) => locations[$"accelerator.{key}"].ToString();
}
