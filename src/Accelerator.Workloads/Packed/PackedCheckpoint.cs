using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Packed;

/// <summary>Finds and reads the packed linear layers of a checkpoint; layers that were left unpacked stay as they are.</summary>
internal static class PackedCheckpoint
{
    private const string Weight = ".weight";

    /// <summary>Whether the weight of this name is packed in the file.</summary>
    public static bool Holds(SafetensorsFile file, string weightName, CheckpointPacking packing)
    {
        string prefix = Prefix(weightName);
        return packing.Method == PackingMethod.BitNet
            ? file.Tensors.ContainsKey($"{prefix}.weight_scale") || (file.Tensors.TryGetValue(weightName, out SafetensorsTensor? tensor) && tensor.Dtype == SafetensorsDtype.U8)
            : file.Tensors.ContainsKey($"{prefix}.qweight");
    }

    /// <summary>The layer [rows, columns], or null with findings; the tensors that it consists of are added to <paramref name="used"/>.</summary>
    public static PackedLinear? Read(SafetensorsFile file, string weightName, CheckpointPacking packing, int rows, int columns, Findings findings, ISet<string> used)
    {
        string prefix = Prefix(weightName);
        foreach (string part in (ReadOnlySpan<string>)["qweight", "qzeros", "scales", "g_idx", "weight_scale", "bias"]) used.Add($"{prefix}.{part}");
        var tensors = new PackedTensors(file, prefix, findings);
        return packing.Method switch
        {
            PackingMethod.Gptq => GptqLinear.Read(tensors, packing, rows, columns),
            PackingMethod.Awq => AwqLinear.Read(tensors, packing, rows, columns),
            _ => BitNetLinear.Read(tensors, packing, rows, columns),
        };
    }

    private static string Prefix(string weightName) => weightName[..^Weight.Length];
}
