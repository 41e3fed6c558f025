namespace Accelerator.Workloads.Tflite;

/// <summary>Element types, numbered as TensorType of the TFLite schema, version 3.</summary>
public enum TfliteType
{
    /// <summary>binary32.</summary>
    Float32 = 0,

    /// <summary>binary16.</summary>
    Float16 = 1,

    /// <summary>Signed 32 bits.</summary>
    Int32 = 2,

    /// <summary>Unsigned 8 bits.</summary>
    UInt8 = 3,

    /// <summary>Signed 64 bits.</summary>
    Int64 = 4,

    /// <summary>Text.</summary>
    String = 5,

    /// <summary>One byte, 0 or 1.</summary>
    Bool = 6,

    /// <summary>Signed 16 bits.</summary>
    Int16 = 7,

    /// <summary>Two binary32.</summary>
    Complex64 = 8,

    /// <summary>Signed 8 bits.</summary>
    Int8 = 9,

    /// <summary>binary64.</summary>
    Float64 = 10,

    /// <summary>Two binary64.</summary>
    Complex128 = 11,

    /// <summary>Unsigned 64 bits.</summary>
    UInt64 = 12,

    /// <summary>A handle.</summary>
    Resource = 13,

    /// <summary>Any.</summary>
    Variant = 14,

    /// <summary>Unsigned 32 bits.</summary>
    UInt32 = 15,

    /// <summary>Unsigned 16 bits.</summary>
    UInt16 = 16,

    /// <summary>Signed 4 bits, two in a byte, the first in the low half.</summary>
    Int4 = 17,
}

/// <summary>What the element types are.</summary>
public static class TfliteTypes
{
    /// <summary>Bits of an element in a file; 0 for text, handles and what is no type.</summary>
    public static int Bits(this TfliteType type) => type switch
    {
        TfliteType.Int4 => 4,
        TfliteType.UInt8 or TfliteType.Int8 or TfliteType.Bool => 8,
        TfliteType.Int16 or TfliteType.UInt16 or TfliteType.Float16 => 16,
        TfliteType.Float32 or TfliteType.Int32 or TfliteType.UInt32 => 32,
        TfliteType.Float64 or TfliteType.Int64 or TfliteType.UInt64 or TfliteType.Complex64 => 64,
        TfliteType.Complex128 => 128,
        _ => 0,
    };

    /// <summary>Bytes of an element while a model runs: INT4 takes a byte of its own.</summary>
    public static int Bytes(this TfliteType type) => (type.Bits() + 7) / 8;

    /// <summary>Smallest and largest integer of a quantised type; of another type an error.</summary>
    public static (int Low, int High) Range(this TfliteType type) => type switch
    {
        TfliteType.Int4 => (-8, 7),
        TfliteType.Int8 => (sbyte.MinValue, sbyte.MaxValue),
        TfliteType.UInt8 => (0, byte.MaxValue),
        TfliteType.Int16 => (short.MinValue, short.MaxValue),
        TfliteType.UInt16 => (0, ushort.MaxValue),
        TfliteType.Int32 => (int.MinValue, int.MaxValue),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a quantised type."),
    };

    /// <summary>The name as TFLite writes it: <c>FLOAT32</c>.</summary>
    public static string Name(this TfliteType type) => Enum.IsDefined(type) ? type.ToString().ToUpperInvariant() : $"type {(int)type}";
}
