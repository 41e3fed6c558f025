using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Diagnostics;
using Accelerator.Numerics.Ggml;
using Accelerator.Workloads.Gguf;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Tokenizers;

namespace Accelerator.Cli.Pipeline;

/// <summary>Writes a Llama model in one of the three formats, and says what the format could not take.</summary>
internal static class ModelConversion
{
    /// <summary>A file that every folder written here has: without it <c>--force</c> replaces nothing.</summary>
    public const string MarkerName = "conversion.json";

    /// <summary>Names of the formats.</summary>
    public static readonly string[] Formats = ["gguf", "llama2c", "safetensors"];

    /// <summary>A GGUF file.</summary>
    public static IReadOnlyList<string> Gguf(LlamaModel model, string? typeName, string path)
    {
        GgmlTypeInfo type = GgmlTypes.Find(typeName ?? "f32") is { CanQuantize: true } found ? found : throw Type(typeName!, LlamaGgufWriter.TypeNames);
        IReadOnlyList<string> others = LlamaGgufWriter.Write(path, model, type.Type);
        var notes = new List<string>();
        if (others.Count > 0) notes.Add(string.Create(CultureInfo.InvariantCulture, $"rows are no whole blocks of {type.BlockLength}, so not {type.Name}: {others.Count} tensors, first {others[0]}"));
        if (model.Tokenizer is ByteLevelBpeTokenizer && !HasTokenizer(path)) notes.Add("the tokenizer puts a space before a text, which GGUF cannot say: not written");
        return notes;
    }

    /// <summary>A llama2.c file, and tokN.bin beside it where the tokenizer is of that kind.</summary>
    public static IReadOnlyList<string> Llama2c(LlamaModel model, string? typeName, string path, bool replace)
    {
        if (typeName is not (null or "f32")) throw Type(typeName, ["f32"]);
        if (model.Tokenizer is not Llama2cTokenizer tokenizer)
        {
            Llama2cWriter.Write(path, model);
            return model.Tokenizer is null ? [] : ["llama2.c has no byte-level tokenizers: not written"];
        }

        string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, string.Create(CultureInfo.InvariantCulture, $"tok{tokenizer.VocabularySize}.bin"));
        byte[] bytes = tokenizer.ToBytes();
        bool there = File.Exists(beside) && File.ReadAllBytes(beside).AsSpan().SequenceEqual(bytes);
        if (!there) OutputFile.Check(beside, null, replace);
        Llama2cWriter.Write(path, model);
        if (!there) AtomicFile.Write(beside, stream => stream.Write(bytes));
        return [there ? $"tokenizer: {Path.GetFileName(beside)}, as it was" : $"tokenizer: {Path.GetFileName(beside)}"];
    }

    /// <summary>The files of a Hugging Face folder.</summary>
    public static IReadOnlyList<string> Safetensors(LlamaModel model, string? typeName, string folder, string origin)
    {
        string name = typeName ?? "f32";
        SafetensorsDtype type = HuggingFaceWriter.Types.Cast<SafetensorsDtype?>().FirstOrDefault(t => t!.Value.Name().Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Type(name, HuggingFaceWriter.Types.Select(t => t.Name().ToLowerInvariant()));
        HuggingFaceWriter.WriteInto(folder, model, type);
        Json.Write(Path.Combine(folder, MarkerName), new { From = origin, Type = type.Name() });
        return model.Tokenizer is Llama2cTokenizer ? ["the tokenizer has scores, which tokenizer.json is not written with here: not written"] : [];
    }

    private static bool HasTokenizer(string path)
    {
        using GgufFile file = GgufFile.Read(path);
        return file.Metadata.Find("tokenizer.ggml.model") is not null;
    }

    private static InputException Type(string found, IEnumerable<string> allowed) => Infrastructure.Formats.Refused("--type", found, string.Join(", ", allowed));
}
