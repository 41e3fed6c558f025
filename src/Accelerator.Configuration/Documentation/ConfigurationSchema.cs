using System.Text;
using System.Text.Json;
using Accelerator.Configuration.Keys;

namespace Accelerator.Configuration;

/// <summary>
/// The JSON schema (draft 2020-12) of a configuration, for editors: from the same table of keys that the loader uses.
/// The loader checks more: what needs two keys at once is not in the schema.
/// </summary>
public static class ConfigurationSchema
{
    /// <summary>The schema of a configuration as indented JSON with a final line feed.</summary>
    public static string Write() => Write(RootKeys.Section, "Accelerator configuration");

    /// <summary>The same of a sweep.</summary>
    public static string WriteSweep() => Write(SweepKeys.Root, "Accelerator sweep");

    private static string Write(SectionType root, string title)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            new SchemaWriter(json).WriteRoot(root);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
