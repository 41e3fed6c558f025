// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: b671b543cc42715c2784da8c37eec49403f0aa530bfa11892426dc3719d16e74
//
// bs_small_a16_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_small_a16_trace #(
  localparam int StimulusBits = 288,  // 261 used
  localparam int TraceBits    = 6720
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
  logic [23:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[261 +: 27];

  bs_small_a16 dut (
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
    .cmd_requantize_multiplier_i(stimulus_i[86 +: 16]),
    .activation_req_ready_i(stimulus_i[102 +: 1]),
    .activation_rsp_valid_i(stimulus_i[103 +: 1]),
    .activation_rsp_data_i(stimulus_i[104 +: 64]),
    .weight_req_ready_i(stimulus_i[168 +: 1]),
    .weight_rsp_valid_i(stimulus_i[169 +: 1]),
    .weight_rsp_data_i(stimulus_i[170 +: 24]),
    .scale_req_ready_i(stimulus_i[194 +: 1]),
    .scale_rsp_valid_i(stimulus_i[195 +: 1]),
    .scale_rsp_data_i(stimulus_i[196 +: 63]),
    .output_ready_i(stimulus_i[259 +: 1]),
    .done_ready_i(stimulus_i[260 +: 1]),
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
  assign trace_o[352 +: 16] = dut.cmd_requantize_multiplier_i;
  assign trace_o[384 +: 1] = activation_req_valid_o;
  assign trace_o[416 +: 1] = dut.activation_req_ready_i;
  assign trace_o[448 +: 16] = activation_req_address_o;
  assign trace_o[480 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[512 +: 64] = dut.activation_rsp_data_i;
  assign trace_o[576 +: 1] = weight_req_valid_o;
  assign trace_o[608 +: 1] = dut.weight_req_ready_i;
  assign trace_o[640 +: 16] = weight_req_address_o;
  assign trace_o[672 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[704 +: 24] = dut.weight_rsp_data_i;
  assign trace_o[736 +: 1] = scale_req_valid_o;
  assign trace_o[768 +: 1] = dut.scale_req_ready_i;
  assign trace_o[800 +: 16] = scale_req_address_o;
  assign trace_o[832 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[864 +: 63] = dut.scale_rsp_data_i;
  assign trace_o[928 +: 1] = output_valid_o;
  assign trace_o[960 +: 1] = dut.output_ready_i;
  assign trace_o[992 +: 16] = output_address_o;
  assign trace_o[1024 +: 24] = output_data_o;
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
  assign trace_o[1536 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1664 +: 64] = dut.u_activation_fetch.word_o;

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
  assign trace_o[2048 +: 24] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2112 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2144 +: 24] = dut.u_weight_fetch.word_o;

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
  assign trace_o[2496 +: 63] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2624 +: 63] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2688 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2720 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2752 +: 64] = dut.u_activation_store.activation_i;
  assign trace_o[2816 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2848 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2880 +: 64] = dut.u_activation_store.activation_o;

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
  assign trace_o[3296 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3328 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3360 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3392 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3424 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3456 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3488 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3520 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[3552 +: 24] = dut.u_array.weight_i;
  assign trace_o[3584 +: 64] = dut.u_array.activation_i;
  assign trace_o[3648 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3680 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3712 +: 144] = dut.u_array.partial_sum_o;
  assign trace_o[3872 +: 40] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[3936 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[3968 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4000 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4032 + i0*32 +: 32] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[4096 + i0*20 +: 20] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 3; i1++) begin : gen_pe_1
      assign trace_o[4160 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[4192 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4224 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4256 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_end_i;
      assign trace_o[4288 + (i0*3 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[4352 + (i0*3 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[4544 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[4576 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.waiting_o;
      assign trace_o[4608 + (i0*3 + i1)*23 +: 23] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[4768 + (i0*3 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[4928 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[4960 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[4992 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[5024 +: 2] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[5056 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[5088 +: 16] = dut.u_rescale.cmd_requantize_multiplier_i;
  assign trace_o[5120 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[5152 +: 144] = dut.u_rescale.partial_sum_i;
  assign trace_o[5312 +: 40] = dut.u_rescale.activation_sum_i;
  assign trace_o[5376 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[5408 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[5440 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[5472 +: 63] = dut.u_rescale.scale_i;
  assign trace_o[5536 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[5568 +: 24] = dut.u_rescale.word_o;
  assign trace_o[5600 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[5632 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_rescale_lane_0
    assign trace_o[5664 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[5696 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[5792 + i0*20 +: 20] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[5856 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[5888 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[5952 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[5984 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[6016 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[6048 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[6080 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[6112 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.requantize_i;
    assign trace_o[6144 + i0*8 +: 8] = dut.u_rescale.gen_lane[i0].u_lane.multiplier_i;
    assign trace_o[6176 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[6208 + i0*8 +: 8] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[6240 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[6272 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[6304 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[6336 +: 16] = dut.u_output.cmd_output_base_i;
  assign trace_o[6368 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[6400 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[6432 +: 24] = dut.u_output.word_i;
  assign trace_o[6464 +: 1] = dut.u_output.word_release_o;
  assign trace_o[6496 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[6528 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[6560 +: 16] = dut.u_output.output_address_o;
  assign trace_o[6592 +: 24] = dut.u_output.output_data_o;
  assign trace_o[6624 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[6656 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[6688 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[368 +: 16] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[464 +: 16] = '0;
  assign trace_o[481 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[656 +: 16] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[728 +: 8] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[816 +: 16] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[927 +: 1] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[1008 +: 16] = '0;
  assign trace_o[1048 +: 8] = '0;
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
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
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
  assign trace_o[2072 +: 8] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2168 +: 8] = '0;
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
  assign trace_o[2559 +: 1] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2687 +: 1] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
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
  assign trace_o[3395 +: 29] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3576 +: 8] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3856 +: 16] = '0;
  assign trace_o[3912 +: 24] = '0;
  assign trace_o[3938 +: 30] = '0;
  assign trace_o[3970 +: 30] = '0;
  assign trace_o[4002 +: 30] = '0;
  assign trace_o[4136 +: 24] = '0;
  assign trace_o[4166 +: 26] = '0;
  assign trace_o[4198 +: 26] = '0;
  assign trace_o[4230 +: 26] = '0;
  assign trace_o[4262 +: 26] = '0;
  assign trace_o[4336 +: 16] = '0;
  assign trace_o[4550 +: 26] = '0;
  assign trace_o[4582 +: 26] = '0;
  assign trace_o[4746 +: 22] = '0;
  assign trace_o[4912 +: 16] = '0;
  assign trace_o[4929 +: 31] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4994 +: 30] = '0;
  assign trace_o[5026 +: 30] = '0;
  assign trace_o[5062 +: 26] = '0;
  assign trace_o[5104 +: 16] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5296 +: 16] = '0;
  assign trace_o[5352 +: 24] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5535 +: 1] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5592 +: 8] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5634 +: 30] = '0;
  assign trace_o[5667 +: 29] = '0;
  assign trace_o[5768 +: 24] = '0;
  assign trace_o[5852 +: 4] = '0;
  assign trace_o[5871 +: 17] = '0;
  assign trace_o[5936 +: 16] = '0;
  assign trace_o[5955 +: 29] = '0;
  assign trace_o[5987 +: 29] = '0;
  assign trace_o[6019 +: 29] = '0;
  assign trace_o[6051 +: 29] = '0;
  assign trace_o[6083 +: 29] = '0;
  assign trace_o[6115 +: 29] = '0;
  assign trace_o[6168 +: 8] = '0;
  assign trace_o[6194 +: 14] = '0;
  assign trace_o[6232 +: 8] = '0;
  assign trace_o[6241 +: 31] = '0;
  assign trace_o[6273 +: 31] = '0;
  assign trace_o[6312 +: 24] = '0;
  assign trace_o[6352 +: 16] = '0;
  assign trace_o[6370 +: 30] = '0;
  assign trace_o[6401 +: 31] = '0;
  assign trace_o[6456 +: 8] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[6497 +: 31] = '0;
  assign trace_o[6529 +: 31] = '0;
  assign trace_o[6576 +: 16] = '0;
  assign trace_o[6616 +: 8] = '0;
  assign trace_o[6625 +: 31] = '0;
  assign trace_o[6657 +: 31] = '0;
  assign trace_o[6696 +: 24] = '0;
endmodule
