using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;

namespace Accelerator.Verification;

/// <summary>Random but valid specifications and workloads (synthetic codes), every knob included.</summary>
public static class RandomDesign
{
    /// <summary>A valid specification of a small array of any family.</summary>
    /// <param name="random">Source of every choice.</param>
    /// <param name="name">Name of the configuration.</param>
    public static AcceleratorSpec Spec(Xoshiro256 random, string name = "random")
    {
        ArgumentNullException.ThrowIfNull(random);
        AcceleratorSpec lut = LutTensorCore(random, name);
        AcceleratorSpec spec = lut with
        {
            Array = random.Below(11) switch
            {
                0 => Mac(lut.Array, random),
                <= 3 => BitSerial(lut.Array, random),
                <= 5 => Systolic(lut.Array, random),
                10 => RandomFloats.Array(lut.Array, random),
                _ => lut.Array,
            },
        };
        if (spec.Array is not FloatTileSpec && random.Below(4) == 0) spec = WithSideUnit(spec, random);
        if (spec.Array is not (BitSerialSpec or FloatTileSpec) && random.Below(3) == 0) spec = Narrowed(spec, random);
        if (spec.Array is LutTensorCoreSpec or FloatTileSpec or SystolicSpec { Dataflow: SystolicDataflow.WeightStationary, WeightBuffers: not OperandBuffers.None } || spec.Array.WeightBits == 1 || random.Below(3) != 0) return spec;
        return spec with { Array = spec.Array with { WeightCodeBits = 1 + random.Below(spec.Array.WeightBits - 1) } };
    }

    /// <summary>The same with a side unit; without one where the sums of outliers would be wider than the models' integers.</summary>
    private static AcceleratorSpec WithSideUnit(AcceleratorSpec spec, Xoshiro256 random)
    {
        AcceleratorSpec with = spec with { Array = spec.Array with { SideUnit = new SideUnitSpec(2 + random.Below(15), 1 + random.Below(40)) } };
        return AcceleratorFamilies.Check(with).Count == 0 ? with : spec;
    }

    /// <summary>The same with an accumulator that may saturate.</summary>
    private static AcceleratorSpec Narrowed(AcceleratorSpec spec, Xoshiro256 random)
    {
        TileMicroarchitecture exact = AcceleratorFamilies.Elaborate(spec);
        int spread = exact.ExactAccumulatorBits - exact.TermBits;
        return spec with { Array = spec.Array with { AccumulatorBits = exact.TermBits + random.Below(spread + 1) } };
    }

    /// <summary>A multiply-accumulate array with the units around the array of another.</summary>
    private static MacSpec Mac(TileArraySpec other, Xoshiro256 random) => new(other)
    {
        TileK = 1 + random.Below(random.Below(4) == 0 ? 16 : 6),
        WeightBits = 2 + random.Below(7),
        AccumulatorBits = null,
    };

    /// <summary>An array of any processing element with the units around the array of another.</summary>
    private static BitSerialSpec BitSerial(TileArraySpec other, Xoshiro256 random)
    {
        ProcessingElementStyle element = BitSerialRules.Elements[random.Below(BitSerialRules.Elements.Length)];
        (int leastBits, int mostBits) = BitSerialRules.WeightBits(element);
        (int leastK, int mostK) = BitSerialRules.TileK(element);
        bool bricks = element == ProcessingElementStyle.Bricks;
        int bits = bricks ? 2 << random.Below(3) : leastBits + random.Below(mostBits - leastBits + 1);
        return new BitSerialSpec(other, element)
        {
            TileK = bricks ? 8 / bits : leastK + random.Below(Math.Min(mostK, random.Below(4) == 0 ? 16 : 5) - leastK + 1),
            WeightBits = bits,
            ActivationBits = bricks ? 8 : other.ActivationBits,
            AccumulatorBits = null,
        };
    }

    /// <summary>A systolic array with the units around the array of another.</summary>
    private static SystolicSpec Systolic(TileArraySpec other, Xoshiro256 random)
    {
        var dataflow = (SystolicDataflow)random.Below(Enum.GetValues<SystolicDataflow>().Length);
        bool sumsStay = dataflow == SystolicDataflow.OutputStationary;
        return new SystolicSpec(other, dataflow, sumsStay ? (SumDrain)random.Below(2) : SumDrain.Parallel, sumsStay ? OperandBuffers.None : (OperandBuffers)random.Below(3))
        {
            TileK = 1 + random.Below(random.Below(4) == 0 ? 16 : 6),
            WeightBits = 2 + random.Below(7),
            PipelineStages = sumsStay ? other.PipelineStages : Math.Max(other.PipelineStages, 1),
            AccumulatorBits = null,
        };
    }

    private static AcceleratorSpec LutTensorCore(Xoshiro256 random, string name)
    {
        int tileN = 1 + random.Below(12);
        int lanes = 1 + random.Below(tileN);
        while (tileN % lanes != 0) lanes--;
        var spec = new AcceleratorSpec
        {
            Name = name,
            ClockMhz = 1000,
            MemoryLatencyCycles = 1 + random.Below(4),
            Array = new LutTensorCoreSpec
            {
                TileM = 1 + random.Below(4),
                TileN = tileN,
                TileK = 2 + random.Below(5),
                WeightBits = 1 + random.Below(8),
                ActivationBits = 8,
                Table = (TableKind)random.Below(3),
                Precompute = (PrecomputePlacement)random.Below(2),
                Order = (StepOrder)random.Below(2),
                PipelineStages = random.Below(4),
                AccumulatorBits = null,
                Output = (OutputFormat)random.Below(2),
                RescaleLanes = lanes,
                ScaleBits = 2 + random.Below(15),
                RequantizeBits = 2 + random.Below(7),
                Rounding = (RoundingMode)random.Below(4),
                MaximumGroup = 4 + random.Below(30),
                MaximumGroups = 1 + random.Below(6),
                MaximumNTiles = 1 + random.Below(3),
                AddressBits = 12 + random.Below(20),
                FetchDepth = 1 + random.Below(6),
                OutputDepth = 1 + random.Below(4),
            },
        };

        // Of a value that is drawn anyway, so that what follows is drawn as it was before there were two widths.
        return spec with { Array = spec.Array with { ActivationBits = spec.Array.AddressBits % 3 == 0 ? 16 : 8 } };
    }

    /// <summary>A workload that fits the array, a few tiles in size, most of them with edges to pad.</summary>
    /// <param name="array">The array.</param>
    /// <param name="random">Source of every choice.</param>
    public static IntegerGemm Workload(TileArraySpec array, Xoshiro256 random)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(random);
        if (array is FloatTileSpec floats) return RandomFloats.Workload(floats, random);
        const int MaximumGroupsDrawn = 8, MaximumK = 4096;

        // One workload in eight is the largest sum there is, of whole groups of extremes; one in four has many short commands, which fill the
        // queues of commands; the others have long ones.
        int kind = random.Below(8);
        bool extreme = kind == 0, brief = kind is 1 or 2;
        int maximumGroups = Math.Clamp(MaximumK / array.MaximumGroup, 1, Math.Min(array.MaximumGroups, MaximumGroupsDrawn));
        int group = extreme ? array.MaximumGroup : 1 + random.Below(brief ? Math.Min(array.MaximumGroup, 2 * array.TileK) : array.MaximumGroup);
        int k = extreme ? group * maximumGroups : 1 + random.Below(group * (brief ? 1 : maximumGroups));
        int m = 1 + random.Below((brief ? 12 : 3) * array.TileM);
        int n = 1 + random.Below((brief ? 1 : 3) * array.TileN);
        int groups = (k + group - 1) / group;
        bool int8 = array.Output == OutputFormat.Int8;
        int largestCode = (1 << array.WeightBits) - 1, largestActivation = (1 << (array.ActivationBits - 1)) - 1;
        var gemm = new IntegerGemm
        {
            M = m,
            N = n,
            K = k,
            WeightBits = array.WeightBits,
            GroupSize = group,
            Codes = Codes(array, n * k, random),
            // A power of two for all makes ties of the final rounding as frequent as they can be.
            GroupScales = random.Below(4) == 0 ? Same(n * groups, 1 << random.Below(array.ScaleBits)) : Fill(n * groups, 0, (1 << array.ScaleBits) - 1, random),
            // z' = 2z + 1 − 2^b for every z from 0 to 2^b − 1, and the even values between them, which the hardware takes as well.
            Zeros = [.. Fill(n * groups, -largestCode, largestCode, random).Select(value => (short)value)],
            Activations = [.. Fill(m * k, -largestActivation - 1, largestActivation, random).Select(value => (short)value)],
            OutputShift = Shift(int8 ? 40 : 20, random),
            RequantizeMultipliers = int8 ? Fill(m, 0, (1 << array.RequantizeBits) - 1, random) : [],
        };
        if (array.SideUnit is not null && random.Below(4) != 0) gemm = gemm with { Side = RandomOutliers.Of(array, m, n, extreme, random) };
        return extreme ? Largest(gemm, array, random) : gemm;
    }

    /// <summary>The same workload with the largest sum there is, of either sign: all codes, zero points and activations work together.</summary>
    private static IntegerGemm Largest(IntegerGemm gemm, TileArraySpec array, Xoshiro256 random)
    {
        int largestCode = (1 << array.WeightBits) - 1, code = random.Below(2) * largestCode;
        Array.Fill(gemm.Codes, (byte)code);
        Array.Fill(gemm.Zeros, (short)(code == 0 ? largestCode : -largestCode));
        Array.Fill(gemm.GroupScales, (1 << array.ScaleBits) - 1);
        Array.Fill(gemm.Activations, (short)(random.Below(2) == 0 ? -(1 << (array.ActivationBits - 1)) : (1 << (array.ActivationBits - 1)) - 1));
        Array.Fill(gemm.RequantizeMultipliers, (1 << array.RequantizeBits) - 1);
        return gemm with { OutputShift = random.Below(4) };
    }

    /// <summary>A workload of a given shape for an array of floating-point elements.</summary>
    public static IntegerGemm Workload(FloatTileSpec array, int m, int n, int k, Xoshiro256 random)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(random);
        return RandomFloats.Workload(array, m, n, k, Math.Min(k, array.MaximumGroup), random);
    }

    /// <summary>The workload as a program, with its words anywhere in the memories, over their ends too, and any tags.</summary>
    /// <param name="shape">The array.</param>
    /// <param name="gemm">The workload.</param>
    /// <param name="random">Source of the addresses and the first tag.</param>
    public static TileProgram Program(TileMicroarchitecture shape, IntegerGemm gemm, Xoshiro256 random)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(random);
        return TileMapper.Map(shape, gemm, new MemoryPlacement(Address(), Address(), Address(), Address(), shape.Decodes ? Address() : 0, Side(), Side()), firstTag: random.Below(256));

        uint Address() => (uint)(random.Next() & ((1UL << shape.Array.AddressBits) - 1));

        uint Side() => shape.Side is null ? 0 : Address();
    }

    /// <summary>Any codes of the array's width; with a decode table as many different ones as it has entries, extremes among them.</summary>
    private static byte[] Codes(TileArraySpec array, int count, Xoshiro256 random)
    {
        int largestCode = (1 << array.WeightBits) - 1;
        if (array.WeightCodeBits is not int bits) return [.. Fill(count, 0, largestCode, random).Select(value => (byte)value)];
        int[] levels = Fill(1 << bits, 0, largestCode, random);
        return [.. Fill(count, 0, levels.Length - 1, random).Select(code => (byte)levels[code])];
    }

    /// <summary>One tensor in four is an extreme throughout, and one element in eight elsewhere, so that widths and saturation are reached.</summary>
    private static int[] Fill(int count, int least, int most, Xoshiro256 random)
    {
        if (random.Below(4) == 0) return Same(count, Extreme());
        var values = new int[count];
        for (int i = 0; i < count; i++) values[i] = random.Below(8) == 0 ? Extreme() : least + random.Below(most - least + 1);
        return values;

        int Extreme() => random.Below(2) == 0 ? least : most;
    }

    private static int[] Same(int count, int value)
    {
        var values = new int[count];
        Array.Fill(values, value);
        return values;
    }

    /// <summary>Mostly a shift that leaves something, at times none, at times any that the port can carry.</summary>
    private static int Shift(int usual, Xoshiro256 random) => random.Below(4) switch
    {
        0 => 0,
        1 => random.Below(64),
        _ => random.Below(usual),
    };
}
