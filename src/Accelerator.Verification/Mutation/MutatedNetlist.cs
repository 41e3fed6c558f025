using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Accelerator.Hardware.Contracts;
using Accelerator.Rtl;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Mutation;

/// <summary>
/// The RTL of a package as one flat netlist that holds many mutants; the input <see cref="Select"/> chooses one, and 0 none. Yosys makes
/// both (mutate -list, mutate -ctrl).
/// </summary>
/// <param name="Verilog">The netlist.</param>
/// <param name="Mutants">Its mutants, number 1 first.</param>
internal sealed record MutatedNetlist(string Verilog, ImmutableArray<Mutant> Mutants)
{
    /// <summary>The input that chooses.</summary>
    public static PortContract Select { get; } = new("mutant_select", PortDirection.Input, 32, "number of the mutant, 0 for none");

    /// <summary>
    /// Verilator's remarks on a netlist, which no person has written; the RTL itself is compiled without a waiver everywhere else. A loop is
    /// not among them: version 5.006 evaluates a netlist with false loops wrongly.
    /// </summary>
    private static readonly string Waivers = string.Concat(
        ((string[])["DECLFILENAME", "UNUSED", "WIDTH", "SYNCASYNCNET", "UNSIGNED", "CMPCONST", "UNDRIVEN"]).Select(name => $"// verilator lint_off {name}\n"));

    /// <summary>Makes the netlist in <paramref name="folder"/>, an empty one.</summary>
    /// <param name="package">The RTL.</param>
    /// <param name="folder">Receives the sources.</param>
    /// <param name="count">
    /// Mutants, evenly spread by Yosys over cells, wires and source lines. Those that would close a loop are left out: bits of one port that
    /// depend on one another, and of a port of the top, which no one splits.
    /// </param>
    /// <param name="seed">Seed of the choice.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="SimulatorException">Yosys refuses the RTL.</exception>
    public static MutatedNetlist Make(RtlPackage package, string folder, int count, int seed, CancellationToken cancellation)
    {
        string yosys = ToolLocator.Require("yosys", "yosys");
        BuiltSimulator.WriteSources(package, folder);
        string script = string.Create(CultureInfo.InvariantCulture, $"""
            read_verilog -sv {string.Join(' ', package.Sources)}
            hierarchy -check -top {package.Top}
            proc
            flatten
            opt -full
            opt_clean
            write_rtlil flat.il
            mutate -list {count} -seed {seed} -ctrl {Select.Name} {Select.Width} 1 -o mutants.ys

            """);
        Yosys(script);
        var mutants = new List<Mutant>();
        var lines = new StringBuilder();
        var conditional = new HashSet<(string Cell, string Port)>();
        foreach (string line in File.ReadLines(Path.Combine(folder, "mutants.ys")).Where(line => line.StartsWith("mutate ", StringComparison.Ordinal)))
        {
            var mutant = Mutant.Parse(line);
            if (mutant.Conditional && (mutant.OnTop || !conditional.Add((mutant.Cell, mutant.Port)))) continue;
            mutants.Add(mutant);
            lines.Append(line).Append('\n');
        }

        Yosys($"""
            read_rtlil flat.il
            {lines}
            opt_clean
            splitnets
            write_verilog -noattr netlist.v

            """);
        return new MutatedNetlist(Waivers + File.ReadAllText(Path.Combine(folder, "netlist.v")), [.. mutants]);

        void Yosys(string commands)
        {
            File.WriteAllText(Path.Combine(folder, "mutate.ys"), commands);
            ToolResult made = ToolProcess.Run(yosys, ["-q", "mutate.ys"], folder, cancellation);
            if (made.ExitCode != 0) throw new SimulatorException($"Yosys does not mutate {package.Top}:\n{made.Output}");
        }
    }
}
