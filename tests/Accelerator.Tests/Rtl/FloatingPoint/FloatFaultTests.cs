using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>Faults in the SystemVerilog of each element, every one of which the comparison finds.</summary>
public sealed class FloatFaultTests
{
    private const uint Cycles = 1_500;

    /// <summary>One textual change of one cell.</summary>
    private readonly record struct Fault(string Cell, string Right, string Wrong);

    private static readonly Fault[] BackEnd =
    [
        new("acc_fp_bit_scale", "assign ready_o = count_q <= CountWidth'(1)", "assign ready_o = count_q == '0"),
        new("acc_fp_bit_scale", "(partial_q <<< 1)", "(partial_q <<< 2)"),
        new("acc_fp_bit_scale", "3'b100 : special_i", "special_i : special_i"),
        new("acc_fp_accumulate", "addend_i == '0 ? '0 : addend_exponent_i", "addend_exponent_i"),
        new("acc_fp_accumulate", "exponent_free[IntegerWidth-1] ? '0 : exponent_free", "exponent_free"),
        new("acc_fp_pack", ".Rounding(0)", ".Rounding(3)"),
        new("acc_fp_output", "special = special_q |", "special ="),
        new("acc_fp_output", "mantissa_q <= last_i ? '0 : mantissa", "mantissa_q <= mantissa"),
        new("acc_fp_output", "exponent_q <= last_i ? '0 : exponent", "exponent_q <= exponent"),
    ];

    private static readonly Fault[] Terms =
    [
        new("acc_fp_accumulate", "moved[0] | lost", "moved[0]"),
        new("acc_fp_align", "-{1'b0, kept}", "~{1'b0, kept}"),
        new("acc_fp_decode", "{~subnormal, mantissa}", "{1'b1, mantissa}"),
        new("acc_fp_decode", "exponent | ExponentBits'({1'b0, subnormal})", "exponent"),
        new("acc_fp_term_dot", "\n        & {LaneExponentWidth{there}};", ";"),
        new("acc_fp_group_sum", "special_q  <= last_i ? '0 : special_o", "special_q  <= special_o"),
        new("acc_fp_special", "negative_i ^ weight_negative_i", "negative_i"),
        new("acc_fp_special", "| (infinite_i & weight_zero_i)", ""),
    ];

    [AskedFact("ACCEL_FLOAT_SOAK")]
    public void Faults_of_cells_are_found() => AllAreFound(FloatUnits.Cells,
    [
        new("acc_fp_decode", "(&exponent) & (&mantissa)", "&exponent"),
        new("acc_fp_decode", "special & (mantissa == '0)", "special"),
        new("acc_fp_align", "| MagnitudeWidth'({1'b0, lost})", ""),
        new("acc_fp_align", "> exponent_o) exponent_o", "< exponent_o) exponent_o"),
        new("acc_fp_tree", "i < Lanes", "i < Lanes - 1"),
        new("acc_fp_digits", "CountWidth'(index) + CountWidth'(1)", "CountWidth'(index)"),
        new("acc_fp_accumulate", "if (carry) mantissa", "if (1'b0) mantissa"),
        new("acc_fp_accumulate", "moved[0] | lost", "moved[0]"),
        new("acc_fp_accumulate", "exponent_end > IntegerWidth'(MostExponent)", "exponent_end >= IntegerWidth'(MostExponent)"),
        new("acc_fp_pack", "normal_shift > subnormal_shift ?", "1'b1 ?"),
        new("acc_fp_pack", "special_i[2] | (&special_i[1:0])", "special_i[2]"),
        new("acc_fp_pack", "magnitude == '0) code_o = '0", "1'b0) code_o = '0"),
    ]);

    [AskedFact("ACCEL_FLOAT_SOAK")]
    public void Faults_of_the_BitMoD_element_are_found() => AllAreFound(FloatUnits.BitModPes,
    [
        .. BackEnd, .. Terms,
        new("acc_fp_bitmod_pe", "seen_q <= last_term_i ? '0 : there", "seen_q <= there"),
        new("acc_fp_bitmod_pe", "{Lanes{last_term_i}}) & ~seen_q", "{Lanes{last_term_i}})"),
        new("acc_fp_bitmod_pe", " + GroupExponentWidth'(bit_weight_i)", ""),
        new("acc_fp_bitmod_pe", "~group_last_i | scale_ready", "1'b1"),
    ]);

    [AskedFact("ACCEL_FLOAT_SOAK")]
    public void Faults_of_the_FIGNA_element_are_found() => AllAreFound(FloatUnits.FignaPes,
    [
        .. BackEnd,
        new("acc_fp_align", "wide >> distance", "wide >>> (distance + 1)"),
        new("acc_fp_figna_pe", "'($signed(weight_i", "'((weight_i"),
        new("acc_fp_figna_pe", "group_last_i ? '0 : group;", "group;"),
        new("acc_fp_figna_pe", "== '0;\n  end", "== '1;\n  end"),
        new("acc_fp_figna_pe", "special_q | special;", "special;"),
    ]);

    [AskedFact("ACCEL_FLOAT_SOAK")]
    public void Faults_of_the_MixPE_element_are_found() => AllAreFound(FloatUnits.MixPes,
    [
        .. BackEnd, .. Terms,
        new("acc_fp_mixpe_pe", "t == WeightBits - 1", "1'b0"),
        new("acc_fp_mixpe_pe", "TermExponentWidth'(t)", "TermExponentWidth'(0)"),
        new("acc_fp_mixpe_pe", ".special_i(special), .mantissa_o", ".special_i(3'b000), .mantissa_o"),
    ]);

    [AskedFact("ACCEL_FLOAT_SOAK")]
    public void Faults_of_the_block_element_are_found() => AllAreFound([FloatUnits.BlockPes[0], FloatUnits.BlockPes[5], FloatUnits.BlockPes[7]],
    [
        new("acc_fp_fixed", "exponent - ExponentBits'(1)", "exponent"),
        new("acc_fp_fixed", "negative_o ? -magnitude", "1'b0 ? -magnitude"),
        new("acc_fp_fixed", "(significand == '0) & ~infinite_o", "(significand == '0)"),
        new("acc_fp_block_scale", "= nan_o ? '0 : code_i", "= code_i + 8'd1"),
        new("acc_fp_block_pe", " + OutputExponentWidth'(b_exponent)", ""),
        new("acc_fp_block_pe", "| b_scale_nan ", ""),
        new("acc_fp_block_pe", "a_infinite & ~b_nan", "1'b0"),
        new("acc_fp_block_pe", "block_q + BlockWidth'(sum)", "BlockWidth'(sum)"),
        new("acc_fp_tree", "gen_node[2*i+1].sum", "gen_node[2*i].sum"),
        new("acc_fp_accumulate", "addend_i == '0 ? '0 : addend_exponent_i", "addend_exponent_i"),
        new("acc_fp_output", "mantissa_q <= last_i ? '0 : mantissa", "mantissa_q <= mantissa"),
        new("acc_fp_pack", ".Rounding(0)", ".Rounding(3)"),
    ]);

    private static void AllAreFound(IReadOnlyList<BenchUnit> units, Fault[] faults)
    {
        faults.Length.ShouldBeGreaterThanOrEqualTo(10);
        var survivors = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(faults, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fault => FloatAgreementTests.InFolder(folder =>
        {
            string cells = Path.Combine(folder, "cells");
            Directory.CreateDirectory(cells);
            foreach (string path in Directory.EnumerateFiles(Repository.PathOf("rtl/lib"), "*.sv")) File.Copy(path, Path.Combine(cells, Path.GetFileName(path)));
            string faulty = Path.Combine(cells, fault.Cell + ".sv"), text = File.ReadAllText(faulty);
            text.ShouldContain(fault.Right, Case.Sensitive);
            File.WriteAllText(faulty, text.Replace(fault.Right, fault.Wrong, StringComparison.Ordinal));

            // One unit after the other: the first that differs is enough.
            foreach (BenchUnit unit in units)
            {
                var bench = new FloatBench([unit], cells);
                bench.BuildIcarus(folder).ExitCode.ShouldBe(0, fault.ToString());
                if (bench.Differs(arguments => ToolProcess.Run(Prerequisite.Tool("vvp"), ["-n", "sim.vvp", .. arguments], folder), Cycles)) return;
            }

            survivors.Add(fault.ToString());
        }));
        survivors.ShouldBeEmpty();
    }
}
