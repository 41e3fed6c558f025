// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w4a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: a52b56c20eef7e2765b2ef3d7920a0491c22200a2cb9e0510d4b3bf123e43b8b
//
// lut_m2n64k4_w4a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_m2n64k4_w4a8_trace #(
  localparam int StimulusBits = 608,  // 608 used
  localparam int TraceBits    = 31200
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

  lut_m2n64k4_w4a8 dut (
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
    .scale_rsp_data_i(stimulus_i[438 +: 168]),
    .output_ready_i(stimulus_i[606 +: 1]),
    .done_ready_i(stimulus_i[607 +: 1]),
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
  assign trace_o[1056 +: 168] = dut.scale_rsp_data_i;
  assign trace_o[1248 +: 1] = output_valid_o;
  assign trace_o[1280 +: 1] = dut.output_ready_i;
  assign trace_o[1312 +: 20] = output_address_o;
  assign trace_o[1344 +: 256] = output_data_o;
  assign trace_o[1600 +: 1] = done_valid_o;
  assign trace_o[1632 +: 1] = dut.done_ready_i;
  assign trace_o[1664 +: 8] = done_tag_o;
  assign trace_o[1696 +: 3] = step_stall_o;
  assign trace_o[1728 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1760 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1792 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1824 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1856 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1888 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1920 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1952 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1984 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2016 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2048 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2080 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2144 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2176 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2208 +: 64] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2272 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2304 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2336 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2368 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2400 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2432 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2464 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2496 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2528 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2560 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2592 +: 256] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2848 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2880 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2912 +: 256] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3168 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3200 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3232 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3264 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3296 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3328 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[3360 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[3392 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[3424 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3456 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3488 +: 168] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[3680 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3712 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3744 +: 168] = dut.u_scale_fetch.word_o;

  // u_table_precompute
  assign trace_o[3936 +: 64] = dut.u_table_precompute.activation_i;
  assign trace_o[4000 +: 176] = dut.u_table_precompute.table_o;

  // u_table_store
  assign trace_o[4192 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[4224 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[4256 +: 176] = dut.u_table_store.table_i;
  assign trace_o[4448 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[4480 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[4512 +: 176] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[4704 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[4736 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[4768 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[4800 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[4832 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[4864 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[4896 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[4928 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[4960 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[4992 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5024 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5056 +: 2] = dut.u_sequencer.step_plane_o;
  assign trace_o[5088 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5120 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[5152 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5184 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5216 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5248 +: 2] = dut.u_array.step_plane_i;
  assign trace_o[5280 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5312 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[5344 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5376 +: 256] = dut.u_array.weight_i;
  assign trace_o[5632 +: 176] = dut.u_array.table_i;
  assign trace_o[5824 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[5856 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[5888 +: 2432] = dut.u_array.partial_sum_o;
  assign trace_o[8320 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[8352 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.term_enable_i;
    assign trace_o[8384 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[8416 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[8448 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[8480 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[8512 + i0*11 +: 11] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[8544 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[8576 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.term_enable_i;
      assign trace_o[8704 + (i0*64 + i1)*2 +: 2] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.plane_i;
      assign trace_o[8960 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[9088 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[9216 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[9344 + (i0*64 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[9856 + (i0*64 + i1)*88 +: 88] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[21120 + (i0*64 + i1)*19 +: 19] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[23552 + (i0*64 + i1)*19 +: 19] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[25984 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[26016 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[26048 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[26080 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[26112 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[26144 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[26176 +: 2432] = dut.u_rescale.partial_sum_i;
  assign trace_o[28608 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[28640 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[28672 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[28704 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[28736 +: 168] = dut.u_rescale.scale_i;
  assign trace_o[28928 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[28960 +: 256] = dut.u_rescale.word_o;
  assign trace_o[29216 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[29248 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[29280 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[29312 + i0*19 +: 19] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[29472 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[29600 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[29664 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[29792 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[29824 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[29856 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[29888 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[29920 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[29952 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[30016 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[30272 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[30304 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[30336 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[30368 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[30400 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[30432 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[30464 +: 256] = dut.u_output.word_i;
  assign trace_o[30720 +: 1] = dut.u_output.word_release_o;
  assign trace_o[30752 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[30784 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[30816 +: 20] = dut.u_output.output_address_o;
  assign trace_o[30848 +: 256] = dut.u_output.output_data_o;
  assign trace_o[31104 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[31136 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[31168 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[1224 +: 24] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1332 +: 12] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1672 +: 24] = '0;
  assign trace_o[1699 +: 29] = '0;
  assign trace_o[1730 +: 30] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1844 +: 12] = '0;
  assign trace_o[1862 +: 26] = '0;
  assign trace_o[1894 +: 26] = '0;
  assign trace_o[1925 +: 27] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2036 +: 12] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2356 +: 12] = '0;
  assign trace_o[2374 +: 26] = '0;
  assign trace_o[2406 +: 26] = '0;
  assign trace_o[2437 +: 27] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2548 +: 12] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3252 +: 12] = '0;
  assign trace_o[3270 +: 26] = '0;
  assign trace_o[3302 +: 26] = '0;
  assign trace_o[3331 +: 29] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3444 +: 12] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3656 +: 24] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3912 +: 24] = '0;
  assign trace_o[4176 +: 16] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4432 +: 16] = '0;
  assign trace_o[4449 +: 31] = '0;
  assign trace_o[4481 +: 31] = '0;
  assign trace_o[4688 +: 16] = '0;
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
  assign trace_o[5058 +: 30] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5187 +: 29] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5250 +: 30] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5313 +: 31] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5808 +: 16] = '0;
  assign trace_o[5825 +: 31] = '0;
  assign trace_o[5857 +: 31] = '0;
  assign trace_o[8354 +: 30] = '0;
  assign trace_o[8386 +: 30] = '0;
  assign trace_o[8418 +: 30] = '0;
  assign trace_o[8450 +: 30] = '0;
  assign trace_o[8482 +: 30] = '0;
  assign trace_o[8534 +: 10] = '0;
  assign trace_o[25985 +: 31] = '0;
  assign trace_o[26017 +: 31] = '0;
  assign trace_o[26054 +: 26] = '0;
  assign trace_o[26086 +: 26] = '0;
  assign trace_o[26118 +: 26] = '0;
  assign trace_o[26145 +: 31] = '0;
  assign trace_o[28641 +: 31] = '0;
  assign trace_o[28673 +: 31] = '0;
  assign trace_o[28705 +: 31] = '0;
  assign trace_o[28904 +: 24] = '0;
  assign trace_o[28929 +: 31] = '0;
  assign trace_o[29217 +: 31] = '0;
  assign trace_o[29250 +: 30] = '0;
  assign trace_o[29288 +: 24] = '0;
  assign trace_o[29464 +: 8] = '0;
  assign trace_o[29640 +: 24] = '0;
  assign trace_o[29800 +: 24] = '0;
  assign trace_o[29832 +: 24] = '0;
  assign trace_o[29864 +: 24] = '0;
  assign trace_o[29896 +: 24] = '0;
  assign trace_o[30000 +: 16] = '0;
  assign trace_o[30273 +: 31] = '0;
  assign trace_o[30305 +: 31] = '0;
  assign trace_o[30344 +: 24] = '0;
  assign trace_o[30388 +: 12] = '0;
  assign trace_o[30406 +: 26] = '0;
  assign trace_o[30433 +: 31] = '0;
  assign trace_o[30721 +: 31] = '0;
  assign trace_o[30753 +: 31] = '0;
  assign trace_o[30785 +: 31] = '0;
  assign trace_o[30836 +: 12] = '0;
  assign trace_o[31105 +: 31] = '0;
  assign trace_o[31137 +: 31] = '0;
  assign trace_o[31176 +: 24] = '0;
endmodule
