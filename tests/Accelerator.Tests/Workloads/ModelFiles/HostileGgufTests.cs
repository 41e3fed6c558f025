using System.Buffers.Binary;
using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Numerics.Ggml;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Workloads.Packed;
using Accelerator.Workloads.Gguf;

namespace Accelerator.Tests.Workloads.ModelFiles;

/// <summary>GGUF files whose counts, sizes and offsets are not true: refused by name before memory is taken for them.</summary>
public sealed class HostileGgufTests
{
    private const int Tensors = 8, Pairs = 16, NameLength = 24, Name = 32, Dimensions = 33, First = 37, Second = 45, Type = 53, Offset = 57;
    private readonly StringBuilder _text = new();

    [Fact]
    public void Counts_sizes_and_offsets_that_are_not_true_are_refused()
    {
        Try("a billion tensors", file => Put(file, Tensors, 1_000_000_000));
        Try("2^64 - 1 tensors", file => Put(file, Tensors, -1));
        Try("a million tensors", file => Put(file, Tensors, 1_000_000));
        Try("one tensor more", file => Put(file, Tensors, 2));
        Try("a billion pairs", file => Put(file, Pairs, 1_000_000_000));
        Try("one pair more", file => Put(file, Pairs, 1));
        Try("a name of 2^63 bytes", file => Put(file, NameLength, long.MinValue));
        Try("a name of a gibibyte", file => Put(file, NameLength, 1 << 30));
        Try("a name that is not UTF-8", file => file[Name] = 0xFF);
        Try("a thousand million dimensions", file => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Dimensions), 1_000_000_000));
        Try("sizes whose product overflows to 0", file =>
        {
            Put(file, First, 1L << 32);
            Put(file, Second, 1L << 32);
        });
        Try("a size of 2^63", file => Put(file, Second, long.MinValue));
        Try("rows that are no whole blocks", file => Put(file, First, 255));
        Try("a type that is not known", file => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Type), 4711));
        Try("an offset beyond the file", file => Put(file, Offset, 1 << 20));
        Try("an offset of 2^64 - 32", file => Put(file, Offset, -32));
        Try("an offset that is not aligned", file => Put(file, Offset, 1));
        Try("version 1", file => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), 1));
        Try("version 4", file => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), 4));
        Try("version 3 with the largest byte first", file => BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(4), 3));
        Try("a type withdrawn", file => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Type), 4));
        Try("a type of memory only", file => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Type), 15));
        Try("a type with rows of whole blocks of 256 on rows of 64", file =>
        {
            Put(file, First, 64);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Type), 12);
        });
        Snapshot.Match(_text.ToString());
    }

    /// <summary>Tensors at multiples of what the file says, written and read; an alignment that is none is refused.</summary>
    [Theory]
    [InlineData(1u)]
    [InlineData(8u)]
    [InlineData(64u)]
    [InlineData(4096u)]
    public void Any_alignment_that_is_a_power_of_two_is_kept(uint alignment)
    {
        using var stream = new MemoryStream();
        float[] values = [.. Enumerable.Range(0, 33).Select(i => i / 4f)];
        GgufWriter.Write(stream, [new(GgufFile.AlignmentKey, GgufValue.Of(alignment))], [GgufOutput.Quantized("a", GgmlType.F16, [3, 11], values), GgufOutput.Quantized("b", GgmlType.F32, [11, 3], values)]);
        using GgufFile file = GgufFile.Parse(stream.ToArray(), "a.gguf");
        file.Alignment.ShouldBe((int)alignment);
        foreach (GgufTensor tensor in file.Tensors)
        {
            tensor.ToFloats().ShouldBe(values);
            (tensor.Bytes.Offset % alignment).ShouldBe(0);
        }

        foreach (uint bad in new[] { 0u, 3u, 48u, 1u << 31 })
        {
            byte[] bytes = stream.ToArray();
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(24 + 8 + GgufFile.AlignmentKey.Length + 4), bad);
            Should.Throw<InputException>(() => GgufFile.Parse(bytes, "a.gguf")).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2023");
        }
    }

    /// <summary>Version 2 is laid out as version 3.</summary>
    [Fact]
    public void Version_2_is_read()
    {
        using var stream = new MemoryStream();
        GgufWriter.Write(stream, [], [GgufOutput.Quantized("a", GgmlType.F32, [2], new float[] { 1, 2 })], version: 2);
        using GgufFile file = GgufFile.Parse(stream.ToArray(), "a.gguf");
        file.Version.ShouldBe(2u);
        file.Find("a")!.ToFloats().ShouldBe([1, 2]);
    }

    private static void Put(byte[] file, int at, long value) => BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(at), value);

    private void Try(string what, Action<byte[]> spoil)
    {
        byte[] file = PackedLayerTests.Gguf(BitNetPacker.PackI2S(PackedLayerTests.Ternary(6 * 256, 3), 0.5f));
        GgufFile.Parse(file, "good.gguf").Dispose();
        spoil(file);
        long before = GC.GetAllocatedBytesForCurrentThread();
        InputException wrong = Should.Throw<InputException>(() => GgufFile.Parse(file, "bad.gguf"), what);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1 << 20, what);
        _text.Append("== ").Append(what).Append('\n');
        foreach (Diagnostic finding in wrong.Diagnostics) _text.Append(finding).Append('\n');
    }
}
