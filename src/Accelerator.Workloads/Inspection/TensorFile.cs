using Accelerator.Workloads.Gguf;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Inspection;

/// <summary>A tensor whose values can be read as float32.</summary>
/// <param name="Name">As the file has it; Hugging Face's names for llama2.c.</param>
/// <param name="Type">Element type as the format names it.</param>
/// <param name="Shape">Outermost first.</param>
/// <param name="Read">The values; null where the type has none that can be read as float.</param>
public sealed record TensorEntry(string Name, string Type, IReadOnlyList<long> Shape, Func<float[]>? Read)
{
    /// <summary>Product of the shape; 1 for a scalar.</summary>
    public long Elements => Shape.Aggregate(1L, (product, size) => product * size);
}

/// <summary>
/// The tensors of a model file, whatever its format, one at a time: GGUF, safetensors (a file, shards, a folder), llama2.c, and raw float32. Nothing is
/// read but what describes them until <see cref="TensorEntry.Read"/> is called, which is valid until the file is disposed.
/// </summary>
public sealed class TensorFile : IDisposable
{
    private readonly IDisposable? _owned;

    private TensorFile(string path, IReadOnlyList<TensorEntry> tensors, IDisposable? owned) => (Path, Tensors, _owned) = (path, tensors, owned);

    /// <summary>As the user named it.</summary>
    public string Path { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<TensorEntry> Tensors { get; }

    /// <summary>Opens a file or folder. One of no kind that is read here is a finding (ACC2034).</summary>
    public static TensorFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path)) return OfFolder(path);
        var start = new byte[4];
        using (FileStream stream = InputFile.Open(path)) stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (GgufFile.HasMagic(start)) return Of(path, GgufFile.Read(path));
        return System.IO.Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SAFETENSORS" => Of(path, SafetensorsFile.Read(path)),
            ".JSON" => Of(path, SafetensorsIndex.Read(path)),
            ".BIN" => OfLlama2c(path),
            var extension => throw new Findings(path).Fatal("ACC2034", "The file is of no kind whose tensors are read here.", extension, "a folder, .gguf, .safetensors, .safetensors.index.json, .bin (llama2.c), .f32 with a shape"),
        };
    }

    /// <summary>Opens raw little-endian float32 values as one tensor; the file must have exactly so many.</summary>
    public static TensorFile OpenRaw(string path, int rows, int columns)
    {
        FileBytes bytes = FileBytes.Open(path, 4L * int.MaxValue);
        var findings = new Findings(path);
        long expected = 4L * rows * columns;
        if (bytes.Length != expected)
        {
            long length = bytes.Length;
            bytes.Dispose();
            throw findings.Fatal(length < expected ? "ACC2002" : "ACC2003", "The length of the file is not that of its shape.", $"{length} bytes", $"{expected} bytes for {rows} x {columns} float32");
        }

        var entry = new TensorEntry(System.IO.Path.GetFileNameWithoutExtension(path), "F32", [rows, columns], () => Floats(bytes, 0, (long)rows * columns));
        return new TensorFile(path, [entry], bytes);
    }

    /// <inheritdoc/>
    public void Dispose() => _owned?.Dispose();

    private static TensorFile OfFolder(string folder)
    {
        string whole = System.IO.Path.Combine(folder, "model.safetensors"), index = System.IO.Path.Combine(folder, SafetensorsIndex.FileName);
        if (File.Exists(whole)) return Of(folder, SafetensorsFile.Read(whole));
        if (File.Exists(index)) return Of(folder, SafetensorsIndex.Read(index));
        throw new Findings(folder).Fatal("ACC2034", "The folder holds no tensors.", allowed: $"model.safetensors, {SafetensorsIndex.FileName}");
    }

    private static TensorFile Of(string path, SafetensorsFile file) => new(
        path, [.. file.Tensors.Select(entry => new TensorEntry(entry.Key, entry.Value.Dtype.Name(), [.. entry.Value.Shape.Select(size => (long)size)], entry.Value.IsFloat ? entry.Value.ToFloats : null))], file);

    private static TensorFile Of(string path, GgufFile file) => new(
        path, [.. file.Tensors.Select(tensor => new TensorEntry(tensor.Name, GgufTypes.Name((uint)tensor.Type), tensor.Shape, tensor.CanDequantize ? tensor.ToFloats : null))], file);

    private static TensorFile OfLlama2c(string path)
    {
        FileBytes bytes = FileBytes.Open(path, Llama2cReader.MaximumFileBytes);
        try
        {
            (LlamaConfig config, bool shared) = Llama2cReader.ReadHeader(bytes, new Findings(path));
            Dictionary<string, IReadOnlyList<int>> shapes = LlamaTensors.Required(config).ToDictionary(tensor => tensor.Name, tensor => tensor.Shape, StringComparer.Ordinal);
            shapes.TryAdd(LlamaTensors.Head, [config.VocabularySize, config.HiddenSize]);
            var tensors = new List<TensorEntry>();
            long at = Llama2cReader.HeaderBytes;
            foreach ((string? name, long count) in Llama2cReader.Layout(config, shared))
            {
                long start = at;
                at += 4 * count;
                if (name is not null) tensors.Add(new TensorEntry(name, "F32", [.. shapes[name].Select(size => (long)size)], () => Floats(bytes, start, count)));
            }

            return new TensorFile(path, tensors, bytes);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    private static float[] Floats(FileBytes bytes, long at, long count)
    {
        var values = new float[count];
        SafetensorsFloats.Decode(SafetensorsDtype.F32, new FileSlice(bytes, at, 4 * count), 0, values);
        return values;
    }
}
