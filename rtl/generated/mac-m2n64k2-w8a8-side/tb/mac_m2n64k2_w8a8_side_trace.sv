// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-m2n64k2-w8a8-side; this file is yours, no licence of its makers attaches to it.
// Spec hash: 5b582132fe9d210d272577b8b00434383f6007e58f4b55c42f981a82f175624b
//
// mac_m2n64k2_w8a8_side_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module mac_m2n64k2_w8a8_side_trace #(
  localparam int StimulusBits = 3904,  // 3893 used
  localparam int TraceBits    = 63936
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
  logic [0:0] side_req_valid_o;
  logic [19:0] side_req_address_o;
  logic [0:0] side_activation_req_valid_o;
  logic [19:0] side_activation_req_address_o;
  logic [0:0] output_valid_o;
  logic [19:0] output_address_o;
  logic [2047:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[3893 +: 11];

  mac_m2n64k2_w8a8_side dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 20]),
    .cmd_weight_base_i(stimulus_i[29 +: 20]),
    .cmd_scale_base_i(stimulus_i[49 +: 20]),
    .cmd_output_base_i(stimulus_i[69 +: 20]),
    .cmd_side_i(stimulus_i[89 +: 1]),
    .cmd_side_base_i(stimulus_i[90 +: 20]),
    .cmd_side_word_last_i(stimulus_i[110 +: 20]),
    .cmd_side_activation_base_i(stimulus_i[130 +: 20]),
    .cmd_n_tile_last_i(stimulus_i[150 +: 6]),
    .cmd_group_last_i(stimulus_i[156 +: 6]),
    .cmd_slice_last_i(stimulus_i[162 +: 6]),
    .cmd_output_shift_i(stimulus_i[168 +: 6]),
    .activation_req_ready_i(stimulus_i[174 +: 1]),
    .activation_rsp_valid_i(stimulus_i[175 +: 1]),
    .activation_rsp_data_i(stimulus_i[176 +: 32]),
    .weight_req_ready_i(stimulus_i[208 +: 1]),
    .weight_rsp_valid_i(stimulus_i[209 +: 1]),
    .weight_rsp_data_i(stimulus_i[210 +: 1024]),
    .scale_req_ready_i(stimulus_i[1234 +: 1]),
    .scale_rsp_valid_i(stimulus_i[1235 +: 1]),
    .scale_rsp_data_i(stimulus_i[1236 +: 1600]),
    .side_req_ready_i(stimulus_i[2836 +: 1]),
    .side_rsp_valid_i(stimulus_i[2837 +: 1]),
    .side_rsp_data_i(stimulus_i[2838 +: 1035]),
    .side_activation_req_ready_i(stimulus_i[3873 +: 1]),
    .side_activation_rsp_valid_i(stimulus_i[3874 +: 1]),
    .side_activation_rsp_data_i(stimulus_i[3875 +: 16]),
    .output_ready_i(stimulus_i[3891 +: 1]),
    .done_ready_i(stimulus_i[3892 +: 1]),
    .cmd_ready_o(cmd_ready_o),
    .activation_req_valid_o(activation_req_valid_o),
    .activation_req_address_o(activation_req_address_o),
    .weight_req_valid_o(weight_req_valid_o),
    .weight_req_address_o(weight_req_address_o),
    .scale_req_valid_o(scale_req_valid_o),
    .scale_req_address_o(scale_req_address_o),
    .side_req_valid_o(side_req_valid_o),
    .side_req_address_o(side_req_address_o),
    .side_activation_req_valid_o(side_activation_req_valid_o),
    .side_activation_req_address_o(side_activation_req_address_o),
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
  assign trace_o[224 +: 1] = dut.cmd_side_i;
  assign trace_o[256 +: 20] = dut.cmd_side_base_i;
  assign trace_o[288 +: 20] = dut.cmd_side_word_last_i;
  assign trace_o[320 +: 20] = dut.cmd_side_activation_base_i;
  assign trace_o[352 +: 6] = dut.cmd_n_tile_last_i;
  assign trace_o[384 +: 6] = dut.cmd_group_last_i;
  assign trace_o[416 +: 6] = dut.cmd_slice_last_i;
  assign trace_o[448 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[480 +: 1] = activation_req_valid_o;
  assign trace_o[512 +: 1] = dut.activation_req_ready_i;
  assign trace_o[544 +: 20] = activation_req_address_o;
  assign trace_o[576 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[608 +: 32] = dut.activation_rsp_data_i;
  assign trace_o[640 +: 1] = weight_req_valid_o;
  assign trace_o[672 +: 1] = dut.weight_req_ready_i;
  assign trace_o[704 +: 20] = weight_req_address_o;
  assign trace_o[736 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[768 +: 1024] = dut.weight_rsp_data_i;
  assign trace_o[1792 +: 1] = scale_req_valid_o;
  assign trace_o[1824 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1856 +: 20] = scale_req_address_o;
  assign trace_o[1888 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1920 +: 1600] = dut.scale_rsp_data_i;
  assign trace_o[3520 +: 1] = side_req_valid_o;
  assign trace_o[3552 +: 1] = dut.side_req_ready_i;
  assign trace_o[3584 +: 20] = side_req_address_o;
  assign trace_o[3616 +: 1] = dut.side_rsp_valid_i;
  assign trace_o[3648 +: 1035] = dut.side_rsp_data_i;
  assign trace_o[4704 +: 1] = side_activation_req_valid_o;
  assign trace_o[4736 +: 1] = dut.side_activation_req_ready_i;
  assign trace_o[4768 +: 20] = side_activation_req_address_o;
  assign trace_o[4800 +: 1] = dut.side_activation_rsp_valid_i;
  assign trace_o[4832 +: 16] = dut.side_activation_rsp_data_i;
  assign trace_o[4864 +: 1] = output_valid_o;
  assign trace_o[4896 +: 1] = dut.output_ready_i;
  assign trace_o[4928 +: 20] = output_address_o;
  assign trace_o[4960 +: 2048] = output_data_o;
  assign trace_o[7008 +: 1] = done_valid_o;
  assign trace_o[7040 +: 1] = dut.done_ready_i;
  assign trace_o[7072 +: 8] = done_tag_o;
  assign trace_o[7104 +: 3] = step_stall_o;
  assign trace_o[7136 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[7168 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[7200 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[7232 +: 20] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[7264 +: 6] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[7296 +: 6] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[7328 +: 6] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[7360 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[7392 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[7424 +: 20] = dut.u_activation_fetch.req_address_o;
  assign trace_o[7456 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[7488 +: 32] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[7520 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[7552 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[7584 +: 32] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[7616 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[7648 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[7680 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[7712 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[7744 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[7776 +: 6] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[7808 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[7840 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[7872 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[7904 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[7936 +: 1024] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[8960 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[8992 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[9024 +: 1024] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[10048 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[10080 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[10112 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[10144 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[10176 +: 7] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[10208 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[10240 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[10272 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[10304 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[10336 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[10368 +: 1600] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[11968 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[12000 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[12032 +: 1600] = dut.u_scale_fetch.word_o;

  // u_side_fetch
  assign trace_o[13632 +: 1] = dut.u_side_fetch.cmd_valid_i;
  assign trace_o[13664 +: 1] = dut.u_side_fetch.cmd_ready_o;
  assign trace_o[13696 +: 20] = dut.u_side_fetch.cmd_base_i;
  assign trace_o[13728 +: 1] = dut.u_side_fetch.cmd_tile_last_i;
  assign trace_o[13760 +: 1] = dut.u_side_fetch.cmd_group_last_i;
  assign trace_o[13792 +: 20] = dut.u_side_fetch.cmd_run_last_i;
  assign trace_o[13824 +: 1] = dut.u_side_fetch.req_valid_o;
  assign trace_o[13856 +: 1] = dut.u_side_fetch.req_ready_i;
  assign trace_o[13888 +: 20] = dut.u_side_fetch.req_address_o;
  assign trace_o[13920 +: 1] = dut.u_side_fetch.rsp_valid_i;
  assign trace_o[13952 +: 1035] = dut.u_side_fetch.rsp_data_i;
  assign trace_o[15008 +: 1] = dut.u_side_fetch.word_valid_o;
  assign trace_o[15040 +: 1] = dut.u_side_fetch.word_ready_i;
  assign trace_o[15072 +: 1035] = dut.u_side_fetch.word_o;

  // u_side_gather
  assign trace_o[16128 +: 1] = dut.u_side_gather.cmd_valid_i;
  assign trace_o[16160 +: 1] = dut.u_side_gather.cmd_ready_o;
  assign trace_o[16192 +: 20] = dut.u_side_gather.cmd_base_i;
  assign trace_o[16224 +: 20] = dut.u_side_gather.cmd_word_last_i;
  assign trace_o[16256 +: 1] = dut.u_side_gather.word_valid_i;
  assign trace_o[16288 +: 1] = dut.u_side_gather.word_ready_o;
  assign trace_o[16320 +: 10] = dut.u_side_gather.index_i;
  assign trace_o[16352 +: 1025] = dut.u_side_gather.word_i;
  assign trace_o[17408 +: 1] = dut.u_side_gather.req_valid_o;
  assign trace_o[17440 +: 1] = dut.u_side_gather.req_ready_i;
  assign trace_o[17472 +: 20] = dut.u_side_gather.req_address_o;
  assign trace_o[17504 +: 1] = dut.u_side_gather.rsp_valid_i;
  assign trace_o[17536 +: 16] = dut.u_side_gather.rsp_data_i;
  assign trace_o[17568 +: 1] = dut.u_side_gather.pair_valid_o;
  assign trace_o[17600 +: 1] = dut.u_side_gather.pair_ready_i;
  assign trace_o[17632 +: 1025] = dut.u_side_gather.pair_word_o;
  assign trace_o[18688 +: 16] = dut.u_side_gather.pair_data_o;

  // u_side_unit
  assign trace_o[18720 +: 1] = dut.u_side_unit.pair_valid_i;
  assign trace_o[18752 +: 1] = dut.u_side_unit.pair_ready_o;
  assign trace_o[18784 +: 1] = dut.u_side_unit.last_i;
  assign trace_o[18816 +: 1024] = dut.u_side_unit.weight_i;
  assign trace_o[19840 +: 16] = dut.u_side_unit.activation_i;
  assign trace_o[19872 +: 1] = dut.u_side_unit.sum_release_i;
  assign trace_o[19904 +: 1] = dut.u_side_unit.sum_valid_o;
  assign trace_o[19936 +: 4352] = dut.u_side_unit.sum_o;

  // u_activation_store
  assign trace_o[24288 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[24320 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[24352 +: 32] = dut.u_activation_store.activation_i;
  assign trace_o[24384 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[24416 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[24448 +: 32] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[24480 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[24512 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[24544 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[24576 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[24608 +: 6] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[24640 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[24672 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[24704 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[24736 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[24768 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[24800 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[24832 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[24864 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[24896 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[24928 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[24960 +: 1] = dut.u_array.step_first_i;
  assign trace_o[24992 +: 1] = dut.u_array.step_last_i;
  assign trace_o[25024 +: 1024] = dut.u_array.weight_i;
  assign trace_o[26048 +: 32] = dut.u_array.activation_i;
  assign trace_o[26080 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[26112 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[26144 +: 3072] = dut.u_array.partial_sum_o;
  assign trace_o[29216 +: 32] = dut.u_array.activation_sum_o;

  // u_array.gen_row[*].u_activation_sum
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_activation_sum_0
    assign trace_o[29248 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.product_enable_i;
    assign trace_o[29280 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.dot_enable_i;
    assign trace_o[29312 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.accumulate_i;
    assign trace_o[29344 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.first_i;
    assign trace_o[29376 + i0*1 +: 1] = dut.u_array.gen_row[i0].u_activation_sum.last_i;
    assign trace_o[29408 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_i;
    assign trace_o[29440 + i0*16 +: 16] = dut.u_array.gen_row[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 64; i1++) begin : gen_pe_1
      assign trace_o[29472 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.product_enable_i;
      assign trace_o[29600 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.dot_enable_i;
      assign trace_o[29728 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulate_i;
      assign trace_o[29856 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.first_i;
      assign trace_o[29984 + (i0*64 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[30112 + (i0*64 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[32160 + (i0*64 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[34208 + (i0*64 + i1)*23 +: 23] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.accumulator_o;
      assign trace_o[37152 + (i0*64 + i1)*24 +: 24] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.partial_sum_o;
    end
  end

  // u_rescale
  assign trace_o[40224 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[40256 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[40288 +: 6] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[40320 +: 6] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[40352 +: 1] = dut.u_rescale.cmd_side_i;
  assign trace_o[40384 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[40416 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[40448 +: 3072] = dut.u_rescale.partial_sum_i;
  assign trace_o[43520 +: 32] = dut.u_rescale.activation_sum_i;
  assign trace_o[43552 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[43584 +: 1] = dut.u_rescale.side_sum_valid_i;
  assign trace_o[43616 +: 4352] = dut.u_rescale.side_sum_i;
  assign trace_o[47968 +: 1] = dut.u_rescale.side_sum_release_o;
  assign trace_o[48000 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[48032 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[48064 +: 1600] = dut.u_rescale.scale_i;
  assign trace_o[49664 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[49696 +: 2048] = dut.u_rescale.word_o;
  assign trace_o[51744 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[51776 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 64; i0++) begin : gen_rescale_lane_0
    assign trace_o[51808 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[51872 + i0*34 +: 34] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[54048 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[55072 + i0*9 +: 9] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[55648 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[56672 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[56736 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[56800 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[56864 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[56928 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[56992 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[57376 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[59424 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[59456 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[59488 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[59520 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[59552 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[59584 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[59616 +: 2048] = dut.u_output.word_i;
  assign trace_o[61664 +: 1] = dut.u_output.word_release_o;
  assign trace_o[61696 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[61728 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[61760 +: 20] = dut.u_output.output_address_o;
  assign trace_o[61792 +: 2048] = dut.u_output.output_data_o;
  assign trace_o[63840 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[63872 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[63904 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[116 +: 12] = '0;
  assign trace_o[148 +: 12] = '0;
  assign trace_o[180 +: 12] = '0;
  assign trace_o[212 +: 12] = '0;
  assign trace_o[225 +: 31] = '0;
  assign trace_o[276 +: 12] = '0;
  assign trace_o[308 +: 12] = '0;
  assign trace_o[340 +: 12] = '0;
  assign trace_o[358 +: 26] = '0;
  assign trace_o[390 +: 26] = '0;
  assign trace_o[422 +: 26] = '0;
  assign trace_o[454 +: 26] = '0;
  assign trace_o[481 +: 31] = '0;
  assign trace_o[513 +: 31] = '0;
  assign trace_o[564 +: 12] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[724 +: 12] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[1793 +: 31] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1876 +: 12] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3604 +: 12] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[4683 +: 21] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4737 +: 31] = '0;
  assign trace_o[4788 +: 12] = '0;
  assign trace_o[4801 +: 31] = '0;
  assign trace_o[4848 +: 16] = '0;
  assign trace_o[4865 +: 31] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[4948 +: 12] = '0;
  assign trace_o[7009 +: 31] = '0;
  assign trace_o[7041 +: 31] = '0;
  assign trace_o[7080 +: 24] = '0;
  assign trace_o[7107 +: 29] = '0;
  assign trace_o[7138 +: 30] = '0;
  assign trace_o[7169 +: 31] = '0;
  assign trace_o[7201 +: 31] = '0;
  assign trace_o[7252 +: 12] = '0;
  assign trace_o[7270 +: 26] = '0;
  assign trace_o[7302 +: 26] = '0;
  assign trace_o[7334 +: 26] = '0;
  assign trace_o[7361 +: 31] = '0;
  assign trace_o[7393 +: 31] = '0;
  assign trace_o[7444 +: 12] = '0;
  assign trace_o[7457 +: 31] = '0;
  assign trace_o[7521 +: 31] = '0;
  assign trace_o[7553 +: 31] = '0;
  assign trace_o[7617 +: 31] = '0;
  assign trace_o[7649 +: 31] = '0;
  assign trace_o[7700 +: 12] = '0;
  assign trace_o[7718 +: 26] = '0;
  assign trace_o[7750 +: 26] = '0;
  assign trace_o[7782 +: 26] = '0;
  assign trace_o[7809 +: 31] = '0;
  assign trace_o[7841 +: 31] = '0;
  assign trace_o[7892 +: 12] = '0;
  assign trace_o[7905 +: 31] = '0;
  assign trace_o[8961 +: 31] = '0;
  assign trace_o[8993 +: 31] = '0;
  assign trace_o[10049 +: 31] = '0;
  assign trace_o[10081 +: 31] = '0;
  assign trace_o[10132 +: 12] = '0;
  assign trace_o[10150 +: 26] = '0;
  assign trace_o[10183 +: 25] = '0;
  assign trace_o[10209 +: 31] = '0;
  assign trace_o[10241 +: 31] = '0;
  assign trace_o[10273 +: 31] = '0;
  assign trace_o[10324 +: 12] = '0;
  assign trace_o[10337 +: 31] = '0;
  assign trace_o[11969 +: 31] = '0;
  assign trace_o[12001 +: 31] = '0;
  assign trace_o[13633 +: 31] = '0;
  assign trace_o[13665 +: 31] = '0;
  assign trace_o[13716 +: 12] = '0;
  assign trace_o[13729 +: 31] = '0;
  assign trace_o[13761 +: 31] = '0;
  assign trace_o[13812 +: 12] = '0;
  assign trace_o[13825 +: 31] = '0;
  assign trace_o[13857 +: 31] = '0;
  assign trace_o[13908 +: 12] = '0;
  assign trace_o[13921 +: 31] = '0;
  assign trace_o[14987 +: 21] = '0;
  assign trace_o[15009 +: 31] = '0;
  assign trace_o[15041 +: 31] = '0;
  assign trace_o[16107 +: 21] = '0;
  assign trace_o[16129 +: 31] = '0;
  assign trace_o[16161 +: 31] = '0;
  assign trace_o[16212 +: 12] = '0;
  assign trace_o[16244 +: 12] = '0;
  assign trace_o[16257 +: 31] = '0;
  assign trace_o[16289 +: 31] = '0;
  assign trace_o[16330 +: 22] = '0;
  assign trace_o[17377 +: 31] = '0;
  assign trace_o[17409 +: 31] = '0;
  assign trace_o[17441 +: 31] = '0;
  assign trace_o[17492 +: 12] = '0;
  assign trace_o[17505 +: 31] = '0;
  assign trace_o[17552 +: 16] = '0;
  assign trace_o[17569 +: 31] = '0;
  assign trace_o[17601 +: 31] = '0;
  assign trace_o[18657 +: 31] = '0;
  assign trace_o[18704 +: 16] = '0;
  assign trace_o[18721 +: 31] = '0;
  assign trace_o[18753 +: 31] = '0;
  assign trace_o[18785 +: 31] = '0;
  assign trace_o[19856 +: 16] = '0;
  assign trace_o[19873 +: 31] = '0;
  assign trace_o[19905 +: 31] = '0;
  assign trace_o[24289 +: 31] = '0;
  assign trace_o[24321 +: 31] = '0;
  assign trace_o[24385 +: 31] = '0;
  assign trace_o[24417 +: 31] = '0;
  assign trace_o[24481 +: 31] = '0;
  assign trace_o[24513 +: 31] = '0;
  assign trace_o[24550 +: 26] = '0;
  assign trace_o[24582 +: 26] = '0;
  assign trace_o[24614 +: 26] = '0;
  assign trace_o[24641 +: 31] = '0;
  assign trace_o[24673 +: 31] = '0;
  assign trace_o[24705 +: 31] = '0;
  assign trace_o[24737 +: 31] = '0;
  assign trace_o[24769 +: 31] = '0;
  assign trace_o[24801 +: 31] = '0;
  assign trace_o[24833 +: 31] = '0;
  assign trace_o[24865 +: 31] = '0;
  assign trace_o[24899 +: 29] = '0;
  assign trace_o[24929 +: 31] = '0;
  assign trace_o[24961 +: 31] = '0;
  assign trace_o[24993 +: 31] = '0;
  assign trace_o[26081 +: 31] = '0;
  assign trace_o[26113 +: 31] = '0;
  assign trace_o[29250 +: 30] = '0;
  assign trace_o[29282 +: 30] = '0;
  assign trace_o[29314 +: 30] = '0;
  assign trace_o[29346 +: 30] = '0;
  assign trace_o[29378 +: 30] = '0;
  assign trace_o[40225 +: 31] = '0;
  assign trace_o[40257 +: 31] = '0;
  assign trace_o[40294 +: 26] = '0;
  assign trace_o[40326 +: 26] = '0;
  assign trace_o[40353 +: 31] = '0;
  assign trace_o[40390 +: 26] = '0;
  assign trace_o[40417 +: 31] = '0;
  assign trace_o[43553 +: 31] = '0;
  assign trace_o[43585 +: 31] = '0;
  assign trace_o[47969 +: 31] = '0;
  assign trace_o[48001 +: 31] = '0;
  assign trace_o[48033 +: 31] = '0;
  assign trace_o[49665 +: 31] = '0;
  assign trace_o[51745 +: 31] = '0;
  assign trace_o[51778 +: 30] = '0;
  assign trace_o[59425 +: 31] = '0;
  assign trace_o[59457 +: 31] = '0;
  assign trace_o[59496 +: 24] = '0;
  assign trace_o[59540 +: 12] = '0;
  assign trace_o[59558 +: 26] = '0;
  assign trace_o[59585 +: 31] = '0;
  assign trace_o[61665 +: 31] = '0;
  assign trace_o[61697 +: 31] = '0;
  assign trace_o[61729 +: 31] = '0;
  assign trace_o[61780 +: 12] = '0;
  assign trace_o[63841 +: 31] = '0;
  assign trace_o[63873 +: 31] = '0;
  assign trace_o[63912 +: 24] = '0;
endmodule
