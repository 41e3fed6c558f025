using System.Buffers.Binary;
using Accelerator.Numerics;

namespace Accelerator.Tests.Support.Fuzzing;

/// <summary>Damages a binary file: its counts, lengths and offsets, whose places are given, and bytes anywhere; cuts, runs, bytes too many.</summary>
/// <param name="good">A file that is read.</param>
/// <param name="fields">Place and width, 4 or 8 bytes, of each little-endian count, length or offset.</param>
internal sealed class BinaryDamage(byte[] good, IReadOnlyList<(int At, int Bytes)> fields)
{
    private static readonly long[] Extremes =
    [
        0, 1, -1, 2, 3, 255, 256, 65_535, 65_536, int.MaxValue, int.MinValue, 1L << 31, 1L << 32, 1_000_000_000, (1L << 32) - 1, 1L << 40, 1L << 62, long.MaxValue, long.MinValue, 0x7FF0_0000_7F80_0000, 0x7FC0_0000,
    ];

    /// <summary>The file with one to three places damaged.</summary>
    public byte[] Of(Xoshiro256 random)
    {
        byte[] bytes = [.. good];
        for (int times = random.Below(3) == 0 ? random.NextInt32(2, 3) : 1; times > 0; times--) bytes = Once(bytes, random);
        return bytes;
    }

    private byte[] Once(byte[] bytes, Xoshiro256 random)
    {
        if (bytes.Length == 0) return [0];
        int choice = random.Below(fields.Count > 0 ? 16 : 8), at = random.Below(bytes.Length), length = Math.Min(random.NextInt32(1, 12), bytes.Length - at);
        switch (choice)
        {
            case 0: return bytes[..at];
            case 1: return [.. bytes, .. bytes.AsSpan(at, length)];
            case 2: return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)];
            case 3: bytes.AsSpan(at, length).Fill(0xFF); return bytes;
            case 4: bytes.AsSpan(at, length).Clear(); return bytes;
            case 5: bytes[at] = (byte)random.Below(256); return bytes;
            case < 8: bytes[at] ^= (byte)(1 << random.Below(8)); return bytes;
        }

        (int place, int width) = fields[random.Below(fields.Count)];
        if (place + width > bytes.Length) return bytes;
        Span<byte> field = bytes.AsSpan(place, width);
        long old = width == 4 ? BinaryPrimitives.ReadInt32LittleEndian(field) : BinaryPrimitives.ReadInt64LittleEndian(field);
        long value = random.Below(2) == 0 ? old + random.NextInt32(-9, 9) : Extremes[random.Below(Extremes.Length)];
        if (width == 4) BinaryPrimitives.WriteInt32LittleEndian(field, (int)value);
        else BinaryPrimitives.WriteInt64LittleEndian(field, value);
        return bytes;
    }
}
