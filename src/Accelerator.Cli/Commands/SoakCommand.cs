using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Soak;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel soak</c>: co-verification of many random configurations.</summary>
internal static class SoakCommand
{
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "configurations", HelpName = "N", Required = true };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--count must be at least 1.");
        });
        var first = new Option<int>("--first") { Description = "number of the first configuration: goes on where an earlier soak stopped", HelpName = "I", DefaultValueFactory = _ => 0 };
        var seed = new Option<ulong>("--seed") { Description = "seed of everything", HelpName = "S", DefaultValueFactory = _ => 1UL };
        Option<string> simulator = Options.Simulator();
        Option<string> output = Options.Out("folder that receives a report of each failure (default: out/soak)");
        return new Command("soak", "Compare model and RTL of random configurations, workloads and stalls") { count, first, seed, simulator, output }.WithAction((parsed, cancellation) =>
        {
            string folder = parsed.GetValue(output) ?? Path.Combine("out", "soak");
            int failed = 0, done = 0;
            long cycles = 0, values = 0;
            SoakRunner.Run(parsed.GetValue(seed), parsed.GetValue(first), parsed.GetValue(count), Options.Simulators(parsed.GetValue(simulator)!), folder, OnResult, cancellation);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {parsed.GetValue(seed)}: {done} comparisons, {failed} failed, {cycles:N0} cycles, {values:N0} values compared"));
            return failed == 0 ? ExitCode.Success : ExitCode.Failure;

            void OnResult(SoakResult result)
            {
                done++;
                if (!result.Passed) failed++;
                cycles += result.Report?.Cycles ?? 0;
                values += result.Report?.ValuesCompared ?? 0;
                string verdict = result.Passed ? "agrees" : result.Report is { } report
                    ? string.Create(CultureInfo.InvariantCulture, $"DIFFERS in cycle {report.FirstDivergence?.Cycle} of {report.FirstDivergence?.Case}, module {report.FirstDivergence?.Module}, see {folder}")
                    : $"FAILED: {result.Failure}";
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Case.Number,5} {result.Kind,-9} {result.Report?.Cycles,7:N0} cycles  {result.Case}  {verdict}"));
            }
        });
    }
}
