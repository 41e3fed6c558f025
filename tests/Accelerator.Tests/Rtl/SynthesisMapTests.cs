using Accelerator.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl;

/// <summary>The map that a package brings for Yosys is proved: for words of any width, every index below the depth selects what Yosys itself understands by a part select.</summary>
public sealed class SynthesisMapTests
{
    [ToolTheory("yosys")]
    [InlineData(8, 4)]
    [InlineData(3, 5)]
    [InlineData(19, 10)]
    [InlineData(1, 33)]
    [InlineData(16, 64)]
    public void A_part_select_is_the_same_after_the_map(int width, int depth)
    {
        RtlPackage package = Designs.Emit(Designs.Preset("lut-small"));
        DirectoryInfo folder = Directory.CreateTempSubdirectory("accel-map-");
        try
        {
            foreach (string name in (string[])["synth_map.v", "rtl/acc_select.sv"]) File.WriteAllText(Path.Combine(folder.FullName, Path.GetFileName(name)), package.Files[name]);
            File.WriteAllText(Path.Combine(folder.FullName, "pick.sv"), $"""
                module pick (input logic [{width * depth - 1}:0] words, input logic [$clog2({depth})-1:0] index, output logic [{width - 1}:0] word);
                  acc_select #(.Width({width}), .Depth({depth})) u_select (.words_i(words), .index_i(index), .word_o(word));
                endmodule
                """);
            File.WriteAllText(Path.Combine(folder.FullName, "prove.ys"), """
                read_verilog -sv acc_select.sv pick.sv
                hierarchy -top pick
                proc
                flatten
                opt
                select -assert-count 1 t:$shiftx
                copy pick mapped
                rename pick plain
                techmap -map synth_map.v mapped
                select -assert-none mapped/t:$shiftx
                miter -equiv -ignore_gold_x -make_outputs -flatten plain mapped miter
                sat -verify -enable_undef -set-def-inputs -prove trigger 0 -show-inputs -show-outputs miter
                """);
            ToolResult proof = ToolProcess.Run(Prerequisite.Tool("yosys"), ["-q", "prove.ys"], folder.FullName);
            proof.ExitCode.ShouldBe(0, proof.Output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
