// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-ws-m16n16k16-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 755558761b9cabe4dd240a560661ca2318a40e1de3a6c792c2a19ec30bfe8f92
//
// systolic_ws_m16n16k16_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module systolic_ws_m16n16k16_w2a8_trace #(
  localparam int StimulusBits = 3008,  // 2982 used
  localparam int TraceBits    = 71392
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
  logic [511:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[2982 +: 26];

  systolic_ws_m16n16k16_w2a8 dut (
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
    .cmd_slice_last_i(stimulus_i[101 +: 3]),
    .cmd_output_shift_i(stimulus_i[104 +: 6]),
    .activation_req_ready_i(stimulus_i[110 +: 1]),
    .activation_rsp_valid_i(stimulus_i[111 +: 1]),
    .activation_rsp_data_i(stimulus_i[112 +: 2048]),
    .weight_req_ready_i(stimulus_i[2160 +: 1]),
    .weight_rsp_valid_i(stimulus_i[2161 +: 1]),
    .weight_rsp_data_i(stimulus_i[2162 +: 512]),
    .scale_req_ready_i(stimulus_i[2674 +: 1]),
    .scale_rsp_valid_i(stimulus_i[2675 +: 1]),
    .scale_rsp_data_i(stimulus_i[2676 +: 304]),
    .output_ready_i(stimulus_i[2980 +: 1]),
    .done_ready_i(stimulus_i[2981 +: 1]),
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
  assign trace_o[288 +: 3] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 20] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 2048] = dut.activation_rsp_data_i;
  assign trace_o[2528 +: 1] = weight_req_valid_o;
  assign trace_o[2560 +: 1] = dut.weight_req_ready_i;
  assign trace_o[2592 +: 20] = weight_req_address_o;
  assign trace_o[2624 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[2656 +: 512] = dut.weight_rsp_data_i;
  assign trace_o[3168 +: 1] = scale_req_valid_o;
  assign trace_o[3200 +: 1] = dut.scale_req_ready_i;
  assign trace_o[3232 +: 20] = scale_req_address_o;
  assign trace_o[3264 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[3296 +: 304] = dut.scale_rsp_data_i;
  assign trace_o[3616 +: 1] = output_valid_o;
  assign trace_o[3648 +: 1] = dut.output_ready_i;
  assign trace_o[3680 +: 20] = output_address_o;
  assign trace_o[3712 +: 512] = output_data_o;
  assign trace_o[4224 +: 1] = done_valid_o;
  assign trace_o[4256 +: 1] = dut.done_ready_i;
  assign trace_o[4288 +: 8] = done_tag_o;
  assign trace_o[4320 +: 3] = step_stall_o;
  assign trace_o[4352 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[4384 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[4416 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[4448 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[4480 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[4512 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[4544 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[4576 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[4608 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[4640 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[4672 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[4704 +: 2048] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[6752 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[6784 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[6816 +: 2048] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[8864 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[8896 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[8928 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[8960 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[8992 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[9024 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[9056 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[9088 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[9120 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[9152 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[9184 +: 512] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[9696 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[9728 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[9760 +: 512] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[10272 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[10304 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[10336 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[10368 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[10400 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[10432 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[10464 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[10496 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[10528 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[10560 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[10592 +: 304] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[10912 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[10944 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[10976 +: 304] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[11296 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[11328 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[11360 +: 2048] = dut.u_activation_store.activation_i;
  assign trace_o[13408 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[13440 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[13472 +: 2048] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[15520 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[15552 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[15584 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[15616 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[15648 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[15680 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[15712 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[15744 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[15776 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[15808 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[15840 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[15872 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[15904 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[15936 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[15968 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[16000 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[16032 +: 1] = dut.u_array.step_first_i;
  assign trace_o[16064 +: 1] = dut.u_array.step_last_i;
  assign trace_o[16096 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[16128 +: 512] = dut.u_array.weight_i;
  assign trace_o[16640 +: 2048] = dut.u_array.activation_i;
  assign trace_o[18688 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[18720 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[18752 +: 4608] = dut.u_array.partial_sum_o;
  assign trace_o[23360 +: 256] = dut.u_array.activation_sum_o;

  // u_array.u_activation_sum
  assign trace_o[23616 +: 1] = dut.u_array.u_activation_sum.valid_i;
  assign trace_o[23648 +: 1] = dut.u_array.u_activation_sum.first_i;
  assign trace_o[23680 +: 1] = dut.u_array.u_activation_sum.last_i;
  assign trace_o[23712 +: 128] = dut.u_array.u_activation_sum.activation_i;
  assign trace_o[23840 +: 256] = dut.u_array.u_activation_sum.activation_sum_o;

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 16; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 16; i1++) begin : gen_pe_1
      assign trace_o[24096 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[24352 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.start_i;
      assign trace_o[24608 + (i0*16 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[26656 + (i0*16 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.lane_i;
      assign trace_o[34848 + (i0*16 + i1)*14 +: 14] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.sum_i;
      assign trace_o[38432 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[38688 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.start_o;
      assign trace_o[38944 + (i0*16 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_o;
      assign trace_o[40992 + (i0*16 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.lane_o;
      assign trace_o[49184 + (i0*16 + i1)*14 +: 14] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.sum_o;
    end
  end

  // u_array.gen_bottom[*].u_accumulator
  for (genvar i0 = 0; i0 < 16; i0++) begin : gen_accumulator_0
    assign trace_o[52768 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.valid_i;
    assign trace_o[52800 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.first_i;
    assign trace_o[52832 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.last_i;
    assign trace_o[52864 + i0*14 +: 14] = dut.u_array.gen_bottom[i0].u_accumulator.sum_i;
    assign trace_o[53088 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.valid_o;
    assign trace_o[53120 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.first_o;
    assign trace_o[53152 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.last_o;
    assign trace_o[53184 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.hand_over_o;
    assign trace_o[53216 + i0*272 +: 272] = dut.u_array.gen_bottom[i0].u_accumulator.accumulator_o;
    assign trace_o[57568 + i0*288 +: 288] = dut.u_array.gen_bottom[i0].u_accumulator.partial_sum_o;
  end

  // u_rescale
  assign trace_o[62176 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[62208 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[62240 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[62272 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[62304 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[62336 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[62368 +: 4608] = dut.u_rescale.partial_sum_i;
  assign trace_o[66976 +: 256] = dut.u_rescale.activation_sum_i;
  assign trace_o[67232 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[67264 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[67296 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[67328 +: 304] = dut.u_rescale.scale_i;
  assign trace_o[67648 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[67680 +: 512] = dut.u_rescale.word_o;
  assign trace_o[68192 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[68224 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 16; i0++) begin : gen_rescale_lane_0
    assign trace_o[68256 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[68288 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[68576 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[68832 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[68896 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[69152 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[69184 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[69216 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[69248 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[69280 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[69344 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[69440 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[69952 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[69984 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[70016 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[70048 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[70080 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[70112 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[70144 +: 512] = dut.u_output.word_i;
  assign trace_o[70656 +: 1] = dut.u_output.word_release_o;
  assign trace_o[70688 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[70720 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[70752 +: 20] = dut.u_output.output_address_o;
  assign trace_o[70784 +: 512] = dut.u_output.output_data_o;
  assign trace_o[71296 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[71328 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[71360 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[291 +: 29] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[436 +: 12] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2612 +: 12] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3252 +: 12] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3600 +: 16] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3700 +: 12] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4257 +: 31] = '0;
  assign trace_o[4296 +: 24] = '0;
  assign trace_o[4323 +: 29] = '0;
  assign trace_o[4354 +: 30] = '0;
  assign trace_o[4385 +: 31] = '0;
  assign trace_o[4417 +: 31] = '0;
  assign trace_o[4468 +: 12] = '0;
  assign trace_o[4486 +: 26] = '0;
  assign trace_o[4518 +: 26] = '0;
  assign trace_o[4547 +: 29] = '0;
  assign trace_o[4577 +: 31] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4660 +: 12] = '0;
  assign trace_o[4673 +: 31] = '0;
  assign trace_o[6753 +: 31] = '0;
  assign trace_o[6785 +: 31] = '0;
  assign trace_o[8865 +: 31] = '0;
  assign trace_o[8897 +: 31] = '0;
  assign trace_o[8948 +: 12] = '0;
  assign trace_o[8966 +: 26] = '0;
  assign trace_o[8998 +: 26] = '0;
  assign trace_o[9027 +: 29] = '0;
  assign trace_o[9057 +: 31] = '0;
  assign trace_o[9089 +: 31] = '0;
  assign trace_o[9140 +: 12] = '0;
  assign trace_o[9153 +: 31] = '0;
  assign trace_o[9697 +: 31] = '0;
  assign trace_o[9729 +: 31] = '0;
  assign trace_o[10273 +: 31] = '0;
  assign trace_o[10305 +: 31] = '0;
  assign trace_o[10356 +: 12] = '0;
  assign trace_o[10374 +: 26] = '0;
  assign trace_o[10406 +: 26] = '0;
  assign trace_o[10433 +: 31] = '0;
  assign trace_o[10465 +: 31] = '0;
  assign trace_o[10497 +: 31] = '0;
  assign trace_o[10548 +: 12] = '0;
  assign trace_o[10561 +: 31] = '0;
  assign trace_o[10896 +: 16] = '0;
  assign trace_o[10913 +: 31] = '0;
  assign trace_o[10945 +: 31] = '0;
  assign trace_o[11280 +: 16] = '0;
  assign trace_o[11297 +: 31] = '0;
  assign trace_o[11329 +: 31] = '0;
  assign trace_o[13409 +: 31] = '0;
  assign trace_o[13441 +: 31] = '0;
  assign trace_o[15521 +: 31] = '0;
  assign trace_o[15553 +: 31] = '0;
  assign trace_o[15590 +: 26] = '0;
  assign trace_o[15622 +: 26] = '0;
  assign trace_o[15651 +: 29] = '0;
  assign trace_o[15681 +: 31] = '0;
  assign trace_o[15713 +: 31] = '0;
  assign trace_o[15745 +: 31] = '0;
  assign trace_o[15777 +: 31] = '0;
  assign trace_o[15809 +: 31] = '0;
  assign trace_o[15841 +: 31] = '0;
  assign trace_o[15873 +: 31] = '0;
  assign trace_o[15905 +: 31] = '0;
  assign trace_o[15937 +: 31] = '0;
  assign trace_o[15971 +: 29] = '0;
  assign trace_o[16001 +: 31] = '0;
  assign trace_o[16033 +: 31] = '0;
  assign trace_o[16065 +: 31] = '0;
  assign trace_o[16097 +: 31] = '0;
  assign trace_o[18689 +: 31] = '0;
  assign trace_o[18721 +: 31] = '0;
  assign trace_o[23617 +: 31] = '0;
  assign trace_o[23649 +: 31] = '0;
  assign trace_o[23681 +: 31] = '0;
  assign trace_o[52784 +: 16] = '0;
  assign trace_o[52816 +: 16] = '0;
  assign trace_o[52848 +: 16] = '0;
  assign trace_o[53104 +: 16] = '0;
  assign trace_o[53136 +: 16] = '0;
  assign trace_o[53168 +: 16] = '0;
  assign trace_o[53200 +: 16] = '0;
  assign trace_o[62177 +: 31] = '0;
  assign trace_o[62209 +: 31] = '0;
  assign trace_o[62246 +: 26] = '0;
  assign trace_o[62278 +: 26] = '0;
  assign trace_o[62310 +: 26] = '0;
  assign trace_o[62337 +: 31] = '0;
  assign trace_o[67233 +: 31] = '0;
  assign trace_o[67265 +: 31] = '0;
  assign trace_o[67297 +: 31] = '0;
  assign trace_o[67632 +: 16] = '0;
  assign trace_o[67649 +: 31] = '0;
  assign trace_o[68193 +: 31] = '0;
  assign trace_o[68226 +: 30] = '0;
  assign trace_o[68272 +: 16] = '0;
  assign trace_o[68880 +: 16] = '0;
  assign trace_o[69168 +: 16] = '0;
  assign trace_o[69200 +: 16] = '0;
  assign trace_o[69232 +: 16] = '0;
  assign trace_o[69264 +: 16] = '0;
  assign trace_o[69953 +: 31] = '0;
  assign trace_o[69985 +: 31] = '0;
  assign trace_o[70024 +: 24] = '0;
  assign trace_o[70068 +: 12] = '0;
  assign trace_o[70086 +: 26] = '0;
  assign trace_o[70113 +: 31] = '0;
  assign trace_o[70657 +: 31] = '0;
  assign trace_o[70689 +: 31] = '0;
  assign trace_o[70721 +: 31] = '0;
  assign trace_o[70772 +: 12] = '0;
  assign trace_o[71297 +: 31] = '0;
  assign trace_o[71329 +: 31] = '0;
  assign trace_o[71368 +: 24] = '0;
endmodule
