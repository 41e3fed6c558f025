using Accelerator.Numerics.Ggml;
using Accelerator.Workloads.Models;

namespace Accelerator.Workloads.Gguf;

/// <summary>
/// A Llama model from a GGUF file; blocks are dequantised to float32. The architecture "llama" turns neighbouring elements
/// (ggml's rotary mode NORM): converters from Hugging Face have permuted the rows of q and k, so they are taken as they are.
/// </summary>
internal static class LlamaGgufReader
{
    public static LlamaModel Read(string path)
    {
        GgufFile file = GgufFile.Read(path);
        bool stays = false;
        try
        {
            LlamaModel model = Read(file, path);
            stays = model.IsMapped;
            return model;
        }
        finally
        {
            if (!stays) file.Dispose();
        }
    }

    /// <summary>The model of an open file; <paramref name="path"/> gives its name and is named in findings.</summary>
    internal static LlamaModel Read(GgufFile file, string path)
    {
        var findings = new Findings(path);
        LlamaConfig config = LlamaGgufConfig.Read(file, findings);
        Dictionary<string, WeightValues> weights = Bind(file, config, findings);
        findings.ThrowIfAny();
        WeightCheck.Finite(weights, findings);
        findings.ThrowIfAny();
        return new LlamaModel(config, weights, Path.GetFileNameWithoutExtension(path), GgufTokenizer.Read(file.Metadata, config.VocabularySize, findings));
    }

    private static Dictionary<string, WeightValues> Bind(GgufFile file, LlamaConfig config, Findings findings)
    {
        Dictionary<string, IReadOnlyList<int>> shapes = LlamaTensors.Required(config).ToDictionary(t => t.Name, t => t.Shape, StringComparer.Ordinal);
        shapes[LlamaTensors.Head] = [config.VocabularySize, config.HiddenSize];
        var weights = new Dictionary<string, WeightValues>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, string huggingFace) in LlamaGgufNames.Map(config.Layers))
        {
            known.Add(name);
            IReadOnlyList<int> shape = shapes[huggingFace];
            GgufTensor? tensor = file.Find(name);
            if (tensor is null)
            {
                if (huggingFace != LlamaTensors.Head) findings.Add("ACC2007", $"Tensor {name} is missing.", allowed: $"[{string.Join(", ", shape)}]");
            }
            else if (!tensor.Shape.SequenceEqual(shape.Select(size => (long)size)))
            {
                findings.Add("ACC2008", $"Tensor {name} has the wrong shape.", $"[{string.Join(", ", tensor.Shape)}]", $"[{string.Join(", ", shape)}], from the metadata");
            }
            else if (!tensor.CanDequantize || tensor.Type is GgmlType.I8 or GgmlType.I16 or GgmlType.I32 or GgmlType.I64)
            {
                findings.Add("ACC2009", $"Tensor {name} has the wrong type.", GgufTypes.Name((uint)tensor.Type), "a type of floats or blocks");
            }
            else if (!findings.Any)
            {
                weights[huggingFace] = WeightValues.Of(tensor.Bytes, tensor.Elements, tensor.ToFloats);
            }
        }

        // An unknown tensor would be a part of the model that the forward pass leaves out: a bias, experts, rotary factors.
        foreach (GgufTensor tensor in file.Tensors.Where(t => !known.Contains(t.Name))) findings.Add("ACC2011", $"Tensor {tensor.Name} has no place in the model that the metadata describes.");
        return weights;
    }
}
