// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-cube; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6b7082b561d2e2b80fafdf6f00a8ebc1698b95dd353cd13a66d9ac538c43fecb
//
// systolic_small_cube_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module systolic_small_cube_trace #(
  localparam int StimulusBits = 320,  // 296 used
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
  logic [23:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[296 +: 24];

  systolic_small_cube dut (
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
    .cmd_requantize_multiplier_i(stimulus_i[72 +: 24]),
    .activation_req_ready_i(stimulus_i[96 +: 1]),
    .activation_rsp_valid_i(stimulus_i[97 +: 1]),
    .activation_rsp_data_i(stimulus_i[98 +: 48]),
    .weight_req_ready_i(stimulus_i[146 +: 1]),
    .weight_rsp_valid_i(stimulus_i[147 +: 1]),
    .weight_rsp_data_i(stimulus_i[148 +: 90]),
    .scale_req_ready_i(stimulus_i[238 +: 1]),
    .scale_rsp_valid_i(stimulus_i[239 +: 1]),
    .scale_rsp_data_i(stimulus_i[240 +: 54]),
    .output_ready_i(stimulus_i[294 +: 1]),
    .done_ready_i(stimulus_i[295 +: 1]),
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
  assign trace_o[352 +: 24] = dut.cmd_requantize_multiplier_i;
  assign trace_o[384 +: 1] = activation_req_valid_o;
  assign trace_o[416 +: 1] = dut.activation_req_ready_i;
  assign trace_o[448 +: 12] = activation_req_address_o;
  assign trace_o[480 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[512 +: 48] = dut.activation_rsp_data_i;
  assign trace_o[576 +: 1] = weight_req_valid_o;
  assign trace_o[608 +: 1] = dut.weight_req_ready_i;
  assign trace_o[640 +: 12] = weight_req_address_o;
  assign trace_o[672 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[704 +: 90] = dut.weight_rsp_data_i;
  assign trace_o[800 +: 1] = scale_req_valid_o;
  assign trace_o[832 +: 1] = dut.scale_req_ready_i;
  assign trace_o[864 +: 12] = scale_req_address_o;
  assign trace_o[896 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[928 +: 54] = dut.scale_rsp_data_i;
  assign trace_o[992 +: 1] = output_valid_o;
  assign trace_o[1024 +: 1] = dut.output_ready_i;
  assign trace_o[1056 +: 12] = output_address_o;
  assign trace_o[1088 +: 24] = output_data_o;
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
  assign trace_o[1600 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1664 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1696 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1728 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1792 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1824 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1856 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1888 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1920 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1952 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2048 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2112 +: 90] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2208 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2240 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2272 +: 90] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2432 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2464 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2496 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2528 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2624 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2656 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2688 +: 54] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2752 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2784 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2816 +: 54] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2880 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2912 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2944 +: 48] = dut.u_activation_store.activation_i;
  assign trace_o[3008 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[3040 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[3072 +: 48] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3136 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3168 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3200 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3232 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3264 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3296 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3328 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3360 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3392 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3424 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3456 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3488 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3520 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3552 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3584 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3616 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3648 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3680 +: 90] = dut.u_array.weight_i;
  assign trace_o[3776 +: 48] = dut.u_array.activation_i;
  assign trace_o[3840 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3872 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3904 +: 204] = dut.u_array.partial_sum_o;
  assign trace_o[4128 +: 26] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[4160 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.valid_i;
    assign trace_o[4192 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4224 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4256 + i0*24 +: 24] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[4320 + i0*13 +: 13] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 6; i1++) begin : gen_pe_1
      assign trace_o[4352 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[4384 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4416 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4448 + (i0*6 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[4736 + (i0*6 + i1)*15 +: 15] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[4928 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[4960 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_o;
      assign trace_o[4992 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_o;
      assign trace_o[5024 + (i0*6 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_o;
      assign trace_o[5312 + (i0*6 + i1)*15 +: 15] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_o;
      assign trace_o[5504 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.hand_over_o;
      assign trace_o[5536 + (i0*6 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[5728 + (i0*6 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[5952 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[5984 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[6016 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[6048 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[6080 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[6112 +: 24] = dut.u_rescale.cmd_requantize_multiplier_i;
  assign trace_o[6144 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[6176 +: 204] = dut.u_rescale.partial_sum_i;
  assign trace_o[6400 +: 26] = dut.u_rescale.activation_sum_i;
  assign trace_o[6432 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[6464 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[6496 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[6528 +: 54] = dut.u_rescale.scale_i;
  assign trace_o[6592 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[6624 +: 24] = dut.u_rescale.word_o;
  assign trace_o[6656 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[6688 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_rescale_lane_0
    assign trace_o[6720 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[6752 + i0*17 +: 17] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[6816 + i0*13 +: 13] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[6880 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[6912 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[6976 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[7008 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[7040 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[7072 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[7104 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[7136 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.requantize_i;
    assign trace_o[7168 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.multiplier_i;
    assign trace_o[7232 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[7264 + i0*8 +: 8] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[7296 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[7328 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[7360 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[7392 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[7424 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[7456 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[7488 +: 24] = dut.u_output.word_i;
  assign trace_o[7520 +: 1] = dut.u_output.word_release_o;
  assign trace_o[7552 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[7584 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[7616 +: 12] = dut.u_output.output_address_o;
  assign trace_o[7648 +: 24] = dut.u_output.output_data_o;
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
  assign trace_o[376 +: 8] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[460 +: 20] = '0;
  assign trace_o[481 +: 31] = '0;
  assign trace_o[560 +: 16] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[652 +: 20] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[794 +: 6] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[876 +: 20] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[982 +: 10] = '0;
  assign trace_o[993 +: 31] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1068 +: 20] = '0;
  assign trace_o[1112 +: 8] = '0;
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
  assign trace_o[1648 +: 16] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1776 +: 16] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1868 +: 20] = '0;
  assign trace_o[1890 +: 30] = '0;
  assign trace_o[1923 +: 29] = '0;
  assign trace_o[1956 +: 28] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2060 +: 20] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2202 +: 6] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2362 +: 6] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2444 +: 20] = '0;
  assign trace_o[2466 +: 30] = '0;
  assign trace_o[2499 +: 29] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2636 +: 20] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2742 +: 10] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2870 +: 10] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2992 +: 16] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3120 +: 16] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3202 +: 30] = '0;
  assign trace_o[3235 +: 29] = '0;
  assign trace_o[3268 +: 28] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3555 +: 29] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3770 +: 6] = '0;
  assign trace_o[3824 +: 16] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[4108 +: 20] = '0;
  assign trace_o[4154 +: 6] = '0;
  assign trace_o[4162 +: 30] = '0;
  assign trace_o[4194 +: 30] = '0;
  assign trace_o[4226 +: 30] = '0;
  assign trace_o[4304 +: 16] = '0;
  assign trace_o[4346 +: 6] = '0;
  assign trace_o[4364 +: 20] = '0;
  assign trace_o[4396 +: 20] = '0;
  assign trace_o[4428 +: 20] = '0;
  assign trace_o[4916 +: 12] = '0;
  assign trace_o[4940 +: 20] = '0;
  assign trace_o[4972 +: 20] = '0;
  assign trace_o[5004 +: 20] = '0;
  assign trace_o[5492 +: 12] = '0;
  assign trace_o[5516 +: 20] = '0;
  assign trace_o[5932 +: 20] = '0;
  assign trace_o[5953 +: 31] = '0;
  assign trace_o[5985 +: 31] = '0;
  assign trace_o[6018 +: 30] = '0;
  assign trace_o[6051 +: 29] = '0;
  assign trace_o[6086 +: 26] = '0;
  assign trace_o[6136 +: 8] = '0;
  assign trace_o[6145 +: 31] = '0;
  assign trace_o[6380 +: 20] = '0;
  assign trace_o[6426 +: 6] = '0;
  assign trace_o[6433 +: 31] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[6497 +: 31] = '0;
  assign trace_o[6582 +: 10] = '0;
  assign trace_o[6593 +: 31] = '0;
  assign trace_o[6648 +: 8] = '0;
  assign trace_o[6657 +: 31] = '0;
  assign trace_o[6690 +: 30] = '0;
  assign trace_o[6723 +: 29] = '0;
  assign trace_o[6803 +: 13] = '0;
  assign trace_o[6855 +: 25] = '0;
  assign trace_o[6898 +: 14] = '0;
  assign trace_o[6948 +: 28] = '0;
  assign trace_o[6979 +: 29] = '0;
  assign trace_o[7011 +: 29] = '0;
  assign trace_o[7043 +: 29] = '0;
  assign trace_o[7075 +: 29] = '0;
  assign trace_o[7110 +: 26] = '0;
  assign trace_o[7139 +: 29] = '0;
  assign trace_o[7204 +: 28] = '0;
  assign trace_o[7250 +: 14] = '0;
  assign trace_o[7288 +: 8] = '0;
  assign trace_o[7297 +: 31] = '0;
  assign trace_o[7329 +: 31] = '0;
  assign trace_o[7368 +: 24] = '0;
  assign trace_o[7404 +: 20] = '0;
  assign trace_o[7426 +: 30] = '0;
  assign trace_o[7457 +: 31] = '0;
  assign trace_o[7512 +: 8] = '0;
  assign trace_o[7521 +: 31] = '0;
  assign trace_o[7553 +: 31] = '0;
  assign trace_o[7585 +: 31] = '0;
  assign trace_o[7628 +: 20] = '0;
  assign trace_o[7672 +: 8] = '0;
  assign trace_o[7681 +: 31] = '0;
  assign trace_o[7713 +: 31] = '0;
  assign trace_o[7752 +: 24] = '0;
endmodule
