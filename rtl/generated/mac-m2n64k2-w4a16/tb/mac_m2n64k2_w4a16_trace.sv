// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-m2n64k2-w4a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: e3833a0aa13b134e888d7bf2e19f4e4796d2c83503306b37ff200423417a8d91
//
// mac_m2n64k2_w4a16_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_m2n64k2_w4a16_trace #(
  localparam int StimulusBits = 896,  // 865 used
  localparam int TraceBits    = 29248
) (
  input  logic                    clk_i,
  input  logic                    rst_ni,
  input  logic [StimulusBits-1:0] stimulus_i,
  output logic [TraceBits-1:0]    trace_o
);
  logic [0:0] cmd_ready_o;
  logic [0:0] activation_req_valid_o;
  logic [19:0] activation_req_address_o;
  logic [0:0] weight_req_valid_o;
  logic [19:0] weight_req_address_o;
  logic [0:0] scale_req_valid_o;
  logic [19:0] scale_req_address_o;
  logic [0:0] output_valid_o;
  logic [19:0] output_address_o;
  logic [255:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[865 +: 31];

  mac_m2n64k2_w4a16 dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 20]),
    .cmd_weight_base_i(stimulus_i[29 +: 20]),
    .cmd_scale_base_i(stimulus_i[49 +: 20]),
    .cmd_output_base_i(stimulus_i[69 +: 20]),
    .cmd_n_tile_last_i(stimulus_i[89 +: 6]),
    .cmd_group_last_i(stimulus_i[95 +: 6]),
    .cmd_slice_last_i(stimulus_i[101 +: 6]),
    .cmd_output_shift_i(stimulus_i[107 +: 6]),
    .activation_req_ready_i(stimulus_i[113 +: 1]),
    .activation_rsp_valid_i(stimulus_i[114 +: 1]),
    .activation_rsp_data_i(stimulus_i[115 +: 64]),
    .weight_req_ready_i(stimulus_i[179 +: 1]),
    .weight_rsp_valid_i(stimulus_i[180 +: 1]),
    .weight_rsp_data_i(stimulus_i[181 +: 512]),
    .scale_req_ready_i(stimulus_i[693 +: 1]),
    .scale_rsp_valid_i(stimulus_i[694 +: 1]),
    .scale_rsp_data_i(stimulus_i[695 +: 168]),
    .output_ready_i(stimulus_i[863 +: 1]),
    .done_ready_i(stimulus_i[864 +: 1]),
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
  assign trace_o[96 +: 20] = dut.cmd_activation_base_i;
  assign trace_o[128 +: 20] = dut.cmd_weight_base_i;
  assign trace_o[160 +: 20] = dut.cmd_scale_base_i;
  assign trace_o[192 +: 20] = dut.cmd_output_base_i;
  assign trace_o[224 +: 6] = dut.cmd_n_tile_last_i;
  assign trace_o[256 +: 6] = dut.cmd_group_last_i;
  assign trace_o[288 +: 6] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 20] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 64] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 20] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 512] = dut.weight_rsp_data_i;
  assign trace_o[1184 +: 1] = scale_req_valid_o;
  assign trace_o[1216 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1248 +: 20] = scale_req_address_o;
  assign trace_o[1280 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1312 +: 168] = dut.scale_rsp_data_i;
  assign trace_o[1504 +: 1] = output_valid_o;
  assign trace_o[1536 +: 1] = dut.output_ready_i;
  assign trace_o[1568 +: 20] = output_address_o;
  assign trace_o[1600 +: 256] = output_data_o;
  assign trace_o[1856 +: 1] = done_valid_o;
  assign trace_o[1888 +: 1] = dut.done_ready_i;
  assign trace_o[1920 +: 8] = done_tag_o;
  assign trace_o[1952 +: 3] = step_stall_o;
  assign trace_o[1984 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[2016 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[2048 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[2080 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[2112 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[2144 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2176 +: 6] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2208 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2240 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2272 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2304 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2336 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2400 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2432 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2464 +: 64] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2528 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2560 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2592 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2624 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2656 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2688 +: 6] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2720 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2752 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2784 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2816 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2848 +: 512] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3360 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3392 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3424 +: 512] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3936 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3968 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[4000 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[4032 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[4064 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[4096 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[4128 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[4160 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[4192 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[4224 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[4256 +: 168] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4448 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4480 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4512 +: 168] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[4704 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[4736 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[4768 +: 64] = dut.u_activation_store.activation_i;
  assign trace_o[4832 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[4864 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[4896 +: 64] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[4960 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[4992 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[5024 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[5056 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[5088 +: 6] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[5120 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[5152 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[5184 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[5216 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5248 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5280 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5312 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5344 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5376 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5408 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5440 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5472 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5504 +: 512] = dut.u_array.weight_i;
  assign trace_o[6016 +: 64] = dut.u_array.activation_i;
  assign trace_o[6080 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[6112 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[6144 +: 3584] = dut.u_array.partial_sum_o;
  assign trace_o[9728 +: 48] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[9792 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.dot_enable_i;
    assign trace_o[9824 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[9856 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[9888 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[9920 + i0*32 +: 32] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[9984 + i0*24 +: 24] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[10048 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.dot_enable_i;
      assign trace_o[10176 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[10304 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[10432 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[10560 + (i0*64 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[11584 + (i0*64 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[15680 + (i0*64 + i1)*27 +: 27] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[19136 + (i0*64 + i1)*28 +: 28] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[22720 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[22752 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[22784 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[22816 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[22848 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[22880 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[22912 +: 3584] = dut.u_rescale.partial_sum_i;
  assign trace_o[26496 +: 48] = dut.u_rescale.activation_sum_i;
  assign trace_o[26560 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[26592 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[26624 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[26656 +: 168] = dut.u_rescale.scale_i;
  assign trace_o[26848 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[26880 +: 256] = dut.u_rescale.word_o;
  assign trace_o[27136 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[27168 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[27200 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[27232 + i0*28 +: 28] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[27456 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[27648 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[27712 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[27840 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[27872 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[27904 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[27936 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[27968 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[28000 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[28064 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[28320 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[28352 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[28384 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[28416 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[28448 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[28480 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[28512 +: 256] = dut.u_output.word_i;
  assign trace_o[28768 +: 1] = dut.u_output.word_release_o;
  assign trace_o[28800 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[28832 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[28864 +: 20] = dut.u_output.output_address_o;
  assign trace_o[28896 +: 256] = dut.u_output.output_data_o;
  assign trace_o[29152 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[29184 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[29216 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[116 +: 12] = '0;
  assign trace_o[148 +: 12] = '0;
  assign trace_o[180 +: 12] = '0;
  assign trace_o[212 +: 12] = '0;
  assign trace_o[230 +: 26] = '0;
  assign trace_o[262 +: 26] = '0;
  assign trace_o[294 +: 26] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[436 +: 12] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[628 +: 12] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1268 +: 12] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1480 +: 24] = '0;
  assign trace_o[1505 +: 31] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1588 +: 12] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1928 +: 24] = '0;
  assign trace_o[1955 +: 29] = '0;
  assign trace_o[1986 +: 30] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2100 +: 12] = '0;
  assign trace_o[2118 +: 26] = '0;
  assign trace_o[2150 +: 26] = '0;
  assign trace_o[2182 +: 26] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2292 +: 12] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2612 +: 12] = '0;
  assign trace_o[2630 +: 26] = '0;
  assign trace_o[2662 +: 26] = '0;
  assign trace_o[2694 +: 26] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2804 +: 12] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4020 +: 12] = '0;
  assign trace_o[4038 +: 26] = '0;
  assign trace_o[4070 +: 26] = '0;
  assign trace_o[4099 +: 29] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4161 +: 31] = '0;
  assign trace_o[4212 +: 12] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4424 +: 24] = '0;
  assign trace_o[4449 +: 31] = '0;
  assign trace_o[4481 +: 31] = '0;
  assign trace_o[4680 +: 24] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4833 +: 31] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5030 +: 26] = '0;
  assign trace_o[5062 +: 26] = '0;
  assign trace_o[5094 +: 26] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5313 +: 31] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5379 +: 29] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[6081 +: 31] = '0;
  assign trace_o[6113 +: 31] = '0;
  assign trace_o[9776 +: 16] = '0;
  assign trace_o[9794 +: 30] = '0;
  assign trace_o[9826 +: 30] = '0;
  assign trace_o[9858 +: 30] = '0;
  assign trace_o[9890 +: 30] = '0;
  assign trace_o[10032 +: 16] = '0;
  assign trace_o[22721 +: 31] = '0;
  assign trace_o[22753 +: 31] = '0;
  assign trace_o[22790 +: 26] = '0;
  assign trace_o[22822 +: 26] = '0;
  assign trace_o[22854 +: 26] = '0;
  assign trace_o[22881 +: 31] = '0;
  assign trace_o[26544 +: 16] = '0;
  assign trace_o[26561 +: 31] = '0;
  assign trace_o[26593 +: 31] = '0;
  assign trace_o[26625 +: 31] = '0;
  assign trace_o[26824 +: 24] = '0;
  assign trace_o[26849 +: 31] = '0;
  assign trace_o[27137 +: 31] = '0;
  assign trace_o[27170 +: 30] = '0;
  assign trace_o[27208 +: 24] = '0;
  assign trace_o[27688 +: 24] = '0;
  assign trace_o[27848 +: 24] = '0;
  assign trace_o[27880 +: 24] = '0;
  assign trace_o[27912 +: 24] = '0;
  assign trace_o[27944 +: 24] = '0;
  assign trace_o[28048 +: 16] = '0;
  assign trace_o[28321 +: 31] = '0;
  assign trace_o[28353 +: 31] = '0;
  assign trace_o[28392 +: 24] = '0;
  assign trace_o[28436 +: 12] = '0;
  assign trace_o[28454 +: 26] = '0;
  assign trace_o[28481 +: 31] = '0;
  assign trace_o[28769 +: 31] = '0;
  assign trace_o[28801 +: 31] = '0;
  assign trace_o[28833 +: 31] = '0;
  assign trace_o[28884 +: 12] = '0;
  assign trace_o[29153 +: 31] = '0;
  assign trace_o[29185 +: 31] = '0;
  assign trace_o[29224 +: 24] = '0;
endmodule
