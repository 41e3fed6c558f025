using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Transforms;
using Accelerator.Workloads;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Traces;

namespace Accelerator.Quantization;

/// <summary>Reads and checks a packed model.</summary>
internal sealed class PackedModelReader
{
    private const long MaximumIndexBytes = 10_000_000;
    private readonly Findings _findings;
    private readonly SafetensorsFile _file;
    private readonly LlamaConfig _config;
    private readonly Dictionary<string, float[]> _weights = new(StringComparer.Ordinal);
    private readonly List<QuantizedLayer> _layers = [];

    private PackedModelReader(Findings findings, SafetensorsFile file, LlamaConfig config)
    {
        (_findings, _file, _config) = (findings, file, config);
    }

    public static QuantizedModel Read(string folder)
    {
        string path = Path.Combine(folder, PackedModelFile.IndexName);
        return Parse(JsonFile.Read(path, MaximumIndexBytes), path, () => SafetensorsFile.Read(Path.Combine(folder, PackedModelFile.PayloadName)));
    }

    /// <summary>The same of JSON that was read; <paramref name="open"/> opens the payload.</summary>
    internal static QuantizedModel Parse(JsonNode root, string path, Func<SafetensorsFile> open)
    {
        var findings = new Findings(path);
        var json = new JsonObjectReader(root, findings, "ACC2205", "The packed model");
        if (json.OptionalString("format") != PackedModelFile.FormatName || json.Optional("version")?.AsInt64() != PackedModelFile.Version)
        {
            throw findings.Fatal("ACC2205", "The file is not the index of a packed model that is read here.", $"{json.Optional("format")?.Describe()}, version {json.Optional("version")?.Describe()}", $"\"{PackedModelFile.FormatName}\", version {PackedModelFile.Version}", line: root.Line);
        }

        string name = json.String("model") ?? "";
        string description = json.OptionalString("quantization") ?? "";
        if (json.String("payload") is var payload and not PackedModelFile.PayloadName) findings.Add("ACC2205", "The payload has another name.", payload, PackedModelFile.PayloadName, line: root.Line);
        LlamaConfig config = Architecture(json.Required("architecture") ?? root, findings);
        IReadOnlyList<JsonNode> layers = json.Array("layers");
        findings.ThrowIfAny();

        using SafetensorsFile file = open();
        var reader = new PackedModelReader(findings, file, config);
        Dictionary<string, LinearSite> sites = LinearSite.All(config.Layers).ToDictionary(site => site.TensorName, StringComparer.Ordinal);
        foreach (JsonNode node in layers) reader.Layer(node, sites);
        findings.ThrowIfAny();
        reader.Plain();
        findings.ThrowIfAny();
        var model = new LlamaModel(config, reader._weights, name);
        return new QuantizedModel(model, reader._layers, description);
    }

    private static LlamaConfig Architecture(JsonNode node, Findings findings)
    {
        var json = new JsonObjectReader(node, findings, "ACC2205", "The architecture");
        RotaryPairing? pairing = Names.Parse<RotaryPairing>(json.String("rotary_pairing"));
        if (pairing is null) findings.Add("ACC2205", "The rotary pairing is unknown.", json.Optional("rotary_pairing")?.Describe(), Names.All<RotaryPairing>(), line: node.Line);
        var config = new LlamaConfig
        {
            HiddenSize = json.Int32("hidden_size", 1, 65_536), IntermediateSize = json.Int32("intermediate_size", 1, 262_144), Layers = json.Int32("layers", 1, 1024),
            Heads = json.Int32("heads", 1, 1024), KeyValueHeads = json.Int32("key_value_heads", 1, 1024), HeadSize = json.Int32("head_size", 2, 1024),
            VocabularySize = json.Int32("vocabulary_size", 2, 1_000_000), ContextLength = json.Int32("context_length", 1, 1_048_576),
            NormEpsilon = (float)json.Double("norm_epsilon", 0, 1, 1e-5), RotaryTheta = (float)json.Double("rotary_theta", 1, 1e12, 10000),
            RotaryPairing = pairing ?? RotaryPairing.Halves, BeginToken = json.OptionalInt32("begin_token", 0, 999_999),
        };
        json.RefuseUnknown();
        if (!findings.Any) config.Check(findings);
        return config;
    }

    private void Layer(JsonNode node, Dictionary<string, LinearSite> sites)
    {
        var json = new JsonObjectReader(node, _findings, "ACC2205", "A layer");
        string name = json.String("tensor") ?? "";
        string where = $"Layer \"{name}\"";
        int n = json.Int32("n", 1, int.MaxValue);
        int k = json.Int32("k", 1, int.MaxValue);
        string method = json.String("method") ?? "";
        json.String("format");
        json.Double("bits_per_weight", 0, 1e9, 0);
        string activationName = json.String("activations") ?? "";
        int? scaleBits = json.OptionalInt32("scale_bits", 2, 24);
        int? exponent = json.OptionalInt32("scale_exponent", -1000, 1000);
        JsonNode? transformNode = json.Optional("transform");
        if (!sites.TryGetValue(name, out LinearSite site) || (n, k) != _config.ShapeOf(site.Kind) || _weights.ContainsKey(name))
        {
            _findings.Add("ACC2205", $"{where} has no place in the architecture, or stands twice.", $"[{n}, {k}]", line: node.Line);
            return;
        }

        if (_findings.Any) return;
        TensorParts? parts = TensorPartsFile.Read(json, _findings, "ACC2205", where, Any);
        json.RefuseUnknown();
        ActivationFormat? activations = FormatCatalog.Activations(activationName);
        if (activations is null) _findings.Add("ACC2205", $"{where} has activations of an unknown format.", activationName, FormatCatalog.ActivationNames, line: node.Line);
        InputTransform? transform = transformNode is null ? null : Transform(transformNode, where, k);
        if (parts is null || _findings.Any) return;
        QuantizedTensor tensor;
        try
        {
            tensor = TensorForms.Create(n, k, parts);
        }
        catch (FormatException e)
        {
            _findings.Add("ACC2205", $"{where} does not make a tensor of form {parts.Form}.", e.Message, line: node.Line);
            return;
        }

        HardwareScales? scales = scaleBits is int bits && tensor is QuantizedMatrix matrix ? HardwareScales.Of(matrix, bits) : null;
        if (scales?.Exponent != exponent) _findings.Add("ACC2205", $"{where} has a scale exponent that its scales do not give.", $"{exponent}", $"{scales?.Exponent}", line: node.Line);
        _layers.Add(new QuantizedLayer(site, method, tensor, activations!) { Scales = scales, Transform = transform });

        // The weights as the untransformed inputs would see them are gone with the originals: the dequantised ones stand for them.
        _weights[name] = tensor.Dequantize();
    }

    private InputTransform? Transform(JsonNode node, string where, int k)
    {
        var json = new JsonObjectReader(node, _findings, "ACC2205", $"The transform of {where}");
        (string? scaleName, string? folded, string? rotationName) = (json.OptionalString("channel_scales"), json.OptionalString("folded_into"), json.OptionalString("rotation"));
        json.RefuseUnknown();
        float[]? scales = scaleName is null ? null : Find(scaleName, SafetensorsDtype.F32, [k])?.ToFloats();
        if (scales is not null && Array.Exists(scales, s => !float.IsFinite(s) || s <= 0)) _findings.Add("ACC2205", $"{where} has a channel scale that is not positive.", allowed: "finite scales above 0", line: node.Line);
        IRotation? rotation = rotationName is null ? null : Rotations.Parse(rotationName, k);
        if (rotationName is not null && rotation is null) _findings.Add("ACC2205", $"{where} has an unknown rotation.", rotationName, Rotations.Names, line: node.Line);
        return new InputTransform { ChannelScales = scales, FoldedInto = folded, Rotation = rotation };
    }

    private SafetensorsTensor? Any(string name)
    {
        if (_file.Tensors.TryGetValue(name, out SafetensorsTensor? tensor)) return tensor;
        _findings.Add("ACC2007", $"Tensor {name} is missing from {PackedModelFile.PayloadName}.");
        return null;
    }

    /// <summary>The tensors that are not quantised.</summary>
    private void Plain()
    {
        foreach ((string name, IReadOnlyList<int> shape) in LlamaTensors.Required(_config).Where(t => !_weights.ContainsKey(t.Name)))
        {
            if (Find(name, null, shape) is { } tensor) _weights[name] = tensor.ToFloats();
        }

        if (_file.Tensors.ContainsKey(LlamaTensors.Head) && Find(LlamaTensors.Head, null, [_config.VocabularySize, _config.HiddenSize]) is { } head) _weights[LlamaTensors.Head] = head.ToFloats();
        foreach ((string name, _) in _weights.Where(w => !Array.TrueForAll(w.Value, float.IsFinite))) _findings.Add("ACC2010", $"Tensor {name} holds a value that is not finite.", allowed: "finite values");
    }

    private SafetensorsTensor? Find(string name, SafetensorsDtype? dtype, IReadOnlyList<int> shape)
    {
        string allowed = $"{dtype?.ToString() ?? "a float type"} [{string.Join(", ", shape)}]";
        if (!_file.Tensors.TryGetValue(name, out SafetensorsTensor? tensor)) _findings.Add("ACC2007", $"Tensor {name} is missing from {PackedModelFile.PayloadName}.", allowed: allowed);
        else if (!tensor.Shape.SequenceEqual(shape) || (dtype is null ? !tensor.IsFloat : tensor.Dtype != dtype)) _findings.Add("ACC2008", $"Tensor {name} has the wrong type or shape.", $"{tensor.Dtype} [{string.Join(", ", tensor.Shape)}]", allowed);
        else return tensor;
        return null;
    }
}
