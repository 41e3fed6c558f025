using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Rtl;
using Accelerator.Simulation;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification;
using Accelerator.Verification.Lockstep;
using Accelerator.Verification.Simulators;

namespace Accelerator.Tests.Verification;

/// <summary>The comparison can fail: faults put into the RTL are caught on both simulators, and located to their module.</summary>
public sealed class FaultTests
{
    private const string Late = """
          logic late_q;

          always_ff @(posedge clk_i or negedge rst_ni) begin
            if (!rst_ni) begin
              late_q <= 1'b0;
            end else begin
              late_q <= valid4_q;
            end
          end

          assign word_valid_o = late_q;
        """;

    internal const string PlaneReset = """
          always_ff @(posedge clk_i or negedge rst_ni) begin
            if (!rst_ni) begin
              tile_q   <= '0;
              group_q  <= '0;
              slice_q  <= '0;
              plane_q  <= '0;

        """;

    /// <summary>Right after power-up on any simulator; wrong after a reset in mid-run, and in silicon.</summary>
    internal const string PlaneInitial = """
          initial plane_q = '0;

          always_ff @(posedge clk_i or negedge rst_ni) begin
            if (!rst_ni) begin
              tile_q   <= '0;
              group_q  <= '0;
              slice_q  <= '0;

        """;

    /// <summary>Fault, file, text that occurs in it once, replacement, module that the comparison must name.</summary>
    private static readonly (string Fault, string File, string Original, string Mutant, string Module)[] Faults =
    [
        ("dropped sign", "lut_small_pe", "negate ? -entry : entry", "negate ? entry : entry", "pe"),
        ("shift off by one", "lut_small_pe", "TermBits'(term) <<< plane_i", "(TermBits'(term) <<< plane_i) <<< 1", "pe"),
        ("wrong table index", "lut_small_pe", ".index_i(entry_index)", ".index_i(~entry_index)", "pe"),
        ("accumulator not cleared", "lut_small_pe", "base = '0;", "base = accumulator_q;", "pe"),
        ("register without reset", "lut_small_pe", "      accumulator_q <= '0;\n", "", "pe"),
        ("stuck table bit", "lut_small_table_precompute", "      entry7,\n", "      entry7 & ~EntryBits'(1),\n", "table_precompute"),
        ("table stored inverted", "lut_small_table_store", ".data_i (table_i)", ".data_i (~table_i)", "table_store"),
        ("activation sum negated", "lut_small_activation_sum", "-(ActivationSumBits'($signed(entry_i)))", "ActivationSumBits'($signed(entry_i))", "activation_sum"),
        ("columns swapped", "lut_small_array", "s0_weight[n*TileK +: TileK]", "s0_weight[(TileN-1-n)*TileK +: TileK]", "array"),
        ("wrong reset value", "lut_small_sequencer", "      credit_q <= 1'b1;", "      credit_q <= 1'b0;", "sequencer"),
        ("initial value instead of reset", "lut_small_sequencer", PlaneReset, PlaneInitial, "sequencer"),
        ("sum of the wrong plane", "lut_small_sequencer", "assign step_sum_o    = plane_q == '0;", "assign step_sum_o    = plane_q != '0;", "sequencer"),
        ("wrong stall reason", "lut_small_sequencer", "stall_o = StallWaitOperands;", "stall_o = StallWaitOperands ^ 3'd1;", "sequencer"),
        ("late valid", "lut_small_rescale", "  assign word_valid_o = valid4_q;", Late, "rescale"),
        ("early release", "lut_small_rescale", "assign partial_sum_release_o = beat & chunk_ends;", "assign partial_sum_release_o = beat & row_ends;", "rescale"),
        ("slots swapped", "lut_small_rescale", "slot1_q  <= slot;", "slot1_q  <= slot ^ SlotIndexBits'(1);", "rescale"),
        ("zero point added", "lut_small_rescale_lane", "CorrectedBits'(partial_sum_q) - correction;", "CorrectedBits'(partial_sum_q) + correction;", "rescale_lane"),
        ("ties to odd", "acc_round_shift", "guard & (sticky | quotient[0])", "guard & (sticky | ~quotient[0])", "rescale_lane"),
        ("address not rewound", "lut_small_output", "offset_d = last ? '0 : offset_q + 1'b1;", "offset_d = offset_q + 1'b1;", "output"),
        ("one credit lost", "acc_fetch_unit", "credit_q <= AllCredits;", "credit_q <= AllCredits - 1'b1;", "acc_fetch_unit"),
        ("weight taken unsigned", "mac_small_pe", "ProductBits'(weight) * ProductBits'(activation)", "ProductBits'($unsigned(weight)) * ProductBits'(activation)", "pe"),
        ("product left out", "mac_small_pe", "assign sum = gen_product[j-1].sum + addend;", "assign sum = (j == 2) ? gen_product[j-1].sum : gen_product[j-1].sum + addend;", "pe"),
        ("products swapped", "mac_small_pe", "weight_i[j*WeightBits +: WeightBits]", "weight_i[(TileK-1-j)*WeightBits +: WeightBits]", "pe"),
        ("dot register with the wrong enable", "mac_small_pe", "    end else if (dot_enable_i) begin", "    end else if (accumulate_i) begin", "pe"),
        ("mac accumulator not cleared", "mac_small_pe", "base = '0;", "base = accumulator_q;", "pe"),
        ("partial sum not doubled", "mac_small_pe", "{partial_sum_q, 1'b0}", "{partial_sum_q[AccumulatorBits-1], partial_sum_q}", "pe"),
        ("mac register without reset", "mac_small_pe", "      partial_sum_q <= '0;\n", "", "pe"),
        ("sum of the wrong slice", "mac_small_activation_sum", "first_i ? addend : sum_q + addend", "first_i ? addend : sum_q + slice", "activation_sum"),
        ("activation taken unsigned", "mac_small_activation_sum", "gen_sum[j-1].value + ActivationSumBits'($signed(activation_i", "gen_sum[j-1].value + ActivationSumBits'($unsigned(activation_i", "activation_sum"),
        ("activations stored inverted", "mac_small_activation_store", ".data_i (activation_i)", ".data_i (~activation_i)", "activation_store"),
        ("mac columns swapped", "mac_small_array", "s0_weight[n*WeightLaneBits +: WeightLaneBits]", "s0_weight[(TileN-1-n)*WeightLaneBits +: WeightLaneBits]", "array"),
        ("sums handed over too early", "mac_small_array", "    if (accumulate && last) begin", "    if (accumulate && first) begin", "array"),
        // A PE's ready comes back to it as the end of the step in the same cycle: then the array is the module whose inputs are right.
        ("element not held while others work", "bs_small_sparse_pe", "assign element_valid = step_valid_i & ~done_q;", "assign element_valid = step_valid_i;", "array"),
        ("element waits for ever", "bs_small_sparse_pe", "step_end_i ? 1'b0 :", "", "array"),
        ("beat over too early", "bs_small_sparse_pe", "step_valid_i & (done_q | element_ready)", "step_valid_i", "array"),
        ("sparse partial sum not doubled", "bs_small_sparse_pe", "{sum, 1'b0}", "{sum[SumWordBits-1], sum}", "pe"),
        ("digit left out", "acc_pe_sparse_select", "assign ready_o    = enable_i && rest == '0;", "assign ready_o    = enable_i && (rest & ~Operands'(2)) == '0;", "array"),
        ("digits in the wrong order", "bs_small_sparse_array", "assign digit = LastDigit - step_plane_i;", "assign digit = LastDigit - step_plane_i + PlaneIndexBits'(1);", "array"),
        ("step over with the first element", "bs_small_sparse_array", "assign step_ready_o = &ready;", "assign step_ready_o = |ready;", "array"),
        ("partial sums a cycle too early", "bs_small_sparse_array", "    if (handed_over_q) begin", "    if (handed_over_q || (taken && step_last_i)) begin", "array"),
        ("serial columns swapped", "bs_small_sparse_array", "weight_i[n*WeightLaneBits +: WeightLaneBits]", "weight_i[(TileN-1-n)*WeightLaneBits +: WeightLaneBits]", "array"),
        ("activations summed once a digit", "bs_small_sparse_activation_sum", "    if (sum_i) begin", "    if (1'b1) begin", "activation_sum"),
        ("activations summed every cycle", "bs_small_sparse_activation_sum", "    end else if (take_i) begin", "    end else begin", "activation_sum"),
        ("digit positions inside", "bs_small_sparse_sequencer", "step_shift_o  = (slice_q == '0) & (plane_q != '0)", "step_shift_o  = (slice_q != '0) & (plane_q != '0)", "sequencer"),
        ("step taken before it is over", "bs_small_sparse_sequencer", "assign step_taken    = step_valid_o & step_ready_i;", "assign step_taken    = step_valid_o;", "sequencer"),
        ("weights read once", "bs_small_sparse", ".Linear      (1'b0),\n    .Restart     (1'b0)", ".Linear      (1'b1),\n    .Restart     (1'b0)", "acc_fetch_unit"),
        ("weights of the first tile again", "bs_small_sparse", ".Linear      (1'b0),\n    .Restart     (1'b0)", ".Linear      (1'b0),\n    .Restart     (1'b1)", "acc_fetch_unit"),
        ("serial activations stored inverted", "bs_small_sparse_activation_store", ".data_i (activation_i)", ".data_i (~activation_i)", "activation_store"),
        ("terms of a lane wait for no other", "bs_small_terms_pe", "done_q | (step_valid_i & element_ready)", "1'b1", "pe"),
        ("term sum lost", "bs_small_terms_pe", "    end else if (sum_valid) begin", "    end else if (sum_valid & step_end_i) begin", "pe"),
        ("activations released early", "mac_small_sequencer", "assign activation_ready_o = step_valid_o;", "assign activation_ready_o = operands;", "sequencer"),
        ("moving weight taken unsigned", "systolic_small_pe", "ProductBits'(weight) * ProductBits'(activation)", "ProductBits'($unsigned(weight)) * ProductBits'(activation)", "pe"),
        ("moving dot register with the wrong enable", "systolic_small_pe", "    end else if (valid_i) begin\n      dot_q", "    end else if (valid_q) begin\n      dot_q", "pe"),
        ("systolic accumulator not cleared", "systolic_small_pe", "base = '0;", "base = accumulator_q;", "pe"),
        ("systolic partial sum not doubled", "systolic_small_pe", "{partial_sum_q, 1'b0}", "{partial_sum_q[AccumulatorBits-1], partial_sum_q}", "pe"),
        ("weights pass without a register", "systolic_small_pe", "assign weight_o     = weight_q;", "assign weight_o     = valid_q ? weight_q : weight_i;", "pe"),
        ("last passes without a register", "systolic_small_pe", "assign last_o       = last_q;", "assign last_o       = last_i;", "pe"),
        ("first lost on the way", "systolic_small_pe", "        first_q      <= first_i;", "        first_q      <= 1'b0;", "pe"),
        ("hand-over told too early", "systolic_small_pe", "= accumulate & last;", "= valid_i & last_i;", "pe"),
        ("moving register without reset", "systolic_small_pe", "      weight_q     <= '0;\n", "", "pe"),
        ("row skewed too little", "systolic_small_array", ".Stages(m)", ".Stages((m > 1) ? m - 1 : m)", "array"),
        ("columns not skewed", "systolic_small_array", ".Stages(n)", ".Stages(1)", "array"),
        ("systolic columns swapped", "systolic_small_array", "s0_weight[n*WeightLaneBits +: WeightLaneBits]", "s0_weight[(TileN-n)*WeightLaneBits +: WeightLaneBits]", "array"),
        ("sums valid with the first PE's", "systolic_small_array", "hand_over[TileM*TileN-1]", "hand_over[0]", "array"),
        ("weights from the wrong column", "systolic_small_array", "gen_row[m-1].gen_column[n].down_weight", "gen_row[m-1].gen_column[TileN-1-n].down_weight", "array"),
        ("systolic sum of the wrong slice", "systolic_small_activation_sum", "first ? addend : sum_q + addend", "first ? addend : sum_q + gen_sum[TileK-1].value", "activation_sum"),
        ("activation sum handed over at the first step as well", "systolic_small_activation_sum", "      if (last) begin", "      if (last | first) begin", "activation_sum"),
        ("moving activations stored inverted", "systolic_small_activation_store", ".data_i (activation_i)", ".data_i (~activation_i)", "activation_store"),
        ("moving activations released early", "systolic_small_sequencer", "assign activation_ready_o = step_valid_o;", "assign activation_ready_o = operands;", "sequencer"),
        ("held weight not kept", "systolic_small_weights_pe", "        weight_q <= own;", "        weight_q <= '0;", "pe"),
        ("weight of the step before", "systolic_small_weights_pe", "start_i ? own : weight_q;", "weight_q;", "pe"),
        ("wrong element held", "systolic_small_weights_pe", "lane_i[WeightBits-1:0]", "lane_i[WeightLaneBits-1 -: WeightBits]", "pe"),
        ("lane not moved on", "systolic_small_weights_pe", "assign others = lane_i >> WeightBits;", "assign others = lane_i;", "pe"),
        ("product taken away from the sum", "systolic_small_weights_pe", "$signed(sum_i) + addend", "$signed(sum_i) - addend", "pe"),
        ("moving sum without reset", "systolic_small_weights_pe", "      sum_q <= '0;\n", "", "pe"),
        ("sums of rows mixed", "systolic_small_weights_accumulator", "valid_i & (row_q == RowIndexBits'(m))", "valid_i & (row_d == RowIndexBits'(m))", "accumulator"),
        ("accumulator of a row not cleared", "systolic_small_weights_accumulator", "base = '0;", "base = current;", "accumulator"),
        ("handed over with the first row", "systolic_small_weights_accumulator", "valid_i & last_i & row_is_last", "valid_i & last_i & (row_q == '0)", "accumulator"),
        ("last passes an accumulator without a register", "systolic_small_weights_accumulator", "assign last_o      = last_q;", "assign last_o      = last_q | last_i;", "accumulator"),
        ("step ready with its first row", "systolic_small_weights_array", "assign step_ready_o = step_valid_i & row_is_last;", "assign step_ready_o = step_valid_i & row_start;", "array"),
        ("lanes not skewed", "systolic_small_weights_array", ".Stages(n)", ".Stages(1)", "array"),
        ("control later than the sums", "systolic_small_weights_array", "ControlStages = 2;", "ControlStages = 3;", "array"),
        ("rows of partial sums swapped", "systolic_small_weights_array", "= partial_sums[m*PartialSumBits +: PartialSumBits]", "= partial_sums[(TileM-1-m)*PartialSumBits +: PartialSumBits]", "array"),
        ("activation sums of rows mixed", "systolic_small_weights_activation_sum", "valid_q & (row_q == RowIndexBits'(m))", "valid_q & (row_d == RowIndexBits'(m))", "activation_sum"),
        ("activation sum of a row not cleared", "systolic_small_weights_activation_sum", "first_q ? slice_q : $signed(current) + slice_q", "(first_q & last_q) ? slice_q : $signed(current) + slice_q", "activation_sum"),
        ("streamed activations stored inverted", "systolic_small_weights_activation_store", ".data_i (activation_i)", ".data_i (~activation_i)", "activation_store"),
        ("weights taken with the first row", "systolic_small_weights_sequencer", "assign weight_ready_o     = step_taken;", "assign weight_ready_o     = step_valid_o;", "sequencer"),
        ("code of another weight", "acc_decode_table", "code_i[i*CodeWidth +: CodeWidth]", "code_i[(Codes-1-i)*CodeWidth +: CodeWidth]", "acc_decode_table"),
        ("word without a table", "acc_decode_table", "table_valid_i & code_valid_i", "code_valid_i", "acc_decode_table"),
        ("table released with the first word", "acc_decode_table", "word_ready_i & last_i", "word_ready_i", "acc_decode_table"),
        ("table kept for ever", "acc_decode_table", "word_ready_i & last_i", "1'b0", "acc_decode_table"),
        ("level of another width", "acc_decode_table", ".word_o (word_o[i*LevelWidth +: LevelWidth])", ".word_o (word_o[(Codes-1-i)*LevelWidth +: LevelWidth])", "acc_decode_table"),
        ("command told over too early", "mac_small_table_sequencer", "assign command_last_o = tile_ends;", "assign command_last_o = group_ends;", "sequencer"),
        ("outlier taken unsigned", "mac_small_side_side_unit", "ProductBits'(weight) * ", "ProductBits'($unsigned(weight)) * ", "side_unit"),
        ("outliers of another lane", "mac_small_side_side_unit", "weight_i[r*WeightBits +: WeightBits]", "weight_i[(Lanes-1-r)*WeightBits +: WeightBits]", "side_unit"),
        ("outliers by another row", "mac_small_side_side_unit", "activation_i[m*ActivationBits +: ActivationBits]", "activation_i[(TileM-1-m)*ActivationBits +: ActivationBits]", "side_unit"),
        ("sums of outliers not cleared", "mac_small_side_side_unit", "first_q ? '0 : accumulator_q", "(first_q & last_i) ? '0 : accumulator_q", "side_unit"),
        ("sums of outliers without reset", "mac_small_side_side_unit", "          sum_q         <= '0;\n", "", "side_unit"),
        ("chunk of outliers overtakes the one that waits", "mac_small_side_side_unit", "~last_i | ~sum_valid_q", "1'b1", "side_unit"),
        ("sums of outliers never released", "mac_small_side_side_unit", "end else if (sum_release_i) begin", "end else if (sum_release_i & last_i) begin", "side_unit"),
        ("product of outliers without its sign", "mac_small_side_side_unit", "base + SumBits'(product)", "base + SumBits'($unsigned(product))", "side_unit"),
        ("half the index", "acc_gather", "base + offset", "base + (offset >> 1)", "acc_gather"),
        ("words counted past the last", "acc_gather", "word_is_last ? '0 : count_q + 1'b1", "count_q + 1'b1", "acc_gather"),
        ("gather without credit", "acc_gather", "word_valid_i & (credit_q != '0)", "word_valid_i", "acc_gather"),
        ("word taken without its request", "acc_gather", "assign word_ready_o  = request;", "assign word_ready_o  = req_valid_o;", "acc_gather"),
        ("side group told as the first", "mac_small_side_rescale", "(group_q == '0) & ~side_q", "(group_q == '0)", "rescale"),
        ("partial sums released with the side group", "mac_small_side_rescale", "beat & chunk_ends & ~side_q", "beat & chunk_ends", "rescale"),
        ("side sums released once a tile", "mac_small_side_rescale", "beat & row_ends & side_q", "beat & chunk_ends & side_q", "rescale"),
        ("group before the side group taken for the last", "mac_small_side_rescale", "has_side ? side_q : (group_q == group_last)", "(group_q == group_last) & (has_side | ~side_q)", "rescale"),
        ("side sums of another row", "mac_small_side_rescale", ".Width(SideRowBits),\n    .Depth(TileM)\n  ) u_select_side_sums (\n    .words_i(side_sum_i),\n    .index_i(row_q)", ".Width(SideRowBits),\n    .Depth(TileM)\n  ) u_select_side_sums (\n    .words_i(side_sum_i),\n    .index_i(~row_q)", "rescale"),
        ("scales of the side group not fetched", "mac_small_side", " + ScaleGroupBits'(cmd_side_i)", "", "top"),
        ("side words of products that have none", "mac_small_side", "assign side_enter = cmd_enter & cmd_side_i;", "assign side_enter = cmd_enter;", "top"),
        ("held activation not kept", "systolic_small_inputs_pe", "        activation_q <= own;", "        activation_q <= '0;", "pe"),
        ("activation of the step before", "systolic_small_inputs_pe", "start_i ? own : activation_q;", "activation_q;", "pe"),
        ("wrong activation of the row held", "systolic_small_inputs_pe", "row_i[ActivationBits-1:0]", "row_i[RowBits-1 -: ActivationBits]", "pe"),
        ("row not moved on", "systolic_small_inputs_pe", "assign others = row_i >> ActivationBits;", "assign others = row_i;", "pe"),
        ("passing weight taken unsigned", "systolic_small_inputs_pe", "ProductBits'(weight) * ProductBits'(activation)", "ProductBits'($unsigned(weight)) * ProductBits'(activation)", "pe"),
        ("start passes without a register", "systolic_small_inputs_pe", "assign start_o  = start_q;", "assign start_o  = start_q | start_i;", "pe"),
        ("sums of lanes mixed", "systolic_small_inputs_accumulator", "valid_i & (lane_q == LaneIndexBits'(n))", "valid_i & (lane_d == LaneIndexBits'(n))", "accumulator"),
        ("accumulator of a lane not cleared", "systolic_small_inputs_accumulator", "base = '0;", "base = current;", "accumulator"),
        ("handed over with the first lane", "systolic_small_inputs_accumulator", "valid_i & last_i & lane_is_last", "valid_i & last_i & (lane_q == '0)", "accumulator"),
        ("lanes count on without a lane", "systolic_small_inputs_accumulator", "    if (valid_i) begin\n      lane_d", "    if (valid_i | valid_q) begin\n      lane_d", "accumulator"),
        ("step ready with its first lane", "systolic_small_inputs_array", "assign step_ready_o = step_valid_i & lane_is_last;", "assign step_ready_o = step_valid_i & lane_start;", "array"),
        ("rows not skewed", "systolic_small_inputs_array", ".Stages(m)", ".Stages(1)", "array"),
        ("elements of a lane skewed too much", "systolic_small_inputs_array", ".Stages(k)", ".Stages(k + 1)", "array"),
        ("control of lanes later than the sums", "systolic_small_inputs_array", "ControlStages = 2;", "ControlStages = 3;", "array"),
        ("sums of an input's column valid too early", "systolic_small_inputs_array", "hand_over[TileM-1]", "hand_over[0]", "array"),
        ("activation summed with every lane", "systolic_small_inputs_array", "(valid & start)", "(valid | start)", "array"),
        ("held activations' sum not cleared", "systolic_small_inputs_activation_sum", "first_q ? slice_q : sum_q + slice_q", "(first_q & last_q) ? slice_q : sum_q + slice_q", "activation_sum"),
        ("held activations' sum without reset", "systolic_small_inputs_activation_sum", "      activation_sum_q <= '0;\n", "", "activation_sum"),
        ("held activations stored inverted", "systolic_small_inputs_activation_store", ".data_i (activation_i)", ".data_i (~activation_i)", "activation_store"),
        ("activations taken with the first lane", "systolic_small_inputs_sequencer", "assign activation_ready_o = step_taken;", "assign activation_ready_o = step_valid_o;", "sequencer"),
        ("sums stay in their row", "systolic_small_shift_pe", "accumulator_q <= sum_i;", "accumulator_q <= accumulator_q;", "pe"),
        ("sums of the other chunk shift", "systolic_small_shift_array", "partial_sum_shift_i[n/Lanes]", "partial_sum_shift_i[ShiftBits-1-n/Lanes]", "array"),
        ("sums come from another column", "systolic_small_shift_array", "gen_row[m+1].gen_column[n].accumulator", "gen_row[m+1].gen_column[TileN-1-n].accumulator", "array"),
        ("sums shift after the last row alone", "systolic_small_shift_rescale", "beat & (chunk_q == ChunkIndexBits'(c))", "beat & row_ends & (chunk_q == ChunkIndexBits'(c))", "rescale"),
        ("group begins before the sums are gone", "systolic_small_shift_sequencer", "(credit_q | ~step_first_o)", "(credit_q | ~step_last_o)", "sequencer"),
        ("load overtakes the one that waits", "acc_loader", "(~loaded_q | (Double & leaves_i))", "(~loaded_q | Double | leaves_i)", "acc_loader"),
        ("word released with its first element", "acc_loader", "load_o & element_is_last;", "load_o & load_first_o;", "acc_loader"),
        ("loaded operands stay after the step", "acc_loader", "end else if (leaves_i) begin", "end else if (leaves_i & begun_i) begin", "acc_loader"),
        ("weight of the next step used", "systolic_small_weights_double_pe", "start_i ? loaded_q : weight_q", "start_i ? weight_q : loaded_q", "pe"),
        ("own weight passed on as well", "systolic_small_weights_double_pe", "assign load_other = load_i & ~load_first_i;", "assign load_other = load_i;", "pe"),
        ("no weight is the first of the PE below", "systolic_small_weights_double_pe", "<= taken_q;", "<= ~taken_q;", "pe"),
        ("weight of the PE below kept", "systolic_small_weights_single_pe", "assign load_own   = load_i & load_first_i;", "assign load_own   = load_i;", "pe"),
        ("columns load at once", "systolic_small_weights_single_array", ".Stages(n)", ".Stages(1)", "array"),
        ("loaded inputs leave with the first lane", "systolic_small_inputs_single_array", "(step_ready_o),", "(step_valid_i & lane_start),", "array"),
        ("sum of a load not cleared", "systolic_small_inputs_double_activation_sum", "load_first_i ? activation", "(load_first_i & first_i) ? activation", "activation_sum"),
        ("sum of the load before the step's", "systolic_small_inputs_single_activation_sum", "first_i ? slice_q : sum_q + slice_q", "first_i ? slice_d : sum_q + slice_q", "activation_sum"),
        ("scale inverted", "ft_small_pe", ".scale_i     (scale_i)", ".scale_i     (~scale_i)", "pe"),
        ("every group ends an output", "ft_small_pe", ".last_i      (last_i)", ".last_i      (1'b1)", "pe"),
        ("terms of weights swapped", "ft_small_pe", ".negative_i  (negative_i)", ".negative_i  ({negative_i[0], negative_i[TileK-1:1]})", "pe"),
        ("rest of an addition lost", "acc_fp_accumulate", "moved[0] | lost", "moved[0] & lost", "pe"),
        ("terms from the lowest", "ft_small_encoder", "assign index = term_i;", "assign index = ~term_i;", "encoder"),
        ("sign of the special value lost", "ft_small_encoder", ".special_i (special_i)", ".special_i ({1'b0, special_i[SpecialBits-2:0]})", "encoder"),
        ("scale word not waited for", "ft_small_array", "assign beat          = step_valid_i & scale_valid_i;", "assign beat          = step_valid_i;", "array"),
        ("scale word taken with every step", "ft_small_array", "assign scale_ready_o = step_ready_o & step_last_i;", "assign scale_ready_o = step_ready_o;", "array"),
        ("step over with the first term", "ft_small_array", "assign step_ready_o  = beat_taken & term_last;", "assign step_ready_o  = beat_taken;", "array"),
        ("results told too early", "ft_small_array", "assign new_results = finished[0];", "assign new_results = finished[0] | (beat_taken & group_last & step_final_i);", "array"),
        ("results not held", "ft_small_array", "    end else if (result_release_i) begin", "    end else begin", "array"),
        ("columns of terms swapped", "ft_small_array", ".weight_i  (weight_i[n*WeightLaneBits +: WeightLaneBits])", ".weight_i  (weight_i[(TileN-1-n)*WeightLaneBits +: WeightLaneBits])", "array"),
        ("rows of activations swapped", "ft_small_array", "activation_i[m*RowBits +: RowBits]", "activation_i[(TileM-1-m)*RowBits +: RowBits]", "array"),
        ("results of another column", "ft_small_array", "result_o[(m*TileN + n)*OutputBits +: OutputBits]", "result_o[(m*TileN + TileN-1-n)*OutputBits +: OutputBits]", "array"),
        ("term counter without reset", "ft_small_array", "      term_q         <= '0;\n", "", "array"),
        ("words row by row", "ft_small_result", "SlotIndexBits'(row_q) * SlotIndexBits'(Chunks) + SlotIndexBits'(chunk_q)", "SlotIndexBits'(chunk_q) * SlotIndexBits'(TileM) + SlotIndexBits'(row_q)", "result"),
        ("results released with the first chunk", "ft_small_result", "assign result_release_o = beat & chunk_ends;", "assign result_release_o = beat & row_ends;", "result"),
        ("output queue overrun", "ft_small_result", "(credit_q != '0)", "1'b1", "result"),
        ("every group waits for the results", "ft_small_sequencer", "(credit_q | ~group_ends)", "(credit_q | ~step_last_o)", "sequencer"),
        ("last group told in the others", "ft_small_sequencer", "assign step_final_o  = group_q == group_last;", "assign step_final_o  = group_q != group_last;", "sequencer"),
        ("codes stored inverted", "ft_small_activation_store", ".data_i (activation_i)", ".data_i (~activation_i)", "activation_store"),
        ("digit of another term", "ft_small_booth_encoder", "assign index = LastTerm - term_i;", "assign index = LastTerm & term_i;", "encoder"),
        ("bit weight of another digit", "ft_small_booth_array", "digit      = LastTerm - term_q;", "digit      = LastTerm & term_q;", "array"),
        ("exponents of another element", "ft_small_booth_pe", ".exponent_i  (exponent_i)", ".exponent_i  (~exponent_i)", "pe"),
        ("one row a chunk", "ft_small_booth_result", "assign chunk_of_row = chunk_q;", "assign chunk_of_row = ~chunk_q;", "result"),
        ("last step of every group final", "ft_small_booth_sequencer", "assign step_final_o  = group_q == group_last;", "assign step_final_o  = (group_q == group_last) | step_last_o;", "sequencer"),
        ("wide codes stored inverted", "ft_small_booth_activation_store", ".data_i (activation_i)", ".data_i (~activation_i)", "activation_store"),
        ("skew register that does not hold", "acc_delay_line", "        if (valid) begin", "        if (valid | ~valid_q) begin", "array"),
        ("skew register passed by", "acc_delay_line", "gen_stage[Stages-1].valid_q;", "gen_stage[Stages-1].valid_q | gen_stage[Stages-1].valid;", "array"),
    ];

    public static TheoryData<string> Names => [.. Faults.Select(fault => fault.Fault)];

    [Theory]
    [InlineData("lut-small")]
    [InlineData("mac-small")]
    [InlineData("bs-small-sparse")]
    [InlineData("systolic-small")]
    [InlineData("systolic-small-weights")]
    [InlineData("systolic-small-inputs")]
    [InlineData("ft-small")]
    [InlineData("ft-small-booth")]
    public void There_are_faults_in_every_module(string preset)
    {
        string[] own = [.. Faults.Where(fault => PresetOf(fault.File) == preset).Select(fault => fault.Module)];
        string[] modules = [.. Designs.Preset(preset).Contracts.Select(contract => contract.Module).Distinct().Where(module => module != "top").Order(StringComparer.Ordinal)];
        string[] shared = [.. Faults.Where(fault => PresetOf(fault.File) == "lut-small").Select(fault => fault.Module)
            .Where(module => preset == "lut-small" || modules.Contains(module) && module is "acc_fetch_unit" or "rescale" or "rescale_lane" or "output")];
        own.Concat(shared).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(modules);
    }

    [ToolTheory("verilator", "iverilog", "g++")]
    [MemberData(nameof(Names))]
    public void A_fault_is_caught_and_located_on_both_simulators(string name)
    {
        (_, string file, string original, string mutant, string module) = Faults.Single(fault => fault.Fault == name);
        TileMicroarchitecture shape = Designs.Preset(PresetOf(file));
        RtlPackage package = Designs.Emit(shape);
        string path = $"rtl/{file}.sv";
        string text = package.Files[path];
        text.Split(original).Length.ShouldBe(2, $"'{original}' must occur once in {path}");
        RtlPackage faulty = package with { Files = package.Files.SetItem(path, text.Replace(original, mutant, StringComparison.Ordinal)) };

        foreach (SimulatorKind kind in Enum.GetValues<SimulatorKind>())
        {
            SimulatorReport report = new CoVerifier(shape, faulty, Designs.Seed).Verify(kind, Cases(shape));
            report.Mismatches.ShouldBeGreaterThan(0, $"{kind} misses: {name}");
            report.FirstDivergence.ShouldNotBeNull();
            report.FirstDivergence.Module.ShouldBe(module, $"{kind}: {report.FirstDivergence}");
        }
    }

    /// <summary>The preset whose package a file is of; cells are tried in that which uses them.</summary>
    private static string PresetOf(string file) => file switch
    {
        "acc_pe_sparse_select" => "bs-small-sparse",
        "acc_delay_line" => "systolic-small",
        "acc_decode_table" => "mac-small-table",
        "acc_gather" => "mac-small-side",
        "acc_loader" => "systolic-small-weights-double",
        "acc_fp_accumulate" or "acc_fp_align" => "ft-small",
        _ => Designs.Presets.Where(preset => file.StartsWith(preset.Replace('-', '_'), StringComparison.Ordinal)).MaxBy(preset => preset.Length) ?? "lut-small",
    };

    private static VerificationCase[] Cases(TileMicroarchitecture shape)
    {
        var random = new Xoshiro256(Designs.Seed);
        return [.. Enumerable.Range(0, 16).Select(Case)];

        VerificationCase Case(int run)
        {
            TileProgram program = RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random);
            if (run == 0) return new VerificationCase("run.0", program, EnvironmentSpec.Ideal(3));
            return new VerificationCase($"run.{run}", program, EnvironmentSpec.Random(1 + random.Below(5), random)).WithReset(random);
        }
    }
}
