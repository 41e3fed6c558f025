// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-table; this file is yours, no licence of its makers attaches to it.
// Spec hash: 8b0c10660ff27f93cccb1ef389f94b0e49bb472ca3c5200a7a10b66b7b7c1df4
//
// mac_small_table_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_small_table_trace #(
  localparam int StimulusBits = 256,  // 230 used
  localparam int TraceBits    = 7520
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
  logic [0:0] decode_req_valid_o;
  logic [11:0] decode_req_address_o;
  logic [0:0] output_valid_o;
  logic [11:0] output_address_o;
  logic [63:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[230 +: 26];

  mac_small_table dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 12]),
    .cmd_weight_base_i(stimulus_i[21 +: 12]),
    .cmd_scale_base_i(stimulus_i[33 +: 12]),
    .cmd_output_base_i(stimulus_i[45 +: 12]),
    .cmd_decode_base_i(stimulus_i[57 +: 12]),
    .cmd_n_tile_last_i(stimulus_i[69 +: 2]),
    .cmd_group_last_i(stimulus_i[71 +: 3]),
    .cmd_slice_last_i(stimulus_i[74 +: 4]),
    .cmd_output_shift_i(stimulus_i[78 +: 6]),
    .activation_req_ready_i(stimulus_i[84 +: 1]),
    .activation_rsp_valid_i(stimulus_i[85 +: 1]),
    .activation_rsp_data_i(stimulus_i[86 +: 48]),
    .weight_req_ready_i(stimulus_i[134 +: 1]),
    .weight_rsp_valid_i(stimulus_i[135 +: 1]),
    .weight_rsp_data_i(stimulus_i[136 +: 24]),
    .scale_req_ready_i(stimulus_i[160 +: 1]),
    .scale_rsp_valid_i(stimulus_i[161 +: 1]),
    .scale_rsp_data_i(stimulus_i[162 +: 44]),
    .decode_req_ready_i(stimulus_i[206 +: 1]),
    .decode_rsp_valid_i(stimulus_i[207 +: 1]),
    .decode_rsp_data_i(stimulus_i[208 +: 20]),
    .output_ready_i(stimulus_i[228 +: 1]),
    .done_ready_i(stimulus_i[229 +: 1]),
    .cmd_ready_o(cmd_ready_o),
    .activation_req_valid_o(activation_req_valid_o),
    .activation_req_address_o(activation_req_address_o),
    .weight_req_valid_o(weight_req_valid_o),
    .weight_req_address_o(weight_req_address_o),
    .scale_req_valid_o(scale_req_valid_o),
    .scale_req_address_o(scale_req_address_o),
    .decode_req_valid_o(decode_req_valid_o),
    .decode_req_address_o(decode_req_address_o),
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
  assign trace_o[224 +: 12] = dut.cmd_decode_base_i;
  assign trace_o[256 +: 2] = dut.cmd_n_tile_last_i;
  assign trace_o[288 +: 3] = dut.cmd_group_last_i;
  assign trace_o[320 +: 4] = dut.cmd_slice_last_i;
  assign trace_o[352 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[384 +: 1] = activation_req_valid_o;
  assign trace_o[416 +: 1] = dut.activation_req_ready_i;
  assign trace_o[448 +: 12] = activation_req_address_o;
  assign trace_o[480 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[512 +: 48] = dut.activation_rsp_data_i;
  assign trace_o[576 +: 1] = weight_req_valid_o;
  assign trace_o[608 +: 1] = dut.weight_req_ready_i;
  assign trace_o[640 +: 12] = weight_req_address_o;
  assign trace_o[672 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[704 +: 24] = dut.weight_rsp_data_i;
  assign trace_o[736 +: 1] = scale_req_valid_o;
  assign trace_o[768 +: 1] = dut.scale_req_ready_i;
  assign trace_o[800 +: 12] = scale_req_address_o;
  assign trace_o[832 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[864 +: 44] = dut.scale_rsp_data_i;
  assign trace_o[928 +: 1] = decode_req_valid_o;
  assign trace_o[960 +: 1] = dut.decode_req_ready_i;
  assign trace_o[992 +: 12] = decode_req_address_o;
  assign trace_o[1024 +: 1] = dut.decode_rsp_valid_i;
  assign trace_o[1056 +: 20] = dut.decode_rsp_data_i;
  assign trace_o[1088 +: 1] = output_valid_o;
  assign trace_o[1120 +: 1] = dut.output_ready_i;
  assign trace_o[1152 +: 12] = output_address_o;
  assign trace_o[1184 +: 64] = output_data_o;
  assign trace_o[1248 +: 1] = done_valid_o;
  assign trace_o[1280 +: 1] = dut.done_ready_i;
  assign trace_o[1312 +: 8] = done_tag_o;
  assign trace_o[1344 +: 3] = step_stall_o;
  assign trace_o[1376 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1408 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1472 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1504 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1536 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1568 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1664 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1696 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1728 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1792 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1824 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1856 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1920 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1984 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2016 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2048 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2080 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2112 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2144 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2176 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2208 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2240 +: 24] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2272 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2304 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2336 +: 24] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2432 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2464 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2496 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2528 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2624 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2656 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2688 +: 44] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2752 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2784 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2816 +: 44] = dut.u_scale_fetch.word_o;

  // u_decode_fetch
  assign trace_o[2880 +: 1] = dut.u_decode_fetch.cmd_valid_i;
  assign trace_o[2912 +: 1] = dut.u_decode_fetch.cmd_ready_o;
  assign trace_o[2944 +: 12] = dut.u_decode_fetch.cmd_base_i;
  assign trace_o[2976 +: 1] = dut.u_decode_fetch.cmd_tile_last_i;
  assign trace_o[3008 +: 1] = dut.u_decode_fetch.cmd_group_last_i;
  assign trace_o[3040 +: 1] = dut.u_decode_fetch.cmd_run_last_i;
  assign trace_o[3072 +: 1] = dut.u_decode_fetch.req_valid_o;
  assign trace_o[3104 +: 1] = dut.u_decode_fetch.req_ready_i;
  assign trace_o[3136 +: 12] = dut.u_decode_fetch.req_address_o;
  assign trace_o[3168 +: 1] = dut.u_decode_fetch.rsp_valid_i;
  assign trace_o[3200 +: 20] = dut.u_decode_fetch.rsp_data_i;
  assign trace_o[3232 +: 1] = dut.u_decode_fetch.word_valid_o;
  assign trace_o[3264 +: 1] = dut.u_decode_fetch.word_ready_i;
  assign trace_o[3296 +: 20] = dut.u_decode_fetch.word_o;

  // u_decode_table
  assign trace_o[3328 +: 1] = dut.u_decode_table.table_valid_i;
  assign trace_o[3360 +: 1] = dut.u_decode_table.table_ready_o;
  assign trace_o[3392 +: 20] = dut.u_decode_table.table_i;
  assign trace_o[3424 +: 1] = dut.u_decode_table.code_valid_i;
  assign trace_o[3456 +: 1] = dut.u_decode_table.code_ready_o;
  assign trace_o[3488 +: 24] = dut.u_decode_table.code_i;
  assign trace_o[3520 +: 1] = dut.u_decode_table.last_i;
  assign trace_o[3552 +: 1] = dut.u_decode_table.word_valid_o;
  assign trace_o[3584 +: 1] = dut.u_decode_table.word_ready_i;
  assign trace_o[3616 +: 60] = dut.u_decode_table.word_o;

  // u_activation_store
  assign trace_o[3680 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[3712 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[3744 +: 48] = dut.u_activation_store.activation_i;
  assign trace_o[3808 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[3840 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[3872 +: 48] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3936 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3968 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[4000 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[4032 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[4064 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[4096 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[4128 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[4160 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[4192 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[4224 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[4256 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[4288 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[4320 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[4352 +: 1] = dut.u_sequencer.command_last_o;
  assign trace_o[4384 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[4416 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[4448 +: 1] = dut.u_array.step_first_i;
  assign trace_o[4480 +: 1] = dut.u_array.step_last_i;
  assign trace_o[4512 +: 60] = dut.u_array.weight_i;
  assign trace_o[4576 +: 48] = dut.u_array.activation_i;
  assign trace_o[4640 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4672 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4704 +: 152] = dut.u_array.partial_sum_o;
  assign trace_o[4864 +: 28] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[4896 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[4928 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[4960 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[4992 + i0*24 +: 24] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[5056 + i0*14 +: 14] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[5088 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[5120 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[5152 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[5184 + (i0*4 + i1)*15 +: 15] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[5312 + (i0*4 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[5504 + (i0*4 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[5664 + (i0*4 + i1)*19 +: 19] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[5824 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[5856 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[5888 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[5920 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[5952 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[5984 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[6016 +: 152] = dut.u_rescale.partial_sum_i;
  assign trace_o[6176 +: 28] = dut.u_rescale.activation_sum_i;
  assign trace_o[6208 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[6240 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[6272 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[6304 +: 44] = dut.u_rescale.scale_i;
  assign trace_o[6368 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[6400 +: 64] = dut.u_rescale.word_o;
  assign trace_o[6464 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[6496 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[6528 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[6560 + i0*19 +: 19] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[6624 + i0*14 +: 14] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[6656 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[6688 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[6720 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[6752 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[6784 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[6816 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[6848 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[6880 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[6912 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[6976 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[7008 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[7040 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[7072 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[7104 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[7136 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[7168 +: 64] = dut.u_output.word_i;
  assign trace_o[7232 +: 1] = dut.u_output.word_release_o;
  assign trace_o[7264 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[7296 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[7328 +: 12] = dut.u_output.output_address_o;
  assign trace_o[7360 +: 64] = dut.u_output.output_data_o;
  assign trace_o[7424 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[7456 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[7488 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[108 +: 20] = '0;
  assign trace_o[140 +: 20] = '0;
  assign trace_o[172 +: 20] = '0;
  assign trace_o[204 +: 20] = '0;
  assign trace_o[236 +: 20] = '0;
  assign trace_o[258 +: 30] = '0;
  assign trace_o[291 +: 29] = '0;
  assign trace_o[324 +: 28] = '0;
  assign trace_o[358 +: 26] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[460 +: 20] = '0;
  assign trace_o[481 +: 31] = '0;
  assign trace_o[560 +: 16] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[652 +: 20] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[728 +: 8] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[812 +: 20] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[908 +: 20] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[1004 +: 20] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1076 +: 12] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1121 +: 31] = '0;
  assign trace_o[1164 +: 20] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1320 +: 24] = '0;
  assign trace_o[1347 +: 29] = '0;
  assign trace_o[1378 +: 30] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1484 +: 20] = '0;
  assign trace_o[1506 +: 30] = '0;
  assign trace_o[1539 +: 29] = '0;
  assign trace_o[1572 +: 28] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1676 +: 20] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1776 +: 16] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1904 +: 16] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[1996 +: 20] = '0;
  assign trace_o[2018 +: 30] = '0;
  assign trace_o[2051 +: 29] = '0;
  assign trace_o[2084 +: 28] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2188 +: 20] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2264 +: 8] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2360 +: 8] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2444 +: 20] = '0;
  assign trace_o[2466 +: 30] = '0;
  assign trace_o[2499 +: 29] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2636 +: 20] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2732 +: 20] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2860 +: 20] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2956 +: 20] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3148 +: 20] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3220 +: 12] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3316 +: 12] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3412 +: 12] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3512 +: 8] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3676 +: 4] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3792 +: 16] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3920 +: 16] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4002 +: 30] = '0;
  assign trace_o[4035 +: 29] = '0;
  assign trace_o[4068 +: 28] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4161 +: 31] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4257 +: 31] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4321 +: 31] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[4387 +: 29] = '0;
  assign trace_o[4417 +: 31] = '0;
  assign trace_o[4449 +: 31] = '0;
  assign trace_o[4481 +: 31] = '0;
  assign trace_o[4572 +: 4] = '0;
  assign trace_o[4624 +: 16] = '0;
  assign trace_o[4641 +: 31] = '0;
  assign trace_o[4673 +: 31] = '0;
  assign trace_o[4856 +: 8] = '0;
  assign trace_o[4892 +: 4] = '0;
  assign trace_o[4898 +: 30] = '0;
  assign trace_o[4930 +: 30] = '0;
  assign trace_o[4962 +: 30] = '0;
  assign trace_o[5040 +: 16] = '0;
  assign trace_o[5084 +: 4] = '0;
  assign trace_o[5096 +: 24] = '0;
  assign trace_o[5128 +: 24] = '0;
  assign trace_o[5160 +: 24] = '0;
  assign trace_o[5304 +: 8] = '0;
  assign trace_o[5648 +: 16] = '0;
  assign trace_o[5816 +: 8] = '0;
  assign trace_o[5825 +: 31] = '0;
  assign trace_o[5857 +: 31] = '0;
  assign trace_o[5890 +: 30] = '0;
  assign trace_o[5923 +: 29] = '0;
  assign trace_o[5958 +: 26] = '0;
  assign trace_o[5985 +: 31] = '0;
  assign trace_o[6168 +: 8] = '0;
  assign trace_o[6204 +: 4] = '0;
  assign trace_o[6209 +: 31] = '0;
  assign trace_o[6241 +: 31] = '0;
  assign trace_o[6273 +: 31] = '0;
  assign trace_o[6348 +: 20] = '0;
  assign trace_o[6369 +: 31] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[6498 +: 30] = '0;
  assign trace_o[6530 +: 30] = '0;
  assign trace_o[6598 +: 26] = '0;
  assign trace_o[6652 +: 4] = '0;
  assign trace_o[6668 +: 20] = '0;
  assign trace_o[6722 +: 30] = '0;
  assign trace_o[6754 +: 30] = '0;
  assign trace_o[6786 +: 30] = '0;
  assign trace_o[6818 +: 30] = '0;
  assign trace_o[6852 +: 28] = '0;
  assign trace_o[6892 +: 20] = '0;
  assign trace_o[6977 +: 31] = '0;
  assign trace_o[7009 +: 31] = '0;
  assign trace_o[7048 +: 24] = '0;
  assign trace_o[7084 +: 20] = '0;
  assign trace_o[7106 +: 30] = '0;
  assign trace_o[7137 +: 31] = '0;
  assign trace_o[7233 +: 31] = '0;
  assign trace_o[7265 +: 31] = '0;
  assign trace_o[7297 +: 31] = '0;
  assign trace_o[7340 +: 20] = '0;
  assign trace_o[7425 +: 31] = '0;
  assign trace_o[7457 +: 31] = '0;
  assign trace_o[7496 +: 24] = '0;
endmodule
