using Accelerator.Numerics;
using Accelerator.Workloads.Packed;

namespace Accelerator.Tests.Workloads.Packed;

/// <summary>A linear layer of random codes, zero points and float16 scales: what a packer packs and a reader must give back.</summary>
/// <param name="Rows">N.</param>
/// <param name="Columns">K.</param>
/// <param name="Bits">Bits of a code.</param>
/// <param name="Codes">[N, K] row-major.</param>
/// <param name="Zeros">[N, groups] row-major.</param>
/// <param name="Scales">[N, groups] row-major.</param>
/// <param name="GroupOf">Group of each input feature.</param>
internal sealed record RandomLayer(int Rows, int Columns, int Bits, byte[] Codes, int[] Zeros, Half[] Scales, int[] GroupOf)
{
    public int Groups => Scales.Length / Rows;

    /// <summary>Groups are runs of <paramref name="size"/> input features, or, with act-order, such runs of a random order.</summary>
    public static RandomLayer Create(int rows, int columns, int bits, int size, int leastZero, int largestZero, ulong seed, bool actOrder = false)
    {
        var random = new Xoshiro256(seed);
        int[] groupOf = [.. Enumerable.Range(0, columns).Select(k => k / size)];
        if (actOrder)
        {
            for (int k = columns - 1; k > 0; k--)
            {
                int other = random.Below(k + 1);
                (groupOf[k], groupOf[other]) = (groupOf[other], groupOf[k]);
            }
        }

        int groups = (columns + size - 1) / size;
        return new RandomLayer(rows, columns, bits, [.. Many(rows * columns).Select(_ => (byte)random.Below(1 << bits))],
            [.. Many(rows * groups).Select(_ => random.NextInt32(leastZero, largestZero))], [.. Many(rows * groups).Select(_ => (Half)(0.001 + 0.1 * random.NextDouble()))], groupOf);
    }

    /// <summary>scale·(code − zero), rounded once.</summary>
    public float[] Values()
    {
        var values = new float[Codes.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int side = i / Columns * Groups + GroupOf[i % Columns];
            values[i] = (float)((double)Scales[side] * (Codes[i] - Zeros[side]));
        }

        return values;
    }

    /// <summary>Everything of it, and its values, bit for bit.</summary>
    public void ShouldBeThatOf(PackedLinear read, string because)
    {
        (read.Rows, read.Columns, read.Bits, read.Groups).ShouldBe((Rows, Columns, Bits, Groups), because);
        read.Codes.ShouldBe(Codes, because);
        read.Zeros.Select(z => (int)z).ShouldBe(Zeros, because);
        read.Scales.ShouldBe(Scales.Select(s => (float)s), because);
        read.GroupOf.ShouldBe(GroupOf, because);
        read.Dequantize().ShouldBe(Values(), because);
    }

    private static IEnumerable<int> Many(int count) => Enumerable.Range(0, count);
}
