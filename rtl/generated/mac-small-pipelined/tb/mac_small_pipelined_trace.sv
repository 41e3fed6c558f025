// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-pipelined; this file is yours, no licence of its makers attaches to it.
// Spec hash: 64cefdbc8faef1d82db4365724f7a1cd184b1e90395170a7be380e86293883a4
//
// mac_small_pipelined_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_small_pipelined_trace #(
  localparam int StimulusBits = 416,  // 385 used
  localparam int TraceBits    = 8672
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

  assign unused_stimulus = ^stimulus_i[385 +: 31];

  mac_small_pipelined dut (
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
    .cmd_slice_last_i(stimulus_i[62 +: 3]),
    .cmd_output_shift_i(stimulus_i[65 +: 6]),
    .cmd_requantize_multiplier_i(stimulus_i[71 +: 36]),
    .activation_req_ready_i(stimulus_i[107 +: 1]),
    .activation_rsp_valid_i(stimulus_i[108 +: 1]),
    .activation_rsp_data_i(stimulus_i[109 +: 96]),
    .weight_req_ready_i(stimulus_i[205 +: 1]),
    .weight_rsp_valid_i(stimulus_i[206 +: 1]),
    .weight_rsp_data_i(stimulus_i[207 +: 120]),
    .scale_req_ready_i(stimulus_i[327 +: 1]),
    .scale_rsp_valid_i(stimulus_i[328 +: 1]),
    .scale_rsp_data_i(stimulus_i[329 +: 54]),
    .output_ready_i(stimulus_i[383 +: 1]),
    .done_ready_i(stimulus_i[384 +: 1]),
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
  assign trace_o[288 +: 3] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 36] = dut.cmd_requantize_multiplier_i;
  assign trace_o[416 +: 1] = activation_req_valid_o;
  assign trace_o[448 +: 1] = dut.activation_req_ready_i;
  assign trace_o[480 +: 12] = activation_req_address_o;
  assign trace_o[512 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[544 +: 96] = dut.activation_rsp_data_i;
  assign trace_o[640 +: 1] = weight_req_valid_o;
  assign trace_o[672 +: 1] = dut.weight_req_ready_i;
  assign trace_o[704 +: 12] = weight_req_address_o;
  assign trace_o[736 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[768 +: 120] = dut.weight_rsp_data_i;
  assign trace_o[896 +: 1] = scale_req_valid_o;
  assign trace_o[928 +: 1] = dut.scale_req_ready_i;
  assign trace_o[960 +: 12] = scale_req_address_o;
  assign trace_o[992 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1024 +: 54] = dut.scale_rsp_data_i;
  assign trace_o[1088 +: 1] = output_valid_o;
  assign trace_o[1120 +: 1] = dut.output_ready_i;
  assign trace_o[1152 +: 12] = output_address_o;
  assign trace_o[1184 +: 24] = output_data_o;
  assign trace_o[1216 +: 1] = done_valid_o;
  assign trace_o[1248 +: 1] = dut.done_ready_i;
  assign trace_o[1280 +: 8] = done_tag_o;
  assign trace_o[1312 +: 3] = step_stall_o;
  assign trace_o[1344 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1376 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1408 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1440 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1472 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1504 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1536 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1632 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1664 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1696 +: 96] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1792 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1824 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1856 +: 96] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2016 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2048 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2080 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2112 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2144 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2176 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2208 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2240 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2272 +: 120] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2400 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2432 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2464 +: 120] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2624 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2656 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2688 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2720 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2752 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2784 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2816 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2848 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2880 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2912 +: 54] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2976 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3008 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3040 +: 54] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[3104 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[3136 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[3168 +: 96] = dut.u_activation_store.activation_i;
  assign trace_o[3264 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[3296 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[3328 +: 96] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3424 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3456 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3488 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3520 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3552 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3584 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3616 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3648 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3680 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3712 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3744 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3776 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3808 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3840 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3872 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3904 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3936 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3968 +: 120] = dut.u_array.weight_i;
  assign trace_o[4096 +: 96] = dut.u_array.activation_i;
  assign trace_o[4192 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4224 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4256 +: 306] = dut.u_array.partial_sum_o;
  assign trace_o[4576 +: 42] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_activation_sum_0
    assign trace_o[4640 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.product_enable_i;
    assign trace_o[4672 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.dot_enable_i;
    assign trace_o[4704 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[4736 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4768 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4800 + i0*32 +: 32] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[4896 + i0*14 +: 14] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 6; i1++) begin : gen_pe_1
      assign trace_o[4960 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.product_enable_i;
      assign trace_o[4992 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.dot_enable_i;
      assign trace_o[5024 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[5056 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[5088 + (i0*6 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[5120 + (i0*6 + i1)*20 +: 20] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[5504 + (i0*6 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[6080 + (i0*6 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[6368 + (i0*6 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[6688 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[6720 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[6752 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[6784 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[6816 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[6848 +: 36] = dut.u_rescale.cmd_requantize_multiplier_i;
  assign trace_o[6912 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[6944 +: 306] = dut.u_rescale.partial_sum_i;
  assign trace_o[7264 +: 42] = dut.u_rescale.activation_sum_i;
  assign trace_o[7328 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[7360 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[7392 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[7424 +: 54] = dut.u_rescale.scale_i;
  assign trace_o[7488 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[7520 +: 24] = dut.u_rescale.word_o;
  assign trace_o[7552 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[7584 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_rescale_lane_0
    assign trace_o[7616 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[7648 + i0*17 +: 17] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[7712 + i0*14 +: 14] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[7776 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[7808 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[7872 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[7904 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[7936 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[7968 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[8000 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[8032 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.requantize_i;
    assign trace_o[8064 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.multiplier_i;
    assign trace_o[8128 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[8160 + i0*8 +: 8] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[8192 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[8224 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[8256 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[8288 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[8320 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[8352 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[8384 +: 24] = dut.u_output.word_i;
  assign trace_o[8416 +: 1] = dut.u_output.word_release_o;
  assign trace_o[8448 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[8480 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[8512 +: 12] = dut.u_output.output_address_o;
  assign trace_o[8544 +: 24] = dut.u_output.output_data_o;
  assign trace_o[8576 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[8608 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[8640 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[291 +: 29] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[388 +: 28] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[492 +: 20] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[716 +: 20] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[888 +: 8] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[972 +: 20] = '0;
  assign trace_o[993 +: 31] = '0;
  assign trace_o[1078 +: 10] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1121 +: 31] = '0;
  assign trace_o[1164 +: 20] = '0;
  assign trace_o[1208 +: 8] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1288 +: 24] = '0;
  assign trace_o[1315 +: 29] = '0;
  assign trace_o[1346 +: 30] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1452 +: 20] = '0;
  assign trace_o[1474 +: 30] = '0;
  assign trace_o[1507 +: 29] = '0;
  assign trace_o[1539 +: 29] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1644 +: 20] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2028 +: 20] = '0;
  assign trace_o[2050 +: 30] = '0;
  assign trace_o[2083 +: 29] = '0;
  assign trace_o[2115 +: 29] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2220 +: 20] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2392 +: 8] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2584 +: 8] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2668 +: 20] = '0;
  assign trace_o[2690 +: 30] = '0;
  assign trace_o[2723 +: 29] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2860 +: 20] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2966 +: 10] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3094 +: 10] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3490 +: 30] = '0;
  assign trace_o[3523 +: 29] = '0;
  assign trace_o[3555 +: 29] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3843 +: 29] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[4088 +: 8] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4562 +: 14] = '0;
  assign trace_o[4618 +: 22] = '0;
  assign trace_o[4643 +: 29] = '0;
  assign trace_o[4675 +: 29] = '0;
  assign trace_o[4707 +: 29] = '0;
  assign trace_o[4739 +: 29] = '0;
  assign trace_o[4771 +: 29] = '0;
  assign trace_o[4938 +: 22] = '0;
  assign trace_o[4978 +: 14] = '0;
  assign trace_o[5010 +: 14] = '0;
  assign trace_o[5042 +: 14] = '0;
  assign trace_o[5074 +: 14] = '0;
  assign trace_o[5106 +: 14] = '0;
  assign trace_o[5480 +: 24] = '0;
  assign trace_o[6674 +: 14] = '0;
  assign trace_o[6689 +: 31] = '0;
  assign trace_o[6721 +: 31] = '0;
  assign trace_o[6754 +: 30] = '0;
  assign trace_o[6787 +: 29] = '0;
  assign trace_o[6822 +: 26] = '0;
  assign trace_o[6884 +: 28] = '0;
  assign trace_o[6913 +: 31] = '0;
  assign trace_o[7250 +: 14] = '0;
  assign trace_o[7306 +: 22] = '0;
  assign trace_o[7329 +: 31] = '0;
  assign trace_o[7361 +: 31] = '0;
  assign trace_o[7393 +: 31] = '0;
  assign trace_o[7478 +: 10] = '0;
  assign trace_o[7489 +: 31] = '0;
  assign trace_o[7544 +: 8] = '0;
  assign trace_o[7553 +: 31] = '0;
  assign trace_o[7586 +: 30] = '0;
  assign trace_o[7619 +: 29] = '0;
  assign trace_o[7699 +: 13] = '0;
  assign trace_o[7754 +: 22] = '0;
  assign trace_o[7794 +: 14] = '0;
  assign trace_o[7844 +: 28] = '0;
  assign trace_o[7875 +: 29] = '0;
  assign trace_o[7907 +: 29] = '0;
  assign trace_o[7939 +: 29] = '0;
  assign trace_o[7971 +: 29] = '0;
  assign trace_o[8009 +: 23] = '0;
  assign trace_o[8035 +: 29] = '0;
  assign trace_o[8100 +: 28] = '0;
  assign trace_o[8146 +: 14] = '0;
  assign trace_o[8184 +: 8] = '0;
  assign trace_o[8193 +: 31] = '0;
  assign trace_o[8225 +: 31] = '0;
  assign trace_o[8264 +: 24] = '0;
  assign trace_o[8300 +: 20] = '0;
  assign trace_o[8322 +: 30] = '0;
  assign trace_o[8353 +: 31] = '0;
  assign trace_o[8408 +: 8] = '0;
  assign trace_o[8417 +: 31] = '0;
  assign trace_o[8449 +: 31] = '0;
  assign trace_o[8481 +: 31] = '0;
  assign trace_o[8524 +: 20] = '0;
  assign trace_o[8568 +: 8] = '0;
  assign trace_o[8577 +: 31] = '0;
  assign trace_o[8609 +: 31] = '0;
  assign trace_o[8648 +: 24] = '0;
endmodule
