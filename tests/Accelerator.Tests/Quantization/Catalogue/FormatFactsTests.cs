using System.Globalization;
using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Ggml;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Catalogue;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Quantization.Catalogue;

/// <summary>The list of formats against the formats.</summary>
public sealed class FormatFactsTests
{
    private static readonly Lazy<IReadOnlyList<FormatFacts>> All = new(() => FormatFactSheet.Of(FormatDirectory.Names));

    [Fact]
    public void Every_format_that_is_offered_is_listed_once_and_found_by_its_name()
    {
        string[] offered = [.. FormatCatalog.Names, .. ScalarFormats.All.Select(format => $"scalar:{format.Name}"), .. GgmlTypes.All.Select(type => $"gguf:{type.Name}")];
        All.Value.Select(facts => facts.Name).Order(StringComparer.Ordinal).ShouldBe(offered.Order(StringComparer.Ordinal));
        offered.ShouldBeUnique();
        foreach (string name in offered) FormatDirectory.Resolve(name).ShouldBe(name);
        FormatDirectory.Resolve("E4M3").ShouldBe("scalar:e4m3");
        FormatDirectory.Resolve("q4_k").ShouldBe("gguf:Q4_K");
        FormatDirectory.Resolve("MXFP4").ShouldBe("mxfp4");
        FormatDirectory.Resolve("int8").ShouldBe("int8");
        FormatDirectory.Resolve("nf5").ShouldBeNull();
        FormatDirectory.Like("nf5")[0].ShouldBe("nf4");
        FormatDirectory.Like(new string('x', 100_000)).Count.ShouldBe(5);
        All.Value.ShouldAllBe(facts => facts.Meaning.Length > 0 && facts.Source.Length > 0);
    }

    [Fact]
    public void Bits_are_those_of_quantised_matrices()
    {
        const int Rows = 8, Columns = 1280;
        float[] weights = FormatProbe.Normals(Rows * Columns, seed: 3);
        foreach (WeightFormat format in FormatCatalog.All)
        {
            FormatFacts facts = All.Value.Single(one => one.Name == format.Name);
            QuantizedTensor tensor = new RoundToNearest().Quantize(new LayerProblem { Name = "w", Weights = weights, Rows = Rows, Columns = Columns, GroupSize = facts.Group!.Value, Format = format });
            // What belongs to the matrix or a row weighs more in this one: at most 64 + 16 bits a row, or a few floats.
            tensor.BitsPerWeight.ShouldBeInRange(facts.Bits - 0.0001, facts.Bits + (16.0 * Rows + 160) / (Rows * Columns), format.Name);
            (tensor.Storage.Payload / (double)(Rows * Columns)).ShouldBe(facts.PayloadBits, 0.0001, format.Name);
            tensor.GetType().Name.ShouldBe(facts.Form);
            tensor.Execution.Passes.Count.ShouldBe(facts.Passes!.Value);
            if (format is LlmFloatFormat) continue; // chooses its table for the matrix
            tensor.Execution.PartialSumBits(8).ShouldBe(facts.PartialSumBits, format.Name);
        }
    }

    [Fact]
    public void Sketches_are_stored_and_executed_as_real_tensors_are()
    {
        foreach (string name in (string[])["vq-d1-b2", "vq-d2-b4", "vq-d4-b4", "kmeans-d1-b2", "kmeans-d4-b8", "tcq-2", "tcq-9", "pcdvq-8"])
        {
            MatrixFormat format = FormatCatalog.Matrices.Single(one => one.Name == name);
            var problem = new LayerProblem { Name = "w", Weights = FormatProbe.Normals(3 * 200), Rows = 3, Columns = 200, GroupSize = 64, Format = UnusedFormat.Instance };
            QuantizedTensor real = format.Quantize(problem), sketch = format.Sketch(3, 200, 64)!;
            sketch.GetType().ShouldBe(real.GetType());
            sketch.Storage.ShouldBe(real.Storage, name);
            sketch.Execution.Passes.ShouldBe(real.Execution.Passes);
            (sketch.Execution.Extra, sketch.Execution.GroupSize, sketch.Execution.Scaling).ShouldBe((real.Execution.Extra, real.Execution.GroupSize, real.Execution.Scaling));
        }
    }

    /// <summary>The widths that follow from the definitions: A = 8, g of the format.</summary>
    [Fact]
    public void Exact_sums_have_the_widths_of_the_execution_contract()
    {
        const int A = 8;
        foreach (string plane in (string[])["int4", "int8-sym", "bipolar3", "bcq3", "hlq2", "fdb", "ternary", "ptqtp"]) Width(plane).ShouldBe(A + 1 + Log(128), plane);
        Width("mxfp4").ShouldBe(A + 4 + Log(32));
        Width("nvfp4").ShouldBe(A + 4 + Log(16));
        Width("bitmod-fp4").ShouldBe(A + 5 + Log(128));
        Width("pot4").ShouldBe(A + 8 + Log(128));
        // E4M3 is an integer up to 448·2^9 = 229,376 of 18 bits, E5M2 one up to 57,344·2^16 of 32 bits: fixed-point sums.
        All.Value.Single(one => one.Name == "mxfp8-e4m3").FixedPointSumBits.ShouldBe(BitLength((BigInteger)229_376 * 32 * 128) + 1);
        All.Value.Single(one => one.Name == "mxfp8-e5m2").FixedPointSumBits.ShouldBe(BitLength((BigInteger)57_344 * 65_536 * 32 * 128) + 1);
        Width("mxfp8-e4m3").ShouldBe(-1);

        int Width(string name) => All.Value.Single(one => one.Name == name).PartialSumBits ?? -1;
        static int Log(int group) => BitOperations.Log2((uint)group);
        static int BitLength(BigInteger number) => (int)number.GetBitLength();
    }

    [Fact]
    public void Levels_and_ranges_are_those_of_the_values()
    {
        (FormatFacts e4m3, FormatFacts e2m1, FormatFacts nvint4) = (Of("scalar:e4m3"), Of("fp4-e2m1"), Of("nvint4"));
        (e4m3.Levels, e4m3.Least, e4m3.Most, e4m3.Smallest).ShouldBe((253L, -448, 448, 0.001953125));
        (e2m1.Levels, e2m1.Least, e2m1.Most, e2m1.Smallest).ShouldBe((15L, -6, 6, 0.5));
        (nvint4.Levels, nvint4.Least, nvint4.Most).ShouldBe((15L, -7, 7));
        (Of("int4-sym").Least, Of("int4-sym").Most, Of("bipolar2").Most, Of("balanced2").Levels).ShouldBe((-8, 7, 1.5, 5L));
        (Of("ptqtp").Levels, Of("hlq3").Levels, Of("hlq3").Unit).ShouldBe((9L, 8L, null));
        foreach (ScalarFormat format in ScalarFormats.All) Of($"scalar:{format.Name}").Most.ShouldBe(format.MaxFinite, format.Name);

        static FormatFacts Of(string name) => All.Value.Single(one => one.Name == name);
    }

    [SharedFact("data/formats/values.csv")]
    public void Shown_values_are_the_published_ones_bit_for_bit()
    {
        int rows = 0;
        Dictionary<string, FormatDetails> pages = [];
        foreach (string line in File.ReadLines(Prerequisite.Shared("data/formats/values.csv")).Skip(1))
        {
            string[] parts = line.Split(',');
            string name = parts[0].Replace("fin_fp6_e3m2_like", "e3m2", StringComparison.Ordinal).Replace("ocp_", "", StringComparison.Ordinal).Replace("fin_", "", StringComparison.Ordinal);
            if (!pages.TryGetValue(name, out FormatDetails? page)) pages[name] = page = FormatDetailSheet.Of($"scalar:{name}");
            CodeValue shown = page.Tables[0].Values[int.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)];
            Convert.ToInt32(shown.Bits, 2).ShouldBe(shown.Code);
            if (parts[2] is "nan" or "inf" or "-inf") shown.Value.ShouldBe(parts[2], line);
            else BitConverter.SingleToInt32Bits(float.Parse(shown.Value, CultureInfo.InvariantCulture)).ShouldBe(BitConverter.SingleToInt32Bits((float)double.Parse(parts[2], CultureInfo.InvariantCulture)), line);
            rows++;
        }

        rows.ShouldBe(2168);
    }

    [Fact]
    public void Bytes_of_GGUF_blocks_are_found_by_flipping_bits()
    {
        GgmlLayout q4 = GgmlLayout.Of(GgmlTypes.Find("Q4_0")!);
        q4.Runs.Select(run => (run.First, run.Last, run.Role, run.Weights)).ShouldBe([(0, 1, "scales", 32), (2, 17, "codes", 2)]);
        q4.Runs[1].OfFirst.ShouldBe([0, 16]);
        GgmlLayout.Of(GgmlTypes.Find("MXFP4")!).Runs.Select(run => (run.First, run.Last, run.Role, run.Weights)).ShouldBe([(0, 0, "scales", 32), (1, 16, "codes", 2)]);
        foreach ((string name, double code, double side) in ((string, double, double)[])[("Q8_0", 8, 0.5), ("Q2_K", 2, 0.625), ("Q6_K", 6, 0.5625), ("TQ1_0", 1.625, 0.0625), ("TQ2_0", 2, 0.0625), ("NVFP4", 4, 0.5), ("IQ4_XS", 4, 0.25)])
        {
            GgmlTypeInfo type = GgmlTypes.Find(name)!;
            GgmlLayout layout = GgmlLayout.Of(type);
            (layout.PayloadBits / (double)type.BlockLength, layout.SideBits / (double)type.BlockLength).ShouldBe((code, side), name);
        }

        foreach (GgmlTypeInfo type in GgmlTypes.All)
        {
            GgmlLayout layout = GgmlLayout.Of(type);
            (layout.PayloadBits + layout.SideBits).ShouldBe(8 * type.BlockBytes, type.Name);
            (layout.Runs[0].First, layout.Runs[^1].Last).ShouldBe((0, type.BlockBytes - 1));
        }
    }
}
