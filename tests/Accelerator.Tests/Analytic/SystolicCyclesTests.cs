using Accelerator.Analytic;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Analytic;

/// <summary>Closed forms against every published or executed figure of the tools that they stand for.</summary>
public sealed class SystolicCyclesTests
{
    [SharedTheory("golden/systolic")]
    [InlineData("golden/systolic/scalesim_cycles.csv", "scalesim_cycles", 3474)]
    [InlineData("golden/systolic/scalesim_runs.csv", "total_cycles_reported", 180)]
    public void Scale_sim(string file, string column, int rows)
    {
        int count = 0;
        foreach (IReadOnlyDictionary<string, string> row in GoldenTable.Read(file))
        {
            Dataflow dataflow = row["dataflow"] switch { "os" => Dataflow.OutputStationary, "ws" => Dataflow.WeightStationary, _ => Dataflow.InputStationary };
            var shape = new GemmShape(row.Long("M"), row.Long("N"), row.Long("K"));
            SystolicCycles.Of(SystolicConvention.ScaleSim, dataflow, shape, (int)row.Long("R"), (int)row.Long("C")).ShouldBe(row.Long(column), $"{file}: {shape} {dataflow}");
            count++;
        }

        count.ShouldBe(rows);
    }

    [SharedFact("golden/systolic")]
    public void Stonne()
    {
        int count = 0;
        foreach (IReadOnlyDictionary<string, string> row in GoldenTable.Read("golden/systolic/stonne_os_dense.csv"))
        {
            var shape = new GemmShape(row.Long("M"), row.Long("N"), row.Long("K"));
            SystolicCycles.Of(SystolicConvention.Stonne, Dataflow.OutputStationary, shape, (int)row.Long("R"), (int)row.Long("C")).ShouldBe(row.Long("cycles"));
            count++;
        }

        count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Forms_by_hand()
    {
        var shape = new GemmShape(4, 4, 4);
        SystolicCycles.Of(SystolicConvention.ScaleSim, Dataflow.OutputStationary, shape, 4, 4).ShouldBe(4 + 4 + 4 - 2 - 1);
        SystolicCycles.Of(SystolicConvention.ColumnShiftDrain, Dataflow.OutputStationary, shape, 4, 4).ShouldBe(8 + 4 + 4 - 1);
        SystolicCycles.Of(SystolicConvention.OnnxIm, Dataflow.WeightStationary, new GemmShape(10, 8, 8), 4, 4).ShouldBe(7 + 3 * 10 + 4 + 4 - 2 + 10);
        Should.Throw<ArgumentException>(() => SystolicCycles.Of(SystolicConvention.Stonne, Dataflow.InputStationary, shape, 4, 4));
        Should.Throw<OverflowException>(() => SystolicCycles.Of(SystolicConvention.ScaleSim, Dataflow.OutputStationary, new GemmShape(long.MaxValue, long.MaxValue, 1), 1, 1));
        BitFusionCycles.ProductsPerUnit(8, 8).ShouldBe(1);
        BitFusionCycles.ProductsPerUnit(8, 2).ShouldBe(4);
        BitFusionCycles.ProductsPerUnit(2, 1).ShouldBe(16);
        BitFusionCycles.Of(new GemmShape(3, 33, 100), 16, 16, 4).ShouldBe(3 * 3 * 2);
    }
}
