using System.Buffers.Binary;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.Packed;

/// <summary>Packs ternary weights as transformers and as bitnet.cpp (I2_S, x86) do.</summary>
internal static class BitNetPacker
{
    /// <summary>pack_weights of transformers: a quarter of the rows at each two bits of a byte; the last quarter may be shorter.</summary>
    public static Dictionary<string, SafetensorsTensor> Pack(string prefix, sbyte[] ternary, int rows, float scale)
    {
        int columns = ternary.Length / rows, quarter = (rows + 3) / 4;
        var packed = new byte[quarter * columns];
        for (int i = 0; i < 4; i++)
        {
            int start = i * quarter, end = Math.Min(start + quarter, rows);
            for (int row = start; row < end; row++)
            {
                for (int k = 0; k < columns; k++) packed[(row - start) * columns + k] |= (byte)((ternary[row * columns + k] + 1) << (2 * i));
            }
        }

        return new Dictionary<string, SafetensorsTensor>
        {
            [$"{prefix}.weight"] = SafetensorsTensor.FromBytes([quarter, columns], packed),
            [$"{prefix}.weight_scale"] = SafetensorsTensor.FromFloats([1], [scale]),
        };
    }

    /// <summary>quantize_i2_s: weight j of 128 in byte j mod 32, the first 32 at the top bits; the scale, and 32 bytes for it.</summary>
    public static byte[] PackI2S(sbyte[] ternary, float scale)
    {
        var bytes = new byte[ternary.Length / 4 + 32];
        for (int i = 0; i < ternary.Length; i++) bytes[i / 128 * 32 + i % 32] |= (byte)((ternary[i] + 1) << (6 - 2 * (i % 128 / 32)));
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(ternary.Length / 4), scale);
        return bytes;
    }
}
