// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-terms; this file is yours, no licence of its makers attaches to it.
// Spec hash: 02473851ae7814d3a6eb76d555cef9389b1a6567f577ccc9e816c444d4823c9e
//
// bs_small_terms_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_small_terms_trace #(
  localparam int StimulusBits = 256,  // 229 used
  localparam int TraceBits    = 6016
) (
  input  logic                    clk_i,
  input  logic                    rst_ni,
  input  logic [StimulusBits-1:0] stimulus_i,
  output logic [TraceBits-1:0]    trace_o
);
  logic [0:0] cmd_ready_o;
  logic [0:0] activation_req_valid_o;
  logic [15:0] activation_req_address_o;
  logic [0:0] weight_req_valid_o;
  logic [15:0] weight_req_address_o;
  logic [0:0] scale_req_valid_o;
  logic [15:0] scale_req_address_o;
  logic [0:0] output_valid_o;
  logic [15:0] output_address_o;
  logic [23:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[229 +: 27];

  bs_small_terms dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 16]),
    .cmd_weight_base_i(stimulus_i[25 +: 16]),
    .cmd_scale_base_i(stimulus_i[41 +: 16]),
    .cmd_output_base_i(stimulus_i[57 +: 16]),
    .cmd_n_tile_last_i(stimulus_i[73 +: 2]),
    .cmd_group_last_i(stimulus_i[75 +: 2]),
    .cmd_slice_last_i(stimulus_i[77 +: 3]),
    .cmd_output_shift_i(stimulus_i[80 +: 6]),
    .cmd_requantize_multiplier_i(stimulus_i[86 +: 16]),
    .activation_req_ready_i(stimulus_i[102 +: 1]),
    .activation_rsp_valid_i(stimulus_i[103 +: 1]),
    .activation_rsp_data_i(stimulus_i[104 +: 32]),
    .weight_req_ready_i(stimulus_i[136 +: 1]),
    .weight_rsp_valid_i(stimulus_i[137 +: 1]),
    .weight_rsp_data_i(stimulus_i[138 +: 24]),
    .scale_req_ready_i(stimulus_i[162 +: 1]),
    .scale_rsp_valid_i(stimulus_i[163 +: 1]),
    .scale_rsp_data_i(stimulus_i[164 +: 63]),
    .output_ready_i(stimulus_i[227 +: 1]),
    .done_ready_i(stimulus_i[228 +: 1]),
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
  assign trace_o[96 +: 16] = dut.cmd_activation_base_i;
  assign trace_o[128 +: 16] = dut.cmd_weight_base_i;
  assign trace_o[160 +: 16] = dut.cmd_scale_base_i;
  assign trace_o[192 +: 16] = dut.cmd_output_base_i;
  assign trace_o[224 +: 2] = dut.cmd_n_tile_last_i;
  assign trace_o[256 +: 2] = dut.cmd_group_last_i;
  assign trace_o[288 +: 3] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 16] = dut.cmd_requantize_multiplier_i;
  assign trace_o[384 +: 1] = activation_req_valid_o;
  assign trace_o[416 +: 1] = dut.activation_req_ready_i;
  assign trace_o[448 +: 16] = activation_req_address_o;
  assign trace_o[480 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[512 +: 32] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 16] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 24] = dut.weight_rsp_data_i;
  assign trace_o[704 +: 1] = scale_req_valid_o;
  assign trace_o[736 +: 1] = dut.scale_req_ready_i;
  assign trace_o[768 +: 16] = scale_req_address_o;
  assign trace_o[800 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[832 +: 63] = dut.scale_rsp_data_i;
  assign trace_o[896 +: 1] = output_valid_o;
  assign trace_o[928 +: 1] = dut.output_ready_i;
  assign trace_o[960 +: 16] = output_address_o;
  assign trace_o[992 +: 24] = output_data_o;
  assign trace_o[1024 +: 1] = done_valid_o;
  assign trace_o[1056 +: 1] = dut.done_ready_i;
  assign trace_o[1088 +: 8] = done_tag_o;
  assign trace_o[1120 +: 3] = step_stall_o;
  assign trace_o[1152 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1184 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1216 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1248 +: 16] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1280 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1312 +: 2] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1344 +: 3] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1376 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1408 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1440 +: 16] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1472 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1504 +: 32] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1600 +: 32] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1632 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1664 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1696 +: 16] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1728 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1760 +: 2] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[1792 +: 3] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[1824 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[1856 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[1888 +: 16] = dut.u_weight_fetch.req_address_o;
  assign trace_o[1920 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[1952 +: 24] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2048 +: 24] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2080 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2112 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2144 +: 16] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2176 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2208 +: 2] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2240 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2272 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2304 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2336 +: 16] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2400 +: 63] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2464 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2496 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2528 +: 63] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2592 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2624 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2656 +: 32] = dut.u_activation_store.activation_i;
  assign trace_o[2688 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2720 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2752 +: 32] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[2784 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[2816 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[2848 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[2880 +: 2] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[2912 +: 3] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[2944 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[2976 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3008 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3040 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3072 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3104 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3136 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3168 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3200 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3232 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3264 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3296 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3328 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3360 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[3392 +: 24] = dut.u_array.weight_i;
  assign trace_o[3424 +: 32] = dut.u_array.activation_i;
  assign trace_o[3456 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3488 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3520 +: 96] = dut.u_array.partial_sum_o;
  assign trace_o[3616 +: 24] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[3648 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[3680 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[3712 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[3744 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[3776 + i0*12 +: 12] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 3; i1++) begin : gen_pe_1
      assign trace_o[3808 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[3840 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[3872 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[3904 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_end_i;
      assign trace_o[3936 + (i0*3 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[4000 + (i0*3 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[4096 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[4128 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.waiting_o;
      assign trace_o[4160 + (i0*3 + i1)*15 +: 15] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[4256 + (i0*3 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[4352 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[4384 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[4416 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[4448 +: 2] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[4480 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[4512 +: 16] = dut.u_rescale.cmd_requantize_multiplier_i;
  assign trace_o[4544 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[4576 +: 96] = dut.u_rescale.partial_sum_i;
  assign trace_o[4672 +: 24] = dut.u_rescale.activation_sum_i;
  assign trace_o[4704 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[4736 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[4768 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[4800 +: 63] = dut.u_rescale.scale_i;
  assign trace_o[4864 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[4896 +: 24] = dut.u_rescale.word_o;
  assign trace_o[4928 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[4960 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_rescale_lane_0
    assign trace_o[4992 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[5024 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[5088 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[5152 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[5184 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[5248 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[5280 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[5312 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[5344 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[5376 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[5408 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.requantize_i;
    assign trace_o[5440 + i0*8 +: 8] = dut.u_rescale.gen_lane[i0].u_lane.multiplier_i;
    assign trace_o[5472 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[5504 + i0*8 +: 8] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[5536 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[5568 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[5600 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[5632 +: 16] = dut.u_output.cmd_output_base_i;
  assign trace_o[5664 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[5696 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[5728 +: 24] = dut.u_output.word_i;
  assign trace_o[5760 +: 1] = dut.u_output.word_release_o;
  assign trace_o[5792 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[5824 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[5856 +: 16] = dut.u_output.output_address_o;
  assign trace_o[5888 +: 24] = dut.u_output.output_data_o;
  assign trace_o[5920 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[5952 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[5984 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[112 +: 16] = '0;
  assign trace_o[144 +: 16] = '0;
  assign trace_o[176 +: 16] = '0;
  assign trace_o[208 +: 16] = '0;
  assign trace_o[226 +: 30] = '0;
  assign trace_o[258 +: 30] = '0;
  assign trace_o[291 +: 29] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[368 +: 16] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[464 +: 16] = '0;
  assign trace_o[481 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[624 +: 16] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[696 +: 8] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[784 +: 16] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[895 +: 1] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[976 +: 16] = '0;
  assign trace_o[1016 +: 8] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1096 +: 24] = '0;
  assign trace_o[1123 +: 29] = '0;
  assign trace_o[1154 +: 30] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1264 +: 16] = '0;
  assign trace_o[1282 +: 30] = '0;
  assign trace_o[1314 +: 30] = '0;
  assign trace_o[1347 +: 29] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1409 +: 31] = '0;
  assign trace_o[1456 +: 16] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1665 +: 31] = '0;
  assign trace_o[1712 +: 16] = '0;
  assign trace_o[1730 +: 30] = '0;
  assign trace_o[1762 +: 30] = '0;
  assign trace_o[1795 +: 29] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1904 +: 16] = '0;
  assign trace_o[1921 +: 31] = '0;
  assign trace_o[1976 +: 8] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2072 +: 8] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2113 +: 31] = '0;
  assign trace_o[2160 +: 16] = '0;
  assign trace_o[2178 +: 30] = '0;
  assign trace_o[2210 +: 30] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2352 +: 16] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2463 +: 1] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2591 +: 1] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2850 +: 30] = '0;
  assign trace_o[2882 +: 30] = '0;
  assign trace_o[2915 +: 29] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3009 +: 31] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3137 +: 31] = '0;
  assign trace_o[3169 +: 31] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3235 +: 29] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3416 +: 8] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3640 +: 8] = '0;
  assign trace_o[3650 +: 30] = '0;
  assign trace_o[3682 +: 30] = '0;
  assign trace_o[3714 +: 30] = '0;
  assign trace_o[3800 +: 8] = '0;
  assign trace_o[3814 +: 26] = '0;
  assign trace_o[3846 +: 26] = '0;
  assign trace_o[3878 +: 26] = '0;
  assign trace_o[3910 +: 26] = '0;
  assign trace_o[3984 +: 16] = '0;
  assign trace_o[4102 +: 26] = '0;
  assign trace_o[4134 +: 26] = '0;
  assign trace_o[4250 +: 6] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[4385 +: 31] = '0;
  assign trace_o[4418 +: 30] = '0;
  assign trace_o[4450 +: 30] = '0;
  assign trace_o[4486 +: 26] = '0;
  assign trace_o[4528 +: 16] = '0;
  assign trace_o[4545 +: 31] = '0;
  assign trace_o[4696 +: 8] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4769 +: 31] = '0;
  assign trace_o[4863 +: 1] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4920 +: 8] = '0;
  assign trace_o[4929 +: 31] = '0;
  assign trace_o[4962 +: 30] = '0;
  assign trace_o[4995 +: 29] = '0;
  assign trace_o[5072 +: 16] = '0;
  assign trace_o[5124 +: 28] = '0;
  assign trace_o[5167 +: 17] = '0;
  assign trace_o[5232 +: 16] = '0;
  assign trace_o[5251 +: 29] = '0;
  assign trace_o[5283 +: 29] = '0;
  assign trace_o[5315 +: 29] = '0;
  assign trace_o[5347 +: 29] = '0;
  assign trace_o[5379 +: 29] = '0;
  assign trace_o[5411 +: 29] = '0;
  assign trace_o[5464 +: 8] = '0;
  assign trace_o[5490 +: 14] = '0;
  assign trace_o[5528 +: 8] = '0;
  assign trace_o[5537 +: 31] = '0;
  assign trace_o[5569 +: 31] = '0;
  assign trace_o[5608 +: 24] = '0;
  assign trace_o[5648 +: 16] = '0;
  assign trace_o[5666 +: 30] = '0;
  assign trace_o[5697 +: 31] = '0;
  assign trace_o[5752 +: 8] = '0;
  assign trace_o[5761 +: 31] = '0;
  assign trace_o[5793 +: 31] = '0;
  assign trace_o[5825 +: 31] = '0;
  assign trace_o[5872 +: 16] = '0;
  assign trace_o[5912 +: 8] = '0;
  assign trace_o[5921 +: 31] = '0;
  assign trace_o[5953 +: 31] = '0;
  assign trace_o[5992 +: 24] = '0;
endmodule
