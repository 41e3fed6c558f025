using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Tests.Snapshots;
using Accelerator.Workloads;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.Packed;

/// <summary>Packed layers that contradict their configuration or themselves are refused by name.</summary>
public sealed class PackedRefusalTests
{
    private const string Gptq = """{"quant_method": "gptq", "bits": 4, "group_size": 16}""";
    private const string Awq = """{"quant_method": "awq", "bits": 4, "group_size": 16}""";
    private const string BitNet = """{"quant_method": "bitnet"}""";
    private readonly StringBuilder _text = new();

    [Fact]
    public void Bad_configurations_and_layers_are_refused()
    {
        Try("another method", """{"quant_method": "bitsandbytes"}""");
        Try("no method", """{"bits": 4}""");
        Try("GPTQ of five bits", """{"quant_method": "gptq", "bits": 5, "group_size": 16}""");
        Try("GPTQ groups of no weights", """{"quant_method": "gptq", "bits": 4, "group_size": 0}""");
        Try("GPTQ groups of less", """{"quant_method": "gptq", "bits": 4, "group_size": -2}""");
        Try("GPTQ as Marlin", """{"quant_method": "gptq", "bits": 4, "group_size": 16, "is_marlin_format": true}""");
        Try("GPTQ of another layout", """{"quant_method": "gptq", "bits": 4, "group_size": 16, "checkpoint_format": "marlin"}""");
        Try("GPTQ in bytes", """{"quant_method": "gptq", "bits": 4, "group_size": 16, "pack_dtype": "int8"}""");
        Try("GPTQ settings by module", """{"quant_method": "gptq", "bits": 4, "group_size": 16, "dynamic": {"-:lm_head": {}}}""");
        Try("AWQ of three bits", """{"quant_method": "awq", "bits": 3, "group_size": 16}""");
        Try("AWQ groups of no weights", """{"quant_method": "awq", "bits": 4, "group_size": 0}""");
        Try("AWQ for matrix by vector", """{"quant_method": "awq", "bits": 4, "group_size": 16, "version": "gemv"}""");
        Try("AWQ for matrix by vector, by its newer name", """{"quant_method": "awq", "bits": 4, "group_size": 16, "format": "gemv_fast"}""");
        Try("AWQ of another writer", """{"quant_method": "awq", "bits": 4, "group_size": 16, "backend": "llm-awq"}""");
        Try("AWQ without zero points", """{"quant_method": "awq", "bits": 4, "group_size": 16, "zero_point": false}""");
        Try("BitNet of another class", """{"quant_method": "bitnet", "linear_class": "loralinear"}""");
        Try("BitNet online", """{"quant_method": "bitnet", "quantization_mode": "online"}""");
        Try("BitNet with norms", """{"quant_method": "bitnet", "use_rms_norm": true}""");

        Try("act-order without g_idx", Gptq.Replace("}", ", \"desc_act\": true}", StringComparison.Ordinal), t => t.Remove("l.g_idx"));
        Try("a group that is not there", Gptq, t => t["l.g_idx"] = SafetensorsTensor.FromInt32s([32], [.. Enumerable.Range(0, 32).Select(k => k == 9 ? 2 : 0)]));
        Try("a negative group", Gptq, t => t["l.g_idx"] = SafetensorsTensor.FromInt32s([32], [.. Enumerable.Range(0, 32).Select(k => k == 9 ? -1 : 0)]));
        Try("symmetric, of version 2, called version 1", Gptq.Replace("}", ", \"sym\": true}", StringComparison.Ordinal), t => t["l.qzeros"] = SafetensorsTensor.FromInt32s([2, 1], [unchecked((int)0x88888888), unchecked((int)0x88888888)]));
        Try("a scale that is no number", Gptq, t => t["l.scales"] = SafetensorsTensor.FromHalves([2, 8], [.. Enumerable.Repeat(1f, 15), float.NaN]));
        Try("a scale without end", Awq, t => t["l.scales"] = SafetensorsTensor.FromFloats([2, 8], [float.PositiveInfinity, .. Enumerable.Repeat(1f, 15)]));
        Try("no zero points", Awq, t => t.Remove("l.qzeros"));
        Try("codes of another type", Gptq, t => t["l.qweight"] = SafetensorsTensor.FromFloats([4, 8], new float[32]));
        Try("AWQ's codes called GPTQ's", Gptq, t => t["l.qweight"] = SafetensorsTensor.FromInt32s([32, 1], new int[32]));
        Try("scales of another group size", Gptq.Replace("16", "32", StringComparison.Ordinal));
        Try("integer scales", Gptq, t => t["l.scales"] = SafetensorsTensor.FromInt32s([2, 8], new int[16]));
        Try("a bias", Gptq, t => t["l.bias"] = SafetensorsTensor.FromHalves([8], [0, 0, 0, 1, 0, 0, 0, 0]));
        Try("a divisor of 0", BitNet, t => t["l.weight_scale"] = SafetensorsTensor.FromFloats([1], [0]));
        Try("a divisor so small that its inverse is not finite", BitNet, t => t["l.weight_scale"] = SafetensorsTensor.FromFloats([1], [1e-45f]));
        Try("a code of 3", BitNet, t => t["l.weight"] = SafetensorsTensor.FromBytes([2, 32], [.. new byte[63], 0xC0]));
        Try("no scale", BitNet, t => t.Remove("l.weight_scale"));
        Try("codes that do not fill words", Gptq, rows: 7);
        Try("AWQ rows that do not fill words", Awq, rows: 7);
        Try("AWQ groups that do not divide", Awq.Replace("16", "24", StringComparison.Ordinal));
        Snapshot.Match(_text.ToString());
    }

    private void Try(string what, string config, Action<Dictionary<string, SafetensorsTensor>>? spoil = null, int rows = 8)
    {
        var layer = RandomLayer.Create(8, 32, 4, 16, 1, 15, 1);
        Dictionary<string, SafetensorsTensor> tensors = config.Contains("awq", StringComparison.Ordinal) ? AwqPacker.Pack("l", layer)
            : config.Contains("bitnet", StringComparison.Ordinal) ? BitNetPacker.Pack("l", PackedLayerTests.Ternary(8 * 32, 2), 8, 0.5f) : GptqPacker.Pack("l", layer, 1);
        spoil?.Invoke(tensors);
        var findings = new Findings("packed.safetensors");
        PackedLayerTests.Read(config, tensors, rows, 32, findings);
        _text.Append("== ").Append(what).Append('\n');
        foreach (Diagnostic finding in Should.Throw<InputException>(findings.ThrowIfAny, what).Diagnostics) _text.Append(finding).Append('\n');
    }
}
