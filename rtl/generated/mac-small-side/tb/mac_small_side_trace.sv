// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-side; this file is yours, no licence of its makers attaches to it.
// Spec hash: 7af3a4c3edaa11d99710d46ec2db7ec3da5b8d0b42d3f03888e176ba8b7e0051
//
// mac_small_side_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_small_side_trace #(
  localparam int StimulusBits = 320,  // 319 used
  localparam int TraceBits    = 8544
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
  logic [0:0] side_req_valid_o;
  logic [11:0] side_req_address_o;
  logic [0:0] side_activation_req_valid_o;
  logic [11:0] side_activation_req_address_o;
  logic [0:0] output_valid_o;
  logic [11:0] output_address_o;
  logic [63:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[319 +: 1];

  mac_small_side dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 12]),
    .cmd_weight_base_i(stimulus_i[21 +: 12]),
    .cmd_scale_base_i(stimulus_i[33 +: 12]),
    .cmd_output_base_i(stimulus_i[45 +: 12]),
    .cmd_side_i(stimulus_i[57 +: 1]),
    .cmd_side_base_i(stimulus_i[58 +: 12]),
    .cmd_side_word_last_i(stimulus_i[70 +: 12]),
    .cmd_side_activation_base_i(stimulus_i[82 +: 12]),
    .cmd_n_tile_last_i(stimulus_i[94 +: 2]),
    .cmd_group_last_i(stimulus_i[96 +: 3]),
    .cmd_slice_last_i(stimulus_i[99 +: 4]),
    .cmd_output_shift_i(stimulus_i[103 +: 6]),
    .activation_req_ready_i(stimulus_i[109 +: 1]),
    .activation_rsp_valid_i(stimulus_i[110 +: 1]),
    .activation_rsp_data_i(stimulus_i[111 +: 48]),
    .weight_req_ready_i(stimulus_i[159 +: 1]),
    .weight_rsp_valid_i(stimulus_i[160 +: 1]),
    .weight_rsp_data_i(stimulus_i[161 +: 60]),
    .scale_req_ready_i(stimulus_i[221 +: 1]),
    .scale_rsp_valid_i(stimulus_i[222 +: 1]),
    .scale_rsp_data_i(stimulus_i[223 +: 44]),
    .side_req_ready_i(stimulus_i[267 +: 1]),
    .side_rsp_valid_i(stimulus_i[268 +: 1]),
    .side_rsp_data_i(stimulus_i[269 +: 30]),
    .side_activation_req_ready_i(stimulus_i[299 +: 1]),
    .side_activation_rsp_valid_i(stimulus_i[300 +: 1]),
    .side_activation_rsp_data_i(stimulus_i[301 +: 16]),
    .output_ready_i(stimulus_i[317 +: 1]),
    .done_ready_i(stimulus_i[318 +: 1]),
    .cmd_ready_o(cmd_ready_o),
    .activation_req_valid_o(activation_req_valid_o),
    .activation_req_address_o(activation_req_address_o),
    .weight_req_valid_o(weight_req_valid_o),
    .weight_req_address_o(weight_req_address_o),
    .scale_req_valid_o(scale_req_valid_o),
    .scale_req_address_o(scale_req_address_o),
    .side_req_valid_o(side_req_valid_o),
    .side_req_address_o(side_req_address_o),
    .side_activation_req_valid_o(side_activation_req_valid_o),
    .side_activation_req_address_o(side_activation_req_address_o),
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
  assign trace_o[224 +: 1] = dut.cmd_side_i;
  assign trace_o[256 +: 12] = dut.cmd_side_base_i;
  assign trace_o[288 +: 12] = dut.cmd_side_word_last_i;
  assign trace_o[320 +: 12] = dut.cmd_side_activation_base_i;
  assign trace_o[352 +: 2] = dut.cmd_n_tile_last_i;
  assign trace_o[384 +: 3] = dut.cmd_group_last_i;
  assign trace_o[416 +: 4] = dut.cmd_slice_last_i;
  assign trace_o[448 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[480 +: 1] = activation_req_valid_o;
  assign trace_o[512 +: 1] = dut.activation_req_ready_i;
  assign trace_o[544 +: 12] = activation_req_address_o;
  assign trace_o[576 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[608 +: 48] = dut.activation_rsp_data_i;
  assign trace_o[672 +: 1] = weight_req_valid_o;
  assign trace_o[704 +: 1] = dut.weight_req_ready_i;
  assign trace_o[736 +: 12] = weight_req_address_o;
  assign trace_o[768 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[800 +: 60] = dut.weight_rsp_data_i;
  assign trace_o[864 +: 1] = scale_req_valid_o;
  assign trace_o[896 +: 1] = dut.scale_req_ready_i;
  assign trace_o[928 +: 12] = scale_req_address_o;
  assign trace_o[960 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[992 +: 44] = dut.scale_rsp_data_i;
  assign trace_o[1056 +: 1] = side_req_valid_o;
  assign trace_o[1088 +: 1] = dut.side_req_ready_i;
  assign trace_o[1120 +: 12] = side_req_address_o;
  assign trace_o[1152 +: 1] = dut.side_rsp_valid_i;
  assign trace_o[1184 +: 30] = dut.side_rsp_data_i;
  assign trace_o[1216 +: 1] = side_activation_req_valid_o;
  assign trace_o[1248 +: 1] = dut.side_activation_req_ready_i;
  assign trace_o[1280 +: 12] = side_activation_req_address_o;
  assign trace_o[1312 +: 1] = dut.side_activation_rsp_valid_i;
  assign trace_o[1344 +: 16] = dut.side_activation_rsp_data_i;
  assign trace_o[1376 +: 1] = output_valid_o;
  assign trace_o[1408 +: 1] = dut.output_ready_i;
  assign trace_o[1440 +: 12] = output_address_o;
  assign trace_o[1472 +: 64] = output_data_o;
  assign trace_o[1536 +: 1] = done_valid_o;
  assign trace_o[1568 +: 1] = dut.done_ready_i;
  assign trace_o[1600 +: 8] = done_tag_o;
  assign trace_o[1632 +: 3] = step_stall_o;
  assign trace_o[1664 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1696 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1728 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1760 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1792 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1824 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1856 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1888 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1920 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1952 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1984 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2016 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2080 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2112 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2144 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2208 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2240 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2272 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2304 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2336 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2368 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2400 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2432 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2464 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2496 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2528 +: 60] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2592 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2624 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2656 +: 60] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2720 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2752 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2784 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2816 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2848 +: 4] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2880 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2912 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2944 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2976 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3008 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3040 +: 44] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[3104 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3136 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3168 +: 44] = dut.u_scale_fetch.word_o;

  // u_side_fetch
  assign trace_o[3232 +: 1] = dut.u_side_fetch.cmd_valid_i;
  assign trace_o[3264 +: 1] = dut.u_side_fetch.cmd_ready_o;
  assign trace_o[3296 +: 12] = dut.u_side_fetch.cmd_base_i;
  assign trace_o[3328 +: 1] = dut.u_side_fetch.cmd_tile_last_i;
  assign trace_o[3360 +: 1] = dut.u_side_fetch.cmd_group_last_i;
  assign trace_o[3392 +: 12] = dut.u_side_fetch.cmd_run_last_i;
  assign trace_o[3424 +: 1] = dut.u_side_fetch.req_valid_o;
  assign trace_o[3456 +: 1] = dut.u_side_fetch.req_ready_i;
  assign trace_o[3488 +: 12] = dut.u_side_fetch.req_address_o;
  assign trace_o[3520 +: 1] = dut.u_side_fetch.rsp_valid_i;
  assign trace_o[3552 +: 30] = dut.u_side_fetch.rsp_data_i;
  assign trace_o[3584 +: 1] = dut.u_side_fetch.word_valid_o;
  assign trace_o[3616 +: 1] = dut.u_side_fetch.word_ready_i;
  assign trace_o[3648 +: 30] = dut.u_side_fetch.word_o;

  // u_side_gather
  assign trace_o[3680 +: 1] = dut.u_side_gather.cmd_valid_i;
  assign trace_o[3712 +: 1] = dut.u_side_gather.cmd_ready_o;
  assign trace_o[3744 +: 12] = dut.u_side_gather.cmd_base_i;
  assign trace_o[3776 +: 12] = dut.u_side_gather.cmd_word_last_i;
  assign trace_o[3808 +: 1] = dut.u_side_gather.word_valid_i;
  assign trace_o[3840 +: 1] = dut.u_side_gather.word_ready_o;
  assign trace_o[3872 +: 5] = dut.u_side_gather.index_i;
  assign trace_o[3904 +: 25] = dut.u_side_gather.word_i;
  assign trace_o[3936 +: 1] = dut.u_side_gather.req_valid_o;
  assign trace_o[3968 +: 1] = dut.u_side_gather.req_ready_i;
  assign trace_o[4000 +: 12] = dut.u_side_gather.req_address_o;
  assign trace_o[4032 +: 1] = dut.u_side_gather.rsp_valid_i;
  assign trace_o[4064 +: 16] = dut.u_side_gather.rsp_data_i;
  assign trace_o[4096 +: 1] = dut.u_side_gather.pair_valid_o;
  assign trace_o[4128 +: 1] = dut.u_side_gather.pair_ready_i;
  assign trace_o[4160 +: 25] = dut.u_side_gather.pair_word_o;
  assign trace_o[4192 +: 16] = dut.u_side_gather.pair_data_o;

  // u_side_unit
  assign trace_o[4224 +: 1] = dut.u_side_unit.pair_valid_i;
  assign trace_o[4256 +: 1] = dut.u_side_unit.pair_ready_o;
  assign trace_o[4288 +: 1] = dut.u_side_unit.last_i;
  assign trace_o[4320 +: 24] = dut.u_side_unit.weight_i;
  assign trace_o[4352 +: 16] = dut.u_side_unit.activation_i;
  assign trace_o[4384 +: 1] = dut.u_side_unit.sum_release_i;
  assign trace_o[4416 +: 1] = dut.u_side_unit.sum_valid_o;
  assign trace_o[4448 +: 96] = dut.u_side_unit.sum_o;

  // u_activation_store
  assign trace_o[4544 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[4576 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[4608 +: 48] = dut.u_activation_store.activation_i;
  assign trace_o[4672 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[4704 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[4736 +: 48] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[4800 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[4832 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[4864 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[4896 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[4928 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[4960 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[4992 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[5024 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[5056 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5088 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5120 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5152 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5184 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5216 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5248 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5280 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5312 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5344 +: 60] = dut.u_array.weight_i;
  assign trace_o[5408 +: 48] = dut.u_array.activation_i;
  assign trace_o[5472 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[5504 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[5536 +: 152] = dut.u_array.partial_sum_o;
  assign trace_o[5696 +: 28] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[5728 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[5760 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[5792 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[5824 + i0*24 +: 24] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[5888 + i0*14 +: 14] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[5920 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[5952 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[5984 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[6016 + (i0*4 + i1)*15 +: 15] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[6144 + (i0*4 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[6336 + (i0*4 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[6496 + (i0*4 + i1)*19 +: 19] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[6656 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[6688 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[6720 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[6752 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[6784 +: 1] = dut.u_rescale.cmd_side_i;
  assign trace_o[6816 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[6848 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[6880 +: 152] = dut.u_rescale.partial_sum_i;
  assign trace_o[7040 +: 28] = dut.u_rescale.activation_sum_i;
  assign trace_o[7072 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[7104 +: 1] = dut.u_rescale.side_sum_valid_i;
  assign trace_o[7136 +: 96] = dut.u_rescale.side_sum_i;
  assign trace_o[7232 +: 1] = dut.u_rescale.side_sum_release_o;
  assign trace_o[7264 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[7296 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[7328 +: 44] = dut.u_rescale.scale_i;
  assign trace_o[7392 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[7424 +: 64] = dut.u_rescale.word_o;
  assign trace_o[7488 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[7520 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[7552 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[7584 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[7648 + i0*14 +: 14] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[7680 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[7712 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[7744 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[7776 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[7808 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[7840 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[7872 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[7904 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[7936 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[8000 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[8032 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[8064 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[8096 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[8128 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[8160 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[8192 +: 64] = dut.u_output.word_i;
  assign trace_o[8256 +: 1] = dut.u_output.word_release_o;
  assign trace_o[8288 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[8320 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[8352 +: 12] = dut.u_output.output_address_o;
  assign trace_o[8384 +: 64] = dut.u_output.output_data_o;
  assign trace_o[8448 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[8480 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[8512 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[108 +: 20] = '0;
  assign trace_o[140 +: 20] = '0;
  assign trace_o[172 +: 20] = '0;
  assign trace_o[204 +: 20] = '0;
  assign trace_o[225 +: 31] = '0;
  assign trace_o[268 +: 20] = '0;
  assign trace_o[300 +: 20] = '0;
  assign trace_o[332 +: 20] = '0;
  assign trace_o[354 +: 30] = '0;
  assign trace_o[387 +: 29] = '0;
  assign trace_o[420 +: 28] = '0;
  assign trace_o[454 +: 26] = '0;
  assign trace_o[481 +: 31] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[556 +: 20] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[656 +: 16] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[748 +: 20] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[860 +: 4] = '0;
  assign trace_o[865 +: 31] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[940 +: 20] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[1036 +: 20] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1132 +: 20] = '0;
  assign trace_o[1153 +: 31] = '0;
  assign trace_o[1214 +: 2] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1292 +: 20] = '0;
  assign trace_o[1313 +: 31] = '0;
  assign trace_o[1360 +: 16] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1452 +: 20] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1608 +: 24] = '0;
  assign trace_o[1635 +: 29] = '0;
  assign trace_o[1666 +: 30] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1772 +: 20] = '0;
  assign trace_o[1794 +: 30] = '0;
  assign trace_o[1827 +: 29] = '0;
  assign trace_o[1860 +: 28] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1964 +: 20] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2064 +: 16] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2192 +: 16] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2284 +: 20] = '0;
  assign trace_o[2306 +: 30] = '0;
  assign trace_o[2339 +: 29] = '0;
  assign trace_o[2372 +: 28] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2476 +: 20] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2588 +: 4] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2716 +: 4] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2796 +: 20] = '0;
  assign trace_o[2818 +: 30] = '0;
  assign trace_o[2852 +: 28] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2988 +: 20] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3084 +: 20] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3212 +: 20] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3308 +: 20] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3404 +: 20] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3500 +: 20] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3582 +: 2] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3678 +: 2] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3756 +: 20] = '0;
  assign trace_o[3788 +: 20] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3877 +: 27] = '0;
  assign trace_o[3929 +: 7] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4012 +: 20] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4080 +: 16] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4185 +: 7] = '0;
  assign trace_o[4208 +: 16] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4257 +: 31] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4344 +: 8] = '0;
  assign trace_o[4368 +: 16] = '0;
  assign trace_o[4385 +: 31] = '0;
  assign trace_o[4417 +: 31] = '0;
  assign trace_o[4545 +: 31] = '0;
  assign trace_o[4577 +: 31] = '0;
  assign trace_o[4656 +: 16] = '0;
  assign trace_o[4673 +: 31] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4784 +: 16] = '0;
  assign trace_o[4801 +: 31] = '0;
  assign trace_o[4833 +: 31] = '0;
  assign trace_o[4866 +: 30] = '0;
  assign trace_o[4899 +: 29] = '0;
  assign trace_o[4932 +: 28] = '0;
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
  assign trace_o[5404 +: 4] = '0;
  assign trace_o[5456 +: 16] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5505 +: 31] = '0;
  assign trace_o[5688 +: 8] = '0;
  assign trace_o[5724 +: 4] = '0;
  assign trace_o[5730 +: 30] = '0;
  assign trace_o[5762 +: 30] = '0;
  assign trace_o[5794 +: 30] = '0;
  assign trace_o[5872 +: 16] = '0;
  assign trace_o[5916 +: 4] = '0;
  assign trace_o[5928 +: 24] = '0;
  assign trace_o[5960 +: 24] = '0;
  assign trace_o[5992 +: 24] = '0;
  assign trace_o[6136 +: 8] = '0;
  assign trace_o[6480 +: 16] = '0;
  assign trace_o[6648 +: 8] = '0;
  assign trace_o[6657 +: 31] = '0;
  assign trace_o[6689 +: 31] = '0;
  assign trace_o[6722 +: 30] = '0;
  assign trace_o[6755 +: 29] = '0;
  assign trace_o[6785 +: 31] = '0;
  assign trace_o[6822 +: 26] = '0;
  assign trace_o[6849 +: 31] = '0;
  assign trace_o[7032 +: 8] = '0;
  assign trace_o[7068 +: 4] = '0;
  assign trace_o[7073 +: 31] = '0;
  assign trace_o[7105 +: 31] = '0;
  assign trace_o[7233 +: 31] = '0;
  assign trace_o[7265 +: 31] = '0;
  assign trace_o[7297 +: 31] = '0;
  assign trace_o[7372 +: 20] = '0;
  assign trace_o[7393 +: 31] = '0;
  assign trace_o[7489 +: 31] = '0;
  assign trace_o[7522 +: 30] = '0;
  assign trace_o[7554 +: 30] = '0;
  assign trace_o[7632 +: 16] = '0;
  assign trace_o[7676 +: 4] = '0;
  assign trace_o[7692 +: 20] = '0;
  assign trace_o[7746 +: 30] = '0;
  assign trace_o[7778 +: 30] = '0;
  assign trace_o[7810 +: 30] = '0;
  assign trace_o[7842 +: 30] = '0;
  assign trace_o[7876 +: 28] = '0;
  assign trace_o[7916 +: 20] = '0;
  assign trace_o[8001 +: 31] = '0;
  assign trace_o[8033 +: 31] = '0;
  assign trace_o[8072 +: 24] = '0;
  assign trace_o[8108 +: 20] = '0;
  assign trace_o[8130 +: 30] = '0;
  assign trace_o[8161 +: 31] = '0;
  assign trace_o[8257 +: 31] = '0;
  assign trace_o[8289 +: 31] = '0;
  assign trace_o[8321 +: 31] = '0;
  assign trace_o[8364 +: 20] = '0;
  assign trace_o[8449 +: 31] = '0;
  assign trace_o[8481 +: 31] = '0;
  assign trace_o[8520 +: 24] = '0;
endmodule
