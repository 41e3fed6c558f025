using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Evaluation;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Workloads;
using Accelerator.Workloads.Models;
using Xunit.Abstractions;

namespace Accelerator.Tests.Quantization.Evaluation;

/// <summary>
/// Every method with every format that it takes, on learned weights: finite, no worse than a bound, the same from the packed file, all bits counted. Whole models are the work of
/// <c>accel evaluate MODEL --all-pairs</c>.
/// </summary>
public sealed class PairTests(ITestOutputHelper output)
{
    private const int Group = 32;
    private static readonly ConcurrentDictionary<string, Lazy<double>> NearestLosses = new(StringComparer.Ordinal);

    /// <summary>Loss relative to rounding to nearest with the same format, at most; where a method says less, its own tests hold it to that.</summary>
    private const double MostOverNearest = 1.5;

    /// <summary>Relative loss that is always good enough: SpQR's scales of three bits cost that much whatever the codes, where INT8 to nearest costs a hundredth of it.</summary>
    private const double Small = 1e-3;

    /// <summary>Searches in fewer steps: the same code, in the time of a test.</summary>
    private static readonly Dictionary<string, string> Coarser = new(StringComparer.Ordinal) { ["awq-scale"] = "awq-scale:grid=3", ["awq-clip"] = "awq-clip:grid=6", ["smoothquant-plus"] = "smoothquant-plus:step=0.5" };

    /// <summary>Formats whose tables take 10 to 25 seconds to make, whatever the matrix; smaller ones of their families are here, these in the whole models of <c>--all-pairs</c>.</summary>
    private static readonly string[] LargeTables = ["vq-d2-b11", "vq-d2-b12", "vq-d4-b11", "vq-d4-b12", "pcdvq-16", "tcq-9", "tcq-10"];

    public static TheoryData<string> Methods() => [.. PairCatalog.Settings(Group).Select(setting => setting.Section).Distinct()];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_format_of_a_method_works_on_learned_weights(string method)
    {
        var wrong = new ConcurrentBag<string>();
        double worst = 0;
        string worstName = "";
        Parallel.ForEach(PairCatalog.Settings(Group).Where(setting => setting.Section == method && !LargeTables.Contains(setting.Recipe.Default!.Format.Name)), setting =>
        {
            try
            {
                string coarser = string.Join('+', (MethodCatalog.Aliases.GetValueOrDefault(method) ?? method).Split('+').Select(stage => Coarser.GetValueOrDefault(stage) ?? stage));
                double loss = Loss(setting with { Recipe = setting.Recipe with { Method = Method.Parse(coarser) } }, out string? fault), nearest = Nearest(setting.Recipe.Default!.Format);
                if (fault is not null) wrong.Add($"{setting.Name}: {fault}");
                // A layer of zeros has a relative loss of 1: what a format of one bit may come near to, and no other.
                double most = setting.Recipe.Default.Format.Name is "dfloat11" ? 1e-4 : Math.Max(MostOverNearest * nearest, Small);
                if (!(loss <= Math.Min(most, 1))) wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{setting.Name}: relative loss {loss:G4}, to nearest {nearest:G4}"));
                lock (wrong) if (loss / nearest > worst) (worst, worstName) = (loss / nearest, setting.Name);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                wrong.Add($"{setting.Name}: {failure.GetType().Name}: {failure.Message}");
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{method}: largest loss {worst:F3} of that to nearest, {worstName}"));
        wrong.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_pair_that_is_not_offered_is_refused_by_what_the_method_takes()
    {
        foreach (RoundingStage rounding in MethodCatalog.Roundings)
        {
            foreach (NumberFormat format in FormatCatalog.Names.Select(name => FormatCatalog.FindAny(name)!).Where(format => !rounding.Accepts(format)))
            {
                Diagnostic finding = Should.Throw<InputException>(() => PairCatalog.Setting(rounding.Name, format, Group, "").Recipe.Settings(KjvSlice.Even)).Diagnostics.ShouldHaveSingleItem();
                (finding.Id, finding.Found, finding.Allowed).ShouldBe(("ACC2232", format.Name, rounding.Formats));
            }
        }

        foreach (TransformStage transform in MethodCatalog.Transforms)
        {
            foreach (NumberFormat format in FormatCatalog.Matrices.Where(format => !transform.Accepts(format)))
            {
                Diagnostic finding = Should.Throw<InputException>(() => PairCatalog.Setting(transform.Name, format, Group, "").Recipe.Settings(KjvSlice.Even)).Diagnostics.ShouldHaveSingleItem();
                (finding.Id, finding.Found, finding.Allowed).ShouldBe(("ACC2232", format.Name, transform.Formats));
            }
        }
    }

    [Fact]
    public void The_words_for_the_formats_of_a_method_are_the_formats_that_it_takes()
    {
        foreach (TransformStage transform in MethodCatalog.Transforms) Named(transform.Formats).ShouldBe(FormatCatalog.Names.Where(name => transform.Accepts(FormatCatalog.FindAny(name)!)), ignoreOrder: true, transform.Name);
        foreach (RoundingStage rounding in MethodCatalog.Roundings) Named(rounding.Formats).ShouldBe(FormatCatalog.Names.Where(name => rounding.Accepts(FormatCatalog.FindAny(name)!)), ignoreOrder: true, rounding.Name);
    }

    [Fact]
    public void The_representatives_are_of_every_kind_of_format()
    {
        NumberFormat[] chosen = [.. PairCatalog.Representatives.Select(name => FormatCatalog.FindAny(name).ShouldNotBeNull(name))];
        string Form(NumberFormat format) => RecipeQuantizer.Quantize(KjvSlice.Even, PairCatalog.Setting("rtn", format, Group, "").Recipe with { Overrides = [new("*.gate_proj.*", Float: true), new("*.up_proj.*", Float: true)] }).Layers[1].Tensor.ToParts().Form;
        chosen.Select(Form).Distinct().Order().ShouldBe(["block_float", "codebook", "complex_planes", "entropy_coded", "planes", "polar", "sign_low_rank", "trellis", "uniform"], ignoreOrder: true);
    }

    [Fact]
    public void Rows_of_odd_length_work_or_are_refused_by_name()
    {
        var refused = new ConcurrentBag<string>();
        Parallel.ForEach(FormatCatalog.Names.Except(LargeTables), name =>
        {
            NumberFormat format = FormatCatalog.FindAny(name)!;
            QuantizationRecipe recipe = PairCatalog.Setting("rtn", format, 43, "").Recipe with { PadGroups = true };
            try
            {
                QuantizedModel quantized = RecipeQuantizer.Quantize(KjvSlice.Odd, recipe);
                Fault(quantized).ShouldBeNull(name);
            }
            catch (InputException wrong)
            {
                refused.Add($"{name} {wrong.Diagnostics.ShouldHaveSingleItem().Id}");
            }
        });
        refused.Order(StringComparer.Ordinal).ShouldBe(["fairy2i-1 ACC2220", "fairy2i-2 ACC2220", "fairy2i-3 ACC2220", "fairy2i-4 ACC2220"]);
    }

    /// <summary>tr(ΔW·H·ΔWᵀ) over tr(W·H·Wᵀ), both summed over all layers, of the untransformed weights: the noise of the outputs over the outputs.</summary>
    private static double Loss(EvaluationSetting setting, out string? fault)
    {
        QuantizedModel quantized = RecipeQuantizer.Quantize(KjvSlice.Even, setting.Recipe, () => KjvSlice.Calibration);
        fault = Fault(quantized);
        double noise = 0, signal = 0;
        foreach (QuantizedLayer layer in quantized.Layers)
        {
            LayerInputs inputs = LayerInputs.Of(KjvSlice.Calibration[layer.Site]);
            float[] weights = KjvSlice.Even.Weight(layer.Site);
            (int n, int k) = (layer.Tensor.Rows, layer.Tensor.Columns);
            signal += LayerLoss.Of(weights, new float[weights.Length], inputs.Hessian, n, k);
            noise += layer.Transform is { } transform
                ? LayerLoss.Of(transform.OfWeights(weights, n), layer.Tensor.Dequantize(), inputs.Under(transform).Hessian, n, k)
                : LayerLoss.Of(weights, layer.Tensor.Dequantize(), inputs.Hessian, n, k);
        }

        return noise / signal;
    }

    private static double Nearest(NumberFormat format) => NearestLosses.GetOrAdd(format.Name, _ => new Lazy<double>(() => Loss(PairCatalog.Setting("rtn", format, Group, ""), out string? _))).Value;

    /// <summary>What is wrong with a quantised model, packed and read again; null for nothing.</summary>
    private static string? Fault(QuantizedModel quantized)
    {
        using var folder = new TemporaryFolder();
        PackedModelFile.Write(folder["packed"], quantized);
        QuantizedModel read = PackedModelFile.Read(folder["packed"]);
        foreach ((QuantizedLayer one, QuantizedLayer other) in quantized.Layers.Zip(read.Layers))
        {
            float[] weights = one.Tensor.Dequantize();
            if (!Array.TrueForAll(weights, float.IsFinite)) return $"{one.Site} is not finite";
            if (!MemoryMarshal.AsBytes<float>(weights).SequenceEqual(MemoryMarshal.AsBytes<float>(other.Tensor.Dequantize()))) return $"{one.Site} comes back otherwise";
            if (one.Tensor.Storage != other.Tensor.Storage || one.StoredBitsPerWeight != other.StoredBitsPerWeight) return $"{one.Site} has other bits when it comes back";
            // Tables fitted to a matrix are larger than this small a matrix itself: codes are held to the weights, side data to being counted.
            if (!(one.Tensor.Storage.Payload / (double)weights.Length is > 0.5 and < 33) || one.Tensor.Storage.Total < one.Tensor.Storage.Payload) return $"{one.Site} has {one.Tensor.Storage}";
            if (one.Tensor.Execution.Passes.Count == 0) return $"{one.Site} does not say how it is executed";
        }

        float[] logits = read.Model.NewSession(read.NewExecutor(), 8).Forward(KjvSlice.Tokens.AsSpan(0, 8));
        if (!MemoryMarshal.AsBytes<float>(logits).SequenceEqual(MemoryMarshal.AsBytes<float>(quantized.Model.NewSession(quantized.NewExecutor(), 8).Forward(KjvSlice.Tokens.AsSpan(0, 8))))) return "the model that is read writes otherwise";
        return read.Layers.Count == quantized.Layers.Count ? null : "layers are missing";
    }

    /// <summary>The formats that words of the help name: <c>int1 to int8, -sym, bipolar</c>.</summary>
    private static IEnumerable<string> Named(string words)
    {
        if (words == "every format") return FormatCatalog.Names;
        if (words == "formats of scalars in groups") return FormatCatalog.All.Select(format => format.Name);
        var names = new List<string>();
        (int least, int most) = (0, 0);
        foreach (string word in words.Split(", "))
        {
            if (word.Split(" to ") is [var from, var to]) (least, most) = (int.Parse(from[3..], CultureInfo.InvariantCulture), int.Parse(to[3..], CultureInfo.InvariantCulture));
            names.AddRange(word switch
            {
                "-sym" => Enumerable.Range(least, most - least + 1).Select(bits => $"int{bits}-sym"),
                "bipolar" => Enumerable.Range(least, most - least + 1).Select(bits => $"bipolar{bits}"),
                _ when word.Contains(" to ", StringComparison.Ordinal) => Enumerable.Range(least, most - least + 1).Select(bits => $"int{bits}"),
                _ => [word],
            });
        }

        return names;
    }
}
