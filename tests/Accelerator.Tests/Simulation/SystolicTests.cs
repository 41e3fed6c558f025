using Accelerator.Analytic;
using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.Mac;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Rtl;
using Accelerator.Verification;

namespace Accelerator.Tests.Simulation;

/// <summary>What docs/systolic.md promises: cycles in closed form, edges that add nothing, the values of Mac.</summary>
public sealed class SystolicTests
{
    private const int Latency = 2;

    /// <summary>Cycles before the first step: command FIFO, memory, response FIFO, operand store.</summary>
    private const int Fill = Latency + 3;

    [Fact]
    public void Cycles_are_those_of_the_closed_form()
    {
        var random = new Xoshiro256(Designs.Seed);
        int waited = 0;
        for (int number = 0; number < 300; number++)
        {
            SystolicMicroarchitecture shape = Shape((SystolicDataflow)(number % 3), random);
            TileProgram program = TileMapper.Map(shape, Workload(shape, random));
            CycleStatistics cycles = new CycleEngine().Run(program).Cycles!;

            long folds = Folds(program);
            long steps = program.Steps / folds * shape.CyclesOfSlice;
            long drain = shape.StepLatency + shape.SkewCycles + Beats(shape) + shape.RescaleLatency;
            long apart = Math.Max(steps, shape.StepLatency + shape.SkewCycles + Beats(shape) + shape.CyclesOfSlice - 1);
            cycles.Total.ShouldBe(Fill + steps + ((folds - 1) * apart) + drain, $"{shape.Spec} {program.Steps} steps, {folds} folds");
            cycles.Drain.ShouldBe(drain);
            cycles.Steps[(int)StepStall.WaitPartialSum].ShouldBe((folds - 1) * (apart - steps));
            if (apart > steps) waited++;
        }

        waited.ShouldBeInRange(60, 240);
    }

    /// <summary>One fold, one multiplier a PE: SCALE-Sim's figure, and what it leaves out.</summary>
    [Theory]
    [InlineData(8, 8, 40)]
    [InlineData(4, 16, 64)]
    [InlineData(16, 1, 1)]
    public void One_fold_differs_from_the_published_figure_by_memory_pipeline_and_drain(int rows, int columns, int depth)
    {
        SystolicMicroarchitecture shape = Shape(rows, columns, 1, 1, lanes: 1);
        IntegerGemm gemm = Gemm(shape, rows, columns, depth, depth, new Xoshiro256(7));
        long published = 1 + SystolicCycles.Of(SystolicConvention.ScaleSim, Dataflow.OutputStationary, new GemmShape(rows, columns, depth), rows, columns);
        new CycleEngine().Run(TileMapper.Map(shape, gemm)).Cycles!.Total
            .ShouldBe(published + Fill + shape.Array.PipelineStages + Beats(shape) + shape.RescaleLatency + 1);
    }

    /// <summary>The same where weights stay; they travel with the first row, so that the preload of as many cycles as there are rows of PEs is not there.</summary>
    [Theory]
    [InlineData(8, 8, 16)]
    [InlineData(40, 4, 3)]
    [InlineData(1, 5, 1)]
    public void One_fold_of_weights_that_stay_saves_the_preload(int streamed, int columns, int rows)
    {
        SystolicMicroarchitecture shape = Shape(streamed, columns, rows, 2, lanes: 1, SystolicDataflow.WeightStationary);
        IntegerGemm gemm = Gemm(shape, streamed, columns, rows, rows, new Xoshiro256(7));
        long published = 1 + SystolicCycles.Of(SystolicConvention.ScaleSim, Dataflow.WeightStationary, new GemmShape(streamed, columns, rows), rows, columns);
        new CycleEngine().Run(TileMapper.Map(shape, gemm)).Cycles!.Total
            .ShouldBe(published - rows + Fill + shape.Array.PipelineStages + Beats(shape) + shape.RescaleLatency + 1);
    }

    /// <summary>The same where inputs stay: they travel with the first lane.</summary>
    [Theory]
    [InlineData(8, 8, 16)]
    [InlineData(40, 4, 3)]
    [InlineData(1, 5, 1)]
    public void One_fold_of_inputs_that_stay_saves_the_preload(int streamed, int columns, int rows)
    {
        SystolicMicroarchitecture shape = Shape(columns, streamed, rows, 2, lanes: 1, SystolicDataflow.InputStationary);
        IntegerGemm gemm = Gemm(shape, columns, streamed, rows, rows, new Xoshiro256(7));
        long published = 1 + SystolicCycles.Of(SystolicConvention.ScaleSim, Dataflow.InputStationary, new GemmShape(columns, streamed, rows), rows, columns);
        new CycleEngine().Run(TileMapper.Map(shape, gemm)).Cycles!.Total
            .ShouldBe(published - rows + Fill + shape.Array.PipelineStages + Beats(shape) + shape.RescaleLatency + 1);
    }

    /// <summary>Rows, columns and elements beyond the workload add nothing, whatever is left over of a tile.</summary>
    [Fact]
    public void Edges_add_nothing()
    {
        var random = new Xoshiro256(Designs.Seed);
        foreach (SystolicDataflow dataflow in Enum.GetValues<SystolicDataflow>())
        {
            SystolicMicroarchitecture shape = Shape(3, 4, 2, 2, lanes: 2, dataflow);
            for (int m = 1; m <= 7; m++)
            {
                for (int n = 1; n <= 9; n++)
                {
                    for (int k = 1; k <= 9; k++)
                    {
                        IntegerGemm gemm = Gemm(shape, m, n, k, 1 + random.Below(k), random);
                        int[] expected = ReferenceGemm.Compute(gemm, shape);
                        new CycleEngine().Run(TileMapper.Map(shape, gemm)).Outputs.ShouldBe(expected, $"{dataflow} {m} x {n} x {k}, groups of {gemm.GroupSize}");
                    }
                }
            }
        }
    }

    /// <summary>Skew moves steps in time and keeps their order: saturated accumulators are those of Mac as well.</summary>
    [Fact]
    public void Values_are_those_of_mac_where_accumulators_saturate()
    {
        var random = new Xoshiro256(Designs.Seed);
        int differing = 0;
        for (int number = 0; number < 100; number++)
        {
            foreach (SystolicDataflow dataflow in Enum.GetValues<SystolicDataflow>())
            {
                SystolicMicroarchitecture exact = Shape(dataflow, random);
                IntegerGemm gemm = Workload(exact, random);
                AcceleratorSpec narrow = exact.Spec with { Array = exact.Array with { AccumulatorBits = exact.TermBits } };
                int[] outputs = Outputs(narrow);
                outputs.ShouldBe(Outputs(narrow with { Array = AsMac(narrow.Array) }), narrow.ToString());
                if (!outputs.SequenceEqual(Outputs(exact.Spec))) differing++;

                int[] Outputs(AcceleratorSpec spec) => new CycleEngine().Run(TileMapper.Map(AcceleratorFamilies.Elaborate(spec), gemm)).Outputs;
            }
        }

        differing.ShouldBeGreaterThan(10, "no accumulator has saturated");
    }

    private static long Folds(TileProgram program) => program.Commands.Sum(command => (command.NTileLast + 1L) * (command.GroupLast + 1L));

    private static long Beats(SystolicMicroarchitecture shape) => shape.Chunks * shape.Array.TileM;

    private static SystolicMicroarchitecture Shape(SystolicDataflow dataflow, Xoshiro256 random)
    {
        int columns = 1 + random.Below(9), lanes = 1 + random.Below(columns);
        while (columns % lanes != 0) lanes--;
        bool sumsMove = dataflow != SystolicDataflow.OutputStationary;
        return Shape(1 + random.Below(6), columns, 1 + random.Below(sumsMove ? 16 : 3), sumsMove ? 1 + random.Below(3) : random.Below(4), lanes, dataflow);
    }

    private static SystolicMicroarchitecture Shape(
        int rows, int columns, int depth, int stages, int lanes, SystolicDataflow dataflow = SystolicDataflow.OutputStationary)
    {
        SystolicMicroarchitecture preset = (SystolicMicroarchitecture)Designs.Preset("systolic-small");
        return SystolicElaborator.Elaborate(preset.Spec with
        {
            MemoryLatencyCycles = Latency,
            Array = preset.Array with { Dataflow = dataflow, TileM = rows, TileN = columns, TileK = depth, PipelineStages = stages, RescaleLanes = lanes, MaximumGroup = 96, MaximumGroups = 16 },
        });
    }

    private static IntegerGemm Workload(SystolicMicroarchitecture shape, Xoshiro256 random)
    {
        int group = 1 + random.Below(96);
        return Gemm(shape, 1 + random.Below(2 * shape.Array.TileM), 1 + random.Below(3 * shape.Array.TileN), group * (1 + random.Below(4)), group, random);
    }

    private static IntegerGemm Gemm(SystolicMicroarchitecture shape, int m, int n, int k, int group, Xoshiro256 random)
    {
        int groups = (k + group - 1) / group;
        return new IntegerGemm
        {
            M = m, N = n, K = k, WeightBits = shape.Array.WeightBits, GroupSize = group, OutputShift = 3, RequantizeMultipliers = [],
            Codes = [.. Fill(n * k, 1 << shape.Array.WeightBits).Select(value => (byte)value)],
            GroupScales = [.. Fill(n * groups, 1 << shape.Array.ScaleBits)],
            Zeros = [.. Fill(n * groups, 1 << shape.Array.WeightBits).Select(value => (short)(value - (1 << (shape.Array.WeightBits - 1))))],
            Activations = [.. Fill(m * k, 256).Select(value => (sbyte)(value - 128))],
        };

        IEnumerable<int> Fill(int count, int below) => Enumerable.Range(0, count).Select(_ => random.Below(below)).ToList();
    }

    private static MacSpec AsMac(TileArraySpec array) => new()
    {
        TileM = array.TileM, TileN = array.TileN, TileK = array.TileK, WeightBits = array.WeightBits, ActivationBits = array.ActivationBits,
        PipelineStages = array.PipelineStages, AccumulatorBits = array.AccumulatorBits, Output = array.Output, RescaleLanes = array.RescaleLanes,
        ScaleBits = array.ScaleBits, RequantizeBits = array.RequantizeBits, Rounding = array.Rounding, MaximumGroup = array.MaximumGroup,
        MaximumGroups = array.MaximumGroups, MaximumNTiles = array.MaximumNTiles, AddressBits = array.AddressBits, FetchDepth = array.FetchDepth,
        OutputDepth = array.OutputDepth,
    };
}
