using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Simulation.Timing;
using Accelerator.Tests.Rtl;
using Accelerator.Verification;

namespace Accelerator.Tests.Simulation.Timing;

/// <summary>The timing engine gives every figure of the cycle engine, to the last one.</summary>
public sealed class TimingEngineTests
{
    private const int Seeds = 1200;

    [Fact]
    public void Figures_are_those_of_the_cycle_engine_on_random_designs()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Xoshiro256((ulong)seed + 77_000);
            AcceleratorSpec spec = RandomDesign.Spec(random);
            if (random.Below(3) == 0) spec = spec with { MemoryLatencyCycles = 1 + random.Below(20) };
            TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec);
            IntegerGemm gemm = RandomDesign.Workload(spec.Array, random) with { Side = null };
            if (TimingEngine.Refusal(shape) is not null) continue;
            Compare(shape, gemm, $"seed {seed}");
            string kind = shape is SystolicMicroarchitecture systolic ? $"{systolic.Array.Dataflow} {systolic.Array.Drain} {systolic.Array.WeightBuffers}" : shape is BitSerialMicroarchitecture serial ? $"{serial.Array.Element}" : shape.Family;
            seen[kind] = seen.GetValueOrDefault(kind) + 1;
        }

        // Three families, five elements, and every way in which operands move and sums leave.
        seen.Count.ShouldBe(3 + 5 + 2 + 3 + 3, string.Join(", ", seen));
        seen.Values.Min().ShouldBeGreaterThan(4, string.Join(", ", seen));
    }

    /// <summary>Many tiles and strips of few steps: what repeats is left out, and every unit is a different number of tiles ahead of the others.</summary>
    [Fact]
    public void What_repeats_is_left_out_and_counted()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int seed = 0; seed < 250; seed++)
        {
            var random = new Xoshiro256((ulong)seed + 78_000);
            AcceleratorSpec spec = RandomDesign.Spec(random);
            spec = spec with { Array = spec.Array with { TileM = 1 + random.Below(3), MaximumNTiles = 1 + random.Below(40), AddressBits = 24, FetchDepth = 1 + random.Below(24), WeightCodeBits = null } };
            if (AcceleratorFamilies.Check(spec).Count > 0) continue;
            TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec);
            if (TimingEngine.Refusal(shape) is not null) continue;
            int group = 1 + random.Below(Math.Min(spec.Array.MaximumGroup, 3 * spec.Array.TileK));
            var sizes = new TimedGemm(1 + random.Below(30), (1 + random.Below(60)) * spec.Array.TileN, 1 + random.Below(group * Math.Min(3, spec.Array.MaximumGroups)), spec.Array.WeightBits, group);
            Compare(shape, Zeros(sizes, spec.Array), $"seed {seed}");
            seen.Add(shape.Family);
        }

        seen.Count.ShouldBe(5, string.Join(", ", seen));
    }

    /// <summary>Many groups of few steps in few tiles.</summary>
    [Fact]
    public void Groups_that_repeat_are_left_out_and_counted()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int seed = 0; seed < 250; seed++)
        {
            var random = new Xoshiro256((ulong)seed + 79_000);
            AcceleratorSpec spec = RandomDesign.Spec(random);
            spec = spec with { Array = spec.Array with { TileM = 1 + random.Below(3), MaximumGroups = 64, MaximumNTiles = 1 + random.Below(4), AddressBits = 24, FetchDepth = 1 + random.Below(24), WeightCodeBits = null } };
            if (AcceleratorFamilies.Check(spec).Count > 0) continue;
            TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec);
            if (TimingEngine.Refusal(shape) is not null) continue;
            int group = 1 + random.Below(Math.Min(spec.Array.MaximumGroup, (1 + random.Below(8)) * spec.Array.TileK));
            var sizes = new TimedGemm(1 + random.Below(5), (1 + random.Below(6)) * spec.Array.TileN, group * (1 + random.Below(60)), spec.Array.WeightBits, group);
            Compare(shape, Zeros(sizes, spec.Array), $"seed {seed}");
            seen.Add(shape.Family);
        }

        seen.Count.ShouldBe(5, string.Join(", ", seen));
    }

    /// <summary>Presets that take it on a layer of a size that real models have.</summary>
    [Fact]
    public void Figures_of_presets_are_those_of_the_cycle_engine_on_a_large_layer()
    {
        int compared = 0;
        foreach (string preset in Designs.Presets)
        {
            TileMicroarchitecture shape = Designs.Preset(preset);
            if (TimingEngine.Refusal(shape) is not null || shape.Decodes || shape.Array.MaximumGroup < 128 || shape.Array.MaximumGroups < 16) continue;
            Compare(shape, Zeros(new TimedGemm(3, 768, 2048, shape.Array.WeightBits, 128), shape.Array), preset);
            compared++;
        }

        compared.ShouldBeGreaterThan(8);
    }

    /// <summary>Eleven thousand million cycles, which nobody steps one by one: each step is counted, and nothing but fill and drain besides.</summary>
    [Fact]
    public void A_workload_of_a_prompt_of_65_536_tokens_has_its_steps()
    {
        AcceleratorSpec spec = Designs.Preset("mac-m2n64k2-w2a8").Spec;
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec with { Array = spec.Array with { AddressBits = 31 } });
        CycleStatistics cycles = TimingEngine.Run(shape, new TimedGemm(65_536, 11_008, 4096, 2, 128));
        long steps = 65_536L / 2 * (11_008 / 64) * (4096 / 2);
        cycles.Steps[(int)StepStall.Compute].ShouldBe(steps);
        cycles.Steps.Sum().ShouldBe(cycles.Total);
        cycles.Total.ShouldBeInRange(steps + 5, steps + 100_000);
        cycles.OutputWords.ShouldBe(65_536L * 11_008 / shape.Array.RescaleLanes);
    }

    private static void Compare(TileMicroarchitecture shape, IntegerGemm gemm, string what)
    {
        CycleStatistics expected = new CycleEngine().Run(TileMapper.Map(shape, gemm)).Cycles!;
        CycleStatistics found = TimingEngine.Run(shape, new TimedGemm(gemm.M, gemm.N, gemm.K, gemm.WeightBits, gemm.GroupSize));
        Text(found).ShouldBe(Text(expected), $"{what}: {shape.Spec}, M {gemm.M}, N {gemm.N}, K {gemm.K}, group {gemm.GroupSize}");
    }

    private static string Text(CycleStatistics cycles) =>
        $"{cycles.Total} | {string.Join(' ', cycles.Steps)} | {cycles.Drain} | {string.Join(' ', cycles.Rescale)} | {cycles.ActivationWords} {cycles.WeightWords} {cycles.ScaleWords} {cycles.DecodeWords} {cycles.OutputWords} | {cycles.Waiting}";

    /// <summary>The same sizes with values: all of them zero.</summary>
    private static IntegerGemm Zeros(TimedGemm sizes, TileArraySpec array)
    {
        int groups = (sizes.K + sizes.GroupSize - 1) / sizes.GroupSize;
        return new IntegerGemm
        {
            M = sizes.M, N = sizes.N, K = sizes.K, WeightBits = sizes.WeightBits, GroupSize = sizes.GroupSize,
            FloatActivations = array is FloatTileSpec ? new ushort[sizes.M * sizes.K] : [],
            Codes = new byte[sizes.N * sizes.K], GroupScales = new int[sizes.N * groups], Zeros = new short[sizes.N * groups], Activations = array is FloatTileSpec ? [] : new short[sizes.M * sizes.K],
            OutputShift = 0, RequantizeMultipliers = new int[array.Output == OutputFormat.Int8 ? sizes.M : 0],
        };
    }
}
