// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 14d51d8170b0600a35cfabb9d7b78ec71b32cf40053828235337b2e73816c544
//
// lut_m2n64k4_w2a16_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_m2n64k4_w2a16_trace #(
  localparam int StimulusBits = 672,  // 656 used
  localparam int TraceBits    = 43200
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

  assign unused_stimulus = ^stimulus_i[656 +: 16];

  lut_m2n64k4_w2a16 dut (
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
    .activation_rsp_data_i(stimulus_i[114 +: 128]),
    .weight_req_ready_i(stimulus_i[242 +: 1]),
    .weight_rsp_valid_i(stimulus_i[243 +: 1]),
    .weight_rsp_data_i(stimulus_i[244 +: 256]),
    .scale_req_ready_i(stimulus_i[500 +: 1]),
    .scale_rsp_valid_i(stimulus_i[501 +: 1]),
    .scale_rsp_data_i(stimulus_i[502 +: 152]),
    .output_ready_i(stimulus_i[654 +: 1]),
    .done_ready_i(stimulus_i[655 +: 1]),
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
  assign trace_o[480 +: 128] = dut.activation_rsp_data_i;
  assign trace_o[608 +: 1] = weight_req_valid_o;
  assign trace_o[640 +: 1] = dut.weight_req_ready_i;
  assign trace_o[672 +: 20] = weight_req_address_o;
  assign trace_o[704 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[736 +: 256] = dut.weight_rsp_data_i;
  assign trace_o[992 +: 1] = scale_req_valid_o;
  assign trace_o[1024 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1056 +: 20] = scale_req_address_o;
  assign trace_o[1088 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1120 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1280 +: 1] = output_valid_o;
  assign trace_o[1312 +: 1] = dut.output_ready_i;
  assign trace_o[1344 +: 20] = output_address_o;
  assign trace_o[1376 +: 256] = output_data_o;
  assign trace_o[1632 +: 1] = done_valid_o;
  assign trace_o[1664 +: 1] = dut.done_ready_i;
  assign trace_o[1696 +: 8] = done_tag_o;
  assign trace_o[1728 +: 3] = step_stall_o;
  assign trace_o[1760 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1792 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1824 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1856 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1888 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1920 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1952 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1984 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2016 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2048 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2080 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2112 +: 128] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2240 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2272 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2304 +: 128] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2432 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2464 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2496 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2528 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2560 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2592 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2624 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2656 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2688 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2720 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2752 +: 256] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3008 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3040 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3072 +: 256] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3328 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3360 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3392 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3424 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3456 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3488 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[3520 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[3552 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[3584 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3616 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3648 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[3808 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3840 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3872 +: 152] = dut.u_scale_fetch.word_o;

  // u_table_precompute
  assign trace_o[4032 +: 128] = dut.u_table_precompute.activation_i;
  assign trace_o[4160 +: 304] = dut.u_table_precompute.table_o;

  // u_table_store
  assign trace_o[4480 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[4512 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[4544 +: 304] = dut.u_table_store.table_i;
  assign trace_o[4864 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[4896 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[4928 +: 304] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[5248 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[5280 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[5312 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[5344 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[5376 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[5408 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[5440 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[5472 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[5504 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5536 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5568 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5600 +: 1] = dut.u_sequencer.step_plane_o;
  assign trace_o[5632 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5664 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[5696 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5728 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5760 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5792 +: 1] = dut.u_array.step_plane_i;
  assign trace_o[5824 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5856 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[5888 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5920 +: 256] = dut.u_array.weight_i;
  assign trace_o[6176 +: 304] = dut.u_array.table_i;
  assign trace_o[6496 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[6528 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[6560 +: 3200] = dut.u_array.partial_sum_o;
  assign trace_o[9760 +: 48] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[9824 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.term_enable_i;
    assign trace_o[9856 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[9888 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[9920 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[9952 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[9984 + i0*19 +: 19] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[10048 + i0*24 +: 24] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[10112 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.term_enable_i;
      assign trace_o[10240 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.plane_i;
      assign trace_o[10368 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[10496 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[10624 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[10752 + (i0*64 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[11264 + (i0*64 + i1)*152 +: 152] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[30720 + (i0*64 + i1)*25 +: 25] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[33920 + (i0*64 + i1)*25 +: 25] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[37120 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[37152 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[37184 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[37216 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[37248 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[37280 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[37312 +: 3200] = dut.u_rescale.partial_sum_i;
  assign trace_o[40512 +: 48] = dut.u_rescale.activation_sum_i;
  assign trace_o[40576 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[40608 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[40640 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[40672 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[40832 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[40864 +: 256] = dut.u_rescale.word_o;
  assign trace_o[41120 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[41152 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[41184 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[41216 + i0*25 +: 25] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[41440 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[41632 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[41664 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[41792 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[41824 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[41856 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[41888 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[41920 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[41952 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[42016 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[42272 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[42304 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[42336 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[42368 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[42400 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[42432 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[42464 +: 256] = dut.u_output.word_i;
  assign trace_o[42720 +: 1] = dut.u_output.word_release_o;
  assign trace_o[42752 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[42784 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[42816 +: 20] = dut.u_output.output_address_o;
  assign trace_o[42848 +: 256] = dut.u_output.output_data_o;
  assign trace_o[43104 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[43136 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[43168 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[609 +: 31] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[692 +: 12] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[993 +: 31] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1076 +: 12] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1272 +: 8] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1313 +: 31] = '0;
  assign trace_o[1364 +: 12] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1704 +: 24] = '0;
  assign trace_o[1731 +: 29] = '0;
  assign trace_o[1762 +: 30] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1876 +: 12] = '0;
  assign trace_o[1894 +: 26] = '0;
  assign trace_o[1926 +: 26] = '0;
  assign trace_o[1957 +: 27] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2068 +: 12] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2516 +: 12] = '0;
  assign trace_o[2534 +: 26] = '0;
  assign trace_o[2566 +: 26] = '0;
  assign trace_o[2597 +: 27] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2708 +: 12] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3412 +: 12] = '0;
  assign trace_o[3430 +: 26] = '0;
  assign trace_o[3462 +: 26] = '0;
  assign trace_o[3491 +: 29] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3604 +: 12] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3800 +: 8] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[4024 +: 8] = '0;
  assign trace_o[4464 +: 16] = '0;
  assign trace_o[4481 +: 31] = '0;
  assign trace_o[4513 +: 31] = '0;
  assign trace_o[4848 +: 16] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[5232 +: 16] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5318 +: 26] = '0;
  assign trace_o[5350 +: 26] = '0;
  assign trace_o[5381 +: 27] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5505 +: 31] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5633 +: 31] = '0;
  assign trace_o[5665 +: 31] = '0;
  assign trace_o[5697 +: 31] = '0;
  assign trace_o[5731 +: 29] = '0;
  assign trace_o[5761 +: 31] = '0;
  assign trace_o[5793 +: 31] = '0;
  assign trace_o[5825 +: 31] = '0;
  assign trace_o[5857 +: 31] = '0;
  assign trace_o[5889 +: 31] = '0;
  assign trace_o[6480 +: 16] = '0;
  assign trace_o[6497 +: 31] = '0;
  assign trace_o[6529 +: 31] = '0;
  assign trace_o[9808 +: 16] = '0;
  assign trace_o[9826 +: 30] = '0;
  assign trace_o[9858 +: 30] = '0;
  assign trace_o[9890 +: 30] = '0;
  assign trace_o[9922 +: 30] = '0;
  assign trace_o[9954 +: 30] = '0;
  assign trace_o[10022 +: 26] = '0;
  assign trace_o[10096 +: 16] = '0;
  assign trace_o[37121 +: 31] = '0;
  assign trace_o[37153 +: 31] = '0;
  assign trace_o[37190 +: 26] = '0;
  assign trace_o[37222 +: 26] = '0;
  assign trace_o[37254 +: 26] = '0;
  assign trace_o[37281 +: 31] = '0;
  assign trace_o[40560 +: 16] = '0;
  assign trace_o[40577 +: 31] = '0;
  assign trace_o[40609 +: 31] = '0;
  assign trace_o[40641 +: 31] = '0;
  assign trace_o[40824 +: 8] = '0;
  assign trace_o[40833 +: 31] = '0;
  assign trace_o[41121 +: 31] = '0;
  assign trace_o[41154 +: 30] = '0;
  assign trace_o[41192 +: 24] = '0;
  assign trace_o[41416 +: 24] = '0;
  assign trace_o[41656 +: 8] = '0;
  assign trace_o[41800 +: 24] = '0;
  assign trace_o[41832 +: 24] = '0;
  assign trace_o[41864 +: 24] = '0;
  assign trace_o[41896 +: 24] = '0;
  assign trace_o[42000 +: 16] = '0;
  assign trace_o[42273 +: 31] = '0;
  assign trace_o[42305 +: 31] = '0;
  assign trace_o[42344 +: 24] = '0;
  assign trace_o[42388 +: 12] = '0;
  assign trace_o[42406 +: 26] = '0;
  assign trace_o[42433 +: 31] = '0;
  assign trace_o[42721 +: 31] = '0;
  assign trace_o[42753 +: 31] = '0;
  assign trace_o[42785 +: 31] = '0;
  assign trace_o[42836 +: 12] = '0;
  assign trace_o[43105 +: 31] = '0;
  assign trace_o[43137 +: 31] = '0;
  assign trace_o[43176 +: 24] = '0;
endmodule
