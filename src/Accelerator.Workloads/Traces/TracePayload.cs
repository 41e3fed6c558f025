using System.Buffers.Binary;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Traces;

/// <summary>Typed access to the tensors of a trace's payload; type, shape and finiteness are checked.</summary>
internal sealed class TracePayload : IDisposable
{
    private readonly SafetensorsFile? _file;
    private readonly Findings _findings;

    private TracePayload(SafetensorsFile? file, Findings findings)
    {
        (_file, _findings) = (file, findings);
    }

    /// <summary>Opens the file that the index names; it must lie in the index's own folder, where <paramref name="open"/> looks.</summary>
    public static TracePayload Open(JsonObjectReader json, Findings findings, Func<string, SafetensorsFile> open)
    {
        if (json.OptionalString("payload") is not { } name) return new TracePayload(null, findings);
        if (name.Length is 0 or > 255 || name != Path.GetFileName(name) || name is "." or ".." || name.Contains('\\', StringComparison.Ordinal))
        {
            throw findings.Fatal("ACC2102", "The payload must be a file beside the index.", name, "a plain file name", line: json.Optional("payload")!.Line);
        }

        return new TracePayload(open(name), findings);
    }

    public void Dispose() => _file?.Dispose();

    public byte[]? Bytes(string name, int[] shape, string where, int line) =>
        Find(name, SafetensorsDtype.U8, shape, where, line)?.Data.ToArray();

    public short[]? Int8s(string name, int[] shape, string where, int line) =>
        Find(name, SafetensorsDtype.I8, shape, where, line) is { } tensor ? Array.ConvertAll(tensor.ToInt8s(), code => (short)code) : null;

    public short[]? Int16s(string name, int[] shape, string where, int line) =>
        Find(name, SafetensorsDtype.I16, shape, where, line)?.ToInt16s();

    public float[]? Floats(string name, int[] shape, string where, int line)
    {
        float[]? values = Find(name, SafetensorsDtype.F32, shape, where, line)?.ToFloats();
        if (values is null || Array.TrueForAll(values, float.IsFinite)) return values;
        return NotFinite<float[]>(name, where, line);
    }

    /// <summary>Codes of a float type of 16 bits; infinities and NaN are a finding.</summary>
    public ushort[]? FloatCodes(string name, SafetensorsDtype dtype, int[] shape, string where, int line)
    {
        if (Find(name, dtype, shape, where, line) is not { } tensor) return null;
        if (!Array.TrueForAll(tensor.ToFloats(), float.IsFinite)) return NotFinite<ushort[]>(name, where, line);
        var codes = new ushort[tensor.Elements];
        for (int i = 0; i < codes.Length; i++) codes[i] = BinaryPrimitives.ReadUInt16LittleEndian(tensor.Data.Span[(2 * i)..]);
        return codes;
    }

    /// <summary>A tensor of any type and shape; missing is a finding.</summary>
    public SafetensorsTensor? Any(string name, string where, int line) => Present(name, "a tensor of the payload", where, line);

    private T? NotFinite<T>(string name, string where, int line)
        where T : class
    {
        _findings.Add("ACC2105", $"{where}: tensor \"{name}\" holds a value that is not finite.", allowed: "finite values", line: line);
        return null;
    }

    private SafetensorsTensor? Find(string name, SafetensorsDtype dtype, int[] shape, string where, int line)
    {
        string allowed = $"{dtype} [{string.Join(", ", shape)}]";
        if (Present(name, allowed, where, line) is not { } tensor) return null;
        if (tensor.Dtype == dtype && tensor.Shape.SequenceEqual(shape)) return tensor;
        _findings.Add("ACC2103", $"{where}: tensor \"{name}\" has the wrong type or shape.", $"{tensor.Dtype} [{string.Join(", ", tensor.Shape)}]", allowed, line: line);
        return null;
    }

    private SafetensorsTensor? Present(string name, string allowed, string where, int line)
    {
        if (_file is null)
        {
            _findings.Add("ACC2103", $"{where} names a tensor, but the trace has no payload.", $"\"{name}\"", "\"payload\" in the index", line: line);
            return null;
        }

        if (_file.Tensors.TryGetValue(name, out SafetensorsTensor? tensor)) return tensor;
        _findings.Add("ACC2103", $"{where} names a tensor that the payload lacks.", $"\"{name}\"", allowed, line: line);
        return null;
    }
}
