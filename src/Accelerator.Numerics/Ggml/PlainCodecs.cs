using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Accelerator.Numerics.Ggml;

/// <summary>float32 as it is.</summary>
internal sealed class F32Codec() : GgmlCodec(1, 4)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values) => values[0] = BinaryPrimitives.ReadSingleLittleEndian(block);

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block) => BinaryPrimitives.WriteSingleLittleEndian(block, values[0]);

    private protected override void DequantizeBlocks(ReadOnlySpan<byte> blocks, Span<float> values)
    {
        if (BitConverter.IsLittleEndian) blocks.CopyTo(MemoryMarshal.AsBytes(values));
        else DequantizeReference(blocks, values);
    }

    private protected override void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        if (BitConverter.IsLittleEndian) MemoryMarshal.AsBytes(values).CopyTo(blocks);
        else QuantizeReference(values, blocks);
    }
}

/// <summary>IEEE binary16.</summary>
internal sealed class F16Codec() : GgmlCodec(1, 2)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values) => values[0] = GgmlScalar.Half(block);

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block) => GgmlScalar.WriteHalf(block, values[0]);

    private protected override void DequantizeBlocks(ReadOnlySpan<byte> blocks, Span<float> values)
    {
        for (int i = 0; i < values.Length; i++) values[i] = GgmlScalar.Half(blocks.Slice(2 * i, 2));
    }

    private protected override void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        for (int i = 0; i < values.Length; i++) GgmlScalar.WriteHalf(blocks.Slice(2 * i, 2), values[i]);
    }
}

/// <summary>bfloat16: the upper half of a float32.</summary>
internal sealed class BF16Codec() : GgmlCodec(1, 2)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values) =>
        values[0] = GgmlScalar.BFloat(BinaryPrimitives.ReadUInt16LittleEndian(block));

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block) =>
        BinaryPrimitives.WriteUInt16LittleEndian(block, GgmlScalar.BFloatBits(values[0]));

    private protected override void DequantizeBlocks(ReadOnlySpan<byte> blocks, Span<float> values)
    {
        for (int i = 0; i < values.Length; i++) values[i] = GgmlScalar.BFloat(BinaryPrimitives.ReadUInt16LittleEndian(blocks.Slice(2 * i, 2)));
    }

    private protected override void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        for (int i = 0; i < values.Length; i++) BinaryPrimitives.WriteUInt16LittleEndian(blocks.Slice(2 * i, 2), GgmlScalar.BFloatBits(values[i]));
    }
}

/// <summary>Integers and float64 of <paramref name="bytes"/> bytes, rounded to float32 on reading.</summary>
internal sealed class NumberCodec(GgmlType type, int bytes) : GgmlCodec(1, bytes)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values) => values[0] = type switch
    {
        GgmlType.I8 => (sbyte)block[0],
        GgmlType.I16 => BinaryPrimitives.ReadInt16LittleEndian(block),
        GgmlType.I32 => BinaryPrimitives.ReadInt32LittleEndian(block),
        GgmlType.I64 => BinaryPrimitives.ReadInt64LittleEndian(block),
        _ => (float)BinaryPrimitives.ReadDoubleLittleEndian(block),
    };
}
