using Accelerator.Numerics.Ggml;

namespace Accelerator.Workloads.Gguf;

/// <summary>
/// Reads the tensor table and binds it to the bytes behind it. As in ggml, the tensors lie in the order of the table, each at the
/// first aligned place after the one before: no holes, no overlap. Padding after the last may be missing.
/// </summary>
internal static class GgufTensorTable
{
    private const int MaximumNameBytes = 1024;
    private const int MaximumDimensions = 4;

    private readonly record struct Entry(string Name, long[] Dimensions, uint Type, ulong Offset);

    public static IReadOnlyList<GgufTensor> Read(GgufCursor cursor, FileBytes bytes, int count, int alignment, Findings findings)
    {
        var entries = new List<Entry>(count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string name = cursor.String($"the name of tensor {i}", MaximumNameBytes);
            if (!names.Add(name)) throw findings.Fatal("ACC2024", "Two tensors have the same name.", name, "each name once");
            uint dimensions = cursor.UInt32($"tensor {name}");
            if (dimensions > MaximumDimensions) throw findings.Fatal("ACC2024", $"Tensor {name} has too many dimensions.", $"{dimensions}", $"at most {MaximumDimensions}");
            var sizes = new long[dimensions];
            for (int d = 0; d < sizes.Length; d++)
            {
                ulong size = cursor.UInt64($"tensor {name}");
                if (size > long.MaxValue) throw findings.Fatal("ACC2024", $"Tensor {name} has a bad size.", $"{size}", $"0 to {long.MaxValue}");
                sizes[d] = (long)size;
            }

            entries.Add(new Entry(name, sizes, cursor.UInt32($"tensor {name}"), cursor.UInt64($"tensor {name}")));
        }

        long start = Aligned(cursor.Position, alignment);
        Int128 next = 0;
        var tensors = new List<GgufTensor>(count);
        foreach (Entry entry in entries)
        {
            if (Size(entry, findings) is not { } size) continue;
            if (findings.Any) continue; // sizes before are not known: offsets say nothing more
            if (entry.Offset != (UInt128)next)
            {
                findings.Add("ACC2024", $"Tensor {entry.Name} does not lie where the tensors before it end.", $"offset {entry.Offset}", $"offset {next}, a multiple of {alignment}");
                continue;
            }

            if (start + next + size > bytes.Length)
            {
                findings.Add("ACC2002", $"The file ends before tensor {entry.Name} does.", $"{bytes.Length} bytes", $"at least {start + next + size} bytes");
                continue;
            }

            tensors.Add(new GgufTensor(entry.Name, (GgmlType)entry.Type, entry.Dimensions, new FileSlice(bytes, start + (long)next, (long)size)));
            next = Aligned((long)(next + size), alignment);
        }

        findings.ThrowIfAny();
        long end = tensors.Count == 0 ? cursor.Position : start + (long)next;
        if (bytes.Length > Math.Max(end, start)) throw findings.Fatal("ACC2003", "Bytes are left over after the last tensor.", $"{bytes.Length - Math.Max(end, start)} bytes too many", $"{end} bytes");
        return tensors;
    }

    /// <summary>The next multiple of <paramref name="alignment"/>, a power of two.</summary>
    public static long Aligned(long position, int alignment) => (position + alignment - 1) & -(long)alignment;

    private static Int128? Size(Entry entry, Findings findings)
    {
        if (!GgufTypes.IsKnown(entry.Type))
        {
            findings.Add("ACC2026", $"Tensor {entry.Name} has a type that is not read.", $"{GgufTypes.Name(entry.Type)}{(GgufTypes.Name(entry.Type).StartsWith("type ", StringComparison.Ordinal) ? "" : $", number {entry.Type}")}", "a type of ggml, or I2_S of bitnet.cpp");
            return null;
        }

        var type = (GgmlType)entry.Type;
        Int128 elements = 1;
        foreach (long size in entry.Dimensions) elements = size == 0 ? 0 : Int128.Min(elements * size, (Int128)1 << 62); // beyond any file it stays beyond: no overflow
        long row = entry.Dimensions.Length == 0 ? 1 : entry.Dimensions[0];
        int block = GgufTypes.BlockLength(type);
        if (row % block == 0) return GgufTypes.Bytes(type, elements);
        findings.Add("ACC2024", $"Tensor {entry.Name} has rows that are no whole blocks.", $"{row} elements of {GgufTypes.Name(entry.Type)}", $"a multiple of {block}");
        return null;
    }
}
