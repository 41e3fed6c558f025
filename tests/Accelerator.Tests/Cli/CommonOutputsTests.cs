using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Compilation.Tiles;
using Accelerator.Configuration;
using Accelerator.Hardware;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Traces;

namespace Accelerator.Tests.Cli;

/// <summary>The outputs that the arrays of a comparison have in common, and what follows from a difference.</summary>
public sealed class CommonOutputsTests
{
    /// <summary>Presets of integer outputs: comparisons refuse arrays of floating-point elements.</summary>
    public static TheoryData<string> Presets => [.. Designs.Presets.Where(name => Designs.Preset(name) is not FloatTileMicroarchitecture)];

    /// <summary>INT32 and INT8, every rounding among the presets: an array with an exact accumulator gives them all, and each change is counted.</summary>
    [Theory]
    [MemberData(nameof(Presets))]
    public void An_exact_accumulator_gives_the_common_outputs(string preset)
    {
        AcceleratorSpec spec = ConfigurationLoader.Load(Repository.PathOf($"examples/presets/{preset}.yaml")).Accelerator;
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec with { Array = spec.Array with { AccumulatorBits = null } });
        int group = Math.Min(shape.Array.MaximumGroup, 20);
        GemmTrace trace = SyntheticTrace.Create([new SyntheticShape(5, 9, 2 * group, shape.Array.MemoryWeightBits(), group)], seed: 11);
        LoweredOperation lowered = ArrayWork.Of(trace, trace.Operations[0], shape).Parts.ShouldHaveSingleItem();
        int[] outputs = new ReferenceEngine().Run(TileMapper.Map(shape, lowered.Gemm)).Outputs;

        CommonOutputs.Differing(lowered, shape.Array, outputs).ShouldBe(0);
        outputs[0] ^= 1;
        outputs[^1] ^= 4;
        CommonOutputs.Differing(lowered, shape.Array, outputs).ShouldBe(2);
    }

    [Theory]
    [InlineData(0, 0, false, true)]
    [InlineData(1, 0, false, false)]
    [InlineData(1, 0, true, true)]
    [InlineData(0, 1, true, false)]
    public void A_difference_is_a_fault_unless_the_accumulator_saturates(long differing, long mismatches, bool saturates, bool agrees)
    {
        var array = new ComparedReport
        {
            Name = "a", File = "a.yaml", Family = "Mac", TileM = 1, TileN = 1, TileK = 1, WeightBits = 2, PeakMacs = 1, Speed = 1,
            AccumulatorSaturates = saturates, OutputsDiffering = differing, MismatchesAgainstReference = mismatches, Cells = null, Run = null!,
        };
        var sound = array with { OutputsDiffering = 0, MismatchesAgainstReference = 0 };
        new ComparisonReport { Workload = "", Synthetic = true, ClockMhz = 1, MemoryLatencyCycles = 1, Macs = 1, Outputs = 1, Arrays = [sound, array] }.Agrees.ShouldBe(agrees);
    }
}
