using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>Everything of docs/floating-point.md that is compared between C# and SystemVerilog.</summary>
internal static class FloatUnits
{
    public static TermPeSpec BitMod { get; } = new() { Activation = FloatFormat.Fp16 };

    public static PrealignedPeSpec Figna { get; } = new() { Activation = FloatFormat.Fp16 };

    public static TermPeSpec MixPe { get; } = new() { Activation = FloatFormat.Fp16, ParallelWeightBits = 4 };

    public static FloatLutPeSpec Lut { get; } = new() { Table = FloatTableSpec.Of(FloatFormat.Fp16, 4) };

    public static BlockPeSpec NvFp4 { get; } = new() { A = new BlockSide(FloatFormat.E2M1, BlockScaleKind.UE4M3), B = new BlockSide(FloatFormat.E2M1, BlockScaleKind.UE4M3), BlockSize = 16, Lanes = 8 };

    public static IReadOnlyList<BenchUnit> BitModPes { get; } =
    [
        new BitModUnit(BitMod) { Name = "BitMoD FP16" },
        new BitModUnit(BitMod with { Window = true, Sticky = true, Extra = 4 }) { Name = "BitMoD FP16, window, sticky" },
        new BitModUnit(BitMod with { Activation = FloatFormat.Bf16, Result = FloatFormat.Bf16, Sticky = true }) { Name = "BitMoD BF16, sticky" },
        new BitModUnit(BitMod with { Activation = FloatFormat.E4M3, Lanes = 8, Result = FloatFormat.Fp32, GroupMantissa = 12, Rounding = AccumulatorRounding.Floor }) { Name = "BitMoD E4M3, floor" },
        new BitModUnit(BitMod with { Activation = FloatFormat.E5M2, Extra = 6, Result = FloatFormat.Bf16 }) { Name = "BitMoD E5M2" },
    ];

    public static IReadOnlyList<BenchUnit> FignaPes { get; } =
    [
        new FignaUnit(Figna) { Name = "FIGNA FP16 W4" },
        new FignaUnit(Figna with { Activation = FloatFormat.Bf16, WeightBits = 8, Extra = 8, Sticky = true, Result = FloatFormat.Fp32 }) { Name = "FIGNA BF16 W8, sticky" },
        new FignaUnit(Figna with { Activation = FloatFormat.E4M3, Lanes = 8, Result = FloatFormat.Bf16 }) { Name = "FIGNA E4M3 W4" },
        new FignaUnit(Figna with { Activation = FloatFormat.E5M2, WeightBits = 2, Extra = 4, Rounding = AccumulatorRounding.Floor }) { Name = "FIGNA E5M2 W2, floor" },
    ];

    public static IReadOnlyList<BenchUnit> MixPes { get; } =
    [
        new MixPeUnit(MixPe) { Name = "MixPE FP16 W4" },
        new MixPeUnit(MixPe with { Window = true, Extra = 0 }) { Name = "MixPE FP16 W4, window" },
        new MixPeUnit(MixPe with { Activation = FloatFormat.Bf16, ParallelWeightBits = 5, Lanes = 3, Sticky = true, GroupMantissa = 20, Result = FloatFormat.Fp32 }) { Name = "MixPE BF16 W5, sticky" },
        new MixPeUnit(MixPe with { Activation = FloatFormat.E4M3, Result = FloatFormat.Bf16 }) { Name = "MixPE E4M3 W4" },
    ];

    public static IReadOnlyList<BenchUnit> LutPes { get; } =
    [
        new LutUnit(Lut with { Table = FloatTableSpec.Of(FloatFormat.E4M3, 3), Lanes = 5, WeightBits = 8, Result = FloatFormat.Bf16, Rounding = AccumulatorRounding.Floor }) { Name = "LUT E4M3 K3, floor" },
        new LutUnit(Lut with { Table = FloatTableSpec.Of(FloatFormat.Fp16, 2), Lanes = 8, WeightBits = 2, Window = true, Sticky = true, Remapped = true }) { Name = "LUT FP16 K2, window, sticky, remapped" },
        new LutUnit(Lut with { Table = FloatTableSpec.Of(FloatFormat.E5M2, 4), WeightBits = 1, Extra = 6 }) { Name = "LUT E5M2 K4, one plane" },
        new LutUnit(Lut) { Name = "LUT FP16 K4" },
        new LutUnit(Lut with { Table = FloatTableSpec.Of(FloatFormat.Bf16, 4), Extra = 8, GroupMantissa = 20, Result = FloatFormat.Fp32 }) { Name = "LUT BF16 K4" },
    ];

    public static IReadOnlyList<BenchUnit> BlockPes { get; } =
    [
        new BlockUnit(NvFp4) { Name = "NVFP4" },
        new BlockUnit(new BlockPeSpec { A = Mx(FloatFormat.E2M1), B = Mx(FloatFormat.E2M1) }) { Name = "MXFP4" },
        new BlockUnit(new BlockPeSpec { A = Mx(FloatFormat.E2M1), B = Mx(FloatFormat.Int8) }) { Name = "MXFP4 x INT8" },
        new BlockUnit(new BlockPeSpec { A = Mx(FloatFormat.E2M3), B = Mx(FloatFormat.E3M2), Result = FloatFormat.Bf16 }) { Name = "MXFP6" },
        new BlockUnit(new BlockPeSpec { A = Mx(FloatFormat.E4M3), B = Mx(FloatFormat.E4M3), Rounding = AccumulatorRounding.Floor }) { Name = "MXFP8 E4M3, floor" },
        new BlockUnit(new BlockPeSpec { A = Mx(FloatFormat.E5M2), B = Mx(FloatFormat.E5M2), Lanes = 4, BlockSize = 8 }) { Name = "MXFP8 E5M2" },
        new BlockUnit(new BlockPeSpec { A = new BlockSide(FloatFormat.Int8, BlockScaleKind.E8M0, 6), B = new BlockSide(FloatFormat.Int8, BlockScaleKind.E8M0, 6), OutputMantissa = 20 }) { Name = "MXINT8" },
        new BlockUnit(new BlockPeSpec { A = new BlockSide(FloatFormat.E2M1, BlockScaleKind.UE4M3), B = Mx(FloatFormat.E5M2), Lanes = 4, BlockSize = 8, Result = FloatFormat.Fp16 }) { Name = "NVFP4 x MXFP8" },
    ];

    public static IReadOnlyList<BenchUnit> Cells { get; } =
    [
        CellUnits.Decode(FloatFormat.Fp16), CellUnits.Decode(FloatFormat.Bf16), CellUnits.Decode(FloatFormat.E4M3), CellUnits.Decode(FloatFormat.E5M2),
        CellUnits.AlignAndAdd(4, 6, 11, 3, sticky: false), CellUnits.AlignAndAdd(4, 9, 8, 5, sticky: true), CellUnits.AlignAndAdd(5, 5, 4, 0, sticky: false),
        CellUnits.Accumulate(BitMod.GroupAccumulator), CellUnits.Accumulate(BitMod.Output.Accumulator), CellUnits.Accumulate(BitMod.GroupAccumulator with { Rounding = AccumulatorRounding.Floor }),
        CellUnits.Accumulate(new AccumulatorSpec(12, 24, 5, 3, AccumulatorRounding.HalfEven)), CellUnits.Accumulate(new AccumulatorSpec(40, 9, 8, 1, AccumulatorRounding.HalfEven)),
        CellUnits.Pack(FloatFormat.Fp16, 26, 6, 5), CellUnits.Pack(FloatFormat.Fp16, 8, 6, -3), CellUnits.Pack(FloatFormat.Bf16, 26, 9, 17), CellUnits.Pack(FloatFormat.Fp32, 40, 10, 119),
        CellUnits.Pack(FloatFormat.E4M3, 21, 4, 15),
    ];

    public static IReadOnlyList<BenchUnit> Tables { get; } =
    [
        CellUnits.Table(FloatTableSpec.Of(FloatFormat.E4M3, 3)), CellUnits.Table(FloatTableSpec.Of(FloatFormat.Fp16, 2)), CellUnits.Table(FloatTableSpec.Of(FloatFormat.E5M2, 4)),
        CellUnits.Table(FloatTableSpec.Of(FloatFormat.Bf16, 4)), CellUnits.Table(Lut.Table),
    ];

    /// <summary>Those that an event-driven simulator is quick with: a table of four activations costs it ten milliseconds a cycle.</summary>
    public static IReadOnlyList<BenchUnit> WithoutTables { get; } = [.. Cells, .. BitModPes, .. FignaPes, .. MixPes, .. BlockPes];

    public static IReadOnlyList<BenchUnit> All { get; } = [.. WithoutTables, .. Tables, .. LutPes];

    private static BlockSide Mx(FloatFormat element) => new(element, BlockScaleKind.E8M0);
}
