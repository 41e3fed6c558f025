using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization.Allocation;

/// <summary>By what layers are ranked.</summary>
public enum ImportanceScore
{
    /// <summary>LIM: −cos of input and output of a block (<see cref="LayerImportance.InputModification"/>).</summary>
    Lim,

    /// <summary>ZD: less the share of a block's weights with z above 1 (<see cref="LayerImportance.ScoreShare"/>).</summary>
    Zd,

    /// <summary>LUQ: the entropy of clusters of a block's outputs (<see cref="LayerImportance.ActivationEntropy"/>).</summary>
    Luq,

    /// <summary>RWKVQuant: P_c of a tensor (<see cref="UniformityProxy"/>).</summary>
    Rwkv,
}

/// <summary>A tensor, its score and its format.</summary>
/// <param name="Site">The layer.</param>
/// <param name="Score">The higher, the more bits; of RWKVQuant, the less uniform.</param>
/// <param name="Format">What it gets.</param>
/// <param name="Storage">Its bits in that format.</param>
/// <param name="Weights">N·K.</param>
public sealed record ScoredLayer(LinearSite Site, double Score, NumberFormat Format, StorageBits Storage, long Weights);

/// <summary>
/// Formats by rank. LIM, ZD and LUQ rank the transformer blocks, and the highest get the format of more bits, as many as the mean allows; RWKVQuant chooses between a scalar and a vector format for each
/// tensor by thresholds. No error is measured.
/// </summary>
public static class ScoreAllocation
{
    /// <summary>RWKVQuant's thresholds of RWKV-7, by a third party's account.</summary>
    public const double CoarseThreshold = 1.54, FineThreshold = 30;

    /// <summary>Tokens whose blocks' inputs and outputs are looked at, in windows of 128.</summary>
    private const int MostTokens = 1024;

    private const int Window = 128;

    /// <summary>Scores and formats of all layers, in forward order.</summary>
    /// <param name="model">The model.</param>
    /// <param name="score">By what.</param>
    /// <param name="first">LIM, ZD, LUQ: one of the two formats; RWKVQuant: of uniform weights.</param>
    /// <param name="second">LIM, ZD, LUQ: the other; RWKVQuant: of other weights.</param>
    /// <param name="group">Groups of both.</param>
    /// <param name="pad">A shorter last group is allowed.</param>
    /// <param name="bits">Mean code bits a weight at most.</param>
    /// <param name="tokens">Text, for LIM and LUQ.</param>
    /// <param name="cancellation">Ends the work between two layers.</param>
    /// <exception cref="InputException">A group size does not divide the rows of a layer, a weight is not finite, or the bits do not suffice (ACC2212).</exception>
    public static IReadOnlyList<ScoredLayer> Choose(LlamaModel model, ImportanceScore score, NumberFormat first, NumberFormat second, GroupSetting group, bool pad, double bits, ReadOnlyMemory<int> tokens, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(group);
        NumberFormat[] formats = [first, second];
        Diagnostic[] findings = [.. model.Sites.SelectMany(site => formats.SelectMany(format => new LayerSetting(format, group).Check(site.TensorName, model.Config.ShapeOf(site.Kind).Columns, pad)))];
        if (findings.Length > 0) throw new InputException(findings.DistinctBy(finding => finding.Found));
        var stored = new List<StorageBits[]>();
        foreach (LinearSite site in model.Sites)
        {
            cancellation.ThrowIfCancellationRequested();
            (int n, int k) = model.Config.ShapeOf(site.Kind);
            float[] weights = model.Weight(site);
            if (weights.AsSpan().ContainsAnyExceptInRange(float.MinValue, float.MaxValue)) throw new InputException(new Diagnostic { Id = "ACC2010", Message = $"Tensor {site.TensorName} holds a value that is not finite.", Allowed = "finite values" });
            stored.Add([.. formats.Select(format => LayerSensitivity.Round(site, weights, n, k, format, group, null).Storage)]);
        }

        bool[] seconds;
        double[] scores;
        if (score == ImportanceScore.Rwkv)
        {
            UniformityProxy[] proxies = [.. model.Sites.Select(site => UniformityProxy.Of(model.Weight(site)))];
            (scores, seconds) = ([.. proxies.Select(proxy => proxy.Coarse)], [.. proxies.Select(proxy => !proxy.Scalar(CoarseThreshold, FineThreshold))]);
        }
        else
        {
            double[] blocks = Blocks(model, score, tokens, cancellation);
            int high = stored.Sum(one => one[0].Payload) > stored.Sum(one => one[1].Payload) ? 0 : 1, count = blocks.Length;
            while (count > 0 && Mean(Ranked(count)) > bits + 1e-9) count--;
            (scores, seconds) = ([.. model.Sites.Select(site => blocks[site.Layer])], Ranked(count));

            bool[] Ranked(int top)
            {
                int[] chosen = LayerImportance.Bits(blocks, top, high, 1 - high);
                return [.. model.Sites.Select(site => chosen[site.Layer] == 1)];
            }
        }

        double mean = Mean(seconds);
        if (mean > bits + 1e-9) throw new InputException(new Diagnostic { Id = "ACC2212", Message = "The formats that the scores give need more bits.", Found = FormattableString.Invariant($"{mean:G6} bits a weight of {bits:G6}"), Hint = "raise --bits, or take smaller formats" });
        return [.. model.Sites.Select((site, i) => new ScoredLayer(site, scores[i], formats[seconds[i] ? 1 : 0], stored[i][seconds[i] ? 1 : 0], model.Weight(site).Length))];

        double Mean(bool[] chosen) => stored.Select((one, i) => one[chosen[i] ? 1 : 0].Payload).Sum() / (double)model.Sites.Sum(site => (long)model.Weight(site).Length);
    }

    /// <summary>A score for each transformer block: the higher, the more important.</summary>
    public static double[] Blocks(LlamaModel model, ImportanceScore score, ReadOnlyMemory<int> tokens, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        int layers = model.Config.Layers, width = model.Config.HiddenSize;
        if (score == ImportanceScore.Zd) return [.. Enumerable.Range(0, layers).Select(layer => -LayerImportance.ScoreShare(model.Sites.Where(site => site.Layer == layer).SelectMany(model.Weight).ToArray()))];
        tokens = tokens[..Math.Min(tokens.Length, MostTokens)];
        List<float>[] residuals = [.. Enumerable.Range(0, layers + 1).Select(_ => new List<float>())];
        int length = Math.Min(Window, model.Config.ContextLength);
        for (int start = 0; start < tokens.Length; start += length)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<int> part = tokens.Span.Slice(start, Math.Min(length, tokens.Length - start));
            IReadOnlyList<float[]> window = model.NewSession(capacity: part.Length).Residuals(part);
            for (int i = 0; i <= layers; i++) residuals[i].AddRange(window[i]);
        }

        float[][] all = [.. residuals.Select(one => one.ToArray())];
        return [.. Enumerable.Range(0, layers).Select(layer => score == ImportanceScore.Lim ? LayerImportance.InputModification(all[layer], all[layer + 1], width) : LayerImportance.ActivationEntropy(all[layer + 1], width))];
    }
}
