namespace Accelerator.Workloads.Onnx;

/// <summary>Element types, numbered as in TensorProto.DataType of the ONNX intermediate representation.</summary>
public enum OnnxDataType
{
    /// <summary>None given.</summary>
    Undefined = 0,

    /// <summary>IEEE 754 binary32.</summary>
    Float = 1,

    /// <summary>Unsigned 8 bits.</summary>
    UInt8 = 2,

    /// <summary>Signed 8 bits.</summary>
    Int8 = 3,

    /// <summary>Unsigned 16 bits.</summary>
    UInt16 = 4,

    /// <summary>Signed 16 bits.</summary>
    Int16 = 5,

    /// <summary>Signed 32 bits.</summary>
    Int32 = 6,

    /// <summary>Signed 64 bits.</summary>
    Int64 = 7,

    /// <summary>Text.</summary>
    String = 8,

    /// <summary>One byte, 0 or 1.</summary>
    Bool = 9,

    /// <summary>IEEE 754 binary16.</summary>
    Float16 = 10,

    /// <summary>IEEE 754 binary64.</summary>
    Double = 11,

    /// <summary>Unsigned 32 bits.</summary>
    UInt32 = 12,

    /// <summary>Unsigned 64 bits.</summary>
    UInt64 = 13,

    /// <summary>Two binary32.</summary>
    Complex64 = 14,

    /// <summary>Two binary64.</summary>
    Complex128 = 15,

    /// <summary>The upper half of a binary32.</summary>
    BFloat16 = 16,

    /// <summary>E4M3, no infinities, NaN 0x7F and 0xFF, largest 448.</summary>
    Float8E4M3FN = 17,

    /// <summary>E4M3 of bias 8, no infinities, no −0: 0x80 is NaN; largest 240.</summary>
    Float8E4M3FNUZ = 18,

    /// <summary>E5M2 as IEEE 754 would have it, largest 57344.</summary>
    Float8E5M2 = 19,

    /// <summary>E5M2 of bias 16, no infinities, no −0: 0x80 is NaN; largest 57344.</summary>
    Float8E5M2FNUZ = 20,

    /// <summary>Unsigned 4 bits, two in a byte, the first in the low half.</summary>
    UInt4 = 21,

    /// <summary>Signed 4 bits, packed likewise.</summary>
    Int4 = 22,

    /// <summary>E2M1, no NaN, no infinities, largest 6; packed likewise.</summary>
    Float4E2M1 = 23,

    /// <summary>A power of two, 2^(x − 127), 0xFF NaN.</summary>
    Float8E8M0 = 24,

    /// <summary>Unsigned 2 bits, four in a byte, the first lowest.</summary>
    UInt2 = 25,

    /// <summary>Signed 2 bits, packed likewise.</summary>
    Int2 = 26,
}

/// <summary>What the element types are.</summary>
public static class OnnxDataTypes
{
    /// <summary>Bits of an element; 0 for text and for what is no type.</summary>
    public static int Bits(this OnnxDataType type) => type switch
    {
        OnnxDataType.UInt2 or OnnxDataType.Int2 => 2,
        OnnxDataType.UInt4 or OnnxDataType.Int4 or OnnxDataType.Float4E2M1 => 4,
        OnnxDataType.UInt8 or OnnxDataType.Int8 or OnnxDataType.Bool => 8,
        >= OnnxDataType.Float8E4M3FN and <= OnnxDataType.Float8E5M2FNUZ or OnnxDataType.Float8E8M0 => 8,
        OnnxDataType.UInt16 or OnnxDataType.Int16 or OnnxDataType.Float16 or OnnxDataType.BFloat16 => 16,
        OnnxDataType.Float or OnnxDataType.Int32 or OnnxDataType.UInt32 => 32,
        OnnxDataType.Double or OnnxDataType.Int64 or OnnxDataType.UInt64 or OnnxDataType.Complex64 => 64,
        OnnxDataType.Complex128 => 128,
        _ => 0,
    };

    /// <summary>Whether it is an integer type, truth values included.</summary>
    public static bool IsInteger(this OnnxDataType type) => type is
        OnnxDataType.UInt2 or OnnxDataType.Int2 or OnnxDataType.UInt4 or OnnxDataType.Int4 or OnnxDataType.UInt8 or OnnxDataType.Int8 or OnnxDataType.Bool or
        OnnxDataType.UInt16 or OnnxDataType.Int16 or OnnxDataType.Int32 or OnnxDataType.UInt32 or OnnxDataType.Int64 or OnnxDataType.UInt64;

    /// <summary>Whether it is a real floating-point type.</summary>
    public static bool IsFloat(this OnnxDataType type) => type is
        OnnxDataType.Float or OnnxDataType.Float16 or OnnxDataType.BFloat16 or OnnxDataType.Double || type.IsSmallFloat();

    /// <summary>Whether it is a floating-point type of at most 8 bits, decoded by a table.</summary>
    public static bool IsSmallFloat(this OnnxDataType type) =>
        type is >= OnnxDataType.Float8E4M3FN and <= OnnxDataType.Float8E5M2FNUZ or OnnxDataType.Float8E8M0 or OnnxDataType.Float4E2M1;

    /// <summary>Whether integers of it have a sign.</summary>
    public static bool IsSigned(this OnnxDataType type) => type is OnnxDataType.Int2 or OnnxDataType.Int4 or OnnxDataType.Int8 or OnnxDataType.Int16 or OnnxDataType.Int32 or OnnxDataType.Int64;

    /// <summary>Smallest and largest integer of a type of at most 32 bits, or of INT64.</summary>
    public static (long Low, long High) Range(this OnnxDataType type) => type switch
    {
        OnnxDataType.Bool => (0, 1),
        OnnxDataType.Int64 or OnnxDataType.UInt64 => (long.MinValue, long.MaxValue),
        _ when type.IsSigned() => (-(1L << (type.Bits() - 1)), (1L << (type.Bits() - 1)) - 1),
        _ => (0, (1L << type.Bits()) - 1),
    };

    /// <summary>The name as ONNX writes it: <c>FLOAT8E4M3FN</c>.</summary>
    public static string Name(this OnnxDataType type) => Enum.IsDefined(type) ? type.ToString().ToUpperInvariant() : $"type {(int)type}";
}
