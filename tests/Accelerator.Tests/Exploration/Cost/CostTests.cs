using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Exploration.Cost;
using Accelerator.Hardware.Tiles;
using Accelerator.Tests.Configuration;

namespace Accelerator.Tests.Exploration.Cost;

/// <summary>Area, delay and energy of points, from a source whose figures are known.</summary>
public sealed class CostTests
{
    private const string Model = "  engine: timing\n  cost: {source: model, designs: 5, held_back: 2, seed: 7}\n";

    /// <summary>Worked out by hand: 4 products a cycle, 2 ns, 100 units of area, 50 pJ a cycle, 1000 cycles.</summary>
    [Fact]
    public void Metrics_follow_from_area_delay_and_energy()
    {
        SweepFile file = SweepSample.Parse();
        TileMicroarchitecture shape = Accelerator.Hardware.AcceleratorFamilies.Elaborate(file.Base.Accelerator);
        double peak = PointSums.Peak(shape);
        var cost = new DesignCost(new PartCost(100, 2, 50), new PartCost(40, 1, 20), true);
        Dictionary<string, double> metrics = new(cost.Metrics(shape, 1000));
        metrics["area"].ShouldBe(100);
        metrics["area_per_mac"].ShouldBe(100 / peak);
        metrics["delay_ns"].ShouldBe(2);
        metrics["power_mw"].ShouldBe(25);
        metrics["energy_nj"].ShouldBe(50);
        metrics["density"].ShouldBe(peak / 2 / 100 * 1e6);
        metrics["efficiency"].ShouldBe(peak / 50 * 1000);
        metrics["core_power_mw"].ShouldBe(20);
        metrics["core_energy_nj"].ShouldBe(20);
        metrics["synthesised"].ShouldBe(1);
        metrics.Keys.Order(StringComparer.Ordinal).ShouldBe(SweepMetric.All.Where(metric => metric.NeedsCost).Select(metric => metric.Name).Order(StringComparer.Ordinal));

        // Without OpenSTA there is an area.
        new DesignCost(new PartCost(100, null, null), new PartCost(null, null, null), true).Metrics(shape, 1000).Select(metric => metric.Key).ShouldBe(["area", "area_per_mac", "synthesised"]);
    }

    [Fact]
    public void A_point_has_the_cost_of_its_design_beside_its_cycles()
    {
        var engine = new CostedPointEngine(new TimingPointEngine(), new KnownCost());
        SweepFile file = SweepSample.Parse();
        ImmutableSortedDictionary<string, double> alone = new TimingPointEngine().Run(file.Base, CancellationToken.None), both = engine.Run(file.Base, CancellationToken.None);
        both.RemoveRange(both.Keys.Except(alone.Keys)).ShouldBe(alone);
        both["area"].ShouldBe(KnownCost.Area(Accelerator.Hardware.AcceleratorFamilies.Elaborate(file.Base.Accelerator)));
        both["energy_nj"].ShouldBe(3 * both["area"] * both["cycles"] / 1000, 1e-6);
        engine.Name.ShouldBe("timing+known");
        engine.Basis.ShouldBe("\nbasis");
    }

    [Fact]
    public void Another_library_is_another_point()
    {
        SweepFile file = SweepSample.Parse();
        string[] ids = [.. new IPointEngine[] { new TimingPointEngine(), new CostedPointEngine(new TimingPointEngine(), new KnownCost()), new CostedPointEngine(new TimingPointEngine(), new KnownCost { Basis = "other" }) }
            .Select(engine => new PointIdentity("test").Of(file.Base, engine, out _))];
        ids.ShouldBeUnique();
    }

    /// <summary>What the gates of the shell grow with is among the features, so that a cost that is a sum of them is found again on designs that the model never saw.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_model_of_some_designs_gives_the_others(int workers)
    {
        SweepFile file = SweepSample.Parse(SweepSample.With("  engine: timing\n", Model));
        ImmutableArray<SweepPoint> points = SweepSelection.Of(file, null);
        var synthesis = new KnownCost();
        int told = 0;
        ModelCost model = new CostTraining(file, file.Cost!, synthesis, workers).Run(points, (_, total) => Math.Max(Interlocked.Increment(ref told), total), CancellationToken.None);
        (model.Designs, model.Fitted, model.HeldBack).ShouldBe((5, 3, 2), "5 tiles, at two latencies each that change no gate");
        synthesis.Asked.ShouldBe(5);
        told.ShouldBe(6);
        model.Errors.Single(error => error.Figure == "area").Worst.ShouldBeLessThan(0.2);

        // Those that were synthesised keep their figures, held back or not.
        foreach (SweepPoint point in points)
        {
            TileMicroarchitecture shape = Shape(file, point);
            model.Of(shape, CancellationToken.None).ShouldBe(new DesignCost(KnownCost.Part(shape), KnownCost.Part(shape), true));
        }

        Basis(workers).ShouldBe(Basis(2));
        Basis(workers, 8).ShouldNotBe(Basis(workers));

        string Basis(int count, int seed = 7) => new CostTraining(file, file.Cost! with { Designs = 4, HeldBack = 1, Seed = seed }, new KnownCost(), count).Run(points, (_, _) => { }, CancellationToken.None).Basis;
    }

    [Fact]
    public void What_is_not_synthesised_comes_from_the_model()
    {
        SweepFile file = SweepSample.Parse(SweepSample.With("  engine: timing\n", Model, "range: {from: 2, to: 3, step: 1}", "range: {from: 2, to: 6, step: 1}", "n * k <= 16", "n > 0", "values: [2, 4, 8]", "values: [2, 4, 6, 8, 10, 12, 14, 16]", "\"min(n, 4)\"", "2"));
        ImmutableArray<SweepPoint> points = SweepSelection.Of(file, null);
        ModelCost model = new CostTraining(file, file.Cost! with { Designs = 30, HeldBack = 5 }, new KnownCost(), 2).Run(points, (_, _) => { }, CancellationToken.None);
        (model.Designs, model.Fitted).ShouldBe((40, 25));
        DesignCost[] costs = [.. points.Select(point => model.Of(Shape(file, point), CancellationToken.None))];
        costs.Count(cost => !cost.Synthesised).ShouldBe(2 * 10);
        foreach ((SweepPoint point, DesignCost cost) in points.Zip(costs)) (cost.Whole.Area!.Value / KnownCost.Area(Shape(file, point))).ShouldBe(1, 0.02);
        model.Errors.ShouldAllBe(error => error.Mean <= error.Worst && error.Worst < 0.05);
    }

    /// <summary>The known cost is off by a quarter on the designs that the model is tried on, and that is what it says.</summary>
    [Fact]
    public void The_error_is_that_on_designs_that_were_held_back()
    {
        SweepFile file = SweepSample.Parse(SweepSample.With("  engine: timing\n", Model));
        var costs = new List<(TileMicroarchitecture, DesignCost)>();
        foreach (SweepPoint point in SweepSelection.Of(file, null)) costs.Add((Shape(file, point), new KnownCost().Of(Shape(file, point), CancellationToken.None)));
        var model = new CostModel(costs);
        model.Errors(costs).ShouldAllBe(error => error.Worst < 0.01);
        (TileMicroarchitecture, DesignCost)[] other = [.. costs.Select(one => (one.Item1, one.Item2 with { Whole = new PartCost(one.Item2.Whole.Area * 0.8, null, null) }))];
        model.Errors(other).Single(error => error.Figure == "area").Mean.ShouldBe(0.25, 0.01);
    }

    [Fact]
    public void Designs_that_cannot_be_synthesised_are_left_out_of_the_model()
    {
        SweepFile file = SweepSample.Parse(SweepSample.With("  engine: timing\n", Model));
        ImmutableArray<SweepPoint> points = SweepSelection.Of(file, null);
        ModelCost model = new CostTraining(file, file.Cost!, new KnownCost { Refuses = shape => shape.Array.TileN == 8 }, 2).Run(points, (_, _) => { }, CancellationToken.None);
        (model.Designs, model.Fitted + model.HeldBack).ShouldBe((5, 4));
        InputException few = Should.Throw<InputException>(() => new CostTraining(file, file.Cost!, new KnownCost { Refuses = _ => true }, 2).Run(points, (_, _) => { }, CancellationToken.None));
        few.Diagnostics.Select(finding => finding.Id).ShouldBe(["ACC4032", "ACC4031"]);
        few.Diagnostics[0].Line.ShouldBe(file.Cost!.Location.Line);
    }

    [Fact]
    public void Coefficients_of_a_sum_are_found_and_none_is_below_zero()
    {
        double[][] features = [[1, 0, 2], [1, 3, 0], [1, 1, 1], [1, 4, 4]];
        var exact = new NonNegativeFit(features, [.. features.Select(row => (5 * row[0]) + (2 * row[1]) + (7 * row[2]))]);
        exact.Coefficients.Zip([5.0, 2, 7]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-6);
        var falling = new NonNegativeFit([[1, 1], [1, 2], [1, 3]], [30, 20, 10]);
        falling.Coefficients[1].ShouldBe(0);
        falling.Coefficients[0].ShouldBeInRange(10, 30);
    }

    private static TileMicroarchitecture Shape(SweepFile file, SweepPoint point) =>
        Accelerator.Hardware.AcceleratorFamilies.Elaborate(file.Configure(point.Choices.AsSpan(), [.. point.Values]).Accelerator);

    /// <summary>A cost that is a sum of sizes.</summary>
    private sealed class KnownCost : ICostSource
    {
        private int asked;

        public string Name => "known";

        public string Basis { get; init; } = "basis";

        public int Asked => asked;

        public Func<TileMicroarchitecture, bool>? Refuses { get; init; }

        public static double Area(TileMicroarchitecture shape) => 5000 + (30.0 * shape.Array.TileM * shape.Array.TileN * shape.PartialSumBits) + (12.0 * shape.ActivationWordBits);

        public static PartCost Part(TileMicroarchitecture shape) => new(Area(shape), 2 + (0.1 * shape.PartialSumBits), 3 * Area(shape));

        public DesignCost Of(TileMicroarchitecture shape, CancellationToken cancellation)
        {
            Interlocked.Increment(ref asked);
            if (Refuses?.Invoke(shape) == true) throw new InputException(new Diagnostic { Id = "ACC4031", Message = "no" });
            return new DesignCost(Part(shape), Part(shape), true);
        }
    }
}
