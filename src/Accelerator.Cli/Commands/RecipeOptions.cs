using System.CommandLine;
using Accelerator.Cli.Infrastructure;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Allocation;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Cli.Commands;

/// <summary>The options that say how a model is quantised.</summary>
internal sealed class RecipeOptions
{
    private readonly Option<string> _method = new("--method") { Description = "transforms, then a rounding, joined by +: the list below", HelpName = "METHOD", DefaultValueFactory = _ => "rtn" };
    private readonly Option<string> _format = new("--format") { Description = "number format of the weights: the list below; needed unless --allocation names every layer", HelpName = "FORMAT" };
    private readonly Option<string> _allocation = new("--allocation") { Description = "format and group of each layer, as accel allocate writes them; --format-for and --group-for go over it", HelpName = "FILE" };
    private readonly Option<string> _group = new("--group") { Description = "weights along K that share scales, or row, or tensor (default: the format's own block, or 128)", HelpName = "SIZE" };
    private readonly Option<string> _activations = new("--activations") { Description = "float, float16, bfloat16, int2 to int16 (symmetric per token, dynamic), or a block format", HelpName = "FORMAT", DefaultValueFactory = _ => "int8" };
    private readonly Option<string> _calibration = new("--calibration") { Description = "text (.txt) or token file (unsigned 16-bit little-endian) to calibrate on (default: text that the model samples itself)", HelpName = "FILE" };
    private readonly Option<string[]> _formatFor = new("--format-for") { Description = "another format for the tensors whose name matches, or float; repeatable", HelpName = "PATTERN=FORMAT" };
    private readonly Option<string[]> _groupFor = new("--group-for") { Description = "another group for the tensors whose name matches, as *.down_proj.weight=43; repeatable", HelpName = "PATTERN=SIZE" };
    private readonly Option<bool> _pad = new("--pad-groups") { Description = "let the last group of a row be shorter where the group size does not divide K" };
    private readonly Option<string> _scales = new("--scales") { Description = "how scales of groups are stored", HelpName = "float16|float32", DefaultValueFactory = _ => "float16" };
    private readonly Option<string> _rounding = RoundingOptions.Rounding();
    private readonly Option<ulong> _seed = RoundingOptions.Seed();
    private readonly Option<int> _scaleBits = new("--scale-bits") { Description = "width of the array's integer group scales, 2 to 24", HelpName = "B", DefaultValueFactory = _ => QuantizationRecipe.DefaultScaleBits };

    public RecipeOptions() => _scales.AcceptOnlyFromAmong("float16", "float32");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_method, _format, _allocation, _group, _activations, _calibration, _formatFor, _groupFor, _pad, _scales, _rounding, _seed, _scaleBits]) command.Add(option);
    }

    /// <summary>The calibration file, or null.</summary>
    public string? Calibration(ParseResult parsed) => parsed.GetValue(_calibration);

    /// <summary>The recipe.</summary>
    /// <exception cref="InputException">All options with values that are not allowed.</exception>
    public QuantizationRecipe Read(ParseResult parsed)
    {
        var findings = new List<Diagnostic>();
        Method? method = Try(() => Method.Parse(parsed.GetValue(_method)!));
        string? allocation = parsed.GetValue(_allocation);
        NumberFormat? format = parsed.GetValue(_format) is { } name ? Try(() => Format("--format", name)) : null;
        if (parsed.GetValue(_format) is null) Try(() => WithoutFormat(allocation, parsed.GetValue(_group)));
        GroupSetting? group = Try(() => Group("--group", parsed.GetValue(_group)));
        ActivationFormat? activations = Try(() => FormatCatalog.Activations(parsed.GetValue(_activations)!) ?? throw Infrastructure.Formats.Refused("--activations", parsed.GetValue(_activations)!, FormatCatalog.ActivationNames));
        var overrides = new List<LayerOverride>();
        if (allocation is not null && Try(() => AllocationFile.Read(allocation)) is { } allocated) overrides.AddRange(allocated);
        foreach (string text in parsed.GetValue(_formatFor) ?? [])
        {
            if (Try(() => Pair("--format-for", text, "FORMAT")) is not { } pair) continue;
            if (pair.Value == "float") overrides.Add(new LayerOverride(pair.Pattern, Float: true));
            else if (Try(() => Format("--format-for", pair.Value)) is { } other) overrides.Add(new LayerOverride(pair.Pattern, Format: other));
        }

        foreach (string text in parsed.GetValue(_groupFor) ?? [])
        {
            if (Try(() => Pair("--group-for", text, "SIZE")) is { } pair && Try(() => Group("--group-for", pair.Value)) is { } other) overrides.Add(new LayerOverride(pair.Pattern, Group: other));
        }

        FitOptions? fit = Try(() => RoundingOptions.Fit(parsed, _rounding, _seed));
        if (findings.Count > 0) throw new InputException(findings);
        return new QuantizationRecipe
        {
            Method = method!, Default = format is null ? null : new LayerSetting(format, group!), Overrides = overrides, PadGroups = parsed.GetValue(_pad), Activations = activations!,
            Fit = fit! with { ScaleBits = parsed.GetValue(_scales) == "float32" ? 32 : 16 }, HardwareScaleBits = parsed.GetValue(_scaleBits),
        };

        T? Try<T>(Func<T> read)
            where T : class
        {
            try
            {
                return read();
            }
            catch (InputException wrong)
            {
                findings.AddRange(wrong.Diagnostics);
                return null;
            }
        }
    }

    private static NumberFormat Format(string option, string name) =>
        FormatCatalog.FindAny(name) ?? throw new InputException(new Diagnostic { Id = "ACC9007", Message = $"{option} has a value that is not allowed.", Found = name, Allowed = "a number format", Hint = "accel quantize --help lists them" });

    /// <summary>Refuses what makes no sense without <c>--format</c>; returns an empty list else.</summary>
    private static IReadOnlyList<Diagnostic> WithoutFormat(string? allocation, string? group) =>
        allocation is null ? throw Infrastructure.Formats.Refused("--format", "nothing", "a number format, unless --allocation names every layer")
        : group is not null ? throw Infrastructure.Formats.Refused("--group", group, "with --format: the allocation has a group for each layer")
        : [];

    private static GroupSetting Group(string option, string? text)
    {
        if (text is null) return GroupSetting.Own;
        int? size = Infrastructure.Formats.Group(option, text, out bool tensor);
        return size is int weights ? new GroupSetting(Granularity.Group, weights) : new GroupSetting(tensor ? Granularity.Tensor : Granularity.Row);
    }

    private static OverrideText Pair(string option, string text, string what)
    {
        int at = text.LastIndexOf('=');
        return at > 0 && at < text.Length - 1 ? new OverrideText(text[..at], text[(at + 1)..]) : throw Infrastructure.Formats.Refused(option, text, $"PATTERN={what}, as in *.down_proj.weight=...");
    }

    private sealed record OverrideText(string Pattern, string Value);
}
