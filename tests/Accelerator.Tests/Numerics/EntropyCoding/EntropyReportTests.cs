using Accelerator.Numerics;
using Accelerator.Numerics.EntropyCoding;

namespace Accelerator.Tests.Numerics.EntropyCoding;

public sealed class EntropyReportTests
{
    [Fact]
    public void Known_distributions_have_known_entropies()
    {
        EntropyReport four = EntropyReport.Of([-1, 0, 1, 2, -1, 0, 1, 2]);
        four.Shannon.ShouldBe(2, 1e-12);
        four.Huffman.ShouldBe(2);
        EntropyReport skewed = EntropyReport.Of([0, 0, 0, 0, 1, 1, 2, 3]);
        skewed.Shannon.ShouldBe(1.75, 1e-12);
        skewed.Huffman.ShouldBe(1.75);
        EntropyReport.Of([5, 5, 5]).Shannon.ShouldBe(0);
        EntropyReport.Of([]).Count.ShouldBe(0);
    }

    [Fact]
    public void Exponential_golomb_lengths_are_those_of_the_code_words()
    {
        // Order 0: 1, 010, 011, 00100, … Order 1: 10, 11, 0100, …
        Enumerable.Range(0, 8).Select(x => EntropyReport.ExpGolombBits((uint)x, 0)).ShouldBe([1, 3, 3, 5, 5, 5, 5, 7]);
        Enumerable.Range(0, 8).Select(x => EntropyReport.ExpGolombBits((uint)x, 1)).ShouldBe([2, 2, 4, 4, 4, 4, 6, 6]);
        EntropyReport.ExpGolombBits(uint.MaxValue, 0).ShouldBe(65);
        Enumerable.Range(-3, 7).Select(EntropyReport.ZigZag).ShouldBe([5u, 3u, 1u, 0u, 2u, 4u, 6u]);
        EntropyReport.ZigZag(int.MinValue).ShouldBe(uint.MaxValue);
    }

    [Fact]
    public void No_code_beats_the_entropy_and_Huffman_stays_within_a_bit()
    {
        for (ulong seed = 1; seed <= 100; seed++)
        {
            var random = new Xoshiro256(seed);
            double width = Math.ScaleB(1, random.Below(6));
            int[] codes = [.. Enumerable.Range(0, 500).Select(_ => (int)Math.Round(random.NextNormal() * width))];
            EntropyReport report = EntropyReport.Of(codes);
            report.Huffman!.Value.ShouldBeInRange(report.Shannon - 1e-9, report.Shannon + 1);
            report.ExpGolomb.ShouldAllBe(bits => bits >= report.Shannon - 1e-9);
            report.ExpGolomb[report.BestOrder].ShouldBe(report.ExpGolomb.Min());
        }
    }
}
