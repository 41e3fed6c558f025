using System.Text.Json;
using Accelerator.Quantization.Allocation;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Quantization.Allocation;

/// <summary>HAWQ-V3's integer programme built from the published traces, weight errors, sizes, BOPS and latencies.</summary>
internal static class HawqProblem
{
    /// <summary>Names of the convolutions of a published configuration, in the order of the arrays: without the first and last layer.</summary>
    public static int[] Published(string network, string limit, double part)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Prerequisite.Shared("data/hawq_ilp/bit_config.json")));
        var bits = new List<int>();
        foreach (JsonProperty entry in json.RootElement.GetProperty(FormattableString.Invariant($"bit_config_{network}_{limit}_{part}")).EnumerateObject())
        {
            string last = entry.Name.Split('.')[^1];
            if (!entry.Name.StartsWith("stage", StringComparison.Ordinal) || !last.Contains("convbn", StringComparison.Ordinal)) continue;
            bits.Add(entry.Value.GetInt32());
        }

        return [.. bits];
    }

    /// <summary>The problem with one limit at 4-bit + part · (8-bit − 4-bit).</summary>
    public static AllocationProblem Of(string network, string limit, double part, out int[][] members)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Prerequisite.Shared("data/hawq_ilp/hawq_ilp_inputs.json")));
        JsonElement data = json.RootElement.GetProperty(network);
        double[] Array(string name) => [.. data.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];
        double[] trace = Array("Hutchinson_trace"), error8 = Array("delta_weights_8bit_square"), error4 = Array("delta_weights_4bit_square");
        (double[] use4, double[] use8) = limit switch
        {
            "modelsize" => (Array("parameters").Select(p => p * 0.5).ToArray(), Array("parameters")),
            "bops" => (Array("bops").Select(b => b / 64).ToArray(), Array("bops").Select(b => b / 16).ToArray()),
            _ => (Array("latency_int4"), Array("latency_int8")),
        };
        AllocationItem[] layers = [.. trace.Select((t, i) => new AllocationItem($"{i}", [new("4", t * error4[i], use4[i]), new("8", t * error8[i], use8[i])]))];
        int[][] tied = [.. data.GetProperty("tied_pairs").EnumerateArray().Select(pair => pair.EnumerateArray().Select(i => i.GetInt32()).ToArray())];
        int[][] groups = [.. tied, .. Enumerable.Range(0, layers.Length).Where(i => !tied.Any(pair => pair.Contains(i))).Select(i => new[] { i })];
        members = groups;
        AllocationItem[] items = [.. groups.Select(group => group.Length == 1 ? layers[group[0]] : AllocationItems.Tie(string.Join('=', group), [.. group.Select(i => layers[i])]))];
        return new AllocationProblem(items, [new(limit, use4.Sum() + (use8.Sum() - use4.Sum()) * part)]);
    }

    /// <summary>Bits of each layer in the order of the arrays.</summary>
    public static int[] Bits(AllocationProblem problem, int[][] members, IReadOnlyList<int> choices)
    {
        var bits = new int[members.Sum(group => group.Length)];
        for (int i = 0; i < members.Length; i++)
        {
            foreach (int layer in members[i]) bits[layer] = problem.Items[i].Choices[choices[i]].Name == "8" ? 8 : 4;
        }

        return bits;
    }
}
