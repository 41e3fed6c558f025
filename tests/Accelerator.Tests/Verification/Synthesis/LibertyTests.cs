using System.IO.Compression;
using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Tests.Support;
using Accelerator.Verification.Synthesis;

namespace Accelerator.Tests.Verification.Synthesis;

/// <summary>Liberty files: what is read of them, and what is refused.</summary>
public sealed class LibertyTests
{
    private const string Small = """
        /* a library } { */
        library ("small") {
          time_unit : "1ns"; // of everything
          lu_table_template(t) { index_1 ("1, 2, \\
            3"); }
          define(x, cell, string);
          cell (INV) { area : 4.5; pin(A) { direction : input; capacitance : 0.25; }
            pin(Y) { direction : output; function : "(!A)";
              timing() { cell_rise(t) { values ("1, 2", "3, 4"); } } } }
          cell (INVBIG) {
            area : 9
            pin (A) { direction : "input"; capacitance : 0.5 }
            pin (Y) { direction : "output"; function : "A'"; }
          }
          cell ("NAND") { area : 6; pin(A, B) { direction : input; } pin(B) { direction : input; } pin(Y) { direction : output; function : "!(A B)"; } }
          cell (DFF) { area : 20; ff (IQ, IQN) { next_state : "D"; clocked_on : "CLK"; } pin(D) { direction : input; } pin(CLK) { direction : input; } pin(Q) { direction : output; function : "IQ"; } }
        }

        """;

    [Fact]
    public void Cells_are_read_with_what_synthesis_asks_of_them()
    {
        LibertyLibrary library = Load(Small);
        library.Name.ShouldBe("small");
        library.Cells.Select(cell => (cell.Name, cell.Area, cell.Sequential, cell.Inputs, cell.IsInverter)).ShouldBe(
            [("INV", 4.5, false, 1, true), ("INVBIG", 9, false, 1, true), ("NAND", 6, false, 2, false), ("DFF", 20, true, 2, false)]);
        (library.Inverter.Name, library.Inverter.InputCapacitance).ShouldBe(("INV", 0.25));
        Load(Small, packed: true).Hash.ShouldBe(library.Hash);
        Load(Small + " ").Hash.ShouldNotBe(library.Hash);
    }

    [Fact]
    public void What_is_no_library_of_cells_is_refused()
    {
        Refused("").Found.ShouldBe("an empty file");
        Refused("module top; endmodule").Found.ShouldBe("it begins with: module top; endmodule");
        Refused("\0\u0001\u0002binary").Found.ShouldBe("it begins with: ???binary");
        Refused(Small[..^8]).Message.ShouldBe("The file is no liberty file.");
        Refused("library (x) { }").Found.ShouldBe("0 cells, without a flip-flop, without an inverter, without a gate of two inputs");
        Refused(Small.Replace("ff (IQ, IQN)", "pg (IQ, IQN)", StringComparison.Ordinal)).Found.ShouldBe("4 cells, without a flip-flop");
        Refused(new string('x', 100) + "(").Id.ShouldBe("ACC5003");
        Refused(string.Concat(Enumerable.Repeat("library (a) {", 100_000))).Message.ShouldBe("The file is no liberty file.");
        Should.Throw<InputException>(() => LibertyLibrary.Load("nowhere.lib")).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC5003");
        Should.Throw<InputException>(() => LibertyLibrary.Load(Path.GetTempPath())).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC5003");
    }

    /// <summary>Whatever a file holds, reading it ends: with a library or with a finding.</summary>
    [Fact]
    public void Damaged_files_end_in_a_finding()
    {
        var random = new Xoshiro256(20261128);
        for (int run = 0; run < 3000; run++)
        {
            var text = new StringBuilder(Small);
            for (int edit = 1 + random.Below(4); edit > 0; edit--)
            {
                int at = random.Below(text.Length);
                if (random.Below(2) == 0) text.Remove(at, Math.Min(1 + random.Below(20), text.Length - at));
                else text.Insert(at, "{}();:\"'/*\\"[random.Below(11)]);
            }

            new LibertyScanner(text.ToString()).Scan().Cells.Count.ShouldBeLessThan(100);
        }
    }

    [SharedTheory("data/liberty")]
    [InlineData("sky130hd_tt.lib.gz", "sky130_fd_sc_hd__tt_025C_1v80")]
    [InlineData("sg13g2_tt.lib.gz", null)]
    [InlineData("asap7_rvt_tt.lib.gz", null)]
    public void Real_libraries_are_read(string file, string? name)
    {
        LibertyLibrary library = LibertyLibrary.Load(Path.Combine(Prerequisite.Shared("data/liberty"), file));
        if (name is not null) library.Name.ShouldBe(name);
        int cells = library.Text.Split('\n').Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^\s*cell\s*\("));
        library.Cells.Count.ShouldBe(cells);
        library.Cells.Count(cell => cell.Sequential).ShouldBeInRange(3, cells / 2);
        library.Cells.ShouldAllBe(cell => cell.Area >= 0 && cell.Name.Length > 1);
        library.Inverter.InputCapacitance.ShouldBeGreaterThan(0);
    }

    private static Diagnostic Refused(string text) => Should.Throw<InputException>(() => Load(text)).Diagnostics.ShouldHaveSingleItem();

    private static LibertyLibrary Load(string text, bool packed = false)
    {
        string path = Path.GetTempFileName();
        try
        {
            using (FileStream file = File.Create(path))
            using (Stream to = packed ? new GZipStream(file, CompressionLevel.Fastest) : file)
            {
                to.Write(Encoding.UTF8.GetBytes(text));
            }

            return LibertyLibrary.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
