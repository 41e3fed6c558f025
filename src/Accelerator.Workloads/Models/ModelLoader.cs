using Accelerator.Workloads.Gguf;

namespace Accelerator.Workloads.Models;

/// <summary>Opens a model of any format that is read.</summary>
public static class ModelLoader
{
    /// <summary>
    /// A folder with config.json and model.safetensors (Hugging Face), one .safetensors file beside its config.json, a
    /// llama2.c version-0 .bin file, or a .gguf file of the architecture "llama".
    /// </summary>
    public static LlamaModel Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path)) return HuggingFaceReader.ReadFolder(path);
        if (!File.Exists(path)) throw new Findings(path).Fatal("ACC2001", "There is no such model.", "no such file or folder", "a model folder, a .safetensors, a .bin or a .gguf file");
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".BIN" => Llama2cReader.Read(path),
            ".GGUF" => LlamaGgufReader.Read(path),
            ".SAFETENSORS" => HuggingFaceReader.ReadFile(path),
            var extension => throw new Findings(path).Fatal("ACC2004", "The model's format is not known by its name.", extension, "a folder, .safetensors, .bin, .gguf"),
        };
    }
}
