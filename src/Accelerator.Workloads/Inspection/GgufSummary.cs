using System.Globalization;
using Accelerator.Workloads.Gguf;

namespace Accelerator.Workloads.Inspection;

/// <summary>What is in a GGUF file of any architecture.</summary>
internal static class GgufSummary
{
    public static FileSummary Read(string path)
    {
        using GgufFile file = GgufFile.Read(path);
        var properties = file.Metadata.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value.ToString())).ToList();
        properties.Add(new("alignment", file.Alignment.ToString(CultureInfo.InvariantCulture)));
        foreach (var type in file.Tensors.CountBy(tensor => GgufTypes.Name((uint)tensor.Type)).OrderBy(type => type.Key, StringComparer.Ordinal)) properties.Add(new($"tensors of {type.Key}", type.Value.ToString(CultureInfo.InvariantCulture)));
        return new FileSummary
        {
            Format = string.Create(CultureInfo.InvariantCulture, $"GGUF v{file.Version}"),
            Properties = properties,
            Tensors = [.. file.Tensors.Select(tensor => new TensorSummary(tensor.Name, GgufTypes.Name((uint)tensor.Type), tensor.Shape, tensor.Bytes.Length))],
        };
    }
}
