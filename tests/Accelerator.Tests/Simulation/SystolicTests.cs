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
        var seen = new HashSet<(SystolicDataflow, SumDrain, OperandBuffers)>();
        for (int number = 0; number < 300; number++)
        {
            SystolicMicroarchitecture shape = Shape((SystolicDataflow)(number % 3), random);
            TileProgram program = TileMapper.Map(shape, Workload(shape, random));
            CycleStatistics cycles = new CycleEngine().Run(program).Cycles!;

            // K cycles of loading: before the first step, and between steps what it takes more than they do.
            long folds = Folds(program), slices = program.Steps / folds, k = shape.Array.TileK;
            (long before, long interval) = shape.Array.WeightBuffers switch
            {
                OperandBuffers.None => (0, shape.CyclesOfSlice),
                OperandBuffers.Single => (k, shape.CyclesOfSlice + k),
                _ => (k, Math.Max(shape.CyclesOfSlice, k)),
            };
            if (before > 0 && shape.Array.Dataflow == SystolicDataflow.WeightStationary) before--;
            long steps = ((slices - 1) * interval) + shape.CyclesOfSlice;
            long handed = shape.StepLatency + shape.SkewCycles + Beats(shape), drain = handed + shape.RescaleLatency;
            long apart = shape.Array.Drain == SumDrain.Shift ? handed + slices - 1 : Math.Max(slices * interval, handed + shape.CyclesOfSlice - 1);
            cycles.Total.ShouldBe(Fill + before + steps + ((folds - 1) * apart) + drain, $"{shape.Spec} {program.Steps} steps, {folds} folds");
            cycles.Drain.ShouldBe(drain);
            if (before == 0 && interval == shape.CyclesOfSlice) cycles.Steps[(int)StepStall.WaitPartialSum].ShouldBe((folds - 1) * (apart - (slices * interval)));
            cycles.Steps[(int)StepStall.Compute].ShouldBe(folds * slices * shape.CyclesOfSlice);
            if (apart > slices * interval) waited++;
            seen.Add((shape.Array.Dataflow, shape.Array.Drain, shape.Array.WeightBuffers));
        }

        waited.ShouldBeInRange(60, 240);
        seen.Count.ShouldBe(2 + 3 + 3);
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

    /// <summary>Loaded while the array waits, a preload is there: one fold takes what is published, memory, pipeline and beats apart.</summary>
    [Theory]
    [InlineData(8, 8, 16)]
    [InlineData(40, 4, 3)]
    [InlineData(1, 5, 1)]
    public void One_fold_that_is_loaded_before_has_the_preload(int streamed, int columns, int rows)
    {
        foreach (OperandBuffers buffers in (OperandBuffers[])[OperandBuffers.Single, OperandBuffers.Double])
        {
            SystolicMicroarchitecture shape = Shape(streamed, columns, rows, 2, lanes: 1, SystolicDataflow.WeightStationary, buffers: buffers);
            IntegerGemm gemm = Gemm(shape, streamed, columns, rows, rows, new Xoshiro256(7));
            long published = 1 + SystolicCycles.Of(SystolicConvention.ScaleSim, Dataflow.WeightStationary, new GemmShape(streamed, columns, rows), rows, columns);
            new CycleEngine().Run(TileMapper.Map(shape, gemm)).Cycles!.Total
                .ShouldBe(published + Fill - 1 + shape.Array.PipelineStages + Beats(shape) + shape.RescaleLatency + 1);
        }
    }

    /// <summary>Sums that shift out of one chunk, one pipeline stage: a fold takes what is published of such arrays.</summary>
    [Theory]
    [InlineData(4, 5, 7)]
    [InlineData(8, 3, 1)]
    public void Folds_whose_sums_shift_out_are_as_long_as_published(int rows, int columns, int depth)
    {
        SystolicMicroarchitecture shape = Shape(rows, columns, 1, 1, lanes: columns, drain: SumDrain.Shift);
        long one = Cycles(1), published = SystolicCycles.Of(SystolicConvention.ColumnShiftDrain, Dataflow.OutputStationary, new GemmShape(rows, columns, depth), rows, columns);
        (Cycles(3) - one).ShouldBe(2 * published);

        long Cycles(int tiles) => new CycleEngine().Run(TileMapper.Map(shape, Gemm(shape, rows, tiles * columns, depth, depth, new Xoshiro256(7)))).Cycles!.Total;
    }

    /// <summary>Rows, columns and elements beyond the workload add nothing, whatever is left over of a tile.</summary>
    [Fact]
    public void Edges_add_nothing()
    {
        var random = new Xoshiro256(Designs.Seed);
        foreach ((SystolicDataflow dataflow, SumDrain drain, OperandBuffers buffers) in Variants)
        {
            SystolicMicroarchitecture shape = Shape(3, 4, 2, 2, lanes: 2, dataflow, drain, buffers);
            for (int m = 1; m <= 7; m++)
            {
                for (int n = 1; n <= 9; n++)
                {
                    for (int k = 1; k <= 9; k++)
                    {
                        IntegerGemm gemm = Gemm(shape, m, n, k, 1 + random.Below(k), random);
                        int[] expected = ReferenceGemm.Compute(gemm, shape);
                        new CycleEngine().Run(TileMapper.Map(shape, gemm)).Outputs.ShouldBe(expected, $"{dataflow} {drain} {buffers} {m} x {n} x {k}, groups of {gemm.GroupSize}");
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

    private static IEnumerable<(SystolicDataflow Dataflow, SumDrain Drain, OperandBuffers Buffers)> Variants =>
    [
        .. Enum.GetValues<SumDrain>().Select(drain => (SystolicDataflow.OutputStationary, drain, OperandBuffers.None)),
        .. Enum.GetValues<OperandBuffers>().SelectMany(buffers => ((SystolicDataflow, SumDrain, OperandBuffers)[])
            [(SystolicDataflow.WeightStationary, SumDrain.Parallel, buffers), (SystolicDataflow.InputStationary, SumDrain.Parallel, buffers)]),
    ];

    private static long Folds(TileProgram program) => program.Commands.Sum(command => (command.NTileLast + 1L) * (command.GroupLast + 1L));

    private static long Beats(SystolicMicroarchitecture shape) => shape.Chunks * shape.Array.TileM;

    private static SystolicMicroarchitecture Shape(SystolicDataflow dataflow, Xoshiro256 random)
    {
        int columns = 1 + random.Below(9), lanes = 1 + random.Below(columns);
        while (columns % lanes != 0) lanes--;
        bool sumsMove = dataflow != SystolicDataflow.OutputStationary;
        SumDrain drain = sumsMove ? SumDrain.Parallel : (SumDrain)random.Below(2);
        OperandBuffers buffers = sumsMove ? (OperandBuffers)random.Below(3) : OperandBuffers.None;
        return Shape(1 + random.Below(6), columns, 1 + random.Below(sumsMove ? 16 : 3), sumsMove ? 1 + random.Below(3) : random.Below(4), lanes, dataflow, drain, buffers);
    }

    private static SystolicMicroarchitecture Shape(
        int rows, int columns, int depth, int stages, int lanes, SystolicDataflow dataflow = SystolicDataflow.OutputStationary,
        SumDrain drain = SumDrain.Parallel, OperandBuffers buffers = OperandBuffers.None)
    {
        SystolicMicroarchitecture preset = (SystolicMicroarchitecture)Designs.Preset("systolic-small");
        return SystolicElaborator.Elaborate(preset.Spec with
        {
            MemoryLatencyCycles = Latency,
            Array = preset.Array with { Dataflow = dataflow, Drain = drain, WeightBuffers = buffers, TileM = rows, TileN = columns, TileK = depth, PipelineStages = stages, RescaleLanes = lanes, MaximumGroup = 96, MaximumGroups = 16 },
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
            Activations = [.. Fill(m * k, 256).Select(value => (short)(value - 128))],
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
