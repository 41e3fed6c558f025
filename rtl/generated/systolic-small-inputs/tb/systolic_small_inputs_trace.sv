// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-inputs; this file is yours, no licence of its makers attaches to it.
// Spec hash: fe42a7791c89beb3beac69af03140b3d5c022f3df7de324e2d3b513d27d9d67f
//
// systolic_small_inputs_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module systolic_small_inputs_trace #(
  localparam int StimulusBits = 224,  // 202 used
  localparam int TraceBits    = 7328
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

  assign unused_stimulus = ^stimulus_i[202 +: 22];

  systolic_small_inputs dut (
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
    .weight_rsp_data_i(stimulus_i[124 +: 32]),
    .scale_req_ready_i(stimulus_i[156 +: 1]),
    .scale_rsp_valid_i(stimulus_i[157 +: 1]),
    .scale_rsp_data_i(stimulus_i[158 +: 42]),
    .output_ready_i(stimulus_i[200 +: 1]),
    .done_ready_i(stimulus_i[201 +: 1]),
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
  assign trace_o[672 +: 32] = dut.weight_rsp_data_i;
  assign trace_o[704 +: 1] = scale_req_valid_o;
  assign trace_o[736 +: 1] = dut.scale_req_ready_i;
  assign trace_o[768 +: 12] = scale_req_address_o;
  assign trace_o[800 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[832 +: 42] = dut.scale_rsp_data_i;
  assign trace_o[896 +: 1] = output_valid_o;
  assign trace_o[928 +: 1] = dut.output_ready_i;
  assign trace_o[960 +: 12] = output_address_o;
  assign trace_o[992 +: 64] = output_data_o;
  assign trace_o[1056 +: 1] = done_valid_o;
  assign trace_o[1088 +: 1] = dut.done_ready_i;
  assign trace_o[1120 +: 8] = done_tag_o;
  assign trace_o[1152 +: 3] = step_stall_o;
  assign trace_o[1184 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1216 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1248 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1280 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1312 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1344 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1376 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1408 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1472 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1504 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1536 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1664 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1728 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1760 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1792 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1824 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1856 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1888 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1920 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[1984 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2048 +: 32] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2112 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2144 +: 32] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2176 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2208 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2240 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2272 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2304 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2336 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2432 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2464 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2496 +: 42] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2624 +: 42] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2688 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2720 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2752 +: 48] = dut.u_activation_store.activation_i;
  assign trace_o[2816 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2848 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2880 +: 48] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[2944 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[2976 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3008 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3040 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3072 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3104 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3136 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3168 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3200 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3232 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3264 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3296 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3328 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3360 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3392 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3424 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3456 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3488 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3520 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[3552 +: 32] = dut.u_array.weight_i;
  assign trace_o[3584 +: 48] = dut.u_array.activation_i;
  assign trace_o[3648 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3680 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3712 +: 216] = dut.u_array.partial_sum_o;
  assign trace_o[3936 +: 42] = dut.u_array.activation_sum_o;

  // u_array.gen_top[*].u_activation_sum
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_activation_sum_0
    assign trace_o[4000 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.valid_i;
    assign trace_o[4032 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.first_i;
    assign trace_o[4064 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.last_i;
    assign trace_o[4096 + i0*16 +: 16] = dut.u_array.gen_top[i0].u_activation_sum.activation_i;
    assign trace_o[4160 + i0*14 +: 14] = dut.u_array.gen_top[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 3; i1++) begin : gen_pe_1
      assign trace_o[4224 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[4256 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.start_i;
      assign trace_o[4288 + (i0*3 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[4320 + (i0*3 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.row_i;
      assign trace_o[4416 + (i0*3 + i1)*13 +: 13] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.sum_i;
      assign trace_o[4512 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[4544 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.start_o;
      assign trace_o[4576 + (i0*3 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_o;
      assign trace_o[4608 + (i0*3 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.row_o;
      assign trace_o[4704 + (i0*3 + i1)*13 +: 13] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.sum_o;
    end
  end

  // u_array.gen_bottom[*].u_accumulator
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_accumulator_0
    assign trace_o[4800 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.valid_i;
    assign trace_o[4832 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.first_i;
    assign trace_o[4864 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.last_i;
    assign trace_o[4896 + i0*13 +: 13] = dut.u_array.gen_bottom[i0].u_accumulator.sum_i;
    assign trace_o[4960 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.valid_o;
    assign trace_o[4992 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.first_o;
    assign trace_o[5024 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.last_o;
    assign trace_o[5056 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.hand_over_o;
    assign trace_o[5088 + i0*68 +: 68] = dut.u_array.gen_bottom[i0].u_accumulator.accumulator_o;
    assign trace_o[5312 + i0*72 +: 72] = dut.u_array.gen_bottom[i0].u_accumulator.partial_sum_o;
  end

  // u_rescale
  assign trace_o[5536 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[5568 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[5600 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[5632 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[5664 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[5696 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[5728 +: 216] = dut.u_rescale.partial_sum_i;
  assign trace_o[5952 +: 42] = dut.u_rescale.activation_sum_i;
  assign trace_o[6016 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[6048 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[6080 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[6112 +: 42] = dut.u_rescale.scale_i;
  assign trace_o[6176 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[6208 +: 64] = dut.u_rescale.word_o;
  assign trace_o[6272 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[6304 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[6336 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[6368 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[6432 + i0*14 +: 14] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[6464 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[6496 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[6528 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[6560 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[6592 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[6624 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[6656 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[6688 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[6720 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[6784 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[6816 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[6848 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[6880 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[6912 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[6944 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[6976 +: 64] = dut.u_output.word_i;
  assign trace_o[7040 +: 1] = dut.u_output.word_release_o;
  assign trace_o[7072 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[7104 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[7136 +: 12] = dut.u_output.output_address_o;
  assign trace_o[7168 +: 64] = dut.u_output.output_data_o;
  assign trace_o[7232 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[7264 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[7296 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[705 +: 31] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[780 +: 20] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[874 +: 22] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[972 +: 20] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1128 +: 24] = '0;
  assign trace_o[1155 +: 29] = '0;
  assign trace_o[1186 +: 30] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1292 +: 20] = '0;
  assign trace_o[1314 +: 30] = '0;
  assign trace_o[1347 +: 29] = '0;
  assign trace_o[1380 +: 28] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1484 +: 20] = '0;
  assign trace_o[1505 +: 31] = '0;
  assign trace_o[1584 +: 16] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1712 +: 16] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1804 +: 20] = '0;
  assign trace_o[1826 +: 30] = '0;
  assign trace_o[1859 +: 29] = '0;
  assign trace_o[1892 +: 28] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1996 +: 20] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2252 +: 20] = '0;
  assign trace_o[2274 +: 30] = '0;
  assign trace_o[2307 +: 29] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2444 +: 20] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2538 +: 22] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2666 +: 22] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2800 +: 16] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[2928 +: 16] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3010 +: 30] = '0;
  assign trace_o[3043 +: 29] = '0;
  assign trace_o[3076 +: 28] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3395 +: 29] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3632 +: 16] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3928 +: 8] = '0;
  assign trace_o[3978 +: 22] = '0;
  assign trace_o[4003 +: 29] = '0;
  assign trace_o[4035 +: 29] = '0;
  assign trace_o[4067 +: 29] = '0;
  assign trace_o[4144 +: 16] = '0;
  assign trace_o[4202 +: 22] = '0;
  assign trace_o[4230 +: 26] = '0;
  assign trace_o[4262 +: 26] = '0;
  assign trace_o[4312 +: 8] = '0;
  assign trace_o[4494 +: 18] = '0;
  assign trace_o[4518 +: 26] = '0;
  assign trace_o[4550 +: 26] = '0;
  assign trace_o[4600 +: 8] = '0;
  assign trace_o[4782 +: 18] = '0;
  assign trace_o[4803 +: 29] = '0;
  assign trace_o[4835 +: 29] = '0;
  assign trace_o[4867 +: 29] = '0;
  assign trace_o[4935 +: 25] = '0;
  assign trace_o[4963 +: 29] = '0;
  assign trace_o[4995 +: 29] = '0;
  assign trace_o[5027 +: 29] = '0;
  assign trace_o[5059 +: 29] = '0;
  assign trace_o[5292 +: 20] = '0;
  assign trace_o[5528 +: 8] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5602 +: 30] = '0;
  assign trace_o[5635 +: 29] = '0;
  assign trace_o[5670 +: 26] = '0;
  assign trace_o[5697 +: 31] = '0;
  assign trace_o[5944 +: 8] = '0;
  assign trace_o[5994 +: 22] = '0;
  assign trace_o[6017 +: 31] = '0;
  assign trace_o[6049 +: 31] = '0;
  assign trace_o[6081 +: 31] = '0;
  assign trace_o[6154 +: 22] = '0;
  assign trace_o[6177 +: 31] = '0;
  assign trace_o[6273 +: 31] = '0;
  assign trace_o[6306 +: 30] = '0;
  assign trace_o[6338 +: 30] = '0;
  assign trace_o[6404 +: 28] = '0;
  assign trace_o[6460 +: 4] = '0;
  assign trace_o[6474 +: 22] = '0;
  assign trace_o[6530 +: 30] = '0;
  assign trace_o[6562 +: 30] = '0;
  assign trace_o[6594 +: 30] = '0;
  assign trace_o[6626 +: 30] = '0;
  assign trace_o[6662 +: 26] = '0;
  assign trace_o[6700 +: 20] = '0;
  assign trace_o[6785 +: 31] = '0;
  assign trace_o[6817 +: 31] = '0;
  assign trace_o[6856 +: 24] = '0;
  assign trace_o[6892 +: 20] = '0;
  assign trace_o[6914 +: 30] = '0;
  assign trace_o[6945 +: 31] = '0;
  assign trace_o[7041 +: 31] = '0;
  assign trace_o[7073 +: 31] = '0;
  assign trace_o[7105 +: 31] = '0;
  assign trace_o[7148 +: 20] = '0;
  assign trace_o[7233 +: 31] = '0;
  assign trace_o[7265 +: 31] = '0;
  assign trace_o[7304 +: 24] = '0;
endmodule
