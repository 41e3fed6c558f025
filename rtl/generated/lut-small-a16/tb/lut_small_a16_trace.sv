// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6ef8cd9980585735ca84341b295064d85fdf302d5a8fffb930c8f0ed64d86b19
//
// lut_small_a16_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_small_a16_trace #(
  localparam int StimulusBits = 288,  // 268 used
  localparam int TraceBits    = 7776
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
  logic [63:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[268 +: 20];

  lut_small_a16 dut (
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
    .activation_rsp_data_i(stimulus_i[74 +: 144]),
    .weight_req_ready_i(stimulus_i[218 +: 1]),
    .weight_rsp_valid_i(stimulus_i[219 +: 1]),
    .weight_rsp_data_i(stimulus_i[220 +: 12]),
    .scale_req_ready_i(stimulus_i[232 +: 1]),
    .scale_rsp_valid_i(stimulus_i[233 +: 1]),
    .scale_rsp_data_i(stimulus_i[234 +: 32]),
    .output_ready_i(stimulus_i[266 +: 1]),
    .done_ready_i(stimulus_i[267 +: 1]),
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
  assign trace_o[480 +: 144] = dut.activation_rsp_data_i;
  assign trace_o[640 +: 1] = weight_req_valid_o;
  assign trace_o[672 +: 1] = dut.weight_req_ready_i;
  assign trace_o[704 +: 12] = weight_req_address_o;
  assign trace_o[736 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[768 +: 12] = dut.weight_rsp_data_i;
  assign trace_o[800 +: 1] = scale_req_valid_o;
  assign trace_o[832 +: 1] = dut.scale_req_ready_i;
  assign trace_o[864 +: 12] = scale_req_address_o;
  assign trace_o[896 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[928 +: 32] = dut.scale_rsp_data_i;
  assign trace_o[960 +: 1] = output_valid_o;
  assign trace_o[992 +: 1] = dut.output_ready_i;
  assign trace_o[1024 +: 12] = output_address_o;
  assign trace_o[1056 +: 64] = output_data_o;
  assign trace_o[1120 +: 1] = done_valid_o;
  assign trace_o[1152 +: 1] = dut.done_ready_i;
  assign trace_o[1184 +: 8] = done_tag_o;
  assign trace_o[1216 +: 3] = step_stall_o;
  assign trace_o[1248 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1280 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1312 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1344 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1376 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1408 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1440 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1472 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1504 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1536 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1600 +: 144] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1760 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1792 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1824 +: 144] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2048 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2080 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2112 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2144 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2176 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2208 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2240 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2272 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2304 +: 12] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2336 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2368 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2400 +: 12] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2432 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2464 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2496 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2528 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2560 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2624 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2656 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2688 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2720 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2752 +: 32] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2784 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2816 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2848 +: 32] = dut.u_scale_fetch.word_o;

  // u_table_store
  assign trace_o[2880 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[2912 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[2944 +: 144] = dut.u_table_store.table_i;
  assign trace_o[3104 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[3136 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[3168 +: 144] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[3328 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3360 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3392 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3424 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3456 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3488 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[3520 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[3552 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3584 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3616 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3648 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3680 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3712 +: 1] = dut.u_sequencer.step_double_o;
  assign trace_o[3744 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[3776 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3808 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3840 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3872 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3904 +: 1] = dut.u_array.step_double_i;
  assign trace_o[3936 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[3968 +: 1] = dut.u_array.step_last_i;
  assign trace_o[4000 +: 12] = dut.u_array.weight_i;
  assign trace_o[4032 +: 144] = dut.u_array.table_i;
  assign trace_o[4192 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4224 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4256 +: 168] = dut.u_array.partial_sum_o;
  assign trace_o[4448 +: 42] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[4512 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.term_enable_i;
    assign trace_o[4544 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.shift_enable_i;
    assign trace_o[4576 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[4608 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4640 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[4672 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4704 + i0*18 +: 18] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[4768 + i0*21 +: 21] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[4832 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.term_enable_i;
      assign trace_o[4864 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.shift_enable_i;
      assign trace_o[4896 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[4928 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4960 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.double_i;
      assign trace_o[4992 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[5024 + (i0*4 + i1)*3 +: 3] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[5056 + (i0*4 + i1)*72 +: 72] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[5632 + (i0*4 + i1)*21 +: 21] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[5824 + (i0*4 + i1)*21 +: 21] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[6016 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[6048 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[6080 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[6112 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[6144 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[6176 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[6208 +: 168] = dut.u_rescale.partial_sum_i;
  assign trace_o[6400 +: 42] = dut.u_rescale.activation_sum_i;
  assign trace_o[6464 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[6496 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[6528 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[6560 +: 32] = dut.u_rescale.scale_i;
  assign trace_o[6592 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[6624 +: 64] = dut.u_rescale.word_o;
  assign trace_o[6688 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[6720 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[6752 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[6784 + i0*21 +: 21] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[6848 + i0*21 +: 21] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[6912 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[6944 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[6976 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[7008 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[7040 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[7072 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[7104 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[7136 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[7168 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[7232 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[7264 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[7296 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[7328 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[7360 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[7392 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[7424 +: 64] = dut.u_output.word_i;
  assign trace_o[7488 +: 1] = dut.u_output.word_release_o;
  assign trace_o[7520 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[7552 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[7584 +: 12] = dut.u_output.output_address_o;
  assign trace_o[7616 +: 64] = dut.u_output.output_data_o;
  assign trace_o[7680 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[7712 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[7744 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[624 +: 16] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[716 +: 20] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[780 +: 20] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[876 +: 20] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[993 +: 31] = '0;
  assign trace_o[1036 +: 20] = '0;
  assign trace_o[1121 +: 31] = '0;
  assign trace_o[1153 +: 31] = '0;
  assign trace_o[1192 +: 24] = '0;
  assign trace_o[1219 +: 29] = '0;
  assign trace_o[1250 +: 30] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1313 +: 31] = '0;
  assign trace_o[1356 +: 20] = '0;
  assign trace_o[1378 +: 30] = '0;
  assign trace_o[1411 +: 29] = '0;
  assign trace_o[1444 +: 28] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1505 +: 31] = '0;
  assign trace_o[1548 +: 20] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1744 +: 16] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1968 +: 16] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2060 +: 20] = '0;
  assign trace_o[2082 +: 30] = '0;
  assign trace_o[2115 +: 29] = '0;
  assign trace_o[2148 +: 28] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2252 +: 20] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2316 +: 20] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2412 +: 20] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2508 +: 20] = '0;
  assign trace_o[2530 +: 30] = '0;
  assign trace_o[2563 +: 29] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2700 +: 20] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[3088 +: 16] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3312 +: 16] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3394 +: 30] = '0;
  assign trace_o[3427 +: 29] = '0;
  assign trace_o[3460 +: 28] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3811 +: 29] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4012 +: 20] = '0;
  assign trace_o[4176 +: 16] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4424 +: 24] = '0;
  assign trace_o[4490 +: 22] = '0;
  assign trace_o[4514 +: 30] = '0;
  assign trace_o[4546 +: 30] = '0;
  assign trace_o[4578 +: 30] = '0;
  assign trace_o[4610 +: 30] = '0;
  assign trace_o[4642 +: 30] = '0;
  assign trace_o[4674 +: 30] = '0;
  assign trace_o[4740 +: 28] = '0;
  assign trace_o[4810 +: 22] = '0;
  assign trace_o[4840 +: 24] = '0;
  assign trace_o[4872 +: 24] = '0;
  assign trace_o[4904 +: 24] = '0;
  assign trace_o[4936 +: 24] = '0;
  assign trace_o[4968 +: 24] = '0;
  assign trace_o[5000 +: 24] = '0;
  assign trace_o[5048 +: 8] = '0;
  assign trace_o[5800 +: 24] = '0;
  assign trace_o[5992 +: 24] = '0;
  assign trace_o[6017 +: 31] = '0;
  assign trace_o[6049 +: 31] = '0;
  assign trace_o[6082 +: 30] = '0;
  assign trace_o[6115 +: 29] = '0;
  assign trace_o[6150 +: 26] = '0;
  assign trace_o[6177 +: 31] = '0;
  assign trace_o[6376 +: 24] = '0;
  assign trace_o[6442 +: 22] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[6497 +: 31] = '0;
  assign trace_o[6529 +: 31] = '0;
  assign trace_o[6593 +: 31] = '0;
  assign trace_o[6689 +: 31] = '0;
  assign trace_o[6722 +: 30] = '0;
  assign trace_o[6754 +: 30] = '0;
  assign trace_o[6826 +: 22] = '0;
  assign trace_o[6890 +: 22] = '0;
  assign trace_o[6920 +: 24] = '0;
  assign trace_o[6968 +: 8] = '0;
  assign trace_o[6978 +: 30] = '0;
  assign trace_o[7010 +: 30] = '0;
  assign trace_o[7042 +: 30] = '0;
  assign trace_o[7074 +: 30] = '0;
  assign trace_o[7108 +: 28] = '0;
  assign trace_o[7148 +: 20] = '0;
  assign trace_o[7233 +: 31] = '0;
  assign trace_o[7265 +: 31] = '0;
  assign trace_o[7304 +: 24] = '0;
  assign trace_o[7340 +: 20] = '0;
  assign trace_o[7362 +: 30] = '0;
  assign trace_o[7393 +: 31] = '0;
  assign trace_o[7489 +: 31] = '0;
  assign trace_o[7521 +: 31] = '0;
  assign trace_o[7553 +: 31] = '0;
  assign trace_o[7596 +: 20] = '0;
  assign trace_o[7681 +: 31] = '0;
  assign trace_o[7713 +: 31] = '0;
  assign trace_o[7752 +: 24] = '0;
endmodule
