using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Quantization.Codebooks;

/// <summary>Codes under the tables that Q-Palette publishes: decoded bit for bit as its definitions say, written here once more, and carried by files.</summary>
public sealed class PublishedTableTests
{
    [SharedTheory(QPaletteData.Folder)]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    [InlineData(1, 11)]
    [InlineData(2, 1)]
    [InlineData(2, 6)]
    [InlineData(2, 12)]
    public void Vectors_are_entries_of_the_table(int dimension, int bits)
    {
        const int Rows = 5, Columns = 21, Group = 8;
        float[] table = QPaletteData.Table($"vq_kmeans_{bits}_{dimension}");
        table.Length.ShouldBe(dimension << bits);
        var random = new Xoshiro256(3);
        int vectors = (Columns + dimension - 1) / dimension;
        ushort[] codes = [.. Enumerable.Range(0, Rows * vectors).Select(_ => (ushort)random.Below(1 << bits))];
        GroupScales scales = Scales(random, Rows, Columns, Group);
        Same(new Codebook("vq", Rows, Columns, dimension, bits, table, codes, scales, constant: true), Rows, Columns, (row, column) =>
            table[codes[row * vectors + column / dimension] * dimension + column % dimension] * scales.Of(row, column));
    }

    /// <summary>The bits of a row in one string of characters, that bites its tail; the state of a step is the 16 before its end.</summary>
    [SharedTheory(QPaletteData.Folder)]
    [InlineData(2, 9)]
    [InlineData(3, 9)]
    [InlineData(4, 9)]
    [InlineData(7, 9)]
    [InlineData(8, 9)]
    [InlineData(9, 10)]
    [InlineData(10, 11)]
    public void Trellis_codes_are_entries_of_the_table(int shift, int tableBits)
    {
        const int Rows = 4, Columns = 45, Group = 16;
        float[] table = QPaletteData.Table($"kmeans_{tableBits}_2");
        table.Length.ShouldBe(2 << tableBits);
        var random = new Xoshiro256(4);
        int steps = (Columns + 1) / 2;
        ushort[] symbols = [.. Enumerable.Range(0, Rows * steps).Select(_ => (ushort)random.Below(1 << shift))];
        GroupScales scales = Scales(random, Rows, Columns, Group);
        Same(new Trellis("tcq", Rows, Columns, new TrellisCode(shift, tableBits, table), symbols, scales, constant: true), Rows, Columns, (row, column) =>
        {
            string bits = string.Concat(Enumerable.Range(0, steps).Select(step => Convert.ToString(symbols[row * steps + step], 2).PadLeft(shift, '0')));
            string circle = string.Concat(Enumerable.Repeat(bits, 3));
            int end = bits.Length + (column / 2 + 1) * shift;
            ulong state = Convert.ToUInt64(circle[(end - 16)..end], 2), product = (state + 1) * state;
            ulong index = (product >> (15 - tableBits)) & ((1UL << tableBits) - 1);
            float value = table[2 * (int)index + column % 2];
            return (column % 2 == 0 && (product >> 15 & 1) == 1 ? -value : value) * scales.Of(row, column);
        });
    }

    private static GroupScales Scales(Xoshiro256 random, int rows, int columns, int group) =>
        new(rows, columns, group, 16, [.. Enumerable.Range(0, rows * ((columns - 1) / group + 1)).Select(_ => (float)(Half)(0.5 + random.NextDouble()))]);

    private static void Same(QuantizedTensor tensor, int rows, int columns, Func<int, int, float> expected)
    {
        uint[] bits = [.. Enumerable.Range(0, rows * columns).Select(i => BitConverter.SingleToUInt32Bits(expected(i / columns, i % columns)))];
        foreach (QuantizedTensor one in new[] { tensor, TensorForms.Create(rows, columns, tensor.ToParts()) }) one.Dequantize().Select(BitConverter.SingleToUInt32Bits).ShouldBe(bits);
    }
}
