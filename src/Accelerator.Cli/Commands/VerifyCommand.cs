using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl;
using Accelerator.Verification;
using Accelerator.Verification.Simulators;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel verify FILE</c>: model and RTL side by side, every contracted signal in every cycle.</summary>
internal static class VerifyCommand
{
    private const string ResultName = "verify.json";

    public static Command Create()
    {
        Argument<string> file = Options.ConfigurationFile();
        Option<string> simulator = Options.Simulator();
        var seed = new Option<ulong>("--seed") { Description = "seed of stalls, of registers before reset and of synthetic operands", HelpName = "S", DefaultValueFactory = _ => 1UL };
        Option<string> output = Options.Out("folder for verify.json (default: out/NAME-verify)");
        Option<bool> force = Options.Force();
        return new Command("verify", "Compare model and RTL on every contracted signal in every cycle") { file, simulator, seed, output, force }.WithAction((parsed, cancellation) =>
        {
            string path = parsed.GetValue(file)!;
            ulong chosen = parsed.GetValue(seed);
            ConfigurationFile configuration = ConfigurationLoader.Load(path);
            TileMicroarchitecture shape = RunPipeline.Elaborate(configuration);
            IReadOnlyList<SimulatorKind> kinds = Options.Simulators(parsed.GetValue(simulator)!);
            using OutputFolder folder = Options.Open(parsed.GetValue(output), parsed.GetValue(force), configuration.Accelerator.Name + "-verify", ResultName);
            VerificationCases cases = VerificationCases.Of(configuration, shape, chosen, cancellation);
            RtlPackage package = new RtlEmitter().Emit(shape);

            var reports = new List<SimulatorReport>();
            foreach (SimulatorKind kind in kinds)
            {
                string name = kind.ToString().ToLowerInvariant();
                reports.Add(Terminal.WithProgress($"comparing with {name}", onCase => new CoVerifier(shape, package, chosen)
                {
                    Progress = onCase,
                    DivergenceFolder = Path.Combine(folder.Place, $"divergence-{name}"),
                    ReproduceCommand = string.Create(CultureInfo.InvariantCulture, $"accel verify {path} --simulator {name} --seed {chosen}"),
                }.Verify(kind, cases.Cases, cancellation)));
            }

            var report = new VerifyReport
            {
                Accelerator = configuration.Accelerator.Name, SpecHash = shape.SpecHash, Workload = cases.Workload, Synthetic = cases.Synthetic, Seed = chosen, Simulators = [.. reports],
            };
            Json.Write(folder[ResultName], report);
            string published = folder.Publish();
            Write(report, published);
            return report.Passed ? ExitCode.Success : ExitCode.Failure;
        });
    }

    private static void Write(VerifyReport report, string published)
    {
        Terminal.Out.WriteLine($"{report.Accelerator}: {report.Workload}{(report.Synthetic ? "  (SYNTHETIC operands)" : "")}");
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("simulator").NoWrap());
        foreach (string heading in (ReadOnlySpan<string>)["runs", "cycles", "signals", "values compared", "mismatches", "wrong outputs"]) table.AddColumn(new TableColumn(heading).NoWrap().RightAligned());
        foreach (SimulatorReport one in report.Simulators)
        {
            table.AddRow(Markup.Escape(SimulatorName.Short(one.Simulator)), Text(one.Cases), Text(one.Cycles), Text(one.Signals), Text(one.ValuesCompared), Text(one.Mismatches), Text(one.WrongOutputs));
        }

        Terminal.Out.Write(table);
        foreach (DivergenceSummary divergence in report.Simulators.Select(one => one.FirstDivergence).OfType<DivergenceSummary>())
        {
            string where = divergence.Instance.Length == 0 ? "the top" : divergence.Instance;
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"differs in cycle {divergence.Cycle} of {divergence.Case}, in module {divergence.Module} ({where}): {string.Join(", ", divergence.Signals)}"));
        }

        Terminal.Out.WriteLine(report.Passed ? "model and RTL agree on every signal in every cycle" : "model and RTL DIFFER");
        Terminal.Out.WriteLine($"written: {Path.Combine(published, ResultName)}");
    }

    private static string Text(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
