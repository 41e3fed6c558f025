// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-os-m8n16k2-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: bf98cfa8a53cba841a95df91b2a15012d155db1a651fcfd74a1969d98c7c79d2
//
// systolic_os_m8n16k2_w2a8_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module systolic_os_m8n16k2_w2a8_trace #(
  localparam int StimulusBits = 480,  // 465 used
  localparam int TraceBits    = 23040
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

  assign unused_stimulus = ^stimulus_i[465 +: 15];

  systolic_os_m8n16k2_w2a8 dut (
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
    .activation_rsp_data_i(stimulus_i[115 +: 128]),
    .weight_req_ready_i(stimulus_i[243 +: 1]),
    .weight_rsp_valid_i(stimulus_i[244 +: 1]),
    .weight_rsp_data_i(stimulus_i[245 +: 64]),
    .scale_req_ready_i(stimulus_i[309 +: 1]),
    .scale_rsp_valid_i(stimulus_i[310 +: 1]),
    .scale_rsp_data_i(stimulus_i[311 +: 152]),
    .output_ready_i(stimulus_i[463 +: 1]),
    .done_ready_i(stimulus_i[464 +: 1]),
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
  assign trace_o[480 +: 128] = dut.activation_rsp_data_i;
  assign trace_o[608 +: 1] = weight_req_valid_o;
  assign trace_o[640 +: 1] = dut.weight_req_ready_i;
  assign trace_o[672 +: 20] = weight_req_address_o;
  assign trace_o[704 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[736 +: 64] = dut.weight_rsp_data_i;
  assign trace_o[800 +: 1] = scale_req_valid_o;
  assign trace_o[832 +: 1] = dut.scale_req_ready_i;
  assign trace_o[864 +: 20] = scale_req_address_o;
  assign trace_o[896 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[928 +: 152] = dut.scale_rsp_data_i;
  assign trace_o[1088 +: 1] = output_valid_o;
  assign trace_o[1120 +: 1] = dut.output_ready_i;
  assign trace_o[1152 +: 20] = output_address_o;
  assign trace_o[1184 +: 256] = output_data_o;
  assign trace_o[1440 +: 1] = done_valid_o;
  assign trace_o[1472 +: 1] = dut.done_ready_i;
  assign trace_o[1504 +: 8] = done_tag_o;
  assign trace_o[1536 +: 3] = step_stall_o;
  assign trace_o[1568 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1600 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1664 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1696 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1728 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1760 +: 6] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1792 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1824 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1856 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1888 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1920 +: 128] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2048 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2080 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2112 +: 128] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2240 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2272 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2304 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2336 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2368 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2400 +: 6] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2432 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2464 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2496 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2528 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2560 +: 64] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2624 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2656 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2688 +: 64] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2752 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2784 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2816 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2848 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2880 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2912 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2944 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2976 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[3008 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[3040 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[3072 +: 152] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[3232 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[3264 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3296 +: 152] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[3456 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[3488 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[3520 +: 128] = dut.u_activation_store.activation_i;
  assign trace_o[3648 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[3680 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[3712 +: 128] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3840 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3872 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3904 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3936 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3968 +: 6] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[4000 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[4032 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[4064 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[4096 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[4128 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[4160 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[4192 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[4224 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[4256 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[4288 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[4320 +: 1] = dut.u_array.step_first_i;
  assign trace_o[4352 +: 1] = dut.u_array.step_last_i;
  assign trace_o[4384 +: 64] = dut.u_array.weight_i;
  assign trace_o[4448 +: 128] = dut.u_array.activation_i;
  assign trace_o[4576 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4608 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4640 +: 2304] = dut.u_array.partial_sum_o;
  assign trace_o[6944 +: 128] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_activation_sum_0
    assign trace_o[7072 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.valid_i;
    assign trace_o[7104 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[7136 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[7168 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[7296 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 16; i1++) begin : gen_pe_1
      assign trace_o[7424 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[7552 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[7680 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[7808 + (i0*16 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[9856 + (i0*16 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[10368 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[10496 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_o;
      assign trace_o[10624 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_o;
      assign trace_o[10752 + (i0*16 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_o;
      assign trace_o[12800 + (i0*16 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_o;
      assign trace_o[13312 + (i0*16 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.hand_over_o;
      assign trace_o[13440 + (i0*16 + i1)*17 +: 17] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[15616 + (i0*16 + i1)*18 +: 18] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[17920 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[17952 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[17984 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[18016 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[18048 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[18080 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[18112 +: 2304] = dut.u_rescale.partial_sum_i;
  assign trace_o[20416 +: 128] = dut.u_rescale.activation_sum_i;
  assign trace_o[20544 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[20576 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[20608 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[20640 +: 152] = dut.u_rescale.scale_i;
  assign trace_o[20800 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[20832 +: 256] = dut.u_rescale.word_o;
  assign trace_o[21088 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[21120 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[21152 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[21184 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[21344 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[21472 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[21504 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[21632 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[21664 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[21696 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[21728 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[21760 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[21792 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[21856 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[22112 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[22144 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[22176 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[22208 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[22240 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[22272 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[22304 +: 256] = dut.u_output.word_i;
  assign trace_o[22560 +: 1] = dut.u_output.word_release_o;
  assign trace_o[22592 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[22624 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[22656 +: 20] = dut.u_output.output_address_o;
  assign trace_o[22688 +: 256] = dut.u_output.output_data_o;
  assign trace_o[22944 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[22976 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[23008 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[609 +: 31] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[692 +: 12] = '0;
  assign trace_o[705 +: 31] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[884 +: 12] = '0;
  assign trace_o[897 +: 31] = '0;
  assign trace_o[1080 +: 8] = '0;
  assign trace_o[1089 +: 31] = '0;
  assign trace_o[1121 +: 31] = '0;
  assign trace_o[1172 +: 12] = '0;
  assign trace_o[1441 +: 31] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1512 +: 24] = '0;
  assign trace_o[1539 +: 29] = '0;
  assign trace_o[1570 +: 30] = '0;
  assign trace_o[1601 +: 31] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1684 +: 12] = '0;
  assign trace_o[1702 +: 26] = '0;
  assign trace_o[1734 +: 26] = '0;
  assign trace_o[1766 +: 26] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1876 +: 12] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2324 +: 12] = '0;
  assign trace_o[2342 +: 26] = '0;
  assign trace_o[2374 +: 26] = '0;
  assign trace_o[2406 +: 26] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2516 +: 12] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2625 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2836 +: 12] = '0;
  assign trace_o[2854 +: 26] = '0;
  assign trace_o[2886 +: 26] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3028 +: 12] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3224 +: 8] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3265 +: 31] = '0;
  assign trace_o[3448 +: 8] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3649 +: 31] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3910 +: 26] = '0;
  assign trace_o[3942 +: 26] = '0;
  assign trace_o[3974 +: 26] = '0;
  assign trace_o[4001 +: 31] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4065 +: 31] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4161 +: 31] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4259 +: 29] = '0;
  assign trace_o[4289 +: 31] = '0;
  assign trace_o[4321 +: 31] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[4577 +: 31] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[7080 +: 24] = '0;
  assign trace_o[7112 +: 24] = '0;
  assign trace_o[7144 +: 24] = '0;
  assign trace_o[17921 +: 31] = '0;
  assign trace_o[17953 +: 31] = '0;
  assign trace_o[17990 +: 26] = '0;
  assign trace_o[18022 +: 26] = '0;
  assign trace_o[18054 +: 26] = '0;
  assign trace_o[18081 +: 31] = '0;
  assign trace_o[20545 +: 31] = '0;
  assign trace_o[20577 +: 31] = '0;
  assign trace_o[20609 +: 31] = '0;
  assign trace_o[20792 +: 8] = '0;
  assign trace_o[20801 +: 31] = '0;
  assign trace_o[21089 +: 31] = '0;
  assign trace_o[21122 +: 30] = '0;
  assign trace_o[21160 +: 24] = '0;
  assign trace_o[21328 +: 16] = '0;
  assign trace_o[21496 +: 8] = '0;
  assign trace_o[21640 +: 24] = '0;
  assign trace_o[21672 +: 24] = '0;
  assign trace_o[21704 +: 24] = '0;
  assign trace_o[21736 +: 24] = '0;
  assign trace_o[21840 +: 16] = '0;
  assign trace_o[22113 +: 31] = '0;
  assign trace_o[22145 +: 31] = '0;
  assign trace_o[22184 +: 24] = '0;
  assign trace_o[22228 +: 12] = '0;
  assign trace_o[22246 +: 26] = '0;
  assign trace_o[22273 +: 31] = '0;
  assign trace_o[22561 +: 31] = '0;
  assign trace_o[22593 +: 31] = '0;
  assign trace_o[22625 +: 31] = '0;
  assign trace_o[22676 +: 12] = '0;
  assign trace_o[22945 +: 31] = '0;
  assign trace_o[22977 +: 31] = '0;
  assign trace_o[23016 +: 24] = '0;
endmodule
