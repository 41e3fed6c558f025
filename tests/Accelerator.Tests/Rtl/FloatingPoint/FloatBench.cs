using System.Globalization;
using System.Text;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>
/// A bench of many units that draw their operands from a hash and fold every signal of every cycle into a checksum; model and simulator are compared by the
/// checksums of chunks, and a chunk that differs is run again with its signals printed, to the first cycle that differs.
/// </summary>
internal sealed class FloatBench(IReadOnlyList<BenchUnit> units, string cells)
{
    private const uint PlacesPerUnit = 64;

    /// <summary>The bench.</summary>
    public string Text()
    {
        var text = new StringBuilder("// verilator lint_off VARHIDDEN\n// verilator lint_off UNUSED\n// verilator lint_off WIDTH\nmodule tb;\n  logic clk, rst_n;\n  logic [31:0] n, cycles, chunk, from, upto;\n");
        text.Append(Stimulus.Functions(units.SelectMany(unit => unit.Formats)));
        text.Append("  function automatic logic [63:0] fold(input logic [63:0] hash, input logic [63:0] value);\n    /* verilator no_inline_task */\n    fold = ({hash[58:0], hash[63:59]} ^ value) * 64'h9e3779b97f4a7c15;\n  endfunction\n");
        for (int i = 0; i < units.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  logic [63:0] hash{i};\n  {Numbered(units[i].Declarations, i)}\n");
            for (int k = 0; k < units[i].Signals.Count; k++)
            {
                Watched signal = units[i].Signals[k];
                text.Append(CultureInfo.InvariantCulture, $"  logic [{signal.Width - 1}:0] w{i}_{k};\n  assign w{i}_{k} = {Numbered(signal.Expression, i)};\n");
            }
        }

        text.Append("  initial begin\n    if (!$value$plusargs(\"cycles=%d\", cycles)) cycles = 1;\n    if (!$value$plusargs(\"chunk=%d\", chunk)) chunk = 4096;\n    if (!$value$plusargs(\"from=%d\", from)) from = 32'hffffffff;\n    if (!$value$plusargs(\"upto=%d\", upto)) upto = 0;\n    clk = 1'b0; rst_n = 1'b0;\n");
        for (int i = 0; i < units.Count; i++) text.Append(CultureInfo.InvariantCulture, $"    hash{i} = 0;\n");
        text.Append("    n = 0;\n");
        Drive();
        text.Append("    #1; rst_n = 1'b1;\n    for (n = 0; n < cycles; n++) begin\n");
        Drive();
        text.Append("      #1;\n");
        for (int i = 0; i < units.Count; i++)
        {
            IReadOnlyList<Watched> signals = units[i].Signals;
            for (int k = 0; k < signals.Count; k++)
            {
                int width = signals[k].Width;
                text.Append(CultureInfo.InvariantCulture, $"      hash{i} = fold(hash{i}, 64'(w{i}_{k}{(width > 64 ? "[63:0]" : "")}));\n");
                if (width > 64) text.Append(CultureInfo.InvariantCulture, $"      hash{i} = fold(hash{i}, 64'(w{i}_{k}[{width - 1}:64]));\n");
            }

            string format = string.Concat(signals.Select(_ => " %0h")), values = string.Concat(signals.Select((_, k) => $", w{i}_{k}"));
            text.Append(CultureInfo.InvariantCulture, $"      if (n >= from && n < upto) $display(\"= {i} %0d{format}\", n{values});\n");
        }

        text.Append("      if (n % chunk == chunk - 1 || n == cycles - 1) begin\n");
        for (int i = 0; i < units.Count; i++) text.Append(CultureInfo.InvariantCulture, $"        $display(\"# {i} %0d %h\", n, hash{i});\n");
        return text.Append("      end\n      clk = 1'b1; #1; clk = 1'b0;\n    end\n    $finish;\n  end\nendmodule\n// verilator lint_on VARHIDDEN\n// verilator lint_on UNUSED\n// verilator lint_on WIDTH\n").ToString();

        void Drive()
        {
            for (int i = 0; i < units.Count; i++)
            {
                string drive = System.Text.RegularExpressions.Regex.Replace(units[i].Drive, @"P\((\d+)\)", match => $"32'd{i * PlacesPerUnit + uint.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)}");
                text.Append("      ").Append(Numbered(drive, i)).Append('\n');
            }
        }
    }

    /// <summary>Builds with Icarus Verilog.</summary>
    public ToolResult BuildIcarus(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "tb.sv"), Text());
        return ToolProcess.Run(Prerequisite.Tool("iverilog"), ["-g2012", "-Wall", "-o", "sim.vvp", "-s", "tb", "tb.sv", .. Sources()], folder);
    }

    /// <summary>Builds with Verilator, for speed.</summary>
    public ToolResult BuildVerilator(string folder, string optimisation)
    {
        File.WriteAllText(Path.Combine(folder, "tb.sv"), Text());
        return ToolProcess.Run(Prerequisite.Tool("verilator"), ["--binary", "--timing", "-Wall", "-Wno-DECLFILENAME", "-O3", "-j", "2", "--x-assign", "fast", "-CFLAGS", optimisation, "--top-module", "tb", "-o", "sim", "tb.sv", .. Sources()], folder);
    }

    /// <summary>Compares a simulator with the models.</summary>
    /// <param name="simulate">Runs the simulator with these arguments.</param>
    /// <param name="cycles">Cycles of every unit.</param>
    /// <param name="chunk">Cycles between two checksums.</param>
    /// <returns>Null, or what differs first in the first unit that differs.</returns>
    public string? Compare(Func<string[], ToolResult> simulate, uint cycles, uint chunk)
    {
        ToolResult? run = null;
        string[][] expected = new string[units.Count][];
        Parallel.Invoke(
            () => run = simulate([$"+cycles={cycles}", $"+chunk={chunk}"]),
            () => Parallel.For(0, units.Count, i => expected[i] = [.. Checksums(i, cycles, chunk)]));
        ToolResult result = run ?? throw new InvalidOperationException("The simulator gave no result.");
        string[] actual = Lines(result, '#');
        for (int c = 0; c < expected[0].Length; c++)
        {
            for (int i = 0; i < units.Count; i++)
            {
                int at = c * units.Count + i;
                if (at >= actual.Length) return $"the simulator printed {actual.Length} checksums: {result.Output[..Math.Min(2000, result.Output.Length)]}";
                if (actual[at] != expected[i][c]) return Locate(simulate, i, (uint)c * chunk, Math.Min(cycles, ((uint)c + 1) * chunk));
            }
        }

        return actual.Length == units.Count * expected[0].Length ? null : $"{actual.Length} checksums, not {units.Count * expected[0].Length}";
    }

    /// <summary>Whether anything differs, without saying what; a simulator that stops early differs.</summary>
    public bool Differs(Func<string[], ToolResult> simulate, uint cycles)
    {
        string[] actual = Lines(simulate([$"+cycles={cycles}", $"+chunk={cycles}"]), '#');
        return actual.Length != units.Count || Enumerable.Range(0, units.Count).Any(i => actual[i] != Checksums(i, cycles, cycles).Single());
    }

    private string Locate(Func<string[], ToolResult> simulate, int unit, uint from, uint upto)
    {
        const uint Step = 256;
        IBenchModel model = units[unit].Start();
        var signals = new Int128[units[unit].Signals.Count];
        for (uint n = 0; n < from; n++) model.Cycle(n, (uint)unit * PlacesPerUnit, signals);
        for (uint start = from; start < upto; start += Step)
        {
            string[] actual = [.. Lines(simulate([$"+cycles={Math.Min(upto, start + Step)}", $"+from={start}", $"+upto={start + Step}"]), '=').Where(line => line.StartsWith($"= {unit} ", StringComparison.Ordinal))];
            for (uint n = start; n < Math.Min(upto, start + Step); n++)
            {
                model.Cycle(n, (uint)unit * PlacesPerUnit, signals);
                string expected = $"= {unit} {n}" + string.Concat(signals.Select((value, k) => $" {Masked(value, units[unit].Signals[k].Width).ToString("x", CultureInfo.InvariantCulture).TrimStart('0').PadLeft(1, '0')}"));
                string found = n - start < actual.Length ? actual[n - start] : "nothing";
                if (found != expected) return $"{units[unit].Name}, cycle {n}: signals {string.Join(" ", units[unit].Signals.Select(signal => signal.Expression))}: RTL {found}, C# {expected}";
            }
        }

        return $"{units[unit].Name}: checksums differ between cycles {from} and {upto}, signals do not";
    }

    private IEnumerable<string> Checksums(int unit, uint cycles, uint chunk)
    {
        IBenchModel model = units[unit].Start();
        int[] widths = [.. units[unit].Signals.Select(signal => signal.Width)];
        var signals = new Int128[widths.Length];
        ulong hash = 0;
        for (uint n = 0; n < cycles; n++)
        {
            model.Cycle(n, (uint)unit * PlacesPerUnit, signals);
            for (int k = 0; k < widths.Length; k++)
            {
                UInt128 value = Masked(signals[k], widths[k]);
                hash = Fold(hash, (ulong)value);
                if (widths[k] > 64) hash = Fold(hash, (ulong)(value >> 64));
            }

            if (n % chunk == chunk - 1 || n == cycles - 1) yield return string.Create(CultureInfo.InvariantCulture, $"# {unit} {n} {hash:x16}");
        }
    }

    private static ulong Fold(ulong hash, ulong value) => (ulong.RotateLeft(hash, 5) ^ value) * 0x9E3779B97F4A7C15;

    private static UInt128 Masked(Int128 value, int width) => (UInt128)value & (UInt128.One << width) - 1;

    private static string Numbered(string text, int index) => text.Replace("@", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string[] Lines(ToolResult result, char mark) => [.. result.Output.Split('\n').Where(line => line.StartsWith(mark)).Select(line => line.TrimEnd())];

    private IEnumerable<string> Sources() => Directory.EnumerateFiles(cells, "*.sv").Where(IsUsed).Order(StringComparer.Ordinal);

    private static bool IsUsed(string path) => Path.GetFileName(path).StartsWith("acc_fp_", StringComparison.Ordinal) || Path.GetFileName(path) == "acc_round_shift.sv";
}
