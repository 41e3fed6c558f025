using System.CommandLine;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Diagnostics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Quantization.Sweep;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel formats sweep TENSORS</c>: signal to quantisation noise over formats and group sizes.</summary>
internal static class FormatsSweepCommand
{
    private const string DefaultFormats = "int2,int3,int4,int8,nf4,mxfp4,mxfp6-e2m3,mxfp8-e4m3,mxint8,nvfp4";

    public static Command Create()
    {
        var source = new Argument<string>("TENSORS") { Description = "a model file or folder, FILE:NAME for one tensor of it, or .f32 with --shape" };
        var tensor = new Option<string[]>("--tensor") { Description = "tensors whose name matches, with * and ?; repeatable (default: all of two dimensions or more)", HelpName = "PATTERN" };
        var shape = new Option<string>("--shape") { Description = "rows and columns of a raw .f32 file", HelpName = "NxK" };
        var formats = new Option<string>("--formats") { Description = "names that accel formats lists, with * and ?, separated by commas", HelpName = "LIST", DefaultValueFactory = _ => DefaultFormats };
        var groups = new Option<string>("--groups") { Description = "weights along K that share scales: sizes, row, tensor, own (the format's block, or 128), separated by commas", HelpName = "LIST", DefaultValueFactory = _ => "own" };
        var method = new Option<string>("--method") { Description = "rtn or rtn-shrink", HelpName = "METHOD", DefaultValueFactory = _ => "rtn" };
        method.AcceptOnlyFromAmong("rtn", "rtn-shrink");
        Option<string> rounding = RoundingOptions.Rounding();
        Option<ulong> seed = RoundingOptions.Seed();
        var scales = new Option<string>("--scales") { Description = "how scales of groups are stored", HelpName = "float16|float32", DefaultValueFactory = _ => "float16" };
        scales.AcceptOnlyFromAmong("float16", "float32");
        var json = new Option<string>("--json") { Description = "write every cell to a JSON file", HelpName = "FILE" };
        var csv = new Option<string>("--csv") { Description = "write every cell to a CSV file", HelpName = "FILE" };
        Option<bool> force = new("--force") { Description = "replace the files of --json and --csv" };
        return new Command("sweep", "Quantise tensors in every format and group size; tell signal to quantisation noise, largest error, bits a weight")
        {
            source, tensor, shape, formats, groups, method, rounding, seed, scales, json, csv, force,
        }.WithAction((parsed, cancellation) =>
        {
            var findings = new List<Diagnostic>();
            Method chosen = Method.Parse(parsed.GetValue(method)!);
            IReadOnlyList<GroupSetting>? sizes = Try(() => SweepChoice.Groups("--groups", parsed.GetValue(groups)!));
            IReadOnlyList<SweepSetting>? settings = Try(() => SweepChoice.Settings("--formats", parsed.GetValue(formats)!, sizes ?? [GroupSetting.Own]));
            FitOptions? fit = Try(() => RoundingOptions.Fit(parsed, rounding, seed) with { ScaleBits = parsed.GetValue(scales) == "float32" ? 32 : 16 });
            if (settings is not null && fit is not null) findings.AddRange(FormatSweep.Check(settings, chosen, fit));
            if (findings.Count > 0) throw new InputException(findings);
            foreach (string file in ((string?[])[parsed.GetValue(json), parsed.GetValue(csv)]).OfType<string>()) OutputFile.Check(file, null, parsed.GetValue(force));
            SweepReport report = Terminal.WithProgress("sweeping", onStep => Interruptible.Run(() =>
            {
                using SweepSource tensors = SweepSource.Open(parsed.GetValue(source)!, parsed.GetValue(shape), parsed.GetValue(tensor) ?? []);
                return Run(tensors, settings!, chosen, fit!, onStep, cancellation);
            }, cancellation));
            if (parsed.GetValue(json) is { } jsonFile) Json.Write(jsonFile, report);
            if (parsed.GetValue(csv) is { } csvFile) AtomicFile.WriteAllText(csvFile, SweepTable.Csv(report));
            SweepTable.Write(Console.Out, report);
            return ExitCode.Success;

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
        });
    }

    private static SweepReport Run(SweepSource tensors, IReadOnlyList<SweepSetting> settings, Method method, FitOptions fit, Action<int, int> onStep, CancellationToken cancellation)
    {
        tensors.CheckValues(cancellation);
        int done = 0, total = settings.Count * tensors.Count;
        var cells = new List<SweepCell>();
        var left = new List<(string Format, string Tensor)>();
        foreach (SweepTensor tensor in tensors.Read())
        {
            IReadOnlyList<SweepCell?> results = FormatSweep.Run(tensor, settings, method, fit, () => onStep(Interlocked.Increment(ref done), total), cancellation);
            cells.AddRange(results.OfType<SweepCell>());
            left.AddRange(settings.Zip(results).Where(pair => pair.Second is null).Select(pair => (pair.First.Name, tensor.Name)));
        }

        return SweepReport.Of(tensors.Name, method.Text + fit.RoundingText, tensors.Count, cells, left);
    }
}
