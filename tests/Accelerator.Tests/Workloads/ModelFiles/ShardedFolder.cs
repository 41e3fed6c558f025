using System.Text;
using System.Text.Json;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads;

/// <summary>Splits the model.safetensors of a folder into shards with their index, as Hugging Face does.</summary>
internal static class ShardedFolder
{
    /// <summary>The map of the index: tensor to file.</summary>
    public static SortedDictionary<string, string> Split(string folder, int shards)
    {
        string single = Path.Combine(folder, "model.safetensors");
        var map = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using (SafetensorsFile file = SafetensorsFile.Read(single))
        {
            foreach (var part in file.Tensors.Select((tensor, i) => (tensor, Shard: i % shards)).GroupBy(entry => entry.Shard, entry => entry.tensor))
            {
                string name = $"model-{part.Key + 1:D5}-of-{shards:D5}.safetensors";
                SafetensorsFile.Write(Path.Combine(folder, name), part.ToDictionary());
                foreach ((string tensor, _) in part) map[tensor] = name;
            }
        }

        File.Delete(single);
        WriteIndex(folder, map);
        return map;
    }

    public static void WriteIndex(string folder, IReadOnlyDictionary<string, string> map) => File.WriteAllBytes(Path.Combine(folder, SafetensorsIndex.FileName), Index(map));

    public static byte[] Index(IReadOnlyDictionary<string, string> map) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Dictionary<string, object> { ["metadata"] = new Dictionary<string, long> { ["total_size"] = 0 }, ["weight_map"] = map }));
}
