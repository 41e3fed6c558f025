// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-m2n64k2-w8a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: c0565011b8e55cb668041425ec8ae625faf3ab875e37b12352514f9284d78427
//
// mac_m2n64k2_w8a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_m2n64k2_w8a8_trace #(
  localparam int StimulusBits = 1408,  // 1377 used
  localparam int TraceBits    = 28128
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

  assign unused_stimulus = ^stimulus_i[1377 +: 31];

  mac_m2n64k2_w8a8 dut (
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
    .cmd_slice_last_i(stimulus_i[101 +: 6]),
    .cmd_output_shift_i(stimulus_i[107 +: 6]),
    .activation_req_ready_i(stimulus_i[113 +: 1]),
    .activation_rsp_valid_i(stimulus_i[114 +: 1]),
    .activation_rsp_data_i(stimulus_i[115 +: 32]),
    .weight_req_ready_i(stimulus_i[147 +: 1]),
    .weight_rsp_valid_i(stimulus_i[148 +: 1]),
    .weight_rsp_data_i(stimulus_i[149 +: 1024]),
    .scale_req_ready_i(stimulus_i[1173 +: 1]),
    .scale_rsp_valid_i(stimulus_i[1174 +: 1]),
    .scale_rsp_data_i(stimulus_i[1175 +: 200]),
    .output_ready_i(stimulus_i[1375 +: 1]),
    .done_ready_i(stimulus_i[1376 +: 1]),
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
  assign trace_o[288 +: 6] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 20] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 32] = dut.activation_rsp_data_i;
  assign trace_o[512 +: 1] = weight_req_valid_o;
  assign trace_o[544 +: 1] = dut.weight_req_ready_i;
  assign trace_o[576 +: 20] = weight_req_address_o;
  assign trace_o[608 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[640 +: 1024] = dut.weight_rsp_data_i;
  assign trace_o[1664 +: 1] = scale_req_valid_o;
  assign trace_o[1696 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1728 +: 20] = scale_req_address_o;
  assign trace_o[1760 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1792 +: 200] = dut.scale_rsp_data_i;
  assign trace_o[2016 +: 1] = output_valid_o;
  assign trace_o[2048 +: 1] = dut.output_ready_i;
  assign trace_o[2080 +: 20] = output_address_o;
  assign trace_o[2112 +: 256] = output_data_o;
  assign trace_o[2368 +: 1] = done_valid_o;
  assign trace_o[2400 +: 1] = dut.done_ready_i;
  assign trace_o[2432 +: 8] = done_tag_o;
  assign trace_o[2464 +: 3] = step_stall_o;
  assign trace_o[2496 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[2528 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[2560 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[2592 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[2624 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[2656 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2688 +: 6] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2720 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2752 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2784 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2816 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2848 +: 32] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2880 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2912 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2944 +: 32] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2976 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[3008 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[3040 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[3072 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[3104 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[3136 +: 6] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[3168 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[3200 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[3232 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[3264 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[3296 +: 1024] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[4320 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[4352 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[4384 +: 1024] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[5408 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[5440 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[5472 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[5504 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[5536 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[5568 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[5600 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[5632 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[5664 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[5696 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[5728 +: 200] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[5952 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[5984 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[6016 +: 200] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[6240 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[6272 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[6304 +: 32] = dut.u_activation_store.activation_i;
  assign trace_o[6336 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[6368 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[6400 +: 32] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[6432 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[6464 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[6496 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[6528 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[6560 +: 6] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[6592 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[6624 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[6656 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[6688 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[6720 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[6752 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[6784 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[6816 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[6848 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[6880 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[6912 +: 1] = dut.u_array.step_first_i;
  assign trace_o[6944 +: 1] = dut.u_array.step_last_i;
  assign trace_o[6976 +: 1024] = dut.u_array.weight_i;
  assign trace_o[8000 +: 32] = dut.u_array.activation_i;
  assign trace_o[8032 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[8064 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[8096 +: 3072] = dut.u_array.partial_sum_o;
  assign trace_o[11168 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[11200 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.product_enable_i;
    assign trace_o[11232 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.dot_enable_i;
    assign trace_o[11264 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[11296 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[11328 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[11360 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[11392 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[11424 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.product_enable_i;
      assign trace_o[11552 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.dot_enable_i;
      assign trace_o[11680 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[11808 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[11936 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[12064 + (i0*64 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[14112 + (i0*64 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[16160 + (i0*64 + i1)*23 +: 23] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[19104 + (i0*64 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[22176 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[22208 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[22240 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[22272 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[22304 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[22336 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[22368 +: 3072] = dut.u_rescale.partial_sum_i;
  assign trace_o[25440 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[25472 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[25504 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[25536 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[25568 +: 200] = dut.u_rescale.scale_i;
  assign trace_o[25792 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[25824 +: 256] = dut.u_rescale.word_o;
  assign trace_o[26080 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[26112 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[26144 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[26176 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[26368 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[26496 + i0*9 +: 9] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[26592 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[26720 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[26752 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[26784 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[26816 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[26848 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[26880 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[26944 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[27200 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[27232 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[27264 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[27296 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[27328 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[27360 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[27392 +: 256] = dut.u_output.word_i;
  assign trace_o[27648 +: 1] = dut.u_output.word_release_o;
  assign trace_o[27680 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[27712 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[27744 +: 20] = dut.u_output.output_address_o;
  assign trace_o[27776 +: 256] = dut.u_output.output_data_o;
  assign trace_o[28032 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[28064 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[28096 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[294 +: 26] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[436 +: 12] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[596 +: 12] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1748 +: 12] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1992 +: 24] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2100 +: 12] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2440 +: 24] = '0;
  assign trace_o[2467 +: 29] = '0;
  assign trace_o[2498 +: 30] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2612 +: 12] = '0;
  assign trace_o[2630 +: 26] = '0;
  assign trace_o[2662 +: 26] = '0;
  assign trace_o[2694 +: 26] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2804 +: 12] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3060 +: 12] = '0;
  assign trace_o[3078 +: 26] = '0;
  assign trace_o[3110 +: 26] = '0;
  assign trace_o[3142 +: 26] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3252 +: 12] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[4321 +: 31] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5492 +: 12] = '0;
  assign trace_o[5510 +: 26] = '0;
  assign trace_o[5542 +: 26] = '0;
  assign trace_o[5571 +: 29] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5633 +: 31] = '0;
  assign trace_o[5684 +: 12] = '0;
  assign trace_o[5697 +: 31] = '0;
  assign trace_o[5928 +: 24] = '0;
  assign trace_o[5953 +: 31] = '0;
  assign trace_o[5985 +: 31] = '0;
  assign trace_o[6216 +: 24] = '0;
  assign trace_o[6241 +: 31] = '0;
  assign trace_o[6273 +: 31] = '0;
  assign trace_o[6337 +: 31] = '0;
  assign trace_o[6369 +: 31] = '0;
  assign trace_o[6433 +: 31] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[6502 +: 26] = '0;
  assign trace_o[6534 +: 26] = '0;
  assign trace_o[6566 +: 26] = '0;
  assign trace_o[6593 +: 31] = '0;
  assign trace_o[6625 +: 31] = '0;
  assign trace_o[6657 +: 31] = '0;
  assign trace_o[6689 +: 31] = '0;
  assign trace_o[6721 +: 31] = '0;
  assign trace_o[6753 +: 31] = '0;
  assign trace_o[6785 +: 31] = '0;
  assign trace_o[6817 +: 31] = '0;
  assign trace_o[6851 +: 29] = '0;
  assign trace_o[6881 +: 31] = '0;
  assign trace_o[6913 +: 31] = '0;
  assign trace_o[6945 +: 31] = '0;
  assign trace_o[8033 +: 31] = '0;
  assign trace_o[8065 +: 31] = '0;
  assign trace_o[11202 +: 30] = '0;
  assign trace_o[11234 +: 30] = '0;
  assign trace_o[11266 +: 30] = '0;
  assign trace_o[11298 +: 30] = '0;
  assign trace_o[11330 +: 30] = '0;
  assign trace_o[22177 +: 31] = '0;
  assign trace_o[22209 +: 31] = '0;
  assign trace_o[22246 +: 26] = '0;
  assign trace_o[22278 +: 26] = '0;
  assign trace_o[22310 +: 26] = '0;
  assign trace_o[22337 +: 31] = '0;
  assign trace_o[25473 +: 31] = '0;
  assign trace_o[25505 +: 31] = '0;
  assign trace_o[25537 +: 31] = '0;
  assign trace_o[25768 +: 24] = '0;
  assign trace_o[25793 +: 31] = '0;
  assign trace_o[26081 +: 31] = '0;
  assign trace_o[26114 +: 30] = '0;
  assign trace_o[26152 +: 24] = '0;
  assign trace_o[26568 +: 24] = '0;
  assign trace_o[26728 +: 24] = '0;
  assign trace_o[26760 +: 24] = '0;
  assign trace_o[26792 +: 24] = '0;
  assign trace_o[26824 +: 24] = '0;
  assign trace_o[26928 +: 16] = '0;
  assign trace_o[27201 +: 31] = '0;
  assign trace_o[27233 +: 31] = '0;
  assign trace_o[27272 +: 24] = '0;
  assign trace_o[27316 +: 12] = '0;
  assign trace_o[27334 +: 26] = '0;
  assign trace_o[27361 +: 31] = '0;
  assign trace_o[27649 +: 31] = '0;
  assign trace_o[27681 +: 31] = '0;
  assign trace_o[27713 +: 31] = '0;
  assign trace_o[27764 +: 12] = '0;
  assign trace_o[28033 +: 31] = '0;
  assign trace_o[28065 +: 31] = '0;
  assign trace_o[28104 +: 24] = '0;
endmodule
