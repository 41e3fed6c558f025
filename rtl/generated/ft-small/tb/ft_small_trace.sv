// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration ft-small; this file is yours, no licence of its makers attaches to it.
// Spec hash: b45d69885525e0edc0d0ff8d2298ea4e1db172ece465b26e054ba8980ae6ed38
//
// ft_small_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module ft_small_trace #(
  localparam int StimulusBits = 288,  // 260 used
  localparam int TraceBits    = 5696
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

  assign unused_stimulus = ^stimulus_i[260 +: 28];

  ft_small dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 20]),
    .cmd_weight_base_i(stimulus_i[29 +: 20]),
    .cmd_scale_base_i(stimulus_i[49 +: 20]),
    .cmd_output_base_i(stimulus_i[69 +: 20]),
    .cmd_n_tile_last_i(stimulus_i[89 +: 3]),
    .cmd_group_last_i(stimulus_i[92 +: 4]),
    .cmd_slice_last_i(stimulus_i[96 +: 4]),
    .activation_req_ready_i(stimulus_i[100 +: 1]),
    .activation_rsp_valid_i(stimulus_i[101 +: 1]),
    .activation_rsp_data_i(stimulus_i[102 +: 64]),
    .weight_req_ready_i(stimulus_i[166 +: 1]),
    .weight_rsp_valid_i(stimulus_i[167 +: 1]),
    .weight_rsp_data_i(stimulus_i[168 +: 32]),
    .scale_req_ready_i(stimulus_i[200 +: 1]),
    .scale_rsp_valid_i(stimulus_i[201 +: 1]),
    .scale_rsp_data_i(stimulus_i[202 +: 56]),
    .output_ready_i(stimulus_i[258 +: 1]),
    .done_ready_i(stimulus_i[259 +: 1]),
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
  assign trace_o[256 +: 4] = dut.cmd_group_last_i;
  assign trace_o[288 +: 4] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 1] = activation_req_valid_o;
  assign trace_o[352 +: 1] = dut.activation_req_ready_i;
  assign trace_o[384 +: 20] = activation_req_address_o;
  assign trace_o[416 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[448 +: 64] = dut.activation_rsp_data_i;
  assign trace_o[512 +: 1] = weight_req_valid_o;
  assign trace_o[544 +: 1] = dut.weight_req_ready_i;
  assign trace_o[576 +: 20] = weight_req_address_o;
  assign trace_o[608 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[640 +: 32] = dut.weight_rsp_data_i;
  assign trace_o[672 +: 1] = scale_req_valid_o;
  assign trace_o[704 +: 1] = dut.scale_req_ready_i;
  assign trace_o[736 +: 20] = scale_req_address_o;
  assign trace_o[768 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[800 +: 56] = dut.scale_rsp_data_i;
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
  assign trace_o[1280 +: 4] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1312 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1344 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1376 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1408 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1440 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1472 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1600 +: 64] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1664 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1696 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1728 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1760 +: 3] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1792 +: 4] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1824 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1856 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1888 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[1920 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[1952 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[1984 +: 32] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2080 +: 32] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2112 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2144 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2176 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2208 +: 3] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2240 +: 4] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2272 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2304 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2336 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2368 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2432 +: 56] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2496 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2528 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2560 +: 56] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2624 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2656 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2688 +: 64] = dut.u_activation_store.activation_i;
  assign trace_o[2752 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2784 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2816 +: 64] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[2880 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[2912 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[2944 +: 3] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[2976 +: 4] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3008 +: 4] = dut.u_sequencer.cmd_slice_last_i;
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
  assign trace_o[3488 +: 32] = dut.u_array.weight_i;
  assign trace_o[3520 +: 64] = dut.u_array.activation_i;
  assign trace_o[3584 +: 1] = dut.u_array.scale_valid_i;
  assign trace_o[3616 +: 1] = dut.u_array.scale_ready_o;
  assign trace_o[3648 +: 56] = dut.u_array.scale_i;
  assign trace_o[3712 +: 1] = dut.u_array.result_release_i;
  assign trace_o[3744 +: 1] = dut.u_array.result_valid_o;
  assign trace_o[3776 +: 128] = dut.u_array.result_o;

  // u_array.gen_column[*].u_encoder
  for (genvar i0 = 0; i0 < 4; i0++) begin : gen_encoder_0
    assign trace_o[3904 + i0*8 +: 8] = dut.u_array.gen_column[i0].u_encoder.weight_i;
    assign trace_o[3936 + i0*6 +: 6] = dut.u_array.gen_column[i0].u_encoder.special_i;
    assign trace_o[3968 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_encoder.term_i;
    assign trace_o[4000 + i0*2 +: 2] = dut.u_array.gen_column[i0].u_encoder.negative_o;
    assign trace_o[4032 + i0*2 +: 2] = dut.u_array.gen_column[i0].u_encoder.mantissa_o;
    assign trace_o[4064 + i0*6 +: 6] = dut.u_array.gen_column[i0].u_encoder.exponent_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[4096 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[4128 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[4160 + (i0*4 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[4416 + (i0*4 + i1)*2 +: 2] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.negative_i;
      assign trace_o[4448 + (i0*4 + i1)*2 +: 2] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.mantissa_i;
      assign trace_o[4480 + (i0*4 + i1)*6 +: 6] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.exponent_i;
      assign trace_o[4544 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.bit_weight_i;
      assign trace_o[4576 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_term_i;
      assign trace_o[4608 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.group_last_i;
      assign trace_o[4640 + (i0*4 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.scale_i;
      assign trace_o[4704 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[4736 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[4768 + (i0*4 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.result_o;
    end
  end

  // u_result
  assign trace_o[4896 +: 1] = dut.u_result.result_valid_i;
  assign trace_o[4928 +: 128] = dut.u_result.result_i;
  assign trace_o[5056 +: 1] = dut.u_result.result_release_o;
  assign trace_o[5088 +: 1] = dut.u_result.word_valid_o;
  assign trace_o[5120 +: 32] = dut.u_result.word_o;
  assign trace_o[5152 +: 1] = dut.u_result.word_release_i;
  assign trace_o[5184 +: 2] = dut.u_result.stall_o;

  // u_output
  assign trace_o[5216 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[5248 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[5280 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[5312 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[5344 +: 3] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[5376 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[5408 +: 32] = dut.u_output.word_i;
  assign trace_o[5440 +: 1] = dut.u_output.word_release_o;
  assign trace_o[5472 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[5504 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[5536 +: 20] = dut.u_output.output_address_o;
  assign trace_o[5568 +: 32] = dut.u_output.output_data_o;
  assign trace_o[5600 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[5632 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[5664 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[116 +: 12] = '0;
  assign trace_o[148 +: 12] = '0;
  assign trace_o[180 +: 12] = '0;
  assign trace_o[212 +: 12] = '0;
  assign trace_o[227 +: 29] = '0;
  assign trace_o[260 +: 28] = '0;
  assign trace_o[292 +: 28] = '0;
  assign trace_o[321 +: 31] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[404 +: 12] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[596 +: 12] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[756 +: 12] = '0;
  assign trace_o[769 +: 31] = '0;
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
  assign trace_o[1284 +: 28] = '0;
  assign trace_o[1316 +: 28] = '0;
  assign trace_o[1345 +: 31] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1428 +: 12] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1748 +: 12] = '0;
  assign trace_o[1763 +: 29] = '0;
  assign trace_o[1796 +: 28] = '0;
  assign trace_o[1828 +: 28] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1940 +: 12] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2196 +: 12] = '0;
  assign trace_o[2211 +: 29] = '0;
  assign trace_o[2244 +: 28] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2388 +: 12] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2488 +: 8] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2616 +: 8] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2947 +: 29] = '0;
  assign trace_o[2980 +: 28] = '0;
  assign trace_o[3012 +: 28] = '0;
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
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3704 +: 8] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3960 +: 8] = '0;
  assign trace_o[3972 +: 28] = '0;
  assign trace_o[4008 +: 24] = '0;
  assign trace_o[4040 +: 24] = '0;
  assign trace_o[4088 +: 8] = '0;
  assign trace_o[4104 +: 24] = '0;
  assign trace_o[4136 +: 24] = '0;
  assign trace_o[4432 +: 16] = '0;
  assign trace_o[4464 +: 16] = '0;
  assign trace_o[4528 +: 16] = '0;
  assign trace_o[4552 +: 24] = '0;
  assign trace_o[4584 +: 24] = '0;
  assign trace_o[4616 +: 24] = '0;
  assign trace_o[4712 +: 24] = '0;
  assign trace_o[4744 +: 24] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[5057 +: 31] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5186 +: 30] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5288 +: 24] = '0;
  assign trace_o[5332 +: 12] = '0;
  assign trace_o[5347 +: 29] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5505 +: 31] = '0;
  assign trace_o[5556 +: 12] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5633 +: 31] = '0;
  assign trace_o[5672 +: 24] = '0;
endmodule
