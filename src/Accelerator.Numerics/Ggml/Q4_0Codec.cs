using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Accelerator.Numerics.Ggml.Kernels;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q4_0: 32 values in 18 bytes. d (binary16), then byte j with value j in its low and value j + 16 in its high nibble; ŵ = d·(q − 8).
/// d is the value of largest magnitude over −8, so that its code is 0.
/// </summary>
internal sealed class Q4_0Codec() : GgmlCodec(32, 18)
{
    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.Half(block);
        for (int j = 0; j < 16; j++)
        {
            values[j] = ((block[2 + j] & 15) - 8) * d;
            values[j + 16] = ((block[2 + j] >> 4) - 8) * d;
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = GgmlScalar.Extreme(values) / -8;
        float inverse = GgmlScalar.Reciprocal(d);
        GgmlScalar.WriteHalf(block, d);
        for (int j = 0; j < 16; j++) block[2 + j] = (byte)(Code(values[j]) | Code(values[j + 16]) << 4);

        int Code(float value) => Math.Min(15, GgmlScalar.Truncate(value * inverse + 8.5f));
    }

    private protected override void DequantizeBlocks(ReadOnlySpan<byte> blocks, Span<float> values)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            DequantizeReference(blocks, values);
            return;
        }

        Vector128<sbyte> levels = Vector128.Create(-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7);
        for (; !blocks.IsEmpty; blocks = blocks[18..], values = values[32..])
        {
            Block32.LoadNibbles(ref MemoryMarshal.GetReference(blocks[2..18]), levels, GgmlScalar.Half(blocks), ref MemoryMarshal.GetReference(values[..32]));
        }
    }

    private protected override void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            QuantizeReference(values, blocks);
            return;
        }

        for (; !blocks.IsEmpty; blocks = blocks[18..], values = values[32..])
        {
            var block = new Block32(ref MemoryMarshal.GetReference(values[..32]));
            int bits = block.LargestMagnitudeBits();

            // Of zeros the plain code keeps the +0 that it starts from, whatever their signs.
            float d = (bits == 0 ? 0 : values[block.First(bits)]) / -8;
            float inverse = GgmlScalar.Reciprocal(d);
            if (bits >= 0x7F80_0000 || float.IsInfinity(inverse))
            {
                QuantizeBlock(values[..32], blocks[..18]);
                continue;
            }

            GgmlScalar.WriteHalf(blocks, d);
            block.StoreNibbles(inverse, 8.5f, 15, ref MemoryMarshal.GetReference(blocks[2..18]));
        }
    }
}
