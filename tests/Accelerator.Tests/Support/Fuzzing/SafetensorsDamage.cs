using System.Buffers.Binary;
using Accelerator.Numerics;

namespace Accelerator.Tests.Support.Fuzzing;

/// <summary>Damages a safetensors file: its header as JSON, with a length that fits again, the values behind it, or any of its bytes.</summary>
internal sealed class SafetensorsDamage
{
    private readonly JsonDamage _header;
    private readonly byte[] _data;
    private readonly BinaryDamage _whole;
    private readonly byte[] _good;

    public SafetensorsDamage(byte[] good)
    {
        int end = 8 + (int)BinaryPrimitives.ReadInt64LittleEndian(good);
        (_good, _data, _whole) = (good, good[end..], new BinaryDamage(good, [(0, 8)]));
        _header = new JsonDamage(good[8..end].AsSpan().TrimEnd((byte)' ').ToArray());
    }

    public byte[] Of(Xoshiro256 random)
    {
        switch (random.Below(4))
        {
            case 0: return _whole.Of(random);
            case 1:
                byte[] values = [.. _good];
                for (int times = random.NextInt32(1, 4); times > 0 && _data.Length > 0; times--) values[_good.Length - _data.Length + random.Below(_data.Length)] = (byte)random.Below(256);
                return values;
            default:
                byte[] header = _header.Of(random);
                var length = new byte[8];
                BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
                return [.. length, .. header, .. _data];
        }
    }
}
