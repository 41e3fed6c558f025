using Accelerator.Verification.Simulators;
using Accelerator.Verification.Synthesis;

namespace Accelerator.Tests.Verification.Synthesis;

/// <summary>What Yosys and OpenSTA print, read.</summary>
public sealed class ToolTextTests
{
    private const string Areas = """
        === $paramod$12\acc_fifo ===

           Number of cells:                  3
             DFF                             2
             acc_mem                         1

           Area for cell type \acc_mem is unknown!

           Chip area for module '$paramod$12\acc_fifo': 40.000000

        === acc_mem ===

           Number of cells:                  1
             DFF                             1

           Chip area for module '\acc_mem': 20.500000

        === empty ===

           Number of cells:                  0

        === top ===

           Number of cells:                  6
             INV                             1
             $paramod$12\acc_fifo            2
             acc_mem                         1
             empty                           2

           Chip area for module '\top': 4.500000

        === design hierarchy ===

           top                               1
             $paramod$12\acc_fifo            2
               acc_mem                       1
             acc_mem                         1
             empty                           2

           Number of wires:                 99
           Number of cells:                  9
             DFF                             7
             INV                             1

           Chip area for top module '\top': 146.000000

        """;

    [Fact]
    public void Areas_are_summed_over_the_hierarchy()
    {
        (long cells, double area, var modules) = AreaReport.Read(Areas, "top");
        (cells, area).ShouldBe((8, 146.0));
        modules.ShouldBe(
        [
            new ModuleArea("top", 1, 1, 4.5, 146), new ModuleArea("acc_fifo", 2, 2, 40, 121), new ModuleArea("acc_mem", 3, 1, 20.5, 61.5), new ModuleArea("empty", 2, 0, 0, 0),
        ]);
        Should.Throw<SimulatorException>(() => AreaReport.Read(Areas, "other"));
        Should.Throw<SimulatorException>(() => AreaReport.Read("", "top"));
    }

    [Fact]
    public void A_design_without_modules_is_one_area()
    {
        string text = Areas[Areas.IndexOf("=== acc_mem", StringComparison.Ordinal)..Areas.IndexOf("=== empty", StringComparison.Ordinal)];
        (long cells, double area, var modules) = AreaReport.Read(text, "acc_mem");
        (cells, area).ShouldBe((1, 20.5));
        modules.ShouldBe([new ModuleArea("acc_mem", 1, 1, 20.5, 20.5)]);
    }

    [Fact]
    public void The_longest_path_and_power_are_read()
    {
        const string Said = """
            Startpoint: u_a/_1_ (rising edge-triggered flip-flop clocked by clk_i)
            Endpoint: u_b/_2_
                      (rising edge-triggered flip-flop clocked by clk_i)
             -19.323000    data arrival time
            -------------
             990.250000   slack (MET)

            Total                  2.740000e-01 4.200000e-02 3.070000e-06 3.160030e-01 100.0%

            """;
        TimingReport.ReadTiming(Said, 1000).ShouldBe(new Timing(9.75, "u_a/_1_", "u_b/_2_"));
        TimingReport.ReadPower(Said, 0.2).ShouldBe(new Power(0.274, 0.042, 3.07e-6, 0.2));
        Should.Throw<SimulatorException>(() => TimingReport.ReadTiming("No paths found.", 1000));
        Should.Throw<SimulatorException>(() => TimingReport.ReadPower("", 0.2));
    }

    [Theory]
    [InlineData("Error: netlist.v, line 95524 syntax error, unexpected '{', expecting ID.\n", true)]
    [InlineData("Warning: netlist.v, line 4 module m not found.  Creating black box for u_m.\n", true)]
    [InlineData("Startpoint: a (Error: in a name)\n", false)]
    public void What_a_timer_did_not_read_is_a_complaint(string text, bool complaint) => TimingReport.Complaint(text).ShouldBe(complaint);
}
