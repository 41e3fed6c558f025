using System.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Codebooks;
using Accelerator.Tests.Support;
using Xunit.Abstractions;

namespace Accelerator.Tests.Quantization.Codebooks;

public sealed class TrellisTests(ITestOutputHelper output)
{
    /// <summary>Normal rows of 256 weights; published figures against the published table and ours. The published ones were found without tail-biting over longer rows.</summary>
    [SharedTheory(QPaletteData.Folder)]
    [InlineData(2, 9)]
    [InlineData(3, 9)]
    [InlineData(4, 9)]
    [InlineData(5, 9)]
    [InlineData(6, 9)]
    [InlineData(7, 9)]
    [InlineData(8, 9)]
    [InlineData(9, 10)]
    [InlineData(10, 11)]
    public void Distortion_is_the_published_one(int shift, int tableBits)
    {
        double published = QPaletteData.Distortion($"tcq_{shift}_none_0.9");
        double theirs = Distortion(new TrellisCode(shift, tableBits, QPaletteData.Table($"kmeans_{tableBits}_2"))), ours = Distortion(TrellisQuantization.OwnCode(shift));
        output.WriteLine($"{shift} bits for two weights: published {published:G5}, their table {theirs:G5} ({theirs / published - 1:P2}), ours {ours:G5} ({ours / published - 1:P2})");
        (theirs / published - 1).ShouldBeInRange(-0.05, 0.05);
        (ours / published - 1).ShouldBeInRange(-0.05, 0.05);
    }

    /// <summary>The middle of the search, from a known state to a known one, is Viterbi's and exact: no other symbols have a lower cost. Twelve bits are free of twenty-four.</summary>
    [Theory]
    [InlineData(4, 6)]
    [InlineData(3, 8)]
    [InlineData(6, 4)]
    public void A_pass_between_known_states_finds_what_an_exhaustive_search_finds(int shift, int steps)
    {
        const int Rows = 8;
        TrellisCode code = TrellisQuantization.OwnCode(shift);
        var encoder = new TrellisEncoder(code);
        var workspace = new TrellisEncoder.Workspace();
        int heldBits = TrellisCode.StateBits - shift, free = steps * shift - heldBits;
        float[] samples = new NormalSamples(17).Take(Rows * 2 * steps);
        for (int row = 0; row < Rows; row++)
        {
            ReadOnlySpan<float> weights = samples.AsSpan(row * 2 * steps, 2 * steps);
            int held = (row * 7919 + 13) & ((1 << heldBits) - 1);
            var found = new ushort[steps];
            encoder.Pass(weights, 0, held, found, workspace);
            float least = float.PositiveInfinity;
            for (int word = 0; word < 1 << free; word++)
            {
                // The bits of the row: the free ones, then those that the last state holds.
                var symbols = new ushort[steps];
                long bits = ((long)word << heldBits) | (uint)held;
                for (int step = 0; step < steps; step++) symbols[step] = (ushort)((bits >> ((steps - 1 - step) * shift)) & ((1 << shift) - 1));
                least = Math.Min(least, Cost(symbols, held, weights));
            }

            Cost(found, held, weights).ShouldBe(least, $"row {row}");
            found.Aggregate(0, (state, symbol) => code.Next(state, symbol)).ShouldBe(found.Aggregate(held, (state, symbol) => code.Next(state, symbol)), "the row holds a whole state");
            (found.Aggregate(held, (state, symbol) => code.Next(state, symbol)) & ((1 << heldBits) - 1)).ShouldBe(held);
        }

        float Cost(ushort[] symbols, int state, ReadOnlySpan<float> weights)
        {
            float cost = 0;
            for (int step = 0; step < symbols.Length; step++)
            {
                state = code.Next(state, symbols[step]);
                (float first, float second) = code.Pair(state);
                float d = first - weights[2 * step], e = second - weights[2 * step + 1];
                cost += d * d + e * e;
            }

            return cost;
        }
    }

    [Fact]
    public void A_whole_short_row_is_what_an_exhaustive_search_finds()
    {
        const int Shift = 4, Columns = 8, Rows = 6;
        TrellisCode code = TrellisQuantization.OwnCode(Shift);
        var encoder = new TrellisEncoder(code);
        var workspace = new TrellisEncoder.Workspace();
        float[] samples = new NormalSamples(23).Take(Rows * Columns);
        for (int row = 0; row < Rows; row++)
        {
            float[] weights = samples[(row * Columns)..((row + 1) * Columns)];
            var symbols = new ushort[Columns / 2];
            encoder.Encode(weights, symbols, workspace);
            double error = Error(symbols, weights), least = double.PositiveInfinity;
            for (int word = 0; word < 1 << 16; word++)
            {
                for (int step = 0; step < symbols.Length; step++) symbols[step] = (ushort)((word >> (step * Shift)) & 15);
                least = Math.Min(least, Error(symbols, weights));
            }

            error.ShouldBe(least);
        }

        double Error(ushort[] symbols, float[] weights)
        {
            Span<float> decoded = stackalloc float[Columns];
            code.Decode(symbols, decoded);
            double sum = 0;
            for (int i = 0; i < Columns; i++) sum += ((double)decoded[i] - weights[i]) * ((double)decoded[i] - weights[i]);
            return sum;
        }
    }

    /// <summary>A longer row's ends are joined in two passes, which is not exact. A pass with free ends bounds from below what any row can reach.</summary>
    [Theory]
    [InlineData(32, 2)]
    [InlineData(128, 1.12)]
    [InlineData(512, 1.03)]
    public void Joining_the_ends_of_a_row_costs_little(int columns, double most)
    {
        const int Shift = 4, Rows = 4;
        TrellisCode code = TrellisQuantization.OwnCode(Shift);
        var encoder = new TrellisEncoder(code);
        var workspace = new TrellisEncoder.Workspace();
        float[] samples = new NormalSamples(29).Take(Rows * columns);
        double found = 0, bound = 0;
        for (int row = 0; row < Rows; row++)
        {
            float[] weights = samples[(row * columns)..((row + 1) * columns)];
            var symbols = new ushort[columns / 2];
            var decoded = new float[columns];
            encoder.Encode(weights, symbols, workspace);
            code.Decode(symbols, decoded);
            for (int i = 0; i < columns; i++) found += Math.Pow((double)decoded[i] - weights[i], 2);
            bound += encoder.Pass(weights, 0, -1, symbols, workspace);
        }

        output.WriteLine($"{columns} weights: {found:G5} found, {bound:G5} with free ends ({found / bound - 1:P2})");
        (found / bound).ShouldBeInRange(1, most);
    }

    private static double Distortion(TrellisCode code)
    {
        const int Rows = 16, Columns = 256;
        float[] samples = [.. new NormalSamples(5).Take(Rows * Columns).Select(x => (float)(TrellisQuantization.Fill * x))];
        var encoder = new TrellisEncoder(code);
        var errors = new double[Rows];
        Parallel.For(0, Rows, row =>
        {
            var symbols = new ushort[Columns / 2];
            var decoded = new float[Columns];
            encoder.Encode(samples.AsSpan(row * Columns, Columns), symbols, new TrellisEncoder.Workspace());
            code.Decode(symbols, decoded);
            for (int i = 0; i < Columns; i++) errors[row] += Math.Pow(decoded[i] - samples[row * Columns + i], 2);
        });
        return errors.Sum() / samples.Length / (TrellisQuantization.Fill * TrellisQuantization.Fill);
    }
}
