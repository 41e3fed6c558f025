using Accelerator.Workloads;

namespace Accelerator.Quantization;

/// <summary>
/// A quantised model on disk: quantization.json, which a person can read, and model.safetensors with the arrays of the
/// quantised layers and the other tensors as they are. Format: docs/quantization.md.
/// </summary>
public static class PackedModelFile
{
    /// <summary>Version that is written, and the only one that is read.</summary>
    public const int Version = 2;

    internal const string FormatName = "accelerator-quantized-model";
    internal const string IndexName = "quantization.json";
    internal const string PayloadName = "model.safetensors";

    /// <summary>Writes a folder that must not exist yet, whole or not at all. Equal models give equal bytes.</summary>
    public static void Write(string folder, QuantizedModel quantized, QuantizationReport? report = null)
    {
        ArgumentNullException.ThrowIfNull(quantized);
        OutputFolder.Create(folder, aside => PackedModelWriter.Write(aside, quantized, report));
    }

    /// <summary>Writes the two files into a folder that the caller made and will move into its place.</summary>
    public static void WriteInto(string existingFolder, QuantizedModel quantized, QuantizationReport? report = null)
    {
        ArgumentNullException.ThrowIfNull(quantized);
        PackedModelWriter.Write(existingFolder, quantized, report);
    }

    /// <summary>Reads a folder. The unquantised model of the result has the dequantised weights: the originals are gone.</summary>
    public static QuantizedModel Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return PackedModelReader.Read(folder);
    }
}
