using System.Collections.Concurrent;
using System.Collections.Immutable;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;

namespace Accelerator.Exploration.Cost;

/// <summary>Synthesises some of a sweep's designs, and fits a model for the others.</summary>
/// <param name="file">The sweep.</param>
/// <param name="cost">Its section on costs.</param>
/// <param name="synthesis">Gives the figures that are fitted.</param>
/// <param name="workers">Designs synthesised at once.</param>
public sealed class CostTraining(SweepFile file, SweepCost cost, ICostSource synthesis, int workers)
{
    /// <summary>Draws designs by the seed, synthesises them, holds some back and fits the others: the same model whatever the number of workers.</summary>
    /// <param name="points">The points of the sweep.</param>
    /// <param name="onDesign">Called with the designs done and their number, from any thread.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InputException">Too few designs can be synthesised (ACC4032).</exception>
    public ModelCost Run(ImmutableArray<SweepPoint> points, Action<int, int> onDesign, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(onDesign);
        List<TileMicroarchitecture> designs = Designs(points, cancellation);
        int all = designs.Count, count = Math.Min(cost.Designs, all), done = 0;
        var random = new Xoshiro256((ulong)cost.Seed);
        for (int i = 0; i < count; i++)
        {
            int other = i + random.Below(all - i);
            (designs[i], designs[other]) = (designs[other], designs[i]);
        }

        var costs = new DesignCost?[count];
        var failures = new ConcurrentDictionary<int, InputException>();
        onDesign(0, count);
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, i =>
        {
            try
            {
                costs[i] = synthesis.Of(designs[i], cancellation);
            }
            catch (InputException wrong)
            {
                failures[i] = wrong;
            }

            onDesign(Interlocked.Increment(ref done), count);
        });
        List<(TileMicroarchitecture Shape, DesignCost Cost)> known = [.. costs.Select((one, i) => (designs[i], one)).Where(pair => pair.one is not null).Select(pair => (pair.Item1, pair.one!))];
        // Where every design is synthesised nothing is left to a model; it is fitted nevertheless, and tried on those that are held back.
        int held = Math.Min(cost.HeldBack, known.Count / 2);
        if (held == 0) throw TooFew(known.Count, failures);
        var model = new CostModel(known[held..]);
        return new ModelCost(synthesis, known.ToImmutableDictionary(one => Design.Of(one.Shape).SpecHash, one => one.Cost, StringComparer.Ordinal), model)
        {
            Fitted = known.Count - held, HeldBack = held, Designs = all, Errors = model.Errors(known[..held]),
        };
    }

    /// <summary>The designs of the points that can be built, each once, in the order of the points.</summary>
    private List<TileMicroarchitecture> Designs(ImmutableArray<SweepPoint> points, CancellationToken cancellation)
    {
        var designs = new List<TileMicroarchitecture>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SweepPoint point in points)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                SweepValue[] values = point.Values.IsEmpty ? file.Values(point.Choices.AsSpan()) : [.. point.Values];
                ConfigurationFile configuration = file.Configure(point.Choices.AsSpan(), values);
                TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(configuration.Accelerator);
                if (seen.Add(Design.Of(shape).SpecHash)) designs.Add(shape);
            }
            catch (InputException)
            {
                // The point will say so itself.
            }
        }

        return designs;
    }

    private InputException TooFew(int count, ConcurrentDictionary<int, InputException> failures) => new(
    [
        new Diagnostic
        {
            Id = "ACC4032", File = cost.Location.File, Line = cost.Location.Line, Column = cost.Location.Column, Message = "Too few designs can be synthesised to fit a model.", Found = $"{count}", Allowed = "at least 2 designs of the sweep",
            Hint = "source: synthesis synthesises every design",
        },
        .. failures.OrderBy(failure => failure.Key).Take(1).SelectMany(failure => failure.Value.Diagnostics),
    ]);
}
