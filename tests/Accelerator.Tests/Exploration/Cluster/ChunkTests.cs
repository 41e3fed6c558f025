using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>What a task is given, and when it refuses it.</summary>
public sealed class ChunkTests
{
    private static readonly string Hash = new('a', 64);

    [Theory]
    [InlineData(10, 3, "0369 147 258")]
    [InlineData(3, 10, "0 1 2")]
    [InlineData(4, 1, "0123")]
    public void Points_are_dealt_like_cards(int points, int tasks, string expected)
    {
        ImmutableArray<ImmutableArray<ChunkPoint>> chunks = Chunk.Deal([.. Enumerable.Range(0, points).Select(i => new ChunkPoint(i, Hash))], tasks);
        string.Join(' ', chunks.Select(chunk => string.Concat(chunk.Select(point => point.Index)))).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(3)]
    public void A_chunk_reads_as_it_was_written(int? operations)
    {
        var chunk = new Chunk(Hash, "0.1.0 build", operations, [new ChunkPoint(7, Hash), new ChunkPoint(1_000_000_000_000, new string('0', 64))]);
        Chunk read = Chunk.Parse(chunk.Text(), "a.chunk");
        read.Text().ShouldBe(chunk.Text());
        (read.Sweep, read.Program, read.Operations, read.Points.Length).ShouldBe((Hash, "0.1.0 build", operations, 2));
    }

    [Fact]
    public void Whatever_is_cut_off_is_no_chunk()
    {
        string text = new Chunk(Hash, "0.1.0 build", null, [new ChunkPoint(7, Hash)]).Text();
        for (int length = 0; length < text.Length; length++) Should.Throw<InputException>(() => Chunk.Parse(text[..length], "a.chunk")).Diagnostics.ShouldAllBe(finding => finding.Id == "ACC4055" && finding.Line > 0);
    }

    [Fact]
    public void Every_line_that_is_wrong_is_named()
    {
        string text = $"accel sweep chunk 1\nsweep xyz\nprogram 1\noperations 0\n5 {Hash}\n-5 {Hash}\n6 {Hash[1..]}\n7\n";
        Should.Throw<InputException>(() => Chunk.Parse(text, "a.chunk")).Diagnostics.Select(finding => finding.Line).ShouldBe([2, 4, 6, 7, 8]);
        Should.Throw<InputException>(() => Chunk.Parse("accel sweep chunk 2\n", "a.chunk")).Diagnostics.Single().Found.ShouldBe("accel sweep chunk 2");
        Should.Throw<InputException>(() => Chunk.Load("no/such.chunk")).Diagnostics.Single().Id.ShouldBe("ACC4055");
    }

    [Fact]
    public void A_chunk_of_another_build_sweep_or_point_is_refused()
    {
        SweepFile file = SweepSample.Parse();
        var planner = new PointPlanner(file, new TimingPointEngine(), new PointIdentity("build"));
        ChunkPoint[] points = [.. SweepSelection.Of(file, null).Select(point => new ChunkPoint(point.Index, planner.Plan(point, null).Hash))];
        var chunk = new Chunk(Hash, "build", null, [.. points]);
        Check(chunk).ShouldBeEmpty();
        Check(chunk with { Program = "other", Sweep = new string('b', 64) }).Select(finding => finding.Line).ShouldBe([3, 2]);

        // Of 12 places constraints remove 2: the tenth is none of them, the twelfth is, the thirteenth is outside.
        Check(chunk with { Points = [points[0], points[1] with { Hash = Hash }, points[2] with { Index = 11 }, points[3] with { Index = 12 }] }).Single().Found.ShouldBe("3 of 4 differ: " + $"{points[1].Index}, 11, 12");
        Check(chunk with { Operations = 1, Points = [points[0]] }).ShouldBeEmpty("there is one multiplication");

        Diagnostic[] Check(Chunk one)
        {
            try
            {
                ChunkCheck.Points(one, "a.chunk", file, Hash, "build", planner).Select(point => point.Index).ShouldBe(one.Points.Select(point => point.Index));
                return [];
            }
            catch (InputException wrong)
            {
                wrong.Diagnostics.ShouldAllBe(finding => finding.Id == "ACC4056" && finding.File == "a.chunk");
                return [.. wrong.Diagnostics];
            }
        }
    }
}
