using System.Globalization;
using System.Text.RegularExpressions;
using Accelerator.Rtl;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Synthesis;

/// <summary>
/// Proves by Yosys that the netlist of a module does what its RTL does, for all inputs: every register, every output, by induction over one clock cycle. The module is mapped by itself, as
/// it is in a design that keeps its modules.
/// </summary>
/// <remarks>
/// Sums of products are beyond solvers. Where the module has such, the proof has three parts: the full adders that Yosys makes of a sum are the RTL's sum (<see cref="SumsOfProducts"/>); with these
/// sums as inputs, everything else of the words is the RTL's; the gates are the words with their full adders, one clock cycle from equal registers (ABC).
/// </remarks>
/// <param name="cache">Where results are kept; null for nowhere.</param>
public sealed partial class EquivalenceProver(SynthesisCache? cache)
{
    private const string Script = "prove.ys";

    /// <summary>Changes with what the algebra does, so that results of another one are not found.</summary>
    private const string Version = "proof 15";

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
    /// <param name="limit">Time after which nothing is known.</param>
    /// <param name="cancellation">Ends the tool.</param>
    /// <exception cref="Diagnostics.InputException">Yosys is not installed (ACC5001).</exception>
    /// <exception cref="SimulatorException">Yosys refuses the RTL, or says nothing of a proof.</exception>
    public EquivalenceResult Prove(RtlPackage package, string module, LibertyLibrary library, TimeSpan limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(library);
        string constraint = SynthesisScripts.Constraint(library), script = EquivalenceScripts.Lower(package, module);
        string key = SynthesisCache.Key([
            Version, .. package.Sources.Select(source => package.Files[source]), package.Files["synth_map.v"], script, EquivalenceScripts.RtlWithGates(module), EquivalenceScripts.RtlWithWords(module, [], [], [], [], true),
            EquivalenceScripts.WordsAndGates(module), EquivalenceScripts.WordsWithGates([]), constraint, library.Hash, .. Synthesizer.Tools(cancellation)]);
        if (cache?.Find<EquivalenceResult>(key) is { } kept) return kept;

        using var work = new WorkFolder();
        string folder = work.Create("equivalence");
        BuiltSimulator.WriteSources(package, folder);
        File.WriteAllText(Path.Combine(folder, SynthesisScripts.Liberty), library.Text);
        File.WriteAllText(Path.Combine(folder, SynthesisScripts.Constraints), constraint);
        File.WriteAllText(Path.Combine(folder, EquivalenceScripts.FlipFlops), EquivalenceScripts.FlipFlopMap);
        File.WriteAllText(Path.Combine(folder, EquivalenceScripts.FlipFlopInstances), EquivalenceScripts.FlipFlopCells);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(limit);
        EquivalenceResult result;
        try
        {
            result = Prove(folder, module, script, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new EquivalenceResult(module, 0, 0, 0, Decided: false);
        }

        cache?.Keep(key, result);
        return result;
    }

    private static EquivalenceResult Prove(string folder, string module, string script, CancellationToken cancellation)
    {
        Yosys(folder, module, script, cancellation);
        var sums = SumsOfProducts.Of(Read(EquivalenceScripts.Rtl), Read(EquivalenceScripts.Words), Read(EquivalenceScripts.Expanded));
        if (sums.Sums.IsEmpty)
        {
            (int all, int open) = Status(Yosys(folder, module, EquivalenceScripts.RtlWithGates(module), cancellation), module);
            if (open == 0) return new EquivalenceResult(module, all, open, 0);
        }

        (int points, int unproved) = Words(folder, module, sums, bitwise: false, cancellation);
        if (unproved > 0) (points, unproved) = Words(folder, module, sums, bitwise: true, cancellation);
        return new EquivalenceResult(module, points, unproved + Gates(folder, module, cancellation), sums.Sums.Length);

        YosysNetlist Read(string state) => YosysNetlist.Read(Path.Combine(folder, $"{state}.json"), module);
    }

    /// <summary>
    /// The words against the RTL. All nets that have a name are compared, which helps the solver; nets between registers that are not equal, and that no sum reads, are left out then, as what matters is
    /// that registers and outputs are.
    /// </summary>
    private static (int Points, int Unproved) Words(string folder, string module, SumsOfProducts sums, bool bitwise, CancellationToken cancellation)
    {
        YosysNetlist rtl = YosysNetlist.Read(Path.Combine(folder, $"{EquivalenceScripts.Rtl}.json"), module);
        var free = new SortedSet<string>(StringComparer.Ordinal);
        while (true)
        {
            string said = Yosys(folder, module, EquivalenceScripts.RtlWithWords(module, sums.Sums, sums.Aliases, sums.Operands, [.. free], bitwise), cancellation);
            (int points, int unproved) = Status(said, module);
            string[] between = [.. UnprovedNet().Matches(said).Select(net => net.Groups[1].Value).Select(net => rtl.Words.ContainsKey(net) ? net : YosysNetlist.Word(net)).Where(net => !net.EndsWith("_q", StringComparison.Ordinal) && !rtl.Ports.Contains(net) && !sums.Operands.Contains(net))];
            if (unproved == 0 || !between.Select(free.Add).Any(added => added)) return (points, unproved);
        }
    }

    /// <summary>How many nets of the gates are not those of the words. Where ABC finds a difference, it may be one of undefined values, which gates are free to choose; Yosys's solver knows these.</summary>
    private static int Gates(string folder, string module, CancellationToken cancellation)
    {
        Yosys(folder, module, EquivalenceScripts.WordsAndGates(module), cancellation);
        if (FlipFlopPairs.Of(Path.Combine(folder, $"{EquivalenceScripts.Gold}.json"), Path.Combine(folder, $"{EquivalenceScripts.Gate}.json")) is not { IsDefault: false } pairs)
        {
            return Status(Yosys(folder, module, EquivalenceScripts.WordsWithChosenGates(module), cancellation), module).Unproved;
        }

        Yosys(folder, module, EquivalenceScripts.WordsWithGates(pairs), cancellation);
        ToolResult said = ToolProcess.Run(ToolLocator.Require("yosys-abc", "yosys"), ["-c", $"&r {EquivalenceScripts.Miter}; &cec -m"], folder, cancellation);
        return said.Output.Contains("Networks are equivalent", StringComparison.Ordinal) ? 0
            : said.Output.Contains("NOT EQUIVALENT", StringComparison.Ordinal) ? Status(Yosys(folder, module, EquivalenceScripts.WordsWithChosenGates(module), cancellation), module).Unproved
            : throw new SimulatorException($"ABC does not compare the netlist of {module} with its words:\n{Tail(said.Output)}");
    }

    private static string Yosys(string folder, string module, string script, CancellationToken cancellation)
    {
        File.WriteAllText(Path.Combine(folder, Script), script);
        ToolResult said = ToolProcess.Run(ToolLocator.Require("yosys", "yosys"), ["-s", Script], folder, cancellation);
        return said.ExitCode == 0 ? said.Output : throw new SimulatorException($"Yosys does not compare the netlist of {module} with its RTL:\n{Tail(said.Output)}");
    }

    private static (int Points, int Unproved) Status(string output, string module)
    {
        Match status = StatusText().Match(output);
        return status.Success ? (Number(status.Groups[1]), Number(status.Groups[2])) : throw new SimulatorException($"Yosys says nothing of a proof of {module}:\n{Tail(output)}");

        static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
    }

    private static string Tail(string text) => text.Length <= 4000 ? text : text[^4000..];

    [GeneratedRegex(@"Found ([0-9]+) \$equiv cells in equiv:\n\s+Of those cells [0-9]+ are proven and ([0-9]+) are unproven\.")]
    private static partial Regex StatusText();

    [GeneratedRegex(@"Unproven \$equiv \S+ \\(\S+)_gold ")]
    private static partial Regex UnprovedNet();
}
