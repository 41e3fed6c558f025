namespace Accelerator.Analytic;

/// <summary>A closed form as it is applied to a tile of elements: K is counted in the cycles that the tile takes for it.</summary>
public abstract class AnalyticModel
{
    private protected AnalyticModel(string name, string meaning) => (Name, Meaning) = (name, meaning);

    /// <summary>Name in tables.</summary>
    public string Name { get; }

    /// <summary>What it counts, and so why it differs.</summary>
    public string Meaning { get; }

    /// <summary>All forms, in the order of tables.</summary>
    public static IReadOnlyList<AnalyticModel> All { get; } =
    [
        new IdealModel(),
        new SystolicModel("SCALE-Sim OS", "each fold fills R + C - 2 cycles, none overlaps, no drain; prints one less", SystolicConvention.ScaleSim, Dataflow.OutputStationary),
        new SystolicModel("SCALE-Sim WS", "cycles of K on the rows: each fold preloads R and fills R + C - 2", SystolicConvention.ScaleSim, Dataflow.WeightStationary),
        new SystolicModel("SCALE-Sim IS", "cycles of K on the rows, M on the columns: each fold preloads R and fills R + C - 2", SystolicConvention.ScaleSim, Dataflow.InputStationary),
        new SystolicModel("STONNE OS", "each tile takes R + C + 3 besides K", SystolicConvention.Stonne, Dataflow.OutputStationary),
        new SystolicModel("column shift OS", "each tile fills and shifts its sums out: 2R + C - 1", SystolicConvention.ColumnShiftDrain, Dataflow.OutputStationary),
        new SystolicModel("ONNXim WS", "only the first preload of R shows; a fold takes at least R and 4", SystolicConvention.OnnxIm, Dataflow.WeightStationary),
        new BitFusionModel(),
        new BitModModel(),
    ];

    /// <summary>The answer; null where the form has none for the array.</summary>
    /// <param name="shape">The multiplication.</param>
    /// <param name="groupSize">Elements along K between two rescales.</param>
    /// <param name="tile">The array.</param>
    public abstract AnalyticAnswer? Answer(GemmShape shape, long groupSize, TileShape tile);

    private sealed class IdealModel() : AnalyticModel("ideal", "tiles and groups filled up, no wait at all")
    {
        public override AnalyticAnswer Answer(GemmShape shape, long groupSize, TileShape tile) => new(Name, checked(tile.Tiles(shape) * tile.CyclesOfTile(shape, groupSize)), 0);
    }

    private sealed class SystolicModel(string name, string meaning, SystolicConvention convention, Dataflow dataflow) : AnalyticModel(name, meaning)
    {
        public override AnalyticAnswer Answer(GemmShape shape, long groupSize, TileShape tile)
        {
            (int rows, int columns, long depth) = tile.Grid(shape, groupSize);
            GemmShape steps = shape with { K = depth };
            long all = SystolicCycles.Of(convention, dataflow, steps, rows, columns);
            long streaming = SystolicCycles.Streaming(dataflow, steps, rows, columns);
            return new AnalyticAnswer(Name, streaming, all - streaming);
        }
    }

    /// <summary>An array of bricks with as many products a cycle: a column an output feature, rows along K, one row of activations after the other.</summary>
    private sealed class BitFusionModel() : AnalyticModel("Bit Fusion", "bricks with as many products a cycle, one row of activations at a time, no groups")
    {
        public override AnalyticAnswer? Answer(GemmShape shape, long groupSize, TileShape tile)
        {
            // Bricks compose to 8 bits at most, and have no floating-point operands.
            if (tile.ActivationBits > 8) return null;
            tile = tile.InOneCycle;
            int products = BitFusionCycles.ProductsPerUnit(tile.ActivationBits, tile.WeightBits);
            int perColumn = tile.Rows * tile.Depth, perUnit = tile.CyclesOfSlice * products;
            return perColumn % perUnit == 0 ? new AnalyticAnswer(Name, BitFusionCycles.Of(shape, perColumn / perUnit, tile.Columns, products), 0) : null;
        }
    }

    private sealed class BitModModel() : AnalyticModel("BitMoD", "two bits of a weight a cycle where the array is bit-serial, no groups, no memory")
    {
        public override AnalyticAnswer Answer(GemmShape shape, long groupSize, TileShape tile)
        {
            tile = tile.InOneCycle;
            return new(Name, checked(BitModCycles.Steps(shape, tile.Columns, tile.Rows, tile.Depth) * BitModCycles.Latency(tile.WeightBits, tile.CyclesOfSlice > 1)), 0);
        }
    }
}
