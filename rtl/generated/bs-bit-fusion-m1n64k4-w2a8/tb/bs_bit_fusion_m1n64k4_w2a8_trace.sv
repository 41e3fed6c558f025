// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-bit-fusion-m1n64k4-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 20418a7cb69e30441e91844a08c4d20a4d2bcb50b40f483743a9241f6eef9887
//
// bs_bit_fusion_m1n64k4_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_bit_fusion_m1n64k4_w2a8_trace #(
  localparam int StimulusBits = 832,  // 816 used
  localparam int TraceBits    = 17504
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

  assign unused_stimulus = ^stimulus_i[816 +: 16];

  bs_bit_fusion_m1n64k4_w2a8 dut (
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
    .cmd_slice_last_i(stimulus_i[101 +: 5]),
    .cmd_output_shift_i(stimulus_i[106 +: 6]),
    .activation_req_ready_i(stimulus_i[112 +: 1]),
    .activation_rsp_valid_i(stimulus_i[113 +: 1]),
    .activation_rsp_data_i(stimulus_i[114 +: 32]),
    .weight_req_ready_i(stimulus_i[146 +: 1]),
    .weight_rsp_valid_i(stimulus_i[147 +: 1]),
    .weight_rsp_data_i(stimulus_i[148 +: 512]),
    .scale_req_ready_i(stimulus_i[660 +: 1]),
    .scale_rsp_valid_i(stimulus_i[661 +: 1]),
    .scale_rsp_data_i(stimulus_i[662 +: 152]),
    .output_ready_i(stimulus_i[814 +: 1]),
    .done_ready_i(stimulus_i[815 +: 1]),
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
  assign trace_o[288 +: 5] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 20] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 32] = dut.activation_rsp_data_i;
  assign trace_o[512 +: 1] = weight_req_valid_o;
  assign trace_o[544 +: 1] = dut.weight_req_ready_i;
  assign trace_o[576 +: 20] = weight_req_address_o;
  assign trace_o[608 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[640 +: 512] = dut.weight_rsp_data_i;
  assign trace_o[1152 +: 1] = scale_req_valid_o;
  assign trace_o[1184 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1216 +: 20] = scale_req_address_o;
  assign trace_o[1248 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1280 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1440 +: 1] = output_valid_o;
  assign trace_o[1472 +: 1] = dut.output_ready_i;
  assign trace_o[1504 +: 20] = output_address_o;
  assign trace_o[1536 +: 256] = output_data_o;
  assign trace_o[1792 +: 1] = done_valid_o;
  assign trace_o[1824 +: 1] = dut.done_ready_i;
  assign trace_o[1856 +: 8] = done_tag_o;
  assign trace_o[1888 +: 3] = step_stall_o;
  assign trace_o[1920 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1952 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1984 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[2016 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[2048 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[2080 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2112 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2144 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2176 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2208 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2240 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2272 +: 32] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2304 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2336 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2368 +: 32] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2400 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2432 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2464 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2496 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2528 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2560 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2592 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2624 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2656 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2688 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2720 +: 512] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3232 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3264 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3296 +: 512] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3808 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3840 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3872 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3904 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3936 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3968 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[4000 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[4032 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[4064 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[4096 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[4128 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4288 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4320 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4352 +: 152] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[4512 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[4544 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[4576 +: 32] = dut.u_activation_store.activation_i;
  assign trace_o[4608 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[4640 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[4672 +: 32] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[4704 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[4736 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[4768 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[4800 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[4832 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[4864 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[4896 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[4928 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[4960 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[4992 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5024 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5056 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5088 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5120 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[5152 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5184 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5216 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5248 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5280 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[5312 +: 512] = dut.u_array.weight_i;
  assign trace_o[5824 +: 32] = dut.u_array.activation_i;
  assign trace_o[5856 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[5888 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[5920 +: 1472] = dut.u_array.partial_sum_o;
  assign trace_o[7392 +: 16] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 1; i0++) begin : gen_activation_sum_0
    assign trace_o[7424 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[7456 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[7488 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[7520 + i0*32 +: 32] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[7552 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 1; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[7584 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[7648 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[7712 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[7776 + (i0*64 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[8288 + (i0*64 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[10336 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[10400 + (i0*64 + i1)*22 +: 22] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[11808 + (i0*64 + i1)*23 +: 23] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[13280 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[13312 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[13344 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[13376 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[13408 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[13440 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[13472 +: 1472] = dut.u_rescale.partial_sum_i;
  assign trace_o[14944 +: 16] = dut.u_rescale.activation_sum_i;
  assign trace_o[14976 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[15008 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[15040 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[15072 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[15232 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[15264 +: 256] = dut.u_rescale.word_o;
  assign trace_o[15520 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[15552 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[15584 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[15616 + i0*23 +: 23] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[15808 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[15936 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[15968 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[16096 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[16128 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[16160 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[16192 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[16224 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[16256 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[16320 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[16576 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[16608 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[16640 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[16672 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[16704 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[16736 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[16768 +: 256] = dut.u_output.word_i;
  assign trace_o[17024 +: 1] = dut.u_output.word_release_o;
  assign trace_o[17056 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[17088 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[17120 +: 20] = dut.u_output.output_address_o;
  assign trace_o[17152 +: 256] = dut.u_output.output_data_o;
  assign trace_o[17408 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[17440 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[17472 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[293 +: 27] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[436 +: 12] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[596 +: 12] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[1153 +: 31] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1236 +: 12] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1432 +: 8] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1524 +: 12] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1864 +: 24] = '0;
  assign trace_o[1891 +: 29] = '0;
  assign trace_o[1922 +: 30] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2036 +: 12] = '0;
  assign trace_o[2054 +: 26] = '0;
  assign trace_o[2086 +: 26] = '0;
  assign trace_o[2117 +: 27] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2228 +: 12] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2484 +: 12] = '0;
  assign trace_o[2502 +: 26] = '0;
  assign trace_o[2534 +: 26] = '0;
  assign trace_o[2565 +: 27] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2676 +: 12] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3892 +: 12] = '0;
  assign trace_o[3910 +: 26] = '0;
  assign trace_o[3942 +: 26] = '0;
  assign trace_o[3971 +: 29] = '0;
  assign trace_o[4001 +: 31] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4084 +: 12] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4280 +: 8] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4321 +: 31] = '0;
  assign trace_o[4504 +: 8] = '0;
  assign trace_o[4513 +: 31] = '0;
  assign trace_o[4545 +: 31] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4641 +: 31] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4774 +: 26] = '0;
  assign trace_o[4806 +: 26] = '0;
  assign trace_o[4837 +: 27] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[4929 +: 31] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5057 +: 31] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5155 +: 29] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5857 +: 31] = '0;
  assign trace_o[5889 +: 31] = '0;
  assign trace_o[7408 +: 16] = '0;
  assign trace_o[7425 +: 31] = '0;
  assign trace_o[7457 +: 31] = '0;
  assign trace_o[7489 +: 31] = '0;
  assign trace_o[7568 +: 16] = '0;
  assign trace_o[13281 +: 31] = '0;
  assign trace_o[13313 +: 31] = '0;
  assign trace_o[13350 +: 26] = '0;
  assign trace_o[13382 +: 26] = '0;
  assign trace_o[13414 +: 26] = '0;
  assign trace_o[13441 +: 31] = '0;
  assign trace_o[14960 +: 16] = '0;
  assign trace_o[14977 +: 31] = '0;
  assign trace_o[15009 +: 31] = '0;
  assign trace_o[15041 +: 31] = '0;
  assign trace_o[15224 +: 8] = '0;
  assign trace_o[15233 +: 31] = '0;
  assign trace_o[15521 +: 31] = '0;
  assign trace_o[15554 +: 30] = '0;
  assign trace_o[15592 +: 24] = '0;
  assign trace_o[15800 +: 8] = '0;
  assign trace_o[15960 +: 8] = '0;
  assign trace_o[16104 +: 24] = '0;
  assign trace_o[16136 +: 24] = '0;
  assign trace_o[16168 +: 24] = '0;
  assign trace_o[16200 +: 24] = '0;
  assign trace_o[16248 +: 8] = '0;
  assign trace_o[16304 +: 16] = '0;
  assign trace_o[16577 +: 31] = '0;
  assign trace_o[16609 +: 31] = '0;
  assign trace_o[16648 +: 24] = '0;
  assign trace_o[16692 +: 12] = '0;
  assign trace_o[16710 +: 26] = '0;
  assign trace_o[16737 +: 31] = '0;
  assign trace_o[17025 +: 31] = '0;
  assign trace_o[17057 +: 31] = '0;
  assign trace_o[17089 +: 31] = '0;
  assign trace_o[17140 +: 12] = '0;
  assign trace_o[17409 +: 31] = '0;
  assign trace_o[17441 +: 31] = '0;
  assign trace_o[17480 +: 24] = '0;
endmodule
