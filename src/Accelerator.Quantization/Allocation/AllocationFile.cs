using System.Globalization;
using System.Text;
using System.Text.Json;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads;
using Accelerator.Workloads.Json;

namespace Accelerator.Quantization.Allocation;

/// <summary>The format and groups of each layer as a file, from the command that allocates to the one that quantises: docs/bit-allocation.md.</summary>
public static class AllocationFile
{
    /// <summary>What the key <c>format</c> says.</summary>
    public const string FormatName = "accelerator-allocation";

    private const int Version = 1;
    private const long LargestFile = 64L << 20;

    /// <summary>Writes the settings of layers; the same bytes for the same settings.</summary>
    public static void Write(string path, IReadOnlyList<(string Tensor, LayerSetting Setting)> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", FormatName);
            json.WriteNumber("version", Version);
            json.WriteStartArray("layers");
            foreach ((string tensor, LayerSetting setting) in layers)
            {
                json.WriteStartObject();
                json.WriteString("tensor", tensor);
                json.WriteString("format", setting.Format.Name);
                json.WriteString("group", Text(setting.Group));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        AtomicFile.WriteAllText(path, Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
    }

    /// <summary>Reads settings, as overrides of a recipe; the names of tensors are taken as they are.</summary>
    /// <exception cref="InputException">The file is none of ours, or a layer of it is wrong; carries every finding.</exception>
    public static IReadOnlyList<LayerOverride> Read(string path) => Parse(InputFile.ReadAllBytes(path, LargestFile), path);

    /// <summary>Reads settings from JSON in memory.</summary>
    /// <exception cref="InputException">It is no allocation; carries every finding.</exception>
    public static IReadOnlyList<LayerOverride> Parse(ReadOnlySpan<byte> text, string path)
    {
        var findings = new Findings(path);
        JsonNode root = JsonFile.Parse(text, path);
        if (Member(root, "format")?.Text != FormatName || Member(root, "version")?.Text != "1") throw findings.Fatal("ACC2214", "This is no allocation of a version that is known.", allowed: $"format {FormatName}, version {Version}", line: root.Line);
        if (Member(root, "layers") is not { Type: JsonTokenType.StartArray } layers) throw findings.Fatal("ACC2214", "The allocation has no list of layers.", line: root.Line);
        var overrides = new List<LayerOverride>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonNode layer in layers.Items)
        {
            string? tensor = String(layer, "tensor"), name = String(layer, "format"), groups = String(layer, "group");
            NumberFormat? format = name is null ? null : FormatCatalog.FindAny(name);
            GroupSetting? group = groups is null ? null : Group(groups);
            if (tensor is null || !seen.Add(tensor) || tensor.AsSpan().ContainsAny('*', '?')) findings.Add("ACC2214", "A layer of the allocation names no tensor, a pattern, or one that another names.", Excerpt(tensor), "the name of a weight, once", line: layer.Line);
            if (format is null) findings.Add("ACC2214", "A layer of the allocation has no format that is known.", Excerpt(name), "a number format", "accel quantize --help lists them", layer.Line);
            if (group is null) findings.Add("ACC2214", "A layer of the allocation has no groups.", Excerpt(groups), "a number of weights, row, tensor or own", line: layer.Line);
            if (tensor is not null && format is not null && group is not null) overrides.Add(new LayerOverride(tensor, format, group, File: path));
        }

        if (overrides.Count == 0) findings.Add("ACC2214", "The allocation has no layers.", line: layers.Line);
        findings.ThrowIfAny();
        return overrides;
    }

    private static string Text(GroupSetting group) => group.Granularity switch
    {
        Granularity.Row => "row",
        Granularity.Tensor => "tensor",
        _ => group.Size == 0 ? "own" : group.Size.ToString(CultureInfo.InvariantCulture),
    };

    private static GroupSetting? Group(string text) => text switch
    {
        "row" => new GroupSetting(Granularity.Row),
        "tensor" => new GroupSetting(Granularity.Tensor),
        "own" => GroupSetting.Own,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size > 0 ? new GroupSetting(Granularity.Group, size) : null,
    };

    private static string? Excerpt(string? text) => text is { Length: > 60 } ? text[..60] : text;

    private static JsonNode? Member(JsonNode node, string name) => node.Type == JsonTokenType.StartObject ? node.Members.FirstOrDefault(member => member.Key == name).Value : null;

    private static string? String(JsonNode node, string name) => Member(node, name) is { Type: JsonTokenType.String } value ? value.Text : null;
}
