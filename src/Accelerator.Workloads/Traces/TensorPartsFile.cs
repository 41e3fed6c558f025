using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using Accelerator.Numerics.Forms;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Traces;

/// <summary>
/// The parts of a quantised tensor in files: parameters in a JSON index ("form" and "parameters"), arrays in a safetensors payload, named
/// after the tensor. GEMM traces and packed models share it.
/// </summary>
public static class TensorPartsFile
{
    /// <summary>Adds the arrays to a payload.</summary>
    public static void Store(string name, TensorParts parts, IDictionary<string, SafetensorsTensor> payload)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(payload);
        foreach ((string array, TensorArray values) in parts.Arrays) payload[$"{name}.{array}"] = Stored(values);
    }

    /// <summary>Writes "form", "parameters" and "arrays" into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, string name, TensorParts parts)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(parts);
        json.WriteString("form", parts.Form);
        json.WriteStartObject("parameters");
        foreach ((string key, string value) in parts.Parameters) json.WriteString(key, value);
        json.WriteEndObject();
        json.WriteStartObject("arrays");
        foreach (string array in parts.Arrays.Keys) json.WriteString(array, $"{name}.{array}");
        json.WriteEndObject();
    }

    /// <summary>
    /// Reads what <see cref="Write"/> wrote, arrays from <paramref name="find"/>, which reports what it does not find and returns null then. Null after a
    /// finding.
    /// </summary>
    public static TensorParts? Read(JsonObjectReader json, Findings findings, string id, string where, Func<string, SafetensorsTensor?> find)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(find);
        int before = findings.Count;
        string form = json.String("form") ?? "";
        IReadOnlyList<KeyValuePair<string, JsonNode>> parameters = json.Required("parameters")?.Members ?? [];
        IReadOnlyList<KeyValuePair<string, JsonNode>> arrays = json.Required("arrays")?.Members ?? [];
        var read = TensorParts.Of(form, [], []);
        foreach ((string key, JsonNode value) in parameters)
        {
            if (value.Type == JsonTokenType.String) read.Parameters.TryAdd(key, value.Text);
            else findings.Add(id, $"{where}: parameter \"{key}\" is wrong.", value.Describe(), "a string", line: value.Line);
        }

        foreach ((string key, JsonNode value) in arrays)
        {
            if (value.Type != JsonTokenType.String)
            {
                findings.Add(id, $"{where}: array \"{key}\" is wrong.", value.Describe(), "the name of a tensor", line: value.Line);
            }
            else if (find(value.Text) is { } tensor)
            {
                if (Loaded(tensor) is { } values) read.Arrays.TryAdd(key, values);
                else findings.Add(id, $"{where}: array \"{key}\" has a type that no form has.", $"{tensor.Dtype}", "U8, I8, I16, I32, F16, F32", line: value.Line);
            }
        }

        return findings.Count > before ? null : read;
    }

    private static SafetensorsTensor Stored(TensorArray array) => array.Values switch
    {
        byte[] values => SafetensorsTensor.FromBytes(array.Shape, values),
        sbyte[] values => SafetensorsTensor.FromInt8s(array.Shape, values),
        short[] values => SafetensorsTensor.FromInt16s(array.Shape, values),
        float[] values => SafetensorsTensor.FromFloats(array.Shape, values),
        Half[] values => SafetensorsTensor.FromHalves(array.Shape, Array.ConvertAll(values, value => (float)value)),
        int[] values => new SafetensorsTensor(SafetensorsDtype.I32, array.Shape, LittleEndian(values)),
        _ => throw new NotSupportedException($"An array of {array.Values.GetType().GetElementType()}."),
    };

    private static TensorArray? Loaded(SafetensorsTensor tensor) => tensor.Dtype switch
    {
        SafetensorsDtype.U8 => new TensorArray(tensor.Shape, tensor.Data.ToArray()),
        SafetensorsDtype.I8 => new TensorArray(tensor.Shape, tensor.ToInt8s()),
        SafetensorsDtype.I16 => new TensorArray(tensor.Shape, tensor.ToInt16s()),
        SafetensorsDtype.I32 => new TensorArray(tensor.Shape, tensor.ToInt32s()),
        SafetensorsDtype.F32 => new TensorArray(tensor.Shape, tensor.ToFloats()),
        SafetensorsDtype.F16 => new TensorArray(tensor.Shape, Array.ConvertAll(tensor.ToFloats(), value => (Half)value)),
        _ => null,
    };

    private static byte[] LittleEndian(int[] values)
    {
        var bytes = new byte[values.Length * 4L];
        if (BitConverter.IsLittleEndian) MemoryMarshal.AsBytes(values.AsSpan()).CopyTo(bytes);
        else for (int i = 0; i < values.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * 4), values[i]);
        return bytes;
    }
}
