using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>A change of the text of a cell.</summary>
internal sealed record ElementFault(string Cell, string From, string To);

/// <summary>Faults that someone might write, at least ten a style: some in the registers that styles share, some in the style's own cell.</summary>
internal static class ElementFaults
{
    private static readonly ElementFault[] Accumulator =
    [
        new("acc_pe_accumulator", "end else if (enable_i) begin", "end else begin"),
        new("acc_pe_accumulator", "sum_valid_q <= step_i & done_i;", "sum_valid_q <= done_i;"),
        new("acc_pe_accumulator", "first_i ? '0 : sum_q", "sum_q"),
        new("acc_pe_accumulator", "base + addend_i", "base - addend_i"),
        new("acc_pe_accumulator", "      sum_q       <= '0;\n", ""),
    ];

    private static readonly ElementFault[] Resolve =
    [
        new("acc_pe_resolve", "end else if (enable_i) begin", "end else begin"),
        new("acc_pe_resolve", "pending_q   <= step_i & done_i;", "pending_q   <= done_i;"),
        new("acc_pe_resolve", "save_sum_q + save_carry_q", "save_sum_q ^ save_carry_q"),
        new("acc_pe_resolve", "sum_valid_q <= pending_q;", "sum_valid_q <= step_i & done_i;"),
        new("acc_pe_resolve", "      save_carry_q <= '0;\n", ""),
    ];

    private static readonly ElementFault[] Encoder =
    [
        new("acc_pe_sparse_select", "pending & (-pending)", "pending & ~(pending << 1)"),
        new("acc_pe_sparse_select", "mantissa_i & ~done_q", "mantissa_i"),
        new("acc_pe_sparse_select", "start_o    = done_q == '0", "start_o    = 1'b1"),
        new("acc_pe_sparse_select", "negative_o = (negative_i & select_o) != '0", "negative_o = negative_i != '0"),
        new("acc_pe_sparse_select", "enable_i && rest == '0", "enable_i && pending == '0"),
        new("acc_pe_sparse_select", "end else if (enable_i && valid_i) begin", "end else if (valid_i) begin"),
        new("acc_pe_sparse_add", "(start_i & shift_i) ? save_sum_o << 2", "(start_i & shift_i) ? save_sum_o << 1"),
        new("acc_pe_sparse_add", "(start_i & first_i) ? '0 : (start_i & shift_i) ? save_carry_o", "first_i ? '0 : (start_i & shift_i) ? save_carry_o"),
        new("acc_pe_sparse_add", "(majority << 1) | AccumulatorBits'(negative_i)", "majority << 1"),
        new("acc_pe_sparse_add", "exponent_i ? {selected, 1'b0} : wide", "wide"),
        new("acc_terms_ent", "{high, low}   = padded[2*t +: 2]", "{low, high}   = padded[2*t +: 2]"),
    ];

    public static IReadOnlyDictionary<ProcessingElementStyle, ElementFault[]> All { get; } = new Dictionary<ProcessingElementStyle, ElementFault[]>
    {
        [ProcessingElementStyle.Mac] =
        [
            .. Accumulator,
            .. Of("acc_pe_mac",
                ("ProductBits'(activation) * ProductBits'(weight)", "ProductBits'(weight) * ProductBits'(weight)"),
                (".Signed  (ActivationSigned)", ".Signed  (1'b1)"),
                ("WeightSigned ? 0 : 1", "WeightSigned ? 0 : 0"),
                ("ready_o = enable_i", "ready_o = enable_i & valid_i"),
                (".done_i     (last_i)", ".done_i     (first_i)"),
                (".step_i     (valid_i)", ".step_i     (valid_i | first_i)")),
        ],
        [ProcessingElementStyle.BitSerial] =
        [
            .. Accumulator,
            .. Of("acc_pe_bit_serial",
                ("first_i && plane_q == '0", "first_i"),
                ("last_i & plane_last", "last_i"),
                ("subtract ? -activation : activation", "activation"),
                ("<<< plane_q", "<<< 1"),
                ("(enable_i && valid_i)", "(valid_i)"),
                ("plane_last ? '0 : plane_q + 1'b1", "plane_q + 1'b1"),
                ("TreeBits  = ActivationBits + 1 + $clog2(Lanes)", "TreeBits  = ActivationBits + $clog2(Lanes)")),
        ],
        [ProcessingElementStyle.CarrySave] =
        [
            .. Resolve,
            .. Of("acc_pe_carry_save",
                ("AccumulatorBits'({~sign, sign, product})", "AccumulatorBits'({sign, sign, product})"),
                ("AccumulatorBits'({1'b1, ~sign,", "AccumulatorBits'({1'b0, ~sign,"),
                ("<< (2*t-2)", "<< (2*t)"),
                ("exponent[t] ? activation << 1 : activation", "activation"),
                ("first_i ? '0 : save_carry_o", "save_carry_o"),
                ("AccumulatorBits'(negative[Terms-1]) << (2*Terms-2)", "'0")),
            new("acc_compress", "(a & b) | (a & c) | (b & c)", "(a & b) | (a & c)"),
            new("acc_terms_booth", "exponent_o[t] = two", "exponent_o[t] = high & two"),
        ],
        [ProcessingElementStyle.SameWeight] =
        [
            .. Resolve,
            .. Of("acc_pe_same_weight",
                ("AccumulatorBits'(count)", "AccumulatorBits'(count[0])"),
                ("digit_carry << (2*t)", "digit_carry << t"),
                ("{AccumulatorBits{negatives[k]}}", "{AccumulatorBits{negatives[0]}}"),
                ("exponent[k*Terms+t] ? activation << 1", "exponent[t] ? activation << 1"),
                ("first_i ? '0 : save_sum_o", "save_sum_o"),
                (".Signed  (ActivationSigned)", ".Signed  (1'b0)")),
        ],
        [ProcessingElementStyle.Sparse] = [.. Resolve, .. Encoder],
        [ProcessingElementStyle.SharedEncoder] =
        [
            .. Resolve,
            .. Encoder,
            new("acc_pe_shared_encoder", "activation_i[c*Operands*ActivationBits", "activation_i[0*Operands*ActivationBits"),
            new("acc_pe_shared_encoder", ".done_i      (last_i & ready_o)", ".done_i      (last_i)"),
        ],
        [ProcessingElementStyle.TermSerial] =
        [
            .. Accumulator,
            .. Of("acc_pe_term_lane",
                ("!finished_q && activation_mantissa", "activation_mantissa"),
                ("busy | (activation_last & weight_last)", "busy | weight_last"),
                ("weight_done_q     <= '0;\n      end else begin", "weight_done_q     <= weight_done_q | weight_pick;\n      end else begin"),
                ("!= '0) ^ ((", "!= '0) | (("),
                ("TermBits'(weight_pick) << i", "TermBits'(weight_pick) << (i+1)"),
                ("!busy ? '0 : negative", "negative")),
            .. Of("acc_pe_term_serial", ("beat_last = &lasts", "beat_last = |lasts"), ("first_i & ~started_q", "first_i"), ("enable_i & valid_i", "valid_i")),
        ],
        [ProcessingElementStyle.Bricks] =
        [
            .. Accumulator,
            .. Of("acc_pe_bricks",
                ("(Brick >> weight_log) & activation_top", "Brick & activation_top"),
                ("operand << weight_log", "operand << activation_log"),
                ("weight_signed_i && weight_digit == weight_top", "weight_signed_i"),
                ("{activation_digit + weight_digit, 1'b0}", "{activation_digit, 1'b0}"),
                ("weight_mode_i[1] ? 2'd2", "weight_mode_i[1] ? 2'd1"),
                ("operand << activation_log", "operand << weight_log")),
            new("acc_pe_brick", "{{3{activation_signed_i & activation_i[1]}}", "{{3{activation_i[1]}}"),
        ],
        [ProcessingElementStyle.Popcount] =
        [
            .. Accumulator,
            .. Of("acc_pe_popcount",
                ("(ActivationSigned & activation_last) ^", "(ActivationSigned & activation_last) |"),
                ("<< activation_plane_q) << weight_plane_q", "<< activation_plane_q)"),
                ("$countones(activation ^ weight)", "$countones(activation & weight)"),
                ("- CountBits'($countones(weight))", "- CountBits'($countones(activation))"),
                ("enable_i & activation_last & weight_last", "enable_i & weight_last"),
                ("activation_planes[i*Lanes+k]", "activation_planes[k*ActivationBits+i]"),
                ("      if (weight_last) begin\n", "      begin\n")),
        ],
        [ProcessingElementStyle.GroupScaled] =
        [
            .. Accumulator,
            .. Of("acc_pe_group_scaled",
                ("$signed(group_o)) -", "$signed(group_o)) +"),
                ("activation << i", "activation << 1"),
                ("scale_first_q <= sum_first_q", "scale_first_q <= sum_first_i"),
                ("scale_late_q  <= scale_q", "scale_late_q  <= scale_i"),
                (".first_i    (scale_first_q)", ".first_i    (sum_first_q)"),
                (".done_i     (scale_last_q)", ".done_i     (1'b1)"),
                ("{1'b0, zero_q}", "zero_q")),
        ],
        [ProcessingElementStyle.Shift] =
        [
            .. Accumulator,
            .. Of("acc_pe_shift",
                ("activation << exponent", "activation >> exponent"),
                ("negative ? -shifted : shifted", "negative ? ~shifted : shifted"),
                (".Signed  (ActivationSigned)", ".Signed  (1'b1)"),
                ("weight_i[k*WeightBits +: WeightBits]", "weight_i[0 +: WeightBits]"),
                (".done_i     (last_i)", ".done_i     (last_i & ~first_i)"),
                ("ready_o = enable_i", "ready_o = 1'b1")),
        ],
        [ProcessingElementStyle.Complex] =
        [
            .. Accumulator,
            .. Of("acc_pe_complex",
                ("real_plain + imaginary_turned : real_plain - imaginary_turned", "real_plain - imaginary_turned : real_plain + imaginary_turned"),
                ("real_turned - imaginary_plain : real_turned", "imaginary_plain - real_turned : real_turned"),
                ("conjugate_q <= conjugate_i", "conjugate_q <= ~conjugate_i"),
                ("(a >= 2)", "(a % 2 == 1)"),
                ("2*k+a%2", "2*k+a/2"),
                ("      if (&dones) begin\n", "      begin\n")),
            new("acc_terms_complex", "negative_o  = code_i[1]", "negative_o  = code_i[1] ^ code_i[0]"),
        ],
    };

    private static IEnumerable<ElementFault> Of(string cell, params (string From, string To)[] changes) => changes.Select(change => new ElementFault(cell, change.From, change.To));
}
