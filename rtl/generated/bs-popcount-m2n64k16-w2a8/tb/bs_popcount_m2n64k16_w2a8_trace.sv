// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-popcount-m2n64k16-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 3569e104a707bc10cdf9dfd521979679ec07c8931c32ca0a1cdaeb55b95eff22
//
// bs_popcount_m2n64k16_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_popcount_m2n64k16_w2a8_trace #(
  localparam int StimulusBits = 2592,  // 2574 used
  localparam int TraceBits    = 46624
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

  assign unused_stimulus = ^stimulus_i[2574 +: 18];

  bs_popcount_m2n64k16_w2a8 dut (
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
    .activation_rsp_data_i(stimulus_i[112 +: 256]),
    .weight_req_ready_i(stimulus_i[368 +: 1]),
    .weight_rsp_valid_i(stimulus_i[369 +: 1]),
    .weight_rsp_data_i(stimulus_i[370 +: 2048]),
    .scale_req_ready_i(stimulus_i[2418 +: 1]),
    .scale_rsp_valid_i(stimulus_i[2419 +: 1]),
    .scale_rsp_data_i(stimulus_i[2420 +: 152]),
    .output_ready_i(stimulus_i[2572 +: 1]),
    .done_ready_i(stimulus_i[2573 +: 1]),
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
  assign trace_o[480 +: 256] = dut.activation_rsp_data_i;
  assign trace_o[736 +: 1] = weight_req_valid_o;
  assign trace_o[768 +: 1] = dut.weight_req_ready_i;
  assign trace_o[800 +: 20] = weight_req_address_o;
  assign trace_o[832 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[864 +: 2048] = dut.weight_rsp_data_i;
  assign trace_o[2912 +: 1] = scale_req_valid_o;
  assign trace_o[2944 +: 1] = dut.scale_req_ready_i;
  assign trace_o[2976 +: 20] = scale_req_address_o;
  assign trace_o[3008 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[3040 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[3200 +: 1] = output_valid_o;
  assign trace_o[3232 +: 1] = dut.output_ready_i;
  assign trace_o[3264 +: 20] = output_address_o;
  assign trace_o[3296 +: 256] = output_data_o;
  assign trace_o[3552 +: 1] = done_valid_o;
  assign trace_o[3584 +: 1] = dut.done_ready_i;
  assign trace_o[3616 +: 8] = done_tag_o;
  assign trace_o[3648 +: 3] = step_stall_o;
  assign trace_o[3680 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[3712 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[3744 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[3776 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[3808 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[3840 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[3872 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[3904 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[3936 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[3968 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[4000 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[4032 +: 256] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[4288 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[4320 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[4352 +: 256] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[4608 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[4640 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[4672 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[4704 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[4736 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[4768 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[4800 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[4832 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[4864 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[4896 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[4928 +: 2048] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[6976 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[7008 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[7040 +: 2048] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[9088 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[9120 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[9152 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[9184 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[9216 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[9248 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[9280 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[9312 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[9344 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[9376 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[9408 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[9568 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[9600 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[9632 +: 152] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[9792 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[9824 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[9856 +: 256] = dut.u_activation_store.activation_i;
  assign trace_o[10112 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[10144 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[10176 +: 256] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[10432 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[10464 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[10496 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[10528 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[10560 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[10592 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[10624 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[10656 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[10688 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[10720 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[10752 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[10784 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[10816 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[10848 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[10880 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[10912 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[10944 +: 1] = dut.u_array.step_first_i;
  assign trace_o[10976 +: 1] = dut.u_array.step_last_i;
  assign trace_o[11008 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[11040 +: 2048] = dut.u_array.weight_i;
  assign trace_o[13088 +: 256] = dut.u_array.activation_i;
  assign trace_o[13344 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[13376 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[13408 +: 2304] = dut.u_array.partial_sum_o;
  assign trace_o[15712 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[15744 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[15776 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[15808 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[15840 + i0*128 +: 128] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[16096 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[16128 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[16256 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[16384 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[16512 + (i0*64 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[20608 + (i0*64 + i1)*128 +: 128] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[36992 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[37120 + (i0*64 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[39296 + (i0*64 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[41600 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[41632 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[41664 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[41696 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[41728 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[41760 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[41792 +: 2304] = dut.u_rescale.partial_sum_i;
  assign trace_o[44096 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[44128 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[44160 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[44192 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[44224 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[44384 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[44416 +: 256] = dut.u_rescale.word_o;
  assign trace_o[44672 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[44704 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[44736 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[44768 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[44928 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[45056 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[45088 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[45216 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[45248 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[45280 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[45312 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[45344 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[45376 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[45440 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[45696 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[45728 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[45760 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[45792 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[45824 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[45856 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[45888 +: 256] = dut.u_output.word_i;
  assign trace_o[46144 +: 1] = dut.u_output.word_release_o;
  assign trace_o[46176 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[46208 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[46240 +: 20] = dut.u_output.output_address_o;
  assign trace_o[46272 +: 256] = dut.u_output.output_data_o;
  assign trace_o[46528 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[46560 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[46592 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[737 +: 31] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[820 +: 12] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2996 +: 12] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3192 +: 8] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3284 +: 12] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3624 +: 24] = '0;
  assign trace_o[3651 +: 29] = '0;
  assign trace_o[3682 +: 30] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3796 +: 12] = '0;
  assign trace_o[3814 +: 26] = '0;
  assign trace_o[3846 +: 26] = '0;
  assign trace_o[3875 +: 29] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3988 +: 12] = '0;
  assign trace_o[4001 +: 31] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4321 +: 31] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4641 +: 31] = '0;
  assign trace_o[4692 +: 12] = '0;
  assign trace_o[4710 +: 26] = '0;
  assign trace_o[4742 +: 26] = '0;
  assign trace_o[4771 +: 29] = '0;
  assign trace_o[4801 +: 31] = '0;
  assign trace_o[4833 +: 31] = '0;
  assign trace_o[4884 +: 12] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[6977 +: 31] = '0;
  assign trace_o[7009 +: 31] = '0;
  assign trace_o[9089 +: 31] = '0;
  assign trace_o[9121 +: 31] = '0;
  assign trace_o[9172 +: 12] = '0;
  assign trace_o[9190 +: 26] = '0;
  assign trace_o[9222 +: 26] = '0;
  assign trace_o[9251 +: 29] = '0;
  assign trace_o[9281 +: 31] = '0;
  assign trace_o[9313 +: 31] = '0;
  assign trace_o[9364 +: 12] = '0;
  assign trace_o[9377 +: 31] = '0;
  assign trace_o[9560 +: 8] = '0;
  assign trace_o[9569 +: 31] = '0;
  assign trace_o[9601 +: 31] = '0;
  assign trace_o[9784 +: 8] = '0;
  assign trace_o[9793 +: 31] = '0;
  assign trace_o[9825 +: 31] = '0;
  assign trace_o[10113 +: 31] = '0;
  assign trace_o[10145 +: 31] = '0;
  assign trace_o[10433 +: 31] = '0;
  assign trace_o[10465 +: 31] = '0;
  assign trace_o[10502 +: 26] = '0;
  assign trace_o[10534 +: 26] = '0;
  assign trace_o[10563 +: 29] = '0;
  assign trace_o[10593 +: 31] = '0;
  assign trace_o[10625 +: 31] = '0;
  assign trace_o[10657 +: 31] = '0;
  assign trace_o[10689 +: 31] = '0;
  assign trace_o[10721 +: 31] = '0;
  assign trace_o[10753 +: 31] = '0;
  assign trace_o[10785 +: 31] = '0;
  assign trace_o[10817 +: 31] = '0;
  assign trace_o[10849 +: 31] = '0;
  assign trace_o[10883 +: 29] = '0;
  assign trace_o[10913 +: 31] = '0;
  assign trace_o[10945 +: 31] = '0;
  assign trace_o[10977 +: 31] = '0;
  assign trace_o[11009 +: 31] = '0;
  assign trace_o[13345 +: 31] = '0;
  assign trace_o[13377 +: 31] = '0;
  assign trace_o[15746 +: 30] = '0;
  assign trace_o[15778 +: 30] = '0;
  assign trace_o[15810 +: 30] = '0;
  assign trace_o[41601 +: 31] = '0;
  assign trace_o[41633 +: 31] = '0;
  assign trace_o[41670 +: 26] = '0;
  assign trace_o[41702 +: 26] = '0;
  assign trace_o[41734 +: 26] = '0;
  assign trace_o[41761 +: 31] = '0;
  assign trace_o[44129 +: 31] = '0;
  assign trace_o[44161 +: 31] = '0;
  assign trace_o[44193 +: 31] = '0;
  assign trace_o[44376 +: 8] = '0;
  assign trace_o[44385 +: 31] = '0;
  assign trace_o[44673 +: 31] = '0;
  assign trace_o[44706 +: 30] = '0;
  assign trace_o[44744 +: 24] = '0;
  assign trace_o[44912 +: 16] = '0;
  assign trace_o[45080 +: 8] = '0;
  assign trace_o[45224 +: 24] = '0;
  assign trace_o[45256 +: 24] = '0;
  assign trace_o[45288 +: 24] = '0;
  assign trace_o[45320 +: 24] = '0;
  assign trace_o[45424 +: 16] = '0;
  assign trace_o[45697 +: 31] = '0;
  assign trace_o[45729 +: 31] = '0;
  assign trace_o[45768 +: 24] = '0;
  assign trace_o[45812 +: 12] = '0;
  assign trace_o[45830 +: 26] = '0;
  assign trace_o[45857 +: 31] = '0;
  assign trace_o[46145 +: 31] = '0;
  assign trace_o[46177 +: 31] = '0;
  assign trace_o[46209 +: 31] = '0;
  assign trace_o[46260 +: 12] = '0;
  assign trace_o[46529 +: 31] = '0;
  assign trace_o[46561 +: 31] = '0;
  assign trace_o[46600 +: 24] = '0;
endmodule
