using Accelerator.Analytic;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Analytic;

/// <summary>BitMod's analytic figures, all rows of both versions: cycles exactly, energies within a thousandth, and layer by layer.</summary>
public sealed class BitModEstimatorTests
{
    private const double Energy = 1e-3;

    [SharedTheory("golden/bit_serial")]
    [InlineData("paper", BitModVersion.Paper)]
    [InlineData("hpca", BitModVersion.Corrected)]
    public void Every_row_is_reproduced(string file, BitModVersion version)
    {
        ILookup<string, IReadOnlyDictionary<string, string>> layers = GoldenTable.Read($"golden/bit_serial/bitmod_{file}_layers.csv").ToLookup(Key);
        int count = 0;
        foreach (IReadOnlyDictionary<string, string> row in GoldenTable.Read($"golden/bit_serial/bitmod_{file}.csv"))
        {
            NetworkEstimate estimate = Estimate(row, version);
            string where = Key(row);
            estimate.ComputeCycles.ShouldBe(row.Long("compute_cycles"), where);
            estimate.TotalCycles.ShouldBe(row.Long("total_cycles"), where);
            (estimate.ComputeMicrojoule / row.Double("compute_uJ")).ShouldBe(1, Energy, where);
            (estimate.BufferReadMicrojoule / row.Double("sram_rd_uJ")).ShouldBe(1, Energy, where);
            (estimate.BufferWriteMicrojoule / row.Double("sram_wr_uJ")).ShouldBe(1, Energy, where);
            (estimate.DramMicrojoule / row.Double("dram_uJ")).ShouldBe(1, Energy, where);
            (estimate.ChipMicrojoule / row.Double("onchip_uJ")).ShouldBe(1, Energy, where);
            (estimate.TotalMicrojoule / row.Double("total_uJ")).ShouldBe(1, Energy, where);
            foreach (IReadOnlyDictionary<string, string> layer in layers[where]) Layer(layer, estimate);
            layers[where].Count().ShouldBe(estimate.Layers.Count);
            count++;
        }

        count.ShouldBe(40);
    }

    private static void Layer(IReadOnlyDictionary<string, string> row, NetworkEstimate estimate)
    {
        string name = row["op"].Split('.')[^1] switch { "out_proj" or "dense" => "o_proj", var other => other };
        LayerEstimate layer = estimate.Layers.Single(e => e.Layer.Name == name);
        (layer.ComputeCycles, layer.MemoryCycles, layer.WeightFetches, layer.InputFetches, layer.WeightBytes, layer.InputBytes, layer.OutputBytes, layer.Layer.Repeat).ShouldBe((
            row.Long("compute_cycles"), row.Long("dram_cycles"), row.Long("fetch_w"), row.Long("fetch_i"), row.Long("w_bytes"), row.Long("i_bytes"), row.Long("o_bytes"), row.Long("repeat")), $"{Key(row)} {row["op"]}");
    }

    private static NetworkEstimate Estimate(IReadOnlyDictionary<string, string> row, BitModVersion version)
    {
        var array = new AnalyticArray
        {
            Name = row["accel"], Height = (int)row.Long("pe_h"), Width = (int)row.Long("pe_w"), DotProduct = (int)row.Long("pe_dp"), BitSerial = row.Long("bit_serial") == 1,
            ElementPicojoule = row.Double("pe_energy_pJ_per_cycle"), WeightReadPicojoule = row.Double("wsram_rd_pJ"), InputReadPicojoule = row.Double("isram_rd_pJ"),
            WeightWritePicojoule = row.Double("wsram_wr_pJ_per64b"), InputWritePicojoule = row.Double("isram_wr_pJ_per64b"),
        };
        DecoderShape model = row["model"] switch
        {
            "facebook/opt-1.3b" => DecoderShape.Opt1B3, "microsoft/phi-2" => DecoderShape.Phi2, "meta-llama/Llama-2-7b-hf" => DecoderShape.Llama2Of7B, _ => DecoderShape.Llama2Of13B,
        };
        array.Latency(row.Double("w_prec")).ShouldBe((int)row.Long("pe_latency_linear"));
        return new BitModEstimator(array, version).Estimate(model.Layers(row["stage"] == "gen" ? 1 : 256, 256, version), row.Double("w_prec"), row.Double("kv_prec"));
    }

    private static string Key(IReadOnlyDictionary<string, string> row) => $"{row["accel"]} {row["stage"]} {row["mode"]} {row["model"]}";
}
