using System.Globalization;
using System.Text;
using Accelerator.Rtl;

namespace Accelerator.Verification.Synthesis;

/// <summary>What Yosys and OpenSTA are told. File names are those of the folder in which they run.</summary>
internal static class SynthesisScripts
{
    public const string Liberty = "library.lib", Netlist = "netlist.v", Statistics = "area.txt", Constraints = "constraints.txt", Synthesis = "accel_synth.ys", Analysis = "timing.tcl";

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
