// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration ft-small-booth; this file is yours, no licence of its makers attaches to it.
// Spec hash: 8a36d726c270caec326e8a4cb26053aea3986931833d92e7b479916f449f005b
//
// ft_small_booth_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module ft_small_booth_trace #(
  localparam int StimulusBits = 256,  // 232 used
  localparam int TraceBits    = 5440
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
  logic [31:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] result_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[232 +: 24];

  ft_small_booth dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 20]),
    .cmd_weight_base_i(stimulus_i[29 +: 20]),
    .cmd_scale_base_i(stimulus_i[49 +: 20]),
    .cmd_output_base_i(stimulus_i[69 +: 20]),
    .cmd_n_tile_last_i(stimulus_i[89 +: 3]),
    .cmd_group_last_i(stimulus_i[92 +: 3]),
    .cmd_slice_last_i(stimulus_i[95 +: 3]),
    .activation_req_ready_i(stimulus_i[98 +: 1]),
    .activation_rsp_valid_i(stimulus_i[99 +: 1]),
    .activation_rsp_data_i(stimulus_i[100 +: 48]),
    .weight_req_ready_i(stimulus_i[148 +: 1]),
    .weight_rsp_valid_i(stimulus_i[149 +: 1]),
    .weight_rsp_data_i(stimulus_i[150 +: 54]),
    .scale_req_ready_i(stimulus_i[204 +: 1]),
    .scale_rsp_valid_i(stimulus_i[205 +: 1]),
    .scale_rsp_data_i(stimulus_i[206 +: 24]),
    .output_ready_i(stimulus_i[230 +: 1]),
    .done_ready_i(stimulus_i[231 +: 1]),
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
    .result_stall_o(result_stall_o)
  );

  // The top
  assign trace_o[0 +: 1] = dut.cmd_valid_i;
  assign trace_o[32 +: 1] = cmd_ready_o;
  assign trace_o[64 +: 8] = dut.cmd_tag_i;
  assign trace_o[96 +: 20] = dut.cmd_activation_base_i;
  assign trace_o[128 +: 20] = dut.cmd_weight_base_i;
  assign trace_o[160 +: 20] = dut.cmd_scale_base_i;
  assign trace_o[192 +: 20] = dut.cmd_output_base_i;
  assign trace_o[224 +: 3] = dut.cmd_n_tile_last_i;
  assign trace_o[256 +: 3] = dut.cmd_group_last_i;
  assign trace_o[288 +: 3] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 1] = activation_req_valid_o;
  assign trace_o[352 +: 1] = dut.activation_req_ready_i;
  assign trace_o[384 +: 20] = activation_req_address_o;
  assign trace_o[416 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[448 +: 48] = dut.activation_rsp_data_i;
  assign trace_o[512 +: 1] = weight_req_valid_o;
  assign trace_o[544 +: 1] = dut.weight_req_ready_i;
  assign trace_o[576 +: 20] = weight_req_address_o;
  assign trace_o[608 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[640 +: 54] = dut.weight_rsp_data_i;
  assign trace_o[704 +: 1] = scale_req_valid_o;
  assign trace_o[736 +: 1] = dut.scale_req_ready_i;
  assign trace_o[768 +: 20] = scale_req_address_o;
  assign trace_o[800 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[832 +: 24] = dut.scale_rsp_data_i;
  assign trace_o[864 +: 1] = output_valid_o;
  assign trace_o[896 +: 1] = dut.output_ready_i;
  assign trace_o[928 +: 20] = output_address_o;
  assign trace_o[960 +: 32] = output_data_o;
  assign trace_o[992 +: 1] = done_valid_o;
  assign trace_o[1024 +: 1] = dut.done_ready_i;
  assign trace_o[1056 +: 8] = done_tag_o;
  assign trace_o[1088 +: 3] = step_stall_o;
  assign trace_o[1120 +: 2] = result_stall_o;

  // u_activation_fetch
  assign trace_o[1152 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1184 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1216 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1248 +: 3] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1280 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1312 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1344 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1376 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1408 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1472 +: 48] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1600 +: 48] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1664 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1696 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1728 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1760 +: 3] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1792 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1824 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1856 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1888 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[1920 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[1984 +: 54] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2112 +: 54] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2176 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2208 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2240 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2272 +: 3] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2304 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2336 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2432 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2464 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2496 +: 24] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2528 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2592 +: 24] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2624 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2656 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2688 +: 48] = dut.u_activation_store.activation_i;
  assign trace_o[2752 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2784 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2816 +: 48] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[2880 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[2912 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[2944 +: 3] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[2976 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3008 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3040 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3072 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3104 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3136 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3168 +: 1] = dut.u_sequencer.result_release_i;
  assign trace_o[3200 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3232 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3264 +: 1] = dut.u_sequencer.step_final_o;
  assign trace_o[3296 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3328 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3360 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3392 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3424 +: 1] = dut.u_array.step_final_i;
  assign trace_o[3456 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[3488 +: 54] = dut.u_array.weight_i;
  assign trace_o[3552 +: 48] = dut.u_array.activation_i;
  assign trace_o[3616 +: 1] = dut.u_array.scale_valid_i;
  assign trace_o[3648 +: 1] = dut.u_array.scale_ready_o;
  assign trace_o[3680 +: 24] = dut.u_array.scale_i;
  assign trace_o[3712 +: 1] = dut.u_array.result_release_i;
  assign trace_o[3744 +: 1] = dut.u_array.result_valid_o;
  assign trace_o[3776 +: 96] = dut.u_array.result_o;

  // u_array.gen_column[*].u_encoder
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_encoder_0
    assign trace_o[3872 + i0*18 +: 18] = dut.u_array.gen_column[i0].u_encoder.weight_i;
    assign trace_o[3936 + i0*2 +: 2] = dut.u_array.gen_column[i0].u_encoder.term_i;
    assign trace_o[3968 + i0*3 +: 3] = dut.u_array.gen_column[i0].u_encoder.negative_o;
    assign trace_o[4000 + i0*3 +: 3] = dut.u_array.gen_column[i0].u_encoder.mantissa_o;
    assign trace_o[4032 + i0*3 +: 3] = dut.u_array.gen_column[i0].u_encoder.exponent_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 1; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 3; i1++) begin : gen_pe_1
      assign trace_o[4064 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[4096 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[4128 + (i0*3 + i1)*48 +: 48] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[4288 + (i0*3 + i1)*3 +: 3] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.negative_i;
      assign trace_o[4320 + (i0*3 + i1)*3 +: 3] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.mantissa_i;
      assign trace_o[4352 + (i0*3 + i1)*3 +: 3] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.exponent_i;
      assign trace_o[4384 + (i0*3 + i1)*3 +: 3] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.bit_weight_i;
      assign trace_o[4416 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_term_i;
      assign trace_o[4448 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.group_last_i;
      assign trace_o[4480 + (i0*3 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.scale_i;
      assign trace_o[4512 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4544 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[4576 + (i0*3 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.result_o;
    end
  end

  // u_result
  assign trace_o[4672 +: 1] = dut.u_result.result_valid_i;
  assign trace_o[4704 +: 96] = dut.u_result.result_i;
  assign trace_o[4800 +: 1] = dut.u_result.result_release_o;
  assign trace_o[4832 +: 1] = dut.u_result.word_valid_o;
  assign trace_o[4864 +: 32] = dut.u_result.word_o;
  assign trace_o[4896 +: 1] = dut.u_result.word_release_i;
  assign trace_o[4928 +: 2] = dut.u_result.stall_o;

  // u_output
  assign trace_o[4960 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[4992 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[5024 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[5056 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[5088 +: 3] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[5120 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[5152 +: 32] = dut.u_output.word_i;
  assign trace_o[5184 +: 1] = dut.u_output.word_release_o;
  assign trace_o[5216 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[5248 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[5280 +: 20] = dut.u_output.output_address_o;
  assign trace_o[5312 +: 32] = dut.u_output.output_data_o;
  assign trace_o[5344 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[5376 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[5408 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[116 +: 12] = '0;
  assign trace_o[148 +: 12] = '0;
  assign trace_o[180 +: 12] = '0;
  assign trace_o[212 +: 12] = '0;
  assign trace_o[227 +: 29] = '0;
  assign trace_o[259 +: 29] = '0;
  assign trace_o[291 +: 29] = '0;
  assign trace_o[321 +: 31] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[404 +: 12] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[496 +: 16] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[596 +: 12] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[694 +: 10] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[788 +: 12] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[856 +: 8] = '0;
  assign trace_o[865 +: 31] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[948 +: 12] = '0;
  assign trace_o[993 +: 31] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1064 +: 24] = '0;
  assign trace_o[1091 +: 29] = '0;
  assign trace_o[1122 +: 30] = '0;
  assign trace_o[1153 +: 31] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1236 +: 12] = '0;
  assign trace_o[1251 +: 29] = '0;
  assign trace_o[1283 +: 29] = '0;
  assign trace_o[1315 +: 29] = '0;
  assign trace_o[1345 +: 31] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1428 +: 12] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1520 +: 16] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1648 +: 16] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1748 +: 12] = '0;
  assign trace_o[1763 +: 29] = '0;
  assign trace_o[1795 +: 29] = '0;
  assign trace_o[1827 +: 29] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1940 +: 12] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[2038 +: 10] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2166 +: 10] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2260 +: 12] = '0;
  assign trace_o[2275 +: 29] = '0;
  assign trace_o[2307 +: 29] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2452 +: 12] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2520 +: 8] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2616 +: 8] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2736 +: 16] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2864 +: 16] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2947 +: 29] = '0;
  assign trace_o[2979 +: 29] = '0;
  assign trace_o[3011 +: 29] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3331 +: 29] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3542 +: 10] = '0;
  assign trace_o[3600 +: 16] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3704 +: 8] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3926 +: 10] = '0;
  assign trace_o[3942 +: 26] = '0;
  assign trace_o[3977 +: 23] = '0;
  assign trace_o[4009 +: 23] = '0;
  assign trace_o[4041 +: 23] = '0;
  assign trace_o[4067 +: 29] = '0;
  assign trace_o[4099 +: 29] = '0;
  assign trace_o[4272 +: 16] = '0;
  assign trace_o[4297 +: 23] = '0;
  assign trace_o[4329 +: 23] = '0;
  assign trace_o[4361 +: 23] = '0;
  assign trace_o[4393 +: 23] = '0;
  assign trace_o[4419 +: 29] = '0;
  assign trace_o[4451 +: 29] = '0;
  assign trace_o[4504 +: 8] = '0;
  assign trace_o[4515 +: 29] = '0;
  assign trace_o[4547 +: 29] = '0;
  assign trace_o[4673 +: 31] = '0;
  assign trace_o[4801 +: 31] = '0;
  assign trace_o[4833 +: 31] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[4930 +: 30] = '0;
  assign trace_o[4961 +: 31] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5032 +: 24] = '0;
  assign trace_o[5076 +: 12] = '0;
  assign trace_o[5091 +: 29] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5300 +: 12] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5416 +: 24] = '0;
endmodule
