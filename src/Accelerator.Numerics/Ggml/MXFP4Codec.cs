using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Accelerator.Numerics.Ggml.Kernels;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// MXFP4: 32 values in 17 bytes. An E8M0 scale 2^(e − 127), then byte j with the E2M1 code of value j in its low and of value j + 16 in its high nibble
/// (OCP Microscaling Formats 1.0 with ggml's order). e − 127 = ⌊log2 max|w|⌋ − 2.
/// </summary>
internal sealed class MXFP4Codec() : GgmlCodec(32, 17)
{
    /// <summary>
    /// The scale's code for a largest magnitude. The logarithm is rounded to float32 before its floor, as in ggml: a few floats just below a power of two
    /// count as that power. Magnitudes below 2^−125 take code 0 where ggml's conversion wraps around; infinity takes that of 2^128.
    /// </summary>
    public static byte ScaleCode(float largest)
    {
        if (!(largest > 0)) return 0;
        float exponent = float.IsInfinity(largest) ? 128 : MathF.Floor((float)Math.Log2(largest));
        return (byte)Math.Max(0, (int)exponent - 2 + 127);
    }

    private protected override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        float d = GgmlScalar.HalfE8M0(block[0]);
        for (int j = 0; j < 16; j++)
        {
            values[j] = Fp4.Doubled[block[1 + j] & 15] * d;
            values[j + 16] = Fp4.Doubled[block[1 + j] >> 4] * d;
        }
    }

    private protected override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        block[0] = ScaleCode(MathF.Abs(GgmlScalar.Extreme(values)));
        float d = GgmlScalar.HalfE8M0(block[0]);
        for (int j = 0; j < 16; j++) block[1 + j] = (byte)(Fp4.Nearest(values[j], d) | Fp4.Nearest(values[j + 16], d) << 4);
    }

    private protected override void DequantizeBlocks(ReadOnlySpan<byte> blocks, Span<float> values)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            DequantizeReference(blocks, values);
            return;
        }

        Vector128<sbyte> levels = Vector128.Create(Fp4.Doubled);
        for (; !blocks.IsEmpty; blocks = blocks[17..], values = values[32..])
        {
            Block32.LoadNibbles(ref MemoryMarshal.GetReference(blocks[1..17]), levels, GgmlScalar.HalfE8M0(blocks[0]), ref MemoryMarshal.GetReference(values[..32]));
        }
    }

    private protected override void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            QuantizeReference(values, blocks);
            return;
        }

        for (; !blocks.IsEmpty; blocks = blocks[17..], values = values[32..])
        {
            var block = new Block32(ref MemoryMarshal.GetReference(values[..32]));
            int bits = block.LargestMagnitudeBits();
            if (bits >= 0x7F80_0000)
            {
                QuantizeBlock(values[..32], blocks[..17]);
                continue;
            }

            // The exponent field is the floor of the logarithm but for floats so near to the next power of two that its rounding may reach it, and for denormals.
            blocks[0] = (bits & 0x007F_FFFF) < 0x007F_FF00 && bits >= 1 << 25 ? (byte)((bits >> 23) - 2) : ScaleCode(BitConverter.Int32BitsToSingle(bits));
            block.StoreFp4(GgmlScalar.HalfE8M0(blocks[0]), ref MemoryMarshal.GetReference(blocks[1..17]));
        }
    }
}
