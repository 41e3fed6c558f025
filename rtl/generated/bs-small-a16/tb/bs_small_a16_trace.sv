// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 982408cd7aeccb1157329282420368f777bc57a1040a683ea7edc0a790738108
//
// bs_small_a16_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_small_a16_trace #(
  localparam int StimulusBits = 256,  // 245 used
  localparam int TraceBits    = 6912
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
  logic [95:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[245 +: 11];

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
    .activation_req_ready_i(stimulus_i[86 +: 1]),
    .activation_rsp_valid_i(stimulus_i[87 +: 1]),
    .activation_rsp_data_i(stimulus_i[88 +: 64]),
    .weight_req_ready_i(stimulus_i[152 +: 1]),
    .weight_rsp_valid_i(stimulus_i[153 +: 1]),
    .weight_rsp_data_i(stimulus_i[154 +: 24]),
    .scale_req_ready_i(stimulus_i[178 +: 1]),
    .scale_rsp_valid_i(stimulus_i[179 +: 1]),
    .scale_rsp_data_i(stimulus_i[180 +: 63]),
    .output_ready_i(stimulus_i[243 +: 1]),
    .done_ready_i(stimulus_i[244 +: 1]),
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
  assign trace_o[480 +: 64] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 16] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 24] = dut.weight_rsp_data_i;
  assign trace_o[704 +: 1] = scale_req_valid_o;
  assign trace_o[736 +: 1] = dut.scale_req_ready_i;
  assign trace_o[768 +: 16] = scale_req_address_o;
  assign trace_o[800 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[832 +: 63] = dut.scale_rsp_data_i;
  assign trace_o[896 +: 1] = output_valid_o;
  assign trace_o[928 +: 1] = dut.output_ready_i;
  assign trace_o[960 +: 16] = output_address_o;
  assign trace_o[992 +: 96] = output_data_o;
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
  assign trace_o[1408 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1472 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1504 +: 16] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1568 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1664 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1696 +: 64] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1760 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1792 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1824 +: 16] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1856 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1888 +: 2] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1920 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2016 +: 16] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2080 +: 24] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2112 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2144 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2176 +: 24] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2208 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2240 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2272 +: 16] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2304 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2336 +: 2] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2432 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2464 +: 16] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2496 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2528 +: 63] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2624 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2656 +: 63] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2720 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2752 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2784 +: 64] = dut.u_activation_store.activation_i;
  assign trace_o[2848 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2880 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2912 +: 64] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[2976 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3008 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3040 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3072 +: 2] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3104 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3136 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3168 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3200 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3232 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3264 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3296 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3328 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3360 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3392 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3424 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3456 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3488 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3520 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3552 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[3584 +: 24] = dut.u_array.weight_i;
  assign trace_o[3616 +: 64] = dut.u_array.activation_i;
  assign trace_o[3680 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3712 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3744 +: 144] = dut.u_array.partial_sum_o;
  assign trace_o[3904 +: 40] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[3968 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[4000 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4032 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4064 + i0*32 +: 32] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[4128 + i0*20 +: 20] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 3; i1++) begin : gen_pe_1
      assign trace_o[4192 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[4224 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4256 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4288 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_end_i;
      assign trace_o[4320 + (i0*3 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[4384 + (i0*3 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[4576 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[4608 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.waiting_o;
      assign trace_o[4640 + (i0*3 + i1)*23 +: 23] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[4800 + (i0*3 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[4960 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[4992 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[5024 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[5056 +: 2] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[5088 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[5120 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[5152 +: 144] = dut.u_rescale.partial_sum_i;
  assign trace_o[5312 +: 40] = dut.u_rescale.activation_sum_i;
  assign trace_o[5376 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[5408 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[5440 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[5472 +: 63] = dut.u_rescale.scale_i;
  assign trace_o[5536 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[5568 +: 96] = dut.u_rescale.word_o;
  assign trace_o[5664 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[5696 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_rescale_lane_0
    assign trace_o[5728 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[5760 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[5856 + i0*20 +: 20] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[5920 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[5952 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[6016 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[6048 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[6080 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[6112 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[6144 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[6176 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[6208 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[6304 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[6336 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[6368 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[6400 +: 16] = dut.u_output.cmd_output_base_i;
  assign trace_o[6432 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[6464 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[6496 +: 96] = dut.u_output.word_i;
  assign trace_o[6592 +: 1] = dut.u_output.word_release_o;
  assign trace_o[6624 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[6656 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[6688 +: 16] = dut.u_output.output_address_o;
  assign trace_o[6720 +: 96] = dut.u_output.output_data_o;
  assign trace_o[6816 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[6848 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[6880 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[624 +: 16] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[696 +: 8] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[784 +: 16] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[895 +: 1] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[976 +: 16] = '0;
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
  assign trace_o[1411 +: 29] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1520 +: 16] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1840 +: 16] = '0;
  assign trace_o[1858 +: 30] = '0;
  assign trace_o[1890 +: 30] = '0;
  assign trace_o[1923 +: 29] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2032 +: 16] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2104 +: 8] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2200 +: 8] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2288 +: 16] = '0;
  assign trace_o[2306 +: 30] = '0;
  assign trace_o[2338 +: 30] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2480 +: 16] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2591 +: 1] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2719 +: 1] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3042 +: 30] = '0;
  assign trace_o[3074 +: 30] = '0;
  assign trace_o[3107 +: 29] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3427 +: 29] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3608 +: 8] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3888 +: 16] = '0;
  assign trace_o[3944 +: 24] = '0;
  assign trace_o[3970 +: 30] = '0;
  assign trace_o[4002 +: 30] = '0;
  assign trace_o[4034 +: 30] = '0;
  assign trace_o[4168 +: 24] = '0;
  assign trace_o[4198 +: 26] = '0;
  assign trace_o[4230 +: 26] = '0;
  assign trace_o[4262 +: 26] = '0;
  assign trace_o[4294 +: 26] = '0;
  assign trace_o[4368 +: 16] = '0;
  assign trace_o[4582 +: 26] = '0;
  assign trace_o[4614 +: 26] = '0;
  assign trace_o[4778 +: 22] = '0;
  assign trace_o[4944 +: 16] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5026 +: 30] = '0;
  assign trace_o[5058 +: 30] = '0;
  assign trace_o[5094 +: 26] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5296 +: 16] = '0;
  assign trace_o[5352 +: 24] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5535 +: 1] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5665 +: 31] = '0;
  assign trace_o[5698 +: 30] = '0;
  assign trace_o[5731 +: 29] = '0;
  assign trace_o[5832 +: 24] = '0;
  assign trace_o[5916 +: 4] = '0;
  assign trace_o[5935 +: 17] = '0;
  assign trace_o[6000 +: 16] = '0;
  assign trace_o[6019 +: 29] = '0;
  assign trace_o[6051 +: 29] = '0;
  assign trace_o[6083 +: 29] = '0;
  assign trace_o[6115 +: 29] = '0;
  assign trace_o[6147 +: 29] = '0;
  assign trace_o[6194 +: 14] = '0;
  assign trace_o[6305 +: 31] = '0;
  assign trace_o[6337 +: 31] = '0;
  assign trace_o[6376 +: 24] = '0;
  assign trace_o[6416 +: 16] = '0;
  assign trace_o[6434 +: 30] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[6593 +: 31] = '0;
  assign trace_o[6625 +: 31] = '0;
  assign trace_o[6657 +: 31] = '0;
  assign trace_o[6704 +: 16] = '0;
  assign trace_o[6817 +: 31] = '0;
  assign trace_o[6849 +: 31] = '0;
  assign trace_o[6888 +: 24] = '0;
endmodule
