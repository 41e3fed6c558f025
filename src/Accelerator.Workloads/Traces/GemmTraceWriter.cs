using System.Text.Json;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Traces;

/// <summary>Writes a trace as trace.json and trace.safetensors. Equal traces give equal bytes.</summary>
internal static class GemmTraceWriter
{
    public static void Write(string folder, GemmTrace trace)
    {
        var tensors = new Dictionary<string, SafetensorsTensor>(StringComparer.Ordinal);
        foreach ((string name, QuantizedMatrix w) in trace.Weights)
        {
            tensors[$"{name}.codes"] = SafetensorsTensor.FromBytes([w.Bits, w.Rows, BitPlanes.RowBytes(w.Columns)], BitPlanes.Pack(w));
            tensors[$"{name}.scales"] = SafetensorsTensor.FromFloats([w.Rows, w.Groups], w.Scales);
            tensors[$"{name}.zeros"] = SafetensorsTensor.FromInt16s([w.Rows, w.Groups], w.ReinterpretedZeros);
        }

        foreach (GemmOperation o in trace.Operations)
        {
            if (o.HasActivations)
            {
                tensors[$"{o.Name}.activations"] = SafetensorsTensor.FromInt8s([o.M, o.K], o.Activations);
                tensors[$"{o.Name}.activation_scales"] = SafetensorsTensor.FromFloats([o.M], o.ActivationScales);
            }

            if (o.Expected is not null) tensors[$"{o.Name}.expected"] = SafetensorsTensor.FromFloats([o.M, o.N], o.Expected);
        }

        byte[] index = Index(trace, tensors.Count > 0);
        Directory.CreateDirectory(folder);
        if (tensors.Count > 0)
        {
            SafetensorsFile.Write(Path.Combine(folder, GemmTraceFile.PayloadName), tensors, new Dictionary<string, string> { ["format"] = GemmTraceFile.FormatName });
        }

        // The index last: a folder with an index has its payload.
        AtomicFile.Write(Path.Combine(folder, GemmTraceFile.IndexName), stream => stream.Write(index));
    }

    private static byte[] Index(GemmTrace trace, bool payload)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", GemmTraceFile.FormatName);
            json.WriteNumber("version", trace.Version);
            json.WriteString("origin", trace.Origin);
            json.WriteBoolean("synthetic", trace.Synthetic);
            if (payload) json.WriteString("payload", GemmTraceFile.PayloadName);
            json.WriteStartArray("weights");
            foreach ((string name, QuantizedMatrix w) in trace.Weights.OrderBy(w => w.Key, StringComparer.Ordinal)) Weight(json, name, w);
            json.WriteEndArray();
            json.WriteStartArray("operations");
            foreach (GemmOperation o in trace.Operations) Operation(json, o);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Weight(Utf8JsonWriter json, string name, QuantizedMatrix w)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteNumber("n", w.Rows);
        json.WriteNumber("k", w.Columns);
        json.WriteNumber("bits", w.Bits);
        json.WriteNumber("group_size", w.GroupSize);
        json.WriteString("codes", $"{name}.codes");
        json.WriteString("scales", $"{name}.scales");
        json.WriteString("zeros", $"{name}.zeros");
        json.WriteEndObject();
    }

    private static void Operation(Utf8JsonWriter json, GemmOperation o)
    {
        json.WriteStartObject();
        json.WriteString("name", o.Name);
        if (o.Layer is int layer) json.WriteNumber("layer", layer);
        json.WriteString("phase", GemmTraceFile.PhaseName(o.Phase));
        json.WriteNumber("m", o.M);
        json.WriteNumber("n", o.N);
        json.WriteNumber("k", o.K);
        json.WriteNumber("weight_bits", o.WeightBits);
        json.WriteNumber("group_size", o.GroupSize);
        json.WriteNumber("activation_bits", 8);
        json.WriteString("weight", o.WeightName);
        if (o.HasActivations)
        {
            json.WriteString("activations", $"{o.Name}.activations");
            json.WriteString("activation_scales", $"{o.Name}.activation_scales");
        }

        if (o.Expected is not null) json.WriteString("expected", $"{o.Name}.expected");
        json.WriteEndObject();
    }
}
