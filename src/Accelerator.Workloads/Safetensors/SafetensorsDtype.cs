namespace Accelerator.Workloads.Safetensors;

/// <summary>Element types of safetensors files.</summary>
public enum SafetensorsDtype
{
    /// <summary>One byte, 0 or 1.</summary>
    Bool,

    /// <summary>Unsigned 8 bits.</summary>
    U8,

    /// <summary>Signed 8 bits.</summary>
    I8,

    /// <summary>Unsigned 16 bits, little-endian.</summary>
    U16,

    /// <summary>Signed 16 bits, little-endian.</summary>
    I16,

    /// <summary>IEEE 754 binary16.</summary>
    F16,

    /// <summary>bfloat16: the upper half of a binary32.</summary>
    BF16,

    /// <summary>Unsigned 32 bits.</summary>
    U32,

    /// <summary>Signed 32 bits.</summary>
    I32,

    /// <summary>IEEE 754 binary32.</summary>
    F32,

    /// <summary>Unsigned 64 bits.</summary>
    U64,

    /// <summary>Signed 64 bits.</summary>
    I64,

    /// <summary>IEEE 754 binary64.</summary>
    F64,

    /// <summary>OCP E2M1, 4 bits, two to a byte.</summary>
    F4,

    /// <summary>OCP E2M3, 6 bits, four to three bytes.</summary>
    F6E2M3,

    /// <summary>OCP E3M2, 6 bits, four to three bytes.</summary>
    F6E3M2,

    /// <summary>OCP E4M3: largest 448, NaN but no infinity.</summary>
    F8E4M3,

    /// <summary>OCP E5M2, with infinities.</summary>
    F8E5M2,

    /// <summary>OCP E8M0: an exponent, 2^(x − 127), 255 is NaN.</summary>
    F8E8M0,

    /// <summary>E4M3 with bias 8, one NaN (0x80), no negative zero, no infinity.</summary>
    F8E4M3Fnuz,

    /// <summary>E5M2 with bias 16, one NaN (0x80), no negative zero, no infinity.</summary>
    F8E5M2Fnuz,

    /// <summary>Two binary32: real and imaginary part.</summary>
    C64,
}

/// <summary>Names and sizes of element types.</summary>
public static class SafetensorsDtypes
{
    private static readonly (string Name, int Bits)[] Table =
    [
        ("BOOL", 8), ("U8", 8), ("I8", 8), ("U16", 16), ("I16", 16), ("F16", 16), ("BF16", 16), ("U32", 32), ("I32", 32), ("F32", 32), ("U64", 64), ("I64", 64), ("F64", 64),
        ("F4", 4), ("F6_E2M3", 6), ("F6_E3M2", 6), ("F8_E4M3", 8), ("F8_E5M2", 8), ("F8_E8M0", 8), ("F8_E4M3FNUZ", 8), ("F8_E5M2FNUZ", 8), ("C64", 64),
    ];

    private static readonly Dictionary<string, SafetensorsDtype> ByName = Table.Select((row, i) => (row.Name, (SafetensorsDtype)i)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Every name, in the order of the enumeration.</summary>
    public static IEnumerable<string> Names => Table.Select(row => row.Name);

    /// <summary>The type as the format names it: <c>F8_E4M3</c>.</summary>
    public static string Name(this SafetensorsDtype dtype) => Table[(int)dtype].Name;

    /// <summary>Bits of one element; elements lie packed, and a tensor fills whole bytes.</summary>
    public static int Bits(this SafetensorsDtype dtype) => Table[(int)dtype].Bits;

    /// <summary>Bytes of one element of a type whose elements are whole bytes.</summary>
    public static int Bytes(this SafetensorsDtype dtype) =>
        dtype.Bits() % 8 == 0 ? dtype.Bits() / 8 : throw new ArgumentOutOfRangeException(nameof(dtype), dtype, "Its elements are not whole bytes.");

    /// <summary>The type of a name.</summary>
    public static bool TryParse(string name, out SafetensorsDtype dtype) => ByName.TryGetValue(name, out dtype);
}
