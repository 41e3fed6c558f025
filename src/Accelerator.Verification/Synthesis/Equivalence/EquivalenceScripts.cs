using System.Collections.Immutable;
using Accelerator.Rtl;

namespace Accelerator.Verification.Synthesis;

/// <summary>What Yosys is told to compare a module with its netlist. File names are those of the folder in which it runs.</summary>
internal static class EquivalenceScripts
{
    public const string Rtl = "rtl", Words = "words", Expanded = "expanded", Gold = "gold", Gate = "gate", Miter = "miter.aig", FlipFlops = "flip_flops.v", FlipFlopInstances = "flip_flop_cells.v";

    private const string Mapped = "mapped.il";

    /// <summary>Flip-flops as instances, so that their inputs and outputs become ports.</summary>
    public const string FlipFlopMap = """
        (* techmap_celltype = "$_DFF_P_" *)
        module accel_map_plain(input D, C, output Q); accel_flop _TECHMAP_REPLACE_(.D(D), .C(C), .Q(Q)); endmodule
        (* techmap_celltype = "$_DFF_PN0_" *)
        module accel_map_clear(input D, C, R, output Q); accel_flop_clear _TECHMAP_REPLACE_(.D(D), .C(C), .R(R), .Q(Q)); endmodule
        (* techmap_celltype = "$_DFF_PN1_" *)
        module accel_map_set(input D, C, R, output Q); accel_flop_set _TECHMAP_REPLACE_(.D(D), .C(C), .R(R), .Q(Q)); endmodule

        """;

    /// <summary>The instances of <see cref="FlipFlopMap"/>.</summary>
    public const string FlipFlopCells = """
        (* blackbox *) module accel_flop(input D, C, output Q); endmodule
        (* blackbox *) module accel_flop_clear(input D, C, R, output Q); endmodule
        (* blackbox *) module accel_flop_set(input D, C, R, output Q); endmodule

        """;

    /// <summary>
    /// The module mapped as the package's script and <see cref="SynthesisScripts.Yosys"/> do, sums of products made of full adders in a step of its own, and the states on the way: the RTL, words with
    /// their sums, the same with full adders (each as a netlist and as JSON), gates of the library.
    /// </summary>
    public static string Lower(RtlPackage package, string module)
    {
        string own = package.Files["synth.ys"].Replace($"-top {package.Top}", $"-top {module}", StringComparison.Ordinal);
        string[] lines = [.. own.Split('\n').Where(line => line != "stat")];
        int elaborated = Array.FindIndex(lines, line => line == "proc"), coarse = Array.FindIndex(lines, line => line.EndsWith("-run begin:fine", StringComparison.Ordinal));
        if (elaborated < 0 || coarse < elaborated) throw new InvalidOperationException("The package's script has no steps proc and begin:fine.");
        return $"""
            {string.Join('\n', lines[..(elaborated + 1)])}
            {Keep(Rtl)}
            {string.Join('\n', lines[(elaborated + 1)..(coarse + 1)])}
            {Keep(Words)}
            maccmap
            simplemap t:$*dff*
            opt -full
            rename -wire t:$_*DFF*
            {Keep(Expanded)}
            {string.Join('\n', lines[(coarse + 1)..])}
            dfflibmap -liberty {SynthesisScripts.Liberty}
            abc -liberty {SynthesisScripts.Liberty} -constr {SynthesisScripts.Constraints}
            opt_clean
            select -assert-none t:$_*_
            write_rtlil {Mapped}

            """;

        static string Keep(string state) => $"write_rtlil {state}.il\ndesign -push-copy\nflatten\nopt_clean\nwrite_json {state}.json\ndesign -pop";
    }

    /// <summary>
    /// The module and its netlist by the names of registers and ports. The comparison finds nets by their names, and of a register's names the netlist would keep another one than the
    /// RTL has: those of registers (*_q) are kept. Names of nets between would be kept, too, where the gates that drove them are gone; those are taken away.
    /// </summary>
    public static string RtlWithGates(string module) => WithGates(module, Rtl);

    /// <summary>The words with full adders and the gates, as <see cref="RtlWithGates"/>.</summary>
    public static string WordsWithChosenGates(string module) => WithGates(module, Expanded);

    private static string WithGates(string module, string state) => $"""
        read_rtlil {state}.il
        hierarchy -top {module}
        {Prepare(module, "gold", "opt_clean")}
        read_liberty -ignore_miss_func {SynthesisScripts.Liberty}
        read_rtlil {Mapped}
        hierarchy -top {module}
        {Prepare(module, "gate", "setattr -set keep 1 w:*_q\nopt_clean -purge")}
        {Compare}
        """;

    /// <summary>The RTL and its words with full adders, the sums being inputs of both.</summary>
    /// <param name="module">The module.</param>
    /// <param name="sums">Nets of the sums.</param>
    /// <param name="aliases">Their other names, which are taken away so that all that reads a sum reads the net of that name.</param>
    /// <param name="operands">Nets that the sums read: these are compared, too.</param>
    /// <param name="bitwise">Whether nets are compared bit by bit, as Yosys shortens some, and registers that it finds constant are taken out of both.</param>
    /// <param name="free">Nets between that are not compared: Yosys may change what nobody looks at.</param>
    public static string RtlWithWords(string module, ImmutableArray<string> sums, ImmutableArray<string> aliases, ImmutableArray<string> operands, ImmutableArray<string> free, bool bitwise)
    {
        string cut = string.Concat(aliases.Select(alias => $"rename -hide w:{alias}\n")) + "opt_clean\n" + string.Concat(sums.Select(sum => $"expose -input w:{sum}\n")) + "opt_clean";
        string constants = bitwise ? "\nopt_expr\nopt_dff -nodffe -nosdff\nopt_clean\nsplitnets" : "", split = bitwise ? "\nsplitnets" : "";
        string hide = string.Concat(free.Select(net => $"rename -hide w:{net}\n"));
        string keep = string.Concat(operands.Select(operand => $"setattr -set keep 1 w:{operand}\n"));
        return $"""
            read_rtlil {Rtl}.il
            hierarchy -top {module}
            {Prepare(module, "gold", cut + constants)}
            read_rtlil {Expanded}.il
            hierarchy -top {module}
            {Prepare(module, "gate", $"{cut}\nsetattr -set keep 1 w:*_q\n{keep}{hide}opt_clean -purge{split}")}
            {Compare}
            """;
    }

    /// <summary>The words with full adders, and the gates, each with its flip-flops as instances.</summary>
    public static string WordsAndGates(string module)
    {
        return $"""
            read_rtlil {Expanded}.il
            hierarchy -top {module}
            {Flat(Gold, "techmap\n")}
            read_rtlil {Mapped}
            setattr -mod -set keep_hierarchy 1 *
            read_liberty -ignore_miss_func {SynthesisScripts.Liberty}
            hierarchy -top {module}
            flatten
            opt_expr
            opt_dff -nodffe -nosdff
            setattr -mod -unset keep_hierarchy *
            {Flat(Gate, "")}
            """;

        // Cells of the library are dissolved first, and what of their flip-flops is not used: in the whole, Yosys would find more registers constant than it did in the modules.
        string Flat(string name, string lower) => $"""
            flatten
            rename -hide w:* i:* %d o:* %d
            {lower}opt_expr
            opt_clean
            dffunmap
            simplemap
            opt_clean
            techmap -map {FlipFlops}
            select -assert-none t:$_DFF* t:$_SDFF* t:$dff* t:$adff*
            rename {module} {name}
            write_rtlil {name}.il
            write_json {name}.json
            design -reset

            """;
    }

    /// <summary>Both as one function of many inputs that is never 1 where they are equal; the flip-flops of a pair have one name, and their ports are inputs and outputs.</summary>
    /// <param name="pairs">Flip-flops that are the same one.</param>
    public static string WordsWithGates(ImmutableArray<(string Gold, string Gate)> pairs)
    {
        return $"""
            {Read(Gold, pairs.Select(pair => pair.Gold))}
            {Read(Gate, pairs.Select(pair => pair.Gate))}
            design -copy-from {Gold} {Gold}
            design -copy-from {Gate} {Gate}
            miter -equiv -flatten {Gold} {Gate} miter
            hierarchy -top miter
            techmap
            setundef -undriven -zero
            opt_clean
            aigmap
            write_aiger {Miter}

            """;

        static string Read(string name, IEnumerable<string> flipFlops) => $"""
            read_rtlil {name}.il
            cd {name}
            {string.Join('\n', flipFlops.Select((flipFlop, index) => $"rename {flipFlop} pair{index}"))}
            cd ..
            read_verilog {FlipFlopInstances}
            expose -evert {name}
            delete accel_flop accel_flop_clear accel_flop_set
            design -stash {name}
            """;
    }

    private const string Compare = """
        design -copy-from gold gold
        design -copy-from gate gate
        equiv_make gold gate equiv
        hierarchy -top equiv
        opt_clean
        equiv_simple -undef
        equiv_induct -undef
        equiv_status

        """;

    private static string Prepare(string module, string name, string clean) => $"flatten\nasync2sync\n{clean}\nrename {module} {name}\ndesign -stash {name}\ndesign -reset";
}
