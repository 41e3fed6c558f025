using Accelerator.Numerics;

namespace Accelerator.Tests.Numerics.Ggml;

/// <summary>Blocks of values of every sort that a quantiser can meet.</summary>
internal static class GgmlValues
{
    public static IReadOnlyList<string> Kinds { get; } = ["ordinary", "ties", "any bits", "denormal", "below a power of two", "not finite", "zeros", "huge"];

    public static float[] Of(string kind, int count, Xoshiro256 random)
    {
        var values = new float[count];
        float scale = 1;
        for (int i = 0; i < count; i++)
        {
            if (i % 32 == 0) scale = MathF.ScaleB(1, random.NextInt32(-40, 40));
            values[i] = kind switch
            {
                "ordinary" => (float)random.NextNormal() * 0.1f,
                "ties" => random.NextInt32(-24, 24) * 0.5f * scale,
                "any bits" => BitConverter.UInt32BitsToSingle((uint)random.Next()),
                "denormal" => BitConverter.UInt32BitsToSingle((uint)random.Next() & 0x80FF_FFFF >> random.Below(24) | (uint)random.Below(2) << 31),
                "below a power of two" => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(scale) - random.Below(80)) * (random.Below(2) * 2 - 1),
                "not finite" => random.Below(40) switch { 0 => float.NaN, 1 => float.PositiveInfinity, 2 => float.NegativeInfinity, _ => (float)random.NextNormal() },
                "zeros" => random.Below(3) switch { 0 => 0f, 1 => -0f, _ => i / 256 % 2 == 0 ? 0 : (float)random.NextNormal() },
                _ => (float)random.NextNormal() * 1e38f,
            };
        }

        return values;
    }
}
