// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-tree-m1n16k16-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 15ca06eccb1895c1dbf4e1e690c0918409f378819d841c2e45f0136cf454b8e7
//
// mac_tree_m1n16k16_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_tree_m1n16k16_w2a8_trace #(
  localparam int StimulusBits = 928,  // 910 used
  localparam int TraceBits    = 13376
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

  assign unused_stimulus = ^stimulus_i[910 +: 18];

  mac_tree_m1n16k16_w2a8 dut (
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
    .cmd_slice_last_i(stimulus_i[101 +: 3]),
    .cmd_output_shift_i(stimulus_i[104 +: 6]),
    .activation_req_ready_i(stimulus_i[110 +: 1]),
    .activation_rsp_valid_i(stimulus_i[111 +: 1]),
    .activation_rsp_data_i(stimulus_i[112 +: 128]),
    .weight_req_ready_i(stimulus_i[240 +: 1]),
    .weight_rsp_valid_i(stimulus_i[241 +: 1]),
    .weight_rsp_data_i(stimulus_i[242 +: 512]),
    .scale_req_ready_i(stimulus_i[754 +: 1]),
    .scale_rsp_valid_i(stimulus_i[755 +: 1]),
    .scale_rsp_data_i(stimulus_i[756 +: 152]),
    .output_ready_i(stimulus_i[908 +: 1]),
    .done_ready_i(stimulus_i[909 +: 1]),
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
  assign trace_o[288 +: 3] = dut.cmd_slice_last_i;
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
  assign trace_o[736 +: 512] = dut.weight_rsp_data_i;
  assign trace_o[1248 +: 1] = scale_req_valid_o;
  assign trace_o[1280 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1312 +: 20] = scale_req_address_o;
  assign trace_o[1344 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1376 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1536 +: 1] = output_valid_o;
  assign trace_o[1568 +: 1] = dut.output_ready_i;
  assign trace_o[1600 +: 20] = output_address_o;
  assign trace_o[1632 +: 256] = output_data_o;
  assign trace_o[1888 +: 1] = done_valid_o;
  assign trace_o[1920 +: 1] = dut.done_ready_i;
  assign trace_o[1952 +: 8] = done_tag_o;
  assign trace_o[1984 +: 3] = step_stall_o;
  assign trace_o[2016 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[2048 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[2080 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[2112 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[2144 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[2176 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2208 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2240 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2272 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2304 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2336 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2368 +: 128] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2496 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2528 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2560 +: 128] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2688 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2720 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2752 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2784 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2816 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2848 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2880 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2912 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2944 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2976 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[3008 +: 512] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3520 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3552 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3584 +: 512] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[4096 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[4128 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[4160 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[4192 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[4224 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[4256 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[4288 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[4320 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[4352 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[4384 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[4416 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4576 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4608 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4640 +: 152] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[4800 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[4832 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[4864 +: 128] = dut.u_activation_store.activation_i;
  assign trace_o[4992 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[5024 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[5056 +: 128] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[5184 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[5216 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[5248 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[5280 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[5312 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[5344 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[5376 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[5408 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[5440 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5472 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5504 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5536 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5568 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5600 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5632 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5664 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5696 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5728 +: 512] = dut.u_array.weight_i;
  assign trace_o[6240 +: 128] = dut.u_array.activation_i;
  assign trace_o[6368 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[6400 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[6432 +: 288] = dut.u_array.partial_sum_o;
  assign trace_o[6720 +: 16] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 1; i0++) begin : gen_activation_sum_0
    assign trace_o[6752 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.product_enable_i;
    assign trace_o[6784 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.dot_enable_i;
    assign trace_o[6816 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[6848 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[6880 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[6912 + i0*128 +: 128] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[7040 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 1; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 16; i1++) begin : gen_pe_1
      assign trace_o[7072 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.product_enable_i;
      assign trace_o[7104 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.dot_enable_i;
      assign trace_o[7136 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[7168 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[7200 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[7232 + (i0*16 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[7744 + (i0*16 + i1)*128 +: 128] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[9792 + (i0*16 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[10080 + (i0*16 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[10368 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[10400 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[10432 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[10464 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[10496 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[10528 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[10560 +: 288] = dut.u_rescale.partial_sum_i;
  assign trace_o[10848 +: 16] = dut.u_rescale.activation_sum_i;
  assign trace_o[10880 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[10912 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[10944 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[10976 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[11136 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[11168 +: 256] = dut.u_rescale.word_o;
  assign trace_o[11424 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[11456 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[11488 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[11520 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[11680 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[11808 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[11840 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[11968 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[12000 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[12032 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[12064 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[12096 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[12128 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[12192 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[12448 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[12480 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[12512 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[12544 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[12576 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[12608 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[12640 +: 256] = dut.u_output.word_i;
  assign trace_o[12896 +: 1] = dut.u_output.word_release_o;
  assign trace_o[12928 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[12960 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[12992 +: 20] = dut.u_output.output_address_o;
  assign trace_o[13024 +: 256] = dut.u_output.output_data_o;
  assign trace_o[13280 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[13312 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[13344 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[291 +: 29] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[436 +: 12] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[692 +: 12] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1332 +: 12] = '0;
  assign trace_o[1345 +: 31] = '0;
  assign trace_o[1528 +: 8] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1620 +: 12] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1960 +: 24] = '0;
  assign trace_o[1987 +: 29] = '0;
  assign trace_o[2018 +: 30] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2132 +: 12] = '0;
  assign trace_o[2150 +: 26] = '0;
  assign trace_o[2182 +: 26] = '0;
  assign trace_o[2211 +: 29] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2324 +: 12] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2772 +: 12] = '0;
  assign trace_o[2790 +: 26] = '0;
  assign trace_o[2822 +: 26] = '0;
  assign trace_o[2851 +: 29] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2964 +: 12] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4180 +: 12] = '0;
  assign trace_o[4198 +: 26] = '0;
  assign trace_o[4230 +: 26] = '0;
  assign trace_o[4257 +: 31] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4321 +: 31] = '0;
  assign trace_o[4372 +: 12] = '0;
  assign trace_o[4385 +: 31] = '0;
  assign trace_o[4568 +: 8] = '0;
  assign trace_o[4577 +: 31] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4792 +: 8] = '0;
  assign trace_o[4801 +: 31] = '0;
  assign trace_o[4833 +: 31] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5254 +: 26] = '0;
  assign trace_o[5286 +: 26] = '0;
  assign trace_o[5315 +: 29] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5505 +: 31] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5603 +: 29] = '0;
  assign trace_o[5633 +: 31] = '0;
  assign trace_o[5665 +: 31] = '0;
  assign trace_o[5697 +: 31] = '0;
  assign trace_o[6369 +: 31] = '0;
  assign trace_o[6401 +: 31] = '0;
  assign trace_o[6736 +: 16] = '0;
  assign trace_o[6753 +: 31] = '0;
  assign trace_o[6785 +: 31] = '0;
  assign trace_o[6817 +: 31] = '0;
  assign trace_o[6849 +: 31] = '0;
  assign trace_o[6881 +: 31] = '0;
  assign trace_o[7056 +: 16] = '0;
  assign trace_o[7088 +: 16] = '0;
  assign trace_o[7120 +: 16] = '0;
  assign trace_o[7152 +: 16] = '0;
  assign trace_o[7184 +: 16] = '0;
  assign trace_o[7216 +: 16] = '0;
  assign trace_o[10064 +: 16] = '0;
  assign trace_o[10369 +: 31] = '0;
  assign trace_o[10401 +: 31] = '0;
  assign trace_o[10438 +: 26] = '0;
  assign trace_o[10470 +: 26] = '0;
  assign trace_o[10502 +: 26] = '0;
  assign trace_o[10529 +: 31] = '0;
  assign trace_o[10864 +: 16] = '0;
  assign trace_o[10881 +: 31] = '0;
  assign trace_o[10913 +: 31] = '0;
  assign trace_o[10945 +: 31] = '0;
  assign trace_o[11128 +: 8] = '0;
  assign trace_o[11137 +: 31] = '0;
  assign trace_o[11425 +: 31] = '0;
  assign trace_o[11458 +: 30] = '0;
  assign trace_o[11496 +: 24] = '0;
  assign trace_o[11664 +: 16] = '0;
  assign trace_o[11832 +: 8] = '0;
  assign trace_o[11976 +: 24] = '0;
  assign trace_o[12008 +: 24] = '0;
  assign trace_o[12040 +: 24] = '0;
  assign trace_o[12072 +: 24] = '0;
  assign trace_o[12104 +: 24] = '0;
  assign trace_o[12176 +: 16] = '0;
  assign trace_o[12449 +: 31] = '0;
  assign trace_o[12481 +: 31] = '0;
  assign trace_o[12520 +: 24] = '0;
  assign trace_o[12564 +: 12] = '0;
  assign trace_o[12582 +: 26] = '0;
  assign trace_o[12609 +: 31] = '0;
  assign trace_o[12897 +: 31] = '0;
  assign trace_o[12929 +: 31] = '0;
  assign trace_o[12961 +: 31] = '0;
  assign trace_o[13012 +: 12] = '0;
  assign trace_o[13281 +: 31] = '0;
  assign trace_o[13313 +: 31] = '0;
  assign trace_o[13352 +: 24] = '0;
endmodule
