using Accelerator.Workloads.Packed;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Tokenizers;

namespace Accelerator.Workloads.Models;

/// <summary>
/// A Hugging Face folder: config.json, model.safetensors or its shards with their index, and tokenizer.json where there is one.
/// Checkpoints packed by GPTQ, AWQ or BitNet are recognised by their quantization_config.
/// </summary>
internal static class HuggingFaceReader
{
    private const string SingleName = "model.safetensors";

    public static LlamaModel ReadFolder(string folder, long mappedFrom = FileBytes.MappedFrom)
    {
        string single = Path.Combine(folder, SingleName);
        string index = Path.Combine(folder, SafetensorsIndex.FileName);
        return Read(folder, File.Exists(single) || !File.Exists(index) ? single : index, mappedFrom);
    }

    public static LlamaModel ReadFile(string path) => Read(Path.GetDirectoryName(Path.GetFullPath(path))!, path, FileBytes.MappedFrom);

    /// <summary>Opens one file, or all shards of an index.</summary>
    public static SafetensorsFile Open(string path, long mappedFrom = FileBytes.MappedFrom) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? SafetensorsIndex.Read(path) : SafetensorsFile.Read(path, mappedFrom);

    private static LlamaModel Read(string folder, string weightsPath, long mappedFrom)
    {
        (LlamaConfig config, bool tied, CheckpointPacking? packing) = HuggingFaceConfig.Read(Path.Combine(folder, "config.json"));
        var findings = new Findings(weightsPath);
        var packed = new Dictionary<string, PackedLinear>(StringComparer.Ordinal);
        SafetensorsFile file = Open(weightsPath, mappedFrom);
        bool stays = false;
        try
        {
            Dictionary<string, WeightValues> weights = Bind(file, config, tied, packing, packed, findings);
            findings.ThrowIfAny();
            WeightCheck.Finite(weights, findings);
            findings.ThrowIfAny();
            var model = new LlamaModel(config, weights, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), Tokenizer(folder, config)) { Packed = packed };
            stays = model.IsMapped;
            return model;
        }
        finally
        {
            if (!stays) file.Dispose();
        }
    }

    private static ByteLevelBpeTokenizer? Tokenizer(string folder, LlamaConfig config)
    {
        string tokenizerPath = Path.Combine(folder, "tokenizer.json");
        ByteLevelBpeTokenizer? tokenizer = File.Exists(tokenizerPath) ? ByteLevelBpeReader.Read(tokenizerPath) : null;
        if (tokenizer is not null && tokenizer.VocabularySize > config.VocabularySize)
        {
            throw new Findings(tokenizerPath).Fatal("ACC2012", "The tokenizer has more tokens than the model.", $"{tokenizer.VocabularySize} tokens", $"at most {config.VocabularySize}");
        }

        return tokenizer;
    }

    private static Dictionary<string, WeightValues> Bind(SafetensorsFile file, LlamaConfig config, bool tied, CheckpointPacking? packing, Dictionary<string, PackedLinear> packed, Findings findings)
    {
        var weights = new Dictionary<string, WeightValues>(StringComparer.Ordinal);
        var expected = LlamaTensors.Required(config).ToList();
        if (!tied) expected.Add((LlamaTensors.Head, [config.VocabularySize, config.HiddenSize]));
        HashSet<string> known = [.. expected.Select(e => e.Name), LlamaTensors.Head];
        foreach ((string name, IReadOnlyList<int> shape) in expected)
        {
            if (findings.IsFull) return weights;
            if (packing is not null && shape.Count == 2 && name != LlamaTensors.Embedding && PackedCheckpoint.Holds(file, name, packing))
            {
                if (PackedCheckpoint.Read(file, name, packing, shape[0], shape[1], findings, known) is not { } linear) continue;
                packed[name] = linear;
                weights[name] = new WeightValues(linear.Dequantize());
            }
            else if (!file.Tensors.TryGetValue(name, out SafetensorsTensor? tensor))
            {
                string? hint = name == LlamaTensors.Head ? "set tie_word_embeddings if the embedding is the output matrix" : null;
                findings.Add("ACC2007", $"Tensor {name} is missing.", allowed: $"[{string.Join(", ", shape)}]", hint: hint);
            }
            else if (!tensor.Shape.SequenceEqual(shape))
            {
                findings.Add("ACC2008", $"Tensor {name} has the wrong shape.", $"[{string.Join(", ", tensor.Shape)}]", $"[{string.Join(", ", shape)}], from config.json");
            }
            else if (!tensor.IsFloat)
            {
                findings.Add("ACC2009", $"Tensor {name} has the wrong type.", tensor.Dtype.Name(), SafetensorsFloats.Names);
            }
            else
            {
                weights[name] = WeightValues.Of(tensor.Bytes, tensor.Elements, tensor.ToFloats);
            }
        }

        // An unknown tensor would be a part of the model that the forward pass leaves out. Stored rotary frequencies and
        // a head that the configuration ties to the embedding are known and not needed.
        foreach (string name in file.Tensors.Keys.Where(n => !known.Contains(n) && !n.EndsWith(".rotary_emb.inv_freq", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            findings.Add("ACC2011", $"Tensor {name} has no place in the model that config.json describes.", hint: "compare num_hidden_layers and the biases with the file");
        }

        return weights;
    }
}
