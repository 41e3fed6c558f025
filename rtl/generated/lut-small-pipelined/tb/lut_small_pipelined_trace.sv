// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-pipelined; this file is yours, no licence of its makers attaches to it.
// Spec hash: f4613c4998f526528ec6b1bb77943699b6b792e06f046dde7c53df22c0cb9da0
//
// lut_small_pipelined_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_small_pipelined_trace #(
  localparam int StimulusBits = 192,  // 185 used
  localparam int TraceBits    = 8544
) (
  input  logic                    clk_i,
  input  logic                    rst_ni,
  input  logic [StimulusBits-1:0] stimulus_i,
  output logic [TraceBits-1:0]    trace_o
);
  logic [0:0] cmd_ready_o;
  logic [0:0] activation_req_valid_o;
  logic [11:0] activation_req_address_o;
  logic [0:0] weight_req_valid_o;
  logic [11:0] weight_req_address_o;
  logic [0:0] scale_req_valid_o;
  logic [11:0] scale_req_address_o;
  logic [0:0] output_valid_o;
  logic [11:0] output_address_o;
  logic [95:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[185 +: 7];

  lut_small_pipelined dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 12]),
    .cmd_weight_base_i(stimulus_i[21 +: 12]),
    .cmd_scale_base_i(stimulus_i[33 +: 12]),
    .cmd_output_base_i(stimulus_i[45 +: 12]),
    .cmd_n_tile_last_i(stimulus_i[57 +: 2]),
    .cmd_group_last_i(stimulus_i[59 +: 3]),
    .cmd_slice_last_i(stimulus_i[62 +: 4]),
    .cmd_output_shift_i(stimulus_i[66 +: 6]),
    .activation_req_ready_i(stimulus_i[72 +: 1]),
    .activation_rsp_valid_i(stimulus_i[73 +: 1]),
    .activation_rsp_data_i(stimulus_i[74 +: 48]),
    .weight_req_ready_i(stimulus_i[122 +: 1]),
    .weight_rsp_valid_i(stimulus_i[123 +: 1]),
    .weight_rsp_data_i(stimulus_i[124 +: 12]),
    .scale_req_ready_i(stimulus_i[136 +: 1]),
    .scale_rsp_valid_i(stimulus_i[137 +: 1]),
    .scale_rsp_data_i(stimulus_i[138 +: 45]),
    .output_ready_i(stimulus_i[183 +: 1]),
    .done_ready_i(stimulus_i[184 +: 1]),
    .cmd_ready_o(cmd_ready_o),
    .activation_req_valid_o(activation_req_valid_o),
    .activation_req_address_o(activation_req_address_o),
    .weight_req_valid_o(weight_req_valid_o),
    .weight_req_address_o(weight_req_address_o),
    .scale_req_valid_o(scale_req_valid_o),
    .scale_req_address_o(scale_req_address_o),
    .output_valid_o(output_valid_o),
    .output_address_o(output_address_o),
    .output_data_o(output_data_o),
    .done_valid_o(done_valid_o),
    .done_tag_o(done_tag_o),
    .step_stall_o(step_stall_o),
    .rescale_stall_o(rescale_stall_o)
  );

  // The top
  assign trace_o[0 +: 1] = dut.cmd_valid_i;
  assign trace_o[32 +: 1] = cmd_ready_o;
  assign trace_o[64 +: 8] = dut.cmd_tag_i;
  assign trace_o[96 +: 12] = dut.cmd_activation_base_i;
  assign trace_o[128 +: 12] = dut.cmd_weight_base_i;
  assign trace_o[160 +: 12] = dut.cmd_scale_base_i;
  assign trace_o[192 +: 12] = dut.cmd_output_base_i;
  assign trace_o[224 +: 2] = dut.cmd_n_tile_last_i;
  assign trace_o[256 +: 3] = dut.cmd_group_last_i;
  assign trace_o[288 +: 4] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 12] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 48] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 12] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 12] = dut.weight_rsp_data_i;
  assign trace_o[704 +: 1] = scale_req_valid_o;
  assign trace_o[736 +: 1] = dut.scale_req_ready_i;
  assign trace_o[768 +: 12] = scale_req_address_o;
  assign trace_o[800 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[832 +: 45] = dut.scale_rsp_data_i;
  assign trace_o[896 +: 1] = output_valid_o;
  assign trace_o[928 +: 1] = dut.output_ready_i;
  assign trace_o[960 +: 12] = output_address_o;
  assign trace_o[992 +: 96] = output_data_o;
  assign trace_o[1088 +: 1] = done_valid_o;
  assign trace_o[1120 +: 1] = dut.done_ready_i;
  assign trace_o[1152 +: 8] = done_tag_o;
  assign trace_o[1184 +: 3] = step_stall_o;
  assign trace_o[1216 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1248 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1280 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1312 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1344 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1376 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1408 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1472 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1504 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1568 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1664 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1696 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1760 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1792 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1824 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1856 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1888 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1920 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2016 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2080 +: 12] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2112 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2144 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2176 +: 12] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2208 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2240 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2272 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2304 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2336 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2432 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2464 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2496 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2528 +: 45] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2624 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2656 +: 45] = dut.u_scale_fetch.word_o;

  // u_table_precompute
  assign trace_o[2720 +: 48] = dut.u_table_precompute.activation_i;
  assign trace_o[2784 +: 120] = dut.u_table_precompute.table_o;

  // u_table_store
  assign trace_o[2912 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[2944 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[2976 +: 120] = dut.u_table_store.table_i;
  assign trace_o[3104 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[3136 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[3168 +: 120] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[3296 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3328 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3360 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3392 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3424 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3456 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[3488 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[3520 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3552 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3584 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3616 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3648 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3680 +: 1] = dut.u_sequencer.step_double_o;
  assign trace_o[3712 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[3744 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3776 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3808 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3840 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3872 +: 1] = dut.u_array.step_double_i;
  assign trace_o[3904 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[3936 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3968 +: 12] = dut.u_array.weight_i;
  assign trace_o[4000 +: 120] = dut.u_array.table_i;
  assign trace_o[4128 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4160 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4192 +: 306] = dut.u_array.partial_sum_o;
  assign trace_o[4512 +: 39] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_activation_sum_0
    assign trace_o[4576 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.term_enable_i;
    assign trace_o[4608 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.shift_enable_i;
    assign trace_o[4640 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[4672 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4704 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[4736 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4768 + i0*10 +: 10] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[4800 + i0*13 +: 13] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 6; i1++) begin : gen_pe_1
      assign trace_o[4864 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.term_enable_i;
      assign trace_o[4896 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.shift_enable_i;
      assign trace_o[4928 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[4960 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4992 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.double_i;
      assign trace_o[5024 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[5056 + (i0*6 + i1)*2 +: 2] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[5120 + (i0*6 + i1)*40 +: 40] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[5856 + (i0*6 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[6176 + (i0*6 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[6496 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[6528 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[6560 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[6592 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[6624 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[6656 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[6688 +: 306] = dut.u_rescale.partial_sum_i;
  assign trace_o[7008 +: 39] = dut.u_rescale.activation_sum_i;
  assign trace_o[7072 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[7104 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[7136 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[7168 +: 45] = dut.u_rescale.scale_i;
  assign trace_o[7232 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[7264 +: 96] = dut.u_rescale.word_o;
  assign trace_o[7360 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[7392 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_rescale_lane_0
    assign trace_o[7424 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[7456 + i0*17 +: 17] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[7520 + i0*13 +: 13] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[7584 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[7616 + i0*10 +: 10] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[7648 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[7680 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[7712 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[7744 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[7776 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[7808 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[7840 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[7936 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[7968 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[8000 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[8032 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[8064 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[8096 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[8128 +: 96] = dut.u_output.word_i;
  assign trace_o[8224 +: 1] = dut.u_output.word_release_o;
  assign trace_o[8256 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[8288 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[8320 +: 12] = dut.u_output.output_address_o;
  assign trace_o[8352 +: 96] = dut.u_output.output_data_o;
  assign trace_o[8448 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[8480 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[8512 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[108 +: 20] = '0;
  assign trace_o[140 +: 20] = '0;
  assign trace_o[172 +: 20] = '0;
  assign trace_o[204 +: 20] = '0;
  assign trace_o[226 +: 30] = '0;
  assign trace_o[259 +: 29] = '0;
  assign trace_o[292 +: 28] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[428 +: 20] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[528 +: 16] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[620 +: 20] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[684 +: 20] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[780 +: 20] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[877 +: 19] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[972 +: 20] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1121 +: 31] = '0;
  assign trace_o[1160 +: 24] = '0;
  assign trace_o[1187 +: 29] = '0;
  assign trace_o[1218 +: 30] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1324 +: 20] = '0;
  assign trace_o[1346 +: 30] = '0;
  assign trace_o[1379 +: 29] = '0;
  assign trace_o[1412 +: 28] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1516 +: 20] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1616 +: 16] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1744 +: 16] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1836 +: 20] = '0;
  assign trace_o[1858 +: 30] = '0;
  assign trace_o[1891 +: 29] = '0;
  assign trace_o[1924 +: 28] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2028 +: 20] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2092 +: 20] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2188 +: 20] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2284 +: 20] = '0;
  assign trace_o[2306 +: 30] = '0;
  assign trace_o[2339 +: 29] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2476 +: 20] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2573 +: 19] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2701 +: 19] = '0;
  assign trace_o[2768 +: 16] = '0;
  assign trace_o[2904 +: 8] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[3096 +: 8] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3288 +: 8] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3362 +: 30] = '0;
  assign trace_o[3395 +: 29] = '0;
  assign trace_o[3428 +: 28] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3779 +: 29] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3980 +: 20] = '0;
  assign trace_o[4120 +: 8] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4161 +: 31] = '0;
  assign trace_o[4498 +: 14] = '0;
  assign trace_o[4551 +: 25] = '0;
  assign trace_o[4579 +: 29] = '0;
  assign trace_o[4611 +: 29] = '0;
  assign trace_o[4643 +: 29] = '0;
  assign trace_o[4675 +: 29] = '0;
  assign trace_o[4707 +: 29] = '0;
  assign trace_o[4739 +: 29] = '0;
  assign trace_o[4798 +: 2] = '0;
  assign trace_o[4839 +: 25] = '0;
  assign trace_o[4882 +: 14] = '0;
  assign trace_o[4914 +: 14] = '0;
  assign trace_o[4946 +: 14] = '0;
  assign trace_o[4978 +: 14] = '0;
  assign trace_o[5010 +: 14] = '0;
  assign trace_o[5042 +: 14] = '0;
  assign trace_o[5092 +: 28] = '0;
  assign trace_o[5840 +: 16] = '0;
  assign trace_o[6162 +: 14] = '0;
  assign trace_o[6482 +: 14] = '0;
  assign trace_o[6497 +: 31] = '0;
  assign trace_o[6529 +: 31] = '0;
  assign trace_o[6562 +: 30] = '0;
  assign trace_o[6595 +: 29] = '0;
  assign trace_o[6630 +: 26] = '0;
  assign trace_o[6657 +: 31] = '0;
  assign trace_o[6994 +: 14] = '0;
  assign trace_o[7047 +: 25] = '0;
  assign trace_o[7073 +: 31] = '0;
  assign trace_o[7105 +: 31] = '0;
  assign trace_o[7137 +: 31] = '0;
  assign trace_o[7213 +: 19] = '0;
  assign trace_o[7233 +: 31] = '0;
  assign trace_o[7361 +: 31] = '0;
  assign trace_o[7394 +: 30] = '0;
  assign trace_o[7427 +: 29] = '0;
  assign trace_o[7507 +: 13] = '0;
  assign trace_o[7559 +: 25] = '0;
  assign trace_o[7599 +: 17] = '0;
  assign trace_o[7646 +: 2] = '0;
  assign trace_o[7651 +: 29] = '0;
  assign trace_o[7683 +: 29] = '0;
  assign trace_o[7715 +: 29] = '0;
  assign trace_o[7747 +: 29] = '0;
  assign trace_o[7785 +: 23] = '0;
  assign trace_o[7826 +: 14] = '0;
  assign trace_o[7937 +: 31] = '0;
  assign trace_o[7969 +: 31] = '0;
  assign trace_o[8008 +: 24] = '0;
  assign trace_o[8044 +: 20] = '0;
  assign trace_o[8066 +: 30] = '0;
  assign trace_o[8097 +: 31] = '0;
  assign trace_o[8225 +: 31] = '0;
  assign trace_o[8257 +: 31] = '0;
  assign trace_o[8289 +: 31] = '0;
  assign trace_o[8332 +: 20] = '0;
  assign trace_o[8449 +: 31] = '0;
  assign trace_o[8481 +: 31] = '0;
  assign trace_o[8520 +: 24] = '0;
endmodule
