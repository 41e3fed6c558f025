// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small; this file is yours, no licence of its makers attaches to it.
// Spec hash: 50531e06946f5a6931395c9b8e635c734a73eb1c733498f50a942348131d48be
//
// lut_small_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_small_trace #(
  localparam int StimulusBits = 224,  // 197 used
  localparam int TraceBits    = 7584
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

  assign unused_stimulus = ^stimulus_i[197 +: 27];

  lut_small dut (
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
    .activation_req_ready_i(stimulus_i[71 +: 1]),
    .activation_rsp_valid_i(stimulus_i[72 +: 1]),
    .activation_rsp_data_i(stimulus_i[73 +: 64]),
    .weight_req_ready_i(stimulus_i[137 +: 1]),
    .weight_rsp_valid_i(stimulus_i[138 +: 1]),
    .weight_rsp_data_i(stimulus_i[139 +: 16]),
    .scale_req_ready_i(stimulus_i[155 +: 1]),
    .scale_rsp_valid_i(stimulus_i[156 +: 1]),
    .scale_rsp_data_i(stimulus_i[157 +: 38]),
    .output_ready_i(stimulus_i[195 +: 1]),
    .done_ready_i(stimulus_i[196 +: 1]),
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
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 12] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 64] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 12] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 16] = dut.weight_rsp_data_i;
  assign trace_o[704 +: 1] = scale_req_valid_o;
  assign trace_o[736 +: 1] = dut.scale_req_ready_i;
  assign trace_o[768 +: 12] = scale_req_address_o;
  assign trace_o[800 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[832 +: 38] = dut.scale_rsp_data_i;
  assign trace_o[896 +: 1] = output_valid_o;
  assign trace_o[928 +: 1] = dut.output_ready_i;
  assign trace_o[960 +: 12] = output_address_o;
  assign trace_o[992 +: 64] = output_data_o;
  assign trace_o[1056 +: 1] = done_valid_o;
  assign trace_o[1088 +: 1] = dut.done_ready_i;
  assign trace_o[1120 +: 8] = done_tag_o;
  assign trace_o[1152 +: 3] = step_stall_o;
  assign trace_o[1184 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1216 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1248 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1280 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1312 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1344 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1376 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1408 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1472 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1504 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1536 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1664 +: 64] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1728 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1760 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1792 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1824 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1856 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1888 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1920 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[1984 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2048 +: 16] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2112 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2144 +: 16] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2176 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2208 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2240 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2272 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2304 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2336 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2432 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2464 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2496 +: 38] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2624 +: 38] = dut.u_scale_fetch.word_o;

  // u_table_precompute
  assign trace_o[2688 +: 64] = dut.u_table_precompute.activation_i;
  assign trace_o[2752 +: 176] = dut.u_table_precompute.table_o;

  // u_table_store
  assign trace_o[2944 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[2976 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[3008 +: 176] = dut.u_table_store.table_i;
  assign trace_o[3200 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[3232 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[3264 +: 176] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[3456 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3488 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3520 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3552 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3584 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3616 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[3648 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[3680 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3712 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3744 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3776 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3808 +: 1] = dut.u_sequencer.step_plane_o;
  assign trace_o[3840 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3872 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[3904 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3936 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3968 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[4000 +: 1] = dut.u_array.step_plane_i;
  assign trace_o[4032 +: 1] = dut.u_array.step_first_i;
  assign trace_o[4064 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[4096 +: 1] = dut.u_array.step_last_i;
  assign trace_o[4128 +: 16] = dut.u_array.weight_i;
  assign trace_o[4160 +: 176] = dut.u_array.table_i;
  assign trace_o[4352 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4384 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4416 +: 120] = dut.u_array.partial_sum_o;
  assign trace_o[4544 +: 28] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[4576 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.term_enable_i;
    assign trace_o[4608 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[4640 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4672 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[4704 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4736 + i0*11 +: 11] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[4768 + i0*14 +: 14] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[4800 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.term_enable_i;
      assign trace_o[4832 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.plane_i;
      assign trace_o[4864 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[4896 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[4928 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4960 + (i0*4 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[4992 + (i0*4 + i1)*88 +: 88] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[5696 + (i0*4 + i1)*15 +: 15] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[5824 + (i0*4 + i1)*15 +: 15] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[5952 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[5984 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[6016 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[6048 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[6080 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[6112 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[6144 +: 120] = dut.u_rescale.partial_sum_i;
  assign trace_o[6272 +: 28] = dut.u_rescale.activation_sum_i;
  assign trace_o[6304 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[6336 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[6368 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[6400 +: 38] = dut.u_rescale.scale_i;
  assign trace_o[6464 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[6496 +: 64] = dut.u_rescale.word_o;
  assign trace_o[6560 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[6592 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[6624 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[6656 + i0*15 +: 15] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[6688 + i0*14 +: 14] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[6720 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[6752 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[6784 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[6816 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[6848 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[6880 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[6912 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[6944 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[6976 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[7040 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[7072 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[7104 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[7136 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[7168 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[7200 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[7232 +: 64] = dut.u_output.word_i;
  assign trace_o[7296 +: 1] = dut.u_output.word_release_o;
  assign trace_o[7328 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[7360 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[7392 +: 12] = dut.u_output.output_address_o;
  assign trace_o[7424 +: 64] = dut.u_output.output_data_o;
  assign trace_o[7488 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[7520 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[7552 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[428 +: 20] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[620 +: 20] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[688 +: 16] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[780 +: 20] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[870 +: 26] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[972 +: 20] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1128 +: 24] = '0;
  assign trace_o[1155 +: 29] = '0;
  assign trace_o[1186 +: 30] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1292 +: 20] = '0;
  assign trace_o[1314 +: 30] = '0;
  assign trace_o[1347 +: 29] = '0;
  assign trace_o[1379 +: 29] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1484 +: 20] = '0;
  assign trace_o[1505 +: 31] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1804 +: 20] = '0;
  assign trace_o[1826 +: 30] = '0;
  assign trace_o[1859 +: 29] = '0;
  assign trace_o[1891 +: 29] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1996 +: 20] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2064 +: 16] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2160 +: 16] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2252 +: 20] = '0;
  assign trace_o[2274 +: 30] = '0;
  assign trace_o[2307 +: 29] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2444 +: 20] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2534 +: 26] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2662 +: 26] = '0;
  assign trace_o[2928 +: 16] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3184 +: 16] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3440 +: 16] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3522 +: 30] = '0;
  assign trace_o[3555 +: 29] = '0;
  assign trace_o[3587 +: 29] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[3939 +: 29] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4001 +: 31] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4065 +: 31] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4144 +: 16] = '0;
  assign trace_o[4336 +: 16] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[4385 +: 31] = '0;
  assign trace_o[4536 +: 8] = '0;
  assign trace_o[4572 +: 4] = '0;
  assign trace_o[4578 +: 30] = '0;
  assign trace_o[4610 +: 30] = '0;
  assign trace_o[4642 +: 30] = '0;
  assign trace_o[4674 +: 30] = '0;
  assign trace_o[4706 +: 30] = '0;
  assign trace_o[4758 +: 10] = '0;
  assign trace_o[4796 +: 4] = '0;
  assign trace_o[4808 +: 24] = '0;
  assign trace_o[4840 +: 24] = '0;
  assign trace_o[4872 +: 24] = '0;
  assign trace_o[4904 +: 24] = '0;
  assign trace_o[4936 +: 24] = '0;
  assign trace_o[5816 +: 8] = '0;
  assign trace_o[5944 +: 8] = '0;
  assign trace_o[5953 +: 31] = '0;
  assign trace_o[5985 +: 31] = '0;
  assign trace_o[6018 +: 30] = '0;
  assign trace_o[6051 +: 29] = '0;
  assign trace_o[6086 +: 26] = '0;
  assign trace_o[6113 +: 31] = '0;
  assign trace_o[6264 +: 8] = '0;
  assign trace_o[6300 +: 4] = '0;
  assign trace_o[6305 +: 31] = '0;
  assign trace_o[6337 +: 31] = '0;
  assign trace_o[6369 +: 31] = '0;
  assign trace_o[6438 +: 26] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[6561 +: 31] = '0;
  assign trace_o[6594 +: 30] = '0;
  assign trace_o[6626 +: 30] = '0;
  assign trace_o[6686 +: 2] = '0;
  assign trace_o[6716 +: 4] = '0;
  assign trace_o[6726 +: 26] = '0;
  assign trace_o[6786 +: 30] = '0;
  assign trace_o[6818 +: 30] = '0;
  assign trace_o[6850 +: 30] = '0;
  assign trace_o[6882 +: 30] = '0;
  assign trace_o[6916 +: 28] = '0;
  assign trace_o[6956 +: 20] = '0;
  assign trace_o[7041 +: 31] = '0;
  assign trace_o[7073 +: 31] = '0;
  assign trace_o[7112 +: 24] = '0;
  assign trace_o[7148 +: 20] = '0;
  assign trace_o[7170 +: 30] = '0;
  assign trace_o[7201 +: 31] = '0;
  assign trace_o[7297 +: 31] = '0;
  assign trace_o[7329 +: 31] = '0;
  assign trace_o[7361 +: 31] = '0;
  assign trace_o[7404 +: 20] = '0;
  assign trace_o[7489 +: 31] = '0;
  assign trace_o[7521 +: 31] = '0;
  assign trace_o[7560 +: 24] = '0;
endmodule
