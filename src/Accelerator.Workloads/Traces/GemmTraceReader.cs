using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Traces;

/// <summary>Reads a trace and checks index, payload and their agreement.</summary>
internal sealed class GemmTraceReader
{
    private const long MaximumIndexBytes = 100_000_000;
    private const int MaximumDimension = 1 << 24;
    private const long MaximumDecodedBytes = 1L << 33;

    private readonly Findings _findings;
    private readonly TracePayload _payload;
    private readonly Dictionary<string, QuantizedTensor> _weights = new(StringComparer.Ordinal);
    private readonly List<GemmOperation> _operations = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly int _version;
    private long _decodedBytes;

    private GemmTraceReader(Findings findings, TracePayload payload, int version)
    {
        (_findings, _payload, _version) = (findings, payload, version);
    }

    public static GemmTrace Read(string path)
    {
        JsonNode root = JsonFile.Read(path, MaximumIndexBytes);
        return Parse(root, path, name => SafetensorsFile.Read(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name)));
    }

    /// <summary>The same of JSON that was read; <paramref name="open"/> opens the payload by its plain name.</summary>
    internal static GemmTrace Parse(JsonNode root, string path, Func<string, SafetensorsFile> open)
    {
        var findings = new Findings(path);
        var json = new JsonObjectReader(root, findings, "ACC2102", "The trace");
        if (json.OptionalString("format") is not GemmTraceFile.FormatName)
        {
            throw findings.Fatal("ACC2101", "The file is not the index of a GEMM trace.", json.Optional("format")?.Describe() ?? "no \"format\"", $"\"format\": \"{GemmTraceFile.FormatName}\"", line: root.Line);
        }

        long? number = null;
        if (json.Required("version") is { } version && (number = version.AsInt64()) is not (>= 1 and <= GemmTrace.CurrentVersion))
        {
            throw findings.Fatal("ACC2101", "The trace is of another version.", version.Describe(), $"version 1 to {GemmTrace.CurrentVersion}", line: version.Line);
        }

        string origin = json.String("origin") ?? "";
        bool synthetic = json.Boolean("synthetic", false);
        using TracePayload payload = TracePayload.Open(json, findings, open);
        var reader = new GemmTraceReader(findings, payload, (int)(number ?? 1));
        foreach (JsonNode node in json.Array("weights")) reader.Weight(node);
        foreach (JsonNode node in json.Array("operations")) reader.Operation(node);
        json.RefuseUnknown();
        if (!findings.Any && reader._operations.Count == 0) findings.Add("ACC2103", "The trace has no operation.", "none", "at least one", line: root.Line);
        findings.ThrowIfAny();
        return new GemmTrace { Origin = origin, Synthetic = synthetic, Operations = reader._operations, Weights = reader._weights };
    }

    private void Weight(JsonNode node)
    {
        int before = _findings.Count;
        var json = new JsonObjectReader(node, _findings, "ACC2102", "A weight");
        string name = json.String("name") ?? "";
        string where = $"Weight \"{name}\"";
        int n = json.Int32("n", 1, MaximumDimension);
        int k = json.Int32("k", 1, MaximumDimension);
        if (_version > 1 && json.Optional("form") is not null)
        {
            Formed(json, name, where, n, k, node.Line);
            return;
        }

        int bits = json.Int32("bits", 1, 8);
        int group = json.Int32("group_size", 1, MaximumDimension);
        (string? codes, string? scales, string? zeros) = (json.String("codes"), json.String("scales"), json.OptionalString("zeros"));
        json.RefuseUnknown();
        if (_findings.Count > before) return;
        if ((long)n * k > QuantizedMatrix.MaximumElements)
        {
            _findings.Add("ACC2103", $"{where} is too large.", $"n {n}, k {k}", $"n·k of at most {QuantizedMatrix.MaximumElements}", line: node.Line);
            return;
        }

        if (group > k)
        {
            _findings.Add("ACC2103", $"{where} has groups longer than its rows.", $"group_size {group}, k {k}", "1 to k", line: node.Line);
            return;
        }

        int groups = (k - 1) / group + 1;
        if (!Holds((long)n * k + (6L * n * groups), where, node.Line)) return;
        byte[]? planes = _payload.Bytes(codes!, [bits, n, BitPlanes.RowBytes(k)], where, node.Line);
        float[]? scale = _payload.Floats(scales!, [n, groups], where, node.Line);
        if (planes is null || scale is null) return;
        short[]? zero = zeros is null ? new short[n * groups] : _payload.Int16s(zeros, [n, groups], where, node.Line);
        if (zero is null) return;
        int largest = (1 << bits) - 1;
        if (Array.Find(scale, s => s < 0) is var negative and < 0) _findings.Add("ACC2105", $"{where} has a negative scale.", $"{negative}", "0 or more", line: node.Line);
        else if (Array.Find(zero, z => Math.Abs((int)z) > largest) is var far and not 0) _findings.Add("ACC2105", $"{where} has a reinterpreted zero out of range.", $"{far}", $"−{largest} to {largest}", line: node.Line);
        else if (!_weights.TryAdd(name, new QuantizedMatrix(n, k, bits, group, BitPlanes.Unpack(planes, n, k, bits), scale, zero))) _findings.Add("ACC2103", $"{where} stands twice.", line: node.Line);
    }

    /// <summary>A weight of another form than the uniform one.</summary>
    private void Formed(JsonObjectReader json, string name, string where, int n, int k, int line)
    {
        int before = _findings.Count;
        json.OptionalString("format");
        json.Double("bits_per_weight", 0, 1e9, 0);
        json.Optional("execution");
        TensorParts? parts = TensorPartsFile.Read(json, _findings, "ACC2103", where, tensor => _payload.Any(tensor, where, line));
        json.RefuseUnknown();
        if (parts is null || _findings.Count > before) return;
        if ((long)n * k > QuantizedTensor.MaximumElements)
        {
            _findings.Add("ACC2103", $"{where} is too large.", $"n {n}, k {k}", $"n·k of at most {QuantizedTensor.MaximumElements}", line: line);
            return;
        }

        // Elements as bytes, and every array once more as it is read.
        if (!Holds((8L * n * k) + parts.Arrays.Values.Sum(array => 4 * array.Elements), where, line)) return;
        try
        {
            if (!_weights.TryAdd(name, TensorForms.Create(n, k, parts))) _findings.Add("ACC2103", $"{where} stands twice.", line: line);
        }
        catch (FormatException e)
        {
            _findings.Add("ACC2103", $"{where} does not make a tensor of form {parts.Form}.", e.Message, line: line);
        }
    }

    private void Operation(JsonNode node)
    {
        int before = _findings.Count;
        var json = new JsonObjectReader(node, _findings, "ACC2102", "An operation");
        string name = json.String("name") ?? "";
        string where = $"Operation \"{name}\"";
        GemmPhase phase = Phase(json);
        int m = json.Int32("m", 1, MaximumDimension);
        int n = json.Int32("n", 1, MaximumDimension);
        int k = json.Int32("k", 1, MaximumDimension);
        int? layer = json.OptionalInt32("layer", 0, 100_000);
        json.OptionalInt32("activation_bits", 8, 8);
        string weight = json.String("weight") ?? "";
        QuantizedTensor? tensor = _weights.GetValueOrDefault(weight);
        var matrix = tensor as QuantizedMatrix;
        (int batch, int zero, string activationFormat, string? weightFormat, string? preparation) = (1, 0, GemmOperation.Int8, null, null);
        if (_version > 1)
        {
            batch = json.OptionalInt32("batch", 1, MaximumDimension) ?? 1;
            zero = json.OptionalInt32("activation_zero", -32_768, 32_767) ?? 0;
            (activationFormat, weightFormat, preparation) = (json.OptionalString("activation_format") ?? GemmOperation.Int8, json.OptionalString("weight_format"), json.OptionalString("preparation"));
        }

        // Of a weight with values the bits and groups are known; a shapes-only operation has to say them.
        int mostBits = _version > 1 ? 64 : 8;
        int bits = json.OptionalInt32("weight_bits", 1, mostBits) ?? matrix?.Bits ?? json.Int32("weight_bits", 1, mostBits);
        int group = json.OptionalInt32("group_size", 1, MaximumDimension) ?? matrix?.GroupSize ?? k;
        (string? activations, string? scales, string? expected) = (json.OptionalString("activations"), json.OptionalString("activation_scales"), json.OptionalString("expected"));
        json.RefuseUnknown();
        if (_findings.Count > before) return;
        if (matrix is not null && matrix.Bits == bits && weightFormat == $"int{bits}") weightFormat = null;

        if (matrix is not null && (matrix.Rows != (long)batch * n || matrix.Columns != k || matrix.Bits != bits || matrix.GroupSize != group))
        {
            _findings.Add("ACC2103", $"{where} does not fit its weight \"{weight}\".", $"{Products(batch)}n {n}, k {k}, {bits} bits, group {group}",
                $"n {matrix.Rows}, k {matrix.Columns}, {matrix.Bits} bits, group {matrix.GroupSize}", line: node.Line);
        }
        else if (tensor is not null && (tensor.Rows != (long)batch * n || tensor.Columns != k))
        {
            _findings.Add("ACC2103", $"{where} does not fit its weight \"{weight}\".", $"{Products(batch)}n {n}, k {k}", $"n {tensor.Rows}, k {tensor.Columns}", line: node.Line);
        }

        if ((long)m * k > GemmTrace.MaximumElements / batch || (long)m * n > GemmTrace.MaximumElements / batch)
        {
            _findings.Add("ACC2103", $"{where} is too large.", $"{Products(batch)}m {m}, n {n}, k {k}", $"m·k and m·n of at most {GemmTrace.MaximumElements}", line: node.Line);
            return;
        }

        if (group > k) _findings.Add("ACC2103", $"{where} has groups longer than K.", $"group_size {group}, k {k}", "1 to k", line: node.Line);
        bool floats = _version > 2 && GemmOperation.IsFloat(activationFormat);
        if (floats && scales is not null) _findings.Add("ACC2103", $"{where} has scales of float activations.", $"activation_scales with {activationFormat}", "no activation_scales: the values are the activations", line: node.Line);
        else if (!floats && activations is null != scales is null) _findings.Add("ACC2103", $"{where} needs activations and activation_scales together.", activations is null ? "activation_scales only" : "activations only", "both or neither", line: node.Line);
        if (activations is not null && !floats && GemmOperation.BitsOf(activationFormat) is null) _findings.Add("ACC2103", $"{where} has values of a format that traces do not hold.", activationFormat, _version > 2 ? "int2 to int16, float16, bfloat16, or no activations" : "int2 to int16, or no activations", line: node.Line);
        if (floats && zero != 0) _findings.Add("ACC2103", $"{where} has a zero point of float activations.", $"activation_zero {zero}", "0", line: node.Line);
        if (!_names.Add(name)) _findings.Add("ACC2103", $"{where} stands twice.", line: node.Line);
        long bytes = batch * ((activations is null ? 0 : (2L * m * k) + (4L * m)) + (expected is null ? 0 : 4L * m * n));
        if (!Holds(bytes, where, node.Line)) return;
        int[] Shape(params int[] shape) => batch == 1 ? shape : [batch, .. shape];
        bool wide = GemmOperation.BitsOf(activationFormat) > 8;
        short[]? values = activations is null || floats ? [] : wide ? _payload.Int16s(activations, Shape(m, k), where, node.Line) : _payload.Int8s(activations, Shape(m, k), where, node.Line);
        ushort[]? codes = activations is null || !floats ? [] : _payload.FloatCodes(activations, activationFormat == GemmOperation.Float16 ? SafetensorsDtype.F16 : SafetensorsDtype.BF16, Shape(m, k), where, node.Line);
        float[]? rowScales = scales is null ? [] : _payload.Floats(scales, Shape(m), where, node.Line);
        float[]? output = expected is null ? null : _payload.Floats(expected, Shape(m, n), where, node.Line);
        if (rowScales is not null && Array.Find(rowScales, s => s < 0) is var negative and < 0) _findings.Add("ACC2105", $"{where} has a negative activation scale.", $"{negative}", "0 or more", line: node.Line);
        if (_findings.Count > before) return;
        _operations.Add(new GemmOperation
        {
            Name = name, Layer = layer, Phase = phase, M = m, N = n, K = k, Batch = batch, WeightBits = bits, GroupSize = group, WeightName = weight, WeightFormat = weightFormat,
            ActivationFormat = activationFormat, ActivationZero = zero, Preparation = preparation,
            Activations = values!, FloatActivations = codes!, ActivationScales = rowScales!, Expected = output,
        });
    }

    private static string Products(int batch) => batch == 1 ? "" : $"{batch} products of ";

    /// <summary>Counts decoded bytes before they are made: many entries may name one tensor, so the file's length bounds nothing.</summary>
    private bool Holds(long bytes, string where, int line)
    {
        _decodedBytes += bytes;
        if (_decodedBytes <= MaximumDecodedBytes) return true;
        throw _findings.Fatal("ACC2103", $"The trace is too large: it passes the limit at {where[..1].ToLowerInvariant()}{where[1..]}.", $"{_decodedBytes} bytes decoded", $"at most {MaximumDecodedBytes}", "split the trace, for example layer by layer", line: line);
    }

    private GemmPhase Phase(JsonObjectReader json)
    {
        string? name = json.String("phase");
        foreach (GemmPhase phase in Enum.GetValues<GemmPhase>())
        {
            if (GemmTraceFile.PhaseName(phase) == name) return phase;
        }

        if (name is not null) _findings.Add("ACC2102", "The phase of an operation is unknown.", $"\"{name}\"", "prefill, decode, synthetic", line: json.Optional("phase")!.Line);
        return GemmPhase.Synthetic;
    }
}
