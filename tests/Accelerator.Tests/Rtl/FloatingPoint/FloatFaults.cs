namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>One textual change of one cell.</summary>
internal readonly record struct Fault(string Cell, string Right, string Wrong);

/// <summary>Faults in the SystemVerilog of cells and elements, and the units that have to show each.</summary>
internal sealed record FloatFaults(string Name, IReadOnlyList<BenchUnit> Units, Fault[] Faults)
{
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

    private static readonly FloatFaults CellsFaults = new("cells", [.. FloatUnits.Cells, .. FloatUnits.Tables],
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
        new("acc_fp_pack", "magnitude == '0 ? '0", "1'b0 ? '0"),
        new("acc_fp_pack", "code >= CodeWidth'(MostFields)", "code > CodeWidth'(MostFields)"),
        new("acc_fp_table", ".special_i(special)", ".special_i(3'b000)"),
    ]);

    private static readonly FloatFaults BitMoDFaults = new("BitMoD", FloatUnits.BitModPes,
    [
        .. BackEnd, .. Terms,
        new("acc_fp_bitmod_pe", "seen_q <= last_term_i ? '0 : there", "seen_q <= there"),
        new("acc_fp_bitmod_pe", "{Lanes{last_term_i}}) & ~seen_q", "{Lanes{last_term_i}})"),
        new("acc_fp_bitmod_pe", " + GroupExponentWidth'(bit_weight_i)", ""),
        new("acc_fp_bitmod_pe", "~group_last_i | scale_ready", "1'b1"),
    ]);

    private static readonly FloatFaults FignaFaults = new("FIGNA", FloatUnits.FignaPes,
    [
        .. BackEnd,
        new("acc_fp_align", "wide >> distance", "wide >>> (distance + 1)"),
        new("acc_fp_figna_pe", "'($signed(weight_i", "'((weight_i"),
        new("acc_fp_figna_pe", "group_last_i ? '0 : group;", "group;"),
        new("acc_fp_figna_pe", "== '0;\n  end", "== '1;\n  end"),
        new("acc_fp_figna_pe", "special_q | special;", "special;"),
    ]);

    private static readonly FloatFaults MixPEFaults = new("MixPE", FloatUnits.MixPes,
    [
        .. BackEnd, .. Terms,
        new("acc_fp_mixpe_pe", "t == WeightBits - 1", "1'b0"),
        new("acc_fp_mixpe_pe", "TermExponentWidth'(t)", "TermExponentWidth'(0)"),
        new("acc_fp_mixpe_pe", ".special_i(special), .mantissa_o", ".special_i(3'b000), .mantissa_o"),
    ]);

    private static readonly FloatFaults BlocksFaults = new("blocks", [FloatUnits.BlockPes[0], FloatUnits.BlockPes[5], FloatUnits.BlockPes[7]],
    [
        new("acc_fp_tree", "gen_node[2*i+1].sum", "gen_node[2*i].sum"),
        new("acc_fp_accumulate", "addend_i == '0 ? '0 : addend_exponent_i", "addend_exponent_i"),
        new("acc_fp_output", "mantissa_q <= last_i ? '0 : mantissa", "mantissa_q <= mantissa"),
        new("acc_fp_pack", ".Rounding(0)", ".Rounding(3)"),
        new("acc_fp_fixed", "exponent - ExponentBits'(1)", "exponent"),
        new("acc_fp_fixed", "negative_o ? -magnitude", "1'b0 ? -magnitude"),
        new("acc_fp_fixed", "(significand == '0) & ~infinite_o", "(significand == '0)"),
        new("acc_fp_block_scale", "= nan_o ? '0 : code_i", "= code_i + 8'd1"),
        new("acc_fp_block_pe", " + OutputExponentWidth'(b_exponent)", ""),
        new("acc_fp_block_pe", "| b_scale_nan ", ""),
        new("acc_fp_block_pe", "a_infinite & ~b_nan", "1'b0"),
        new("acc_fp_block_pe", "block_q + BlockWidth'(sum)", "BlockWidth'(sum)"),
        new("acc_fp_block_pe", "| (scale_zero & (|special[1:0]))", ""),
    ]);

    private static readonly FloatFaults LutFaults = new("LUT", FloatUnits.LutPes,
    [
        .. BackEnd, .. Terms.Where(fault => fault.Cell is not "acc_fp_special" and not "acc_fp_term_dot"),
        new("acc_fp_special", "negative_i ^ weight_negative_i", "negative_i"),
        new("acc_fp_pack", "overflow | nan | (|special_i[1:0])", "nan | (|special_i[1:0])"),
        new("acc_fp_table", ".Sticky(1'b1)", ".Sticky(1'b0)"),
        new("acc_fp_table", ".SubnormalShift(Extra + 1)", ".SubnormalShift(Extra)"),
        new("acc_fp_table", "~Activations'(e)", "Activations'(e)"),
        new("acc_fp_table", "Negated[j] ? -addend", "Negated[j] ? ~addend"),
        new("acc_fp_table", ".weight_negative_i(Negated)", ".weight_negative_i('0)"),
        new("acc_fp_table", ".nan_i(nan)", ".nan_i('0)"),
        new("acc_fp_lut_pe", "upper[i] & (Remapped == 1'b0)", "upper[i]"),
        new("acc_fp_lut_pe", ".term_negative_i(upper)", ".term_negative_i('0)"),
        new("acc_fp_lut_pe", "nan & ~decided_q", "nan"),
        new("acc_fp_lut_pe", "~group_last_i | scale_ready", "1'b1"),
        new("acc_fp_lut_pe", "last_plane_i ? '0 : decided_q | infinite | nan", "last_plane_i ? '0 : decided_q | nan"),
        new("acc_fp_lut_pe", ".weight_negative_i(upper)", ".weight_negative_i('0)"),
        new("acc_fp_lut_pe", "infinite & ~decided_q", "infinite"),
        new("acc_fp_lut_pe", "last_plane_i ? '0 : decided_q", "decided_q"),
        new("acc_fp_lut_pe", " + GroupExponentWidth'(plane_i)", ""),
        new("acc_fp_lut_pe", "low ^ {(Activations - 1){invert}}", "low"),
    ]);

    /// <summary>All lists; in each the faults of the element's own cells come last.</summary>
    public static IReadOnlyList<FloatFaults> All { get; } = [CellsFaults, BitMoDFaults, FignaFaults, MixPEFaults, BlocksFaults, LutFaults];
}
