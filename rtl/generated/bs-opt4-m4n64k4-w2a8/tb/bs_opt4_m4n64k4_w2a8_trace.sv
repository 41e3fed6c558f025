// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-opt4-m4n64k4-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: aeb38ffed15c3e1b348d4eab05e1b49ed9a430694d22fb513f8531b769509386
//
// bs_opt4_m4n64k4_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_opt4_m4n64k4_w2a8_trace #(
  localparam int StimulusBits = 928,  // 912 used
  localparam int TraceBits    = 32544
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

  assign unused_stimulus = ^stimulus_i[912 +: 16];

  bs_opt4_m4n64k4_w2a8 dut (
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
    .weight_rsp_data_i(stimulus_i[244 +: 512]),
    .scale_req_ready_i(stimulus_i[756 +: 1]),
    .scale_rsp_valid_i(stimulus_i[757 +: 1]),
    .scale_rsp_data_i(stimulus_i[758 +: 152]),
    .output_ready_i(stimulus_i[910 +: 1]),
    .done_ready_i(stimulus_i[911 +: 1]),
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
  assign trace_o[2208 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
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
  assign trace_o[2848 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
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
  assign trace_o[4256 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
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
  assign trace_o[5312 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[5344 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[5376 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[5408 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[5440 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5472 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5504 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5536 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5568 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5600 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[5632 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5664 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5696 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5728 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5760 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[5792 +: 512] = dut.u_array.weight_i;
  assign trace_o[6304 +: 128] = dut.u_array.activation_i;
  assign trace_o[6432 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[6464 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[6496 +: 4608] = dut.u_array.partial_sum_o;
  assign trace_o[11104 +: 64] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 4; i0++) begin : gen_activation_sum_0
    assign trace_o[11168 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[11200 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[11232 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[11264 + i0*32 +: 32] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[11392 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 64; i0++) begin : gen_pe_0
    assign trace_o[11456 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.step_valid_i;
    assign trace_o[11520 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.first_i;
    assign trace_o[11584 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.last_i;
    assign trace_o[11648 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.step_end_i;
    assign trace_o[11712 + i0*8 +: 8] = dut.u_array.gen_column[i0].u_pe.weight_i;
    assign trace_o[12224 + i0*128 +: 128] = dut.u_array.gen_column[i0].u_pe.activation_i;
    assign trace_o[20416 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.ready_o;
    assign trace_o[20480 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_pe.waiting_o;
    assign trace_o[20544 + i0*72 +: 72] = dut.u_array.gen_column[i0].u_pe.partial_sum_o;
  end

  // u_rescale
  assign trace_o[25152 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[25184 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[25216 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[25248 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[25280 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[25312 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[25344 +: 4608] = dut.u_rescale.partial_sum_i;
  assign trace_o[29952 +: 64] = dut.u_rescale.activation_sum_i;
  assign trace_o[30016 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[30048 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[30080 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[30112 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[30272 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[30304 +: 256] = dut.u_rescale.word_o;
  assign trace_o[30560 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[30592 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[30624 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[30656 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[30816 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[30944 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[30976 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[31104 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[31136 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[31168 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[31200 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[31232 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[31296 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[31360 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[31616 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[31648 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[31680 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[31712 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[31744 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[31776 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[31808 +: 256] = dut.u_output.word_i;
  assign trace_o[32064 +: 1] = dut.u_output.word_release_o;
  assign trace_o[32096 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[32128 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[32160 +: 20] = dut.u_output.output_address_o;
  assign trace_o[32192 +: 256] = dut.u_output.output_data_o;
  assign trace_o[32448 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[32480 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[32512 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[2213 +: 27] = '0;
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
  assign trace_o[2853 +: 27] = '0;
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
  assign trace_o[4259 +: 29] = '0;
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
  assign trace_o[5317 +: 27] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5505 +: 31] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5635 +: 29] = '0;
  assign trace_o[5665 +: 31] = '0;
  assign trace_o[5697 +: 31] = '0;
  assign trace_o[5729 +: 31] = '0;
  assign trace_o[5761 +: 31] = '0;
  assign trace_o[6433 +: 31] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[11172 +: 28] = '0;
  assign trace_o[11204 +: 28] = '0;
  assign trace_o[11236 +: 28] = '0;
  assign trace_o[25153 +: 31] = '0;
  assign trace_o[25185 +: 31] = '0;
  assign trace_o[25222 +: 26] = '0;
  assign trace_o[25254 +: 26] = '0;
  assign trace_o[25286 +: 26] = '0;
  assign trace_o[25313 +: 31] = '0;
  assign trace_o[30017 +: 31] = '0;
  assign trace_o[30049 +: 31] = '0;
  assign trace_o[30081 +: 31] = '0;
  assign trace_o[30264 +: 8] = '0;
  assign trace_o[30273 +: 31] = '0;
  assign trace_o[30561 +: 31] = '0;
  assign trace_o[30594 +: 30] = '0;
  assign trace_o[30632 +: 24] = '0;
  assign trace_o[30800 +: 16] = '0;
  assign trace_o[30968 +: 8] = '0;
  assign trace_o[31112 +: 24] = '0;
  assign trace_o[31144 +: 24] = '0;
  assign trace_o[31176 +: 24] = '0;
  assign trace_o[31208 +: 24] = '0;
  assign trace_o[31272 +: 24] = '0;
  assign trace_o[31344 +: 16] = '0;
  assign trace_o[31617 +: 31] = '0;
  assign trace_o[31649 +: 31] = '0;
  assign trace_o[31688 +: 24] = '0;
  assign trace_o[31732 +: 12] = '0;
  assign trace_o[31750 +: 26] = '0;
  assign trace_o[31777 +: 31] = '0;
  assign trace_o[32065 +: 31] = '0;
  assign trace_o[32097 +: 31] = '0;
  assign trace_o[32129 +: 31] = '0;
  assign trace_o[32180 +: 12] = '0;
  assign trace_o[32449 +: 31] = '0;
  assign trace_o[32481 +: 31] = '0;
  assign trace_o[32520 +: 24] = '0;
endmodule
