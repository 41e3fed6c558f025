using System.Globalization;
using System.Text.RegularExpressions;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>Elements in Yosys: accepted without a word, and the parts of the bit-weight elements in the published order of cells and logic levels.</summary>
public sealed partial class ElementSynthesisTests
{
    private const string Control = "input logic clk_i, rst_ni, enable_i, valid_i, first_i, last_i";
    private const string ControlPins = ".clk_i(clk_i), .rst_ni(rst_ni), .enable_i(enable_i), .valid_i(valid_i), .first_i(first_i), .last_i(last_i)";
    private const string SelectPins = ".clk_i(clk_i), .rst_ni(rst_ni), .enable_i(enable_i), .valid_i(valid_i), .ready_o(ready_o), .start_o(start), .negative_i(negative_i), .mantissa_i(mantissa_i), .exponent_i(exponent_i), .select_o(select), .mantissa_o(mantissa), .negative_o(negative), .exponent_o(exponent)";
    private const string AddPins = ".clk_i(clk_i), .rst_ni(rst_ni), .enable_i(enable_i), .valid_i(valid_i), .start_i(start), .first_i(first_i), .shift_i(shift_i), .done_i(last_i), .select_i(select), .mantissa_i(mantissa), .negative_i(negative), .exponent_i(exponent)";

    /// <summary>The carry-propagate addition at the end of K is left out, as in the published counts: its outputs lead nowhere.</summary>
    private const string Tops = $$"""
        module top_opt1({{Control}}, input logic [7:0] activation_i, weight_i, output logic [31:0] s, c);
          acc_pe_carry_save #(.AccumulatorBits(32)) u_pe ({{ControlPins}}, .ready_o(), .activation_i(activation_i), .weight_i(weight_i), .sum_valid_o(), .sum_o(), .save_sum_o(s), .save_carry_o(c));
        endmodule
        module top_opt2({{Control}}, input logic [31:0] activation_i, weight_i, output logic [31:0] s, c);
          acc_pe_same_weight #(.Lanes(4), .AccumulatorBits(32)) u_pe ({{ControlPins}}, .ready_o(), .activation_i(activation_i), .weight_i(weight_i), .sum_valid_o(), .sum_o(), .save_sum_o(s), .save_carry_o(c));
        endmodule
        module top_opt3_pe({{Control}}, shift_i, start, mantissa, negative, exponent, input logic [3:0] select, input logic [31:0] activation_i, output logic [25:0] s, c);
          acc_pe_sparse_add #(.AccumulatorBits(26)) u_add ({{AddPins}}, .activation_i(activation_i), .sum_valid_o(), .sum_o(), .save_sum_o(s), .save_carry_o(c));
        endmodule
        module top_opt3_top({{Control}}, shift_i, input logic [3:0] negative_i, mantissa_i, exponent_i, input logic [31:0] activation_i, output logic ready_o, output logic [25:0] s, c);
          logic start, mantissa, negative, exponent;
          logic [3:0] select;
          acc_pe_sparse_select u_select ({{SelectPins}});
          acc_pe_sparse_add #(.AccumulatorBits(26)) u_add ({{AddPins}}, .activation_i(activation_i), .sum_valid_o(), .sum_o(), .save_sum_o(s), .save_carry_o(c));
        endmodule
        module top_opt4({{Control}}, shift_i, input logic [3:0] negative_i, mantissa_i, exponent_i, input logic [8*32-1:0] activation_i, output logic ready_o, output logic [8*26-1:0] s, c);
          logic start, mantissa, negative, exponent;
          logic [3:0] select;
          acc_pe_sparse_select u_select ({{SelectPins}});
          for (genvar i = 0; i < 8; i++) begin : gen_column
            acc_pe_sparse_add #(.AccumulatorBits(26)) u_add ({{AddPins}}, .activation_i(activation_i[i*32 +: 32]), .sum_valid_o(), .sum_o(), .save_sum_o(s[i*26 +: 26]), .save_carry_o(c[i*26 +: 26]));
          end
        endmodule
        """;

    [ToolFact("yosys")]
    public void Synthesis_keeps_the_published_order()
    {
        (int encoder, int encoderLevels) = Synthesise("acc_pe_sparse_select");
        (int opt3, int opt3Levels) = Synthesise("top_opt3_pe");
        (int top, int topLevels) = Synthesise("top_opt3_top");
        (int opt4, int opt4Levels) = Synthesise("top_opt4");
        (int opt1, int opt1Levels) = Synthesise("top_opt1");
        (int opt2, int opt2Levels) = Synthesise("top_opt2");
        (int mac, int macLevels) = Synthesise("acc_pe_mac");
        string table = $"select {encoder}/{encoderLevels} opt3 {opt3}/{opt3Levels} top {top}/{topLevels} opt4 {opt4}/{opt4Levels} opt1 {opt1}/{opt1Levels} opt2 {opt2}/{opt2Levels} mac {mac}/{macLevels}";

        // Published: 75 < 278 < 361 < 713 < 916 cells and 5 < 10 <= 10 < 14 < 37 levels; a column of 32 with one encoder has less than encoder and element for each.
        new[] { encoder, opt3, top, opt1, mac }.ShouldBeInOrder(SortDirection.Ascending, table);
        (opt4 < 8 * top).ShouldBeTrue(table);
        new[] { encoderLevels, opt3Levels, topLevels, opt1Levels, macLevels }.ShouldBeInOrder(SortDirection.Ascending, table);
        (opt2 < 4 * opt1 && opt2Levels < macLevels).ShouldBeTrue(table);

        // Yosys 0.23's figures of docs/processing-elements.md; other versions may differ.
        if (ToolProcess.Run(Prerequisite.Tool("yosys"), ["-V"], Path.GetTempPath()).Output.StartsWith("Yosys 0.23", StringComparison.Ordinal))
        {
            string page = Page.Read("docs/processing-elements.md").Text;
            foreach ((string name, int cells, int levels) in new[] { ("OPT3 select", encoder, encoderLevels), ("OPT3 add", opt3, opt3Levels), ("OPT3 select and add", top, topLevels), ("OPT1", opt1, opt1Levels), ("OPT2, four lanes", opt2, opt2Levels), ("OPT4, eight columns", opt4, opt4Levels), ("MAC", mac, macLevels) })
            {
                page.ShouldContain($"| {name} | {cells} | {levels} |", Case.Sensitive, table);
            }
        }
    }

    [ToolFact("yosys")]
    public void Yosys_accepts_every_style_without_a_word() => InFolder(folder =>
    {
        ProcessingElementShape[] shapes = [.. ElementCases.All.Values.SelectMany(specs => specs.Take(3)).Select(ProcessingElementElaborator.Elaborate)];
        File.WriteAllText(Path.Combine(folder, "tops.sv"), string.Concat(shapes.Select((shape, i) => Top(shape, i))));
        string script = $"read_verilog -sv {string.Join(' ', Sources())} tops.sv\n"
            + string.Concat(shapes.Select((_, i) => $"design -push-copy\nhierarchy -check -top top{i}\nproc\nopt\ncheck -assert\nselect -assert-none t:$dlatch\ndesign -pop\n"));
        File.WriteAllText(Path.Combine(folder, "check.ys"), script);
        ToolResult result = ToolProcess.Run(Prerequisite.Tool("yosys"), ["-q", "-s", "check.ys"], folder);
        result.Output.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
    });

    private static string Top(ProcessingElementShape shape, int index)
    {
        string ports = string.Concat(shape.Ports.Select(port => $", {(port.Direction == PortDirection.Input ? "input" : "output")} logic [{port.Width * port.Count - 1}:0] {port.Name}"));
        string parameters = string.Join(", ", shape.Parameters.Select(parameter => $".{parameter.Name}({parameter.Value})"));
        string pins = string.Concat(shape.Ports.Select(port => $", .{port.Name}({port.Name})"));
        return $"module top{index}(input logic clk_i, input logic rst_ni{ports});\n  {shape.Module} #({parameters}) u_pe (.clk_i(clk_i), .rst_ni(rst_ni){pins});\nendmodule\n";
    }

    private static (int Cells, int Levels) Synthesise(string top)
    {
        (int, int) counts = default;
        InFolder(folder =>
        {
            // By bare names: the folder of the checkout would get into Yosys's names, and their order into its figures.
            File.WriteAllText(Path.Combine(folder, "tops.sv"), Tops);
            foreach (string source in Sources()) File.Copy(source, Path.Combine(folder, Path.GetFileName(source)));
            ToolResult result = ToolProcess.Run(Prerequisite.Tool("yosys"), ["-p", $"read_verilog -sv {string.Join(' ', Sources().Select(Path.GetFileName))} tops.sv; synth -flatten -top {top}; check -assert; select -assert-none t:$dlatch; stat; ltp -noff"], folder);
            result.ExitCode.ShouldBe(0, result.Output);
            counts = (Number(Count().Matches(result.Output)), Number(Length().Matches(result.Output)));
        });
        return counts;

        static int Number(MatchCollection found) => int.Parse(found[^1].Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Sources() => ElementCases.All.Keys.Select(style => ProcessingElementElaborator.Elaborate(ElementCases.All[style][0]).Module)
        .SelectMany(ElementBench.Below).Distinct().Order(StringComparer.Ordinal).Select(name => Repository.PathOf($"rtl/lib/{name}.sv"));

    private static void InFolder(Action<string> action)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("accel-pe-");
        try
        {
            action(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"Number of cells:\s+([0-9]+)")]
    private static partial Regex Count();

    [GeneratedRegex(@"length=([0-9]+)")]
    private static partial Regex Length();
}
