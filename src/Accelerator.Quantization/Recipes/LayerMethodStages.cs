using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Transforms;

namespace Accelerator.Quantization.Recipes;

/// <summary>Stages of the algorithms of docs/quantization-methods.md.</summary>
internal static class LayerMethodStages
{
    private const string Integers = "int1 to int8", Scalars = "formats of scalars in groups";

    private static readonly StageParameter Damping = new("damping", Gptq.DefaultDamping, 0, 1000, "added to the Hessian's diagonal, relative to its mean");
    private static readonly StageParameter Inner = StageParameter.Switch("gptq", "gptq instead of rounding to nearest");

    public static IReadOnlyList<TransformStage> Transforms { get; } =
    [
        new()
        {
            Name = "smoothquant", Calibrates = true, Summary = "outliers of activations moved into weights by channel scales folded into norms", Source = "Xiao et al. 2023 (Q6)",
            Parameters =
            [
                new("strength", SmoothQuant.DefaultStrength, 0, 1, "share of the outliers that moves"),
                StageParameter.Switch("all", "also the input of down, folded into up"),
            ],
            Make = (a, _) => new SmoothQuant(a["strength"], !a.On("all")),
        },
        new()
        {
            Name = "smoothquant-plus", Calibrates = true, LooksAtModel = true, Summary = "smoothquant with the strength of least loss of the whole model", Source = "Pan et al. 2023 (Q6)",
            Accepts = format => format is WeightFormat, Formats = Scalars, // their loss is measured after rounding to nearest
            Parameters = [new("step", SmoothQuantPlus.DefaultStep, 0.001, 1, "of the grid of strengths")],
            Make = (a, all) => all.Where(AfterNorm).ToArray() is { Length: > 0 } groups ? new SmoothQuantPlus(SmoothQuantPlus.ChooseStrength(groups, null, a["step"])) : new SmoothQuant(),
        },
        new()
        {
            Name = "awq-scale", Calibrates = true, Summary = "channel scales mean|x|^r, r of the least error of the outputs", Source = "Lin et al. 2024",
            Accepts = format => format is WeightFormat, Formats = Scalars,
            Parameters = [new("grid", AwqScaleSearch.DefaultGrid, 1, 1000, "ratios tried", Whole: true)],
            Make = (a, _) => new AwqScaleSearch(a.Whole("grid")),
        },
    ];

    public static IReadOnlyList<RoundingStage> Roundings { get; } =
    [
        new()
        {
            Name = "awq-clip", Calibrates = true, Summary = "ranges of groups clipped for the least error of their outputs; not of query and key", Source = "Lin et al. 2024, code",
            Parameters = [new("grid", 20, 1, 1000, "ratios down from 1 are 1/grid apart", Whole: true), new("shrink", 0.5, 0.01, 1, "most that a range shrinks"), StageParameter.Switch("all", "query and key too"), Inner],
            Make = a => new ClippedRounding(Under(a), a.Whole("grid"), a["shrink"], !a.On("all")), Accepts = format => format is WeightFormat, Formats = Scalars,
        },
        new()
        {
            Name = "spqr", Calibrates = true, Summary = "groups of 16 with 3-bit scales and zeros, outliers in a float16 sparse side, gptq through both", Source = "Dettmers et al. 2024 (F13)",
            Parameters =
            [
                new("group", 16, 1, 1 << 20, "weights that share a scale and a zero", Whole: true), new("statistic-bits", 3, 1, 8, "bits of a scale and of a zero", Whole: true),
                new("tile", 16, 1, 1 << 20, "rows whose scales are quantised together", Whole: true), new("threshold", 0.2, 1e-9, 1e9, "relative gain from which on a weight is an outlier"),
                new("damping", 1, 0, 1000, "added to the Hessian's diagonal, relative to its mean"), StageParameter.Switch("act-order", "columns of the largest diagonal first"),
                StageParameter.Switch("min-max", "ranges as the authors' code takes them, without 0"),
            ],
            Make = a => new Spqr(new SpqrOptions
            {
                GroupSize = a.Whole("group"), StatisticBits = a.Whole("statistic-bits"), TileRows = a.Whole("tile"), Threshold = a["threshold"], Damping = a["damping"], ActivationOrder = a.On("act-order"),
                ZeroInRange = !a.On("min-max"),
            }),
            Accepts = IsInteger, Formats = Integers,
        },
        new()
        {
            Name = "llm-int8", Calibrates = true, Summary = "columns of large inputs in float16, the rest INT8 by row", Source = "Dettmers et al. 2022 (Q5)",
            Parameters = [new("threshold", LlmInt8.DefaultThreshold, 1e-9, 1e9, "largest |x| from which on a column stays")],
            Make = a => new LlmInt8(a["threshold"]), Accepts = format => format.Name is "int8" or "int8-sym", Formats = "int8, int8-sym",
        },
        new()
        {
            Name = "decoupleq", Calibrates = true, Summary = "codes by coordinate descent and levels by least squares, in turns, from gptq", Source = "Guo et al. 2024 (Q4)",
            Parameters = [new("rounds", 4, 0, 1000, "times that levels are solved", Whole: true), new("sweeps", 8, 1, 1000, "most passes over the codes in a round", Whole: true), new("reach", 255, 1, 255, "largest distance of a code from its start", Whole: true), Damping],
            Make = a => new DecoupleQ(null, a.Whole("rounds"), a.Whole("sweeps"), a.Whole("reach"), a["damping"]), Accepts = format => format is UniformFormat, Formats = "int1 to int8, -sym, bipolar",
        },
        new()
        {
            Name = "finequant", Calibrates = true, Summary = "group size of each matrix halved while that narrows its groups", Source = "Kim et al. 2023",
            Parameters = [new("shrinkage", FineQuant.DefaultShrinkage, 1e-6, 0.999, "share by which ranges must narrow"), new("smallest", FineQuant.DefaultSmallest, 1, 1 << 20, "smallest group", Whole: true), Inner],
            Make = a => new FineQuant(Under(a), a["shrinkage"], a.Whole("smallest")), Accepts = format => format is WeightFormat, Formats = Scalars,
        },
        new()
        {
            Name = "slim", Calibrates = true, Summary = "a bit from the least salient groups to the most salient, then gptq", Source = "Huang et al. 2024 (Q8)",
            Parameters = [Damping, new("sample", SlimLlm.DefaultSampleRows, 1, 1 << 20, "inputs on which the number of groups is chosen", Whole: true)],
            Make = a => new SlimLlm(a["damping"], a.Whole("sample")), Accepts = format => IsInteger(format) && format is UniformFormat { Bits: >= 2 and <= 7 }, Formats = "int2 to int7",
        },
        new()
        {
            Name = "baq", Calibrates = true, Summary = "bits of each column from its loss under gptq, then gptq with those", Source = "Zhang et al. 2025 (Q8)",
            Parameters = [Damping], Make = a => new Baq(a["damping"]), Accepts = IsInteger, Formats = Integers,
        },
        new()
        {
            Name = "wide-groups", Calibrates = true, Summary = "twice the bits for the groups of largest range, then gptq", Source = "Li et al. 2023 (fast 2-bit)",
            Parameters = [new("fraction", RangeAwareGroups.DefaultFraction, 0, 1, "of the groups"), Damping],
            Make = a => new RangeAwareGroups(a["fraction"], a["damping"]), Accepts = format => IsInteger(format) && format is UniformFormat { Bits: <= 4 }, Formats = "int1 to int4",
        },
        new()
        {
            Name = "ptq161", Calibrates = true, Summary = "4 bits for the channels of largest activations, 1 bit for the others, then gptq", Source = "Zhao et al. 2025, without its learned scales",
            Parameters = [new("fraction", Ptq161.DefaultFraction, 0, 1, "of the channels that have 4 bits"), Damping],
            Make = a => new Ptq161(a["fraction"], a["damping"]), Accepts = format => format.Name == "int1", Formats = "int1",
        },
        new()
        {
            Name = "outliers", Calibrates = true, Summary = "the most extreme weights in a float16 sparse side, the rest to nearest or by gptq", Source = "SqueezeLLM's sparse part",
            Parameters = [new("fraction", 0.005, 0, 1, "of the weights"), StageParameter.Switch("sensitive", "by what they do to outputs rather than by size"), Inner],
            Make = a => OutlierSplit.Fraction(Under(a), a["fraction"], a.On("sensitive") ? OutlierMeasure.Sensitivity : OutlierMeasure.Magnitude), Accepts = format => format is WeightFormat, Formats = Scalars,
        },
    ];

    private static IRounding Under(StageArguments arguments) => arguments.On("gptq") ? new Gptq() : new RoundToNearest();

    private static bool IsInteger(NumberFormat format) => format is UniformFormat uniform && uniform.Name == $"int{uniform.Bits}";

    private static bool AfterNorm(IReadOnlyList<LayerProblem> group) => group.Any(layer => layer.Name.Contains("q_proj", StringComparison.Ordinal) || layer.Name.Contains("gate_proj", StringComparison.Ordinal)
        || layer.Name.Contains("k_proj", StringComparison.Ordinal) || layer.Name.Contains("v_proj", StringComparison.Ordinal) || layer.Name.Contains("up_proj", StringComparison.Ordinal));
}
