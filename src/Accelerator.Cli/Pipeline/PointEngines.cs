using System.Collections.Immutable;
using Accelerator.Cli.Infrastructure;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;
using Accelerator.Exploration.Cost;

namespace Accelerator.Cli.Pipeline;

/// <summary>What gives the figures of a sweep's points, costs among them.</summary>
internal static class PointEngines
{
    /// <summary>The engine of a sweep; where costs come from a model, it is fitted first.</summary>
    /// <param name="file">The sweep.</param>
    /// <param name="synthesis">Gives area, delay and energy; null where these are no metrics.</param>
    /// <param name="workers">Designs synthesised at once.</param>
    /// <param name="points">The points of the sweep.</param>
    /// <param name="model">The model of costs; null where there is none.</param>
    /// <param name="cancellation">Stops the fit.</param>
    public static IPointEngine Of(SweepFile file, SynthesisCost? synthesis, int workers, ImmutableArray<SweepPoint> points, out ModelCost? model, CancellationToken cancellation)
    {
        IPointEngine engine = file.Engine == SweepEngine.Timing ? new TimingPointEngine() : new CyclePointEngine(file.Wants(SweepMetric.Perplexity) ? new PointPerplexity() : null);
        model = null;
        if (file.Cost is not { } cost || synthesis is null) return engine;
        if (cost.Source == CostSource.Synthesis) return new CostedPointEngine(engine, synthesis);
        model = Terminal.WithProgress("synthesising designs", onDesign => new CostTraining(file, cost, synthesis, workers).Run(points, onDesign, cancellation), lines: true);
        return new CostedPointEngine(engine, model);
    }
}
