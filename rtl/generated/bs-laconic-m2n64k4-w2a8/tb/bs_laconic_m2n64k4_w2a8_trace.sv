// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-laconic-m2n64k4-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: be3db9206f069b7db48f70f0df0b8259e3acca9e82258b785c10340a346c7c9d
//
// bs_laconic_m2n64k4_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module bs_laconic_m2n64k4_w2a8_trace #(
  localparam int StimulusBits = 864,  // 848 used
  localparam int TraceBits    = 24032
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

  assign unused_stimulus = ^stimulus_i[848 +: 16];

  bs_laconic_m2n64k4_w2a8 dut (
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
    .activation_rsp_data_i(stimulus_i[114 +: 64]),
    .weight_req_ready_i(stimulus_i[178 +: 1]),
    .weight_rsp_valid_i(stimulus_i[179 +: 1]),
    .weight_rsp_data_i(stimulus_i[180 +: 512]),
    .scale_req_ready_i(stimulus_i[692 +: 1]),
    .scale_rsp_valid_i(stimulus_i[693 +: 1]),
    .scale_rsp_data_i(stimulus_i[694 +: 152]),
    .output_ready_i(stimulus_i[846 +: 1]),
    .done_ready_i(stimulus_i[847 +: 1]),
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
  assign trace_o[480 +: 64] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 20] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 512] = dut.weight_rsp_data_i;
  assign trace_o[1184 +: 1] = scale_req_valid_o;
  assign trace_o[1216 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1248 +: 20] = scale_req_address_o;
  assign trace_o[1280 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1312 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1472 +: 1] = output_valid_o;
  assign trace_o[1504 +: 1] = dut.output_ready_i;
  assign trace_o[1536 +: 20] = output_address_o;
  assign trace_o[1568 +: 256] = output_data_o;
  assign trace_o[1824 +: 1] = done_valid_o;
  assign trace_o[1856 +: 1] = dut.done_ready_i;
  assign trace_o[1888 +: 8] = done_tag_o;
  assign trace_o[1920 +: 3] = step_stall_o;
  assign trace_o[1952 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1984 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[2016 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[2048 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[2080 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[2112 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2144 +: 5] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2176 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2208 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2240 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2272 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2304 +: 64] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2368 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2400 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2432 +: 64] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2496 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2528 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2560 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2592 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2624 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2656 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2688 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2720 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2752 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2784 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2816 +: 512] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3328 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3360 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3392 +: 512] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[3904 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[3936 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[3968 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[4000 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[4032 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[4064 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[4096 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[4128 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[4160 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[4192 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[4224 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4384 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4416 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4448 +: 152] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[4608 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[4640 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[4672 +: 64] = dut.u_activation_store.activation_i;
  assign trace_o[4736 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[4768 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[4800 +: 64] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[4864 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[4896 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[4928 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[4960 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[4992 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[5024 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[5056 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[5088 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[5120 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[5152 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[5184 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[5216 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[5248 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[5280 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[5312 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[5344 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[5376 +: 1] = dut.u_array.step_first_i;
  assign trace_o[5408 +: 1] = dut.u_array.step_last_i;
  assign trace_o[5440 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[5472 +: 512] = dut.u_array.weight_i;
  assign trace_o[5984 +: 64] = dut.u_array.activation_i;
  assign trace_o[6048 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[6080 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[6112 +: 2304] = dut.u_array.partial_sum_o;
  assign trace_o[8416 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[8448 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.take_i;
    assign trace_o[8480 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[8512 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[8544 + i0*32 +: 32] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[8608 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[8640 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_valid_i;
      assign trace_o[8768 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[8896 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[9024 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.step_end_i;
      assign trace_o[9152 + (i0*64 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[10176 + (i0*64 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[14272 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[14400 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.waiting_o;
      assign trace_o[14528 + (i0*64 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[16704 + (i0*64 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[19008 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[19040 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[19072 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[19104 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[19136 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[19168 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[19200 +: 2304] = dut.u_rescale.partial_sum_i;
  assign trace_o[21504 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[21536 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[21568 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[21600 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[21632 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[21792 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[21824 +: 256] = dut.u_rescale.word_o;
  assign trace_o[22080 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[22112 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[22144 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[22176 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[22336 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[22464 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[22496 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[22624 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[22656 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[22688 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[22720 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[22752 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[22784 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[22848 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[23104 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[23136 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[23168 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[23200 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[23232 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[23264 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[23296 +: 256] = dut.u_output.word_i;
  assign trace_o[23552 +: 1] = dut.u_output.word_release_o;
  assign trace_o[23584 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[23616 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[23648 +: 20] = dut.u_output.output_address_o;
  assign trace_o[23680 +: 256] = dut.u_output.output_data_o;
  assign trace_o[23936 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[23968 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[24000 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[628 +: 12] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1268 +: 12] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1464 +: 8] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1505 +: 31] = '0;
  assign trace_o[1556 +: 12] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1896 +: 24] = '0;
  assign trace_o[1923 +: 29] = '0;
  assign trace_o[1954 +: 30] = '0;
  assign trace_o[1985 +: 31] = '0;
  assign trace_o[2017 +: 31] = '0;
  assign trace_o[2068 +: 12] = '0;
  assign trace_o[2086 +: 26] = '0;
  assign trace_o[2118 +: 26] = '0;
  assign trace_o[2149 +: 27] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2209 +: 31] = '0;
  assign trace_o[2260 +: 12] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2580 +: 12] = '0;
  assign trace_o[2598 +: 26] = '0;
  assign trace_o[2630 +: 26] = '0;
  assign trace_o[2661 +: 27] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2772 +: 12] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3988 +: 12] = '0;
  assign trace_o[4006 +: 26] = '0;
  assign trace_o[4038 +: 26] = '0;
  assign trace_o[4067 +: 29] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4180 +: 12] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4376 +: 8] = '0;
  assign trace_o[4385 +: 31] = '0;
  assign trace_o[4417 +: 31] = '0;
  assign trace_o[4600 +: 8] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4641 +: 31] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4769 +: 31] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[4934 +: 26] = '0;
  assign trace_o[4966 +: 26] = '0;
  assign trace_o[4997 +: 27] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5057 +: 31] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5315 +: 29] = '0;
  assign trace_o[5345 +: 31] = '0;
  assign trace_o[5377 +: 31] = '0;
  assign trace_o[5409 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[6049 +: 31] = '0;
  assign trace_o[6081 +: 31] = '0;
  assign trace_o[8450 +: 30] = '0;
  assign trace_o[8482 +: 30] = '0;
  assign trace_o[8514 +: 30] = '0;
  assign trace_o[19009 +: 31] = '0;
  assign trace_o[19041 +: 31] = '0;
  assign trace_o[19078 +: 26] = '0;
  assign trace_o[19110 +: 26] = '0;
  assign trace_o[19142 +: 26] = '0;
  assign trace_o[19169 +: 31] = '0;
  assign trace_o[21537 +: 31] = '0;
  assign trace_o[21569 +: 31] = '0;
  assign trace_o[21601 +: 31] = '0;
  assign trace_o[21784 +: 8] = '0;
  assign trace_o[21793 +: 31] = '0;
  assign trace_o[22081 +: 31] = '0;
  assign trace_o[22114 +: 30] = '0;
  assign trace_o[22152 +: 24] = '0;
  assign trace_o[22320 +: 16] = '0;
  assign trace_o[22488 +: 8] = '0;
  assign trace_o[22632 +: 24] = '0;
  assign trace_o[22664 +: 24] = '0;
  assign trace_o[22696 +: 24] = '0;
  assign trace_o[22728 +: 24] = '0;
  assign trace_o[22832 +: 16] = '0;
  assign trace_o[23105 +: 31] = '0;
  assign trace_o[23137 +: 31] = '0;
  assign trace_o[23176 +: 24] = '0;
  assign trace_o[23220 +: 12] = '0;
  assign trace_o[23238 +: 26] = '0;
  assign trace_o[23265 +: 31] = '0;
  assign trace_o[23553 +: 31] = '0;
  assign trace_o[23585 +: 31] = '0;
  assign trace_o[23617 +: 31] = '0;
  assign trace_o[23668 +: 12] = '0;
  assign trace_o[23937 +: 31] = '0;
  assign trace_o[23969 +: 31] = '0;
  assign trace_o[24008 +: 24] = '0;
endmodule
