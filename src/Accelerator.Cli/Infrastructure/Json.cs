using System.Text.Json;
using System.Text.Json.Serialization;
using Accelerator.Diagnostics;

namespace Accelerator.Cli.Infrastructure;

/// <summary>Machine-readable results: snake_case keys, two-space indentation, a final newline, the same bytes for the same result.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        NewLine = "\n",
    };

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options) + "\n";

    public static T? Read<T>(byte[] text) => JsonSerializer.Deserialize<T>(text, Options);

    public static void Write<T>(string path, T value) => AtomicFile.WriteAllText(path, Text(value));
}
