using System.IO.Enumeration;
using Accelerator.Cli.Commands;
using Accelerator.Cli.Infrastructure;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Catalogue;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Quantization.Sweep;

namespace Accelerator.Cli.Pipeline;

/// <summary>Formats and groups of a sweep as they are written on the command line.</summary>
internal static class SweepChoice
{
    /// <summary><c>32,64,row</c>, each once.</summary>
    /// <exception cref="InputException">All entries that are none (ACC9007).</exception>
    public static IReadOnlyList<GroupSetting> Groups(string option, string text)
    {
        var groups = new List<GroupSetting>();
        var findings = new List<Diagnostic>();
        foreach (string entry in text.Split(',', StringSplitOptions.TrimEntries))
        {
            try
            {
                groups.Add(entry == "own" ? GroupSetting.Own
                    : Infrastructure.Formats.Group(option, entry, out bool tensor) is int size ? new GroupSetting(Granularity.Group, size) : new GroupSetting(tensor ? Granularity.Tensor : Granularity.Row));
            }
            catch (InputException wrong)
            {
                findings.AddRange(wrong.Diagnostics.Select(finding => finding with { Allowed = $"own, or {finding.Allowed}" }));
            }
        }

        return findings.Count == 0 ? [.. groups.Distinct()] : throw new InputException(findings);
    }

    /// <summary>Every format that is named, or matches, with every group; GGUF types with their blocks alone.</summary>
    /// <exception cref="InputException">All names that are none (ACC2240), single numbers among them.</exception>
    public static IReadOnlyList<SweepSetting> Settings(string option, string text, IReadOnlyList<GroupSetting> groups)
    {
        var settings = new List<SweepSetting>();
        var findings = new List<Diagnostic>();
        foreach (string entry in text.Split(',', StringSplitOptions.TrimEntries))
        {
            bool pattern = entry.AsSpan().ContainsAny('*', '?');
            string[] names = pattern ? [.. FormatDirectory.Names.Where(name => FileSystemName.MatchesSimpleExpression(entry, name, ignoreCase: true) && Can(name))] : FormatDirectory.Resolve(entry) is { } found ? [found] : [];
            if (names.Length == 0) findings.AddRange(FormatsCommand.Unknown(entry, option).Diagnostics);
            foreach (string name in names)
            {
                if (FormatCatalog.FindAny(name) is { } format) settings.AddRange(groups.Select(group => SweepSetting.Of(format, group)));
                else if (FormatDirectory.Gguf(name) is { } type) settings.Add(SweepSetting.Of(type));
                else findings.Add(new Diagnostic { Id = "ACC9007", Message = $"{option} has a value that is not allowed.", Found = name, Allowed = "formats of weights and GGUF types", Hint = "a single number has no scale: fp8-e4m3 is scalar:e4m3 under one" });
            }
        }

        // Of own and 128, where they are the same, one is enough.
        return findings.Count == 0 ? [.. settings.DistinctBy(setting => (setting.Name, setting.GroupText))] : throw new InputException(findings);

        // A pattern takes what can be tried; a name that cannot is a finding.
        static bool Can(string name) => FormatDirectory.Scalar(name) is null && FormatDirectory.Gguf(name) is not { CanQuantize: false };
    }
}
