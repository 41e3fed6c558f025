// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-inputs-double; this file is yours, no licence of its makers attaches to it.
// Spec hash: add26174374173f1c9c37ce5ee513360f2f368c1e04b34d8c1b51c3c8bf52555
//
// systolic_small_inputs_double_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module systolic_small_inputs_double_trace #(
  localparam int StimulusBits = 256,  // 242 used
  localparam int TraceBits    = 8384
) (
  input  logic                    clk_i,
  input  logic                    rst_ni,
  input  logic [StimulusBits-1:0] stimulus_i,
  output logic [TraceBits-1:0]    trace_o
);
  logic [0:0] cmd_ready_o;
  logic [0:0] activation_req_valid_o;
  logic [11:0] activation_req_address_o;
  logic [0:0] weight_req_valid_o;
  logic [11:0] weight_req_address_o;
  logic [0:0] scale_req_valid_o;
  logic [11:0] scale_req_address_o;
  logic [0:0] output_valid_o;
  logic [11:0] output_address_o;
  logic [63:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[242 +: 14];

  systolic_small_inputs_double dut (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .cmd_valid_i(stimulus_i[0 +: 1]),
    .cmd_tag_i(stimulus_i[1 +: 8]),
    .cmd_activation_base_i(stimulus_i[9 +: 12]),
    .cmd_weight_base_i(stimulus_i[21 +: 12]),
    .cmd_scale_base_i(stimulus_i[33 +: 12]),
    .cmd_output_base_i(stimulus_i[45 +: 12]),
    .cmd_n_tile_last_i(stimulus_i[57 +: 2]),
    .cmd_group_last_i(stimulus_i[59 +: 3]),
    .cmd_slice_last_i(stimulus_i[62 +: 4]),
    .cmd_output_shift_i(stimulus_i[66 +: 6]),
    .activation_req_ready_i(stimulus_i[72 +: 1]),
    .activation_rsp_valid_i(stimulus_i[73 +: 1]),
    .activation_rsp_data_i(stimulus_i[74 +: 72]),
    .weight_req_ready_i(stimulus_i[146 +: 1]),
    .weight_rsp_valid_i(stimulus_i[147 +: 1]),
    .weight_rsp_data_i(stimulus_i[148 +: 48]),
    .scale_req_ready_i(stimulus_i[196 +: 1]),
    .scale_rsp_valid_i(stimulus_i[197 +: 1]),
    .scale_rsp_data_i(stimulus_i[198 +: 42]),
    .output_ready_i(stimulus_i[240 +: 1]),
    .done_ready_i(stimulus_i[241 +: 1]),
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
  assign trace_o[96 +: 12] = dut.cmd_activation_base_i;
  assign trace_o[128 +: 12] = dut.cmd_weight_base_i;
  assign trace_o[160 +: 12] = dut.cmd_scale_base_i;
  assign trace_o[192 +: 12] = dut.cmd_output_base_i;
  assign trace_o[224 +: 2] = dut.cmd_n_tile_last_i;
  assign trace_o[256 +: 3] = dut.cmd_group_last_i;
  assign trace_o[288 +: 4] = dut.cmd_slice_last_i;
  assign trace_o[320 +: 6] = dut.cmd_output_shift_i;
  assign trace_o[352 +: 1] = activation_req_valid_o;
  assign trace_o[384 +: 1] = dut.activation_req_ready_i;
  assign trace_o[416 +: 12] = activation_req_address_o;
  assign trace_o[448 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[480 +: 72] = dut.activation_rsp_data_i;
  assign trace_o[576 +: 1] = weight_req_valid_o;
  assign trace_o[608 +: 1] = dut.weight_req_ready_i;
  assign trace_o[640 +: 12] = weight_req_address_o;
  assign trace_o[672 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[704 +: 48] = dut.weight_rsp_data_i;
  assign trace_o[768 +: 1] = scale_req_valid_o;
  assign trace_o[800 +: 1] = dut.scale_req_ready_i;
  assign trace_o[832 +: 12] = scale_req_address_o;
  assign trace_o[864 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[896 +: 42] = dut.scale_rsp_data_i;
  assign trace_o[960 +: 1] = output_valid_o;
  assign trace_o[992 +: 1] = dut.output_ready_i;
  assign trace_o[1024 +: 12] = output_address_o;
  assign trace_o[1056 +: 64] = output_data_o;
  assign trace_o[1120 +: 1] = done_valid_o;
  assign trace_o[1152 +: 1] = dut.done_ready_i;
  assign trace_o[1184 +: 8] = done_tag_o;
  assign trace_o[1216 +: 3] = step_stall_o;
  assign trace_o[1248 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1280 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1312 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1344 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1376 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1408 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1440 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1472 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1504 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1536 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1600 +: 72] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1696 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1728 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1760 +: 72] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[1856 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[1888 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[1920 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[1952 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[1984 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2016 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2112 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2144 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2176 +: 48] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2240 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2272 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2304 +: 48] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2368 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2400 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2432 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2464 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2496 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2528 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2624 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2656 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2688 +: 42] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2752 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2784 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[2816 +: 42] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[2880 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[2912 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[2944 +: 72] = dut.u_activation_store.activation_i;
  assign trace_o[3040 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[3072 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[3104 +: 72] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3200 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3232 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3264 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3296 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3328 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3360 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3392 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3424 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3456 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3488 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3520 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3552 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3584 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3616 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3648 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[3680 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[3712 +: 1] = dut.u_array.step_first_i;
  assign trace_o[3744 +: 1] = dut.u_array.step_last_i;
  assign trace_o[3776 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[3808 +: 1] = dut.u_array.activation_valid_i;
  assign trace_o[3840 +: 1] = dut.u_array.activation_ready_o;
  assign trace_o[3872 +: 1] = dut.u_array.loaded_o;
  assign trace_o[3904 +: 48] = dut.u_array.weight_i;
  assign trace_o[3968 +: 72] = dut.u_array.activation_i;
  assign trace_o[4064 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4096 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4128 +: 216] = dut.u_array.partial_sum_o;
  assign trace_o[4352 +: 42] = dut.u_array.activation_sum_o;

  // u_array.u_loader
  assign trace_o[4416 +: 1] = dut.u_array.u_loader.word_valid_i;
  assign trace_o[4448 +: 1] = dut.u_array.u_loader.word_ready_o;
  assign trace_o[4480 +: 72] = dut.u_array.u_loader.word_i;
  assign trace_o[4576 +: 1] = dut.u_array.u_loader.leaves_i;
  assign trace_o[4608 +: 1] = dut.u_array.u_loader.begun_i;
  assign trace_o[4640 +: 1] = dut.u_array.u_loader.loaded_o;
  assign trace_o[4672 +: 1] = dut.u_array.u_loader.load_o;
  assign trace_o[4704 +: 1] = dut.u_array.u_loader.load_first_o;
  assign trace_o[4736 +: 24] = dut.u_array.u_loader.load_element_o;

  // u_array.gen_top[*].u_activation_sum
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_activation_sum_0
    assign trace_o[4768 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.load_i;
    assign trace_o[4800 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.load_first_i;
    assign trace_o[4832 + i0*8 +: 8] = dut.u_array.gen_top[i0].u_activation_sum.load_activation_i;
    assign trace_o[4864 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.valid_i;
    assign trace_o[4896 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.first_i;
    assign trace_o[4928 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.last_i;
    assign trace_o[4960 + i0*14 +: 14] = dut.u_array.gen_top[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 3; i1++) begin : gen_pe_1
      assign trace_o[5024 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[5056 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.start_i;
      assign trace_o[5088 + (i0*3 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[5152 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_i;
      assign trace_o[5184 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_first_i;
      assign trace_o[5216 + (i0*3 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_activation_i;
      assign trace_o[5312 + (i0*3 + i1)*13 +: 13] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.sum_i;
      assign trace_o[5440 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[5472 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.start_o;
      assign trace_o[5504 + (i0*3 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_o;
      assign trace_o[5568 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_o;
      assign trace_o[5600 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_first_o;
      assign trace_o[5632 + (i0*3 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_activation_o;
      assign trace_o[5728 + (i0*3 + i1)*13 +: 13] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.sum_o;
    end
  end

  // u_array.gen_bottom[*].u_accumulator
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_accumulator_0
    assign trace_o[5856 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.valid_i;
    assign trace_o[5888 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.first_i;
    assign trace_o[5920 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.last_i;
    assign trace_o[5952 + i0*13 +: 13] = dut.u_array.gen_bottom[i0].u_accumulator.sum_i;
    assign trace_o[6016 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.valid_o;
    assign trace_o[6048 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.first_o;
    assign trace_o[6080 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.last_o;
    assign trace_o[6112 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.hand_over_o;
    assign trace_o[6144 + i0*68 +: 68] = dut.u_array.gen_bottom[i0].u_accumulator.accumulator_o;
    assign trace_o[6368 + i0*72 +: 72] = dut.u_array.gen_bottom[i0].u_accumulator.partial_sum_o;
  end

  // u_rescale
  assign trace_o[6592 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[6624 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[6656 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[6688 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[6720 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[6752 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[6784 +: 216] = dut.u_rescale.partial_sum_i;
  assign trace_o[7008 +: 42] = dut.u_rescale.activation_sum_i;
  assign trace_o[7072 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[7104 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[7136 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[7168 +: 42] = dut.u_rescale.scale_i;
  assign trace_o[7232 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[7264 +: 64] = dut.u_rescale.word_o;
  assign trace_o[7328 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[7360 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[7392 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[7424 + i0*18 +: 18] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[7488 + i0*14 +: 14] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[7520 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[7552 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[7584 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[7616 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[7648 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[7680 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[7712 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[7744 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[7776 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[7840 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[7872 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[7904 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[7936 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[7968 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[8000 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[8032 +: 64] = dut.u_output.word_i;
  assign trace_o[8096 +: 1] = dut.u_output.word_release_o;
  assign trace_o[8128 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[8160 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[8192 +: 12] = dut.u_output.output_address_o;
  assign trace_o[8224 +: 64] = dut.u_output.output_data_o;
  assign trace_o[8288 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[8320 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[8352 +: 8] = dut.u_output.done_tag_o;

  // Between the columns
  assign trace_o[1 +: 31] = '0;
  assign trace_o[33 +: 31] = '0;
  assign trace_o[72 +: 24] = '0;
  assign trace_o[108 +: 20] = '0;
  assign trace_o[140 +: 20] = '0;
  assign trace_o[172 +: 20] = '0;
  assign trace_o[204 +: 20] = '0;
  assign trace_o[226 +: 30] = '0;
  assign trace_o[259 +: 29] = '0;
  assign trace_o[292 +: 28] = '0;
  assign trace_o[326 +: 26] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[385 +: 31] = '0;
  assign trace_o[428 +: 20] = '0;
  assign trace_o[449 +: 31] = '0;
  assign trace_o[552 +: 24] = '0;
  assign trace_o[577 +: 31] = '0;
  assign trace_o[609 +: 31] = '0;
  assign trace_o[652 +: 20] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[752 +: 16] = '0;
  assign trace_o[769 +: 31] = '0;
  assign trace_o[801 +: 31] = '0;
  assign trace_o[844 +: 20] = '0;
  assign trace_o[865 +: 31] = '0;
  assign trace_o[938 +: 22] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[993 +: 31] = '0;
  assign trace_o[1036 +: 20] = '0;
  assign trace_o[1121 +: 31] = '0;
  assign trace_o[1153 +: 31] = '0;
  assign trace_o[1192 +: 24] = '0;
  assign trace_o[1219 +: 29] = '0;
  assign trace_o[1250 +: 30] = '0;
  assign trace_o[1281 +: 31] = '0;
  assign trace_o[1313 +: 31] = '0;
  assign trace_o[1356 +: 20] = '0;
  assign trace_o[1378 +: 30] = '0;
  assign trace_o[1411 +: 29] = '0;
  assign trace_o[1444 +: 28] = '0;
  assign trace_o[1473 +: 31] = '0;
  assign trace_o[1505 +: 31] = '0;
  assign trace_o[1548 +: 20] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1672 +: 24] = '0;
  assign trace_o[1697 +: 31] = '0;
  assign trace_o[1729 +: 31] = '0;
  assign trace_o[1832 +: 24] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[1889 +: 31] = '0;
  assign trace_o[1932 +: 20] = '0;
  assign trace_o[1954 +: 30] = '0;
  assign trace_o[1987 +: 29] = '0;
  assign trace_o[2020 +: 28] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2124 +: 20] = '0;
  assign trace_o[2145 +: 31] = '0;
  assign trace_o[2224 +: 16] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2352 +: 16] = '0;
  assign trace_o[2369 +: 31] = '0;
  assign trace_o[2401 +: 31] = '0;
  assign trace_o[2444 +: 20] = '0;
  assign trace_o[2466 +: 30] = '0;
  assign trace_o[2499 +: 29] = '0;
  assign trace_o[2529 +: 31] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2636 +: 20] = '0;
  assign trace_o[2657 +: 31] = '0;
  assign trace_o[2730 +: 22] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2858 +: 22] = '0;
  assign trace_o[2881 +: 31] = '0;
  assign trace_o[2913 +: 31] = '0;
  assign trace_o[3016 +: 24] = '0;
  assign trace_o[3041 +: 31] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3176 +: 24] = '0;
  assign trace_o[3201 +: 31] = '0;
  assign trace_o[3233 +: 31] = '0;
  assign trace_o[3266 +: 30] = '0;
  assign trace_o[3299 +: 29] = '0;
  assign trace_o[3332 +: 28] = '0;
  assign trace_o[3361 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3457 +: 31] = '0;
  assign trace_o[3489 +: 31] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3651 +: 29] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3952 +: 16] = '0;
  assign trace_o[4040 +: 24] = '0;
  assign trace_o[4065 +: 31] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4344 +: 8] = '0;
  assign trace_o[4394 +: 22] = '0;
  assign trace_o[4417 +: 31] = '0;
  assign trace_o[4449 +: 31] = '0;
  assign trace_o[4552 +: 24] = '0;
  assign trace_o[4577 +: 31] = '0;
  assign trace_o[4609 +: 31] = '0;
  assign trace_o[4641 +: 31] = '0;
  assign trace_o[4673 +: 31] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[4760 +: 8] = '0;
  assign trace_o[4771 +: 29] = '0;
  assign trace_o[4803 +: 29] = '0;
  assign trace_o[4856 +: 8] = '0;
  assign trace_o[4867 +: 29] = '0;
  assign trace_o[4899 +: 29] = '0;
  assign trace_o[4931 +: 29] = '0;
  assign trace_o[5002 +: 22] = '0;
  assign trace_o[5033 +: 23] = '0;
  assign trace_o[5065 +: 23] = '0;
  assign trace_o[5124 +: 28] = '0;
  assign trace_o[5161 +: 23] = '0;
  assign trace_o[5193 +: 23] = '0;
  assign trace_o[5288 +: 24] = '0;
  assign trace_o[5429 +: 11] = '0;
  assign trace_o[5449 +: 23] = '0;
  assign trace_o[5481 +: 23] = '0;
  assign trace_o[5540 +: 28] = '0;
  assign trace_o[5577 +: 23] = '0;
  assign trace_o[5609 +: 23] = '0;
  assign trace_o[5704 +: 24] = '0;
  assign trace_o[5845 +: 11] = '0;
  assign trace_o[5859 +: 29] = '0;
  assign trace_o[5891 +: 29] = '0;
  assign trace_o[5923 +: 29] = '0;
  assign trace_o[5991 +: 25] = '0;
  assign trace_o[6019 +: 29] = '0;
  assign trace_o[6051 +: 29] = '0;
  assign trace_o[6083 +: 29] = '0;
  assign trace_o[6115 +: 29] = '0;
  assign trace_o[6348 +: 20] = '0;
  assign trace_o[6584 +: 8] = '0;
  assign trace_o[6593 +: 31] = '0;
  assign trace_o[6625 +: 31] = '0;
  assign trace_o[6658 +: 30] = '0;
  assign trace_o[6691 +: 29] = '0;
  assign trace_o[6726 +: 26] = '0;
  assign trace_o[6753 +: 31] = '0;
  assign trace_o[7000 +: 8] = '0;
  assign trace_o[7050 +: 22] = '0;
  assign trace_o[7073 +: 31] = '0;
  assign trace_o[7105 +: 31] = '0;
  assign trace_o[7137 +: 31] = '0;
  assign trace_o[7210 +: 22] = '0;
  assign trace_o[7233 +: 31] = '0;
  assign trace_o[7329 +: 31] = '0;
  assign trace_o[7362 +: 30] = '0;
  assign trace_o[7394 +: 30] = '0;
  assign trace_o[7460 +: 28] = '0;
  assign trace_o[7516 +: 4] = '0;
  assign trace_o[7530 +: 22] = '0;
  assign trace_o[7586 +: 30] = '0;
  assign trace_o[7618 +: 30] = '0;
  assign trace_o[7650 +: 30] = '0;
  assign trace_o[7682 +: 30] = '0;
  assign trace_o[7718 +: 26] = '0;
  assign trace_o[7756 +: 20] = '0;
  assign trace_o[7841 +: 31] = '0;
  assign trace_o[7873 +: 31] = '0;
  assign trace_o[7912 +: 24] = '0;
  assign trace_o[7948 +: 20] = '0;
  assign trace_o[7970 +: 30] = '0;
  assign trace_o[8001 +: 31] = '0;
  assign trace_o[8097 +: 31] = '0;
  assign trace_o[8129 +: 31] = '0;
  assign trace_o[8161 +: 31] = '0;
  assign trace_o[8204 +: 20] = '0;
  assign trace_o[8289 +: 31] = '0;
  assign trace_o[8321 +: 31] = '0;
  assign trace_o[8360 +: 24] = '0;
endmodule
