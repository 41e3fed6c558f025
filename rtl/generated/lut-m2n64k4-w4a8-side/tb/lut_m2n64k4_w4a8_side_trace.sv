// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w4a8-side; this file is yours, no licence of its makers attaches to it.
// Spec hash: a3246a747b8dc8571a70d449219858988f6ee57bb63d0f35550f84aba1e1f653
//
// lut_m2n64k4_w4a8_side_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module lut_m2n64k4_w4a8_side_trace #(
  localparam int StimulusBits = 832,  // 828 used
  localparam int TraceBits    = 34912
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
  logic [0:0] side_req_valid_o;
  logic [19:0] side_req_address_o;
  logic [0:0] side_activation_req_valid_o;
  logic [19:0] side_activation_req_address_o;
  logic [0:0] output_valid_o;
  logic [19:0] output_address_o;
  logic [255:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[828 +: 4];

  lut_m2n64k4_w4a8_side dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 20]),
    .cmd_weight_base_i(stimulus_i[29 +: 20]),
    .cmd_scale_base_i(stimulus_i[49 +: 20]),
    .cmd_output_base_i(stimulus_i[69 +: 20]),
    .cmd_side_i(stimulus_i[89 +: 1]),
    .cmd_side_base_i(stimulus_i[90 +: 20]),
    .cmd_side_word_last_i(stimulus_i[110 +: 20]),
    .cmd_side_activation_base_i(stimulus_i[130 +: 20]),
    .cmd_n_tile_last_i(stimulus_i[150 +: 6]),
    .cmd_group_last_i(stimulus_i[156 +: 6]),
    .cmd_slice_last_i(stimulus_i[162 +: 5]),
    .cmd_output_shift_i(stimulus_i[167 +: 6]),
    .activation_req_ready_i(stimulus_i[173 +: 1]),
    .activation_rsp_valid_i(stimulus_i[174 +: 1]),
    .activation_rsp_data_i(stimulus_i[175 +: 64]),
    .weight_req_ready_i(stimulus_i[239 +: 1]),
    .weight_rsp_valid_i(stimulus_i[240 +: 1]),
    .weight_rsp_data_i(stimulus_i[241 +: 256]),
    .scale_req_ready_i(stimulus_i[497 +: 1]),
    .scale_rsp_valid_i(stimulus_i[498 +: 1]),
    .scale_rsp_data_i(stimulus_i[499 +: 168]),
    .side_req_ready_i(stimulus_i[667 +: 1]),
    .side_rsp_valid_i(stimulus_i[668 +: 1]),
    .side_rsp_data_i(stimulus_i[669 +: 139]),
    .side_activation_req_ready_i(stimulus_i[808 +: 1]),
    .side_activation_rsp_valid_i(stimulus_i[809 +: 1]),
    .side_activation_rsp_data_i(stimulus_i[810 +: 16]),
    .output_ready_i(stimulus_i[826 +: 1]),
    .done_ready_i(stimulus_i[827 +: 1]),
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
  assign trace_o[96 +: 20] = dut.cmd_activation_base_i;
  assign trace_o[128 +: 20] = dut.cmd_weight_base_i;
  assign trace_o[160 +: 20] = dut.cmd_scale_base_i;
  assign trace_o[192 +: 20] = dut.cmd_output_base_i;
  assign trace_o[224 +: 1] = dut.cmd_side_i;
  assign trace_o[256 +: 20] = dut.cmd_side_base_i;
  assign trace_o[288 +: 20] = dut.cmd_side_word_last_i;
  assign trace_o[320 +: 20] = dut.cmd_side_activation_base_i;
  assign trace_o[352 +: 6] = dut.cmd_n_tile_last_i;
  assign trace_o[384 +: 6] = dut.cmd_group_last_i;
  assign trace_o[416 +: 5] = dut.cmd_slice_last_i;
  assign trace_o[448 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[480 +: 1] = activation_req_valid_o;
  assign trace_o[512 +: 1] = dut.activation_req_ready_i;
  assign trace_o[544 +: 20] = activation_req_address_o;
  assign trace_o[576 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[608 +: 64] = dut.activation_rsp_data_i;
  assign trace_o[672 +: 1] = weight_req_valid_o;
  assign trace_o[704 +: 1] = dut.weight_req_ready_i;
  assign trace_o[736 +: 20] = weight_req_address_o;
  assign trace_o[768 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[800 +: 256] = dut.weight_rsp_data_i;
  assign trace_o[1056 +: 1] = scale_req_valid_o;
  assign trace_o[1088 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1120 +: 20] = scale_req_address_o;
  assign trace_o[1152 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1184 +: 168] = dut.scale_rsp_data_i;
  assign trace_o[1376 +: 1] = side_req_valid_o;
  assign trace_o[1408 +: 1] = dut.side_req_ready_i;
  assign trace_o[1440 +: 20] = side_req_address_o;
  assign trace_o[1472 +: 1] = dut.side_rsp_valid_i;
  assign trace_o[1504 +: 139] = dut.side_rsp_data_i;
  assign trace_o[1664 +: 1] = side_activation_req_valid_o;
  assign trace_o[1696 +: 1] = dut.side_activation_req_ready_i;
  assign trace_o[1728 +: 20] = side_activation_req_address_o;
  assign trace_o[1760 +: 1] = dut.side_activation_rsp_valid_i;
  assign trace_o[1792 +: 16] = dut.side_activation_rsp_data_i;
  assign trace_o[1824 +: 1] = output_valid_o;
  assign trace_o[1856 +: 1] = dut.output_ready_i;
  assign trace_o[1888 +: 20] = output_address_o;
  assign trace_o[1920 +: 256] = output_data_o;
  assign trace_o[2176 +: 1] = done_valid_o;
  assign trace_o[2208 +: 1] = dut.done_ready_i;
  assign trace_o[2240 +: 8] = done_tag_o;
  assign trace_o[2272 +: 3] = step_stall_o;
  assign trace_o[2304 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[2336 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[2368 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[2400 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[2432 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[2464 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2496 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2528 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2560 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2592 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2624 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2656 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2720 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2752 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2784 +: 64] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2848 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2880 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2912 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2944 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2976 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[3008 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[3040 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[3072 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[3104 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[3136 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[3168 +: 256] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3424 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3456 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3488 +: 256] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3744 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3776 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3808 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3840 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3872 +: 7] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3904 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[3936 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[3968 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[4000 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[4032 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[4064 +: 168] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4256 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4288 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4320 +: 168] = dut.u_scale_fetch.word_o;

  // u_side_fetch
  assign trace_o[4512 +: 1] = dut.u_side_fetch.cmd_valid_i;
  assign trace_o[4544 +: 1] = dut.u_side_fetch.cmd_ready_o;
  assign trace_o[4576 +: 20] = dut.u_side_fetch.cmd_base_i;
  assign trace_o[4608 +: 1] = dut.u_side_fetch.cmd_tile_last_i;
  assign trace_o[4640 +: 1] = dut.u_side_fetch.cmd_group_last_i;
  assign trace_o[4672 +: 20] = dut.u_side_fetch.cmd_run_last_i;
  assign trace_o[4704 +: 1] = dut.u_side_fetch.req_valid_o;
  assign trace_o[4736 +: 1] = dut.u_side_fetch.req_ready_i;
  assign trace_o[4768 +: 20] = dut.u_side_fetch.req_address_o;
  assign trace_o[4800 +: 1] = dut.u_side_fetch.rsp_valid_i;
  assign trace_o[4832 +: 139] = dut.u_side_fetch.rsp_data_i;
  assign trace_o[4992 +: 1] = dut.u_side_fetch.word_valid_o;
  assign trace_o[5024 +: 1] = dut.u_side_fetch.word_ready_i;
  assign trace_o[5056 +: 139] = dut.u_side_fetch.word_o;

  // u_side_gather
  assign trace_o[5216 +: 1] = dut.u_side_gather.cmd_valid_i;
  assign trace_o[5248 +: 1] = dut.u_side_gather.cmd_ready_o;
  assign trace_o[5280 +: 20] = dut.u_side_gather.cmd_base_i;
  assign trace_o[5312 +: 20] = dut.u_side_gather.cmd_word_last_i;
  assign trace_o[5344 +: 1] = dut.u_side_gather.word_valid_i;
  assign trace_o[5376 +: 1] = dut.u_side_gather.word_ready_o;
  assign trace_o[5408 +: 10] = dut.u_side_gather.index_i;
  assign trace_o[5440 +: 129] = dut.u_side_gather.word_i;
  assign trace_o[5600 +: 1] = dut.u_side_gather.req_valid_o;
  assign trace_o[5632 +: 1] = dut.u_side_gather.req_ready_i;
  assign trace_o[5664 +: 20] = dut.u_side_gather.req_address_o;
  assign trace_o[5696 +: 1] = dut.u_side_gather.rsp_valid_i;
  assign trace_o[5728 +: 16] = dut.u_side_gather.rsp_data_i;
  assign trace_o[5760 +: 1] = dut.u_side_gather.pair_valid_o;
  assign trace_o[5792 +: 1] = dut.u_side_gather.pair_ready_i;
  assign trace_o[5824 +: 129] = dut.u_side_gather.pair_word_o;
  assign trace_o[5984 +: 16] = dut.u_side_gather.pair_data_o;

  // u_side_unit
  assign trace_o[6016 +: 1] = dut.u_side_unit.pair_valid_i;
  assign trace_o[6048 +: 1] = dut.u_side_unit.pair_ready_o;
  assign trace_o[6080 +: 1] = dut.u_side_unit.last_i;
  assign trace_o[6112 +: 128] = dut.u_side_unit.weight_i;
  assign trace_o[6240 +: 16] = dut.u_side_unit.activation_i;
  assign trace_o[6272 +: 1] = dut.u_side_unit.sum_release_i;
  assign trace_o[6304 +: 1] = dut.u_side_unit.sum_valid_o;
  assign trace_o[6336 +: 544] = dut.u_side_unit.sum_o;

  // u_table_precompute
  assign trace_o[6880 +: 64] = dut.u_table_precompute.activation_i;
  assign trace_o[6944 +: 176] = dut.u_table_precompute.table_o;

  // u_table_store
  assign trace_o[7136 +: 1] = dut.u_table_store.table_valid_i;
  assign trace_o[7168 +: 1] = dut.u_table_store.table_ready_o;
  assign trace_o[7200 +: 176] = dut.u_table_store.table_i;
  assign trace_o[7392 +: 1] = dut.u_table_store.table_valid_o;
  assign trace_o[7424 +: 1] = dut.u_table_store.table_ready_i;
  assign trace_o[7456 +: 176] = dut.u_table_store.table_o;

  // u_sequencer
  assign trace_o[7648 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[7680 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[7712 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[7744 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[7776 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[7808 +: 1] = dut.u_sequencer.table_valid_i;
  assign trace_o[7840 +: 1] = dut.u_sequencer.table_ready_o;
  assign trace_o[7872 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[7904 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[7936 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[7968 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[8000 +: 2] = dut.u_sequencer.step_plane_o;
  assign trace_o[8032 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[8064 +: 1] = dut.u_sequencer.step_sum_o;
  assign trace_o[8096 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[8128 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[8160 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[8192 +: 2] = dut.u_array.step_plane_i;
  assign trace_o[8224 +: 1] = dut.u_array.step_first_i;
  assign trace_o[8256 +: 1] = dut.u_array.step_sum_i;
  assign trace_o[8288 +: 1] = dut.u_array.step_last_i;
  assign trace_o[8320 +: 256] = dut.u_array.weight_i;
  assign trace_o[8576 +: 176] = dut.u_array.table_i;
  assign trace_o[8768 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[8800 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[8832 +: 2432] = dut.u_array.partial_sum_o;
  assign trace_o[11264 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[11296 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.term_enable_i;
    assign trace_o[11328 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[11360 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[11392 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.sum_i;
    assign trace_o[11424 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[11456 + i0*11 +: 11] = dut.u_array.gen_row[i0].u_activation_sum.entry_i;
    assign trace_o[11488 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[11520 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.term_enable_i;
      assign trace_o[11648 + (i0*64 + i1)*2 +: 2] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.plane_i;
      assign trace_o[11904 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[12032 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[12160 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[12288 + (i0*64 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.index_i;
      assign trace_o[12800 + (i0*64 + i1)*88 +: 88] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.table_i;
      assign trace_o[24064 + (i0*64 + i1)*19 +: 19] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[26496 + (i0*64 + i1)*19 +: 19] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[28928 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[28960 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[28992 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[29024 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[29056 +: 1] = dut.u_rescale.cmd_side_i;
  assign trace_o[29088 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[29120 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[29152 +: 2432] = dut.u_rescale.partial_sum_i;
  assign trace_o[31584 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[31616 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[31648 +: 1] = dut.u_rescale.side_sum_valid_i;
  assign trace_o[31680 +: 544] = dut.u_rescale.side_sum_i;
  assign trace_o[32224 +: 1] = dut.u_rescale.side_sum_release_o;
  assign trace_o[32256 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[32288 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[32320 +: 168] = dut.u_rescale.scale_i;
  assign trace_o[32512 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[32544 +: 256] = dut.u_rescale.word_o;
  assign trace_o[32800 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[32832 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[32864 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[32896 + i0*34 +: 34] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[33184 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[33312 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[33376 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[33504 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[33536 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[33568 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[33600 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[33632 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[33664 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[33728 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[33984 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[34016 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[34048 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[34080 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[34112 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[34144 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[34176 +: 256] = dut.u_output.word_i;
  assign trace_o[34432 +: 1] = dut.u_output.word_release_o;
  assign trace_o[34464 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[34496 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[34528 +: 20] = dut.u_output.output_address_o;
  assign trace_o[34560 +: 256] = dut.u_output.output_data_o;
  assign trace_o[34816 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[34848 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[34880 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[116 +: 12] = '0;
  assign trace_o[148 +: 12] = '0;
  assign trace_o[180 +: 12] = '0;
  assign trace_o[212 +: 12] = '0;
  assign trace_o[225 +: 31] = '0;
  assign trace_o[276 +: 12] = '0;
  assign trace_o[308 +: 12] = '0;
  assign trace_o[340 +: 12] = '0;
  assign trace_o[358 +: 26] = '0;
  assign trace_o[390 +: 26] = '0;
  assign trace_o[421 +: 27] = '0;
  assign trace_o[454 +: 26] = '0;
  assign trace_o[481 +: 31] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[564 +: 12] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[756 +: 12] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1140 +: 12] = '0;
  assign trace_o[1153 +: 31] = '0;
  assign trace_o[1352 +: 24] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1460 +: 12] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1643 +: 21] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1748 +: 12] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1808 +: 16] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1908 +: 12] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2248 +: 24] = '0;
  assign trace_o[2275 +: 29] = '0;
  assign trace_o[2306 +: 30] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2420 +: 12] = '0;
  assign trace_o[2438 +: 26] = '0;
  assign trace_o[2470 +: 26] = '0;
  assign trace_o[2501 +: 27] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2612 +: 12] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2932 +: 12] = '0;
  assign trace_o[2950 +: 26] = '0;
  assign trace_o[2982 +: 26] = '0;
  assign trace_o[3013 +: 27] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3124 +: 12] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3828 +: 12] = '0;
  assign trace_o[3846 +: 26] = '0;
  assign trace_o[3879 +: 25] = '0;
  assign trace_o[3907 +: 29] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4020 +: 12] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4232 +: 24] = '0;
  assign trace_o[4257 +: 31] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4488 +: 24] = '0;
  assign trace_o[4513 +: 31] = '0;
  assign trace_o[4545 +: 31] = '0;
  assign trace_o[4596 +: 12] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4641 +: 31] = '0;
  assign trace_o[4692 +: 12] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4788 +: 12] = '0;
  assign trace_o[4801 +: 31] = '0;
  assign trace_o[4971 +: 21] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5195 +: 21] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5300 +: 12] = '0;
  assign trace_o[5332 +: 12] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5418 +: 22] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5633 +: 31] = '0;
  assign trace_o[5684 +: 12] = '0;
  assign trace_o[5697 +: 31] = '0;
  assign trace_o[5744 +: 16] = '0;
  assign trace_o[5761 +: 31] = '0;
  assign trace_o[5793 +: 31] = '0;
  assign trace_o[5953 +: 31] = '0;
  assign trace_o[6000 +: 16] = '0;
  assign trace_o[6017 +: 31] = '0;
  assign trace_o[6049 +: 31] = '0;
  assign trace_o[6081 +: 31] = '0;
  assign trace_o[6256 +: 16] = '0;
  assign trace_o[6273 +: 31] = '0;
  assign trace_o[6305 +: 31] = '0;
  assign trace_o[7120 +: 16] = '0;
  assign trace_o[7137 +: 31] = '0;
  assign trace_o[7169 +: 31] = '0;
  assign trace_o[7376 +: 16] = '0;
  assign trace_o[7393 +: 31] = '0;
  assign trace_o[7425 +: 31] = '0;
  assign trace_o[7632 +: 16] = '0;
  assign trace_o[7649 +: 31] = '0;
  assign trace_o[7681 +: 31] = '0;
  assign trace_o[7718 +: 26] = '0;
  assign trace_o[7750 +: 26] = '0;
  assign trace_o[7781 +: 27] = '0;
  assign trace_o[7809 +: 31] = '0;
  assign trace_o[7841 +: 31] = '0;
  assign trace_o[7873 +: 31] = '0;
  assign trace_o[7905 +: 31] = '0;
  assign trace_o[7937 +: 31] = '0;
  assign trace_o[7969 +: 31] = '0;
  assign trace_o[8002 +: 30] = '0;
  assign trace_o[8033 +: 31] = '0;
  assign trace_o[8065 +: 31] = '0;
  assign trace_o[8097 +: 31] = '0;
  assign trace_o[8131 +: 29] = '0;
  assign trace_o[8161 +: 31] = '0;
  assign trace_o[8194 +: 30] = '0;
  assign trace_o[8225 +: 31] = '0;
  assign trace_o[8257 +: 31] = '0;
  assign trace_o[8289 +: 31] = '0;
  assign trace_o[8752 +: 16] = '0;
  assign trace_o[8769 +: 31] = '0;
  assign trace_o[8801 +: 31] = '0;
  assign trace_o[11298 +: 30] = '0;
  assign trace_o[11330 +: 30] = '0;
  assign trace_o[11362 +: 30] = '0;
  assign trace_o[11394 +: 30] = '0;
  assign trace_o[11426 +: 30] = '0;
  assign trace_o[11478 +: 10] = '0;
  assign trace_o[28929 +: 31] = '0;
  assign trace_o[28961 +: 31] = '0;
  assign trace_o[28998 +: 26] = '0;
  assign trace_o[29030 +: 26] = '0;
  assign trace_o[29057 +: 31] = '0;
  assign trace_o[29094 +: 26] = '0;
  assign trace_o[29121 +: 31] = '0;
  assign trace_o[31617 +: 31] = '0;
  assign trace_o[31649 +: 31] = '0;
  assign trace_o[32225 +: 31] = '0;
  assign trace_o[32257 +: 31] = '0;
  assign trace_o[32289 +: 31] = '0;
  assign trace_o[32488 +: 24] = '0;
  assign trace_o[32513 +: 31] = '0;
  assign trace_o[32801 +: 31] = '0;
  assign trace_o[32834 +: 30] = '0;
  assign trace_o[32872 +: 24] = '0;
  assign trace_o[33168 +: 16] = '0;
  assign trace_o[33352 +: 24] = '0;
  assign trace_o[33512 +: 24] = '0;
  assign trace_o[33544 +: 24] = '0;
  assign trace_o[33576 +: 24] = '0;
  assign trace_o[33608 +: 24] = '0;
  assign trace_o[33712 +: 16] = '0;
  assign trace_o[33985 +: 31] = '0;
  assign trace_o[34017 +: 31] = '0;
  assign trace_o[34056 +: 24] = '0;
  assign trace_o[34100 +: 12] = '0;
  assign trace_o[34118 +: 26] = '0;
  assign trace_o[34145 +: 31] = '0;
  assign trace_o[34433 +: 31] = '0;
  assign trace_o[34465 +: 31] = '0;
  assign trace_o[34497 +: 31] = '0;
  assign trace_o[34548 +: 12] = '0;
  assign trace_o[34817 +: 31] = '0;
  assign trace_o[34849 +: 31] = '0;
  assign trace_o[34888 +: 24] = '0;
endmodule
