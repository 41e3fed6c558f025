using Accelerator.Numerics.Ggml;

namespace Accelerator.Workloads.Gguf;

/// <summary>Tensor types of GGUF files: names, sizes, and those that exist but are not read.</summary>
public static class GgufTypes
{
    /// <summary>I2_S of the bitnet.cpp fork, whose number upstream has given to a type since withdrawn.</summary>
    public const GgmlType I2S = (GgmlType)36;

    private static readonly Dictionary<uint, string> NotRead = new()
    {
        [4] = "Q4_2 (withdrawn)", [5] = "Q4_3 (withdrawn)", [31] = "Q4_0_4_4 (withdrawn)", [32] = "Q4_0_4_8 (withdrawn)", [33] = "Q4_0_8_8 (withdrawn)",
        [37] = "IQ4_NL_4_8 (withdrawn) or I8_S of bitnet.cpp", [38] = "IQ4_NL_8_8 (withdrawn) or TL1 of bitnet.cpp",
    };

    /// <summary>The type's name as llama.cpp writes it: <c>Q4_0</c>.</summary>
    public static string Name(uint type) => (GgmlType)type == I2S ? "I2_S"
        : NotRead.TryGetValue(type, out string? name) ? name
        : type <= int.MaxValue && GgmlTypes.Find((int)type) is { } info ? info.Name : $"type {type}";

    /// <summary>Whether the sizes of a type are known, so that a file with it can be opened.</summary>
    public static bool IsKnown(uint type) => (GgmlType)type == I2S || (type <= int.MaxValue && GgmlTypes.Find((int)type) is not null);

    /// <summary>Elements that a row must be a multiple of.</summary>
    public static int BlockLength(GgmlType type) => type == I2S ? 128 : GgmlTypes.Of(type).BlockLength;

    /// <summary>Bytes of a tensor of so many elements, which fill whole blocks.</summary>
    public static Int128 Bytes(GgmlType type, Int128 elements) =>
        type == I2S ? elements / 4 + 32 : elements / GgmlTypes.Of(type).BlockLength * GgmlTypes.Of(type).BlockBytes;
}
