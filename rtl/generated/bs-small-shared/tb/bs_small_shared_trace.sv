// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-shared; this file is yours, no licence of its makers attaches to it.
// Spec hash: f9f9ddf9d8d1c125d0eb3738c2ec2c304558667d2f87dabbca605a6a24cf6c76
//
// bs_small_shared_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_small_shared_trace #(
  localparam int StimulusBits = 224,  // 216 used
  localparam int TraceBits    = 6816
) (
  input  logic                    clk_i,
  input  logic                    rst_ni,
  input  logic [StimulusBits-1:0] stimulus_i,
  output logic [TraceBits-1:0]    trace_o
);
  logic [0:0] cmd_ready_o;
  logic [0:0] activation_req_valid_o;
  logic [15:0] activation_req_address_o;
  logic [0:0] weight_req_valid_o;
  logic [15:0] weight_req_address_o;
  logic [0:0] scale_req_valid_o;
  logic [15:0] scale_req_address_o;
  logic [0:0] output_valid_o;
  logic [15:0] output_address_o;
  logic [63:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[216 +: 8];

  bs_small_shared dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 16]),
    .cmd_weight_base_i(stimulus_i[25 +: 16]),
    .cmd_scale_base_i(stimulus_i[41 +: 16]),
    .cmd_output_base_i(stimulus_i[57 +: 16]),
    .cmd_n_tile_last_i(stimulus_i[73 +: 2]),
    .cmd_group_last_i(stimulus_i[75 +: 2]),
    .cmd_slice_last_i(stimulus_i[77 +: 3]),
    .cmd_output_shift_i(stimulus_i[80 +: 6]),
    .activation_req_ready_i(stimulus_i[86 +: 1]),
    .activation_rsp_valid_i(stimulus_i[87 +: 1]),
    .activation_rsp_data_i(stimulus_i[88 +: 48]),
    .weight_req_ready_i(stimulus_i[136 +: 1]),
    .weight_rsp_valid_i(stimulus_i[137 +: 1]),
    .weight_rsp_data_i(stimulus_i[138 +: 32]),
    .scale_req_ready_i(stimulus_i[170 +: 1]),
    .scale_rsp_valid_i(stimulus_i[171 +: 1]),
    .scale_rsp_data_i(stimulus_i[172 +: 42]),
    .output_ready_i(stimulus_i[214 +: 1]),
    .done_ready_i(stimulus_i[215 +: 1]),
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
  assign trace_o[96 +: 16] = dut.cmd_activation_base_i;
  assign trace_o[128 +: 16] = dut.cmd_weight_base_i;
  assign trace_o[160 +: 16] = dut.cmd_scale_base_i;
  assign trace_o[192 +: 16] = dut.cmd_output_base_i;
  assign trace_o[224 +: 2] = dut.cmd_n_tile_last_i;
  assign trace_o[256 +: 2] = dut.cmd_group_last_i;
  assign trace_o[288 +: 3] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 16] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 48] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 16] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 32] = dut.weight_rsp_data_i;
  assign trace_o[704 +: 1] = scale_req_valid_o;
  assign trace_o[736 +: 1] = dut.scale_req_ready_i;
  assign trace_o[768 +: 16] = scale_req_address_o;
  assign trace_o[800 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[832 +: 42] = dut.scale_rsp_data_i;
  assign trace_o[896 +: 1] = output_valid_o;
  assign trace_o[928 +: 1] = dut.output_ready_i;
  assign trace_o[960 +: 16] = output_address_o;
  assign trace_o[992 +: 64] = output_data_o;
  assign trace_o[1056 +: 1] = done_valid_o;
  assign trace_o[1088 +: 1] = dut.done_ready_i;
  assign trace_o[1120 +: 8] = done_tag_o;
  assign trace_o[1152 +: 3] = step_stall_o;
  assign trace_o[1184 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1216 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1248 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1280 +: 16] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1312 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1344 +: 2] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1376 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1408 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1472 +: 16] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1504 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1536 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1664 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1728 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1760 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1792 +: 16] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1824 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1856 +: 2] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1888 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1920 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[1984 +: 16] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2048 +: 32] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2112 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2144 +: 32] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2176 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2208 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2240 +: 16] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2272 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2304 +: 2] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2336 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2432 +: 16] = dut.u_scale_fetch.req_address_o;
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
  assign trace_o[3040 +: 2] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3072 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3104 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3136 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3168 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3200 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3232 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3264 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3296 +: 1] = dut.u_sequencer.step_plane_o;
  assign trace_o[3328 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3360 +: 1] = dut.u_sequencer.step_shift_o;
  assign trace_o[3392 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[3424 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3456 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3488 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3520 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3552 +: 1] = dut.u_array.step_plane_i;
  assign trace_o[3584 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3616 +: 1] = dut.u_array.step_shift_i;
  assign trace_o[3648 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[3680 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3712 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[3744 +: 32] = dut.u_array.weight_i;
  assign trace_o[3776 +: 48] = dut.u_array.activation_i;
  assign trace_o[3840 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3872 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3904 +: 192] = dut.u_array.partial_sum_o;
  assign trace_o[4096 +: 36] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_activation_sum_0
    assign trace_o[4160 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[4192 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4224 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[4256 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4288 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[4352 + i0*12 +: 12] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 4; i0++) begin : gen_pe_0
    assign trace_o[4416 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.step_valid_i;
    assign trace_o[4448 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.digit_i;
    assign trace_o[4480 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.first_i;
    assign trace_o[4512 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.shift_i;
    assign trace_o[4544 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.last_i;
    assign trace_o[4576 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.step_end_i;
    assign trace_o[4608 + i0*8 +: 8] = dut.u_array.gen_column[i0].u_pe.weight_i;
    assign trace_o[4640 + i0*48 +: 48] = dut.u_array.gen_column[i0].u_pe.activation_i;
    assign trace_o[4832 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.ready_o;
    assign trace_o[4864 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.waiting_o;
    assign trace_o[4896 + i0*48 +: 48] = dut.u_array.gen_column[i0].u_pe.partial_sum_o;
  end

  // u_rescale
  assign trace_o[5088 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[5120 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[5152 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[5184 +: 2] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[5216 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[5248 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[5280 +: 192] = dut.u_rescale.partial_sum_i;
  assign trace_o[5472 +: 36] = dut.u_rescale.activation_sum_i;
  assign trace_o[5536 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[5568 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[5600 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[5632 +: 42] = dut.u_rescale.scale_i;
  assign trace_o[5696 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[5728 +: 64] = dut.u_rescale.word_o;
  assign trace_o[5792 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[5824 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[5856 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[5888 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[5920 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[5952 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[5984 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[6016 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[6048 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[6080 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[6112 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[6144 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[6176 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[6208 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[6272 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[6304 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[6336 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[6368 +: 16] = dut.u_output.cmd_output_base_i;
  assign trace_o[6400 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[6432 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[6464 +: 64] = dut.u_output.word_i;
  assign trace_o[6528 +: 1] = dut.u_output.word_release_o;
  assign trace_o[6560 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[6592 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[6624 +: 16] = dut.u_output.output_address_o;
  assign trace_o[6656 +: 64] = dut.u_output.output_data_o;
  assign trace_o[6720 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[6752 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[6784 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[112 +: 16] = '0;
  assign trace_o[144 +: 16] = '0;
  assign trace_o[176 +: 16] = '0;
  assign trace_o[208 +: 16] = '0;
  assign trace_o[226 +: 30] = '0;
  assign trace_o[258 +: 30] = '0;
  assign trace_o[291 +: 29] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[432 +: 16] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[528 +: 16] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[624 +: 16] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[784 +: 16] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[874 +: 22] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[976 +: 16] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1128 +: 24] = '0;
  assign trace_o[1155 +: 29] = '0;
  assign trace_o[1186 +: 30] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1296 +: 16] = '0;
  assign trace_o[1314 +: 30] = '0;
  assign trace_o[1346 +: 30] = '0;
  assign trace_o[1379 +: 29] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1488 +: 16] = '0;
  assign trace_o[1505 +: 31] = '0;
  assign trace_o[1584 +: 16] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1712 +: 16] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1808 +: 16] = '0;
  assign trace_o[1826 +: 30] = '0;
  assign trace_o[1858 +: 30] = '0;
  assign trace_o[1891 +: 29] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[2000 +: 16] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2256 +: 16] = '0;
  assign trace_o[2274 +: 30] = '0;
  assign trace_o[2306 +: 30] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2448 +: 16] = '0;
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
  assign trace_o[3042 +: 30] = '0;
  assign trace_o[3075 +: 29] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3491 +: 29] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3824 +: 16] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[4132 +: 28] = '0;
  assign trace_o[4163 +: 29] = '0;
  assign trace_o[4195 +: 29] = '0;
  assign trace_o[4227 +: 29] = '0;
  assign trace_o[4259 +: 29] = '0;
  assign trace_o[4336 +: 16] = '0;
  assign trace_o[4388 +: 28] = '0;
  assign trace_o[4420 +: 28] = '0;
  assign trace_o[4452 +: 28] = '0;
  assign trace_o[4484 +: 28] = '0;
  assign trace_o[4516 +: 28] = '0;
  assign trace_o[4548 +: 28] = '0;
  assign trace_o[4580 +: 28] = '0;
  assign trace_o[4836 +: 28] = '0;
  assign trace_o[4868 +: 28] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5154 +: 30] = '0;
  assign trace_o[5186 +: 30] = '0;
  assign trace_o[5222 +: 26] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5508 +: 28] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5674 +: 22] = '0;
  assign trace_o[5697 +: 31] = '0;
  assign trace_o[5793 +: 31] = '0;
  assign trace_o[5826 +: 30] = '0;
  assign trace_o[5858 +: 30] = '0;
  assign trace_o[5944 +: 8] = '0;
  assign trace_o[5962 +: 22] = '0;
  assign trace_o[6018 +: 30] = '0;
  assign trace_o[6050 +: 30] = '0;
  assign trace_o[6082 +: 30] = '0;
  assign trace_o[6114 +: 30] = '0;
  assign trace_o[6150 +: 26] = '0;
  assign trace_o[6188 +: 20] = '0;
  assign trace_o[6273 +: 31] = '0;
  assign trace_o[6305 +: 31] = '0;
  assign trace_o[6344 +: 24] = '0;
  assign trace_o[6384 +: 16] = '0;
  assign trace_o[6402 +: 30] = '0;
  assign trace_o[6433 +: 31] = '0;
  assign trace_o[6529 +: 31] = '0;
  assign trace_o[6561 +: 31] = '0;
  assign trace_o[6593 +: 31] = '0;
  assign trace_o[6640 +: 16] = '0;
  assign trace_o[6721 +: 31] = '0;
  assign trace_o[6753 +: 31] = '0;
  assign trace_o[6792 +: 24] = '0;
endmodule
