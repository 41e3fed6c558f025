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
