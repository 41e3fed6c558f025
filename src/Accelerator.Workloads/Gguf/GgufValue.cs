using System.Globalization;

namespace Accelerator.Workloads.Gguf;

/// <summary>Types of GGUF metadata values; the numbers are the file's.</summary>
public enum GgufValueType
{
    /// <summary>Unsigned 8 bits.</summary>
    UInt8 = 0,

    /// <summary>Signed 8 bits.</summary>
    Int8 = 1,

    /// <summary>Unsigned 16 bits.</summary>
    UInt16 = 2,

    /// <summary>Signed 16 bits.</summary>
    Int16 = 3,

    /// <summary>Unsigned 32 bits.</summary>
    UInt32 = 4,

    /// <summary>Signed 32 bits.</summary>
    Int32 = 5,

    /// <summary>binary32.</summary>
    Float32 = 6,

    /// <summary>One byte, 0 or 1.</summary>
    Bool = 7,

    /// <summary>UTF-8 with a 64-bit length before it.</summary>
    String = 8,

    /// <summary>Element type, 64-bit count, elements.</summary>
    Array = 9,

    /// <summary>Unsigned 64 bits.</summary>
    UInt64 = 10,

    /// <summary>Signed 64 bits.</summary>
    Int64 = 11,

    /// <summary>binary64.</summary>
    Float64 = 12,
}

/// <summary>One metadata value.</summary>
/// <param name="Type">Its type in the file.</param>
/// <param name="Value">A .NET value of that type: byte … double, bool, string, or <see cref="GgufArray"/>.</param>
public sealed record GgufValue(GgufValueType Type, object Value)
{
    /// <summary>A string.</summary>
    public static GgufValue Of(string value) => new(GgufValueType.String, value);

    /// <summary>An unsigned 32-bit integer, the usual type of sizes.</summary>
    public static GgufValue Of(uint value) => new(GgufValueType.UInt32, value);

    /// <summary>A float32.</summary>
    public static GgufValue Of(float value) => new(GgufValueType.Float32, value);

    /// <summary>A truth value.</summary>
    public static GgufValue Of(bool value) => new(GgufValueType.Bool, value);

    /// <summary>An array of strings.</summary>
    public static GgufValue Of(string[] values) => new(GgufValueType.Array, new GgufArray(GgufValueType.String, values));

    /// <summary>An array of float32.</summary>
    public static GgufValue Of(float[] values) => new(GgufValueType.Array, new GgufArray(GgufValueType.Float32, values));

    /// <summary>An array of int32.</summary>
    public static GgufValue Of(int[] values) => new(GgufValueType.Array, new GgufArray(GgufValueType.Int32, values));

    /// <summary>The value as an integer when it is one of any width that fits, else null.</summary>
    public long? AsInt64() => Value switch
    {
        byte v => v,
        sbyte v => v,
        ushort v => v,
        short v => v,
        uint v => v,
        int v => v,
        long v => v,
        ulong v and <= long.MaxValue => (long)v,
        _ => null,
    };

    /// <summary>The value as a number when it is a float, else null.</summary>
    public double? AsDouble() => Value switch
    {
        float v => v,
        double v => v,
        _ => null,
    };

    /// <summary>For people: numbers in full, strings and arrays shortened.</summary>
    public override string ToString() => Value switch
    {
        string text => text.Length <= 80 ? text : text[..80] + "…",
        bool truth => truth ? "true" : "false",
        GgufArray array => array.ToString(),
        var number => Convert.ToString(number, CultureInfo.InvariantCulture)!,
    };
}

/// <summary>An array of metadata values of one type.</summary>
/// <param name="ElementType">Type of the elements.</param>
/// <param name="Items">A .NET array of that type: byte[] … double[], bool[], string[], GgufArray[].</param>
public sealed record GgufArray(GgufValueType ElementType, Array Items)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        IEnumerable<string> first = Items.Cast<object>().Take(4).Select(item => new GgufValue(ElementType, item).ToString());
        return $"{ElementType.ToString().ToLowerInvariant()}[{Items.Length}]: {string.Join(", ", first)}{(Items.Length > 4 ? ", …" : "")}";
    }
}
