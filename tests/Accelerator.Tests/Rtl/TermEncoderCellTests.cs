using System.Globalization;
using System.Text;
using Accelerator.Numerics.Terms;
using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl;

/// <summary>The cells of term encoders against the encoders in C#: every output on every code of every width, on both simulators; and clean on all three tools.</summary>
public sealed class TermEncoderCellTests
{
    private const int Widest = 10;

    /// <summary>A cell with its parameters, its encoder, and the values of <c>special_i</c> that it is tried with.</summary>
    private sealed record Cell(string Module, string Parameters, int Bits, int Terms, int ExponentBits, Func<int, TermEncoder> Encoder, int[] Specials, bool Imaginary = false);

    private static IReadOnlyList<Cell> Cells { get; } = [.. All()];

    [ToolFact("iverilog")]
    public void Icarus_gives_the_terms_of_the_encoders() => Run(folder =>
    {
        ToolResult built = ToolProcess.Run(Prerequisite.Tool("iverilog"), ["-g2012", "-Wall", "-o", "sim.vvp", "-s", "tb", "tb.sv", .. Sources()], folder);
        built.Output.ShouldBeEmpty();
        return ToolProcess.Run(Prerequisite.Tool("vvp"), ["-n", "sim.vvp"], folder);
    });

    [ToolFact("verilator", "g++", "make")]
    public void Verilator_gives_the_terms_of_the_encoders() => Run(folder =>
    {
        ToolResult built = ToolProcess.Run(Prerequisite.Tool("verilator"), ["--binary", "--timing", "-Wall", "-O1", "-CFLAGS", "-O0", "--top-module", "tb", "-o", "sim", "tb.sv", .. Sources()], folder);
        built.ExitCode.ShouldBe(0, built.Output);
        return ToolProcess.Run(Path.Combine(folder, "obj_dir", "sim"), [], folder);
    });

    [ToolFact("yosys")]
    public void Yosys_accepts_every_cell_without_a_word()
    {
        string chips = string.Join("\n", Cells.Select((cell, i) => $"module top{i} ({Ports(cell, "input logic", "output logic")});\n{Instance(cell, 0, connect: true)}endmodule\n"));
        InFolder(folder =>
        {
            File.WriteAllText(Path.Combine(folder, "tops.sv"), chips);
            string script = $"read_verilog -sv {string.Join(" ", Sources())} tops.sv\n" + string.Concat(Cells.Select((_, i) => $"design -push-copy\nhierarchy -check -top top{i}\nproc\nopt\ncheck -assert\nselect -assert-none t:$dlatch\ndesign -pop\n"));
            File.WriteAllText(Path.Combine(folder, "check.ys"), script);
            ToolResult result = ToolProcess.Run(Prerequisite.Tool("yosys"), ["-q", "-s", "check.ys"], folder);
            result.Output.ShouldBeEmpty();
            result.ExitCode.ShouldBe(0);
        });
    }

    private static void Run(Func<string, ToolResult> simulate) => InFolder(folder =>
    {
        File.WriteAllText(Path.Combine(folder, "tb.sv"), Bench());
        ToolResult result = simulate(folder);
        result.ExitCode.ShouldBe(0, result.Output);
        string[] actual = [.. result.Output.Split('\n').Where(line => line.StartsWith('=')).Select(line => line.TrimEnd())];
        string[] expected = [.. Expected()];
        actual.Length.ShouldBe(expected.Length);
        for (int i = 0; i < expected.Length; i++) actual[i].ShouldBe(expected[i]);
    });

    /// <summary>Codes outermost, so that the bench is one loop; then the special values.</summary>
    private static IEnumerable<string> Expected()
    {
        for (uint code = 0; code < 1u << Widest; code++)
        {
            for (int i = 0; i < Cells.Count; i++)
            {
                if (Cells[i].Specials.Length == 0 && code >> Cells[i].Bits == 0) yield return Line(i, 0, code);
            }
        }

        for (int bits = 0; bits < 64; bits++)
        {
            for (uint code = 0; code < 16; code++)
            {
                for (int i = 0; i < Cells.Count; i++)
                {
                    int special = (bits & 32) != 0 ? -(bits & 31) : bits;
                    if (Cells[i].Specials.Any(value => SpecialBits(value) == bits) && code >> Cells[i].Bits == 0) yield return Line(i, special, code);
                }
            }
        }
    }

    private static string Line(int index, int special, uint code)
    {
        Cell cell = Cells[index];
        TermEncoder encoder = cell.Encoder(special);
        encoder.Terms.ShouldBe(cell.Terms);
        encoder.ExponentBits.ShouldBe(cell.ExponentBits);
        var terms = new Term[encoder.Terms];
        encoder.Encode(code, terms);
        ulong negative = 0, mantissa = 0, exponent = 0;
        for (int t = 0; t < terms.Length; t++)
        {
            if (terms[t].Negative) negative |= 1ul << t;
            if (terms[t].Mantissa) mantissa |= 1ul << t;
            exponent |= (ulong)terms[t].Exponent << t * cell.ExponentBits;
        }

        string imaginary = cell.Imaginary ? ComplexUnitEncoder.IsImaginary(code) ? " 1" : " 0" : "";
        return string.Create(CultureInfo.InvariantCulture, $"= {index} {SpecialBits(special):x} {code:x} {negative:x} {mantissa:x} {exponent:x}{imaginary}");
    }

    private static IEnumerable<Cell> All()
    {
        for (int b = 1; b <= Widest; b++)
        {
            int bits = b;
            for (int s = 0; s < 3; s++)
            {
                var signedness = (CodeSignedness)s;
                yield return new Cell("acc_terms_bit_plane", $".Bits({bits}), .Signedness({s})", bits, bits, 1, _ => new BitPlaneEncoder(bits, signedness), []);
            }

            yield return new Cell("acc_terms_booth", $".Bits({bits}), .Signed(1'b1)", bits, (bits + 1) / 2, 1, _ => new BoothEncoder(bits), []);
            yield return new Cell("acc_terms_booth", $".Bits({bits}), .Signed(1'b0)", bits, bits / 2 + 1, 1, _ => new BoothEncoder(bits, signed: false), []);
            yield return new Cell("acc_terms_csd", $".Bits({bits})", bits, bits, 1, _ => new CanonicalSignedDigitEncoder(bits), []);
            if (bits >= 2) yield return new Cell("acc_terms_ent", $".Bits({bits})", bits, (bits + 1) / 2, 1, _ => new EntEncoder(bits), []);
            if (bits is >= 2 and <= 6) yield return new Cell("acc_terms_power_of_two", $".Bits({bits})", bits, 1, bits - 1, _ => new PowerOfTwoEncoder(bits), []);
        }

        int[] specials = [.. Enumerable.Range(-SpecialValueEncoder.MostSpecial, 2 * SpecialValueEncoder.MostSpecial + 1).Where(SpecialValueEncoder.IsSpecial)];
        yield return new Cell("acc_terms_special", ".Bits(3)", 3, 2, 3, special => new SpecialValueEncoder(3, special), specials);
        yield return new Cell("acc_terms_special", ".Bits(4)", 4, 2, 3, special => new SpecialValueEncoder(4, special), specials);
        yield return new Cell("acc_terms_ternary", "", 2, 1, 1, _ => new TernaryEncoder(), []);
        yield return new Cell("acc_terms_complex", "", 2, 1, 1, _ => new ComplexUnitEncoder(), [], Imaginary: true);
    }

    private static string Bench()
    {
        var text = new StringBuilder("module tb;\n  logic [31:0] code;\n  logic [5:0] special;\n");
        for (int i = 0; i < Cells.Count; i++)
        {
            Cell cell = Cells[i];
            text.Append(CultureInfo.InvariantCulture, $"  logic [{cell.Terms - 1}:0] negative{i}, mantissa{i};\n  logic [{cell.Terms * cell.ExponentBits - 1}:0] exponent{i};\n{(cell.Imaginary ? $"  logic imaginary{i};\n" : "")}{Instance(cell, i, connect: false)}");
        }

        ulong specials = Cells.SelectMany(cell => cell.Specials).Aggregate(0ul, (mask, value) => mask | 1ul << SpecialBits(value));
        text.Append(CultureInfo.InvariantCulture, $"  localparam logic [63:0] Specials = 64'h{specials:x};\n  initial begin\n    special = '0;\n    for (int c = 0; c < {1 << Widest}; c++) begin\n      code = c;\n      #1;\n");
        for (int i = 0; i < Cells.Count; i++) Display(i, special: false);
        text.Append("    end\n    for (int s = 0; s < 64; s++) begin\n      special = s[5:0];\n      for (int c = 0; c < 16; c++) begin\n        code = c;\n        #1;\n");
        for (int i = 0; i < Cells.Count; i++) Display(i, special: true);
        text.Append("      end\n    end\n");
        return text.Append("    $finish;\n  end\n  logic unused;\n  assign unused = ^code;\nendmodule\n").ToString();

        void Display(int i, bool special)
        {
            Cell cell = Cells[i];
            if (cell.Specials.Length > 0 != special) return;
            string condition = special ? $"Specials[s] && c < {1 << cell.Bits}" : $"c < {1 << cell.Bits}", imaginary = cell.Imaginary ? $", imaginary{i}" : "";
            text.Append(CultureInfo.InvariantCulture, $"        if ({condition}) $display(\"= {i} %0h %0h %0h %0h %0h{(cell.Imaginary ? " %0h" : "")}\", special, code, negative{i}, mantissa{i}, exponent{i}{imaginary});\n");
        }
    }

    private static string Instance(Cell cell, int index, bool connect)
    {
        string suffix = connect ? "_o" : index.ToString(CultureInfo.InvariantCulture), code = connect ? "code_i" : $"code[{cell.Bits - 1}:0]";
        string special = cell.Module == "acc_terms_special" ? $", .special_i({(connect ? "special_i" : "special")})" : "", imaginary = cell.Imaginary ? $", .imaginary_o(imaginary{suffix})" : "";
        string parameters = cell.Parameters.Length == 0 ? "" : $" #({cell.Parameters})";
        return $"  {cell.Module}{parameters} u_cell{index} (.code_i({code}){special}, .negative_o(negative{suffix}), .mantissa_o(mantissa{suffix}), .exponent_o(exponent{suffix}){imaginary});\n";
    }

    private static string Ports(Cell cell, string input, string output)
    {
        string special = cell.Module == "acc_terms_special" ? $"{input} [5:0] special_i, " : "", imaginary = cell.Imaginary ? $", {output} imaginary_o" : "";
        return $"{input} [{cell.Bits - 1}:0] code_i, {special}{output} [{cell.Terms - 1}:0] negative_o, {output} [{cell.Terms - 1}:0] mantissa_o, {output} [{cell.Terms * cell.ExponentBits - 1}:0] exponent_o{imaginary}";
    }

    private static int SpecialBits(int special) => (special < 0 ? 32 : 0) | Math.Abs(special);

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Repository.PathOf("rtl/lib"), "acc_terms_*.sv").Order(StringComparer.Ordinal);

    private static void InFolder(Action<string> action)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("accel-terms-");
        try
        {
            action(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
