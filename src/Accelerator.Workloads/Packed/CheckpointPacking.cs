using Accelerator.Workloads.Json;

namespace Accelerator.Workloads.Packed;

/// <summary>How the linear layers of a Hugging Face checkpoint are packed.</summary>
internal enum PackingMethod
{
    /// <summary>GPTQ: qweight packed along K, qzeros, scales, g_idx.</summary>
    Gptq,

    /// <summary>AWQ, GEMM order: qweight packed along N, qzeros, scales.</summary>
    Awq,

    /// <summary>BitNet: uint8 with four rows a byte, weight_scale.</summary>
    BitNet,
}

/// <summary>The quantization_config of a config.json.</summary>
/// <param name="Method">Which packing.</param>
/// <param name="Bits">Bits of a code.</param>
/// <param name="GroupSize">Elements of a group along K; null for one group a row.</param>
/// <param name="ZerosLessOne">GPTQ version 1: the file has z − 1.</param>
/// <param name="ActOrder">GPTQ: columns were quantised in another order than they lie, so that only g_idx says which group a column is of.</param>
/// <param name="Symmetric">GPTQ: every zero point is 2^(bits − 1).</param>
/// <param name="DividesByScale">BitNet's BitLinear: the weight is t / weight_scale; AutoBitLinear's is t · weight_scale.</param>
internal sealed record CheckpointPacking(PackingMethod Method, int Bits, int? GroupSize, bool ZerosLessOne, bool ActOrder, bool Symmetric, bool DividesByScale)
{
    private const string Id = "ACC2028";

    /// <summary>Reads the object; what is not done here is a finding, and the result is null.</summary>
    public static CheckpointPacking? Read(JsonNode node, Findings findings, string? methodWhenAbsent = null)
    {
        int before = findings.Count;
        var json = new JsonObjectReader(node, findings, Id, "\"quantization_config\"");
        string? method = json.OptionalString("quant_method") ?? methodWhenAbsent;
        CheckpointPacking? packing = null;
        switch (method)
        {
            case "gptq":
                packing = Gptq(json, findings, node);
                break;
            case "awq":
                packing = Awq(json, findings, node);
                break;
            case "bitnet":
                packing = BitNet(json, findings, node);
                break;
            default:
                findings.Add(Id, "The checkpoint is quantised in a way that is not read.", method ?? "no \"quant_method\"", "gptq, awq, bitnet", line: node.Line);
                break;
        }

        return findings.Count == before ? packing : null;
    }

    private static CheckpointPacking Gptq(JsonObjectReader json, Findings findings, JsonNode node)
    {
        int bits = json.Int32("bits", 1, 32);
        if (bits is not (2 or 3 or 4 or 8)) findings.Add(Id, "This width of GPTQ codes is not read.", $"{bits} bits", "2, 3, 4 or 8", line: node.Line);
        string format = json.OptionalString("checkpoint_format") ?? json.OptionalString("format") ?? "gptq";
        if (format is not ("gptq" or "gptq_v2")) findings.Add(Id, "This layout of GPTQ is not read.", format, "gptq, gptq_v2", line: node.Line);
        if (json.OptionalString("pack_dtype") is { } dtype && dtype != "int32") findings.Add(Id, "GPTQ codes in words of another type are not read.", dtype, "int32", line: node.Line);
        if (json.Boolean("is_marlin_format", false)) findings.Add(Id, "This layout of GPTQ is not read.", "is_marlin_format: true", "false", line: node.Line);
        if (json.Optional("dynamic") is { } dynamic && dynamic.Members.Count > 0) findings.Add(Id, "Settings that differ from module to module are not read.", "\"dynamic\"", "absent or empty", line: dynamic.Line);
        return new CheckpointPacking(PackingMethod.Gptq, bits, Group(json, "group_size", findings, node), format == "gptq", json.Boolean("desc_act", false), json.Boolean("sym", false), false);
    }

    private static CheckpointPacking Awq(JsonObjectReader json, Findings findings, JsonNode node)
    {
        int bits = json.OptionalInt32("bits", 1, 32) ?? json.OptionalInt32("w_bit", 1, 32) ?? 4;
        if (bits != 4) findings.Add(Id, "This width of AWQ codes is not read.", $"{bits} bits", "4", line: node.Line);
        string version = json.OptionalString("version") ?? json.OptionalString("format") ?? "gemm";
        if (!version.Equals("gemm", StringComparison.OrdinalIgnoreCase)) findings.Add(Id, "This layout of AWQ is not read.", version, "gemm", line: node.Line);
        if (json.OptionalString("backend") == "llm-awq") findings.Add(Id, "The layout of this writer of AWQ is not read.", "llm-awq", "autoawq, and others that keep its layout", line: node.Line);
        if (!json.Boolean("zero_point", true)) findings.Add(Id, "AWQ without zero points is not read.", "zero_point: false", "true", line: node.Line);
        return new CheckpointPacking(PackingMethod.Awq, bits, Group(json, json.Optional("group_size") is null ? "q_group_size" : "group_size", findings, node), false, false, false, false);
    }

    private static CheckpointPacking BitNet(JsonObjectReader json, Findings findings, JsonNode node)
    {
        string linear = json.OptionalString("linear_class") ?? "bitlinear";
        if (linear is not ("bitlinear" or "autobitlinear")) findings.Add(Id, "This kind of BitNet layer is not read.", linear, "bitlinear, autobitlinear", line: node.Line);
        string mode = json.OptionalString("quantization_mode") ?? "offline";
        if (mode != "offline") findings.Add(Id, "BitNet weights that are quantised while the model runs are not read.", mode, "offline", line: node.Line);
        if (json.Boolean("use_rms_norm", false)) findings.Add(Id, "A norm before each linear layer is not computed here.", "use_rms_norm: true", "false", line: node.Line);
        return new CheckpointPacking(PackingMethod.BitNet, 2, null, false, false, false, linear == "bitlinear");
    }

    /// <summary>A group size of −1 or absent means one group a row.</summary>
    private static int? Group(JsonObjectReader json, string key, Findings findings, JsonNode node)
    {
        int? size = json.OptionalInt32(key, -1, 1 << 20);
        if (size == 0) findings.Add(Id, "A group of no weights has no scale.", $"{key}: 0", "-1, or 1 and more", line: node.Line);
        return size is -1 or 0 ? null : size;
    }
}
