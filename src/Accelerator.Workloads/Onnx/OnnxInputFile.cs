using System.Buffers.Binary;
using Accelerator.Workloads.Images;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Onnx;

/// <summary>Inputs of a model from a file: <c>.png</c> and raw float32 for models of one input, <c>.safetensors</c> by name for any.</summary>
public static class OnnxInputFile
{
    private const long MaximumFileBytes = 1L << 30;

    /// <summary>
    /// Reads a file. A PNG of 8-bit grey gives its pixels / 255, row by row; <c>.safetensors</c> a tensor for each input (floating-point types or I32);
    /// any other file little-endian float32 values.
    /// </summary>
    public static IReadOnlyDictionary<string, OnnxArray> Read(OnnxInference model, string path)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(path);
        if (path.EndsWith(".safetensors", StringComparison.OrdinalIgnoreCase)) return Named(model, path);
        float[] values = path.EndsWith(".png", StringComparison.OrdinalIgnoreCase) ? Array.ConvertAll(GrayPng.Read(path).Pixels, pixel => pixel / 255f) : Raw(path);
        OnnxArray input = model.Input(values);
        return new Dictionary<string, OnnxArray>(StringComparer.Ordinal) { [model.Inputs[0].Name] = input };
    }

    private static Dictionary<string, OnnxArray> Named(OnnxInference model, string path)
    {
        var inputs = new Dictionary<string, OnnxArray>(StringComparer.Ordinal);
        var findings = new Findings(path);
        using SafetensorsFile file = SafetensorsFile.Read(path);
        foreach ((string name, SafetensorsTensor tensor) in file.Tensors)
        {
            OnnxDataType wanted = model.Inputs.FirstOrDefault(input => input.Name == name)?.Type ?? OnnxDataType.Undefined;
            int[] shape = [.. tensor.Shape];
            if (tensor.Dtype == SafetensorsDtype.I32) inputs[name] = OnnxArray.Of(Array.ConvertAll(tensor.ToInt32s(), value => (long)value), shape, wanted.IsInteger() ? wanted : OnnxDataType.Int32);
            else if (tensor.IsFloat) inputs[name] = OnnxArray.Of(tensor.ToFloats(), shape, wanted.IsFloat() ? wanted : OnnxDataType.Float);
            else findings.Add("ACC2056", $"Tensor \"{name}\" has a type that no input is made of.", $"{tensor.Dtype}", $"{SafetensorsFloats.Names}, or I32");
        }

        findings.ThrowIfAny();
        return inputs;
    }

    private static float[] Raw(string path)
    {
        byte[] bytes = InputFile.ReadAllBytes(path, MaximumFileBytes);
        if (bytes.Length % 4 != 0) throw new Findings(path).Fatal("ACC2056", "The file is no list of float32 values.", $"{bytes.Length} bytes", "a multiple of 4");
        var values = new float[bytes.Length / 4];
        for (int i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(i * 4));
        return values;
    }
}
