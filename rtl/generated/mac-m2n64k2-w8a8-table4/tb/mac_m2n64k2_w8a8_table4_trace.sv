// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-m2n64k2-w8a8-table4; this file is yours, no licence of its makers attaches to it.
// Spec hash: 74f07249228c9cf79a726e8a5fc0506e2e262182584d5de24debbba2df57034d
//
// mac_m2n64k2_w8a8_table4_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_m2n64k2_w8a8_table4_trace #(
  localparam int StimulusBits = 1024,  // 1015 used
  localparam int TraceBits    = 29440
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
  logic [0:0] decode_req_valid_o;
  logic [19:0] decode_req_address_o;
  logic [0:0] output_valid_o;
  logic [19:0] output_address_o;
  logic [255:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[1015 +: 9];

  mac_m2n64k2_w8a8_table4 dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 20]),
    .cmd_weight_base_i(stimulus_i[29 +: 20]),
    .cmd_scale_base_i(stimulus_i[49 +: 20]),
    .cmd_output_base_i(stimulus_i[69 +: 20]),
    .cmd_decode_base_i(stimulus_i[89 +: 20]),
    .cmd_n_tile_last_i(stimulus_i[109 +: 6]),
    .cmd_group_last_i(stimulus_i[115 +: 6]),
    .cmd_slice_last_i(stimulus_i[121 +: 6]),
    .cmd_output_shift_i(stimulus_i[127 +: 6]),
    .activation_req_ready_i(stimulus_i[133 +: 1]),
    .activation_rsp_valid_i(stimulus_i[134 +: 1]),
    .activation_rsp_data_i(stimulus_i[135 +: 32]),
    .weight_req_ready_i(stimulus_i[167 +: 1]),
    .weight_rsp_valid_i(stimulus_i[168 +: 1]),
    .weight_rsp_data_i(stimulus_i[169 +: 512]),
    .scale_req_ready_i(stimulus_i[681 +: 1]),
    .scale_rsp_valid_i(stimulus_i[682 +: 1]),
    .scale_rsp_data_i(stimulus_i[683 +: 200]),
    .decode_req_ready_i(stimulus_i[883 +: 1]),
    .decode_rsp_valid_i(stimulus_i[884 +: 1]),
    .decode_rsp_data_i(stimulus_i[885 +: 128]),
    .output_ready_i(stimulus_i[1013 +: 1]),
    .done_ready_i(stimulus_i[1014 +: 1]),
    .cmd_ready_o(cmd_ready_o),
    .activation_req_valid_o(activation_req_valid_o),
    .activation_req_address_o(activation_req_address_o),
    .weight_req_valid_o(weight_req_valid_o),
    .weight_req_address_o(weight_req_address_o),
    .scale_req_valid_o(scale_req_valid_o),
    .scale_req_address_o(scale_req_address_o),
    .decode_req_valid_o(decode_req_valid_o),
    .decode_req_address_o(decode_req_address_o),
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
  assign trace_o[224 +: 20] = dut.cmd_decode_base_i;
  assign trace_o[256 +: 6] = dut.cmd_n_tile_last_i;
  assign trace_o[288 +: 6] = dut.cmd_group_last_i;
  assign trace_o[320 +: 6] = dut.cmd_slice_last_i;
  assign trace_o[352 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[384 +: 1] = activation_req_valid_o;
  assign trace_o[416 +: 1] = dut.activation_req_ready_i;
  assign trace_o[448 +: 20] = activation_req_address_o;
  assign trace_o[480 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[512 +: 32] = dut.activation_rsp_data_i;
  assign trace_o[544 +: 1] = weight_req_valid_o;
  assign trace_o[576 +: 1] = dut.weight_req_ready_i;
  assign trace_o[608 +: 20] = weight_req_address_o;
  assign trace_o[640 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[672 +: 512] = dut.weight_rsp_data_i;
  assign trace_o[1184 +: 1] = scale_req_valid_o;
  assign trace_o[1216 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1248 +: 20] = scale_req_address_o;
  assign trace_o[1280 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1312 +: 200] = dut.scale_rsp_data_i;
  assign trace_o[1536 +: 1] = decode_req_valid_o;
  assign trace_o[1568 +: 1] = dut.decode_req_ready_i;
  assign trace_o[1600 +: 20] = decode_req_address_o;
  assign trace_o[1632 +: 1] = dut.decode_rsp_valid_i;
  assign trace_o[1664 +: 128] = dut.decode_rsp_data_i;
  assign trace_o[1792 +: 1] = output_valid_o;
  assign trace_o[1824 +: 1] = dut.output_ready_i;
  assign trace_o[1856 +: 20] = output_address_o;
  assign trace_o[1888 +: 256] = output_data_o;
  assign trace_o[2144 +: 1] = done_valid_o;
  assign trace_o[2176 +: 1] = dut.done_ready_i;
  assign trace_o[2208 +: 8] = done_tag_o;
  assign trace_o[2240 +: 3] = step_stall_o;
  assign trace_o[2272 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[2304 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[2336 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[2368 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[2400 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[2432 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[2464 +: 6] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[2496 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[2528 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[2560 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[2592 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[2624 +: 32] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2656 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2688 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2720 +: 32] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2752 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2784 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2816 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2848 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2880 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2912 +: 6] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2944 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2976 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[3008 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[3040 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[3072 +: 512] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3584 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3616 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3648 +: 512] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[4160 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[4192 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[4224 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[4256 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[4288 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[4320 +: 3] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[4352 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[4384 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[4416 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[4448 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[4480 +: 200] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4704 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4736 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4768 +: 200] = dut.u_scale_fetch.word_o;

  // u_decode_fetch
  assign trace_o[4992 +: 1] = dut.u_decode_fetch.cmd_valid_i;
  assign trace_o[5024 +: 1] = dut.u_decode_fetch.cmd_ready_o;
  assign trace_o[5056 +: 20] = dut.u_decode_fetch.cmd_base_i;
  assign trace_o[5088 +: 1] = dut.u_decode_fetch.cmd_tile_last_i;
  assign trace_o[5120 +: 1] = dut.u_decode_fetch.cmd_group_last_i;
  assign trace_o[5152 +: 1] = dut.u_decode_fetch.cmd_run_last_i;
  assign trace_o[5184 +: 1] = dut.u_decode_fetch.req_valid_o;
  assign trace_o[5216 +: 1] = dut.u_decode_fetch.req_ready_i;
  assign trace_o[5248 +: 20] = dut.u_decode_fetch.req_address_o;
  assign trace_o[5280 +: 1] = dut.u_decode_fetch.rsp_valid_i;
  assign trace_o[5312 +: 128] = dut.u_decode_fetch.rsp_data_i;
  assign trace_o[5440 +: 1] = dut.u_decode_fetch.word_valid_o;
  assign trace_o[5472 +: 1] = dut.u_decode_fetch.word_ready_i;
  assign trace_o[5504 +: 128] = dut.u_decode_fetch.word_o;

  // u_decode_table
  assign trace_o[5632 +: 1] = dut.u_decode_table.table_valid_i;
  assign trace_o[5664 +: 1] = dut.u_decode_table.table_ready_o;
  assign trace_o[5696 +: 128] = dut.u_decode_table.table_i;
  assign trace_o[5824 +: 1] = dut.u_decode_table.code_valid_i;
  assign trace_o[5856 +: 1] = dut.u_decode_table.code_ready_o;
  assign trace_o[5888 +: 512] = dut.u_decode_table.code_i;
  assign trace_o[6400 +: 1] = dut.u_decode_table.last_i;
  assign trace_o[6432 +: 1] = dut.u_decode_table.word_valid_o;
  assign trace_o[6464 +: 1] = dut.u_decode_table.word_ready_i;
  assign trace_o[6496 +: 1024] = dut.u_decode_table.word_o;

  // u_activation_store
  assign trace_o[7520 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[7552 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[7584 +: 32] = dut.u_activation_store.activation_i;
  assign trace_o[7616 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[7648 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[7680 +: 32] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[7712 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[7744 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[7776 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[7808 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[7840 +: 6] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[7872 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[7904 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[7936 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[7968 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[8000 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[8032 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[8064 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[8096 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[8128 +: 1] = dut.u_sequencer.command_last_o;
  assign trace_o[8160 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[8192 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[8224 +: 1] = dut.u_array.step_first_i;
  assign trace_o[8256 +: 1] = dut.u_array.step_last_i;
  assign trace_o[8288 +: 1024] = dut.u_array.weight_i;
  assign trace_o[9312 +: 32] = dut.u_array.activation_i;
  assign trace_o[9344 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[9376 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[9408 +: 3072] = dut.u_array.partial_sum_o;
  assign trace_o[12480 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[12512 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.product_enable_i;
    assign trace_o[12544 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.dot_enable_i;
    assign trace_o[12576 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[12608 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[12640 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[12672 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[12704 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[12736 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.product_enable_i;
      assign trace_o[12864 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.dot_enable_i;
      assign trace_o[12992 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[13120 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[13248 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[13376 + (i0*64 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[15424 + (i0*64 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[17472 + (i0*64 + i1)*23 +: 23] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[20416 + (i0*64 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[23488 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[23520 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[23552 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[23584 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[23616 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[23648 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[23680 +: 3072] = dut.u_rescale.partial_sum_i;
  assign trace_o[26752 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[26784 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[26816 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[26848 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[26880 +: 200] = dut.u_rescale.scale_i;
  assign trace_o[27104 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[27136 +: 256] = dut.u_rescale.word_o;
  assign trace_o[27392 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[27424 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_rescale_lane_0
    assign trace_o[27456 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[27488 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[27680 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[27808 + i0*9 +: 9] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[27904 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[28032 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[28064 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[28096 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[28128 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[28160 + i0*4 +: 4] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[28192 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[28256 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[28512 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[28544 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[28576 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[28608 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[28640 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[28672 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[28704 +: 256] = dut.u_output.word_i;
  assign trace_o[28960 +: 1] = dut.u_output.word_release_o;
  assign trace_o[28992 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[29024 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[29056 +: 20] = dut.u_output.output_address_o;
  assign trace_o[29088 +: 256] = dut.u_output.output_data_o;
  assign trace_o[29344 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[29376 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[29408 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[116 +: 12] = '0;
  assign trace_o[148 +: 12] = '0;
  assign trace_o[180 +: 12] = '0;
  assign trace_o[212 +: 12] = '0;
  assign trace_o[244 +: 12] = '0;
  assign trace_o[262 +: 26] = '0;
  assign trace_o[294 +: 26] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[358 +: 26] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[468 +: 12] = '0;
  assign trace_o[481 +: 31] = '0;
  assign trace_o[545 +: 31] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[628 +: 12] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1268 +: 12] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1512 +: 24] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1620 +: 12] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1876 +: 12] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2177 +: 31] = '0;
  assign trace_o[2216 +: 24] = '0;
  assign trace_o[2243 +: 29] = '0;
  assign trace_o[2274 +: 30] = '0;
  assign trace_o[2305 +: 31] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2388 +: 12] = '0;
  assign trace_o[2406 +: 26] = '0;
  assign trace_o[2438 +: 26] = '0;
  assign trace_o[2470 +: 26] = '0;
  assign trace_o[2497 +: 31] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2580 +: 12] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2689 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2836 +: 12] = '0;
  assign trace_o[2854 +: 26] = '0;
  assign trace_o[2886 +: 26] = '0;
  assign trace_o[2918 +: 26] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3028 +: 12] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[4161 +: 31] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4244 +: 12] = '0;
  assign trace_o[4262 +: 26] = '0;
  assign trace_o[4294 +: 26] = '0;
  assign trace_o[4323 +: 29] = '0;
  assign trace_o[4353 +: 31] = '0;
  assign trace_o[4385 +: 31] = '0;
  assign trace_o[4436 +: 12] = '0;
  assign trace_o[4449 +: 31] = '0;
  assign trace_o[4680 +: 24] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4968 +: 24] = '0;
  assign trace_o[4993 +: 31] = '0;
  assign trace_o[5025 +: 31] = '0;
  assign trace_o[5076 +: 12] = '0;
  assign trace_o[5089 +: 31] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5268 +: 12] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5441 +: 31] = '0;
  assign trace_o[5473 +: 31] = '0;
  assign trace_o[5633 +: 31] = '0;
  assign trace_o[5665 +: 31] = '0;
  assign trace_o[5825 +: 31] = '0;
  assign trace_o[5857 +: 31] = '0;
  assign trace_o[6401 +: 31] = '0;
  assign trace_o[6433 +: 31] = '0;
  assign trace_o[6465 +: 31] = '0;
  assign trace_o[7521 +: 31] = '0;
  assign trace_o[7553 +: 31] = '0;
  assign trace_o[7617 +: 31] = '0;
  assign trace_o[7649 +: 31] = '0;
  assign trace_o[7713 +: 31] = '0;
  assign trace_o[7745 +: 31] = '0;
  assign trace_o[7782 +: 26] = '0;
  assign trace_o[7814 +: 26] = '0;
  assign trace_o[7846 +: 26] = '0;
  assign trace_o[7873 +: 31] = '0;
  assign trace_o[7905 +: 31] = '0;
  assign trace_o[7937 +: 31] = '0;
  assign trace_o[7969 +: 31] = '0;
  assign trace_o[8001 +: 31] = '0;
  assign trace_o[8033 +: 31] = '0;
  assign trace_o[8065 +: 31] = '0;
  assign trace_o[8097 +: 31] = '0;
  assign trace_o[8129 +: 31] = '0;
  assign trace_o[8163 +: 29] = '0;
  assign trace_o[8193 +: 31] = '0;
  assign trace_o[8225 +: 31] = '0;
  assign trace_o[8257 +: 31] = '0;
  assign trace_o[9345 +: 31] = '0;
  assign trace_o[9377 +: 31] = '0;
  assign trace_o[12514 +: 30] = '0;
  assign trace_o[12546 +: 30] = '0;
  assign trace_o[12578 +: 30] = '0;
  assign trace_o[12610 +: 30] = '0;
  assign trace_o[12642 +: 30] = '0;
  assign trace_o[23489 +: 31] = '0;
  assign trace_o[23521 +: 31] = '0;
  assign trace_o[23558 +: 26] = '0;
  assign trace_o[23590 +: 26] = '0;
  assign trace_o[23622 +: 26] = '0;
  assign trace_o[23649 +: 31] = '0;
  assign trace_o[26785 +: 31] = '0;
  assign trace_o[26817 +: 31] = '0;
  assign trace_o[26849 +: 31] = '0;
  assign trace_o[27080 +: 24] = '0;
  assign trace_o[27105 +: 31] = '0;
  assign trace_o[27393 +: 31] = '0;
  assign trace_o[27426 +: 30] = '0;
  assign trace_o[27464 +: 24] = '0;
  assign trace_o[27880 +: 24] = '0;
  assign trace_o[28040 +: 24] = '0;
  assign trace_o[28072 +: 24] = '0;
  assign trace_o[28104 +: 24] = '0;
  assign trace_o[28136 +: 24] = '0;
  assign trace_o[28240 +: 16] = '0;
  assign trace_o[28513 +: 31] = '0;
  assign trace_o[28545 +: 31] = '0;
  assign trace_o[28584 +: 24] = '0;
  assign trace_o[28628 +: 12] = '0;
  assign trace_o[28646 +: 26] = '0;
  assign trace_o[28673 +: 31] = '0;
  assign trace_o[28961 +: 31] = '0;
  assign trace_o[28993 +: 31] = '0;
  assign trace_o[29025 +: 31] = '0;
  assign trace_o[29076 +: 12] = '0;
  assign trace_o[29345 +: 31] = '0;
  assign trace_o[29377 +: 31] = '0;
  assign trace_o[29416 +: 24] = '0;
endmodule
