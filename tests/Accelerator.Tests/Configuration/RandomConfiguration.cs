using Accelerator.Configuration;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Workloads.Models;
using FsCheck;
using FsCheck.Fluent;

namespace Accelerator.Tests.Configuration;

/// <summary>Correct configurations from a seed.</summary>
internal static class RandomConfiguration
{
    public static Arbitrary<ConfigurationFile> Arbitrary { get; } = Gen.Choose(0, int.MaxValue).Select(Of).ToArbitrary();

    public static ConfigurationFile Of(int seed)
    {
        var random = new Random(seed);
        AcceleratorSpec accelerator = Accelerator(random);
        return new ConfigurationFile { Accelerator = accelerator, Workload = random.Next(4) == 0 ? null : Workload(random, accelerator.Array), Path = "random.yaml" };
    }

    private static AcceleratorSpec Accelerator(Random random)
    {
        while (true)
        {
            int lanes = 1 << random.Next(0, 5);
            var spec = new AcceleratorSpec
            {
                Name = Name(random),
                ClockMhz = Within(random, 1, 100_000),
                MemoryLatencyCycles = Within(random, 1, 1024),
                Array = new LutTensorCoreSpec
                {
                    TileM = Within(random, 1, 64),
                    TileN = lanes * random.Next(1, (512 / lanes) + 1),
                    TileK = Within(random, 2, 6),
                    WeightBits = Within(random, 1, 8),
                    ActivationBits = random.Next(3) == 0 ? 16 : 8,
                    Table = Any<TableKind>(random),
                    Precompute = Any<PrecomputePlacement>(random),
                    Order = Any<StepOrder>(random),
                    PipelineStages = Within(random, 0, 3),
                    AccumulatorBits = random.Next(2) == 0 ? null : random.Next(10, 40),
                    Output = Any<OutputFormat>(random),
                    RescaleLanes = lanes,
                    ScaleBits = Within(random, 2, 24),
                    RequantizeBits = Within(random, 2, 24),
                    Rounding = Any<RoundingMode>(random),
                    MaximumGroup = Within(random, 1, 65_536),
                    MaximumGroups = Within(random, 1, 65_536),
                    MaximumNTiles = Within(random, 1, 65_536),
                    AddressBits = Within(random, 4, 31),
                    FetchDepth = Within(random, 1, 64),
                    OutputDepth = Within(random, 1, 64),
                },
            };
            spec = spec with { Array = random.Next(6) switch { 0 => Mac(spec.Array, random), 1 => BitSerial(spec.Array, random), 2 => Systolic(spec.Array, random), 3 => FloatTile(spec.Array, random), _ => spec.Array } };
            if (spec.Array is not FloatTileSpec && random.Next(3) == 0) spec = spec with { Array = spec.Array with { SideUnit = new SideUnitSpec(Within(random, 2, 16), Within(random, 1, 65_536)) } };
            if (AcceleratorFamilies.Check(spec).Count == 0) return spec;
        }
    }

    private static MacSpec Mac(TileArraySpec other, Random random) => new(other)
    {
        TileK = Within(random, 1, 16),
        WeightBits = Within(random, 2, 8),
    };

    private static BitSerialSpec BitSerial(TileArraySpec other, Random random) => new(other, BitSerialRules.Elements[random.Next(BitSerialRules.Elements.Length)])
    {
        TileK = Within(random, 1, 16),
        WeightBits = Within(random, 1, 8),
        AccumulatorBits = null,
    };

    private static SystolicSpec Systolic(TileArraySpec other, Random random) => Systolic(other, Any<SystolicDataflow>(random), random);

    private static SystolicSpec Systolic(TileArraySpec other, SystolicDataflow dataflow, Random random) => new(
        other, dataflow,
        dataflow == SystolicDataflow.OutputStationary ? Any<SumDrain>(random) : SumDrain.Parallel,
        dataflow == SystolicDataflow.OutputStationary ? OperandBuffers.None : Any<OperandBuffers>(random))
    {
        TileK = Within(random, 1, 16),
        WeightBits = Within(random, 2, 8),
        PipelineStages = Math.Max(other.PipelineStages, 1),
    };

    private static FloatTileSpec FloatTile(TileArraySpec other, Random random) => new(other, Any<FloatArithmetic>(random), random.Next(2) == 0 ? FloatFormat.Fp16 : FloatFormat.Bf16)
    {
        TileK = Within(random, 1, 16),
        WeightBits = ((int[])[3, 4, 6, 8])[random.Next(4)],
        AccumulatorBits = random.Next(3) == 0 ? null : Within(random, 10, 31),
        Output = random.Next(2) == 0 ? OutputFormat.Float16 : OutputFormat.Float32,
        ScaleBits = 8,
        Rounding = random.Next(2) == 0 ? RoundingMode.HalfEven : RoundingMode.Floor,
        MaximumGroup = Math.Min(other.MaximumGroup, 4096),
    };

    private static WorkloadSpec Workload(Random random, TileArraySpec array)
    {
        var granularity = Any<Granularity>(random);
        int group = Within(random, 1, array.MaximumGroup);
        var quantization = new QuantizationSettings
        {
            WeightBits = array.WeightBits,
            ActivationBits = array.ActivationBits,
            FloatActivations = array is not FloatTileSpec floats ? null : floats.Activation == FloatFormat.Fp16 ? "float16" : "bfloat16",
            Symmetry = Any<Symmetry>(random),
            Granularity = granularity,
            GroupSize = granularity == Granularity.Group ? group : null,
            PadGroups = granularity == Granularity.Group && random.Next(2) == 0,
            ScaleSearch = Any<ScaleSearch>(random),
        };
        if (random.Next(3) == 0) quantization = quantization with { WeightBits = null, Symmetry = null, ScaleSearch = null, Format = $"int{array.WeightBits}-sym", Method = random.Next(2) == 0 ? "rtn" : "hadamard:block=32+gptq:damping=0.01,act-order" };
        return random.Next(3) switch
        {
            0 => new WorkloadSpec { Source = new TraceSource { Path = AnyPath(random) }, Quantization = null },
            1 => new WorkloadSpec { Source = Model(random), Quantization = quantization },
            _ => new WorkloadSpec { Source = Synthetic(random, array, granularity, group), Quantization = quantization },
        };
    }

    private static ModelSource Model(Random random) => new()
    {
        Path = AnyPath(random),
        Phases = Some<Phase>(random, _ => random.Next(2) == 0 ? new PrefillPhase(Within(random, 1, 65_536)) : new DecodePhase(Within(random, 1, 65_536), Within(random, 0, 1 << 20))),
        Layers = random.Next(2) == 0 ? null : [.. Some(random, _ => Within(random, 0, 65_535)).Distinct()],
        Kinds = random.Next(2) == 0 ? null : [.. Some(random, _ => Any<LinearKind>(random)).Distinct()],
    };

    private static SyntheticSource Synthetic(Random random, TileArraySpec array, Granularity granularity, int group) => new()
    {
        Seed = Within(random, 0, int.MaxValue - 1),
        Gemms = Some(random, index => new SyntheticGemm($"{Name(random)}_{index}.x", Within(random, 1, 1 << 20), Within(random, 1, 1 << 20),
            granularity == Granularity.Group ? K(random, array, group) : Within(random, 1, array.MaximumGroup))),
    };

    /// <summary>A multiple of the group, so that it is right with and without padding.</summary>
    private static int K(Random random, TileArraySpec array, int group) => group * random.Next(1, Math.Min(array.MaximumGroups, (1 << 20) / group) + 1);

    private static ValueList<T> Some<T>(Random random, Func<int, T> item) => [.. Enumerable.Range(0, random.Next(1, 6)).Select(item)];

    private static string Name(Random random)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        IEnumerable<string> parts = Enumerable.Range(0, random.Next(0, 4)).Select(_ => new string(random.GetItems<char>(Letters, random.Next(1, 9))));
        return string.Join('-', parts.Prepend(new string(random.GetItems<char>(Letters.AsSpan(0, 26), random.Next(1, 9)))));
    }

    /// <summary>Paths that YAML could mistake for something else.</summary>
    private static string AnyPath(Random random)
    {
        string[] awkward = ["model", "../a/b.bin", "no", "null", "~", "12", "1e3", "a b", "a: b", "a #b", "'", "\"\\", "-", "- a", "é/ü", "模型", "😀", "{x}", "*a", "&a", "!t", "@", "`", "%a", "---", "a\u00A0", " ", ".inf", "=", "<<", "0x1F", "a,b", "[x]", "|", ">", "?", "\u2028", "\uFEFFa"];
        return random.Next(2) == 0 ? awkward[random.Next(awkward.Length)] : string.Concat(random.GetItems(awkward, random.Next(1, 6)));
    }

    /// <summary>Ends of the range are as likely as all between.</summary>
    private static int Within(Random random, int minimum, int maximum) => random.Next(6) switch
    {
        0 => minimum,
        1 => maximum,
        2 => Math.Min(maximum, minimum + 1),
        _ => (int)random.NextInt64(minimum, (long)maximum + 1),
    };

    private static T Any<T>(Random random)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }
}
