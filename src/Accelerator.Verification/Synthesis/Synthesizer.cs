using Accelerator.Rtl;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Synthesis;

/// <summary>Maps packages to a library of cells with Yosys; delay and power by OpenSTA where it is installed.</summary>
/// <param name="cache">Where results are kept; null for nowhere.</param>
public sealed class Synthesizer(SynthesisCache? cache)
{
    /// <summary>A period at which every path of a sensible design is in time, in nanoseconds.</summary>
    private const double Relaxed = 1000;

    /// <summary>Synthesises a package, or finds the result of an earlier time.</summary>
    /// <param name="package">The package.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the tools.</param>
    /// <returns>The result, and whether it was kept from an earlier time.</returns>
    /// <exception cref="Diagnostics.InputException">Yosys is not installed (ACC5001).</exception>
    /// <exception cref="SimulatorException">A tool refuses the RTL or the library: latches, loops, undriven wires, cells that the library lacks.</exception>
    public (SynthesisResult Result, bool Kept) Run(RtlPackage package, SynthesisOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(options);
        string yosys = ToolLocator.Require("yosys", "yosys");
        string? sta = ToolLocator.Find("sta");
        string[] tools = [Version(yosys, "-V", cancellation), .. sta is null ? (string[])[] : [$"OpenSTA {Version(sta, "-version", cancellation)}"]];
        string script = SynthesisScripts.Yosys(package, options.Flatten), constraint = SynthesisScripts.Constraint(options.Library);
        string key = SynthesisCache.Key([
            .. package.Sources.Select(source => package.Files[source]), package.Files["synth_map.v"], script, constraint, options.Library.Hash, .. tools,
            SynthesisScripts.Sta(package.Top, Relaxed, options.Activity)]);
        if (cache?.Find(key) is { } kept) return (kept, true);

        using var work = new WorkFolder();
        string folder = work.Create("synthesis");
        BuiltSimulator.WriteSources(package, folder);
        Write(SynthesisScripts.Liberty, options.Library.Text);
        Write(SynthesisScripts.Constraints, constraint);
        Write(SynthesisScripts.Synthesis, script);
        ToolResult made = ToolProcess.Run(yosys, ["-q", "-s", SynthesisScripts.Synthesis], folder, cancellation);
        if (made.ExitCode != 0) throw new SimulatorException($"Yosys does not synthesise {package.Top} with {options.Library.Name}:\n{made.Output}");
        (long cells, double area, var modules) = AreaReport.Read(File.ReadAllText(Path.Combine(folder, SynthesisScripts.Statistics)), package.Top);
        var result = new SynthesisResult
        {
            SpecHash = package.SpecHash, Library = options.Library.Name, Tools = [.. tools], Flattened = options.Flatten, Cells = cells, Area = area, Modules = modules,
        };
        if (sta is not null)
        {
            Timing timing = TimingReport.ReadTiming(Analyse(Relaxed), Relaxed);
            result = result with { Timing = timing, Power = TimingReport.ReadPower(Analyse(Math.Max(timing.Delay, 1e-6)), options.Activity) };
        }

        cache?.Keep(key, result);
        return (result, false);

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

        string Analyse(double period)
        {
            Write(SynthesisScripts.Analysis, SynthesisScripts.Sta(package.Top, period, options.Activity));
            ToolResult said = ToolProcess.Run(sta, ["-no_splash", "-exit", SynthesisScripts.Analysis], folder, cancellation);
            if (said.ExitCode != 0) throw new SimulatorException($"OpenSTA does not take the netlist of {package.Top}:\n{said.Output}");
            return said.Output;
        }
    }

    private static string Version(string program, string option, CancellationToken cancellation) =>
        string.Join(' ', ToolProcess.Run(program, [option], Path.GetTempPath(), cancellation).Output.Trim().Split(' ', '\n').Take(2)).Trim();
}
