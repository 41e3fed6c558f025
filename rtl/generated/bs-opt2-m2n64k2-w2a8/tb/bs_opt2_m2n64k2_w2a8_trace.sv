// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-opt2-m2n64k2-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 99d0a67850b75249a3da39d62e81cada4a2621f603efae329939f56a46516241
//
// bs_opt2_m2n64k2_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_opt2_m2n64k2_w2a8_trace #(
  localparam int StimulusBits = 576,  // 561 used
  localparam int TraceBits    = 17792
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

  assign unused_stimulus = ^stimulus_i[561 +: 15];

  bs_opt2_m2n64k2_w2a8 dut (
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
    .weight_rsp_data_i(stimulus_i[149 +: 256]),
    .scale_req_ready_i(stimulus_i[405 +: 1]),
    .scale_rsp_valid_i(stimulus_i[406 +: 1]),
    .scale_rsp_data_i(stimulus_i[407 +: 152]),
    .output_ready_i(stimulus_i[559 +: 1]),
    .done_ready_i(stimulus_i[560 +: 1]),
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
  assign trace_o[640 +: 256] = dut.weight_rsp_data_i;
  assign trace_o[896 +: 1] = scale_req_valid_o;
  assign trace_o[928 +: 1] = dut.scale_req_ready_i;
  assign trace_o[960 +: 20] = scale_req_address_o;
  assign trace_o[992 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1024 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1184 +: 1] = output_valid_o;
  assign trace_o[1216 +: 1] = dut.output_ready_i;
  assign trace_o[1248 +: 20] = output_address_o;
  assign trace_o[1280 +: 256] = output_data_o;
  assign trace_o[1536 +: 1] = done_valid_o;
  assign trace_o[1568 +: 1] = dut.done_ready_i;
  assign trace_o[1600 +: 8] = done_tag_o;
  assign trace_o[1632 +: 3] = step_stall_o;
  assign trace_o[1664 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1696 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1728 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1760 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1792 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1824 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1856 +: 6] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1888 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1920 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1952 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1984 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2016 +: 32] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2048 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2080 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2112 +: 32] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2144 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2176 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2208 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2240 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2272 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2304 +: 6] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2336 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2368 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2400 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2432 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2464 +: 256] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2720 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2752 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2784 +: 256] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3040 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3072 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3104 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[3136 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[3168 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[3200 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[3232 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[3264 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[3296 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3328 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3360 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[3520 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3552 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3584 +: 152] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[3744 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[3776 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[3808 +: 32] = dut.u_activation_store.activation_i;
  assign trace_o[3840 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[3872 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[3904 +: 32] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3936 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3968 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[4000 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[4032 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[4064 +: 6] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[4096 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[4128 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[4160 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[4192 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[4224 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[4256 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[4288 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[4320 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[4352 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[4384 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[4416 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[4448 +: 1] = dut.u_array.step_first_i;
  assign trace_o[4480 +: 1] = dut.u_array.step_last_i;
  assign trace_o[4512 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[4544 +: 256] = dut.u_array.weight_i;
  assign trace_o[4800 +: 32] = dut.u_array.activation_i;
  assign trace_o[4832 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4864 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4896 +: 2304] = dut.u_array.partial_sum_o;
  assign trace_o[7200 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[7232 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[7264 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[7296 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[7328 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[7360 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[7392 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[7520 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[7648 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[7776 + (i0*64 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[8288 + (i0*64 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[10336 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[10464 + (i0*64 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[12768 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[12800 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[12832 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[12864 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[12896 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[12928 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[12960 +: 2304] = dut.u_rescale.partial_sum_i;
  assign trace_o[15264 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[15296 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[15328 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[15360 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[15392 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[15552 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[15584 +: 256] = dut.u_rescale.word_o;
  assign trace_o[15840 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[15872 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[15904 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[15936 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[16096 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[16224 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[16256 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[16384 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[16416 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[16448 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[16480 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[16512 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[16544 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[16608 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[16864 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[16896 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[16928 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[16960 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[16992 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[17024 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[17056 +: 256] = dut.u_output.word_i;
  assign trace_o[17312 +: 1] = dut.u_output.word_release_o;
  assign trace_o[17344 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[17376 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[17408 +: 20] = dut.u_output.output_address_o;
  assign trace_o[17440 +: 256] = dut.u_output.output_data_o;
  assign trace_o[17696 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[17728 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[17760 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[980 +: 12] = '0;
  assign trace_o[993 +: 31] = '0;
  assign trace_o[1176 +: 8] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1268 +: 12] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1608 +: 24] = '0;
  assign trace_o[1635 +: 29] = '0;
  assign trace_o[1666 +: 30] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1780 +: 12] = '0;
  assign trace_o[1798 +: 26] = '0;
  assign trace_o[1830 +: 26] = '0;
  assign trace_o[1862 +: 26] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1972 +: 12] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2228 +: 12] = '0;
  assign trace_o[2246 +: 26] = '0;
  assign trace_o[2278 +: 26] = '0;
  assign trace_o[2310 +: 26] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2420 +: 12] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3124 +: 12] = '0;
  assign trace_o[3142 +: 26] = '0;
  assign trace_o[3174 +: 26] = '0;
  assign trace_o[3203 +: 29] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3316 +: 12] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3512 +: 8] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3736 +: 8] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4006 +: 26] = '0;
  assign trace_o[4038 +: 26] = '0;
  assign trace_o[4070 +: 26] = '0;
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
  assign trace_o[4513 +: 31] = '0;
  assign trace_o[4833 +: 31] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[7234 +: 30] = '0;
  assign trace_o[7266 +: 30] = '0;
  assign trace_o[7298 +: 30] = '0;
  assign trace_o[12769 +: 31] = '0;
  assign trace_o[12801 +: 31] = '0;
  assign trace_o[12838 +: 26] = '0;
  assign trace_o[12870 +: 26] = '0;
  assign trace_o[12902 +: 26] = '0;
  assign trace_o[12929 +: 31] = '0;
  assign trace_o[15297 +: 31] = '0;
  assign trace_o[15329 +: 31] = '0;
  assign trace_o[15361 +: 31] = '0;
  assign trace_o[15544 +: 8] = '0;
  assign trace_o[15553 +: 31] = '0;
  assign trace_o[15841 +: 31] = '0;
  assign trace_o[15874 +: 30] = '0;
  assign trace_o[15912 +: 24] = '0;
  assign trace_o[16080 +: 16] = '0;
  assign trace_o[16248 +: 8] = '0;
  assign trace_o[16392 +: 24] = '0;
  assign trace_o[16424 +: 24] = '0;
  assign trace_o[16456 +: 24] = '0;
  assign trace_o[16488 +: 24] = '0;
  assign trace_o[16592 +: 16] = '0;
  assign trace_o[16865 +: 31] = '0;
  assign trace_o[16897 +: 31] = '0;
  assign trace_o[16936 +: 24] = '0;
  assign trace_o[16980 +: 12] = '0;
  assign trace_o[16998 +: 26] = '0;
  assign trace_o[17025 +: 31] = '0;
  assign trace_o[17313 +: 31] = '0;
  assign trace_o[17345 +: 31] = '0;
  assign trace_o[17377 +: 31] = '0;
  assign trace_o[17428 +: 12] = '0;
  assign trace_o[17697 +: 31] = '0;
  assign trace_o[17729 +: 31] = '0;
  assign trace_o[17768 +: 24] = '0;
endmodule
