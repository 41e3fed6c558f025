using System.Buffers.Binary;
using Accelerator.Numerics;

namespace Accelerator.Tests.Support.Fuzzing;

/// <summary>Damages a large file where it lies and mends it for the next mutation, so that none costs a copy: a mutation is over when the next is asked for.</summary>
/// <param name="good">A file that is read; changed and restored.</param>
/// <param name="head">Bytes from the start where most of the damage falls.</param>
/// <param name="fields">Place and width, 4 or 8 bytes, of little-endian counts, lengths and offsets.</param>
internal sealed class InPlaceDamage(byte[] good, int head, IReadOnlyList<(int At, int Bytes)> fields)
{
    private static readonly long[] Extremes = [0, 1, -1, 2, 255, 65_536, int.MaxValue, int.MinValue, 1L << 32, 1_000_000_000, 1L << 40, long.MaxValue, long.MinValue, 0x7FC0_0000_7F80_0000];
    private readonly Stack<(int At, byte Old)> _old = new();

    /// <summary>The file with one to three places damaged; now and then only its beginning.</summary>
    public byte[] Of(Xoshiro256 random)
    {
        while (_old.TryPop(out (int At, byte Old) one)) good[one.At] = one.Old;
        if (random.Below(24) == 0) return good[..random.Below(head)];
        for (int times = random.NextInt32(1, 3); times > 0; times--)
        {
            if (fields.Count > 0 && random.Below(3) == 0)
            {
                (int place, int width) = fields[random.Below(fields.Count)];
                var value = new byte[8];
                long old = width == 4 ? BinaryPrimitives.ReadInt32LittleEndian(good.AsSpan(place)) : BinaryPrimitives.ReadInt64LittleEndian(good.AsSpan(place));
                BinaryPrimitives.WriteInt64LittleEndian(value, random.Below(2) == 0 ? old + random.NextInt32(-9, 9) : Extremes[random.Below(Extremes.Length)]);
                for (int i = 0; i < width; i++) Put(place + i, value[i]);
                continue;
            }

            int at = random.Below(random.Below(4) == 0 ? good.Length : head), length = Math.Min(random.NextInt32(1, 8), good.Length - at);
            switch (random.Below(4))
            {
                case 0: Put(at, (byte)(good[at] ^ (1 << random.Below(8)))); break;
                case 1: Put(at, (byte)random.Below(256)); break;
                case 2: for (int i = 0; i < length; i++) Put(at + i, random.Below(2) == 0 ? (byte)0xFF : (byte)0); break;
                default:
                    int from = random.Below(good.Length - length + 1);
                    for (int i = 0; i < length; i++) Put(at + i, good[from + i]);
                    break;
            }
        }

        return good;
    }

    private void Put(int at, byte value)
    {
        _old.Push((at, good[at]));
        good[at] = value;
    }
}
