using System.Text.Json;
using Accelerator.Workloads.Json;

namespace Accelerator.Workloads.Safetensors;

/// <summary>
/// A model in several safetensors files: <c>model.safetensors.index.json</c> with a <c>weight_map</c> from each tensor to the
/// file that holds it (huggingface/transformers, sharded checkpoints).
/// </summary>
public static class SafetensorsIndex
{
    /// <summary>Name of the index of a Hugging Face folder.</summary>
    public const string FileName = "model.safetensors.index.json";

    private const long MaximumBytes = 20_000_000;
    private const int MaximumShards = 10_000;

    /// <summary>Opens every shard; index and shards must name the same tensors. The result holds all of them until it is disposed.</summary>
    public static SafetensorsFile Read(string indexPath) => Read(indexPath, FileBytes.MappedFrom);

    internal static SafetensorsFile Read(string indexPath, long mappedFrom)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(indexPath))!;
        return Parse(JsonFile.Read(indexPath, MaximumBytes), indexPath, name => SafetensorsFile.Read(Path.Combine(folder, name), mappedFrom));
    }

    /// <summary>The same of JSON that was read; <paramref name="open"/> opens a shard by its plain name.</summary>
    internal static SafetensorsFile Parse(JsonNode root, string indexPath, Func<string, SafetensorsFile> open)
    {
        var findings = new Findings(indexPath);
        Dictionary<string, string> map = Map(root, findings);
        var shards = new Dictionary<string, SafetensorsFile>(StringComparer.Ordinal);
        try
        {
            foreach (string name in map.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                if (shards.Count == MaximumShards) throw findings.Fatal("ACC2021", "The index names more files than are read.", $"more than {MaximumShards}", $"at most {MaximumShards}");
                shards.Add(name, open(name));
            }

            return Unite(map, shards, findings);
        }
        catch
        {
            foreach (SafetensorsFile shard in shards.Values) shard.Dispose();
            throw;
        }
    }

    private static SafetensorsFile Unite(Dictionary<string, string> map, Dictionary<string, SafetensorsFile> shards, Findings findings)
    {
        var tensors = new Dictionary<string, SafetensorsTensor>(StringComparer.Ordinal);
        foreach ((string tensor, string file) in map)
        {
            if (shards[file].Tensors.TryGetValue(tensor, out SafetensorsTensor? found)) tensors.Add(tensor, found);
            else findings.Add("ACC2022", "A tensor is not in the file that the index names.", $"{tensor} in {file}", "a tensor of that file");
        }

        foreach ((string file, SafetensorsFile shard) in shards)
        {
            foreach (string tensor in shard.Tensors.Keys.Where(name => !map.TryGetValue(name, out string? place) || place != file))
            {
                findings.Add("ACC2022", "A file holds a tensor that the index does not place there.", $"{tensor} in {file}", "the tensors of the index");
            }
        }

        findings.ThrowIfAny();
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string key, string value) in shards.Values.SelectMany(shard => shard.Metadata)) metadata[key] = value;
        return new SafetensorsFile(tensors, metadata, [.. shards.Values]);
    }

    private static Dictionary<string, string> Map(JsonNode root, Findings findings)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        if (new JsonObjectReader(root, findings, "ACC2022", "The index").Required("weight_map") is { } node)
        {
            if (node.Type != JsonTokenType.StartObject || node.Members.Count == 0) findings.Add("ACC2022", "\"weight_map\" is not a map of tensors.", node.Describe(), "an object with a file name for each tensor", line: node.Line);
            foreach ((string tensor, JsonNode file) in node.Members)
            {
                // Only plain names, no longer than file systems have them: an index from elsewhere must not open files elsewhere.
                bool plain = file.Type == JsonTokenType.String && file.Text.Length is > 0 and <= 255 && file.Text == Path.GetFileName(file.Text) && file.Text is not ("." or "..") && !file.Text.Contains('\\', StringComparison.Ordinal);
                if (plain) map.Add(tensor, file.Text);
                else findings.Add("ACC2022", "A tensor's file must lie beside the index.", file.Describe(), "a plain file name", line: file.Line);
            }
        }

        findings.ThrowIfAny();
        return map;
    }
}
