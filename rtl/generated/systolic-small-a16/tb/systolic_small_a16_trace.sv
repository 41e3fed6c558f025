// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 54880cf3cebdbbcb0ae0c788c5bea25214779df47022cddff6a985521e326be1
//
// systolic_small_a16_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module systolic_small_a16_trace #(
  localparam int StimulusBits = 320,  // 314 used
  localparam int TraceBits    = 9536
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

  assign unused_stimulus = ^stimulus_i[314 +: 6];

  systolic_small_a16 dut (
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
    .activation_rsp_data_i(stimulus_i[74 +: 144]),
    .weight_req_ready_i(stimulus_i[218 +: 1]),
    .weight_rsp_valid_i(stimulus_i[219 +: 1]),
    .weight_rsp_data_i(stimulus_i[220 +: 48]),
    .scale_req_ready_i(stimulus_i[268 +: 1]),
    .scale_rsp_valid_i(stimulus_i[269 +: 1]),
    .scale_rsp_data_i(stimulus_i[270 +: 42]),
    .output_ready_i(stimulus_i[312 +: 1]),
    .done_ready_i(stimulus_i[313 +: 1]),
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
  assign trace_o[480 +: 144] = dut.activation_rsp_data_i;
  assign trace_o[640 +: 1] = weight_req_valid_o;
  assign trace_o[672 +: 1] = dut.weight_req_ready_i;
  assign trace_o[704 +: 12] = weight_req_address_o;
  assign trace_o[736 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[768 +: 48] = dut.weight_rsp_data_i;
  assign trace_o[832 +: 1] = scale_req_valid_o;
  assign trace_o[864 +: 1] = dut.scale_req_ready_i;
  assign trace_o[896 +: 12] = scale_req_address_o;
  assign trace_o[928 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[960 +: 42] = dut.scale_rsp_data_i;
  assign trace_o[1024 +: 1] = output_valid_o;
  assign trace_o[1056 +: 1] = dut.output_ready_i;
  assign trace_o[1088 +: 12] = output_address_o;
  assign trace_o[1120 +: 64] = output_data_o;
  assign trace_o[1184 +: 1] = done_valid_o;
  assign trace_o[1216 +: 1] = dut.done_ready_i;
  assign trace_o[1248 +: 8] = done_tag_o;
  assign trace_o[1280 +: 3] = step_stall_o;
  assign trace_o[1312 +: 2] = rescale_stall_o;

  // u_activation_fetch
  assign trace_o[1344 +: 1] = dut.u_activation_fetch.cmd_valid_i;
  assign trace_o[1376 +: 1] = dut.u_activation_fetch.cmd_ready_o;
  assign trace_o[1408 +: 12] = dut.u_activation_fetch.cmd_base_i;
  assign trace_o[1440 +: 2] = dut.u_activation_fetch.cmd_tile_last_i;
  assign trace_o[1472 +: 3] = dut.u_activation_fetch.cmd_group_last_i;
  assign trace_o[1504 +: 4] = dut.u_activation_fetch.cmd_run_last_i;
  assign trace_o[1536 +: 1] = dut.u_activation_fetch.req_valid_o;
  assign trace_o[1568 +: 1] = dut.u_activation_fetch.req_ready_i;
  assign trace_o[1600 +: 12] = dut.u_activation_fetch.req_address_o;
  assign trace_o[1632 +: 1] = dut.u_activation_fetch.rsp_valid_i;
  assign trace_o[1664 +: 144] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[1824 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[1856 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[1888 +: 144] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[2048 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[2080 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[2112 +: 12] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[2144 +: 2] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[2176 +: 3] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[2208 +: 4] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[2240 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[2272 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[2304 +: 12] = dut.u_weight_fetch.req_address_o;
  assign trace_o[2336 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[2368 +: 48] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[2432 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[2464 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[2496 +: 48] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[2560 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[2592 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[2624 +: 12] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[2656 +: 2] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[2688 +: 3] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[2720 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[2752 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[2784 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[2816 +: 12] = dut.u_scale_fetch.req_address_o;
  assign trace_o[2848 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[2880 +: 42] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[2944 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[2976 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[3008 +: 42] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[3072 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[3104 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[3136 +: 144] = dut.u_activation_store.activation_i;
  assign trace_o[3296 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[3328 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[3360 +: 144] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[3520 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[3552 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[3584 +: 2] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[3616 +: 3] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[3648 +: 4] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[3680 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[3712 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[3744 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[3776 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[3808 +: 1] = dut.u_sequencer.partial_sum_release_i;
  assign trace_o[3840 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[3872 +: 1] = dut.u_sequencer.step_first_o;
  assign trace_o[3904 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[3936 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[3968 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[4000 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[4032 +: 1] = dut.u_array.step_first_i;
  assign trace_o[4064 +: 1] = dut.u_array.step_last_i;
  assign trace_o[4096 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[4128 +: 1] = dut.u_array.activation_valid_i;
  assign trace_o[4160 +: 1] = dut.u_array.activation_ready_o;
  assign trace_o[4192 +: 1] = dut.u_array.loaded_o;
  assign trace_o[4224 +: 48] = dut.u_array.weight_i;
  assign trace_o[4288 +: 144] = dut.u_array.activation_i;
  assign trace_o[4448 +: 1] = dut.u_array.partial_sum_release_i;
  assign trace_o[4480 +: 1] = dut.u_array.partial_sum_valid_o;
  assign trace_o[4512 +: 288] = dut.u_array.partial_sum_o;
  assign trace_o[4800 +: 66] = dut.u_array.activation_sum_o;

  // u_array.u_loader
  assign trace_o[4896 +: 1] = dut.u_array.u_loader.word_valid_i;
  assign trace_o[4928 +: 1] = dut.u_array.u_loader.word_ready_o;
  assign trace_o[4960 +: 144] = dut.u_array.u_loader.word_i;
  assign trace_o[5120 +: 1] = dut.u_array.u_loader.leaves_i;
  assign trace_o[5152 +: 1] = dut.u_array.u_loader.begun_i;
  assign trace_o[5184 +: 1] = dut.u_array.u_loader.loaded_o;
  assign trace_o[5216 +: 1] = dut.u_array.u_loader.load_o;
  assign trace_o[5248 +: 1] = dut.u_array.u_loader.load_first_o;
  assign trace_o[5280 +: 48] = dut.u_array.u_loader.load_element_o;

  // u_array.gen_top[*].u_activation_sum
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_activation_sum_0
    assign trace_o[5344 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.load_i;
    assign trace_o[5376 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.load_first_i;
    assign trace_o[5408 + i0*16 +: 16] = dut.u_array.gen_top[i0].u_activation_sum.load_activation_i;
    assign trace_o[5472 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.valid_i;
    assign trace_o[5504 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.first_i;
    assign trace_o[5536 + i0*1 +: 1] = dut.u_array.gen_top[i0].u_activation_sum.last_i;
    assign trace_o[5568 + i0*22 +: 22] = dut.u_array.gen_top[i0].u_activation_sum.activation_sum_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 3; i1++) begin : gen_pe_1
      assign trace_o[5664 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[5696 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.start_i;
      assign trace_o[5728 + (i0*3 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_i;
      assign trace_o[5792 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_i;
      assign trace_o[5824 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_first_i;
      assign trace_o[5856 + (i0*3 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_activation_i;
      assign trace_o[6016 + (i0*3 + i1)*21 +: 21] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.sum_i;
      assign trace_o[6208 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[6240 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.start_o;
      assign trace_o[6272 + (i0*3 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.weight_o;
      assign trace_o[6336 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_o;
      assign trace_o[6368 + (i0*3 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_first_o;
      assign trace_o[6400 + (i0*3 + i1)*16 +: 16] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.load_activation_o;
      assign trace_o[6560 + (i0*3 + i1)*21 +: 21] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.sum_o;
    end
  end

  // u_array.gen_bottom[*].u_accumulator
  for (genvar i0 = 0; i0 < 3; i0++) begin : gen_accumulator_0
    assign trace_o[6752 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.valid_i;
    assign trace_o[6784 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.first_i;
    assign trace_o[6816 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.last_i;
    assign trace_o[6848 + i0*21 +: 21] = dut.u_array.gen_bottom[i0].u_accumulator.sum_i;
    assign trace_o[6912 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.valid_o;
    assign trace_o[6944 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.first_o;
    assign trace_o[6976 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.last_o;
    assign trace_o[7008 + i0*1 +: 1] = dut.u_array.gen_bottom[i0].u_accumulator.hand_over_o;
    assign trace_o[7040 + i0*92 +: 92] = dut.u_array.gen_bottom[i0].u_accumulator.accumulator_o;
    assign trace_o[7328 + i0*96 +: 96] = dut.u_array.gen_bottom[i0].u_accumulator.partial_sum_o;
  end

  // u_rescale
  assign trace_o[7616 +: 1] = dut.u_rescale.cmd_valid_i;
  assign trace_o[7648 +: 1] = dut.u_rescale.cmd_ready_o;
  assign trace_o[7680 +: 2] = dut.u_rescale.cmd_n_tile_last_i;
  assign trace_o[7712 +: 3] = dut.u_rescale.cmd_group_last_i;
  assign trace_o[7744 +: 6] = dut.u_rescale.cmd_output_shift_i;
  assign trace_o[7776 +: 1] = dut.u_rescale.partial_sum_valid_i;
  assign trace_o[7808 +: 288] = dut.u_rescale.partial_sum_i;
  assign trace_o[8096 +: 66] = dut.u_rescale.activation_sum_i;
  assign trace_o[8192 +: 1] = dut.u_rescale.partial_sum_release_o;
  assign trace_o[8224 +: 1] = dut.u_rescale.scale_valid_i;
  assign trace_o[8256 +: 1] = dut.u_rescale.scale_ready_o;
  assign trace_o[8288 +: 42] = dut.u_rescale.scale_i;
  assign trace_o[8352 +: 1] = dut.u_rescale.word_valid_o;
  assign trace_o[8384 +: 64] = dut.u_rescale.word_o;
  assign trace_o[8448 +: 1] = dut.u_rescale.word_release_i;
  assign trace_o[8480 +: 2] = dut.u_rescale.stall_o;

  // u_rescale.gen_lane[*].u_lane
  for (genvar i0 = 0; i0 < 2; i0++) begin : gen_rescale_lane_0
    assign trace_o[8512 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.load_i;
    assign trace_o[8544 + i0*24 +: 24] = dut.u_rescale.gen_lane[i0].u_lane.partial_sum_i;
    assign trace_o[8608 + i0*22 +: 22] = dut.u_rescale.gen_lane[i0].u_lane.activation_sum_i;
    assign trace_o[8672 + i0*5 +: 5] = dut.u_rescale.gen_lane[i0].u_lane.zero_i;
    assign trace_o[8704 + i0*16 +: 16] = dut.u_rescale.gen_lane[i0].u_lane.scale_i;
    assign trace_o[8736 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.correct_i;
    assign trace_o[8768 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.multiply_i;
    assign trace_o[8800 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.accumulate_i;
    assign trace_o[8832 + i0*1 +: 1] = dut.u_rescale.gen_lane[i0].u_lane.first_i;
    assign trace_o[8864 + i0*3 +: 3] = dut.u_rescale.gen_lane[i0].u_lane.slot_i;
    assign trace_o[8896 + i0*6 +: 6] = dut.u_rescale.gen_lane[i0].u_lane.shift_i;
    assign trace_o[8928 + i0*32 +: 32] = dut.u_rescale.gen_lane[i0].u_lane.value_o;
  end

  // u_output
  assign trace_o[8992 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[9024 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[9056 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[9088 +: 12] = dut.u_output.cmd_output_base_i;
  assign trace_o[9120 +: 2] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[9152 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[9184 +: 64] = dut.u_output.word_i;
  assign trace_o[9248 +: 1] = dut.u_output.word_release_o;
  assign trace_o[9280 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[9312 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[9344 +: 12] = dut.u_output.output_address_o;
  assign trace_o[9376 +: 64] = dut.u_output.output_data_o;
  assign trace_o[9440 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[9472 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[9504 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[624 +: 16] = '0;
  assign trace_o[641 +: 31] = '0;
  assign trace_o[673 +: 31] = '0;
  assign trace_o[716 +: 20] = '0;
  assign trace_o[737 +: 31] = '0;
  assign trace_o[816 +: 16] = '0;
  assign trace_o[833 +: 31] = '0;
  assign trace_o[865 +: 31] = '0;
  assign trace_o[908 +: 20] = '0;
  assign trace_o[929 +: 31] = '0;
  assign trace_o[1002 +: 22] = '0;
  assign trace_o[1025 +: 31] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1100 +: 20] = '0;
  assign trace_o[1185 +: 31] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1256 +: 24] = '0;
  assign trace_o[1283 +: 29] = '0;
  assign trace_o[1314 +: 30] = '0;
  assign trace_o[1345 +: 31] = '0;
  assign trace_o[1377 +: 31] = '0;
  assign trace_o[1420 +: 20] = '0;
  assign trace_o[1442 +: 30] = '0;
  assign trace_o[1475 +: 29] = '0;
  assign trace_o[1508 +: 28] = '0;
  assign trace_o[1537 +: 31] = '0;
  assign trace_o[1569 +: 31] = '0;
  assign trace_o[1612 +: 20] = '0;
  assign trace_o[1633 +: 31] = '0;
  assign trace_o[1808 +: 16] = '0;
  assign trace_o[1825 +: 31] = '0;
  assign trace_o[1857 +: 31] = '0;
  assign trace_o[2032 +: 16] = '0;
  assign trace_o[2049 +: 31] = '0;
  assign trace_o[2081 +: 31] = '0;
  assign trace_o[2124 +: 20] = '0;
  assign trace_o[2146 +: 30] = '0;
  assign trace_o[2179 +: 29] = '0;
  assign trace_o[2212 +: 28] = '0;
  assign trace_o[2241 +: 31] = '0;
  assign trace_o[2273 +: 31] = '0;
  assign trace_o[2316 +: 20] = '0;
  assign trace_o[2337 +: 31] = '0;
  assign trace_o[2416 +: 16] = '0;
  assign trace_o[2433 +: 31] = '0;
  assign trace_o[2465 +: 31] = '0;
  assign trace_o[2544 +: 16] = '0;
  assign trace_o[2561 +: 31] = '0;
  assign trace_o[2593 +: 31] = '0;
  assign trace_o[2636 +: 20] = '0;
  assign trace_o[2658 +: 30] = '0;
  assign trace_o[2691 +: 29] = '0;
  assign trace_o[2721 +: 31] = '0;
  assign trace_o[2753 +: 31] = '0;
  assign trace_o[2785 +: 31] = '0;
  assign trace_o[2828 +: 20] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[2922 +: 22] = '0;
  assign trace_o[2945 +: 31] = '0;
  assign trace_o[2977 +: 31] = '0;
  assign trace_o[3050 +: 22] = '0;
  assign trace_o[3073 +: 31] = '0;
  assign trace_o[3105 +: 31] = '0;
  assign trace_o[3280 +: 16] = '0;
  assign trace_o[3297 +: 31] = '0;
  assign trace_o[3329 +: 31] = '0;
  assign trace_o[3504 +: 16] = '0;
  assign trace_o[3521 +: 31] = '0;
  assign trace_o[3553 +: 31] = '0;
  assign trace_o[3586 +: 30] = '0;
  assign trace_o[3619 +: 29] = '0;
  assign trace_o[3652 +: 28] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3713 +: 31] = '0;
  assign trace_o[3745 +: 31] = '0;
  assign trace_o[3777 +: 31] = '0;
  assign trace_o[3809 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[3905 +: 31] = '0;
  assign trace_o[3937 +: 31] = '0;
  assign trace_o[3971 +: 29] = '0;
  assign trace_o[4001 +: 31] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4065 +: 31] = '0;
  assign trace_o[4097 +: 31] = '0;
  assign trace_o[4129 +: 31] = '0;
  assign trace_o[4161 +: 31] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4272 +: 16] = '0;
  assign trace_o[4432 +: 16] = '0;
  assign trace_o[4449 +: 31] = '0;
  assign trace_o[4481 +: 31] = '0;
  assign trace_o[4866 +: 30] = '0;
  assign trace_o[4897 +: 31] = '0;
  assign trace_o[4929 +: 31] = '0;
  assign trace_o[5104 +: 16] = '0;
  assign trace_o[5121 +: 31] = '0;
  assign trace_o[5153 +: 31] = '0;
  assign trace_o[5185 +: 31] = '0;
  assign trace_o[5217 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5328 +: 16] = '0;
  assign trace_o[5347 +: 29] = '0;
  assign trace_o[5379 +: 29] = '0;
  assign trace_o[5456 +: 16] = '0;
  assign trace_o[5475 +: 29] = '0;
  assign trace_o[5507 +: 29] = '0;
  assign trace_o[5539 +: 29] = '0;
  assign trace_o[5634 +: 30] = '0;
  assign trace_o[5673 +: 23] = '0;
  assign trace_o[5705 +: 23] = '0;
  assign trace_o[5764 +: 28] = '0;
  assign trace_o[5801 +: 23] = '0;
  assign trace_o[5833 +: 23] = '0;
  assign trace_o[6000 +: 16] = '0;
  assign trace_o[6205 +: 3] = '0;
  assign trace_o[6217 +: 23] = '0;
  assign trace_o[6249 +: 23] = '0;
  assign trace_o[6308 +: 28] = '0;
  assign trace_o[6345 +: 23] = '0;
  assign trace_o[6377 +: 23] = '0;
  assign trace_o[6544 +: 16] = '0;
  assign trace_o[6749 +: 3] = '0;
  assign trace_o[6755 +: 29] = '0;
  assign trace_o[6787 +: 29] = '0;
  assign trace_o[6819 +: 29] = '0;
  assign trace_o[6911 +: 1] = '0;
  assign trace_o[6915 +: 29] = '0;
  assign trace_o[6947 +: 29] = '0;
  assign trace_o[6979 +: 29] = '0;
  assign trace_o[7011 +: 29] = '0;
  assign trace_o[7316 +: 12] = '0;
  assign trace_o[7617 +: 31] = '0;
  assign trace_o[7649 +: 31] = '0;
  assign trace_o[7682 +: 30] = '0;
  assign trace_o[7715 +: 29] = '0;
  assign trace_o[7750 +: 26] = '0;
  assign trace_o[7777 +: 31] = '0;
  assign trace_o[8162 +: 30] = '0;
  assign trace_o[8193 +: 31] = '0;
  assign trace_o[8225 +: 31] = '0;
  assign trace_o[8257 +: 31] = '0;
  assign trace_o[8330 +: 22] = '0;
  assign trace_o[8353 +: 31] = '0;
  assign trace_o[8449 +: 31] = '0;
  assign trace_o[8482 +: 30] = '0;
  assign trace_o[8514 +: 30] = '0;
  assign trace_o[8592 +: 16] = '0;
  assign trace_o[8652 +: 20] = '0;
  assign trace_o[8682 +: 22] = '0;
  assign trace_o[8738 +: 30] = '0;
  assign trace_o[8770 +: 30] = '0;
  assign trace_o[8802 +: 30] = '0;
  assign trace_o[8834 +: 30] = '0;
  assign trace_o[8870 +: 26] = '0;
  assign trace_o[8908 +: 20] = '0;
  assign trace_o[8993 +: 31] = '0;
  assign trace_o[9025 +: 31] = '0;
  assign trace_o[9064 +: 24] = '0;
  assign trace_o[9100 +: 20] = '0;
  assign trace_o[9122 +: 30] = '0;
  assign trace_o[9153 +: 31] = '0;
  assign trace_o[9249 +: 31] = '0;
  assign trace_o[9281 +: 31] = '0;
  assign trace_o[9313 +: 31] = '0;
  assign trace_o[9356 +: 20] = '0;
  assign trace_o[9441 +: 31] = '0;
  assign trace_o[9473 +: 31] = '0;
  assign trace_o[9512 +: 24] = '0;
endmodule
