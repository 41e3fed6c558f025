using System.Globalization;
using System.Text;
using Accelerator.Rtl;

namespace Accelerator.Verification.Synthesis;

/// <summary>What Yosys and OpenSTA are told. File names are those of the folder in which they run.</summary>
internal static class SynthesisScripts
{
    public const string Liberty = "library.lib", Netlist = "netlist.v", Statistics = "area.txt", Constraints = "constraints.txt", Synthesis = "accel_synth.ys", Analysis = "timing.tcl", Mapped = "mapped.il";

    /// <summary>
    /// The package's own script, which refuses latches, loops and undriven wires, and then the library's cells: flip-flops first, then gates for speed, buffered and sized. Nothing is
    /// optimised between the modules of a design that keeps them.
    /// </summary>
    public static string Yosys(RtlPackage package, bool flatten)
    {
        var text = new StringBuilder(string.Join('\n', package.Files["synth.ys"].Split('\n').Where(line => line != "stat")));
        if (flatten) text.Append("flatten\nopt -full\n");
        return text.Append(CultureInfo.InvariantCulture, $"""
            dfflibmap -liberty {Liberty}
            abc -liberty {Liberty} -constr {Constraints}
            opt_clean -purge
            select -assert-none t:$_*_
            tee -q -o {Statistics} stat -liberty {Liberty} -top {package.Top}
            write_verilog -noattr -noexpr -nohex -simple-lhs {Netlist}

            """).ToString();
    }

    /// <summary>
    /// The module mapped as <see cref="Yosys"/> does, and compared with its RTL. The comparison finds nets by their names, and of a register's names the netlist would keep another one than the
    /// RTL has: those of registers (*_q) are kept. Names of nets between would be kept, too, where the gates that drove them are gone; those are taken away.
    /// </summary>
    public static string Equivalence(RtlPackage package, string module)
    {
        string own = package.Files["synth.ys"].Replace($"-top {package.Top}", $"-top {module}", StringComparison.Ordinal);
        string[] lines = [.. own.Split('\n').Where(line => line != "stat")];
        string read = string.Join('\n', lines.Where(line => line.StartsWith("read_verilog", StringComparison.Ordinal)));
        return $"""
            {string.Join('\n', lines)}
            dfflibmap -liberty {Liberty}
            abc -liberty {Liberty} -constr {Constraints}
            opt_clean
            select -assert-none t:$_*_
            write_rtlil {Mapped}
            design -reset
            {read}
            hierarchy -top {module}
            proc
            {Prepare("gold")}
            read_liberty -ignore_miss_func {Liberty}
            read_rtlil {Mapped}
            hierarchy -top {module}
            {Prepare("gate", "setattr -set keep 1 w:*_q\nopt_clean -purge")}
            design -copy-from gold gold
            design -copy-from gate gate
            equiv_make gold gate equiv
            hierarchy -top equiv
            opt_clean
            equiv_simple -undef
            equiv_induct -undef
            equiv_status

            """;

        string Prepare(string name, string clean = "opt_clean") => $"flatten\nasync2sync\n{clean}\nrename {module} {name}\ndesign -stash {name}";
    }

    /// <summary>An inverter drives every input and loads every output fourfold.</summary>
    public static string Constraint(LibertyLibrary library) =>
        string.Create(CultureInfo.InvariantCulture, $"set_driving_cell {library.Inverter.Name}\nset_load {4 * library.Inverter.InputCapacitance:G6} [all_outputs]\n");

    /// <summary>
    /// The longest path of a clock period in nanoseconds, and power. The clock is there although a module has no register; an input without a register behind it is a path, too.
    /// </summary>
    /// <param name="module">The module of the netlist: the top, or one that stands in it.</param>
    /// <param name="period">The clock period.</param>
    /// <param name="activity">Share of the cycles in which a net changes.</param>
    public static string Sta(string module, double period, double activity) => string.Create(CultureInfo.InvariantCulture, $$"""
        read_liberty {{Liberty}}
        read_verilog {{Netlist}}
        link_design {{module}}
        set_cmd_units -time ns
        set clock [get_ports -quiet clk_i]
        if {$clock eq ""} {create_clock -name clk_i -period {{period:F6}}} else {create_clock -name clk_i -period {{period:F6}} $clock}
        set_input_delay 0 -clock clk_i [all_inputs]
        set_output_delay 0 -clock clk_i [all_outputs]
        set reset [get_ports -quiet rst_ni]
        if {$reset ne ""} {set_false_path -from $reset}
        report_checks -path_delay max -digits 6
        set_power_activity -global -activity {{activity:G6}}
        report_power -digits 6

        """);
}
