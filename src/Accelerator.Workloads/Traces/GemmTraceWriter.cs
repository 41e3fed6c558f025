using System.Text.Json;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Traces;

/// <summary>Writes a trace as trace.json and trace.safetensors. Equal traces give equal bytes.</summary>
internal static class GemmTraceWriter
{
    public static void Write(string folder, GemmTrace trace)
    {
        var tensors = new Dictionary<string, SafetensorsTensor>(StringComparer.Ordinal);
        foreach ((string name, QuantizedTensor weight) in trace.Weights)
        {
            if (weight is not QuantizedMatrix w)
            {
                TensorPartsFile.Store(name, weight.ToParts(), tensors);
                continue;
            }

            tensors[$"{name}.codes"] = SafetensorsTensor.FromBytes([w.Bits, w.Rows, BitPlanes.RowBytes(w.Columns)], BitPlanes.Pack(w));
            tensors[$"{name}.scales"] = SafetensorsTensor.FromFloats([w.Rows, w.Groups], w.Scales);
            tensors[$"{name}.zeros"] = SafetensorsTensor.FromInt16s([w.Rows, w.Groups], w.ReinterpretedZeros);
        }

        foreach (GemmOperation o in trace.Operations)
        {
            if (o.FloatActivations.Length > 0)
            {
                tensors[$"{o.Name}.activations"] = SafetensorsTensor.FromCodes(o.ActivationFormat == GemmOperation.Float16 ? SafetensorsDtype.F16 : SafetensorsDtype.BF16, Shape(o, o.M, o.K), o.FloatActivations);
            }
            else if (o.HasActivations)
            {
                tensors[$"{o.Name}.activations"] = o.ActivationBits > 8 ? SafetensorsTensor.FromInt16s(Shape(o, o.M, o.K), o.Activations) : SafetensorsTensor.FromInt8s(Shape(o, o.M, o.K), Array.ConvertAll(o.Activations, code => checked((sbyte)code)));
                tensors[$"{o.Name}.activation_scales"] = SafetensorsTensor.FromFloats(Shape(o, o.M), o.ActivationScales);
            }

            if (o.Expected is not null) tensors[$"{o.Name}.expected"] = SafetensorsTensor.FromFloats(Shape(o, o.M, o.N), o.Expected);
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

    /// <summary>The batch is a dimension of its own only where there is one.</summary>
    internal static int[] Shape(GemmOperation o, params int[] shape) => o.Batch == 1 ? shape : [o.Batch, .. shape];

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
            foreach ((string name, QuantizedTensor w) in trace.Weights.OrderBy(entry => entry.Key, StringComparer.Ordinal)) Weight(json, name, w);
            json.WriteEndArray();
            json.WriteStartArray("operations");
            foreach (GemmOperation o in trace.Operations) Operation(json, o, trace);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Weight(Utf8JsonWriter json, string name, QuantizedTensor weight)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteNumber("n", weight.Rows);
        json.WriteNumber("k", weight.Columns);
        if (weight is not QuantizedMatrix w)
        {
            json.WriteString("format", weight.Format);
            json.WriteNumber("bits_per_weight", weight.BitsPerWeight);
            TensorPartsFile.Write(json, name, weight.ToParts());
            Execution(json, weight.Execution);
            json.WriteEndObject();
            return;
        }

        json.WriteNumber("bits", w.Bits);
        json.WriteNumber("group_size", w.GroupSize);
        json.WriteString("codes", $"{name}.codes");
        json.WriteString("scales", $"{name}.scales");
        json.WriteString("zeros", $"{name}.zeros");
        json.WriteEndObject();
    }

    /// <summary>What hardware does with the weight: derived, written for people and other programs, not read back.</summary>
    private static void Execution(Utf8JsonWriter json, ExecutionContract contract)
    {
        json.WriteStartObject("execution");
        json.WriteStartArray("passes");
        foreach (ExecutionPass pass in contract.Passes)
        {
            json.WriteStartObject();
            json.WriteString("alphabet", System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(pass.Alphabet.ToString()));
            json.WriteNumber("bits", pass.Bits);
            if (pass.LargestMagnitude > 0) json.WriteNumber("largest_magnitude", pass.LargestMagnitude);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("group_size", contract.GroupSize);
        json.WriteBoolean("shared_accumulator", contract.SharedAccumulator);
        json.WriteBoolean("activation_sum", contract.NeedsActivationSum);
        if (contract.PartialSumBits(8) is int bits) json.WriteNumber("partial_sum_bits_int8", bits);
        json.WriteString("scaling", contract.Scaling);
        if (contract.Extra is not null) json.WriteString("extra", contract.Extra);
        json.WriteEndObject();
    }

    private static void Operation(Utf8JsonWriter json, GemmOperation o, GemmTrace trace)
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
        if (o.Batch != 1) json.WriteNumber("batch", o.Batch);
        if (trace.Version == 1)
        {
            json.WriteNumber("activation_bits", 8);
        }
        else
        {
            json.WriteString("weight_format", o.WeightFormatName);
            json.WriteString("activation_format", o.ActivationFormat);
            if (o.ActivationZero != 0) json.WriteNumber("activation_zero", o.ActivationZero);
            if (o.Preparation is not null) json.WriteString("preparation", o.Preparation);
        }

        json.WriteString("weight", o.WeightName);
        if (o.HasActivations)
        {
            json.WriteString("activations", $"{o.Name}.activations");
            if (o.FloatActivations.Length == 0) json.WriteString("activation_scales", $"{o.Name}.activation_scales");
        }

        if (o.Expected is not null) json.WriteString("expected", $"{o.Name}.expected");
        json.WriteEndObject();
    }
}
