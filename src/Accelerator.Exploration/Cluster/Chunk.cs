using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration.Cluster;

/// <summary>A point of a chunk.</summary>
/// <param name="Index">Its place in the grid.</param>
/// <param name="Hash">Its hash: what the one who made the chunk expects of it.</param>
public sealed record ChunkPoint(long Index, string Hash);

/// <summary>The points that one task computes, and what they are points of; a text file of a few lines and one a point.</summary>
/// <param name="Sweep">Hash of the sweep file and its base.</param>
/// <param name="Program">Version and build of the program that made the chunk.</param>
/// <param name="Operations">Multiplications of the workload, from the first, that are run; null for all.</param>
/// <param name="Points">The points.</param>
public sealed record Chunk(string Sweep, string Program, int? Operations, ImmutableArray<ChunkPoint> Points)
{
    private const string Heading = "accel sweep chunk 1", All = "all";

    /// <summary>The text of the file.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Heading}\nsweep {Sweep}\nprogram {Program}\noperations {Operations?.ToString(CultureInfo.InvariantCulture) ?? All}\n");
        foreach (ChunkPoint point in Points) text.Append(CultureInfo.InvariantCulture, $"{point.Index} {point.Hash}\n");
        return text.ToString();
    }

    /// <summary>Deals points to tasks like cards, so that neighbours, which often cost the same, go to different tasks.</summary>
    /// <param name="points">The points.</param>
    /// <param name="tasks">Most tasks.</param>
    public static ImmutableArray<ImmutableArray<ChunkPoint>> Deal(IReadOnlyList<ChunkPoint> points, int tasks)
    {
        ArgumentNullException.ThrowIfNull(points);
        int count = Math.Min(tasks, points.Count);
        return [.. Enumerable.Range(0, count).Select(task => points.Where((_, i) => i % count == task).ToImmutableArray())];
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It cannot be read, or is no chunk (ACC4055), with every line that is wrong.</exception>
    public static Chunk Load(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new Diagnostic { Id = "ACC4055", File = path, Message = "The chunk cannot be read.", Found = failure.Message, Allowed = "a file that accel sweep --cluster has written" });
        }
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="InputException">It is no chunk (ACC4055), with every line that is wrong.</exception>
    public static Chunk Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n');
        if (lines[0] != Heading) throw new InputException(Wrong(path, 1, lines[0], Heading));
        var findings = new List<Diagnostic>();
        string sweep = Value(1, "sweep", IsHash), program = Value(2, "program", word => word.Length > 0), operations = Value(3, "operations", word => word == All || Number(word) is > 0 and <= int.MaxValue);
        var points = ImmutableArray.CreateBuilder<ChunkPoint>();

        // The last line ends: a file that was cut off is none.
        if (lines[^1].Length > 0) findings.Add(Wrong(path, lines.Length, lines[^1], "a line that ends"));
        for (int i = 4; i < lines.Length - 1; i++)
        {
            string[] words = lines[i].Split(' ');
            if (words.Length == 2 && Number(words[0]) is { } index && IsHash(words[1])) points.Add(new ChunkPoint(index, words[1]));
            else findings.Add(Wrong(path, i + 1, lines[i], "a place in the grid and a hash of 64 digits"));
        }

        if (findings.Count == 0 && points.Count == 0) findings.Add(Wrong(path, lines.Length, "no points", "at least one"));
        if (findings.Count > 0) throw new InputException(findings);
        return new Chunk(sweep, program, operations == All ? null : (int)Number(operations)!.Value, points.ToImmutable());

        string Value(int line, string name, Func<string, bool> allowed)
        {
            string found = line < lines.Length ? lines[line] : "";
            string value = found.StartsWith(name + " ", StringComparison.Ordinal) ? found[(name.Length + 1)..] : "";
            if (!allowed(value)) findings.Add(Wrong(path, line + 1, found, $"{name} and its value"));
            return value;
        }
    }

    private static long? Number(string word) => long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    private static bool IsHash(string word) => word.Length == 64 && word.All(char.IsAsciiHexDigitLower);

    private static Diagnostic Wrong(string path, int line, string found, string allowed) => new()
    {
        Id = "ACC4055", File = path, Line = line, Message = "The file is no chunk of a sweep.", Found = found.Length > 80 ? found[..80] + "…" : found, Allowed = allowed, Hint = "accel sweep --cluster writes chunks",
    };
}
