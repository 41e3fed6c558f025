using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration.Cluster;

/// <summary>Makes the points of a chunk from the sweep file, and holds them against it: a task of another build, or with a changed file, computes nothing.</summary>
public static class ChunkCheck
{
    private const int MostNamed = 8;

    /// <summary>The points, in the order of the chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="path">Its file, for findings.</param>
    /// <param name="file">The sweep.</param>
    /// <param name="sweep">Hash of the sweep file and its base.</param>
    /// <param name="program">Version and build of the program that runs.</param>
    /// <param name="planner">Says what a point is.</param>
    /// <exception cref="InputException">The chunk is of another build, sweep file or model (ACC4056).</exception>
    public static ImmutableArray<SweepPoint> Points(Chunk chunk, string path, SweepFile file, string sweep, string program, PointPlanner planner)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(planner);
        var findings = new List<Diagnostic>();
        if (chunk.Program != program) findings.Add(Other(path, 3, "The chunk was made by another build of accel.", chunk.Program, program, "install the same build on all machines"));
        if (chunk.Sweep != sweep) findings.Add(Other(path, 2, "The chunk is of another sweep: the file or its base has changed.", chunk.Sweep, sweep, "run accel sweep --cluster again"));
        if (findings.Count > 0) throw new InputException(findings);
        var grid = new SweepGrid(file);
        SweepPoint?[] points = [.. chunk.Points.Select(point => (BigInteger)point.Index < grid.Size ? grid.At(point.Index) : null)];
        var differ = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < points.Length; i++)
        {
            if (points[i] is not { } point || planner.Plan(point, chunk.Operations).Hash != chunk.Points[i].Hash) differ.Add(i);
        }

        if (differ.Count == 0) return [.. points.OfType<SweepPoint>()];
        string named = string.Join(", ", differ.Take(MostNamed).Select(i => chunk.Points[i].Index.ToString(CultureInfo.InvariantCulture)));
        throw new InputException(Other(
            path, 5 + differ[0], "Points of the chunk are not those of the sweep here.", $"{differ.Count} of {points.Length} differ: {named}{(differ.Count > MostNamed ? " …" : "")}", "the hashes of the chunk",
            "a model, a trace or a constraint has changed, or another file lies at its path on this machine"));
    }

    private static Diagnostic Other(string path, int line, string message, string found, string allowed, string hint) =>
        new() { Id = "ACC4056", File = path, Line = line, Message = message, Found = found, Allowed = allowed, Hint = hint };
}
