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

    /// <summary>Roles of the modules that hold operands and compute (ARCHITECTURE.md); PEs and encoders stand in the array.</summary>
    private static readonly string[] CoreUnits = ["array", "activation_store", "table_store", "table_precompute"];

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
        string[] tools = Tools(cancellation);
        string script = SynthesisScripts.Yosys(package, options.Flatten), constraint = SynthesisScripts.Constraint(options.Library);
        string key = SynthesisCache.Key([
            .. package.Sources.Select(source => package.Files[source]), package.Files["synth_map.v"], script, constraint, options.Library.Hash, .. tools,
            SynthesisScripts.Sta(package.Top, Relaxed, options.Activity)]);
        if (cache?.Find<SynthesisResult>(key) is { } kept) return (kept, true);

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
            Timing timing = TimingReport.ReadTiming(Analyse(package.Top, Relaxed), Relaxed);
            result = result with { Timing = timing, Power = TimingReport.ReadPower(Analyse(package.Top, Math.Max(timing.Delay, 1e-6)), options.Activity) };
        }

        if (!options.Flatten) result = result with { Core = [.. modules.Where(module => IsCore(module.Name)).Select(Part)] };

        cache?.Keep(key, result);
        return (result, false);

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

        bool IsCore(string module) => CoreUnits.Any(unit => module == $"{package.Top}_{unit}");

        CorePart Part(ModuleArea module)
        {
            if (sta is null) return new CorePart(module.Name, module.TotalArea, null, null, null);
            string said = Analyse(module.Name, Relaxed);
            Power power = TimingReport.ReadPower(said, options.Activity);
            return new CorePart(module.Name, module.TotalArea, TimingReport.ReadTiming(said, Relaxed), (power.Internal + power.Switching) * Relaxed * 1000, power.Leakage);
        }

        string Analyse(string module, double period)
        {
            Write(SynthesisScripts.Analysis, SynthesisScripts.Sta(module, period, options.Activity));
            ToolResult said = ToolProcess.Run(sta, ["-no_splash", "-exit", SynthesisScripts.Analysis], folder, cancellation);
            // It goes on after an error, and takes a module that it could not read for a black box: figures without that module would follow.
            if (said.ExitCode != 0 || TimingReport.Complaint(said.Output)) throw new SimulatorException($"OpenSTA does not take the netlist of {module}:\n{said.Output}");
            return said.Output;
        }
    }

    /// <summary>The tools and their versions.</summary>
    /// <exception cref="Diagnostics.InputException">Yosys is not installed (ACC5001).</exception>
    public static string[] Tools(CancellationToken cancellation = default)
    {
        string yosys = ToolLocator.Require("yosys", "yosys");
        return [Version(yosys, "-V", cancellation), .. ToolLocator.Find("sta") is { } sta ? (string[])[$"OpenSTA {Version(sta, "-version", cancellation)}"] : []];
    }

    private static string Version(string program, string option, CancellationToken cancellation) =>
        string.Join(' ', ToolProcess.Run(program, [option], Path.GetTempPath(), cancellation).Output.Trim().Split(' ', '\n').Take(2)).Trim();
}
