using Accelerator.Numerics;

namespace Accelerator.Tests.Numerics;

public sealed class RandomTests
{
    [Fact]
    public void SplitMix64_gives_the_published_stream()
    {
        var random = new SplitMix64(1234567);
        ulong[] first = [random.Next(), random.Next(), random.Next(), random.Next(), random.Next()];
        first.ShouldBe([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]);
    }

    [Fact]
    public void Xoshiro256_gives_the_published_stream()
    {
        var random = new Xoshiro256(1, 2, 3, 4);
        ulong[] first = [.. Enumerable.Range(0, 7).Select(_ => random.Next())];
        first.ShouldBe([11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625]);
    }

    [Fact]
    public void Integers_cover_their_range_evenly()
    {
        var random = new Xoshiro256(7);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) counts[random.NextInt32(-2, 3) + 2]++;
        foreach (int count in counts) count.ShouldBeInRange(9_500, 10_500);
    }

    [Fact]
    public void Normal_numbers_have_mean_zero_and_variance_one()
    {
        var random = new Xoshiro256(8);
        double[] values = [.. Enumerable.Range(0, 50_000).Select(_ => random.NextNormal())];
        values.Average().ShouldBe(0, 0.02);
        values.Average(v => v * v).ShouldBe(1, 0.03);
    }
}
