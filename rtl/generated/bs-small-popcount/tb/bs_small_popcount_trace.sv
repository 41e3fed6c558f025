// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-popcount; this file is yours, no licence of its makers attaches to it.
// Spec hash: b4ec9279877faf564e8d2f4d62d3fc2b3e56bbf53b08babc9c7c2afff001dd82
//
// bs_small_popcount_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_small_popcount_trace #(
  localparam int StimulusBits = 160,  // 154 used
  localparam int TraceBits    = 5696
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
  logic [63:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[154 +: 6];

  bs_small_popcount dut (
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
    .activation_req_ready_i(stimulus_i[86 +: 1]),
    .activation_rsp_valid_i(stimulus_i[87 +: 1]),
    .activation_rsp_data_i(stimulus_i[88 +: 16]),
    .weight_req_ready_i(stimulus_i[104 +: 1]),
    .weight_rsp_valid_i(stimulus_i[105 +: 1]),
    .weight_rsp_data_i(stimulus_i[106 +: 8]),
    .scale_req_ready_i(stimulus_i[114 +: 1]),
    .scale_rsp_valid_i(stimulus_i[115 +: 1]),
    .scale_rsp_data_i(stimulus_i[116 +: 36]),
    .output_ready_i(stimulus_i[152 +: 1]),
    .done_ready_i(stimulus_i[153 +: 1]),
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
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 16] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 16] = dut.activation_rsp_data_i;
  assign trace_o[512 +: 1] = weight_req_valid_o;
  assign trace_o[544 +: 1] = dut.weight_req_ready_i;
  assign trace_o[576 +: 16] = weight_req_address_o;
  assign trace_o[608 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[640 +: 8] = dut.weight_rsp_data_i;
  assign trace_o[672 +: 1] = scale_req_valid_o;
  assign trace_o[704 +: 1] = dut.scale_req_ready_i;
  assign trace_o[736 +: 16] = scale_req_address_o;
  assign trace_o[768 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[800 +: 36] = dut.scale_rsp_data_i;
  assign trace_o[864 +: 1] = output_valid_o;
  assign trace_o[896 +: 1] = dut.output_ready_i;
  assign trace_o[928 +: 16] = output_address_o;
  assign trace_o[960 +: 64] = output_data_o;
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
  assign trace_o[1504 +: 16] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1600 +: 16] = dut.u_activation_fetch.word_o;

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
  assign trace_o[1952 +: 8] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[1984 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2016 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2048 +: 8] = dut.u_weight_fetch.word_o;

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
  assign trace_o[2400 +: 36] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2464 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2496 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2528 +: 36] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2592 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2624 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2656 +: 16] = dut.u_activation_store.activation_i;
  assign trace_o[2688 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[2720 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[2752 +: 16] = dut.u_activation_store.activation_o;

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
  assign trace_o[3392 +: 8] = dut.u_array.weight_i;
  assign trace_o[3424 +: 16] = dut.u_array.activation_i;
  assign trace_o[3456 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[3488 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[3520 +: 48] = dut.u_array.partial_sum_o;
  assign trace_o[3584 +: 12] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 1; i0++) begin : gen_activation_sum_0
    assign trace_o[3616 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[3648 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[3680 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[3712 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[3744 + i0*12 +: 12] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 1; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 4; i1++) begin : gen_pe_1
      assign trace_o[3776 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[3808 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[3840 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[3872 + (i0*4 + i1)*2 +: 2] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[3904 + (i0*4 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[3968 + (i0*4 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[4000 + (i0*4 + i1)*12 +: 12] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[4064 + (i0*4 + i1)*12 +: 12] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[4128 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[4160 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[4192 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[4224 +: 2] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[4256 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[4288 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[4320 +: 48] = dut.u_rescale.partial_sum_i;
  assign trace_o[4384 +: 12] = dut.u_rescale.activation_sum_i;
  assign trace_o[4416 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[4448 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[4480 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[4512 +: 36] = dut.u_rescale.scale_i;
  assign trace_o[4576 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[4608 +: 64] = dut.u_rescale.word_o;
  assign trace_o[4672 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[4704 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[4736 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[4768 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[4800 + i0*12 +: 12] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[4832 + i0*2 +: 2] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[4864 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[4896 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[4928 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[4960 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[4992 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[5024 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[5056 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[5088 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[5152 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[5184 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[5216 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[5248 +: 16] = dut.u_output.cmd_output_base_i;
  assign trace_o[5280 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[5312 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[5344 +: 64] = dut.u_output.word_i;
  assign trace_o[5408 +: 1] = dut.u_output.word_release_o;
  assign trace_o[5440 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[5472 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[5504 +: 16] = dut.u_output.output_address_o;
  assign trace_o[5536 +: 64] = dut.u_output.output_data_o;
  assign trace_o[5600 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[5632 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[5664 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[432 +: 16] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[496 +: 16] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[592 +: 16] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[648 +: 24] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[752 +: 16] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[836 +: 28] = '0;
  assign trace_o[865 +: 31] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[944 +: 16] = '0;
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
  assign trace_o[1520 +: 16] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1616 +: 16] = '0;
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
  assign trace_o[1960 +: 24] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2056 +: 24] = '0;
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
  assign trace_o[2436 +: 28] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2564 +: 28] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2672 +: 16] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2768 +: 16] = '0;
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
  assign trace_o[3400 +: 24] = '0;
  assign trace_o[3440 +: 16] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3568 +: 16] = '0;
  assign trace_o[3596 +: 20] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3728 +: 16] = '0;
  assign trace_o[3756 +: 20] = '0;
  assign trace_o[3780 +: 28] = '0;
  assign trace_o[3812 +: 28] = '0;
  assign trace_o[3844 +: 28] = '0;
  assign trace_o[3880 +: 24] = '0;
  assign trace_o[3972 +: 28] = '0;
  assign trace_o[4048 +: 16] = '0;
  assign trace_o[4112 +: 16] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4161 +: 31] = '0;
  assign trace_o[4194 +: 30] = '0;
  assign trace_o[4226 +: 30] = '0;
  assign trace_o[4262 +: 26] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4368 +: 16] = '0;
  assign trace_o[4396 +: 20] = '0;
  assign trace_o[4417 +: 31] = '0;
  assign trace_o[4449 +: 31] = '0;
  assign trace_o[4481 +: 31] = '0;
  assign trace_o[4548 +: 28] = '0;
  assign trace_o[4577 +: 31] = '0;
  assign trace_o[4673 +: 31] = '0;
  assign trace_o[4706 +: 30] = '0;
  assign trace_o[4738 +: 30] = '0;
  assign trace_o[4792 +: 8] = '0;
  assign trace_o[4824 +: 8] = '0;
  assign trace_o[4836 +: 28] = '0;
  assign trace_o[4898 +: 30] = '0;
  assign trace_o[4930 +: 30] = '0;
  assign trace_o[4962 +: 30] = '0;
  assign trace_o[4994 +: 30] = '0;
  assign trace_o[5026 +: 30] = '0;
  assign trace_o[5068 +: 20] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5224 +: 24] = '0;
  assign trace_o[5264 +: 16] = '0;
  assign trace_o[5282 +: 30] = '0;
  assign trace_o[5313 +: 31] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5520 +: 16] = '0;
  assign trace_o[5601 +: 31] = '0;
  assign trace_o[5633 +: 31] = '0;
  assign trace_o[5672 +: 24] = '0;
endmodule
