using System.Collections.Immutable;
using System.Text.Json;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration.Cluster;

/// <summary>An array of tasks that was submitted.</summary>
/// <param name="Number">Its number in the folder, from 1.</param>
/// <param name="Job">The number that the batch system gave; null until it has given one.</param>
/// <param name="Tasks">Its tasks.</param>
/// <param name="Points">Its points.</param>
/// <param name="Operations">Multiplications that it runs of each point; null for all.</param>
/// <param name="Retry">0 for a first submission, else which retry it is.</param>
/// <param name="Merged">It is over, and what its tasks have computed is in the store.</param>
public sealed record ArrayRecord(int Number, string? Job, int Tasks, int Points, int? Operations, int Retry, bool Merged);

/// <summary>What was submitted of a sweep: <c>record.json</c> in the folder that nodes share.</summary>
public sealed record ClusterRecord
{
    private const int Newest = 1;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, NewLine = "\n", RespectNullableAnnotations = true };

    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = Newest;

    /// <summary>Hash of the sweep file and its base.</summary>
    public required string Sweep { get; init; }

    /// <summary>Version and build of accel.</summary>
    public required string Program { get; init; }

    /// <summary>The number of the next array; none is given twice.</summary>
    public required int Next { get; init; }

    /// <summary>Arrays of the last run, and those of earlier ones that were not over.</summary>
    public required ImmutableArray<ArrayRecord> Arrays { get; init; }

    /// <summary>Reads a file; null where there is none.</summary>
    /// <exception cref="InputException">It is no record, or of a newer version (ACC4058).</exception>
    public static ClusterRecord? Load(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            ClusterRecord? record = JsonSerializer.Deserialize<ClusterRecord>(File.ReadAllBytes(path), Options);
            return record is { Version: Newest, Arrays.IsDefault: false } ? record : throw Wrong(path, $"version {record?.Version}");
        }
        catch (JsonException wrong)
        {
            throw Wrong(path, wrong.Message);
        }
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    public void Save(string path) => AtomicFile.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");

    private static InputException Wrong(string path, string found) => new(new Diagnostic
    {
        Id = "ACC4058", File = path, Message = "The record of what was submitted cannot be read.", Found = found, Allowed = $"version {Newest}, as accel sweep --cluster writes it",
        Hint = "remove its folder to start over: points that are in the store stay; scancel ends what still runs",
    });
}
