using Accelerator.Numerics.Blocks;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Quantization.Formats;

/// <summary>The formats that are tables times scales.</summary>
public static class TableFormats
{
    private const int NormalFloatBlock = 64;

    /// <summary>All, in the order of lists.</summary>
    public static IReadOnlyList<WeightFormat> All { get; } =
    [
        .. ScalarFormats.All.OfType<MinifloatFormat>().Where(format => format.Signed).Select(format =>
            new TableFormat($"fp{format.Bits}-{format.Name}", $"minifloat, largest {TensorParts.Text(format.MaxFinite)}", SourceOf(format), [format.Values.ToArray()], ScaleRules.Largest)),
        new TableFormat("nf4", "quantiles of the normal distribution (QLoRA)", "F15: QLoRA (NeurIPS 2023), appendix E", [ValueTables.NormalFloat4.ToArray()], ScaleRules.Largest, NormalFloatBlock),
        new TableFormat("nf4-dq", "NF4 with scales of 8 bits", "F15: QLoRA, double quantisation of bitsandbytes", [ValueTables.NormalFloat4.ToArray()], ScaleRules.Double, NormalFloatBlock, BlockScale.Dynamic8),
        new TableFormat("bnb-fp4", "the fp4 of bitsandbytes, not E2M1", "F15: bitsandbytes", [ValueTables.BitsAndBytesFloat4()], ScaleRules.Largest, NormalFloatBlock),
        new TableFormat("bnb-fp4-dq", "the same with scales of 8 bits", "F15: bitsandbytes, double quantisation", [ValueTables.BitsAndBytesFloat4()], ScaleRules.Double, NormalFloatBlock, BlockScale.Dynamic8),
        new TableFormat("flint4", "ANT: 0, 1, 2, 3, 4, 6, 8, 16", "F7: ANT (MICRO 2022)", [ValueTables.Flint4()], ScaleRules.Largest),
        new TableFormat("bitmod-fp3", "0, ±1, ±2, ±4 and 3, −3, 6 or −6", "F8: BitMoD (HPCA 2025)", ValueTables.BitModFloat3(), ScaleRules.Largest),
        new TableFormat("bitmod-fp4", "E2M1 doubled and 10, −10, 16 or −16", "F8: BitMoD (HPCA 2025)", ValueTables.BitModFloat4(), ScaleRules.Largest),
        new TableFormat("bitmod-fp3-s8", "bitmod-fp3 with scales of 8 bits under a float16 of the row", "F8: BitMoD (HPCA 2025), scales of VS-Quant (MLSys 2021)", ValueTables.BitModFloat3(), ScaleRules.RowInteger8(ValueTables.BitModFloat3()), stored: BlockScale.Integer8),
        new TableFormat("bitmod-fp4-s8", "bitmod-fp4 with the same", "F8: BitMoD (HPCA 2025), scales of VS-Quant (MLSys 2021)", ValueTables.BitModFloat4(), ScaleRules.RowInteger8(ValueTables.BitModFloat4()), stored: BlockScale.Integer8),
        .. Enumerable.Range(2, 3).Select(bits => new TableFormat($"pot{bits}", "± powers of two, no zero", "F11: DenseShift (ICCV 2023)", [ValueTables.PowersOfTwo(bits)], ScaleRules.Largest)),
        .. BlockFormats.Mx.Select(format =>
            new TableFormat(format.Name, $"{format.Element.Name} under a power of two{(format.Stretch == 1 ? "" : " times 4/3")}", format.Source, [format.Element.Values.ToArray()], ScaleRules.Mx(format), format.BlockSize, BlockScale.E8M0, Unused(format.Element))),
        .. BlockFormats.Nv.Select(format => new TableFormat(
            format.Name, $"{format.Element.Name} under {format.Scale.Name} and a float32", format.Source, [format.Element.Values.ToArray()], ScaleRules.Nv(format), format.BlockSize,
            format.Scale == ScalarFormats.UE5M3 ? BlockScale.UE5M3 : BlockScale.UE4M3, Unused(format.Element))),
        new LlmFloatFormat(),
    ];

    /// <summary>The most negative code of symmetric integers.</summary>
    private static int? Unused(ScalarFormat element) => element is FixedPointFormat { Coding: IntegerCoding.Symmetric } ? 1 << (element.Bits - 1) : null;

    private static string SourceOf(MinifloatFormat format) => format.Specials != MinifloatSpecials.None ? "F7: OCP 8-bit floating point 1.0"
        : format == ScalarFormats.E2M1 || format == ScalarFormats.E2M3 || format == ScalarFormats.E3M2 ? "F7: OCP Microscaling 1.0" : "F7: finite ExMy, every code a number";
}
