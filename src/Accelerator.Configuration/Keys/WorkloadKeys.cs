using Accelerator.Numerics;
using Accelerator.Workloads.Models;

namespace Accelerator.Configuration.Keys;

/// <summary>The keys of the <c>workload</c> section.</summary>
internal static class WorkloadKeys
{
    private const int MostItems = 1024;

    public static SectionType Section { get; } = new(
        [
            new("model", new TextType(TextRules.Path), "A trained model: folder, `.safetensors` file or llama2.c `.bin` file"),
            new("trace", new TextType(TextRules.Path), "A recorded GEMM trace"),
            new("synthetic", new ListType(Gemm, MostItems, Distinct: false), "Random matrices of given shapes"),
            new("seed", new IntegerType(0, int.MaxValue), "Seed of the random matrices"),
            new("quantization", Quantization, "How weights and activations are quantised"),
            new("phases", new ListType(Phase, MostItems, Distinct: false), "Phases of inference, in order"),
            new("layers", new ListType(new IntegerType(0, 65_535), MostItems, Distinct: true, "all"), "Transformer layers to run, counted from 0; `all` when left out") { Optional = true },
            new("kinds", new ListType(Kind, MostItems, Distinct: true, "all"), "Linear layers to run in each transformer layer; `all` when left out") { Optional = true },
        ],
        [
            new Variant("model", ["model", "quantization", "phases", "layers", "kinds"]),
            new Variant("trace", ["trace"]),
            new Variant("synthetic", ["synthetic", "seed", "quantization"]),
        ],
        Inline: false);

    private static SectionType Gemm => new(
        [
            new("name", new TextType(TextRules.GemmName), "Name in reports"),
            new("m", new IntegerType(1, 1 << 20), "Rows of activations (tokens)"),
            new("n", new IntegerType(1, 1 << 20), "Rows of weights (output features)"),
            new("k", new IntegerType(1, 1 << 20), "Length of the reduction (input features)"),
        ],
        [],
        Inline: true);

    private static SectionType Phase => new(
        [
            new("prefill", new IntegerType(1, 65_536), "Tokens of a prompt, all at once (M = tokens)") { Unit = "tokens" },
            new("decode", new IntegerType(1, 65_536), "Tokens decoded one after the other (M = 1)") { Unit = "tokens" },
            new("context", new IntegerType(0, 1 << 20), "Tokens in the context before the first decoded one") { Unit = "tokens" },
        ],
        [new Variant("prefill", ["prefill"]), new Variant("decode", ["decode", "context"])],
        Inline: true);

    private static SectionType Quantization => new(
        [
            new("format", new TextType(TextRules.Catalogued), "Number format of the weights, one that `accel quantize --format` takes and the array executes"),
            new("method", new TextType(TextRules.Catalogued), "Method, as `accel quantize --method` takes it"),
            new("weights", new FormatType(1, 8), "Format of the weights; equals `formats.weight`"),
            new("symmetry", Words.Choices<Symmetry>(symmetry => symmetry switch
            {
                Symmetry.Asymmetric => "levels span the range, integer zero point",
                Symmetry.Symmetric => "zero point at the middle code",
                Symmetry.Bipolar => "odd multiples of half a step, no zero",
                _ => throw new ArgumentOutOfRangeException(nameof(symmetry)),
            }), "Placement of the levels about zero"),
            new("granularity", Words.Choices<Granularity>(granularity => granularity switch
            {
                Granularity.Tensor => "a tensor",
                Granularity.Row => "a row (one output feature)",
                Granularity.Group => "`group_size` weights along K",
                _ => throw new ArgumentOutOfRangeException(nameof(granularity)),
            }), "Which weights share a scale"),
            new("group_size", new IntegerType(1, 65_536), "Weights along K that share a scale; at most `limits.group`") { Unit = "weights", When = new Condition("granularity", "group") },
            new("pad_groups", new BooleanType(), "Whether the last group may be shorter where `group_size` does not divide K (and is reported), or is refused") { When = new Condition("granularity", "group") },
            new("scale_search", Words.Choices<ScaleSearch>(search => search switch
            {
                ScaleSearch.None => "the scale that spans the range",
                ScaleSearch.Shrink => "the best of a grid of ranges shrunk towards zero",
                _ => throw new ArgumentOutOfRangeException(nameof(search)),
            }), "Search for the scale"),
            new("activations", new FormatType(8, 16) { Step = 8, Floats = [AcceleratorKeys.Float16, AcceleratorKeys.BFloat16] }, "Format of the activations: `int8` and `int16` quantised per token, others rounded; equals `formats.activation`"),
        ],
        [
            new Variant("weights", ["weights", "symmetry", "granularity", "group_size", "pad_groups", "scale_search", "activations"]),
            new Variant("format", ["format", "method", "granularity", "group_size", "pad_groups", "activations"]),
        ],
        Inline: false);

    /// <summary>The names that models give to their linear layers.</summary>
    private static ChoiceType Kind => new([.. Enum.GetValues<LinearKind>().Select(kind => new Choice(new LinearSite(0, kind).ShortName.Split('.')[^1], kind, kind switch
    {
        LinearKind.Query => "attention queries",
        LinearKind.Key => "attention keys",
        LinearKind.Value => "attention values",
        LinearKind.Output => "attention output",
        LinearKind.Gate => "feed-forward gate",
        LinearKind.Up => "feed-forward input",
        LinearKind.Down => "feed-forward output",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    }))]);
}
