using System.Text.Json;
using Accelerator.Workloads.Json;

namespace Accelerator.Workloads.Safetensors;

/// <summary>Checks a safetensors header against the bytes behind it.</summary>
internal static class SafetensorsHeader
{
    /// <summary>Types of the format whose elements are not whole bytes or need a decoder of their own.</summary>
    private static readonly string[] UnsupportedTypes = ["F4", "F6_E2M3", "F6_E3M2", "F8_E4M3", "F8_E5M2", "F8_E8M0", "F8_E4M3FNUZ", "F8_E5M2FNUZ", "C64"];

    public static SafetensorsFile Bind(JsonNode header, ReadOnlyMemory<byte> data, Findings findings)
    {
        var tensors = new Dictionary<string, SafetensorsTensor>(StringComparer.Ordinal);
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        var ranges = new List<(long Start, long End, string Name)>();
        foreach ((string name, JsonNode node) in header.Members)
        {
            if (name == "__metadata__")
            {
                Metadata(node, metadata, findings);
            }
            else if (Tensor(name, node, data, findings) is { } bound)
            {
                tensors.Add(name, bound.Tensor);
                ranges.Add((bound.Start, bound.Start + bound.Tensor.Data.Length, name));
            }
        }

        findings.ThrowIfAny();
        Cover(ranges, data.Length, findings);
        findings.ThrowIfAny();
        return new SafetensorsFile(tensors, metadata);
    }

    private static void Metadata(JsonNode node, Dictionary<string, string> metadata, Findings findings)
    {
        foreach ((string key, JsonNode value) in node.Members)
        {
            if (value.Type == JsonTokenType.String) metadata[key] = value.Text;
            else findings.Add("ACC2006", $"Metadata \"{key}\" is not a string.", value.Describe(), "a string");
        }
    }

    private static (SafetensorsTensor Tensor, long Start)? Tensor(string name, JsonNode node, ReadOnlyMemory<byte> data, Findings findings)
    {
        string where = $"Tensor \"{name}\"";
        var reader = new JsonObjectReader(node, findings, "ACC2006", where);
        string? typeName = reader.String("dtype");
        IReadOnlyList<JsonNode> shapeNodes = reader.Array("shape");
        IReadOnlyList<JsonNode> offsets = reader.Array("data_offsets");
        reader.RefuseUnknown();
        if (findings.Any) return null;

        if (!Enum.TryParse(typeName, ignoreCase: true, out SafetensorsDtype dtype) || !Enum.IsDefined(dtype) || typeName!.Any(char.IsLower))
        {
            string hint = UnsupportedTypes.Contains(typeName) ? "the format knows this type, this reader does not" : "no such type in the format";
            findings.Add("ACC2009", $"{where} has a type that is not read.", typeName, string.Join(", ", Enum.GetNames<SafetensorsDtype>()).ToUpperInvariant(), hint);
            return null;
        }

        var shape = new int[shapeNodes.Count];
        long bytes = dtype.Bytes();
        for (int i = 0; i < shape.Length; i++)
        {
            if (shapeNodes[i].AsInt64() is not (>= 0 and <= int.MaxValue))
            {
                findings.Add("ACC2006", $"{where} has a bad shape.", shapeNodes[i].Describe(), $"integers from 0 to {int.MaxValue}");
                return null;
            }

            shape[i] = (int)shapeNodes[i].AsInt64()!.Value;
            bytes = bytes > data.Length && shape[i] > 0 ? bytes : bytes * shape[i]; // once beyond the file it stays beyond: no overflow
        }

        if (offsets.Count != 2 || offsets[0].AsInt64() is not long start || offsets[1].AsInt64() is not long end || start < 0 || end < start)
        {
            findings.Add("ACC2006", $"{where} has bad data_offsets.", $"[{string.Join(", ", offsets.Take(4).Select(o => o.Describe()))}]", "[start, end] with 0 ≤ start ≤ end");
            return null;
        }

        if (end > data.Length)
        {
            findings.Add("ACC2002", $"The file ends before {where.ToLowerInvariant()[0]}{where[1..]} does.", $"{data.Length} bytes of tensors", $"at least {end} bytes");
            return null;
        }

        if (end - start != bytes)
        {
            findings.Add("ACC2006", $"{where} has a size that does not match its shape.", $"{end - start} bytes", $"{typeName} [{string.Join(", ", shape)}]");
            return null;
        }

        return (new SafetensorsTensor(dtype, shape, data.Slice((int)start, (int)bytes)), start);
    }

    /// <summary>Every byte of the data belongs to exactly one tensor.</summary>
    private static void Cover(List<(long Start, long End, string Name)> ranges, long length, Findings findings)
    {
        long covered = 0;
        foreach ((long start, long end, string name) in ranges.OrderBy(r => r.Start).ThenBy(r => r.End).ThenBy(r => r.Name, StringComparer.Ordinal))
        {
            if (start != covered)
            {
                findings.Add("ACC2006", $"Before tensor \"{name}\" there is {(start > covered ? "a hole" : "an overlap")}.", $"start at {start}", $"start at {covered}");
                return;
            }

            covered = end;
        }

        if (covered != length) findings.Add("ACC2003", "Bytes are left over after the last tensor.", $"{length - covered} bytes too many", $"{covered} bytes of tensors");
    }
}
