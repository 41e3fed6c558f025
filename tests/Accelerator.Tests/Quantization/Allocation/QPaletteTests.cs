using System.Text.Json;
using Accelerator.Quantization.Allocation;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Quantization.Allocation;

/// <summary>Q-Palette (arXiv 2509.20214): mixed schemes of Llama-3.1-8B under a limit of latency, with and without fused layers.</summary>
public sealed class QPaletteTests
{
    private const string Data = "data/qpalette";
    private const int Layers = 32;
    private static readonly (char Key, string Name)[] Linears = [('q', "self_attn.q_proj"), ('k', "self_attn.k_proj"), ('v', "self_attn.v_proj"), ('o', "self_attn.o_proj"), ('u', "mlp.up_proj"), ('g', "mlp.gate_proj"), ('d', "mlp.down_proj")];

    /// <summary>
    /// Figure 1d was solved with tensor-core kernels only: its cost lies within the 10^-4 at which the authors' mixed-integer solver stops. Figure 1c takes kernels
    /// that others of the published table beat in both latency and error, so it comes from another table; the optimum is 6.6 % below it.
    /// </summary>
    [SharedTheory(Data)]
    [InlineData("figure1d_0.0_8.0bit_1.17", true, false, 0.0000610, 0.0000612)]
    [InlineData("figure1d_0.0_8.0bit_1.17", true, true, 0.0186, 0.0187)]
    [InlineData("figure1c_0.0_8.0bit_1.11", false, true, 0.0663, 0.0664)]
    public void The_optimum_within_the_published_latency_costs_no_more_than_the_published_scheme(string published, bool fused, bool cudaCores, double leastGain, double mostGain)
    {
        var data = new Tables();
        (double cost, double latency) = data.Published(published);
        AllocationSolution solution = AllocationSolver.Solve(data.Problem(fused, cudaCores, latency));
        solution.Status.ShouldBe(AllocationStatus.Optimal);
        (1 - solution.Cost / cost).ShouldBeInRange(leastGain, mostGain);
        (solution.Uses[0] + data.Constant).ShouldBeLessThanOrEqualTo(latency * (1 + 1e-12));
    }

    private sealed class Tables
    {
        private readonly Dictionary<string, double> _errors = Read("quant_err"), _sensitivities = Read("3_8b_err_coeffs"), _latencies = Read("3_8b_latency_coeffs_4090_cc");

        /// <summary>Latency that no choice changes, in seconds.</summary>
        public double Constant => _latencies["constant"];

        /// <summary>Σ sensitivity · error, and Σ latency, of a published scheme.</summary>
        public (double Cost, double Latency) Published(string name)
        {
            using JsonDocument scheme = JsonDocument.Parse(File.ReadAllText(Prerequisite.Shared($"{Data}/{name}.json")));
            using JsonDocument merges = JsonDocument.Parse(File.ReadAllText(Prerequisite.Shared($"{Data}/{name}_merge_info.json")));
            double cost = 0, latency = _latencies["constant"];
            for (int layer = 0; layer < Layers; layer++)
            {
                string[] merged = [.. merges.RootElement[layer].EnumerateArray().Select(text => text.GetString()!["merge_".Length..])];
                foreach ((char key, string linear) in Linears)
                {
                    JsonElement choice = scheme.RootElement.GetProperty($"{layer}_{linear}");
                    string format = choice[0].GetString()!, core = choice[1].GetString() == "1" ? "True" : "False";
                    cost += _sensitivities[$"{layer}_{linear}"] * _errors[format];
                    string kernel = merged.FirstOrDefault(group => group.Contains(key)) ?? $"{key}";
                    if (kernel[0] == key) latency += _latencies[$"{kernel}_{format}_{core}"];
                }
            }

            return (cost, latency);
        }

        public AllocationProblem Problem(bool fused, bool cudaCores, double latency)
        {
            var items = new List<AllocationItem>();
            for (int layer = 0; layer < Layers; layer++)
            {
                int at = layer;
                AllocationItem Kernel(string keys) => Linear(at, keys, cudaCores);
                AllocationItem All(params string[] groups) => AllocationItems.Combine($"{at}", [.. groups.Select(Kernel)]);
                items.AddRange([Kernel("o"), Kernel("d")]);
                if (fused) items.AddRange([AllocationItems.Either($"{layer} qkv", All("q", "k", "v"), All("qk", "v"), All("kv", "q"), All("qv", "k"), All("qkv")), AllocationItems.Either($"{layer} ug", All("u", "g"), All("ug"))]);
                else items.AddRange([Kernel("q"), Kernel("k"), Kernel("v"), Kernel("u"), Kernel("g")]);
            }

            return new AllocationProblem(items, [new("latency", latency - _latencies["constant"])]);
        }

        private AllocationItem Linear(int layer, string keys, bool cudaCores) => new($"{layer} {keys}",
            [.. from latency in _latencies
                where latency.Key.StartsWith($"{keys}_", StringComparison.Ordinal) && (cudaCores || latency.Key.EndsWith("_False", StringComparison.Ordinal))
                let format = latency.Key[(keys.Length + 1)..latency.Key.LastIndexOf('_')]
                let sensitivity = Linears.Where(linear => keys.Contains(linear.Key)).Sum(linear => _sensitivities[$"{layer}_{linear.Name}"])
                select new AllocationChoice(latency.Key, sensitivity * _errors[format], latency.Value)]);

        private static Dictionary<string, double> Read(string name)
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Prerequisite.Shared($"{Data}/{name}.json")));
            return json.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetDouble());
        }
    }
}
