using System.Globalization;
using System.Text.RegularExpressions;
using Accelerator.Rtl;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Synthesis;

/// <summary>What of a module was proved.</summary>
/// <param name="Module">The SystemVerilog module.</param>
/// <param name="Points">Nets of the RTL that have a counterpart in the netlist: outputs, registers, and what lies between.</param>
/// <param name="Unproved">Of these, nets whose equality could not be shown; 0 is a proof.</param>
/// <param name="Decided">False where the time that was given did not suffice, and nothing is known.</param>
public sealed record EquivalenceResult(string Module, int Points, int Unproved, bool Decided = true)
{
    /// <summary>Whether the netlist is proved to do what the RTL does.</summary>
    public bool Proved => Decided && Points > 0 && Unproved == 0;
}

/// <summary>
/// Proves by Yosys that the netlist of a module does what its RTL does, for all inputs: every register, every output, by induction over one clock cycle. The module is mapped by itself, as
/// it is in a design that keeps its modules.
/// </summary>
/// <param name="cache">Where results are kept; null for nowhere.</param>
public sealed partial class EquivalenceProver(SynthesisCache? cache)
{
    private const string Script = "prove.ys";

    /// <summary>Roles of the modules that compute (ARCHITECTURE.md).</summary>
    private static readonly string[] Roles = ["pe", "activation_sum", "encoder", "accumulator"];

    /// <summary>The modules of a package that compute.</summary>
    public static IEnumerable<string> Modules(RtlPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return Roles.Select(role => $"{package.Top}_{role}").Where(module => package.Files.ContainsKey($"rtl/{module}.sv"));
    }

    /// <summary>Proves a module, or finds the result of an earlier time.</summary>
    /// <param name="package">The package.</param>
    /// <param name="module">The module.</param>
    /// <param name="library">The cells.</param>
    /// <param name="limit">Time after which nothing is known: equality of sums of wide products is beyond the solvers.</param>
    /// <param name="cancellation">Ends the tool.</param>
    /// <exception cref="Diagnostics.InputException">Yosys is not installed (ACC5001).</exception>
    /// <exception cref="SimulatorException">Yosys refuses the RTL, or says nothing of a proof.</exception>
    public EquivalenceResult Prove(RtlPackage package, string module, LibertyLibrary library, TimeSpan limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(library);
        string yosys = ToolLocator.Require("yosys", "yosys");
        string constraint = SynthesisScripts.Constraint(library), script = SynthesisScripts.Equivalence(package, module);
        string key = SynthesisCache.Key([.. package.Sources.Select(source => package.Files[source]), package.Files["synth_map.v"], script, constraint, library.Hash, .. Synthesizer.Tools(cancellation)]);
        if (cache?.Find<EquivalenceResult>(key) is { } kept) return kept;

        using var work = new WorkFolder();
        string folder = work.Create("equivalence");
        BuiltSimulator.WriteSources(package, folder);
        File.WriteAllText(Path.Combine(folder, SynthesisScripts.Liberty), library.Text);
        File.WriteAllText(Path.Combine(folder, SynthesisScripts.Constraints), constraint);
        File.WriteAllText(Path.Combine(folder, Script), script);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(limit);
        ToolResult said;
        try
        {
            said = ToolProcess.Run(yosys, ["-s", Script], folder, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new EquivalenceResult(module, 0, 0, Decided: false);
        }

        Match status = Status().Match(said.Output);
        if (said.ExitCode != 0 || !status.Success) throw new SimulatorException($"Yosys does not compare the netlist of {module} with its RTL:\n{Tail(said.Output)}");
        var result = new EquivalenceResult(module, Number(status.Groups[1]), Number(status.Groups[2]));
        cache?.Keep(key, result);
        return result;

        static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
    }

    private static string Tail(string text) => text.Length <= 4000 ? text : text[^4000..];

    [GeneratedRegex(@"Found ([0-9]+) \$equiv cells in equiv:\n\s+Of those cells [0-9]+ are proven and ([0-9]+) are unproven\.")]
    private static partial Regex Status();
}
