using Accelerator.Numerics;
using Accelerator.Numerics.Blocks;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Tests.Quantization;

/// <summary>Scales that are coded themselves: QLoRA's blocks of 256 (NeurIPS 2023, section 3) and BitMoD's integers of a row.</summary>
public sealed class ScaleOfScalesTests
{
    /// <summary>QLoRA: 8 bits a block of 64 weights, and a float32 for 256 blocks: 8/64 + 32/(64·256) = 0.127 bits a weight, where a float32 a block is 0.5.</summary>
    [Fact]
    public void Double_quantisation_costs_the_published_bits()
    {
        const int Rows = 256, Columns = 4096;
        BlockFloat tensor = Rounded("nf4-dq", Weights(3, Rows, Columns), Rows, Columns, 64);
        (tensor.BitsPerWeight - 4).ShouldBe(8.0 / 64 + 32.0 / (64 * 256) + 32.0 / (Rows * Columns), 1e-12);
        Math.Round(8.0 / 64 + 32.0 / (64 * 256), 3).ShouldBe(0.127);
    }

    /// <summary>bitsandbytes' signed dynamic map of 8 bits, 7 of them for the exponent: 127 values of each sign, 0 and 1.</summary>
    [Fact]
    public void The_table_is_the_dynamic_map()
    {
        float[] table = DoubleQuantization.Table.ToArray();
        table.ShouldBeInOrder();
        table.Count(value => value == 0).ShouldBe(1);
        table[^1].ShouldBe(1);
        table.Count(value => value < 0).ShouldBe(127);
        for (int i = 0; i < 127; i++) table[126 - i].ShouldBe(-table[128 + i]);
        // One value in the lowest decade, the middle of 0.1 and 1 times 10^−6; the 64 of the highest are (0.1 + 0.9·(i + ½)/64).
        table[128].ShouldBe(0.55e-6f, 1e-12f);
        for (int i = 0; i < 64; i++) table[128 + 63 + i].ShouldBe((float)(0.1 + 0.9 * (i + 0.5) / 64), 1e-7f);
    }

    [Fact]
    public void Scales_are_those_of_blocks_of_256_in_the_order_of_rows()
    {
        const int Rows = 9, Columns = 64 * 64;
        // The rows of the second block of scales, 4 to 7, are a hundredth as large: against a largest deviation of all they would keep few levels.
        float[] weights = Weights(5, Rows, Columns);
        for (int i = 4 * Columns; i < 8 * Columns; i++) weights[i] /= 100;
        float[] scales = [.. weights.Chunk(64).Select(group => group.Max(MathF.Abs))];
        var codes = new byte[scales.Length];
        var largest = new float[3];
        float mean = DoubleQuantization.Quantize(scales, codes, largest);
        mean.ShouldBe(scales.Average(), 1e-6f);
        for (int block = 0; block < 3; block++) largest[block].ShouldBe(scales.Skip(256 * block).Take(256).Max(scale => MathF.Abs(scale - mean)));
        BlockFloat tensor = Rounded("nf4-dq", weights, Rows, Columns, 64);
        for (int i = 0; i < scales.Length; i++)
        {
            float expected = Math.Max(0, DoubleQuantization.Decode(codes[i], mean, largest[i / 256]));
            tensor.Scales[i].ShouldBe(expected, $"scale {i}");
            tensor.Scales[i].ShouldBe(scales[i], largest[i / 256] * 0.0081f);
        }
    }

    [Theory]
    [InlineData("bitmod-fp3-s8", "bitmod-fp3")]
    [InlineData("bitmod-fp4-s8", "bitmod-fp4")]
    public void Scales_of_a_row_are_integers_of_eight_bits_times_a_float16(string name, string plain)
    {
        const int Rows = 12, Columns = 1024;
        float[] weights = Weights(8, Rows, Columns);
        for (int i = 0; i < Columns; i++) weights[3 * Columns + i] *= 1000; // a row does not feel another
        for (int i = 0; i < Columns; i++) weights[4 * Columns + i] = 0;
        BlockFloat tensor = Rounded(name, weights, Rows, Columns, 128), exact = Rounded(plain, weights, Rows, Columns, 128);
        tensor.Scale.ShouldBe(BlockScale.Integer8);
        (tensor.BitsPerWeight - tensor.Bits).ShouldBe((8 + 2) / 128.0 + 16.0 / Columns, 1e-12);
        for (int row = 0; row < Rows; row++)
        {
            float[] scales = tensor.Scales[(row * 8)..(row * 8 + 8)];
            double largest = exact.Scales.Skip(row * 8).Take(8).Max();
            double step = (double)(Half)(largest / 255);
            foreach (float scale in scales)
            {
                double code = step == 0 ? 0 : scale / step;
                code.ShouldBe(Math.Round(code), 1e-4, $"row {row}");
                code.ShouldBeInRange(0, 255.0001);
            }

            if (row != 4) scales.Max().ShouldBe((float)largest, (float)(largest * 0.01));
            else scales.ShouldAllBe(scale => scale == 0);
        }

        double Noise(BlockFloat made) => made.Dequantize().Zip(weights, (value, weight) => Math.Pow((double)value - weight, 2)).Sum();
        (Noise(tensor) / Noise(exact)).ShouldBeInRange(0.97, 1.03);
    }

    private static BlockFloat Rounded(string format, float[] weights, int rows, int columns, int group) =>
        (BlockFloat)new RoundToNearest().Quantize(new LayerProblem { Name = "w", Weights = weights, Rows = rows, Columns = columns, GroupSize = group, Format = FormatCatalog.Find(format)!, Fit = new FitOptions { ScaleBits = 32 } });

    private static float[] Weights(ulong seed, int rows, int columns)
    {
        var random = new Xoshiro256(seed);
        return [.. Enumerable.Range(0, rows * columns).Select(_ => (float)(0.1 * random.NextNormal()))];
    }
}
