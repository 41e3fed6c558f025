using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl;
using Accelerator.Verification.Synthesis;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel synth FILE</c>: area, delay and power of a design in the cells of a library.</summary>
internal static class SynthCommand
{
    private const string ResultName = "synth.json";

    public static Command Create()
    {
        Argument<string> file = Options.ConfigurationFile();
        var liberty = new Option<string>("--liberty") { Description = "library of standard cells in liberty format, packed by gzip or not", HelpName = "LIB", DefaultValueFactory = _ => LibertyLibrary.Standard };
        var flatten = new Option<bool>("--flatten") { Description = "dissolve modules before cells are chosen: nets between modules are buffered, the delay is that of the design; slower, and no area of modules" };
        var activity = new Option<double>("--activity") { Description = "share of the cycles in which a net is assumed to change, for power", HelpName = "A", DefaultValueFactory = _ => 0.2 };
        var fresh = new Option<bool>("--fresh") { Description = "synthesise anew although there is a result of the same RTL, library and tools" };
        var prove = new Option<bool>("--prove") { Description = "prove that the netlists of the PEs do what their RTL does; exit code 1 where that is not proved" };
        var limit = new Option<int>("--prove-seconds") { Description = "time for the proof of a module", HelpName = "S", DefaultValueFactory = _ => 600 };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1_000_000) result.AddError("--prove-seconds must be 1 to 1000000.");
        });
        Option<string> output = Options.Out("folder for synth.json (default: out/NAME-synth)");
        Option<bool> force = Options.Force();
        Option<bool> json = Options.Json("print synth.json in place of the tables");
        return new Command("synth", "Synthesise the RTL with a library of cells: area of each module, longest path, power") { file, liberty, flatten, activity, fresh, prove, limit, output, force, json }.WithAction((parsed, cancellation) =>
        {
            double share = parsed.GetValue(activity);
            if (share is not (>= 0 and <= 1)) throw Formats.Refused("--activity", share.ToString(CultureInfo.InvariantCulture), "0 to 1");
            ConfigurationFile configuration = ConfigurationLoader.Load(parsed.GetValue(file)!);
            TileMicroarchitecture shape = RunPipeline.Elaborate(configuration);
            LibertyLibrary library = LibertyLibrary.Load(parsed.GetValue(liberty)!);
            using OutputFolder folder = Options.Open(parsed.GetValue(output), parsed.GetValue(force), configuration.Accelerator.Name + "-synth", ResultName);
            var options = new SynthesisOptions { Library = library, Flatten = parsed.GetValue(flatten), Activity = share };
            SynthesisCache cache = SynthesisCache.OfUser();
            var synthesizer = new Synthesizer(parsed.GetValue(fresh) ? null : cache);
            (SynthesisResult result, bool kept) = Terminal.WithProgress("synthesising", _ => synthesizer.Run(new RtlEmitter().Emit(shape), options, cancellation));
            SynthReport report = SynthReport.Of(configuration.Accelerator, shape, result);
            if (parsed.GetValue(prove)) report = report with { Equivalence = Prove(shape, options.Library, parsed.GetValue(fresh) ? null : cache, TimeSpan.FromSeconds(parsed.GetValue(limit)), cancellation) };
            Json.Write(folder[ResultName], report);
            string published = folder.Publish();
            if (parsed.GetValue(json))
            {
                Console.Out.Write(Json.Text(report));
            }
            else
            {
                SynthTable.Write(report, kept);
                Terminal.Out.WriteLine($"written: {Path.Combine(published, ResultName)}");
            }

            return report.Equivalence.All(module => module.Proved) ? ExitCode.Success : ExitCode.Failure;
        });
    }

    private static ImmutableArray<EquivalenceResult> Prove(TileMicroarchitecture shape, LibertyLibrary library, SynthesisCache? cache, TimeSpan limit, CancellationToken cancellation)
    {
        RtlPackage package = new RtlEmitter().Emit(shape);
        var prover = new EquivalenceProver(cache);
        return Terminal.WithProgress("proving", _ => EquivalenceProver.Modules(package).Select(module => prover.Prove(package, module, library, limit, cancellation)).ToImmutableArray());
    }
}
