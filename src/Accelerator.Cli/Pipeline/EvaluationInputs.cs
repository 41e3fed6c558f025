using System.Text.Json;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Reports;
using Accelerator.Diagnostics;
using Accelerator.Workloads;

namespace Accelerator.Cli.Pipeline;

/// <summary>Tables that <c>accel evaluate</c> reads: an earlier one of its own, and another implementation's.</summary>
internal static class EvaluationInputs
{
    private const long Largest = 100_000_000;

    /// <summary>A table that an earlier run wrote.</summary>
    public static EvaluationTable Earlier(string path)
    {
        try
        {
            return Json.Read<EvaluationTable>(InputFile.ReadAllBytes(path, Largest)) is { Version: 1, Rows.IsDefault: false } table && table.Rows.All(row => row?.Setting is not null) ? table : throw Wrong(path, "another version, or no rows");
        }
        catch (JsonException)
        {
            throw Wrong(path, "no JSON of that shape");
        }
    }

    /// <summary>Perplexities by setting: <c>{"rows": [[NAME, BITS, PERPLEXITY], ...]}</c>.</summary>
    public static IReadOnlyDictionary<string, double> Against(string path)
    {
        try
        {
            var perplexities = new Dictionary<string, double>(StringComparer.Ordinal);
            using JsonDocument json = JsonDocument.Parse(InputFile.ReadAllBytes(path, Largest));
            foreach (JsonElement row in json.RootElement.GetProperty("rows").EnumerateArray()) perplexities[row[0].GetString()!] = row[2].GetDouble();
            return perplexities;
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or FormatException or ArgumentNullException)
        {
            throw new InputException(new Diagnostic { Id = "ACC2271", File = path, Message = "The file has no perplexities to compare with.", Found = "no JSON of that shape", Allowed = "{\"rows\": [[NAME, BITS, PERPLEXITY], ...]}" });
        }
    }

    private static InputException Wrong(string path, string found) =>
        new(new Diagnostic { Id = "ACC2271", File = path, Message = "The file is not a table that accel evaluate wrote.", Found = found, Allowed = "a table of version 1", Hint = "--force begins anew" });
}
