// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-int8; this file is yours, no licence of its makers attaches to it.
// Spec hash: de5ec2f29ea30edee890dc12b249f23f111a95c9a37f9c613c2d155a18195d6c
//
// lut_small_int8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_small_int8_trace #(
  localparam int StimulusBits = 224,  // 196 used
  localparam int TraceBits    = 6592
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
  logic [15:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[196 +: 28];

  lut_small_int8 dut (
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
    .weight_rsp_data_i(stimulus_i[148 +: 12]),
    .scale_req_ready_i(stimulus_i[160 +: 1]),
    .scale_rsp_valid_i(stimulus_i[161 +: 1]),
    .scale_rsp_data_i(stimulus_i[162 +: 32]),
    .output_ready_i(stimulus_i[194 +: 1]),
    .done_ready_i(stimulus_i[195 +: 1]),
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
  assign trace_o[704 +: 12] = dut.weight_rsp_data_i;
  assign trace_o[736 +: 1] = scale_req_valid_o;
  assign trace_o[768 +: 1] = dut.scale_req_ready_i;
  assign trace_o[800 +: 12] = scale_req_address_o;
  assign trace_o[832 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[864 +: 32] = dut.scale_rsp_data_i;
  assign trace_o[896 +: 1] = output_valid_o;
  assign trace_o[928 +: 1] = dut.output_ready_i;
  assign trace_o[960 +: 12] = output_address_o;
  assign trace_o[992 +: 16] = output_data_o;
  assign trace_o[1024 +: 1] = done_valid_o;
  assign trace_o[1056 +: 1] = dut.done_ready_i;
  assign trace_o[1088 +: 8] = done_tag_o;
  assign trace_o[1120 +: 3] = step_stall_o;
  assign trace_o[1152 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1184 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1216 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1248 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1280 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1312 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1344 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1376 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1408 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1440 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1472 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1504 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1632 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1696 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1728 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1760 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1792 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1824 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1856 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1888 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1920 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[1952 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2016 +: 12] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2112 +: 12] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2144 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2176 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2208 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2240 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2272 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2304 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2336 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2400 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2432 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2464 +: 32] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2496 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2528 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2560 +: 32] = dut.u_scale_fetch.word_o;

  // u_table_precompute
  assign trace_o[2592 +: 48] = dut.u_table_precompute.activation_i;
  assign trace_o[2656 +: 80] = dut.u_table_precompute.table_o;

  // u_table_store
  assign trace_o[2752 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[2784 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[2816 +: 80] = dut.u_table_store.table_i;
  assign trace_o[2912 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[2944 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[2976 +: 80] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[3072 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3104 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3136 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3168 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3200 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3232 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[3264 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[3296 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3328 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3360 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3392 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3424 +: 2] = dut.u_sequencer.step_plane_o;
  assign trace_o[3456 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3488 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[3520 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3552 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3584 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3616 +: 2] = dut.u_array.step_plane_i;
  assign trace_o[3648 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3680 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[3712 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3744 +: 12] = dut.u_array.weight_i;
  assign trace_o[3776 +: 80] = dut.u_array.table_i;
  assign trace_o[3872 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3904 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3936 +: 104] = dut.u_array.partial_sum_o;
  assign trace_o[4064 +: 26] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[4096 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[4128 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4160 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[4192 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4224 + i0*10 +: 10] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[4256 + i0*13 +: 13] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[4288 + (i0*4 + i1)*2 +: 2] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.plane_i;
      assign trace_o[4320 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[4352 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4384 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4416 + (i0*4 + i1)*3 +: 3] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[4448 + (i0*4 + i1)*40 +: 40] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[4768 + (i0*4 + i1)*13 +: 13] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[4896 + (i0*4 + i1)*13 +: 13] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[5024 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[5056 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[5088 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[5120 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[5152 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[5184 +: 24] = dut.u_rescale.cmd_requantize_multiplier_i;
  assign trace_o[5216 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[5248 +: 104] = dut.u_rescale.partial_sum_i;
  assign trace_o[5376 +: 26] = dut.u_rescale.activation_sum_i;
  assign trace_o[5408 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[5440 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[5472 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[5504 +: 32] = dut.u_rescale.scale_i;
  assign trace_o[5536 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[5568 +: 16] = dut.u_rescale.word_o;
  assign trace_o[5600 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[5632 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[5664 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[5696 + i0*13 +: 13] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[5728 + i0*13 +: 13] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[5760 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[5792 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[5824 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[5856 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[5888 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[5920 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[5952 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[5984 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.requantize_i;
    assign trace_o[6016 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.multiplier_i;
    assign trace_o[6048 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[6080 + i0*8 +: 8] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[6112 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[6144 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[6176 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[6208 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[6240 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[6272 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[6304 +: 16] = dut.u_output.word_i;
  assign trace_o[6336 +: 1] = dut.u_output.word_release_o;
  assign trace_o[6368 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[6400 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[6432 +: 12] = dut.u_output.output_address_o;
  assign trace_o[6464 +: 16] = dut.u_output.output_data_o;
  assign trace_o[6496 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[6528 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[6560 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[716 +: 20] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[812 +: 20] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[972 +: 20] = '0;
  assign trace_o[1008 +: 16] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1096 +: 24] = '0;
  assign trace_o[1123 +: 29] = '0;
  assign trace_o[1154 +: 30] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1260 +: 20] = '0;
  assign trace_o[1282 +: 30] = '0;
  assign trace_o[1315 +: 29] = '0;
  assign trace_o[1348 +: 28] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1452 +: 20] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1552 +: 16] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1680 +: 16] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1772 +: 20] = '0;
  assign trace_o[1794 +: 30] = '0;
  assign trace_o[1827 +: 29] = '0;
  assign trace_o[1860 +: 28] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1964 +: 20] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2028 +: 20] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2124 +: 20] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2220 +: 20] = '0;
  assign trace_o[2242 +: 30] = '0;
  assign trace_o[2275 +: 29] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2412 +: 20] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2640 +: 16] = '0;
  assign trace_o[2736 +: 16] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2896 +: 16] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[3056 +: 16] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3138 +: 30] = '0;
  assign trace_o[3171 +: 29] = '0;
  assign trace_o[3204 +: 28] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3426 +: 30] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3555 +: 29] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3618 +: 30] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3756 +: 20] = '0;
  assign trace_o[3856 +: 16] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[4040 +: 24] = '0;
  assign trace_o[4090 +: 6] = '0;
  assign trace_o[4098 +: 30] = '0;
  assign trace_o[4130 +: 30] = '0;
  assign trace_o[4162 +: 30] = '0;
  assign trace_o[4194 +: 30] = '0;
  assign trace_o[4244 +: 12] = '0;
  assign trace_o[4282 +: 6] = '0;
  assign trace_o[4304 +: 16] = '0;
  assign trace_o[4328 +: 24] = '0;
  assign trace_o[4360 +: 24] = '0;
  assign trace_o[4392 +: 24] = '0;
  assign trace_o[4440 +: 8] = '0;
  assign trace_o[4872 +: 24] = '0;
  assign trace_o[5000 +: 24] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5057 +: 31] = '0;
  assign trace_o[5090 +: 30] = '0;
  assign trace_o[5123 +: 29] = '0;
  assign trace_o[5158 +: 26] = '0;
  assign trace_o[5208 +: 8] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5352 +: 24] = '0;
  assign trace_o[5402 +: 6] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5584 +: 16] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5634 +: 30] = '0;
  assign trace_o[5666 +: 30] = '0;
  assign trace_o[5722 +: 6] = '0;
  assign trace_o[5754 +: 6] = '0;
  assign trace_o[5768 +: 24] = '0;
  assign trace_o[5816 +: 8] = '0;
  assign trace_o[5826 +: 30] = '0;
  assign trace_o[5858 +: 30] = '0;
  assign trace_o[5890 +: 30] = '0;
  assign trace_o[5922 +: 30] = '0;
  assign trace_o[5956 +: 28] = '0;
  assign trace_o[5986 +: 30] = '0;
  assign trace_o[6040 +: 8] = '0;
  assign trace_o[6060 +: 20] = '0;
  assign trace_o[6096 +: 16] = '0;
  assign trace_o[6113 +: 31] = '0;
  assign trace_o[6145 +: 31] = '0;
  assign trace_o[6184 +: 24] = '0;
  assign trace_o[6220 +: 20] = '0;
  assign trace_o[6242 +: 30] = '0;
  assign trace_o[6273 +: 31] = '0;
  assign trace_o[6320 +: 16] = '0;
  assign trace_o[6337 +: 31] = '0;
  assign trace_o[6369 +: 31] = '0;
  assign trace_o[6401 +: 31] = '0;
  assign trace_o[6444 +: 20] = '0;
  assign trace_o[6480 +: 16] = '0;
  assign trace_o[6497 +: 31] = '0;
  assign trace_o[6529 +: 31] = '0;
  assign trace_o[6568 +: 24] = '0;
endmodule
