using System.Globalization;
using System.Runtime.InteropServices;
using Accelerator.Numerics.Ggml;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Numerics.Ggml;

/// <summary>The golden blocks of the shared data: inputs, packed bytes and decoded values of every type, made by ggml itself.</summary>
internal sealed record GgmlGolden(string Set, string Name, GgmlTypeInfo? Info, int Count)
{
    public const string Folder = "data/ggml_golden";

    /// <summary>The rows of the manifest.</summary>
    public static IReadOnlyList<GgmlGolden> All { get; } =
    [
        .. File.ReadLines(Prerequisite.Shared(Folder + "/manifest.csv")).Skip(1).Select(line => line.Split(',')).Select(cells =>
            new GgmlGolden(cells[0], cells[1], GgmlTypes.Find(int.Parse(cells[2], CultureInfo.InvariantCulture)), int.Parse(cells[5], CultureInfo.InvariantCulture))),
    ];

    public float[] Input => Floats($"{Set}.in.f32");

    public byte[] Packed => File.ReadAllBytes(Prerequisite.Shared($"{Folder}/{Set}.{Name}.bin"));

    public float[] Decoded => Floats($"{Set}.{Name}.deq.f32");

    /// <summary>The bits of values, every NaN the same.</summary>
    public static uint[] Bits(ReadOnlySpan<float> values)
    {
        var bits = new uint[values.Length];
        for (int i = 0; i < bits.Length; i++) bits[i] = float.IsNaN(values[i]) ? 0x7FC0_0000 : BitConverter.SingleToUInt32Bits(values[i]);
        return bits;
    }

    /// <summary>Fails with the first place at which two results differ.</summary>
    public static void ShouldEqual<T>(ReadOnlySpan<T> actual, ReadOnlySpan<T> expected, string what)
        where T : struct
    {
        actual.Length.ShouldBe(expected.Length, what);
        int same = actual.CommonPrefixLength(expected);
        if (same < expected.Length) throw new ShouldAssertException($"{what}: at {same} of {expected.Length} {actual[same]:X} should be {expected[same]:X}");
    }

    /// <summary>Mean squared difference, in float64.</summary>
    public static double MeanSquare(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++) sum += ((double)a[i] - b[i]) * ((double)a[i] - b[i]);
        return sum / a.Length;
    }

    public override string ToString() => $"{Set}.{Name}";

    private static float[] Floats(string file) =>
        MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Prerequisite.Shared($"{Folder}/{file}"))).ToArray();
}
