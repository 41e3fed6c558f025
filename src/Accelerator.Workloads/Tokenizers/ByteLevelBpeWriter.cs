using System.Text.Encodings.Web;
using System.Text.Json;
using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Tokenizers;

/// <summary>Writes a byte-level BPE tokenizer as Hugging Face's tokenizer.json, with all that decides its tokens.</summary>
internal static class ByteLevelBpeWriter
{
    public static void Write(string path, ByteLevelBpeTokenizer tokenizer) => AtomicFile.Write(path, stream =>
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("version", "1.0");
        json.WriteNull("truncation");
        json.WriteNull("padding");
        json.WriteStartArray("added_tokens");
        foreach (AddedToken added in tokenizer.Added)
        {
            json.WriteStartObject();
            json.WriteNumber("id", added.Id);
            json.WriteString("content", added.Content);
            foreach (string key in (ReadOnlySpan<string>)["single_word", "lstrip", "rstrip", "normalized"]) json.WriteBoolean(key, false);
            json.WriteBoolean("special", added.Special);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNull("normalizer");
        ByteLevel(json, "pre_tokenizer", tokenizer.PrefixSpace);
        json.WriteNull("post_processor");
        ByteLevel(json, "decoder", true);
        json.WriteStartObject("model");
        json.WriteString("type", "BPE");
        foreach (string key in (ReadOnlySpan<string>)["dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix"]) json.WriteNull(key);
        foreach (string key in (ReadOnlySpan<string>)["fuse_unk", "byte_fallback", "ignore_merges"]) json.WriteBoolean(key, false);
        json.WriteStartObject("vocab");
        for (int id = 0; id < tokenizer.VocabularySize; id++)
        {
            if (tokenizer.Spelling(id).Length > 0) json.WriteNumber(tokenizer.Spelling(id), id);
        }

        json.WriteEndObject();
        json.WriteStartArray("merges");
        foreach ((string left, string right) in tokenizer.Merges)
        {
            json.WriteStartArray();
            json.WriteStringValue(left);
            json.WriteStringValue(right);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    });

    private static void ByteLevel(Utf8JsonWriter json, string key, bool prefixSpace)
    {
        json.WriteStartObject(key);
        json.WriteString("type", "ByteLevel");
        json.WriteBoolean("add_prefix_space", prefixSpace);
        json.WriteBoolean("trim_offsets", true);
        json.WriteBoolean("use_regex", true);
        json.WriteEndObject();
    }
}
