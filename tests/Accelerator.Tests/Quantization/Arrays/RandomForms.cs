using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Tests.Quantization.Arrays;

/// <summary>Random tensors of every form that becomes exact products. SYNTHETIC.</summary>
internal static class RandomForms
{
    /// <summary>A tensor of kind <paramref name="kind"/>, 0 to <see cref="Kinds"/> − 1.</summary>
    public static QuantizedTensor Draw(int kind, Xoshiro256 random)
    {
        int rows = 2 * random.NextInt32(1, 4), columns = 2 * random.NextInt32(3, 30), group = random.NextInt32(1, columns);
        int groups = (columns - 1) / group + 1;
        return kind switch
        {
            0 => Uniform(rows, columns, group, random),
            1 => Plane(PlaneAlphabet.Sign, rows, columns, group, random),
            2 => Plane(PlaneAlphabet.Binary, rows, columns, group, random),
            3 => Plane(PlaneAlphabet.Ternary, rows, columns, group, random),
            4 => Table([ScalarFormats.E2M1.Values.ToArray()], 4, rows, columns, group, random),
            5 => Table(ValueTables.BitModFloat4(), 4, rows, columns, group, random),
            6 => Table([ValueTables.PowersOfTwo(4)], 4, rows, columns, group, random),
            7 => Table([ScalarFormats.E3M2.Values.ToArray()], 6, rows, columns, group, random),
            8 => new AffineMatrix(rows, columns, 3, group, RandomMatrix(rows * columns, 7, random), Halves(rows * groups, random), Halves(rows * groups, random), 16),
            9 => new ColumnBlocks("mixed", [Uniform(rows, columns, group, random), Plane(PlaneAlphabet.Sign, rows, 5, 3, random), Table([ScalarFormats.E2M3.Values.ToArray()], 6, rows, 7, 4, random)], Shuffled(columns + 12, random)),
            10 => Sparse(Uniform(rows, columns, group, random), random),
            11 => Sparse(Plane(PlaneAlphabet.Sign, rows, columns, group, random), random),
            12 => Sparse(Table([ValueTables.PowersOfTwo(3)], 3, rows, columns, group, random), random),
            13 => new Trellis("tcq", rows, columns, new TrellisCode(4, 3, Small(16, 7, random)), Indices(rows * columns / 2, 15, random), Steps(rows, columns, group, random), true),
            14 => Polar(rows, columns, group, random),
            15 => LowRank(rows, columns, random),
            16 => EntropyCoded.Encode(rows, columns, [.. Small(rows * columns, 127, random).Select(value => (ushort)(BitConverter.SingleToUInt32Bits(value / 8) >> 16))], 2),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>Kinds.</summary>
    public const int Kinds = 17;

    private static QuantizedMatrix Uniform(int rows, int columns, int group, Xoshiro256 random)
    {
        int bits = random.NextInt32(1, 8), groups = (columns - 1) / group + 1, largest = (1 << bits) - 1;
        short[] zeros = [.. Enumerable.Range(0, rows * groups).Select(_ => (short)random.NextInt32(-largest, largest))];
        return new QuantizedMatrix(rows, columns, bits, group, RandomMatrix(rows * columns, largest, random), [.. Halves(rows * groups, random).Select(MathF.Abs)], zeros);
    }

    private static Planes Plane(PlaneAlphabet alphabet, int rows, int columns, int group, Xoshiro256 random)
    {
        int count = random.NextInt32(1, 3), groups = rows * ((columns - 1) / group + 1);
        sbyte[] elements = [.. Enumerable.Range(0, count * rows * columns).Select(_ => (sbyte)(alphabet switch { PlaneAlphabet.Binary => random.NextInt32(0, 1), PlaneAlphabet.Sign => 2 * random.NextInt32(0, 1) - 1, _ => random.NextInt32(-1, 1) }))];
        return new Planes("planes", rows, columns, group, alphabet, elements, Halves(count * groups, random), random.NextInt32(0, 1) == 0 ? [] : Halves(groups, random), 16);
    }

    private static BlockFloat Table(IReadOnlyList<float[]> tables, int bits, int rows, int columns, int group, Xoshiro256 random)
    {
        int size = Math.Min(group, columns), blocks = rows * ((columns - 1) / size + 1);
        byte[] selectors = tables.Count == 1 ? [] : RandomMatrix(blocks, tables.Count - 1, random);
        return new BlockFloat("table", rows, columns, size, bits, tables, RandomMatrix(rows * columns, (1 << bits) - 1, random), Halves(blocks, random), selectors, BlockScale.Float16);
    }

    /// <summary>Outliers within a factor of 16 of each other, which 16 bits hold exactly.</summary>
    private static SparseSide Sparse(QuantizedTensor inner, Xoshiro256 random)
    {
        var starts = new List<int> { 0 };
        var columns = new List<int>();
        for (int row = 0; row < inner.Rows; row++)
        {
            columns.AddRange(Enumerable.Range(0, inner.Columns).Where(_ => random.NextInt32(0, 5) == 0));
            starts.Add(columns.Count);
        }

        return new SparseSide(inner, [.. starts], [.. columns], [.. columns.Select(_ => (float)(Half)((random.NextInt32(0, 1) * 2 - 1) * (1 + random.NextInt32(0, 14) + random.NextInt32(0, 63) / 64f)))]);
    }

    private static Polar Polar(int rows, int columns, int group, Xoshiro256 random)
    {
        int vectors = rows * (((columns - 1) / Accelerator.Numerics.Forms.Polar.Dimension) + 1);
        return new Polar("polar", rows, columns, Small(8 * 16, 31, random), Small(4, 7, random), Indices(vectors, 15, random), Indices(vectors, 3, random), Steps(rows, columns, group, random));
    }

    private static SignLowRank LowRank(int rows, int columns, Xoshiro256 random)
    {
        int rank = random.NextInt32(1, 2);
        return new SignLowRank("signs", rows, columns, rank, [.. Enumerable.Range(0, random.NextInt32(1, 3)).Select(_ => new SignBlock(RandomMatrix(rows * columns, 1, random), Small(rows * rank, 15, random), Small(columns * rank, 15, random)))], []);
    }

    /// <summary>Integers of either sign.</summary>
    private static float[] Small(int count, int most, Xoshiro256 random) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextInt32(-most, most))];

    private static ushort[] Indices(int count, int most, Xoshiro256 random) => [.. Enumerable.Range(0, count).Select(_ => (ushort)random.NextInt32(0, most))];

    /// <summary>Scales that are multiples of 1/16, so that what is decoded fits 16 bits whatever groups it is cut into.</summary>
    private static GroupScales Steps(int rows, int columns, int group, Xoshiro256 random) =>
        new(rows, columns, group, 16, [.. Enumerable.Range(0, rows * (((columns - 1) / group) + 1)).Select(_ => random.NextInt32(0, 15) / 16f)]);

    private static byte[] RandomMatrix(int count, int largest, Xoshiro256 random) => [.. Enumerable.Range(0, count).Select(_ => (byte)random.NextInt32(0, largest))];

    private static float[] Halves(int count, Xoshiro256 random) => [.. Enumerable.Range(0, count).Select(_ => (float)(Half)(random.NextInt32(0, 9) == 0 ? 0 : random.NextNormal()))];

    private static int[] Shuffled(int count, Xoshiro256 random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = random.NextInt32(0, i);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
