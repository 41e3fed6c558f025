using System.Globalization;
using System.Text.Json;
using Accelerator.Workloads.Json;

namespace Accelerator.Workloads.Inspection;

/// <summary>What is in the JSON files of models: tokenizers, GEMM traces, indices of shards and of packed models.</summary>
internal static class JsonSummaries
{
    private const long MaximumBytes = 100_000_000;
    private const int MostOperations = 1000;

    /// <summary>Known by its members; null for JSON of another kind.</summary>
    public static FileSummary? Read(string path)
    {
        JsonNode root = JsonFile.Read(path, MaximumBytes);
        string? format = Member(root, "format")?.Text;
        if (Member(root, "weight_map") is not null) return SafetensorsSummary.Of(path, Beside(path, "config.json"));
        if (format == "gemm-trace") return WithPayload("GEMM trace", path, root, "operations");
        if (Member(root, "layers") is not null && Member(root, "quantization") is not null) return WithPayload("packed model", path, root, "layers");
        if (Member(root, "model") is { Type: JsonTokenType.StartObject } model && Member(root, "added_tokens") is not null) return Tokenizer(root, model);
        if (Member(root, "model_type") is not null) return new FileSummary { Format = "Hugging Face model configuration", Properties = JsonProperties.Of(root), Tensors = [] };
        return null;
    }

    private static FileSummary Tokenizer(JsonNode root, JsonNode model)
    {
        List<KeyValuePair<string, string>> properties = [new("model", Member(model, "type")?.Text ?? "BPE")];
        Count("tokens", Member(model, "vocab") is { } vocab ? Math.Max(vocab.Members.Count, vocab.Items.Count) : 0);
        Count("merges", Member(model, "merges")?.Items.Count ?? 0);
        Count("added tokens", Member(root, "added_tokens")!.Items.Count);
        foreach (string part in (ReadOnlySpan<string>)["normalizer", "pre_tokenizer", "post_processor", "decoder"])
        {
            if (Member(root, part) is { Type: JsonTokenType.StartObject } node) properties.Add(new(part, Member(node, "type")?.Text ?? "?"));
        }

        return new FileSummary { Format = "Hugging Face tokenizer", Properties = properties, Tensors = [] };

        void Count(string key, int value) => properties.Add(new(key, value.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>An index whose arrays lie in a safetensors file beside it.</summary>
    private static FileSummary WithPayload(string kind, string path, JsonNode root, string entries)
    {
        var properties = new List<KeyValuePair<string, string>>(JsonProperties.Of(root));
        foreach (JsonNode entry in (Member(root, entries)?.Items ?? []).Take(MostOperations))
        {
            string text = string.Join(", ", JsonProperties.Of(entry, "name", "tensor").Select(property => $"{property.Key} {property.Value}"));
            properties.Add(new($"{entries[..^1]} {(Member(entry, "name") ?? Member(entry, "tensor"))?.Text}", text));
        }

        IReadOnlyList<TensorSummary> tensors = [];
        if (Member(root, "payload")?.Text is { Length: > 0 } payload)
        {
            // Only plain names: an index from elsewhere must not open files elsewhere.
            if (payload != Path.GetFileName(payload)) throw new Findings(path).Fatal("ACC2034", "The file that an index names must lie beside it.", payload, "a plain file name", line: Member(root, "payload")!.Line);
            tensors = SafetensorsSummary.Of(Beside(path, payload), null).Tensors;
            tensors = entries == "layers" ? WithLayers(tensors, Member(root, entries)!) : [.. tensors.Select(tensor => tensor with { Packed = 0 })]; // a trace has values, not parameters
        }

        string version = Member(root, "version") is { } number ? $" v{number.Text}" : "";
        return new FileSummary { Format = kind + version, Properties = properties, Tensors = tensors };
    }

    /// <summary>A layer's arrays are named TENSOR.PART: the first stands for its N·K weights, the others only describe them.</summary>
    private static IReadOnlyList<TensorSummary> WithLayers(IReadOnlyList<TensorSummary> tensors, JsonNode layers)
    {
        Dictionary<string, long> weights = layers.Items.Where(layer => Member(layer, "tensor") is not null)
            .GroupBy(layer => Member(layer, "tensor")!.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Elements(group.First()), StringComparer.Ordinal);
        var summed = new HashSet<string>(StringComparer.Ordinal);
        return [.. tensors.Select(tensor => tensor.Name.LastIndexOf('.') is > 0 and var dot && weights.TryGetValue(tensor.Name[..dot], out long count) ? tensor with { Packed = summed.Add(tensor.Name[..dot]) ? count : 0 } : tensor)];

        static long Elements(JsonNode layer) => Math.Clamp(Member(layer, "n")?.AsInt64() ?? 0, 0, int.MaxValue) * Math.Clamp(Member(layer, "k")?.AsInt64() ?? 0, 0, int.MaxValue);
    }

    private static JsonNode? Member(JsonNode node, string name) => node.Members.FirstOrDefault(member => member.Key == name).Value is { Type: not JsonTokenType.Null } value ? value : null;

    private static string Beside(string path, string name) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
}
