using Accelerator.Analytic;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Analytic;

/// <summary>Closed forms on tiles, held against loops that count.</summary>
public sealed class AnalyticModelTests
{
    public static TheoryData<int, int, int, int> Tiles => new() { { 2, 64, 4, 2 }, { 2, 64, 2, 1 }, { 1, 8, 3, 4 }, { 3, 5, 1, 1 }, { 4, 4, 4, 8 } };

    [Theory]
    [MemberData(nameof(Tiles))]
    public void Forms_count_what_loops_count(int rows, int columns, int depth, int steps)
    {
        var tile = new TileShape(rows, columns, depth, steps, WeightBits: steps == 1 ? 8 : steps, ActivationBits: 8);
        foreach (var (shape, group) in ((GemmShape, int)[])[(new(64, 256, 256), 128), (new(1, 128, 300), 128), (new(5, 7, 45), 32), (new(7, 65, 129), 200), (new(1, 1, 1), 1)])
        {
            long slices = Slices(shape.K, group, depth);
            Answer("ideal", shape, group, tile).ShouldBe(Folds(shape.M, rows) * Folds(shape.N, columns) * slices * steps);
            long t = slices * steps;
            long os = 0, ws = 0, shift = 0, stonne = 0, streamedInput = 0;
            for (long m = 0; m < shape.M; m += rows)
            {
                for (long n = 0; n < shape.N; n += columns)
                {
                    os += rows + columns + t - 2;
                    stonne += rows + columns + t + 3;
                    shift += 2 * rows + columns + t - 1;
                }
            }

            for (long k = 0; k < t; k += rows)
            {
                for (long n = 0; n < shape.N; n += columns) ws += 2 * rows + columns + shape.M - 2;
                for (long m = 0; m < shape.M; m += columns) streamedInput += 2 * rows + columns + shape.N - 2;
            }

            Answer("SCALE-Sim OS", shape, group, tile).ShouldBe(os - 1);
            Answer("SCALE-Sim WS", shape, group, tile).ShouldBe(ws - 1);
            Answer("SCALE-Sim IS", shape, group, tile).ShouldBe(streamedInput - 1);
            Answer("STONNE OS", shape, group, tile).ShouldBe(stonne);
            Answer("column shift OS", shape, group, tile).ShouldBe(shift);
            Answer("BitMoD", shape, group, tile).ShouldBe(Folds(shape.K, depth) * Folds(shape.N, columns) * Folds(shape.M, rows) * (steps == 1 ? 1 : (tile.WeightBits + 1) / 2));
        }
    }

    /// <summary>Where rows or columns pass in time the elements are K by the other: the forms fold that grid, and K in elements.</summary>
    [Theory]
    [InlineData(16, 16, 16)]
    [InlineData(3, 4, 2)]
    [InlineData(5, 7, 16)]
    public void Forms_fold_the_grid_that_there_is(int rows, int columns, int depth)
    {
        var weights = new TileShape(rows, columns, depth, rows, 2, 8) { RowsInTime = true };
        var inputs = new TileShape(rows, columns, depth, columns, 2, 8) { ColumnsInTime = true };
        foreach (var (shape, group) in ((GemmShape, int)[])[(new(64, 256, 256), 128), (new(5, 7, 45), 32), (new(7, 65, 129), 200), (new(1, 1, 1), 1)])
        {
            long slices = Slices(shape.K, group, depth);
            long ofWeights = 0, ofInputs = 0;
            for (long slice = 0; slice < slices; slice++)
            {
                for (long n = 0; n < shape.N; n += columns) ofWeights += 2 * depth + columns + shape.M - 2;
                for (long m = 0; m < shape.M; m += rows) ofInputs += 2 * depth + rows + shape.N - 2;
            }

            Answer("SCALE-Sim WS", shape, group, weights).ShouldBe(ofWeights - 1);
            Answer("SCALE-Sim IS", shape, group, inputs).ShouldBe(ofInputs - 1);
            Answer("ideal", shape, group, inputs).ShouldBe(Folds(shape.M, rows) * Folds(shape.N, columns) * slices * columns);

            // Whole tiles: the form streams as many cycles as there are steps, and the rest of it is charged.
            var whole = new GemmShape(3 * rows, 2 * columns, shape.K);
            AnalyticAnswer answer = Find("SCALE-Sim IS").Answer(whole, group, inputs).ShouldNotBeNull();
            answer.Streaming.ShouldBe(Answer("ideal", whole, group, inputs));
            answer.Overhead.ShouldBe((3 * slices * (2 * depth + rows - 2)) - 1);
        }
    }

    [Fact]
    public void The_parts_of_an_answer_are_streams_and_what_is_charged()
    {
        var tile = new TileShape(2, 64, 4, 2, 2, 8);
        var shape = new GemmShape(64, 256, 256);
        AnalyticModel.All[0].Answer(shape, 128, tile).ShouldBe(new AnalyticAnswer("ideal", 32 * 4 * 64 * 2, 0));
        Find("SCALE-Sim OS").Answer(shape, 128, tile).ShouldBe(new AnalyticAnswer("SCALE-Sim OS", 32 * 4 * 128, 32 * 4 * 64 - 1));
        Find("SCALE-Sim WS").Answer(shape, 128, tile).ShouldBe(new AnalyticAnswer("SCALE-Sim WS", 64 * 4 * 64, 64 * 4 * 66 - 1));
        Find("SCALE-Sim IS").Answer(shape, 128, tile).ShouldBe(new AnalyticAnswer("SCALE-Sim IS", 64 * 256, 64 * 66 - 1));
        Find("ONNXim WS").Answer(shape, 128, tile).ShouldBe(new AnalyticAnswer("ONNXim WS", 64 * 4 * 64, 2 * 2 - 1 + 2 + 64 - 2));
    }

    [Fact]
    public void Bit_fusion_has_an_answer_where_its_bricks_fill_a_column()
    {
        var shape = new GemmShape(1, 130, 300);
        Find("Bit Fusion").Answer(shape, 128, new TileShape(2, 64, 4, 2, 2, 8)).ShouldBe(new AnalyticAnswer("Bit Fusion", 3 * 75, 0), "2 x 4 products in 2 steps are a unit of 4 products");
        Find("Bit Fusion").Answer(shape, 128, new TileShape(2, 64, 2, 1, 4, 8)).ShouldBe(new AnalyticAnswer("Bit Fusion", 3 * 75, 0), "two units of 2 products");
        Find("Bit Fusion").Answer(shape, 128, new TileShape(2, 64, 1, 1, 2, 8)).ShouldBeNull("half a unit");

        // Sixteen rows that pass one a cycle are one row of elements, not sixteen cycles of a weight's bits.
        var passing = new TileShape(16, 64, 4, 16, 2, 8) { RowsInTime = true };
        var one = new TileShape(1, 64, 4, 1, 2, 8);
        var streaming = new TileShape(2, 64, 4, 64, 2, 8) { ColumnsInTime = true };
        var column = new TileShape(2, 1, 4, 1, 2, 8);
        foreach (string form in (string[])["Bit Fusion", "BitMoD"]) Find(form).Answer(shape, 128, streaming).ShouldBe(Find(form).Answer(shape, 128, column).ShouldNotBeNull());
        foreach (string form in (string[])["Bit Fusion", "BitMoD"]) Find(form).Answer(shape, 128, passing).ShouldBe(Find(form).Answer(shape, 128, one).ShouldNotBeNull());
    }

    [SharedTheory("golden/bit_serial")]
    [InlineData("paper")]
    [InlineData("hpca")]
    public void Published_arrays_are_those_of_the_published_rows(string file)
    {
        var seen = new HashSet<string>();
        foreach (IReadOnlyDictionary<string, string> row in GoldenTable.Read($"golden/bit_serial/bitmod_{file}.csv"))
        {
            PublishedArray array = PublishedArray.All.Single(one => one.Name == row["accel"]);
            bool generation = row["stage"] == "gen";
            (generation ? array.GenerationHeight : array.Height).ShouldBe((int)row.Long("pe_h"));
            (generation ? array.GenerationWidth : array.Width).ShouldBe((int)row.Long("pe_w"));
            array.DotProduct.ShouldBe((int)row.Long("pe_dp"));
            array.BitSerial.ShouldBe(row.Long("bit_serial") == 1);
            seen.Add(row["accel"]);
        }

        seen.Count.ShouldBe(PublishedArray.All.Count);
    }

    /// <summary>Layers of the published tables that are one multiplication, by shape: the cycles of the array.</summary>
    [SharedTheory("golden/bit_serial")]
    [InlineData("paper")]
    [InlineData("hpca")]
    public void Published_arrays_give_the_published_cycles(string file)
    {
        int count = 0;
        ILookup<string, IReadOnlyDictionary<string, string>> networks = GoldenTable.Read($"golden/bit_serial/bitmod_{file}.csv").ToLookup(Key);
        foreach (IReadOnlyDictionary<string, string> row in GoldenTable.Read($"golden/bit_serial/bitmod_{file}_layers.csv").Where(row => row["op"].EndsWith("_proj", StringComparison.Ordinal)))
        {
            IReadOnlyDictionary<string, string> network = networks[Key(row)].First();
            PublishedArray array = PublishedArray.All.Single(one => one.Name == row["accel"]);
            DecoderShape model = Model(row["model"]);
            string name = row["op"].Split('.')[^1] == "out_proj" ? "o_proj" : row["op"].Split('.')[^1];
            AnalyticLayer layer = model.Layers(row["stage"] == "gen" ? 1 : 256, 256, BitModVersion.Corrected).Single(one => one.Name == name);
            array.Cycles(new GemmShape(layer.M, layer.N, layer.K), network.Double("w_prec")).ShouldBe(row.Long("compute_cycles"), $"{Key(row)} {row["op"]}");
            count++;
        }

        count.ShouldBeGreaterThan(100);
    }

    private static DecoderShape Model(string name) => name switch
    {
        "facebook/opt-1.3b" => DecoderShape.Opt1B3, "microsoft/phi-2" => DecoderShape.Phi2, "meta-llama/Llama-2-7b-hf" => DecoderShape.Llama2Of7B, _ => DecoderShape.Llama2Of13B,
    };

    private static string Key(IReadOnlyDictionary<string, string> row) => $"{row["accel"]} {row["stage"]} {row["mode"]} {row["model"]}";

    private static AnalyticModel Find(string name) => AnalyticModel.All.Single(model => model.Name == name);

    private static long Answer(string name, GemmShape shape, int group, TileShape tile) => Find(name).Answer(shape, group, tile)!.Cycles;

    private static long Folds(long size, long most)
    {
        long count = 0;
        for (long at = 0; at < size; at += most) count++;
        return count;
    }

    /// <summary>Slices along K: every group, the last one too, has as many as a whole one.</summary>
    private static long Slices(long k, long group, long depth)
    {
        long count = 0;
        for (long at = 0; at < k; at += group) count += Folds(Math.Min(group, k), depth);
        return count;
    }
}
