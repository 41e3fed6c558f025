using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Accelerator.Cli;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Support;
using Xunit.Abstractions;

namespace Accelerator.Tests.Documentation;

/// <summary>
/// The commands of docs/systems.md are commands: options, methods, formats and files exist. With <c>ACCEL_RUN_COMMANDS=1</c> in the environment all are run, on the first thousand held-out tokens.
/// </summary>
public sealed partial class SystemsPageTests(ITestOutputHelper output)
{
    private static readonly string[] Commands = [.. Command().Matches(Page.Read("docs/systems.md").Text.Split("## One command each")[1]).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_command_is_one()
    {
        Commands.Length.ShouldBeGreaterThan(50);
        RootCommand root = Program.Root();
        foreach (string command in Commands)
        {
            ParseResult parsed = root.Parse(CommandLineParser.SplitCommandLine(command).Skip(1).ToArray());
            parsed.Errors.ShouldBeEmpty(command);
            foreach (string word in CommandLineParser.SplitCommandLine(command).Where(word => word.StartsWith("examples/", StringComparison.Ordinal))) Path.Exists(Repository.PathOf(word)).ShouldBeTrue(command);
            string? Value(string option) => parsed.CommandResult.Command.Options.FirstOrDefault(one => one.Name == option) is Option<string> known ? parsed.GetValue(known) : null;
            if (Value("--activations") is { } activations) FormatCatalog.Activations(activations).ShouldNotBeNull(command);
            foreach (string name in Value("--formats")?.Split(',') ?? []) FormatCatalog.FindAny(name).ShouldNotBeNull(command);
            if (parsed.CommandResult.Command.Name != "quantize" || Value("--format") is not { } format) continue;
            Method.Parse(Value("--method")!).Accepts(FormatCatalog.FindAny(format).ShouldNotBeNull(command)).ShouldBeTrue(command);
        }
    }

    [Fact]
    public void Every_command_writes_into_a_place_of_its_own() =>
        Commands.Select(command => command.Split(' ')).Where(words => words.Contains("--out")).Select(words => words[Array.IndexOf(words, "--out") + 1]).ShouldBeUnique();

    [AskedFact("ACCEL_RUN_COMMANDS")]
    public void Every_command_runs()
    {
        using var accel = new Accel();
        Directory.CreateSymbolicLink(accel["examples"], Repository.PathOf("examples"));
        File.WriteAllBytes(accel["few.tokens"], File.ReadAllBytes(Repository.PathOf("examples/models/kjv-llama/heldout.tokens"))[..2048]);
        var failed = new List<string>();
        foreach (string command in Commands)
        {
            string[] words = [.. CommandLineParser.SplitCommandLine(command).Skip(1)];
            foreach (string folder in words.Where(word => word.StartsWith("out/", StringComparison.Ordinal)).Select(word => Path.GetDirectoryName(word)!)) Directory.CreateDirectory(accel[folder]);
            AccelResult result = accel.Run(words[0] is "quantize" or "evaluate" ? [.. words, "--tokens", "few.tokens"] : words);
            output.WriteLine($"{result.ExitCode} {command}\n{result.Error}");
            if (result.ExitCode != 0) failed.Add($"{command}\n{result.Error}");
        }

        failed.ShouldBeEmpty();
    }

    [GeneratedRegex(@"`(accel (?:quantize|evaluate|allocate|convert|run|analyze|infer|inspect|trace|benchmark|formats) [^`]*)`")]
    private static partial Regex Command();
}
