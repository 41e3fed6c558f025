using Accelerator.Workloads.Json;
using Accelerator.Workloads.Packed;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Inspection;

/// <summary>What is in safetensors: one file, the shards of an index, a Hugging Face folder, packed or not.</summary>
internal static class SafetensorsSummary
{
    private const long MaximumConfigBytes = 1_000_000;

    /// <summary>A file, or all shards of an index; <paramref name="configPath"/> is the config.json that goes with it, if any.</summary>
    public static FileSummary Of(string path, string? configPath)
    {
        var properties = new List<KeyValuePair<string, string>>();
        CheckpointPacking? packing = null;
        if (configPath is not null && File.Exists(configPath))
        {
            JsonNode config = JsonFile.Read(configPath, MaximumConfigBytes);
            properties.AddRange(JsonProperties.Of(config));
            packing = Packing(config, configPath);
        }

        bool sharded = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        using SafetensorsFile file = sharded ? SafetensorsIndex.Read(path) : SafetensorsFile.Read(path);
        foreach ((string key, string value) in file.Metadata) properties.Add(new($"metadata {key}", JsonProperties.Short(value)));
        return new FileSummary
        {
            Format = (sharded ? "safetensors in shards" : "safetensors") + (packing is null ? "" : $", packed by {packing.Method switch { PackingMethod.Gptq => "GPTQ", PackingMethod.Awq => "AWQ", _ => "BitNet" }}"),
            Properties = properties,
            Tensors = [.. file.Tensors.Select(entry => Tensor(entry.Key, entry.Value, file, packing))],
        };
    }

    /// <summary>The packing that the configuration names; one that is not read here is only not explained.</summary>
    private static CheckpointPacking? Packing(JsonNode config, string path)
    {
        if (config.Members.FirstOrDefault(member => member.Key == "quantization_config").Value is { } node) return CheckpointPacking.Read(node, new Findings(path));
        string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "quantize_config.json");
        return File.Exists(beside) ? CheckpointPacking.Read(JsonFile.Read(beside, MaximumConfigBytes), new Findings(beside), "gptq") : null;
    }

    private static TensorSummary Tensor(string name, SafetensorsTensor tensor, SafetensorsFile file, CheckpointPacking? packing)
    {
        (string? note, long? packed) = packing is null ? (null, null) : Packed(name, tensor, file, packing);
        return new TensorSummary(name, tensor.Dtype.Name(), [.. tensor.Shape.Select(size => (long)size)], tensor.Bytes.Length, note, packed);
    }

    private static (string? Note, long? Parameters) Packed(string name, SafetensorsTensor tensor, SafetensorsFile file, CheckpointPacking packing)
    {
        int dot = name.LastIndexOf('.');
        string prefix = dot < 0 ? "" : name[..dot], part = name[(dot + 1)..];
        if (packing.Method == PackingMethod.BitNet)
        {
            if (part == "weight_scale") return ("scale of the weight", 0);
            return part == "weight" && tensor.Dtype == SafetensorsDtype.U8 ? ("four ternary rows a byte", 4 * tensor.Elements) : (null, null);
        }

        if (!file.Tensors.ContainsKey($"{prefix}.qweight")) return (null, null);
        return part switch
        {
            "qweight" => ($"codes of {packing.Bits} bits, {(packing.GroupSize is { } size ? $"groups of {size}" : "one group a row")}", tensor.Elements * 32 / packing.Bits),
            "qzeros" => ("zero points of the groups", 0),
            "scales" => ("scales of the groups", 0),
            "g_idx" => ("group of each input feature", 0),
            _ => (null, null),
        };
    }
}
