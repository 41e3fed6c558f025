using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;

namespace Accelerator.Cli.Pipeline.Cluster;

/// <summary>One task of a cluster: the points of a chunk, computed into a store of its own.</summary>
/// <param name="sweep">The sweep.</param>
/// <param name="id">Hash of the sweep file and its base.</param>
/// <param name="synthesis">Gives area, delay and energy; null where these are no metrics.</param>
/// <param name="workers">Points computed at once.</param>
internal sealed class ChunkSession(SweepFile sweep, string id, SynthesisCost? synthesis, int workers)
{
    /// <summary>Computes what the store lacks; twice gives the same as once.</summary>
    /// <param name="all">The points of the sweep.</param>
    /// <param name="path">The chunk.</param>
    /// <param name="database">The store; null for the file beside the chunk.</param>
    /// <param name="cancellation">Ends it.</param>
    public int Run(ImmutableArray<SweepPoint> all, string path, string? database, CancellationToken cancellation)
    {
        Chunk chunk = Chunk.Load(path);
        IPointEngine engine = PointEngines.Of(sweep, synthesis, workers, all, out _, cancellation);
        var identity = new PointIdentity(ProgramBuild.Text);
        ImmutableArray<SweepPoint> points = ChunkCheck.Points(chunk, path, sweep, id, ProgramBuild.Text, new PointPlanner(sweep, engine, identity));
        string place = database ?? Path.ChangeExtension(path, ".db");
        using ResultStore store = ResultStore.OpenOfTask(place, ProgramBuild.Text);
        int finished = 0, done = 0, before = 0;
        try
        {
            new PointRunner(sweep, engine, store, identity).Run(points, chunk.Operations, workers, result =>
            {
                finished++;
                if (result.Outcome.Status == PointStatus.Done) done++;
                if (result.FromStore) before++;
            }, cancellation);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"interrupted: {finished} of {points.Length} points are in {place}"));
            return ExitCode.Failure;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{points.Length} points: {done} done, {points.Length - done} failed; {before} were computed before"));
        return ExitCode.Success;
    }
}
