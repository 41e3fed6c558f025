// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-os-m16n16k1-w8a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: d1fbc371352308fd6fc7cf019cd42de675a994b3bc379ac043aa2fc01dcf56b9
//
// systolic_os_m16n16k1_w8a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module systolic_os_m16n16k1_w8a8_trace #(
  localparam int StimulusBits = 800,  // 778 used
  localparam int TraceBits    = 45856
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
  logic [511:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[778 +: 22];

  systolic_os_m16n16k1_w8a8 dut (
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
    .cmd_slice_last_i(stimulus_i[101 +: 7]),
    .cmd_output_shift_i(stimulus_i[108 +: 6]),
    .activation_req_ready_i(stimulus_i[114 +: 1]),
    .activation_rsp_valid_i(stimulus_i[115 +: 1]),
    .activation_rsp_data_i(stimulus_i[116 +: 128]),
    .weight_req_ready_i(stimulus_i[244 +: 1]),
    .weight_rsp_valid_i(stimulus_i[245 +: 1]),
    .weight_rsp_data_i(stimulus_i[246 +: 128]),
    .scale_req_ready_i(stimulus_i[374 +: 1]),
    .scale_rsp_valid_i(stimulus_i[375 +: 1]),
    .scale_rsp_data_i(stimulus_i[376 +: 400]),
    .output_ready_i(stimulus_i[776 +: 1]),
    .done_ready_i(stimulus_i[777 +: 1]),
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
  assign trace_o[288 +: 7] = dut.cmd_slice_last_i;
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
  assign trace_o[736 +: 128] = dut.weight_rsp_data_i;
  assign trace_o[864 +: 1] = scale_req_valid_o;
  assign trace_o[896 +: 1] = dut.scale_req_ready_i;
  assign trace_o[928 +: 20] = scale_req_address_o;
  assign trace_o[960 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[992 +: 400] = dut.scale_rsp_data_i;
  assign trace_o[1408 +: 1] = output_valid_o;
  assign trace_o[1440 +: 1] = dut.output_ready_i;
  assign trace_o[1472 +: 20] = output_address_o;
  assign trace_o[1504 +: 512] = output_data_o;
  assign trace_o[2016 +: 1] = done_valid_o;
  assign trace_o[2048 +: 1] = dut.done_ready_i;
  assign trace_o[2080 +: 8] = done_tag_o;
  assign trace_o[2112 +: 3] = step_stall_o;
  assign trace_o[2144 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[2176 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[2208 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[2240 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[2272 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[2304 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2336 +: 7] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2368 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2400 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2432 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2464 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2496 +: 128] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2624 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2656 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2688 +: 128] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2816 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2848 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2880 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2912 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2944 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2976 +: 7] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[3008 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[3040 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[3072 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[3104 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[3136 +: 128] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3264 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3296 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3328 +: 128] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3456 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3488 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3520 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3552 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3584 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3616 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[3648 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[3680 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[3712 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3744 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3776 +: 400] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4192 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4224 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4256 +: 400] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[4672 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[4704 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[4736 +: 128] = dut.u_activation_store.activation_i;
  assign trace_o[4864 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[4896 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[4928 +: 128] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[5056 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[5088 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[5120 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[5152 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[5184 +: 7] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[5216 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[5248 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[5280 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[5312 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5344 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5376 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5408 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5440 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5472 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5504 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5536 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5568 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5600 +: 128] = dut.u_array.weight_i;
  assign trace_o[5728 +: 128] = dut.u_array.activation_i;
  assign trace_o[5856 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[5888 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[5920 +: 6144] = dut.u_array.partial_sum_o;
  assign trace_o[12064 +: 256] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 16; i0++) begin : gen_activation_sum_0
    assign trace_o[12320 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.valid_i;
    assign trace_o[12352 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[12384 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[12416 + i0*8 +: 8] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[12544 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 16; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 16; i1++) begin : gen_pe_1
      assign trace_o[12800 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[13056 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[13312 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[13568 + (i0*16 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[15616 + (i0*16 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[17664 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[17920 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_o;
      assign trace_o[18176 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_o;
      assign trace_o[18432 + (i0*16 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_o;
      assign trace_o[20480 + (i0*16 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_o;
      assign trace_o[22528 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.hand_over_o;
      assign trace_o[22784 + (i0*16 + i1)*23 +: 23] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[28672 + (i0*16 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[34816 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[34848 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[34880 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[34912 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[34944 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[34976 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[35008 +: 6144] = dut.u_rescale.partial_sum_i;
  assign trace_o[41152 +: 256] = dut.u_rescale.activation_sum_i;
  assign trace_o[41408 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[41440 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[41472 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[41504 +: 400] = dut.u_rescale.scale_i;
  assign trace_o[41920 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[41952 +: 512] = dut.u_rescale.word_o;
  assign trace_o[42464 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[42496 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 16; i0++) begin : gen_rescale_lane_0
    assign trace_o[42528 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[42560 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[42944 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[43200 + i0*9 +: 9] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[43360 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[43616 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[43648 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[43680 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[43712 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[43744 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[43808 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[43904 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[44416 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[44448 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[44480 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[44512 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[44544 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[44576 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[44608 +: 512] = dut.u_output.word_i;
  assign trace_o[45120 +: 1] = dut.u_output.word_release_o;
  assign trace_o[45152 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[45184 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[45216 +: 20] = dut.u_output.output_address_o;
  assign trace_o[45248 +: 512] = dut.u_output.output_data_o;
  assign trace_o[45760 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[45792 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[45824 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[295 +: 25] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[436 +: 12] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[692 +: 12] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[865 +: 31] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[948 +: 12] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[1392 +: 16] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1492 +: 12] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2088 +: 24] = '0;
  assign trace_o[2115 +: 29] = '0;
  assign trace_o[2146 +: 30] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2260 +: 12] = '0;
  assign trace_o[2278 +: 26] = '0;
  assign trace_o[2310 +: 26] = '0;
  assign trace_o[2343 +: 25] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2452 +: 12] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[2900 +: 12] = '0;
  assign trace_o[2918 +: 26] = '0;
  assign trace_o[2950 +: 26] = '0;
  assign trace_o[2983 +: 25] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3092 +: 12] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3540 +: 12] = '0;
  assign trace_o[3558 +: 26] = '0;
  assign trace_o[3590 +: 26] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3732 +: 12] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[4176 +: 16] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4656 +: 16] = '0;
  assign trace_o[4673 +: 31] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[5057 +: 31] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5126 +: 26] = '0;
  assign trace_o[5158 +: 26] = '0;
  assign trace_o[5191 +: 25] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5313 +: 31] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5475 +: 29] = '0;
  assign trace_o[5505 +: 31] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5857 +: 31] = '0;
  assign trace_o[5889 +: 31] = '0;
  assign trace_o[12336 +: 16] = '0;
  assign trace_o[12368 +: 16] = '0;
  assign trace_o[12400 +: 16] = '0;
  assign trace_o[34817 +: 31] = '0;
  assign trace_o[34849 +: 31] = '0;
  assign trace_o[34886 +: 26] = '0;
  assign trace_o[34918 +: 26] = '0;
  assign trace_o[34950 +: 26] = '0;
  assign trace_o[34977 +: 31] = '0;
  assign trace_o[41409 +: 31] = '0;
  assign trace_o[41441 +: 31] = '0;
  assign trace_o[41473 +: 31] = '0;
  assign trace_o[41904 +: 16] = '0;
  assign trace_o[41921 +: 31] = '0;
  assign trace_o[42465 +: 31] = '0;
  assign trace_o[42498 +: 30] = '0;
  assign trace_o[42544 +: 16] = '0;
  assign trace_o[43344 +: 16] = '0;
  assign trace_o[43632 +: 16] = '0;
  assign trace_o[43664 +: 16] = '0;
  assign trace_o[43696 +: 16] = '0;
  assign trace_o[43728 +: 16] = '0;
  assign trace_o[44417 +: 31] = '0;
  assign trace_o[44449 +: 31] = '0;
  assign trace_o[44488 +: 24] = '0;
  assign trace_o[44532 +: 12] = '0;
  assign trace_o[44550 +: 26] = '0;
  assign trace_o[44577 +: 31] = '0;
  assign trace_o[45121 +: 31] = '0;
  assign trace_o[45153 +: 31] = '0;
  assign trace_o[45185 +: 31] = '0;
  assign trace_o[45236 +: 12] = '0;
  assign trace_o[45761 +: 31] = '0;
  assign trace_o[45793 +: 31] = '0;
  assign trace_o[45832 +: 24] = '0;
endmodule
