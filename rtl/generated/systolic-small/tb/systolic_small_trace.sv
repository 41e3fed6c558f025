// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small; this file is yours, no licence of its makers attaches to it.
// Spec hash: aa04fc34c971741ec0fb2ad3a3e19d8e3b2eb77a9351191ae9ed27f84a8a193c
//
// systolic_small_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module systolic_small_trace #(
  localparam int StimulusBits = 192,  // 163 used
  localparam int TraceBits    = 6720
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

  assign unused_stimulus = ^stimulus_i[163 +: 29];

  systolic_small dut (
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
    .cmd_slice_last_i(stimulus_i[62 +: 5]),
    .cmd_output_shift_i(stimulus_i[67 +: 6]),
    .activation_req_ready_i(stimulus_i[73 +: 1]),
    .activation_rsp_valid_i(stimulus_i[74 +: 1]),
    .activation_rsp_data_i(stimulus_i[75 +: 24]),
    .weight_req_ready_i(stimulus_i[99 +: 1]),
    .weight_rsp_valid_i(stimulus_i[100 +: 1]),
    .weight_rsp_data_i(stimulus_i[101 +: 16]),
    .scale_req_ready_i(stimulus_i[117 +: 1]),
    .scale_rsp_valid_i(stimulus_i[118 +: 1]),
    .scale_rsp_data_i(stimulus_i[119 +: 42]),
    .output_ready_i(stimulus_i[161 +: 1]),
    .done_ready_i(stimulus_i[162 +: 1]),
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
  assign trace_o[288 +: 5] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 12] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 24] = dut.activation_rsp_data_i;
  assign trace_o[512 +: 1] = weight_req_valid_o;
  assign trace_o[544 +: 1] = dut.weight_req_ready_i;
  assign trace_o[576 +: 12] = weight_req_address_o;
  assign trace_o[608 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[640 +: 16] = dut.weight_rsp_data_i;
  assign trace_o[672 +: 1] = scale_req_valid_o;
  assign trace_o[704 +: 1] = dut.scale_req_ready_i;
  assign trace_o[736 +: 12] = scale_req_address_o;
  assign trace_o[768 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[800 +: 42] = dut.scale_rsp_data_i;
  assign trace_o[864 +: 1] = output_valid_o;
  assign trace_o[896 +: 1] = dut.output_ready_i;
  assign trace_o[928 +: 12] = output_address_o;
  assign trace_o[960 +: 64] = output_data_o;
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
  assign trace_o[1344 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1376 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1408 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1440 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1472 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1504 +: 24] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1600 +: 24] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1632 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1664 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1696 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1728 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1760 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1792 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1824 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1856 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[1888 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[1920 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[1952 +: 16] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2048 +: 16] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2080 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2112 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2144 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2176 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2208 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2240 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2272 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2304 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2336 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2400 +: 42] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2464 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2496 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2528 +: 42] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2592 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2624 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2656 +: 24] = dut.u_activation_store.activation_i;
  assign trace_o[2688 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2720 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2752 +: 24] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[2784 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[2816 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[2848 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[2880 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[2912 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[2944 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[2976 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3008 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3040 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3072 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3104 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3136 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3168 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3200 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3232 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3264 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3296 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3328 +: 16] = dut.u_array.weight_i;
  assign trace_o[3360 +: 24] = dut.u_array.activation_i;
  assign trace_o[3392 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3424 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3456 +: 216] = dut.u_array.partial_sum_o;
  assign trace_o[3680 +: 42] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_activation_sum_0
    assign trace_o[3744 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.valid_i;
    assign trace_o[3776 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[3808 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[3840 + i0*8 +: 8] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[3872 + i0*14 +: 14] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[3936 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[3968 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4000 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4032 + (i0*4 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[4128 + (i0*4 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[4192 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[4224 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_o;
      assign trace_o[4256 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_o;
      assign trace_o[4288 + (i0*4 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_o;
      assign trace_o[4384 + (i0*4 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_o;
      assign trace_o[4448 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.hand_over_o;
      assign trace_o[4480 + (i0*4 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[4704 + (i0*4 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[4928 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[4960 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[4992 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[5024 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[5056 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[5088 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[5120 +: 216] = dut.u_rescale.partial_sum_i;
  assign trace_o[5344 +: 42] = dut.u_rescale.activation_sum_i;
  assign trace_o[5408 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[5440 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[5472 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[5504 +: 42] = dut.u_rescale.scale_i;
  assign trace_o[5568 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[5600 +: 64] = dut.u_rescale.word_o;
  assign trace_o[5664 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[5696 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[5728 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[5760 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[5824 + i0*14 +: 14] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[5856 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[5888 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[5920 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[5952 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[5984 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[6016 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[6048 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[6080 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[6112 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[6176 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[6208 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[6240 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[6272 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[6304 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[6336 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[6368 +: 64] = dut.u_output.word_i;
  assign trace_o[6432 +: 1] = dut.u_output.word_release_o;
  assign trace_o[6464 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[6496 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[6528 +: 12] = dut.u_output.output_address_o;
  assign trace_o[6560 +: 64] = dut.u_output.output_data_o;
  assign trace_o[6624 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[6656 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[6688 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[293 +: 27] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[428 +: 20] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[504 +: 8] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[588 +: 20] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[656 +: 16] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[748 +: 20] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[842 +: 22] = '0;
  assign trace_o[865 +: 31] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[940 +: 20] = '0;
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
  assign trace_o[1349 +: 27] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1452 +: 20] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1528 +: 8] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1624 +: 8] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1708 +: 20] = '0;
  assign trace_o[1730 +: 30] = '0;
  assign trace_o[1763 +: 29] = '0;
  assign trace_o[1797 +: 27] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1900 +: 20] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1968 +: 16] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2064 +: 16] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2156 +: 20] = '0;
  assign trace_o[2178 +: 30] = '0;
  assign trace_o[2211 +: 29] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2348 +: 20] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2442 +: 22] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2570 +: 22] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2680 +: 8] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2776 +: 8] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2850 +: 30] = '0;
  assign trace_o[2883 +: 29] = '0;
  assign trace_o[2917 +: 27] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3203 +: 29] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3344 +: 16] = '0;
  assign trace_o[3384 +: 8] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3672 +: 8] = '0;
  assign trace_o[3722 +: 22] = '0;
  assign trace_o[3747 +: 29] = '0;
  assign trace_o[3779 +: 29] = '0;
  assign trace_o[3811 +: 29] = '0;
  assign trace_o[3864 +: 8] = '0;
  assign trace_o[3914 +: 22] = '0;
  assign trace_o[3948 +: 20] = '0;
  assign trace_o[3980 +: 20] = '0;
  assign trace_o[4012 +: 20] = '0;
  assign trace_o[4176 +: 16] = '0;
  assign trace_o[4204 +: 20] = '0;
  assign trace_o[4236 +: 20] = '0;
  assign trace_o[4268 +: 20] = '0;
  assign trace_o[4432 +: 16] = '0;
  assign trace_o[4460 +: 20] = '0;
  assign trace_o[4684 +: 20] = '0;
  assign trace_o[4920 +: 8] = '0;
  assign trace_o[4929 +: 31] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4994 +: 30] = '0;
  assign trace_o[5027 +: 29] = '0;
  assign trace_o[5062 +: 26] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5336 +: 8] = '0;
  assign trace_o[5386 +: 22] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5546 +: 22] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5665 +: 31] = '0;
  assign trace_o[5698 +: 30] = '0;
  assign trace_o[5730 +: 30] = '0;
  assign trace_o[5796 +: 28] = '0;
  assign trace_o[5852 +: 4] = '0;
  assign trace_o[5866 +: 22] = '0;
  assign trace_o[5922 +: 30] = '0;
  assign trace_o[5954 +: 30] = '0;
  assign trace_o[5986 +: 30] = '0;
  assign trace_o[6018 +: 30] = '0;
  assign trace_o[6054 +: 26] = '0;
  assign trace_o[6092 +: 20] = '0;
  assign trace_o[6177 +: 31] = '0;
  assign trace_o[6209 +: 31] = '0;
  assign trace_o[6248 +: 24] = '0;
  assign trace_o[6284 +: 20] = '0;
  assign trace_o[6306 +: 30] = '0;
  assign trace_o[6337 +: 31] = '0;
  assign trace_o[6433 +: 31] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[6497 +: 31] = '0;
  assign trace_o[6540 +: 20] = '0;
  assign trace_o[6625 +: 31] = '0;
  assign trace_o[6657 +: 31] = '0;
  assign trace_o[6696 +: 24] = '0;
endmodule
