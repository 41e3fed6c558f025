using System.Text.Json;

namespace Accelerator.Reporting.Files;

/// <summary>JSON as the results of accel have it: snake_case keys. Written without a character that means something to HTML, and as ASCII.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
    };

    /// <summary>The text, on one line.</summary>
    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads a text.</summary>
    /// <exception cref="JsonException">It is not JSON, or lacks a key.</exception>
    public static T Read<T>(byte[] text) => JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException("The file holds null.");
}
