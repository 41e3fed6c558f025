using System.CommandLine;
using System.IO.Enumeration;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Reports;
using Accelerator.Diagnostics;
using Accelerator.Quantization.Catalogue;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel formats</c>: the number formats, one of them, and what they do to a tensor (docs/number-formats.md).</summary>
internal static class FormatsCommand
{
    public static Command Create()
    {
        var pattern = new Argument<string?>("PATTERN") { Description = "names to list, with * and ?, as mx* or gguf:* (default: all)", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> json = Json();
        return new Command("formats", "List the number formats: bits, levels, range, internal form, what hardware does; show one; sweep over a tensor")
        {
            pattern, json, Show(), FormatsSweepCommand.Create(),
        }.WithAction((parsed, cancellation) =>
        {
            string wanted = parsed.GetValue(pattern) ?? "*";
            string[] names = [.. FormatDirectory.Names.Where(name => FileSystemName.MatchesSimpleExpression(wanted, name, ignoreCase: true))];
            if (names.Length == 0) throw Unknown(wanted, "PATTERN");
            IReadOnlyList<FormatFacts> facts = FormatFactSheet.Of(names, cancellation);
            if (parsed.GetValue(json)) Console.Out.Write(Infrastructure.Json.Text(facts));
            else FormatList.Write(Console.Out, facts);
            return ExitCode.Success;
        });
    }

    /// <summary>No format has a name (ACC2240); hints name those like it.</summary>
    public static InputException Unknown(string found, string where) => new(new Diagnostic
    {
        Id = "ACC2240", Message = $"{where} names no number format.", Found = found, Allowed = "a name that accel formats lists", Hint = $"names like it: {string.Join(", ", FormatDirectory.Like(found))}",
    });

    private static Command Show()
    {
        var format = new Argument<string>("FORMAT") { Description = "name of a format, in any case; scalar: and gguf: may be left out where no other format has the name" };
        Option<bool> json = Json();
        return new Command("show", "Say all about one format: formula, scale rule, roundings, saturation, and the value of every code") { format, json }.WithAction((parsed, _) =>
        {
            string text = parsed.GetValue(format)!;
            FormatDetails details = FormatDetailSheet.Of(FormatDirectory.Resolve(text) ?? throw Unknown(text, "FORMAT"));
            if (parsed.GetValue(json)) Console.Out.Write(Infrastructure.Json.Text(details));
            else FormatPage.Write(Console.Out, details);
            return ExitCode.Success;
        });
    }

    private static Option<bool> Json() => new("--json") { Description = "write JSON instead of text" };
}
