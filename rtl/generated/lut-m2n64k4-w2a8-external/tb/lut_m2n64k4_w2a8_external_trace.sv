// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a8-external; this file is yours, no licence of its makers attaches to it.
// Spec hash: 08576f7a40725c9e504c8fc18b2a2684bdc85c3a9f9e69259f361dfecebf37dc
//
// lut_m2n64k4_w2a8_external_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_m2n64k4_w2a8_external_trace #(
  localparam int StimulusBits = 704,  // 704 used
  localparam int TraceBits    = 30016
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

  lut_m2n64k4_w2a8_external dut (
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
    .activation_rsp_data_i(stimulus_i[114 +: 176]),
    .weight_req_ready_i(stimulus_i[290 +: 1]),
    .weight_rsp_valid_i(stimulus_i[291 +: 1]),
    .weight_rsp_data_i(stimulus_i[292 +: 256]),
    .scale_req_ready_i(stimulus_i[548 +: 1]),
    .scale_rsp_valid_i(stimulus_i[549 +: 1]),
    .scale_rsp_data_i(stimulus_i[550 +: 152]),
    .output_ready_i(stimulus_i[702 +: 1]),
    .done_ready_i(stimulus_i[703 +: 1]),
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
  assign trace_o[480 +: 176] = dut.activation_rsp_data_i;
  assign trace_o[672 +: 1] = weight_req_valid_o;
  assign trace_o[704 +: 1] = dut.weight_req_ready_i;
  assign trace_o[736 +: 20] = weight_req_address_o;
  assign trace_o[768 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[800 +: 256] = dut.weight_rsp_data_i;
  assign trace_o[1056 +: 1] = scale_req_valid_o;
  assign trace_o[1088 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1120 +: 20] = scale_req_address_o;
  assign trace_o[1152 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1184 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1344 +: 1] = output_valid_o;
  assign trace_o[1376 +: 1] = dut.output_ready_i;
  assign trace_o[1408 +: 20] = output_address_o;
  assign trace_o[1440 +: 256] = output_data_o;
  assign trace_o[1696 +: 1] = done_valid_o;
  assign trace_o[1728 +: 1] = dut.done_ready_i;
  assign trace_o[1760 +: 8] = done_tag_o;
  assign trace_o[1792 +: 3] = step_stall_o;
  assign trace_o[1824 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1856 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1888 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1920 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1952 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1984 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2016 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2048 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2080 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2112 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2144 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2176 +: 176] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2368 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2400 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2432 +: 176] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2624 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2656 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2688 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2720 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2752 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2784 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2816 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2848 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2880 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2912 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2944 +: 256] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3200 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3232 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3264 +: 256] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3520 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3552 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3584 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3616 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3648 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3680 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[3712 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[3744 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[3776 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3808 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3840 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4000 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4032 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4064 +: 152] = dut.u_scale_fetch.word_o;

  // u_table_store
  assign trace_o[4224 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[4256 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[4288 +: 176] = dut.u_table_store.table_i;
  assign trace_o[4480 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[4512 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[4544 +: 176] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[4736 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[4768 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[4800 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[4832 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[4864 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[4896 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[4928 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[4960 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[4992 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5024 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5056 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5088 +: 1] = dut.u_sequencer.step_plane_o;
  assign trace_o[5120 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5152 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[5184 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5216 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5248 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5280 +: 1] = dut.u_array.step_plane_i;
  assign trace_o[5312 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5344 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[5376 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5408 +: 256] = dut.u_array.weight_i;
  assign trace_o[5664 +: 176] = dut.u_array.table_i;
  assign trace_o[5856 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[5888 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[5920 +: 2176] = dut.u_array.partial_sum_o;
  assign trace_o[8096 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[8128 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.term_enable_i;
    assign trace_o[8160 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[8192 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[8224 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[8256 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[8288 + i0*11 +: 11] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[8320 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[8352 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.term_enable_i;
      assign trace_o[8480 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.plane_i;
      assign trace_o[8608 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[8736 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[8864 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[8992 + (i0*64 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[9504 + (i0*64 + i1)*88 +: 88] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[20768 + (i0*64 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[22944 + (i0*64 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[25120 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[25152 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[25184 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[25216 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[25248 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[25280 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[25312 +: 2176] = dut.u_rescale.partial_sum_i;
  assign trace_o[27488 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[27520 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[27552 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[27584 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[27616 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[27776 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[27808 +: 256] = dut.u_rescale.word_o;
  assign trace_o[28064 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[28096 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[28128 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[28160 + i0*17 +: 17] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[28320 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[28448 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[28480 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[28608 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[28640 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[28672 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[28704 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[28736 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[28768 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[28832 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[29088 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[29120 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[29152 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[29184 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[29216 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[29248 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[29280 +: 256] = dut.u_output.word_i;
  assign trace_o[29536 +: 1] = dut.u_output.word_release_o;
  assign trace_o[29568 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[29600 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[29632 +: 20] = dut.u_output.output_address_o;
  assign trace_o[29664 +: 256] = dut.u_output.output_data_o;
  assign trace_o[29920 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[29952 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[29984 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[656 +: 16] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[756 +: 12] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1140 +: 12] = '0;
  assign trace_o[1153 +: 31] = '0;
  assign trace_o[1336 +: 8] = '0;
  assign trace_o[1345 +: 31] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1428 +: 12] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1768 +: 24] = '0;
  assign trace_o[1795 +: 29] = '0;
  assign trace_o[1826 +: 30] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1940 +: 12] = '0;
  assign trace_o[1958 +: 26] = '0;
  assign trace_o[1990 +: 26] = '0;
  assign trace_o[2021 +: 27] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2132 +: 12] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2352 +: 16] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2608 +: 16] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2708 +: 12] = '0;
  assign trace_o[2726 +: 26] = '0;
  assign trace_o[2758 +: 26] = '0;
  assign trace_o[2789 +: 27] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[2900 +: 12] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3604 +: 12] = '0;
  assign trace_o[3622 +: 26] = '0;
  assign trace_o[3654 +: 26] = '0;
  assign trace_o[3683 +: 29] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3796 +: 12] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3992 +: 8] = '0;
  assign trace_o[4001 +: 31] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4216 +: 8] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4257 +: 31] = '0;
  assign trace_o[4464 +: 16] = '0;
  assign trace_o[4481 +: 31] = '0;
  assign trace_o[4513 +: 31] = '0;
  assign trace_o[4720 +: 16] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4769 +: 31] = '0;
  assign trace_o[4806 +: 26] = '0;
  assign trace_o[4838 +: 26] = '0;
  assign trace_o[4869 +: 27] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[4929 +: 31] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5057 +: 31] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5219 +: 29] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5313 +: 31] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5840 +: 16] = '0;
  assign trace_o[5857 +: 31] = '0;
  assign trace_o[5889 +: 31] = '0;
  assign trace_o[8130 +: 30] = '0;
  assign trace_o[8162 +: 30] = '0;
  assign trace_o[8194 +: 30] = '0;
  assign trace_o[8226 +: 30] = '0;
  assign trace_o[8258 +: 30] = '0;
  assign trace_o[8310 +: 10] = '0;
  assign trace_o[25121 +: 31] = '0;
  assign trace_o[25153 +: 31] = '0;
  assign trace_o[25190 +: 26] = '0;
  assign trace_o[25222 +: 26] = '0;
  assign trace_o[25254 +: 26] = '0;
  assign trace_o[25281 +: 31] = '0;
  assign trace_o[27521 +: 31] = '0;
  assign trace_o[27553 +: 31] = '0;
  assign trace_o[27585 +: 31] = '0;
  assign trace_o[27768 +: 8] = '0;
  assign trace_o[27777 +: 31] = '0;
  assign trace_o[28065 +: 31] = '0;
  assign trace_o[28098 +: 30] = '0;
  assign trace_o[28136 +: 24] = '0;
  assign trace_o[28296 +: 24] = '0;
  assign trace_o[28472 +: 8] = '0;
  assign trace_o[28616 +: 24] = '0;
  assign trace_o[28648 +: 24] = '0;
  assign trace_o[28680 +: 24] = '0;
  assign trace_o[28712 +: 24] = '0;
  assign trace_o[28816 +: 16] = '0;
  assign trace_o[29089 +: 31] = '0;
  assign trace_o[29121 +: 31] = '0;
  assign trace_o[29160 +: 24] = '0;
  assign trace_o[29204 +: 12] = '0;
  assign trace_o[29222 +: 26] = '0;
  assign trace_o[29249 +: 31] = '0;
  assign trace_o[29537 +: 31] = '0;
  assign trace_o[29569 +: 31] = '0;
  assign trace_o[29601 +: 31] = '0;
  assign trace_o[29652 +: 12] = '0;
  assign trace_o[29921 +: 31] = '0;
  assign trace_o[29953 +: 31] = '0;
  assign trace_o[29992 +: 24] = '0;
endmodule
