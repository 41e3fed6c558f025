using Accelerator.Numerics;
using Accelerator.Workloads;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;

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
        var findings = new Findings(path);
        JsonNode root = JsonFile.Read(path, MaximumIndexBytes);
        var json = new JsonObjectReader(root, findings, "ACC2205", "The packed model");
        if (json.OptionalString("format") != PackedModelFile.FormatName || json.Optional("version")?.AsInt64() != PackedModelFile.Version)
        {
            throw findings.Fatal("ACC2205", "The file is not the index of a packed model that is read here.", $"{json.Optional("format")?.Describe()}, version {json.Optional("version")?.Describe()}", $"\"{PackedModelFile.FormatName}\", version {PackedModelFile.Version}", line: root.Line);
        }

        string name = json.String("model") ?? "";
        if (json.String("payload") is var payload and not PackedModelFile.PayloadName) findings.Add("ACC2205", "The payload has another name.", payload, PackedModelFile.PayloadName, line: root.Line);
        LlamaConfig config = Architecture(json.Required("architecture") ?? root, findings);
        IReadOnlyList<JsonNode> layers = json.Array("layers");
        findings.ThrowIfAny();

        using SafetensorsFile file = SafetensorsFile.Read(Path.Combine(folder, PackedModelFile.PayloadName));
        var reader = new PackedModelReader(findings, file, config);
        foreach (JsonNode node in layers) reader.Layer(node);
        findings.ThrowIfAny();
        reader.Plain();
        findings.ThrowIfAny();
        var model = new LlamaModel(config, reader._weights, name);
        var plan = new QuantizationPlan(null, [.. reader._layers.Select(l => new QuantizationOverride(l.Site.TensorName, l.Spec))]);
        return new QuantizedModel(model, plan, reader._layers);
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

    private void Layer(JsonNode node)
    {
        var json = new JsonObjectReader(node, _findings, "ACC2205", "A layer");
        string name = json.String("tensor") ?? "";
        LinearSite? site = LinearSite.All(_config.Layers).Where(s => s.TensorName == name).Select(s => (LinearSite?)s).FirstOrDefault();
        (Symmetry? symmetry, Granularity? granularity, ScaleSearch? search) =
            (Names.Parse<Symmetry>(json.String("symmetry")), Names.Parse<Granularity>(json.String("granularity")), Names.Parse<ScaleSearch>(json.String("scale_search")));
        int bits = json.Int32("bits", 1, 8);
        int n = json.Int32("n", 1, int.MaxValue);
        int k = json.Int32("k", 1, int.MaxValue);
        int group = json.Int32("group_size", 1, int.MaxValue);
        int scaleBits = json.Int32("scale_bits", 2, 24);
        int exponent = json.Int32("scale_exponent", -1000, 1000);
        int? activationBits = json.OptionalInt32("activation_bits", 2, 8);
        json.RefuseUnknown();
        if (symmetry is null || granularity is null || search is null) _findings.Add("ACC2205", $"Layer \"{name}\" makes an unknown choice.", allowed: $"{Names.All<Symmetry>()}; {Names.All<Granularity>()}; {Names.All<ScaleSearch>()}", line: node.Line);
        if (site is not { } known || (n, k) != _config.ShapeOf(known.Kind) || group > k || _weights.ContainsKey(name))
        {
            _findings.Add("ACC2205", $"Layer \"{name}\" has no place in the architecture, or stands twice.", $"[{n}, {k}], group {group}", line: node.Line);
            return;
        }

        if (_findings.Any) return;
        int groups = (k - 1) / group + 1;
        byte[]? planes = Find($"{name}.codes", SafetensorsDtype.U8, [bits, n, BitPlanes.RowBytes(k)])?.Data.ToArray();
        float[]? scales = Find($"{name}.scales", SafetensorsDtype.F32, [n, groups])?.ToFloats();
        short[]? zeros = Find($"{name}.zeros", SafetensorsDtype.I16, [n, groups])?.ToInt16s();
        if (planes is null || scales is null || zeros is null) return;
        int largest = (1 << bits) - 1;
        if (Array.Exists(scales, s => !float.IsFinite(s) || s < 0) || Array.Exists(zeros, z => Math.Abs((int)z) > largest))
        {
            _findings.Add("ACC2205", $"Layer \"{name}\" has a scale or a zero out of range.", allowed: $"finite scales of at least 0, zeros within ±{largest}", line: node.Line);
            return;
        }

        var matrix = new QuantizedMatrix(n, k, bits, group, BitPlanes.Unpack(planes, n, k, bits), scales, zeros);
        HardwareScales hardware = HardwareScales.Of(matrix, scaleBits);
        if (hardware.Exponent != exponent) _findings.Add("ACC2205", $"Layer \"{name}\" has a scale exponent that its scales do not give.", $"{exponent}", $"{hardware.Exponent}", line: node.Line);
        var spec = new QuantizationSpec { WeightBits = bits, Symmetry = symmetry!.Value, Granularity = granularity!.Value, GroupSize = group, PadGroups = k % group != 0, ScaleSearch = search!.Value, ActivationBits = activationBits };
        _layers.Add(new QuantizedLayer(known, spec, matrix, hardware));
        _weights[name] = matrix.Dequantize();
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
