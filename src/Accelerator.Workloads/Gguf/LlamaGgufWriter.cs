using Accelerator.Numerics.Ggml;
using Accelerator.Workloads.Models;

namespace Accelerator.Workloads.Gguf;

/// <summary>
/// Writes a Llama model as GGUF. Norms stay F32; every matrix has the type asked for. A matrix whose rows are no whole blocks of
/// it is written F16, as llama.cpp does, or F32 where a value is beyond F16. Rows of q and k are in the order of neighbouring pairs.
/// </summary>
public static class LlamaGgufWriter
{
    private const float LargestHalf = 65_504;

    /// <summary>Types that a model can be written in, by their names in lower case.</summary>
    public static IEnumerable<string> TypeNames => GgmlTypes.All.Where(info => info.CanQuantize).Select(info => info.Name.ToLowerInvariant());

    /// <summary>Writes the file, whole or not at all, and gives the tensors that are of another type than asked for.</summary>
    public static IReadOnlyList<string> Write(string path, LlamaModel model, GgmlType type)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!GgmlTypes.Of(type).CanQuantize) throw new ArgumentOutOfRangeException(nameof(type), type, "Read only.");
        GgufOutput[] tensors = [.. Tensors(model, type)];
        GgufWriter.Write(path, [.. Metadata(model)], tensors);
        return [.. tensors.Where(tensor => tensor.Dimensions.Count > 1 && tensor.Type != type).Select(tensor => tensor.Name)];
    }

    private static IEnumerable<GgufOutput> Tensors(LlamaModel model, GgmlType type)
    {
        Dictionary<string, (IReadOnlyList<int> Shape, float[] Values)> others = model.OtherTensors().ToDictionary(t => t.Name, t => (t.Shape, t.Values), StringComparer.Ordinal);
        Dictionary<string, LinearSite> sites = model.Sites.ToDictionary(site => site.TensorName, StringComparer.Ordinal);
        foreach ((string name, string huggingFace) in LlamaGgufNames.Map(model.Config.Layers))
        {
            if (sites.TryGetValue(huggingFace, out LinearSite site))
            {
                (int rows, int columns) = model.Config.ShapeOf(site.Kind);
                yield return Output(name, [rows, columns], () => RotaryRows.Interleaved(model, site), type);
            }
            else if (others.TryGetValue(huggingFace, out (IReadOnlyList<int> Shape, float[] Values) other))
            {
                yield return Output(name, other.Shape, () => other.Values, type);
            }
        }
    }

    private static GgufOutput Output(string name, IReadOnlyList<int> shape, Func<float[]> values, GgmlType type)
    {
        GgmlType taken = shape.Count == 1 ? GgmlType.F32
            : shape[^1] % GgmlTypes.Of(type).BlockLength == 0 ? type
            : Array.Exists(values(), value => MathF.Abs(value) > LargestHalf) ? GgmlType.F32
            : GgmlType.F16;
        return GgufOutput.Quantized(name, taken, shape, values);
    }

    private static IEnumerable<KeyValuePair<string, GgufValue>> Metadata(LlamaModel model)
    {
        LlamaConfig c = model.Config;
        const string P = LlamaGgufNames.Architecture + ".";
        yield return new(LlamaGgufNames.ArchitectureKey, GgufValue.Of(LlamaGgufNames.Architecture));
        yield return new("general.name", GgufValue.Of(model.Name));
        yield return new("general.quantization_version", GgufValue.Of(2u));
        yield return new($"{P}context_length", GgufValue.Of((uint)c.ContextLength));
        yield return new($"{P}embedding_length", GgufValue.Of((uint)c.HiddenSize));
        yield return new($"{P}block_count", GgufValue.Of((uint)c.Layers));
        yield return new($"{P}feed_forward_length", GgufValue.Of((uint)c.IntermediateSize));
        yield return new($"{P}attention.head_count", GgufValue.Of((uint)c.Heads));
        yield return new($"{P}attention.head_count_kv", GgufValue.Of((uint)c.KeyValueHeads));
        yield return new($"{P}attention.key_length", GgufValue.Of((uint)c.HeadSize));
        yield return new($"{P}attention.value_length", GgufValue.Of((uint)c.HeadSize));
        yield return new($"{P}rope.dimension_count", GgufValue.Of((uint)c.HeadSize));
        yield return new($"{P}vocab_size", GgufValue.Of((uint)c.VocabularySize));
        yield return new($"{P}attention.layer_norm_rms_epsilon", GgufValue.Of(c.NormEpsilon));
        yield return new($"{P}rope.freq_base", GgufValue.Of(c.RotaryTheta));
        foreach (KeyValuePair<string, GgufValue> pair in GgufTokenizer.Write(model.Tokenizer)) yield return pair;
        if (c.BeginToken is { } begin) yield return new("tokenizer.ggml.bos_token_id", GgufValue.Of((uint)begin));
    }
}
