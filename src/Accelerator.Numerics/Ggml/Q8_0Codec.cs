using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Accelerator.Numerics.Ggml.Kernels;

namespace Accelerator.Numerics.Ggml;

/// <summary>Q8_0: 32 values in 34 bytes. d (binary16), then 32 signed bytes; ŵ = d·q. d is the largest magnitude over 127; codes are rounded half away from zero.</summary>
internal sealed class Q8_0Codec() : GgmlCodec(32, 34)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        for (int j = 0; j < 32; j++) values[j] = (sbyte)block[2 + j] * d;
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = GgmlScalar.LargestMagnitude(values) / 127;
        float inverse = GgmlScalar.Reciprocal(d);
        GgmlScalar.WriteHalf(block, d);
        for (int j = 0; j < 32; j++) block[2 + j] = (byte)GgmlScalar.Truncate(GgmlScalar.RoundAway(values[j] * inverse));
    }

    private protected override void DequantizeBlocks(ReadOnlySpan<byte> blocks, Span<float> values)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            DequantizeReference(blocks, values);
            return;
        }

        for (; !blocks.IsEmpty; blocks = blocks[34..], values = values[32..])
        {
            float d = GgmlScalar.Half(blocks);
            ReadOnlySpan<sbyte> codes = MemoryMarshal.Cast<byte, sbyte>(blocks[2..34]);
            Block32.LoadBytes(Vector128.Create(codes[..16]), d, ref MemoryMarshal.GetReference(values[..16]));
            Block32.LoadBytes(Vector128.Create(codes[16..]), d, ref MemoryMarshal.GetReference(values[16..32]));
        }
    }

    private protected override void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            QuantizeReference(values, blocks);
            return;
        }

        for (; !blocks.IsEmpty; blocks = blocks[34..], values = values[32..])
        {
            var block = new Block32(ref MemoryMarshal.GetReference(values[..32]));
            int bits = block.LargestMagnitudeBits();
            float d = BitConverter.Int32BitsToSingle(bits) / 127;
            float inverse = GgmlScalar.Reciprocal(d);
            if (bits >= 0x7F80_0000 || float.IsInfinity(inverse))
            {
                QuantizeBlock(values[..32], blocks[..34]);
                continue;
            }

            GgmlScalar.WriteHalf(blocks, d);
            block.StoreBytes(inverse, ref MemoryMarshal.GetReference(blocks[2..34]));
        }
    }
}
