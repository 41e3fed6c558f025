using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration;
using Accelerator.Hardware.Tiles;
using Accelerator.Verification.Mutation;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel mutate FILE</c>: how many mutants of the RTL the stimulus of <c>accel verify</c> finds.</summary>
internal static class MutateCommand
{
    private const string ResultName = "mutate.json";
    private const int Shown = 20;

    public static Command Create()
    {
        Argument<string> file = Options.ConfigurationFile();
        var count = new Option<int>("--count") { Description = "mutants", HelpName = "N", DefaultValueFactory = _ => 1000 };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 100_000) result.AddError("--count must be 1 to 100000.");
        });
        var seed = new Option<ulong>("--seed") { Description = "seed of mutants, stalls and synthetic operands", HelpName = "S", DefaultValueFactory = _ => 1UL };
        Option<string> output = Options.Out("folder for mutate.json (default: out/NAME-mutate)");
        Option<bool> force = Options.Force();
        return new Command("mutate", "Put small faults into the RTL and count those that the stimulus of verify finds") { file, count, seed, output, force }.WithAction((parsed, cancellation) =>
        {
            ulong chosen = parsed.GetValue(seed);
            ConfigurationFile configuration = ConfigurationLoader.Load(parsed.GetValue(file)!);
            TileMicroarchitecture shape = RunPipeline.Elaborate(configuration);
            using OutputFolder folder = Options.Open(parsed.GetValue(output), parsed.GetValue(force), configuration.Accelerator.Name + "-mutate", ResultName);
            VerificationCases cases = VerificationCases.Of(configuration, shape, chosen, cancellation);
            int mutants = parsed.GetValue(count);
            MutationResult result = Terminal.WithProgress("replaying into mutants", onRun => new MutationRunner(shape, cases.Cases) { Progress = onRun }.Run(mutants, chosen, cancellation));
            var report = new MutationReport
            {
                Accelerator = configuration.Accelerator.Name, SpecHash = shape.SpecHash, Workload = cases.Workload, Synthetic = cases.Synthetic, Seed = chosen,
                Runs = cases.Cases.Count, Mutants = result.Mutants, Survivors = result.Survivors,
            };
            Json.Write(folder[ResultName], report);
            string published = folder.Publish();
            Write(report, published);
            return ExitCode.Success;
        });
    }

    private static void Write(MutationReport report, string published)
    {
        Line($"{report.Accelerator}: {report.Workload}{(report.Synthetic ? "  (SYNTHETIC operands)" : "")}");
        Line($"{report.Killed:N0} of {report.Mutants:N0} mutants killed ({100.0 * report.Killed / report.Mutants:N1} %) by {report.Runs} runs, at the ports of the top alone");
        foreach (Mutant mutant in report.Survivors.Take(Shown)) Line($"  {mutant.Mode,-6}  {mutant.Cell} {mutant.Port}[{mutant.Bit}]  {mutant.Wire}");
        if (report.Survivors.Length > Shown) Line($"  and {report.Survivors.Length - Shown} more, with their source lines in the file");
        Line($"written: {Path.Combine(published, ResultName)}");

        static void Line(FormattableString text) => Terminal.Out.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }
}
