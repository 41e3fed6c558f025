using Accelerator.Tests.Cli;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>A sweep of 132 points, twelve of which are refused, and what a local run makes of it: computed when it is first needed.</summary>
public sealed class LocalSweep : IDisposable
{
    private readonly Lazy<(Accel Place, AccelResult Result)> run = new(() =>
    {
        var accel = new Accel();
        accel.Write("sweep.yaml", Text);
        AccelResult result = accel.Run("sweep", "sweep.yaml", "--out", "o");
        result.ExitCode.ShouldBe(0, result.Error);
        return (accel, result);
    });

    /// <summary>Points of some hundred milliseconds each, so that there is a middle in which something can be killed.</summary>
    internal static string Text => SweepSample.With(
        "    n: {key: array.tile.n, values: [2, 4, 8]}\n", "    n: {key: array.tile.n, values: [2, 4, 8, 700]}\n    seed: {key: seed, range: {from: 1, to: 12, step: 1}}\n", "    - {name: edge, m: 5, n: 7, k: 45}\n", string.Concat(Enumerable.Range(0, 2).Select(i => $"    - {{name: g{i}, m: 90, n: 60, k: 96}}\n")),
        "n * k <= 16", "n * k <= 16 or n == 700 and k == 2 and latency == 1", "engine: timing", "engine: cycle");

    internal void IsEqualTo(Accel accel, AccelResult result) => AreEqual(accel, result, run.Value.Place, run.Value.Result);

    internal void FilesAreEqual(Accel accel) => FilesAreEqual(accel, run.Value.Place);

    internal static void AreEqual(Accel accel, AccelResult result, Accel expected, AccelResult wanted)
    {
        result.Output.ShouldBe(wanted.Output);
        FilesAreEqual(accel, expected);
    }

    public void Dispose()
    {
        if (run.IsValueCreated) run.Value.Place.Dispose();
    }

    private static void FilesAreEqual(Accel accel, Accel expected)
    {
        foreach (string name in (string[])["points.csv", "sweep.json"]) File.ReadAllBytes(accel[$"o/{name}"]).ShouldBe(File.ReadAllBytes(expected[$"o/{name}"]));
    }
}
