using System.Text.Json;
using Accelerator.Diagnostics;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Traces;

namespace Accelerator.Quantization;

/// <summary>Writes a packed model.</summary>
internal static class PackedModelWriter
{
    public static void Write(string folder, QuantizedModel quantized, QuantizationReport? report)
    {
        SafetensorsFile.Write(Path.Combine(folder, PackedModelFile.PayloadName), Tensors(quantized), new Dictionary<string, string> { ["format"] = PackedModelFile.FormatName });
        byte[] index = Index(quantized, report);
        AtomicFile.Write(Path.Combine(folder, PackedModelFile.IndexName), stream => stream.Write(index));
    }

    private static Dictionary<string, SafetensorsTensor> Tensors(QuantizedModel quantized)
    {
        LlamaModel model = quantized.Model;
        var tensors = new Dictionary<string, SafetensorsTensor>(StringComparer.Ordinal);
        foreach (QuantizedLayer layer in quantized.Layers)
        {
            string name = layer.Site.TensorName;
            TensorPartsFile.Store(name, layer.Tensor.ToParts(), tensors);
            if (layer.Transform?.ChannelScales is { } scales) tensors[$"{name}.input_scales"] = SafetensorsTensor.FromFloats([scales.Length], scales);
        }

        foreach (LinearSite site in model.Sites.Where(s => quantized.Layer(s) is null))
        {
            (int n, int k) = model.Config.ShapeOf(site.Kind);
            tensors[site.TensorName] = Plain([n, k], model.Weight(site));
        }

        foreach ((string name, IReadOnlyList<int> shape, float[] values) in model.OtherTensors()) tensors[name] = Plain(shape, values);
        return tensors;
    }

    /// <summary>float16 where every value survives it, as with a model that came in float16; else float32.</summary>
    private static SafetensorsTensor Plain(IReadOnlyList<int> shape, float[] values) =>
        Array.TrueForAll(values, v => (float)(Half)v == v) ? SafetensorsTensor.FromHalves(shape, values) : SafetensorsTensor.FromFloats(shape, values);

    private static byte[] Index(QuantizedModel quantized, QuantizationReport? report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", PackedModelFile.FormatName);
            json.WriteNumber("version", PackedModelFile.Version);
            json.WriteString("model", quantized.Model.Name);
            json.WriteString("quantization", quantized.Description);
            json.WriteString("payload", PackedModelFile.PayloadName);
            Architecture(json, quantized.Model);
            json.WriteStartArray("layers");
            foreach (QuantizedLayer layer in quantized.Layers) Layer(json, layer);
            json.WriteEndArray();
            json.WriteNumber("stored_bits_per_weight", quantized.StoredBitsPerWeight);
            json.WriteNumber("hardware_bits_per_weight", quantized.HardwareBitsPerWeight);
            if (report is not null) Report(json, report);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Architecture(Utf8JsonWriter json, LlamaModel model)
    {
        LlamaConfig c = model.Config;
        json.WriteStartObject("architecture");
        json.WriteNumber("hidden_size", c.HiddenSize);
        json.WriteNumber("intermediate_size", c.IntermediateSize);
        json.WriteNumber("layers", c.Layers);
        json.WriteNumber("heads", c.Heads);
        json.WriteNumber("key_value_heads", c.KeyValueHeads);
        json.WriteNumber("head_size", c.HeadSize);
        json.WriteNumber("vocabulary_size", c.VocabularySize);
        json.WriteNumber("context_length", c.ContextLength);
        json.WriteNumber("norm_epsilon", c.NormEpsilon);
        json.WriteNumber("rotary_theta", c.RotaryTheta);
        json.WriteString("rotary_pairing", Names.Of(c.RotaryPairing));
        if (c.BeginToken is int begin) json.WriteNumber("begin_token", begin);
        json.WriteEndObject();
    }

    private static void Layer(Utf8JsonWriter json, QuantizedLayer layer)
    {
        string name = layer.Site.TensorName;
        json.WriteStartObject();
        json.WriteString("tensor", name);
        json.WriteNumber("n", layer.Tensor.Rows);
        json.WriteNumber("k", layer.Tensor.Columns);
        json.WriteString("method", layer.Method);
        json.WriteString("format", layer.Tensor.Format);
        json.WriteNumber("bits_per_weight", layer.StoredBitsPerWeight);
        json.WriteString("activations", layer.Activations.Name);
        if (layer.Scales is { } scales)
        {
            json.WriteNumber("scale_bits", scales.ScaleBits);
            json.WriteNumber("scale_exponent", scales.Exponent);
        }

        if (layer.Transform is { } transform)
        {
            json.WriteStartObject("transform");
            if (transform.ChannelScales is not null) json.WriteString("channel_scales", $"{name}.input_scales");
            if (transform.FoldedInto is not null) json.WriteString("folded_into", transform.FoldedInto);
            if (transform.Rotation is not null) json.WriteString("rotation", transform.Rotation.Name);
            json.WriteEndObject();
        }

        TensorPartsFile.Write(json, name, layer.Tensor.ToParts());
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, QuantizationReport report)
    {
        json.WriteStartObject("report");
        json.WriteNumber("perplexity_before", report.Before.Value);
        json.WriteNumber("perplexity_after", report.After.Value);
        json.WriteNumber("predicted_tokens", report.After.PredictedTokens);
        json.WriteStartArray("layers");
        foreach (LayerError error in report.Layers)
        {
            json.WriteStartObject();
            json.WriteString("tensor", error.Layer.Site.TensorName);
            json.WriteNumber("output_error", error.OutputError);
            if (double.IsFinite(error.SqnrDecibel)) json.WriteNumber("sqnr_db", error.SqnrDecibel);
            json.WriteNumber("weight_error", error.WeightError);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
