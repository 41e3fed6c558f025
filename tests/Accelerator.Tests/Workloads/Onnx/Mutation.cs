using System.Buffers.Binary;
using Accelerator.Numerics;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>Damages files: flips, replacements, cuts, runs, splices, and numbers that lengths and sizes might be.</summary>
internal static class Mutation
{
    private static readonly byte[][] Extremes =
    [
        [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], [0x80, 0x80, 0x80, 0x80, 0x08], [0x00], [0x7F], [0x80, 0x01], [0xFF, 0xFF, 0xFF, 0x7F],
    ];

    public static byte[] Of(byte[] good, byte[][] others, Xoshiro256 random)
    {
        byte[] bytes = [.. good];
        for (int times = random.NextInt32(1, 3); times > 0; times--) bytes = Once(bytes, others, random);
        return bytes;
    }

    /// <summary>Gives every chunk of a PNG its right checksum again, so that damage gets past it.</summary>
    public static void RepairPng(byte[] bytes)
    {
        for (long at = 8; at + 12 <= bytes.Length;)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan((int)at));
            if (length > bytes.Length - at - 12) return;
            uint crc = uint.MaxValue;
            foreach (byte value in bytes.AsSpan((int)at + 4, (int)length + 4))
            {
                crc ^= value;
                for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }

            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan((int)(at + 8 + length)), ~crc);
            at += length + 12;
        }
    }

    private static byte[] Once(byte[] bytes, byte[][] others, Xoshiro256 random)
    {
        if (bytes.Length == 0) return [0];
        int at = random.NextInt32(0, bytes.Length - 1), length = random.NextInt32(1, Math.Min(16, bytes.Length - at));
        switch (random.NextInt32(0, 8))
        {
            case 0: bytes[at] ^= (byte)(1 << random.NextInt32(0, 7)); return bytes;
            case 1: bytes[at] = (byte)random.NextInt32(0, 255); return bytes;
            case 2: return bytes[..at];
            case 3: return [.. bytes, .. bytes.AsSpan(at, length)];
            case 4: bytes.AsSpan(at, length).Fill(0xFF); return bytes;
            case 5: bytes.AsSpan(at, length).Clear(); return bytes;
            case 6: return [.. bytes.AsSpan(0, at), .. Extremes[random.NextInt32(0, Extremes.Length - 1)], .. bytes.AsSpan(Math.Min(bytes.Length, at + 1))];
            case 7:
                byte[] other = others[random.NextInt32(0, others.Length - 1)];
                int from = random.NextInt32(0, other.Length - 1);
                return [.. bytes.AsSpan(0, at), .. other.AsSpan(from, Math.Min(other.Length - from, 64)), .. bytes.AsSpan(at)];
            default: bytes[at] = (byte)(bytes[at] + random.NextInt32(-2, 2)); return bytes;
        }
    }
}
