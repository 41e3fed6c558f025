using System.CommandLine;
using System.Globalization;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration.Evaluation;
using Accelerator.Diagnostics;
using Accelerator.Quantization;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Evaluation;
using Accelerator.Workloads.Models;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel evaluate MODEL</c>: a table of bits and perplexities over many settings.</summary>
internal static class EvaluateCommand
{
    private const int MostWindows = 64, PairGroup = 64;

    public static Command Create()
    {
        var model = new Argument<string>("MODEL") { Description = "a Llama-architecture model: docs/model-files.md" };
        var settings = new Option<string>("--settings") { Description = "YAML file of settings: docs/evaluation.md", HelpName = "FILE" };
        var pairs = new Option<bool>("--all-pairs") { Description = "every method with every format that it takes; each packed model is written, read again and compared" };
        var only = new Option<string>("--only") { Description = "only settings whose name matches, with * and ?", HelpName = "PATTERN" };
        var tokens = new Option<string>("--tokens") { Description = "token file to measure on (default: heldout.tokens beside the model, else the model's own text)", HelpName = "FILE" };
        var windows = new Option<int>("--windows") { Description = "windows of 128 tokens, spread evenly over the text, 1 to 64", HelpName = "N", DefaultValueFactory = _ => MostWindows };
        var calibration = new Option<string>("--calibration") { Description = "text (.txt) or token file to calibrate on (default: text that the model samples itself)", HelpName = "FILE" };
        var against = new Option<string>("--against") { Description = "JSON file with another implementation's perplexities, by name of the setting", HelpName = "FILE" };
        var parallel = new Option<int>("--parallel") { Description = "settings at a time (default: one a processor)", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var output = new Option<string>("--out") { Description = "where NAME.json and NAME.md go", HelpName = "NAME", Required = true };
        var resume = new Option<bool>("--resume") { Description = "keep the rows of NAME.json, of an interrupted run, and measure the others" };
        Option<bool> force = Options.Force();
        force.Description = "replace an existing table";
        var command = new Command("evaluate", "Quantise a model by many settings; write a table of bits per weight and perplexities") { model, settings, pairs, only, tokens, windows, calibration, against, parallel, output, resume, force };
        return command.WithAction((parsed, cancellation) =>
        {
            var findings = new List<Diagnostic>();
            if (parsed.GetValue(settings) is null != parsed.GetValue(pairs)) findings.AddRange(Formats.Refused("--settings", parsed.GetValue(settings) ?? "nothing", "one of --settings FILE and --all-pairs").Diagnostics);
            if (parsed.GetValue(windows) is < 1 or > MostWindows) findings.AddRange(Formats.Refused("--windows", $"{parsed.GetValue(windows)}", $"1 to {MostWindows}").Diagnostics);
            if (parsed.GetValue(parallel) is < 1 or > 1024) findings.AddRange(Formats.Refused("--parallel", $"{parsed.GetValue(parallel)}", "1 to 1024").Diagnostics);
            if (findings.Count > 0) throw new InputException(findings);
            return Run(new EvaluateArguments
            {
                Model = parsed.GetValue(model)!, Settings = parsed.GetValue(settings), Only = parsed.GetValue(only), Tokens = parsed.GetValue(tokens), Windows = parsed.GetValue(windows), Calibration = parsed.GetValue(calibration),
                Against = parsed.GetValue(against), Parallel = parsed.GetValue(parallel), Out = parsed.GetValue(output)!, Resume = parsed.GetValue(resume), Force = parsed.GetValue(force),
            }, cancellation);
        });
    }

    private static int Run(EvaluateArguments arguments, CancellationToken cancellation)
    {
        string json = $"{arguments.Out}.json";
        bool resumed = arguments.Resume && File.Exists(json);
        foreach (string file in (string[])[json, $"{arguments.Out}.md"]) OutputFile.Check(file, arguments.Settings, arguments.Force || resumed);
        IReadOnlyDictionary<string, double> against = arguments.Against is null ? new Dictionary<string, double>() : EvaluationInputs.Against(arguments.Against);
        IReadOnlyList<EvaluationClaim> claims = [];
        EvaluationSetting[] settings = [.. (arguments.Settings is null ? PairCatalog.Settings(PairGroup) : EvaluationSettings.Load(arguments.Settings, out claims)).Where(one => arguments.Only is null || FileSystemName.MatchesSimpleExpression(arguments.Only, one.Name, ignoreCase: false))];
        if (settings.Length == 0) throw Formats.Refused("--only", arguments.Only!, "a pattern that the name of a setting matches");
        LlamaModel model = ModelLoader.Load(arguments.Model);
        SettingEvaluator.Check(model, settings);
        QuantizationEvaluation evaluation = TokenSource.For(model, arguments.Model, arguments.Tokens, cancellation) is var source ? source.Evaluation(model, arguments.Windows) : null!;
        var calibration = new CalibrationSource(model, arguments.Calibration, cancellation);
        var evaluator = new SettingEvaluator(model, evaluation, calibration.Run);
        var run = new EvaluationRun(evaluator, Head(arguments, model, source, evaluation, evaluator) with { Claims = [.. claims], Settings = settings.Length }, settings, against, arguments.Out);
        if (resumed)
        {
            EvaluationTable earlier = EvaluationInputs.Earlier(json);
            if (!earlier.IsSameMeasurement(run.Table)) throw new InputException(new Diagnostic { Id = "ACC2271", File = json, Message = "The earlier table is of another model, text or calibration.", Found = earlier.Model, Allowed = "a table of the same measurement", Hint = "choose another --out, or begin anew with --force" });
            run.Resume(earlier);
        }

        DirectoryInfo? packed = arguments.Settings is null ? Directory.CreateTempSubdirectory("accel-pairs-") : null;
        try
        {
            Terminal.WithProgress("evaluating", onStep =>
            {
                run.Measure(arguments.Parallel, packed?.FullName, done => onStep(done, settings.Length), cancellation);
                return true;
            });
        }
        catch (Exception failure) when (cancellation.IsCancellationRequested && (failure is OperationCanceledException or AggregateException))
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"interrupted: {run.Table.Rows.Length} of {settings.Length} rows are in {json}; --resume measures the others"));
            return ExitCode.Failure;
        }
        finally
        {
            packed?.Delete(recursive: true);
        }

        EvaluationRow[] failures = [.. run.Table.Rows.Where(row => row.Failure is not null)];
        foreach (EvaluationRow row in failures) Console.Error.WriteLine($"{row.Name} fails: {row.Failure}");
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{settings.Length} settings, unquantised {evaluator.Unquantized.Value:F4}"));
        Console.Out.WriteLine($"written: {json}, {arguments.Out}.md");
        return failures.Length == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static EvaluationTable Head(EvaluateArguments arguments, LlamaModel model, TokenSource tokens, QuantizationEvaluation evaluation, SettingEvaluator evaluator)
    {
        using var weights = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (LinearSite site in model.Sites) weights.AppendData(MemoryMarshal.AsBytes<float>(model.Weight(site)));
        return new EvaluationTable
        {
            Command = arguments.Line, Model = model.Name, Weights = Convert.ToHexStringLower(weights.GetHashAndReset()), Tokens = tokens.Origin,
            TokensHash = EvaluationTable.Hash([.. tokens.Tokens, evaluation.WindowLength, evaluation.Stride]), Windows = evaluator.Unquantized.Windows, WindowLength = evaluation.WindowLength,
            PredictedTokens = evaluator.Unquantized.PredictedTokens, Calibration = arguments.Calibration is null ? SelfSampling.Origin(SelfSampling.Seed) : Path.GetFileName(arguments.Calibration),
            CalibrationHash = arguments.Calibration is null ? null : Convert.ToHexStringLower(SHA256.HashData(Workloads.InputFile.ReadAllBytes(arguments.Calibration, 100_000_000))),
            Perplexity = EvaluationTable.Rounded(evaluator.Unquantized.Value), Rows = [], Claims = [],
        };
    }
}
