// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 036f92dc2cb625f7042a4d31c817fd89e021da0b384b33ba73df37f8612899de
//
// mac_small_a16_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_small_a16_trace #(
  localparam int StimulusBits = 448,  // 425 used
  localparam int TraceBits    = 9984
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

  assign unused_stimulus = ^stimulus_i[425 +: 23];

  mac_small_a16 dut (
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
    .activation_rsp_data_i(stimulus_i[111 +: 96]),
    .weight_req_ready_i(stimulus_i[207 +: 1]),
    .weight_rsp_valid_i(stimulus_i[208 +: 1]),
    .weight_rsp_data_i(stimulus_i[209 +: 96]),
    .scale_req_ready_i(stimulus_i[305 +: 1]),
    .scale_rsp_valid_i(stimulus_i[306 +: 1]),
    .scale_rsp_data_i(stimulus_i[307 +: 42]),
    .side_req_ready_i(stimulus_i[349 +: 1]),
    .side_rsp_valid_i(stimulus_i[350 +: 1]),
    .side_rsp_data_i(stimulus_i[351 +: 38]),
    .side_activation_req_ready_i(stimulus_i[389 +: 1]),
    .side_activation_rsp_valid_i(stimulus_i[390 +: 1]),
    .side_activation_rsp_data_i(stimulus_i[391 +: 32]),
    .output_ready_i(stimulus_i[423 +: 1]),
    .done_ready_i(stimulus_i[424 +: 1]),
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
  assign trace_o[608 +: 96] = dut.activation_rsp_data_i;
  assign trace_o[704 +: 1] = weight_req_valid_o;
  assign trace_o[736 +: 1] = dut.weight_req_ready_i;
  assign trace_o[768 +: 12] = weight_req_address_o;
  assign trace_o[800 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[832 +: 96] = dut.weight_rsp_data_i;
  assign trace_o[928 +: 1] = scale_req_valid_o;
  assign trace_o[960 +: 1] = dut.scale_req_ready_i;
  assign trace_o[992 +: 12] = scale_req_address_o;
  assign trace_o[1024 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1056 +: 42] = dut.scale_rsp_data_i;
  assign trace_o[1120 +: 1] = side_req_valid_o;
  assign trace_o[1152 +: 1] = dut.side_req_ready_i;
  assign trace_o[1184 +: 12] = side_req_address_o;
  assign trace_o[1216 +: 1] = dut.side_rsp_valid_i;
  assign trace_o[1248 +: 38] = dut.side_rsp_data_i;
  assign trace_o[1312 +: 1] = side_activation_req_valid_o;
  assign trace_o[1344 +: 1] = dut.side_activation_req_ready_i;
  assign trace_o[1376 +: 12] = side_activation_req_address_o;
  assign trace_o[1408 +: 1] = dut.side_activation_rsp_valid_i;
  assign trace_o[1440 +: 32] = dut.side_activation_rsp_data_i;
  assign trace_o[1472 +: 1] = output_valid_o;
  assign trace_o[1504 +: 1] = dut.output_ready_i;
  assign trace_o[1536 +: 12] = output_address_o;
  assign trace_o[1568 +: 64] = output_data_o;
  assign trace_o[1632 +: 1] = done_valid_o;
  assign trace_o[1664 +: 1] = dut.done_ready_i;
  assign trace_o[1696 +: 8] = done_tag_o;
  assign trace_o[1728 +: 3] = step_stall_o;
  assign trace_o[1760 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1792 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1824 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1856 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1888 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1920 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1952 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1984 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2016 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2048 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2080 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2112 +: 96] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2208 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2240 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2272 +: 96] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2368 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2400 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2432 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2464 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2496 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2528 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2560 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2592 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2624 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2656 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2688 +: 96] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2784 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2816 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2848 +: 96] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2944 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2976 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3008 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3040 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3072 +: 4] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3104 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[3136 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[3168 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[3200 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3232 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3264 +: 42] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[3328 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3360 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3392 +: 42] = dut.u_scale_fetch.word_o;

  // u_side_fetch
  assign trace_o[3456 +: 1] = dut.u_side_fetch.cmd_valid_i;
  assign trace_o[3488 +: 1] = dut.u_side_fetch.cmd_ready_o;
  assign trace_o[3520 +: 12] = dut.u_side_fetch.cmd_base_i;
  assign trace_o[3552 +: 1] = dut.u_side_fetch.cmd_tile_last_i;
  assign trace_o[3584 +: 1] = dut.u_side_fetch.cmd_group_last_i;
  assign trace_o[3616 +: 12] = dut.u_side_fetch.cmd_run_last_i;
  assign trace_o[3648 +: 1] = dut.u_side_fetch.req_valid_o;
  assign trace_o[3680 +: 1] = dut.u_side_fetch.req_ready_i;
  assign trace_o[3712 +: 12] = dut.u_side_fetch.req_address_o;
  assign trace_o[3744 +: 1] = dut.u_side_fetch.rsp_valid_i;
  assign trace_o[3776 +: 38] = dut.u_side_fetch.rsp_data_i;
  assign trace_o[3840 +: 1] = dut.u_side_fetch.word_valid_o;
  assign trace_o[3872 +: 1] = dut.u_side_fetch.word_ready_i;
  assign trace_o[3904 +: 38] = dut.u_side_fetch.word_o;

  // u_side_gather
  assign trace_o[3968 +: 1] = dut.u_side_gather.cmd_valid_i;
  assign trace_o[4000 +: 1] = dut.u_side_gather.cmd_ready_o;
  assign trace_o[4032 +: 12] = dut.u_side_gather.cmd_base_i;
  assign trace_o[4064 +: 12] = dut.u_side_gather.cmd_word_last_i;
  assign trace_o[4096 +: 1] = dut.u_side_gather.word_valid_i;
  assign trace_o[4128 +: 1] = dut.u_side_gather.word_ready_o;
  assign trace_o[4160 +: 5] = dut.u_side_gather.index_i;
  assign trace_o[4192 +: 33] = dut.u_side_gather.word_i;
  assign trace_o[4256 +: 1] = dut.u_side_gather.req_valid_o;
  assign trace_o[4288 +: 1] = dut.u_side_gather.req_ready_i;
  assign trace_o[4320 +: 12] = dut.u_side_gather.req_address_o;
  assign trace_o[4352 +: 1] = dut.u_side_gather.rsp_valid_i;
  assign trace_o[4384 +: 32] = dut.u_side_gather.rsp_data_i;
  assign trace_o[4416 +: 1] = dut.u_side_gather.pair_valid_o;
  assign trace_o[4448 +: 1] = dut.u_side_gather.pair_ready_i;
  assign trace_o[4480 +: 33] = dut.u_side_gather.pair_word_o;
  assign trace_o[4544 +: 32] = dut.u_side_gather.pair_data_o;

  // u_side_unit
  assign trace_o[4576 +: 1] = dut.u_side_unit.pair_valid_i;
  assign trace_o[4608 +: 1] = dut.u_side_unit.pair_ready_o;
  assign trace_o[4640 +: 1] = dut.u_side_unit.last_i;
  assign trace_o[4672 +: 32] = dut.u_side_unit.weight_i;
  assign trace_o[4704 +: 32] = dut.u_side_unit.activation_i;
  assign trace_o[4736 +: 1] = dut.u_side_unit.sum_release_i;
  assign trace_o[4768 +: 1] = dut.u_side_unit.sum_valid_o;
  assign trace_o[4800 +: 144] = dut.u_side_unit.sum_o;

  // u_activation_store
  assign trace_o[4960 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[4992 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[5024 +: 96] = dut.u_activation_store.activation_i;
  assign trace_o[5120 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[5152 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[5184 +: 96] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[5280 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[5312 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[5344 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[5376 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[5408 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[5440 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[5472 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[5504 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[5536 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5568 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5600 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5632 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5664 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5696 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5728 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5760 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5792 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5824 +: 96] = dut.u_array.weight_i;
  assign trace_o[5920 +: 96] = dut.u_array.activation_i;
  assign trace_o[6016 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[6048 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[6080 +: 224] = dut.u_array.partial_sum_o;
  assign trace_o[6304 +: 44] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[6368 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.product_enable_i;
    assign trace_o[6400 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.dot_enable_i;
    assign trace_o[6432 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[6464 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[6496 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[6528 + i0*48 +: 48] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[6624 + i0*22 +: 22] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[6688 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.product_enable_i;
      assign trace_o[6720 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.dot_enable_i;
      assign trace_o[6752 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[6784 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[6816 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[6848 + (i0*4 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[7040 + (i0*4 + i1)*48 +: 48] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[7424 + (i0*4 + i1)*27 +: 27] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[7648 + (i0*4 + i1)*28 +: 28] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[7872 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[7904 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[7936 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[7968 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[8000 +: 1] = dut.u_rescale.cmd_side_i;
  assign trace_o[8032 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[8064 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[8096 +: 224] = dut.u_rescale.partial_sum_i;
  assign trace_o[8320 +: 44] = dut.u_rescale.activation_sum_i;
  assign trace_o[8384 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[8416 +: 1] = dut.u_rescale.side_sum_valid_i;
  assign trace_o[8448 +: 144] = dut.u_rescale.side_sum_i;
  assign trace_o[8608 +: 1] = dut.u_rescale.side_sum_release_o;
  assign trace_o[8640 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[8672 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[8704 +: 42] = dut.u_rescale.scale_i;
  assign trace_o[8768 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[8800 +: 64] = dut.u_rescale.word_o;
  assign trace_o[8864 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[8896 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[8928 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[8960 + i0*36 +: 36] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[9056 + i0*22 +: 22] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[9120 + i0*9 +: 9] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[9152 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[9184 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[9216 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[9248 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[9280 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[9312 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[9344 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[9376 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[9440 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[9472 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[9504 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[9536 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[9568 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[9600 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[9632 +: 64] = dut.u_output.word_i;
  assign trace_o[9696 +: 1] = dut.u_output.word_release_o;
  assign trace_o[9728 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[9760 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[9792 +: 12] = dut.u_output.output_address_o;
  assign trace_o[9824 +: 64] = dut.u_output.output_data_o;
  assign trace_o[9888 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[9920 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[9952 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[705 +: 31] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[780 +: 20] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[1004 +: 20] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1098 +: 22] = '0;
  assign trace_o[1121 +: 31] = '0;
  assign trace_o[1153 +: 31] = '0;
  assign trace_o[1196 +: 20] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1286 +: 26] = '0;
  assign trace_o[1313 +: 31] = '0;
  assign trace_o[1345 +: 31] = '0;
  assign trace_o[1388 +: 20] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1505 +: 31] = '0;
  assign trace_o[1548 +: 20] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1704 +: 24] = '0;
  assign trace_o[1731 +: 29] = '0;
  assign trace_o[1762 +: 30] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1868 +: 20] = '0;
  assign trace_o[1890 +: 30] = '0;
  assign trace_o[1923 +: 29] = '0;
  assign trace_o[1956 +: 28] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2060 +: 20] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2444 +: 20] = '0;
  assign trace_o[2466 +: 30] = '0;
  assign trace_o[2499 +: 29] = '0;
  assign trace_o[2532 +: 28] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2636 +: 20] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3020 +: 20] = '0;
  assign trace_o[3042 +: 30] = '0;
  assign trace_o[3076 +: 28] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3212 +: 20] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3306 +: 22] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3434 +: 22] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3532 +: 20] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3628 +: 20] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3724 +: 20] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3814 +: 26] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3942 +: 26] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4001 +: 31] = '0;
  assign trace_o[4044 +: 20] = '0;
  assign trace_o[4076 +: 20] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4165 +: 27] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4257 +: 31] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4332 +: 20] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[4417 +: 31] = '0;
  assign trace_o[4449 +: 31] = '0;
  assign trace_o[4513 +: 31] = '0;
  assign trace_o[4577 +: 31] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4641 +: 31] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4769 +: 31] = '0;
  assign trace_o[4944 +: 16] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5313 +: 31] = '0;
  assign trace_o[5346 +: 30] = '0;
  assign trace_o[5379 +: 29] = '0;
  assign trace_o[5412 +: 28] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5505 +: 31] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5633 +: 31] = '0;
  assign trace_o[5665 +: 31] = '0;
  assign trace_o[5699 +: 29] = '0;
  assign trace_o[5729 +: 31] = '0;
  assign trace_o[5761 +: 31] = '0;
  assign trace_o[5793 +: 31] = '0;
  assign trace_o[6017 +: 31] = '0;
  assign trace_o[6049 +: 31] = '0;
  assign trace_o[6348 +: 20] = '0;
  assign trace_o[6370 +: 30] = '0;
  assign trace_o[6402 +: 30] = '0;
  assign trace_o[6434 +: 30] = '0;
  assign trace_o[6466 +: 30] = '0;
  assign trace_o[6498 +: 30] = '0;
  assign trace_o[6668 +: 20] = '0;
  assign trace_o[6696 +: 24] = '0;
  assign trace_o[6728 +: 24] = '0;
  assign trace_o[6760 +: 24] = '0;
  assign trace_o[6792 +: 24] = '0;
  assign trace_o[6824 +: 24] = '0;
  assign trace_o[7640 +: 8] = '0;
  assign trace_o[7873 +: 31] = '0;
  assign trace_o[7905 +: 31] = '0;
  assign trace_o[7938 +: 30] = '0;
  assign trace_o[7971 +: 29] = '0;
  assign trace_o[8001 +: 31] = '0;
  assign trace_o[8038 +: 26] = '0;
  assign trace_o[8065 +: 31] = '0;
  assign trace_o[8364 +: 20] = '0;
  assign trace_o[8385 +: 31] = '0;
  assign trace_o[8417 +: 31] = '0;
  assign trace_o[8592 +: 16] = '0;
  assign trace_o[8609 +: 31] = '0;
  assign trace_o[8641 +: 31] = '0;
  assign trace_o[8673 +: 31] = '0;
  assign trace_o[8746 +: 22] = '0;
  assign trace_o[8769 +: 31] = '0;
  assign trace_o[8865 +: 31] = '0;
  assign trace_o[8898 +: 30] = '0;
  assign trace_o[8930 +: 30] = '0;
  assign trace_o[9032 +: 24] = '0;
  assign trace_o[9100 +: 20] = '0;
  assign trace_o[9138 +: 14] = '0;
  assign trace_o[9176 +: 8] = '0;
  assign trace_o[9186 +: 30] = '0;
  assign trace_o[9218 +: 30] = '0;
  assign trace_o[9250 +: 30] = '0;
  assign trace_o[9282 +: 30] = '0;
  assign trace_o[9316 +: 28] = '0;
  assign trace_o[9356 +: 20] = '0;
  assign trace_o[9441 +: 31] = '0;
  assign trace_o[9473 +: 31] = '0;
  assign trace_o[9512 +: 24] = '0;
  assign trace_o[9548 +: 20] = '0;
  assign trace_o[9570 +: 30] = '0;
  assign trace_o[9601 +: 31] = '0;
  assign trace_o[9697 +: 31] = '0;
  assign trace_o[9729 +: 31] = '0;
  assign trace_o[9761 +: 31] = '0;
  assign trace_o[9804 +: 20] = '0;
  assign trace_o[9889 +: 31] = '0;
  assign trace_o[9921 +: 31] = '0;
  assign trace_o[9960 +: 24] = '0;
endmodule
