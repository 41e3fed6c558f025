// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-opt1-m4n64k1-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: a56a342a6c0c854f3c7c5ac78beecd9f656330be6c7c7eb87a8f9aef5a5ff78b
//
// bs_opt1_m4n64k1_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_opt1_m4n64k1_w2a8_trace #(
  localparam int StimulusBits = 448,  // 434 used
  localparam int TraceBits    = 24832
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

  assign unused_stimulus = ^stimulus_i[434 +: 14];

  bs_opt1_m4n64k1_w2a8 dut (
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
    .activation_rsp_data_i(stimulus_i[116 +: 32]),
    .weight_req_ready_i(stimulus_i[148 +: 1]),
    .weight_rsp_valid_i(stimulus_i[149 +: 1]),
    .weight_rsp_data_i(stimulus_i[150 +: 128]),
    .scale_req_ready_i(stimulus_i[278 +: 1]),
    .scale_rsp_valid_i(stimulus_i[279 +: 1]),
    .scale_rsp_data_i(stimulus_i[280 +: 152]),
    .output_ready_i(stimulus_i[432 +: 1]),
    .done_ready_i(stimulus_i[433 +: 1]),
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
  assign trace_o[480 +: 32] = dut.activation_rsp_data_i;
  assign trace_o[512 +: 1] = weight_req_valid_o;
  assign trace_o[544 +: 1] = dut.weight_req_ready_i;
  assign trace_o[576 +: 20] = weight_req_address_o;
  assign trace_o[608 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[640 +: 128] = dut.weight_rsp_data_i;
  assign trace_o[768 +: 1] = scale_req_valid_o;
  assign trace_o[800 +: 1] = dut.scale_req_ready_i;
  assign trace_o[832 +: 20] = scale_req_address_o;
  assign trace_o[864 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[896 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1056 +: 1] = output_valid_o;
  assign trace_o[1088 +: 1] = dut.output_ready_i;
  assign trace_o[1120 +: 20] = output_address_o;
  assign trace_o[1152 +: 256] = output_data_o;
  assign trace_o[1408 +: 1] = done_valid_o;
  assign trace_o[1440 +: 1] = dut.done_ready_i;
  assign trace_o[1472 +: 8] = done_tag_o;
  assign trace_o[1504 +: 3] = step_stall_o;
  assign trace_o[1536 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1632 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1664 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1696 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1728 +: 7] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1760 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1792 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1824 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1856 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1888 +: 32] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1920 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1952 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1984 +: 32] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2080 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2112 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2144 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2176 +: 7] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2208 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2240 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2272 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2304 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2336 +: 128] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2464 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2496 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2528 +: 128] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2656 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2688 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2720 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2752 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2784 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2816 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2848 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2880 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2912 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2944 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2976 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[3136 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3168 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3200 +: 152] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[3360 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[3392 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[3424 +: 32] = dut.u_activation_store.activation_i;
  assign trace_o[3456 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[3488 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[3520 +: 32] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3552 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3584 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3616 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3648 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3680 +: 7] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3712 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3744 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3776 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3808 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3840 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3872 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3904 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3936 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3968 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[4000 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[4032 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[4064 +: 1] = dut.u_array.step_first_i;
  assign trace_o[4096 +: 1] = dut.u_array.step_last_i;
  assign trace_o[4128 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[4160 +: 128] = dut.u_array.weight_i;
  assign trace_o[4288 +: 32] = dut.u_array.activation_i;
  assign trace_o[4320 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4352 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4384 +: 4608] = dut.u_array.partial_sum_o;
  assign trace_o[8992 +: 64] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 4; i0++) begin : gen_activation_sum_0
    assign trace_o[9056 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[9088 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[9120 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[9152 + i0*8 +: 8] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[9184 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 4; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[9248 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[9504 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[9760 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[10016 + (i0*64 + i1)*2 +: 2] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[10528 + (i0*64 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[12576 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[12832 + (i0*64 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[17440 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[17472 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[17504 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[17536 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[17568 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[17600 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[17632 +: 4608] = dut.u_rescale.partial_sum_i;
  assign trace_o[22240 +: 64] = dut.u_rescale.activation_sum_i;
  assign trace_o[22304 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[22336 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[22368 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[22400 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[22560 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[22592 +: 256] = dut.u_rescale.word_o;
  assign trace_o[22848 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[22880 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[22912 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[22944 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[23104 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[23232 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[23264 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[23392 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[23424 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[23456 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[23488 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[23520 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[23584 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[23648 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[23904 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[23936 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[23968 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[24000 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[24032 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[24064 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[24096 +: 256] = dut.u_output.word_i;
  assign trace_o[24352 +: 1] = dut.u_output.word_release_o;
  assign trace_o[24384 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[24416 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[24448 +: 20] = dut.u_output.output_address_o;
  assign trace_o[24480 +: 256] = dut.u_output.output_data_o;
  assign trace_o[24736 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[24768 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[24800 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[513 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[596 +: 12] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[852 +: 12] = '0;
  assign trace_o[865 +: 31] = '0;
  assign trace_o[1048 +: 8] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1140 +: 12] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1480 +: 24] = '0;
  assign trace_o[1507 +: 29] = '0;
  assign trace_o[1538 +: 30] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1652 +: 12] = '0;
  assign trace_o[1670 +: 26] = '0;
  assign trace_o[1702 +: 26] = '0;
  assign trace_o[1735 +: 25] = '0;
  assign trace_o[1761 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1844 +: 12] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1953 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2100 +: 12] = '0;
  assign trace_o[2118 +: 26] = '0;
  assign trace_o[2150 +: 26] = '0;
  assign trace_o[2183 +: 25] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2292 +: 12] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2740 +: 12] = '0;
  assign trace_o[2758 +: 26] = '0;
  assign trace_o[2790 +: 26] = '0;
  assign trace_o[2819 +: 29] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2932 +: 12] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[3128 +: 8] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3352 +: 8] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3622 +: 26] = '0;
  assign trace_o[3654 +: 26] = '0;
  assign trace_o[3687 +: 25] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3969 +: 31] = '0;
  assign trace_o[4003 +: 29] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4065 +: 31] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4321 +: 31] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[9060 +: 28] = '0;
  assign trace_o[9092 +: 28] = '0;
  assign trace_o[9124 +: 28] = '0;
  assign trace_o[17441 +: 31] = '0;
  assign trace_o[17473 +: 31] = '0;
  assign trace_o[17510 +: 26] = '0;
  assign trace_o[17542 +: 26] = '0;
  assign trace_o[17574 +: 26] = '0;
  assign trace_o[17601 +: 31] = '0;
  assign trace_o[22305 +: 31] = '0;
  assign trace_o[22337 +: 31] = '0;
  assign trace_o[22369 +: 31] = '0;
  assign trace_o[22552 +: 8] = '0;
  assign trace_o[22561 +: 31] = '0;
  assign trace_o[22849 +: 31] = '0;
  assign trace_o[22882 +: 30] = '0;
  assign trace_o[22920 +: 24] = '0;
  assign trace_o[23088 +: 16] = '0;
  assign trace_o[23256 +: 8] = '0;
  assign trace_o[23400 +: 24] = '0;
  assign trace_o[23432 +: 24] = '0;
  assign trace_o[23464 +: 24] = '0;
  assign trace_o[23496 +: 24] = '0;
  assign trace_o[23560 +: 24] = '0;
  assign trace_o[23632 +: 16] = '0;
  assign trace_o[23905 +: 31] = '0;
  assign trace_o[23937 +: 31] = '0;
  assign trace_o[23976 +: 24] = '0;
  assign trace_o[24020 +: 12] = '0;
  assign trace_o[24038 +: 26] = '0;
  assign trace_o[24065 +: 31] = '0;
  assign trace_o[24353 +: 31] = '0;
  assign trace_o[24385 +: 31] = '0;
  assign trace_o[24417 +: 31] = '0;
  assign trace_o[24468 +: 12] = '0;
  assign trace_o[24737 +: 31] = '0;
  assign trace_o[24769 +: 31] = '0;
  assign trace_o[24808 +: 24] = '0;
endmodule
