using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Accelerator.Reporting.Files;
using Accelerator.Reporting.Runs;
using Accelerator.Simulation;

namespace Accelerator.Reporting.Timelines;

/// <summary><c>timeline.json</c>, and <c>trace.json</c> made of it.</summary>
public static class TimelineFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "timeline.json";

    /// <summary>Name of the trace for Perfetto and Chrome.</summary>
    public const string TraceName = "trace.json";

    /// <summary>Writes both files.</summary>
    /// <param name="timeline">Place of the time lines.</param>
    /// <param name="trace">Place of the trace.</param>
    /// <param name="accelerator">Name of the accelerator.</param>
    /// <param name="clockMhz">Its clock.</param>
    /// <param name="products">Name and time line of each operation of <c>run.json</c>, in its order; all of one array.</param>
    public static void Write(string timeline, string trace, string accelerator, int clockMhz, IReadOnlyList<(string Name, Timeline Timeline)> products)
    {
        ArgumentNullException.ThrowIfNull(products);
        TimelineData data = Data(accelerator, clockMhz, products);
        AtomicFile.WriteAllText(timeline, ReportJson.Text(data) + "\n");
        AtomicFile.WriteAllText(trace, TraceEvents.Text(data));
    }

    /// <summary>The same as data.</summary>
    internal static TimelineData Data(string accelerator, int clockMhz, IReadOnlyList<(string Name, Timeline Timeline)> products) => new()
    {
        Version = TimelineData.Known, Accelerator = accelerator, ClockMhz = clockMhz,
        Units = products.Count == 0 ? [] : [.. products[0].Timeline.Units.Select(unit => new UnitData(unit.Name, unit.States))],
        Queues = products.Count == 0 ? [] : [.. products[0].Timeline.Queues.Select(queue => new QueueData(queue.Name, queue.Depth))],
        Products =
        [
            .. products.Select(product => new ProductData
            {
                Name = product.Name, Cycles = product.Timeline.Cycles, ExactCycles = product.Timeline.ExactCycles, BucketCycles = product.Timeline.BucketCycles,
                Intervals = [.. product.Timeline.Units.Select(unit => unit.Intervals.SelectMany(interval => (long[])[interval.State, interval.Cycles]).ToImmutableArray())],
                Buckets = [.. product.Timeline.Units.Select(unit => unit.Buckets.SelectMany(bucket => bucket).ToImmutableArray())],
                Queues = [.. product.Timeline.Queues.Select(queue => queue.Buckets)],
            }),
        ],
    };

    /// <summary>Reads the time lines of a run.</summary>
    /// <exception cref="InputException">The file is damaged, or of another run (ACC4203).</exception>
    internal static TimelineData Read(string path, RunData run)
    {
        var data = ResultFile.Json<TimelineData>(path);
        if (!data.Products.Select(product => (product.Name, (long?)product.Cycles)).SequenceEqual(run.Operations.Select(operation => (operation.Name, operation.Cycles?.Total))))
        {
            throw ResultFile.Damaged(path, 0, "The time lines are not those of run.json.", $"{data.Products.Length} operations", $"the {run.Operations.Length} operations of run.json, with their cycles");
        }

        foreach (ProductData product in data.Products.Where(product => !IsWhole(data, product))) throw ResultFile.Damaged(path, 0, "The result is damaged.", $"time line of {product.Name}", "intervals and buckets that add up");
        return data;
    }

    private static bool IsWhole(TimelineData data, ProductData product)
    {
        if (product is not { BucketCycles: > 0, Cycles: >= 0 } || product.Intervals.Length != data.Units.Length || product.Buckets.Length != data.Units.Length || product.Queues.Length != data.Queues.Length) return false;
        long buckets = (product.Cycles + product.BucketCycles - 1) / product.BucketCycles;
        return product.Queues.All(queue => queue.Length == buckets)
            && data.Units.Zip(product.Intervals, product.Buckets).All(unit =>
                unit.Second.Length % 2 == 0 && unit.Second.Where((_, i) => i % 2 == 0).All(state => state >= 0 && state < unit.First.States.Length)
                && unit.Second.Where((_, i) => i % 2 == 1).Sum() == product.ExactCycles && unit.Third.Length == buckets * unit.First.States.Length && unit.Third.Sum() == product.Cycles);
    }
}
