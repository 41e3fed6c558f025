using Accelerator.Numerics;

namespace Accelerator.Tests.Numerics;

/// <summary>Random operands of a given shape.</summary>
internal static class RandomMatrix
{
    public static byte[] Codes(int rows, int columns, int bits, ulong seed)
    {
        var random = new Xoshiro256(seed);
        return [.. Enumerable.Range(0, rows * columns).Select(_ => (byte)random.NextInt32(0, (1 << bits) - 1))];
    }

    public static sbyte[] Activations(int count, ulong seed)
    {
        var random = new Xoshiro256(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.NextInt32(-128, 127))];
    }

    public static float[] Normal(int count, ulong seed, double deviation = 1)
    {
        var random = new Xoshiro256(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextNormal() * deviation))];
    }

    public static QuantizedMatrix Quantized(int rows, int columns, int bits, int group, ulong seed)
    {
        var random = new Xoshiro256(seed ^ 0x5555);
        int largest = (1 << bits) - 1;
        int groups = rows * ((columns - 1) / group + 1);
        float[] scales = [.. Enumerable.Range(0, groups).Select(_ => random.NextInt32(0, 9) == 0 ? 0f : (float)random.NextDouble())];
        short[] zeros = [.. Enumerable.Range(0, groups).Select(_ => (short)random.NextInt32(-largest, largest))];
        return new QuantizedMatrix(rows, columns, bits, group, Codes(rows, columns, bits, seed), scales, zeros);
    }
}
