using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Models;

/// <summary>
/// Writes llama2.c's version-0 checkpoint. The format has no fields for the rotary base, the norm's ε and the head size, so they
/// must be 10000, 1e-5 and dim / n_heads. The rotary tables of a model that was read from such a file are written back as they
/// were; for any other they are computed, sine and cosine correctly rounded.
/// </summary>
public static class Llama2cWriter
{
    /// <summary>Writes the file, whole or not at all; equal models give equal bytes.</summary>
    public static void Write(string path, LlamaModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Check(path, model.Config);
        AtomicFile.Write(path, stream => Write(stream, model));
    }

    private static void Write(Stream stream, LlamaModel model)
    {
        LlamaConfig c = model.Config;
        Span<byte> header = stackalloc byte[28];
        ReadOnlySpan<int> fields = [c.HiddenSize, c.IntermediateSize, c.Layers, c.Heads, c.KeyValueHeads, model.HeadIsTied ? c.VocabularySize : -c.VocabularySize, c.ContextLength];
        for (int i = 0; i < fields.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(header[(4 * i)..], fields[i]);
        stream.Write(header);
        Dictionary<string, float[]> others = model.OtherTensors().ToDictionary(t => t.Name, t => t.Values, StringComparer.Ordinal);
        Dictionary<string, LinearSite> sites = model.Sites.ToDictionary(s => s.TensorName, StringComparer.Ordinal);
        foreach ((string? name, _) in Llama2cReader.Layout(c, model.HeadIsTied))
        {
            if (name is null) Floats(stream, model.RotaryTables ?? Tables(c));
            else Floats(stream, sites.TryGetValue(name, out LinearSite site) ? RotaryRows.Interleaved(model, site) : others[name]);
        }
    }

    /// <summary>Cosines, then sines, [context, head/2] each.</summary>
    private static float[] Tables(LlamaConfig c)
    {
        int half = c.HeadSize / 2;
        var tables = new float[2 * c.ContextLength * half];
        for (int i = 0; i < half; i++)
        {
            float frequency = 1f / (float)Math.Pow(c.RotaryTheta, 2.0 * i / c.HeadSize);
            for (int position = 0; position < c.ContextLength; position++)
            {
                float angle = position * frequency;
                tables[position * half + i] = (float)Math.Cos(angle);
                tables[(c.ContextLength + position) * half + i] = (float)Math.Sin(angle);
            }
        }

        return tables;
    }

    private static void Floats(Stream stream, ReadOnlySpan<float> values)
    {
        if (BitConverter.IsLittleEndian)
        {
            stream.Write(MemoryMarshal.AsBytes(values));
            return;
        }

        Span<byte> bytes = stackalloc byte[4];
        foreach (float value in values)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
            stream.Write(bytes);
        }
    }

    private static void Check(string path, LlamaConfig c)
    {
        var findings = new Findings(path);
        Same("rotary base", c.RotaryTheta, 10000f);
        Same("ε of the norms", c.NormEpsilon, 1e-5f);
        Same("head size", c.HeadSize, (float)c.HiddenSize / c.Heads);
        findings.ThrowIfAny();

        void Same(string what, float found, float allowed)
        {
            if (found != allowed) findings.Add("ACC2030", $"A llama2.c file cannot say this {what}.", $"{found}", $"{allowed}", "write another format");
        }
    }
}
