// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 2801cfd11e85e89969a0db32f1e79cd14c8debd00c31f4ece18634c9334b4a20
//
// lut_m2n64k4_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_m2n64k4_w2a8_trace #(
  localparam int StimulusBits = 608,  // 592 used
  localparam int TraceBits    = 29888
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

  assign unused_stimulus = ^stimulus_i[592 +: 16];

  lut_m2n64k4_w2a8 dut (
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
    .activation_rsp_data_i(stimulus_i[114 +: 64]),
    .weight_req_ready_i(stimulus_i[178 +: 1]),
    .weight_rsp_valid_i(stimulus_i[179 +: 1]),
    .weight_rsp_data_i(stimulus_i[180 +: 256]),
    .scale_req_ready_i(stimulus_i[436 +: 1]),
    .scale_rsp_valid_i(stimulus_i[437 +: 1]),
    .scale_rsp_data_i(stimulus_i[438 +: 152]),
    .output_ready_i(stimulus_i[590 +: 1]),
    .done_ready_i(stimulus_i[591 +: 1]),
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
  assign trace_o[480 +: 64] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 20] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 256] = dut.weight_rsp_data_i;
  assign trace_o[928 +: 1] = scale_req_valid_o;
  assign trace_o[960 +: 1] = dut.scale_req_ready_i;
  assign trace_o[992 +: 20] = scale_req_address_o;
  assign trace_o[1024 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1056 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1216 +: 1] = output_valid_o;
  assign trace_o[1248 +: 1] = dut.output_ready_i;
  assign trace_o[1280 +: 20] = output_address_o;
  assign trace_o[1312 +: 256] = output_data_o;
  assign trace_o[1568 +: 1] = done_valid_o;
  assign trace_o[1600 +: 1] = dut.done_ready_i;
  assign trace_o[1632 +: 8] = done_tag_o;
  assign trace_o[1664 +: 3] = step_stall_o;
  assign trace_o[1696 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1728 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1760 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1792 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1824 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1856 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1888 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1920 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1952 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1984 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2016 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2048 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2112 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2144 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2176 +: 64] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2240 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2272 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2304 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2336 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2368 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2400 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2432 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2464 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2496 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2528 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2560 +: 256] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2816 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2848 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2880 +: 256] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3136 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3168 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3200 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3232 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3264 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3296 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[3328 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[3360 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[3392 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3424 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3456 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[3616 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3648 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3680 +: 152] = dut.u_scale_fetch.word_o;

  // u_table_precompute
  assign trace_o[3840 +: 64] = dut.u_table_precompute.activation_i;
  assign trace_o[3904 +: 176] = dut.u_table_precompute.table_o;

  // u_table_store
  assign trace_o[4096 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[4128 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[4160 +: 176] = dut.u_table_store.table_i;
  assign trace_o[4352 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[4384 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[4416 +: 176] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[4608 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[4640 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[4672 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[4704 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[4736 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[4768 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[4800 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[4832 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[4864 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[4896 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[4928 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[4960 +: 1] = dut.u_sequencer.step_plane_o;
  assign trace_o[4992 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5024 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[5056 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5088 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5120 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5152 +: 1] = dut.u_array.step_plane_i;
  assign trace_o[5184 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5216 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[5248 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5280 +: 256] = dut.u_array.weight_i;
  assign trace_o[5536 +: 176] = dut.u_array.table_i;
  assign trace_o[5728 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[5760 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[5792 +: 2176] = dut.u_array.partial_sum_o;
  assign trace_o[7968 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[8000 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.term_enable_i;
    assign trace_o[8032 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[8064 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[8096 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[8128 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[8160 + i0*11 +: 11] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[8192 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[8224 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.term_enable_i;
      assign trace_o[8352 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.plane_i;
      assign trace_o[8480 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[8608 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[8736 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[8864 + (i0*64 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[9376 + (i0*64 + i1)*88 +: 88] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[20640 + (i0*64 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[22816 + (i0*64 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[24992 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[25024 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[25056 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[25088 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[25120 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[25152 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[25184 +: 2176] = dut.u_rescale.partial_sum_i;
  assign trace_o[27360 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[27392 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[27424 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[27456 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[27488 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[27648 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[27680 +: 256] = dut.u_rescale.word_o;
  assign trace_o[27936 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[27968 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[28000 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[28032 + i0*17 +: 17] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[28192 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[28320 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[28352 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[28480 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[28512 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[28544 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[28576 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[28608 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[28640 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[28704 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[28960 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[28992 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[29024 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[29056 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[29088 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[29120 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[29152 +: 256] = dut.u_output.word_i;
  assign trace_o[29408 +: 1] = dut.u_output.word_release_o;
  assign trace_o[29440 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[29472 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[29504 +: 20] = dut.u_output.output_address_o;
  assign trace_o[29536 +: 256] = dut.u_output.output_data_o;
  assign trace_o[29792 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[29824 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[29856 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[628 +: 12] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[1012 +: 12] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1208 +: 8] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1300 +: 12] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1640 +: 24] = '0;
  assign trace_o[1667 +: 29] = '0;
  assign trace_o[1698 +: 30] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1812 +: 12] = '0;
  assign trace_o[1830 +: 26] = '0;
  assign trace_o[1862 +: 26] = '0;
  assign trace_o[1893 +: 27] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[2004 +: 12] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2324 +: 12] = '0;
  assign trace_o[2342 +: 26] = '0;
  assign trace_o[2374 +: 26] = '0;
  assign trace_o[2405 +: 27] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2516 +: 12] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3220 +: 12] = '0;
  assign trace_o[3238 +: 26] = '0;
  assign trace_o[3270 +: 26] = '0;
  assign trace_o[3299 +: 29] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3412 +: 12] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3608 +: 8] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3832 +: 8] = '0;
  assign trace_o[4080 +: 16] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4336 +: 16] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[4385 +: 31] = '0;
  assign trace_o[4592 +: 16] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4641 +: 31] = '0;
  assign trace_o[4678 +: 26] = '0;
  assign trace_o[4710 +: 26] = '0;
  assign trace_o[4741 +: 27] = '0;
  assign trace_o[4769 +: 31] = '0;
  assign trace_o[4801 +: 31] = '0;
  assign trace_o[4833 +: 31] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[4929 +: 31] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5057 +: 31] = '0;
  assign trace_o[5091 +: 29] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5712 +: 16] = '0;
  assign trace_o[5729 +: 31] = '0;
  assign trace_o[5761 +: 31] = '0;
  assign trace_o[8002 +: 30] = '0;
  assign trace_o[8034 +: 30] = '0;
  assign trace_o[8066 +: 30] = '0;
  assign trace_o[8098 +: 30] = '0;
  assign trace_o[8130 +: 30] = '0;
  assign trace_o[8182 +: 10] = '0;
  assign trace_o[24993 +: 31] = '0;
  assign trace_o[25025 +: 31] = '0;
  assign trace_o[25062 +: 26] = '0;
  assign trace_o[25094 +: 26] = '0;
  assign trace_o[25126 +: 26] = '0;
  assign trace_o[25153 +: 31] = '0;
  assign trace_o[27393 +: 31] = '0;
  assign trace_o[27425 +: 31] = '0;
  assign trace_o[27457 +: 31] = '0;
  assign trace_o[27640 +: 8] = '0;
  assign trace_o[27649 +: 31] = '0;
  assign trace_o[27937 +: 31] = '0;
  assign trace_o[27970 +: 30] = '0;
  assign trace_o[28008 +: 24] = '0;
  assign trace_o[28168 +: 24] = '0;
  assign trace_o[28344 +: 8] = '0;
  assign trace_o[28488 +: 24] = '0;
  assign trace_o[28520 +: 24] = '0;
  assign trace_o[28552 +: 24] = '0;
  assign trace_o[28584 +: 24] = '0;
  assign trace_o[28688 +: 16] = '0;
  assign trace_o[28961 +: 31] = '0;
  assign trace_o[28993 +: 31] = '0;
  assign trace_o[29032 +: 24] = '0;
  assign trace_o[29076 +: 12] = '0;
  assign trace_o[29094 +: 26] = '0;
  assign trace_o[29121 +: 31] = '0;
  assign trace_o[29409 +: 31] = '0;
  assign trace_o[29441 +: 31] = '0;
  assign trace_o[29473 +: 31] = '0;
  assign trace_o[29524 +: 12] = '0;
  assign trace_o[29793 +: 31] = '0;
  assign trace_o[29825 +: 31] = '0;
  assign trace_o[29864 +: 24] = '0;
endmodule
