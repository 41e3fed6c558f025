using System.CommandLine;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration.Allocation;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Allocation;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads.Models;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel allocate INPUT</c>: the cheapest choice for each layer under limits, of a table or of a model's formats.</summary>
internal static class AllocateCommand
{
    private static readonly string[] TableOnly = ["--limit"];
    private static readonly string[] ModelOnly = ["--formats", "--bits", "--group", "--pad-groups", "--calibration", "--cost", "--score"];

    public static Command Create()
    {
        var input = new Argument<string>("INPUT") { Description = "a table (.csv, .yaml, .json: docs/bit-allocation.md), or a Llama-architecture model" };
        var limits = new Option<string[]>("--limit") { Description = "of a table: what a resource may add up to; repeatable, replaces the file's", HelpName = "NAME=VALUE" };
        var formats = new Option<string>("--formats") { Description = "of a model: formats to choose among, as int2,int3,int4", HelpName = "LIST" };
        var bits = new Option<double?>("--bits") { Description = "of a model: mean code bits a weight at most, scales not counted", HelpName = "B" };
        var group = new Option<string>("--group") { Description = "of a model: weights along K that share scales, or row, or tensor (default: the format's own block, or 128)", HelpName = "SIZE" };
        var pad = new Option<bool>("--pad-groups") { Description = "of a model: let the last group of a row be shorter" };
        var calibration = new Option<string>("--calibration") { Description = "of a model: text (.txt) or token file to calibrate on (default: text that the model samples itself)", HelpName = "FILE" };
        var cost = new Option<string>("--cost") { Description = "of a model: rise of its loss with one layer in the format, or squared error of the layer's outputs, relative to them or as it is", HelpName = "loss|relative|output", DefaultValueFactory = _ => "loss" };
        cost.AcceptOnlyFromAmong("loss", "relative", "output");
        var score = new Option<string>("--score") { Description = "of a model: rank instead of --cost: of two formats the blocks of the highest scores get the one of more bits (lim, zd, luq), or uniform tensors the first and others the second (rwkv)", HelpName = "lim|zd|luq|rwkv" };
        var width = new Option<int>("--width") { Description = "partial choices that the search keeps side by side", HelpName = "N", DefaultValueFactory = _ => AllocationSolver.DefaultWidth };
        var output = new Option<string>("--out") { Description = "JSON file for the result", HelpName = "FILE" };
        var command = new Command("allocate", "Choose a number format for each layer: the least cost under limits, proved") { input, limits, formats, bits, group, pad, calibration, cost, score, width, output };
        return command.WithAction((parsed, cancellation) =>
        {
            string path = parsed.GetValue(input)!;
            bool table = AllocationTableFile.IsTable(path);
            Refuse(parsed, table ? ModelOnly : TableOnly, table ? "a model" : "a table");
            int most = parsed.GetValue(width);
            if (most is < 1 or > 1 << 22) throw Formats.Refused("--width", $"{most}", $"1 to {1 << 22}");
            if (table) return Table(path, parsed.GetValue(limits) ?? [], most, parsed.GetValue(output), cancellation);
            if (parsed.GetValue(formats) is not { } names) throw Formats.Refused("--formats", "nothing", "formats to choose among, as int2,int3,int4");
            if (parsed.GetValue(bits) is not (> 0 and <= 64 and double mean)) throw Formats.Refused("--bits", $"{parsed.GetValue(bits)}", "a number above 0, as 3.5");
            GroupSetting groups = parsed.GetValue(group) is not { } text ? GroupSetting.Own
                : Formats.Group("--group", text, out bool tensor) is int size ? new GroupSetting(Granularity.Group, size) : new GroupSetting(tensor ? Granularity.Tensor : Granularity.Row);
            var choice = new ModelChoice(path, Named(names), mean, groups, parsed.GetValue(pad), parsed.GetValue(calibration), Enum.Parse<SensitivityCost>(parsed.GetValue(cost)!, ignoreCase: true));
            if (parsed.GetValue(score) is { } ranking)
            {
                if (parsed.GetResult(cost) is { Implicit: false }) throw Formats.Refused("--cost", parsed.GetValue(cost)!, "not with --score: a score measures no cost");
                return AllocateByScore.Run(path, ranking, choice.Formats, mean, groups, choice.Pad, choice.Calibration, parsed.GetValue(output), cancellation);
            }

            return Model(choice, most, parsed.GetValue(output), cancellation);
        });
    }

    private static int Table(string path, string[] limits, int width, string? output, CancellationToken cancellation)
    {
        AllocationProblem problem = AllocationTables.Problem(AllocationTableFile.Load(path), path, limits);
        AllocationSolution solution = Solved(problem, path, width, cancellation);
        AllocationReport report = AllocationReport.Of(problem, solution);
        if (output is not null) Json.Write(output, report);
        AllocationPrinter.Write(Terminal.Out, report);
        if (output is not null) Terminal.Out.WriteLine($"written: {output}");
        return ExitCode.Success;
    }

    private static int Model(ModelChoice choice, int width, string? output, CancellationToken cancellation)
    {
        (IReadOnlyList<LayerSensitivity> layers, string origin) = Terminal.WithProgress("measuring", _ =>
        {
            LlamaModel model = ModelLoader.Load(choice.Path);
            var source = new CalibrationSource(model, choice.Calibration, cancellation);
            int[] tokens = source.Tokens();
            return (LayerSensitivity.Measure(model, choice.Formats, choice.Group, choice.Pad, source.Run(tokens), choice.Cost == SensitivityCost.Loss ? tokens : default(ReadOnlyMemory<int>), cancellation), source.Used!);
        });
        AllocationProblem problem = LayerSensitivity.Problem(layers, choice.Bits, choice.Cost);
        AllocationSolution solution = Solved(problem, choice.Path, width, cancellation);
        if (output is not null) AllocationFile.Write(output, [.. layers.Zip(solution.Choices, (layer, at) => (layer.Site.TensorName, new LayerSetting(layer.Formats[at].Format, choice.Group)))]);
        AllocationPrinter.Write(Terminal.Out, AllocationReport.Of(problem, solution), layers, $"cost is {CostName(choice.Cost)}, on {origin}");
        if (output is not null) Terminal.Out.WriteLine($"written: {output}");
        return ExitCode.Success;
    }

    private static AllocationSolution Solved(AllocationProblem problem, string path, int width, CancellationToken cancellation)
    {
        AllocationSolution solution = AllocationSolver.Solve(problem, width, cancellation);
        if (solution.Choices.Count > 0) return solution;
        string least = string.Join(", ", problem.Limits.Select((limit, r) => FormattableString.Invariant($"{limit.Name} {problem.Items.Sum(item => item.Choices.Min(choice => choice.Uses[r])):G6} of {limit.Maximum:G6}")));
        throw new InputException(solution.Status == AllocationStatus.Infeasible
            ? new Diagnostic { Id = "ACC2212", File = path, Message = "No choice meets the limits: this is proved.", Found = $"at least {least}, each by itself", Hint = "raise a limit, or allow smaller choices" }
            : new Diagnostic { Id = "ACC2215", File = path, Message = "The search was cut off before it met a choice within the limits.", Found = $"a width of {width}", Hint = "raise --width, or a limit" });
    }

    private static string CostName(SensitivityCost cost) => cost switch
    {
        SensitivityCost.Loss => "rise of the loss in nats a token",
        SensitivityCost.Relative => "relative squared output error",
        _ => "squared output error",
    };

    private static NumberFormat[] Named(string names)
    {
        var found = new List<NumberFormat>();
        var findings = new List<Diagnostic>();
        foreach (string name in names.Split(','))
        {
            if (FormatCatalog.FindAny(name.Trim()) is not { } format) findings.Add(new Diagnostic { Id = "ACC9007", Message = "--formats has a value that is not allowed.", Found = name, Allowed = "number formats", Hint = "accel quantize --help lists them" });
            else if (!found.Contains(format)) found.Add(format);
        }

        return findings.Count == 0 ? [.. found] : throw new InputException(findings);
    }

    private static void Refuse(ParseResult parsed, string[] options, string of)
    {
        Diagnostic[] findings = [.. options.Where(name => parsed.GetResult(name) is System.CommandLine.Parsing.OptionResult { Implicit: false })
            .Select(name => new Diagnostic { Id = "ACC9007", Message = $"{name} belongs to {of}.", Hint = "a table is a .csv, .yaml, .yml or .json file, a model anything else" })];
        if (findings.Length > 0) throw new InputException(findings);
    }

    private sealed record ModelChoice(string Path, NumberFormat[] Formats, double Bits, GroupSetting Group, bool Pad, string? Calibration, SensitivityCost Cost);
}
