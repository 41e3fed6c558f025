// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small; this file is yours, no licence of its makers attaches to it.
// Spec hash: ddddd86fc021664a4f76194bcccc8058f01c999073c415419479768f3cd583c5
//
// bs_small_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_small_trace #(
  localparam int StimulusBits = 224,  // 217 used
  localparam int TraceBits    = 6496
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

  assign unused_stimulus = ^stimulus_i[217 +: 7];

  bs_small dut (
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
    .cmd_slice_last_i(stimulus_i[77 +: 2]),
    .cmd_output_shift_i(stimulus_i[79 +: 6]),
    .activation_req_ready_i(stimulus_i[85 +: 1]),
    .activation_rsp_valid_i(stimulus_i[86 +: 1]),
    .activation_rsp_data_i(stimulus_i[87 +: 48]),
    .weight_req_ready_i(stimulus_i[135 +: 1]),
    .weight_rsp_valid_i(stimulus_i[136 +: 1]),
    .weight_rsp_data_i(stimulus_i[137 +: 36]),
    .scale_req_ready_i(stimulus_i[173 +: 1]),
    .scale_rsp_valid_i(stimulus_i[174 +: 1]),
    .scale_rsp_data_i(stimulus_i[175 +: 40]),
    .output_ready_i(stimulus_i[215 +: 1]),
    .done_ready_i(stimulus_i[216 +: 1]),
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
  assign trace_o[288 +: 2] = dut.cmd_slice_last_i;
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
  assign trace_o[672 +: 36] = dut.weight_rsp_data_i;
  assign trace_o[736 +: 1] = scale_req_valid_o;
  assign trace_o[768 +: 1] = dut.scale_req_ready_i;
  assign trace_o[800 +: 16] = scale_req_address_o;
  assign trace_o[832 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[864 +: 40] = dut.scale_rsp_data_i;
  assign trace_o[928 +: 1] = output_valid_o;
  assign trace_o[960 +: 1] = dut.output_ready_i;
  assign trace_o[992 +: 16] = output_address_o;
  assign trace_o[1024 +: 64] = output_data_o;
  assign trace_o[1088 +: 1] = done_valid_o;
  assign trace_o[1120 +: 1] = dut.done_ready_i;
  assign trace_o[1152 +: 8] = done_tag_o;
  assign trace_o[1184 +: 3] = step_stall_o;
  assign trace_o[1216 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1248 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1280 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1312 +: 16] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1344 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1376 +: 2] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1408 +: 2] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1472 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1504 +: 16] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1568 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1664 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1696 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1760 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1792 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1824 +: 16] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1856 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1888 +: 2] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1920 +: 2] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2016 +: 16] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2080 +: 36] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2144 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2176 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2208 +: 36] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2272 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2304 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2336 +: 16] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2368 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2400 +: 2] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2432 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2464 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2496 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2528 +: 16] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2592 +: 40] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2656 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2688 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2720 +: 40] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2784 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2816 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2848 +: 48] = dut.u_activation_store.activation_i;
  assign trace_o[2912 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2944 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2976 +: 48] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3040 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3072 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3104 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3136 +: 2] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3168 +: 2] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3200 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3232 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3264 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3296 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3328 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3360 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3392 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3424 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3456 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3488 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3520 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3552 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3584 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3616 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[3648 +: 36] = dut.u_array.weight_i;
  assign trace_o[3712 +: 48] = dut.u_array.activation_i;
  assign trace_o[3776 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3808 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3840 +: 120] = dut.u_array.partial_sum_o;
  assign trace_o[3968 +: 24] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[4000 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[4032 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4064 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4096 + i0*24 +: 24] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[4160 + i0*12 +: 12] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[4192 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[4224 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4256 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4288 + (i0*4 + i1)*9 +: 9] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[4384 + (i0*4 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[4576 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[4608 + (i0*4 + i1)*14 +: 14] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[4736 + (i0*4 + i1)*15 +: 15] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[4864 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[4896 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[4928 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[4960 +: 2] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[4992 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[5024 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[5056 +: 120] = dut.u_rescale.partial_sum_i;
  assign trace_o[5184 +: 24] = dut.u_rescale.activation_sum_i;
  assign trace_o[5216 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[5248 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[5280 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[5312 +: 40] = dut.u_rescale.scale_i;
  assign trace_o[5376 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[5408 +: 64] = dut.u_rescale.word_o;
  assign trace_o[5472 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[5504 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[5536 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[5568 + i0*15 +: 15] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[5600 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[5632 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[5664 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[5696 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[5728 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[5760 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[5792 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[5824 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[5856 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[5888 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[5952 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[5984 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[6016 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[6048 +: 16] = dut.u_output.cmd_output_base_i;
  assign trace_o[6080 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[6112 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[6144 +: 64] = dut.u_output.word_i;
  assign trace_o[6208 +: 1] = dut.u_output.word_release_o;
  assign trace_o[6240 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[6272 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[6304 +: 16] = dut.u_output.output_address_o;
  assign trace_o[6336 +: 64] = dut.u_output.output_data_o;
  assign trace_o[6400 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[6432 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[6464 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[290 +: 30] = '0;
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
  assign trace_o[708 +: 28] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[816 +: 16] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[904 +: 24] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[1008 +: 16] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1121 +: 31] = '0;
  assign trace_o[1160 +: 24] = '0;
  assign trace_o[1187 +: 29] = '0;
  assign trace_o[1218 +: 30] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1328 +: 16] = '0;
  assign trace_o[1346 +: 30] = '0;
  assign trace_o[1378 +: 30] = '0;
  assign trace_o[1410 +: 30] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1520 +: 16] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1616 +: 16] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1744 +: 16] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1840 +: 16] = '0;
  assign trace_o[1858 +: 30] = '0;
  assign trace_o[1890 +: 30] = '0;
  assign trace_o[1922 +: 30] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2032 +: 16] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2116 +: 28] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2244 +: 28] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2352 +: 16] = '0;
  assign trace_o[2370 +: 30] = '0;
  assign trace_o[2402 +: 30] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2544 +: 16] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2632 +: 24] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2760 +: 24] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2896 +: 16] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[3024 +: 16] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3106 +: 30] = '0;
  assign trace_o[3138 +: 30] = '0;
  assign trace_o[3170 +: 30] = '0;
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
  assign trace_o[3684 +: 28] = '0;
  assign trace_o[3760 +: 16] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3960 +: 8] = '0;
  assign trace_o[3992 +: 8] = '0;
  assign trace_o[4002 +: 30] = '0;
  assign trace_o[4034 +: 30] = '0;
  assign trace_o[4066 +: 30] = '0;
  assign trace_o[4144 +: 16] = '0;
  assign trace_o[4184 +: 8] = '0;
  assign trace_o[4200 +: 24] = '0;
  assign trace_o[4232 +: 24] = '0;
  assign trace_o[4264 +: 24] = '0;
  assign trace_o[4360 +: 24] = '0;
  assign trace_o[4584 +: 24] = '0;
  assign trace_o[4720 +: 16] = '0;
  assign trace_o[4856 +: 8] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[4930 +: 30] = '0;
  assign trace_o[4962 +: 30] = '0;
  assign trace_o[4998 +: 26] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5176 +: 8] = '0;
  assign trace_o[5208 +: 8] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5352 +: 24] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5506 +: 30] = '0;
  assign trace_o[5538 +: 30] = '0;
  assign trace_o[5598 +: 2] = '0;
  assign trace_o[5624 +: 8] = '0;
  assign trace_o[5640 +: 24] = '0;
  assign trace_o[5698 +: 30] = '0;
  assign trace_o[5730 +: 30] = '0;
  assign trace_o[5762 +: 30] = '0;
  assign trace_o[5794 +: 30] = '0;
  assign trace_o[5828 +: 28] = '0;
  assign trace_o[5868 +: 20] = '0;
  assign trace_o[5953 +: 31] = '0;
  assign trace_o[5985 +: 31] = '0;
  assign trace_o[6024 +: 24] = '0;
  assign trace_o[6064 +: 16] = '0;
  assign trace_o[6082 +: 30] = '0;
  assign trace_o[6113 +: 31] = '0;
  assign trace_o[6209 +: 31] = '0;
  assign trace_o[6241 +: 31] = '0;
  assign trace_o[6273 +: 31] = '0;
  assign trace_o[6320 +: 16] = '0;
  assign trace_o[6401 +: 31] = '0;
  assign trace_o[6433 +: 31] = '0;
  assign trace_o[6472 +: 24] = '0;
endmodule
