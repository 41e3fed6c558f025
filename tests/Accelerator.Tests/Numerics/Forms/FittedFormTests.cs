using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Tests.Numerics.Forms;

/// <summary>Matrices with real offsets and matrices of two levels: values, sizes, parts, and parts that are wrong.</summary>
public sealed class FittedFormTests
{
    private const int Mutations = 20_000;

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 13, 4)]
    [InlineData(33, 40, 16)]
    public void Values_are_those_of_the_definition_and_parts_make_an_equal_tensor(int rows, int columns, int group)
    {
        foreach (int bits in new[] { 1, 3, 8 })
        {
            AffineMatrix affine = Affine(rows, columns, bits, group, 3);
            BilevelMatrix bilevel = Bilevel(rows, columns, bits, group, 4);
            float[] first = affine.Dequantize(), second = bilevel.Dequantize();
            for (int row = 0; row < rows; row++)
            {
                for (int k = 0; k < columns; k++)
                {
                    int g = row * affine.Groups + k / group, tile = row / bilevel.TileRows * bilevel.Groups + k / group, i = row * columns + k;
                    first[i].ShouldBe((float)((double)affine.Scales[g] * affine.Codes[i] + affine.Offsets[g]));
                    double scale = (double)bilevel.Scales.Steps[tile] * bilevel.Scales.Codes[g] + bilevel.Scales.Starts[tile];
                    double zero = (double)bilevel.Zeros.Steps[tile] * bilevel.Zeros.Codes[g] + bilevel.Zeros.Starts[tile];
                    second[i].ShouldBe((float)(scale * (bilevel.Codes[i] - zero)));
                }
            }

            foreach (QuantizedTensor tensor in new QuantizedTensor[] { affine, bilevel })
            {
                QuantizedTensor again = TensorForms.Create(rows, columns, tensor.ToParts());
                again.Dequantize().ShouldBe(tensor.Dequantize());
                again.Storage.ShouldBe(tensor.Storage);
                again.Execution.PartialSumBits(8).ShouldNotBeNull();
            }
        }
    }

    [Fact]
    public void Bits_are_counted_with_all_side_data()
    {
        // 32 x 64 weights of 3 bits in groups of 16: 128 groups of two 3-bit codes, 2 x 4 tiles of four float16.
        new StorageBits(3 * 2048, 2 * 3 * 128 + 64 * 8).ShouldBe(Bilevel(32, 64, 3, 16, 1, 16, 3).Storage);
        Bilevel(32, 64, 3, 16, 1, 16, 3).BitsPerWeight.ShouldBe(3.625);
        Affine(32, 64, 2, 64, 1).BitsPerWeight.ShouldBe(2.5);
    }

    [Fact]
    public void Arrays_that_do_not_fit_are_refused()
    {
        AffineMatrix a = Affine(3, 10, 2, 4, 1);
        Should.Throw<ArgumentException>(() => new AffineMatrix(3, 10, 2, 4, a.Codes[1..], a.Scales, a.Offsets, 16));
        Should.Throw<ArgumentException>(() => new AffineMatrix(3, 10, 1, 4, [.. a.Codes.Select(_ => (byte)2)], a.Scales, a.Offsets, 16));
        Should.Throw<ArgumentException>(() => new AffineMatrix(3, 10, 2, 4, a.Codes, [.. a.Scales.Select(_ => float.NaN)], a.Offsets, 16));
        Should.Throw<ArgumentException>(() => new AffineMatrix(3, 10, 2, 4, a.Codes, a.Scales, [.. a.Offsets.Select(_ => 0.1f)], 16));
        Should.Throw<ArgumentException>(() => new AffineMatrix(3, 10, 2, 11, a.Codes, a.Scales, a.Offsets, 16));
        BilevelMatrix b = Bilevel(3, 10, 2, 4, 1);
        Should.Throw<ArgumentException>(() => new BilevelMatrix(3, 10, 2, 4, 0, 3, b.Codes, b.Scales, b.Zeros));
        Should.Throw<ArgumentException>(() => new BilevelMatrix(3, 10, 2, 4, b.TileRows, 3, b.Codes, b.Scales with { Steps = b.Scales.Steps[1..] }, b.Zeros));
        Should.Throw<ArgumentException>(() => new BilevelMatrix(3, 10, 2, 4, b.TileRows, 1, b.Codes, b.Scales with { Codes = [.. b.Scales.Codes.Select(_ => (byte)2)] }, b.Zeros));
        Should.Throw<ArgumentException>(() => new BilevelMatrix(3, 10, 2, 4, b.TileRows, 3, b.Codes, b.Scales, b.Zeros with { Starts = [.. b.Zeros.Starts.Select(_ => float.PositiveInfinity)] }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Wrong_parts_are_refused_and_nothing_else_happens(ulong seed)
    {
        var random = new Xoshiro256(seed);
        QuantizedTensor[] originals = [Affine(5, 13, 3, 4, seed), Bilevel(5, 13, 3, 4, seed, 2), new SparseSide(Bilevel(5, 13, 2, 4, seed), [0, 1, 1, 2, 2, 2], [3, 12], [0.5f, -2])];
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            QuantizedTensor original = originals[i % originals.Length];
            TensorParts parts = Mutated(original.ToParts(), random, out string what);
            int rows = random.NextInt32(0, 19) == 0 ? random.NextInt32(1, 7) : 5, columns = random.NextInt32(0, 19) == 0 ? random.NextInt32(1, 20) : 13;
            try
            {
                QuantizedTensor made = TensorForms.Create(rows, columns, parts);
                (made.Rows, made.Columns).ShouldBe((rows, columns));
                made.Dequantize().Length.ShouldBe(rows * columns);
                _ = (made.Storage, made.Execution);
            }
            catch (FormatException)
            {
                refused++;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}, mutation {i} of {original.GetType().Name}: {what}", e);
            }
        }

        refused.ShouldBeGreaterThan(Mutations / 3);
    }

    private static TensorParts Mutated(TensorParts parts, Xoshiro256 random, out string what)
    {
        string[] words = [.. parts.Parameters.Keys], arrays = [.. parts.Arrays.Keys];
        string word = words[random.NextInt32(0, words.Length - 1)], name = arrays[random.NextInt32(0, arrays.Length - 1)];
        TensorArray array = parts.Arrays[name];
        int choice = random.NextInt32(0, 7);
        what = $"{choice}, {word}, {name}";
        switch (choice)
        {
            case 0: parts.Parameters.Remove(word); break;
            case 1: parts.Parameters[word] = ((string[])["", "-1", "0", "1", "7", "9", "2147483647", "99999999999", "NaN", "affine", "bilevel", "uniform"])[random.NextInt32(0, 11)]; break;
            case 2: parts.Arrays.Remove(name); break;
            case 3: parts.Arrays[name] = array with { Shape = [.. array.Shape.Select(size => random.NextInt32(0, 2) == 0 ? size + random.NextInt32(-1, 1) : size)] }; break;
            case 4: parts.Arrays[name] = array with { Shape = [.. array.Shape.Append(1)] }; break;
            case 5: parts.Arrays[name] = array with { Values = new double[array.Values.Length] }; break;
            case 6: parts.Arrays[name] = parts.Arrays[arrays[random.NextInt32(0, arrays.Length - 1)]]; break;
            default:
                var values = (Array)array.Values.Clone();
                if (values.Length == 0) break;
                int at = random.NextInt32(0, values.Length - 1);
                if (values is byte[] bytes) bytes[at] ^= (byte)(1 << random.NextInt32(0, 7));
                else if (values is Half[] halves) halves[at] = BitConverter.Int16BitsToHalf((short)random.NextInt32(-32768, 32767));
                else if (values is int[] integers) integers[at] = random.NextInt32(-3, 20);
                parts.Arrays[name] = array with { Values = values };
                break;
        }

        return parts;
    }

    private static float[] Halves(int count, Xoshiro256 random) => [.. Enumerable.Range(0, count).Select(_ => (float)(Half)random.NextNormal())];

    private static AffineMatrix Affine(int rows, int columns, int bits, int group, ulong seed)
    {
        var random = new Xoshiro256(seed);
        int groups = rows * ((columns - 1) / group + 1);
        return new AffineMatrix(rows, columns, bits, group, RandomMatrix.Codes(rows, columns, bits, seed), Halves(groups, random), Halves(groups, random), 16);
    }

    private static BilevelMatrix Bilevel(int rows, int columns, int bits, int group, ulong seed, int tileRows = 4, int statisticBits = 3)
    {
        var random = new Xoshiro256(seed);
        int groups = (columns - 1) / group + 1, tiles = ((rows - 1) / tileRows + 1) * groups;
        return new BilevelMatrix(rows, columns, bits, group, tileRows, statisticBits, RandomMatrix.Codes(rows, columns, bits, seed), Levels(1), Levels(2));

        BilevelLevels Levels(ulong more) => new(RandomMatrix.Codes(rows, groups, statisticBits, seed + more), Halves(tiles, random), Halves(tiles, random));
    }
}
