using System.Runtime.InteropServices;
using Accelerator.Workloads.Audio;
using Accelerator.Workloads.Images;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite;

/// <summary>Inputs of a model from a file: images, sound and raw numbers for models of one input, <c>.safetensors</c> by name for any.</summary>
public static class TfliteInputFile
{
    private const long MaximumFileBytes = 1L << 30;

    /// <summary>
    /// Reads a file as one run, or several that follow each other with the state of the model kept. <c>.png</c> and <c>.bmp</c> of 8-bit grey: the pixels as codes of an 8-bit input
    /// (pixel − 128 when signed), pixel / 255 for floats; with <paramref name="pixelsAreCodes"/> each byte as it is, two's complement when the input is signed. <c>.wav</c>: samples
    /// for an INT16 input. <c>.safetensors</c>: a tensor for each input, floats that are quantised or integers that are codes. Any other file: little-endian float32, or elements of
    /// the input's own type where only their number fits.
    /// </summary>
    /// <returns>For each run the inputs in their order.</returns>
    public static IReadOnlyList<IReadOnlyList<TfliteArray>> Read(TfliteInference model, string path, bool pixelsAreCodes = false)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(path);
        if (Has(".safetensors")) return [Named(model, path)];
        var findings = new Findings(path);
        if (model.Inputs.Count != 1) throw findings.Fatal("ACC2075", "The model has several inputs, the file values for one.", $"{model.Inputs.Count} inputs", ".safetensors with a tensor for each");
        TfliteTensor input = model.Inputs[0];
        if (Has(".png") || Has(".bmp")) return Runs(input, Pixels(input, Has(".png") ? GrayPng.Read(path) : GrayBmp.Read(path), pixelsAreCodes, findings), findings);
        if (Has(".wav")) return Runs(input, Samples(input, path, findings), findings);
        byte[] bytes = InputFile.ReadAllBytes(path, MaximumFileBytes);
        long size = (long)input.Count * input.Type.Bytes();
        if (input.Type is TfliteType.Float32 or TfliteType.Int32 || size == 0 || bytes.Length % (4L * input.Count) != 0) return Runs(input, bytes, findings);
        return Runs(input, Reals.Bytes(input, MemoryMarshal.Cast<byte, float>(bytes), path), findings);

        bool Has(string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
    }

    private static byte[] Pixels(TfliteTensor input, GrayImage image, bool codes, Findings findings) => input.Type switch
    {
        TfliteType.Int8 when codes => image.Pixels,
        TfliteType.UInt8 => image.Pixels,
        TfliteType.Int8 => Array.ConvertAll(image.Pixels, pixel => (byte)(pixel - 128)),
        TfliteType.Float32 => MemoryMarshal.AsBytes(Array.ConvertAll(image.Pixels, pixel => pixel / 255f).AsSpan()).ToArray(),
        _ => throw findings.Fatal("ACC2075", "The model takes no images.", input.Title, "INT8, UINT8 or FLOAT32"),
    };

    private static byte[] Samples(TfliteTensor input, string path, Findings findings)
    {
        if (input.Type != TfliteType.Int16) throw findings.Fatal("ACC2075", "The model takes no sound.", input.Title, "INT16", "a front end makes features of it: --front-end FILE");
        return MemoryMarshal.AsBytes(WavFile.Read(path).Samples.AsSpan()).ToArray();
    }

    private static List<IReadOnlyList<TfliteArray>> Runs(TfliteTensor input, byte[] bytes, Findings findings)
    {
        int size = checked(input.Count * input.Type.Bytes());
        if (size == 0 || bytes.Length == 0 || bytes.Length % size != 0) throw findings.Fatal("ACC2075", "The values do not fit the model's input.", $"{bytes.Length} bytes", $"{input.Title}: {size} bytes, or several times as many");
        var runs = new List<IReadOnlyList<TfliteArray>>();
        for (int at = 0; at < bytes.Length; at += size) runs.Add([TfliteArray.OfBytes(input, bytes.AsSpan(at, size))]);
        return runs;
    }

    private static TfliteArray[] Named(TfliteInference model, string path)
    {
        var findings = new Findings(path);
        using SafetensorsFile file = SafetensorsFile.Read(path);
        var inputs = new List<TfliteArray>();
        foreach (TfliteTensor wanted in model.Inputs)
        {
            if (!file.Tensors.TryGetValue(wanted.Name, out SafetensorsTensor? tensor)) findings.Add("ACC2075", "The file lacks an input of the model.", "none", wanted.Title);
            else if (!tensor.Shape.SequenceEqual(wanted.Shape)) findings.Add("ACC2075", $"Tensor \"{wanted.Name}\" is of another shape.", $"[{string.Join(", ", tensor.Shape)}]", wanted.Title);
            else if (tensor.IsFloat) inputs.Add(TfliteArray.OfBytes(wanted, Reals.Bytes(wanted, tensor.ToFloats(), path)));
            else if (Codes(wanted, tensor) is { } bytes) inputs.Add(TfliteArray.OfBytes(wanted, bytes));
            else findings.Add("ACC2075", $"Tensor \"{wanted.Name}\" has a type that the input is not made of.", $"{tensor.Dtype}", $"{SafetensorsFloats.Names}, or {wanted.Type.Name()}");
        }

        foreach (string name in file.Tensors.Keys.Where(name => model.Inputs.All(input => input.Name != name))) findings.Add("ACC2075", "The model has no such input.", $"\"{name}\"", string.Join(", ", model.Inputs.Select(input => $"\"{input.Name}\"")));
        findings.ThrowIfAny();
        return [.. inputs];
    }

    private static byte[]? Codes(TfliteTensor wanted, SafetensorsTensor tensor) => (tensor.Dtype, wanted.Type) switch
    {
        (SafetensorsDtype.I8, TfliteType.Int8) or (SafetensorsDtype.U8, TfliteType.UInt8) or (SafetensorsDtype.I16, TfliteType.Int16) or (SafetensorsDtype.I32, TfliteType.Int32) or (SafetensorsDtype.I64, TfliteType.Int64) => tensor.Data.ToArray(),
        _ => null,
    };
}
