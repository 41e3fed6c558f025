using System.Buffers.Binary;

namespace Accelerator.Workloads.Gguf;

/// <summary>Reads typed metadata values; nesting and the number of array elements are bounded.</summary>
internal sealed class GgufMetadataReader(GgufCursor cursor, Findings findings)
{
    /// <summary>Arrays within arrays deeper than this are refused.</summary>
    public const int MaximumDepth = 4;

    /// <summary>All arrays of a file together hold at most this many elements.</summary>
    public const int MaximumElements = 8 << 20;

    /// <summary>Most key/value pairs.</summary>
    public const int MaximumPairs = 100_000;

    private const int MaximumKeyBytes = 65_535;
    private long _elements;

    /// <summary>All pairs in file order; a key twice is refused.</summary>
    public GgufMetadata Read(int pairs)
    {
        var values = new List<KeyValuePair<string, GgufValue>>(pairs);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < pairs; i++)
        {
            string key = cursor.String($"key {i}", MaximumKeyBytes);
            if (!seen.Add(key)) throw cursor.Wrong("A metadata key stands twice.", Short(key), "each key once");
            string what = $"the value of \"{Short(key)}\"";
            GgufValueType type = Type(what);
            values.Add(new(key, new GgufValue(type, type == GgufValueType.Array ? Array(what, 1) : Scalar(type, what))));
        }

        return new GgufMetadata(values);
    }

    private static string Short(string text) => text.Length <= 100 ? text : text[..100] + "…";

    private GgufValueType Type(string what)
    {
        uint type = cursor.UInt32(what);
        return type <= (uint)GgufValueType.Float64 ? (GgufValueType)type : throw cursor.Wrong($"A metadata type is unknown: {what}.", $"{type}", "0 to 12");
    }

    private object Scalar(GgufValueType type, string what)
    {
        if (type == GgufValueType.String) return cursor.String(what);
        ReadOnlySpan<byte> bytes = cursor.Take(Bytes(type), what);
        return type switch
        {
            GgufValueType.UInt8 => bytes[0],
            GgufValueType.Int8 => (sbyte)bytes[0],
            GgufValueType.UInt16 => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
            GgufValueType.Int16 => BinaryPrimitives.ReadInt16LittleEndian(bytes),
            GgufValueType.UInt32 => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
            GgufValueType.Int32 => BinaryPrimitives.ReadInt32LittleEndian(bytes),
            GgufValueType.Float32 => BinaryPrimitives.ReadSingleLittleEndian(bytes),
            GgufValueType.Bool => bytes[0] <= 1 ? bytes[0] == 1 : throw cursor.Wrong($"A truth value is neither 0 nor 1: {what}.", $"{bytes[0]}", "0 or 1"),
            GgufValueType.UInt64 => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
            GgufValueType.Int64 => BinaryPrimitives.ReadInt64LittleEndian(bytes),
            _ => BinaryPrimitives.ReadDoubleLittleEndian(bytes),
        };
    }

    private GgufArray Array(string what, int depth)
    {
        if (depth > MaximumDepth) throw findings.Fatal("ACC2021", $"Arrays are nested deeper than is read: {what}.", $"more than {MaximumDepth} levels", $"at most {MaximumDepth} levels");
        GgufValueType type = Type(what);
        int count = cursor.Count($"the elements of {what}", Bytes(type), MaximumElements);
        if ((_elements += count) > MaximumElements) throw findings.Fatal("ACC2021", "The metadata's arrays hold more elements than are read.", $"{_elements}", $"at most {MaximumElements}");
        return new GgufArray(type, type switch
        {
            GgufValueType.UInt8 => Fill<byte>(),
            GgufValueType.Int8 => Fill<sbyte>(),
            GgufValueType.UInt16 => Fill<ushort>(),
            GgufValueType.Int16 => Fill<short>(),
            GgufValueType.UInt32 => Fill<uint>(),
            GgufValueType.Int32 => Fill<int>(),
            GgufValueType.Float32 => Fill<float>(),
            GgufValueType.Bool => Fill<bool>(),
            GgufValueType.String => Fill<string>(),
            GgufValueType.Array => Fill<GgufArray>(),
            GgufValueType.UInt64 => Fill<ulong>(),
            GgufValueType.Int64 => Fill<long>(),
            _ => Fill<double>(),
        });

        T[] Fill<T>()
        {
            var items = new T[count];
            for (int i = 0; i < count; i++) items[i] = (T)(type == GgufValueType.Array ? Array(what, depth + 1) : Scalar(type, what));
            return items;
        }
    }

    /// <summary>Bytes of a value; of a string or an array those of its head.</summary>
    private static int Bytes(GgufValueType type) => type switch
    {
        GgufValueType.UInt8 or GgufValueType.Int8 or GgufValueType.Bool => 1,
        GgufValueType.UInt16 or GgufValueType.Int16 => 2,
        GgufValueType.UInt32 or GgufValueType.Int32 or GgufValueType.Float32 => 4,
        GgufValueType.Array => 12,
        _ => 8,
    };
}
