using System.Collections.Frozen;
using static Accelerator.Numerics.Ggml.GgmlQuantizing;

namespace Accelerator.Numerics.Ggml;

/// <summary>Every element type of GGUF files that this program reads.</summary>
public static class GgmlTypes
{
    /// <summary>All types, by number.</summary>
    public static IReadOnlyList<GgmlTypeInfo> All { get; } =
    [
        Info(GgmlType.F32, Elementwise, new F32Codec()),
        Info(GgmlType.F16, Elementwise, new F16Codec()),
        Info(GgmlType.Q4_0, ClosedForm, new Q4_0Codec()),
        Info(GgmlType.Q4_1, ClosedForm, new Q4_1Codec()),
        Info(GgmlType.Q5_0, ClosedForm, new Q5_0Codec()),
        Info(GgmlType.Q5_1, ClosedForm, new Q5_1Codec()),
        Info(GgmlType.Q8_0, ClosedForm, new Q8_0Codec()),
        Info(GgmlType.Q2_K, Searched, new Q2_KCodec()),
        Info(GgmlType.Q3_K, Searched, new Q3_KCodec()),
        Info(GgmlType.Q4_K, Searched, new Q4_KCodec()),
        Info(GgmlType.Q5_K, Searched, new Q5_KCodec()),
        Info(GgmlType.Q6_K, Searched, new Q6_KCodec()),
        Info(GgmlType.IQ2_XXS, Searched, new IQ2_XXSCodec()),
        Info(GgmlType.IQ2_XS, Searched, new IQ2_XSCodec()),
        Info(GgmlType.IQ3_XXS, Searched, new IQ3_XXSCodec()),
        Info(GgmlType.IQ1_S, Searched, new IQ1_SCodec()),
        Info(GgmlType.IQ4_NL, Searched, new IQ4_NLCodec()),
        Info(GgmlType.IQ3_S, Searched, new IQ3_SCodec()),
        Info(GgmlType.IQ2_S, Searched, new IQ2_SCodec()),
        Info(GgmlType.IQ4_XS, Searched, new IQ4_XSCodec()),
        Info(GgmlType.I8, None, new NumberCodec(GgmlType.I8, 1)),
        Info(GgmlType.I16, None, new NumberCodec(GgmlType.I16, 2)),
        Info(GgmlType.I32, None, new NumberCodec(GgmlType.I32, 4)),
        Info(GgmlType.I64, None, new NumberCodec(GgmlType.I64, 8)),
        Info(GgmlType.F64, None, new NumberCodec(GgmlType.F64, 8)),
        Info(GgmlType.IQ1_M, Searched, new IQ1_MCodec()),
        Info(GgmlType.BF16, Elementwise, new BF16Codec()),
        Info(GgmlType.TQ1_0, ClosedForm, new TQ1_0Codec()),
        Info(GgmlType.TQ2_0, ClosedForm, new TQ2_0Codec()),
        Info(GgmlType.MXFP4, ClosedForm, new MXFP4Codec()),
        Info(GgmlType.NVFP4, ClosedForm, new NVFP4Codec()),
        Info(GgmlType.Q1_0, ClosedForm, new Q1_0Codec()),
        Info(GgmlType.Q2_0, ClosedForm, new Q2_0Codec()),
    ];

    private static readonly FrozenDictionary<int, GgmlTypeInfo> ById = All.ToFrozenDictionary(info => (int)info.Type);

    private static readonly FrozenDictionary<string, GgmlTypeInfo> ByName = All.ToFrozenDictionary(info => info.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of a number in a file, or null when there is none that can be read.</summary>
    public static GgmlTypeInfo? Find(int id) => ById.GetValueOrDefault(id);

    /// <summary>The type of a name in any case (<c>q4_k</c>), or null.</summary>
    public static GgmlTypeInfo? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The entry of a type.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No type has this number.</exception>
    public static GgmlTypeInfo Of(GgmlType type) =>
        Find((int)type) ?? throw new ArgumentOutOfRangeException(nameof(type), type, "No such type.");

    /// <summary>What is left of values once stored in a type: quantised and dequantised.</summary>
    /// <param name="type">A type that can be quantised.</param>
    /// <param name="values">Whole blocks of values.</param>
    /// <returns>As many values.</returns>
    /// <exception cref="ArgumentException">The values are no whole number of blocks.</exception>
    /// <exception cref="NotSupportedException">The type is read only.</exception>
    public static float[] RoundTrip(GgmlType type, ReadOnlySpan<float> values)
    {
        GgmlTypeInfo info = Of(type);
        long bytes = info.ByteCount(values.Length) ?? throw new ArgumentException($"{values.Length} values are no whole number of blocks of {info.BlockLength}.", nameof(values));
        var blocks = new byte[bytes];
        info.Codec.Quantize(values, blocks);
        var result = new float[values.Length];
        info.Codec.Dequantize(blocks, result);
        return result;
    }

    private static GgmlTypeInfo Info(GgmlType type, GgmlQuantizing quantizing, GgmlCodec codec) => new() { Type = type, Quantizing = quantizing, Codec = codec };
}
