// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration ft-bitmod-m8n8k4-w4a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 3bf9ed53eab9c211e65b495fed777c8cd877f5f819286d6eae493e9443d647a9
//
// ft_bitmod_m8n8k4_w4a16_trace: the accelerator with packed inputs, and every contracted signal of a cycle in one vector.
//
// Contract
//   stimulus_i  the accelerator's inputs, first port lowest, each at its own offset; the rest is ignored
//   trace_o     every port of every module, combinationally: columns at multiples of 32 bits, replicas packed, replica 0 lowest

module ft_bitmod_m8n8k4_w4a16_trace #(
  localparam int StimulusBits = 896,  // 866 used
  localparam int TraceBits    = 21536
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
  logic [1:0] result_stall_o;
  logic unused_stimulus;

  assign unused_stimulus = ^stimulus_i[866 +: 30];

  ft_bitmod_m8n8k4_w4a16 dut (
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
    .activation_req_ready_i(stimulus_i[106 +: 1]),
    .activation_rsp_valid_i(stimulus_i[107 +: 1]),
    .activation_rsp_data_i(stimulus_i[108 +: 512]),
    .weight_req_ready_i(stimulus_i[620 +: 1]),
    .weight_rsp_valid_i(stimulus_i[621 +: 1]),
    .weight_rsp_data_i(stimulus_i[622 +: 128]),
    .scale_req_ready_i(stimulus_i[750 +: 1]),
    .scale_rsp_valid_i(stimulus_i[751 +: 1]),
    .scale_rsp_data_i(stimulus_i[752 +: 112]),
    .output_ready_i(stimulus_i[864 +: 1]),
    .done_ready_i(stimulus_i[865 +: 1]),
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
    .result_stall_o(result_stall_o)
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
  assign trace_o[320 +: 1] = activation_req_valid_o;
  assign trace_o[352 +: 1] = dut.activation_req_ready_i;
  assign trace_o[384 +: 20] = activation_req_address_o;
  assign trace_o[416 +: 1] = dut.activation_rsp_valid_i;
  assign trace_o[448 +: 512] = dut.activation_rsp_data_i;
  assign trace_o[960 +: 1] = weight_req_valid_o;
  assign trace_o[992 +: 1] = dut.weight_req_ready_i;
  assign trace_o[1024 +: 20] = weight_req_address_o;
  assign trace_o[1056 +: 1] = dut.weight_rsp_valid_i;
  assign trace_o[1088 +: 128] = dut.weight_rsp_data_i;
  assign trace_o[1216 +: 1] = scale_req_valid_o;
  assign trace_o[1248 +: 1] = dut.scale_req_ready_i;
  assign trace_o[1280 +: 20] = scale_req_address_o;
  assign trace_o[1312 +: 1] = dut.scale_rsp_valid_i;
  assign trace_o[1344 +: 112] = dut.scale_rsp_data_i;
  assign trace_o[1472 +: 1] = output_valid_o;
  assign trace_o[1504 +: 1] = dut.output_ready_i;
  assign trace_o[1536 +: 20] = output_address_o;
  assign trace_o[1568 +: 256] = output_data_o;
  assign trace_o[1824 +: 1] = done_valid_o;
  assign trace_o[1856 +: 1] = dut.done_ready_i;
  assign trace_o[1888 +: 8] = done_tag_o;
  assign trace_o[1920 +: 3] = step_stall_o;
  assign trace_o[1952 +: 2] = result_stall_o;

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
  assign trace_o[2304 +: 512] = dut.u_activation_fetch.rsp_data_i;
  assign trace_o[2816 +: 1] = dut.u_activation_fetch.word_valid_o;
  assign trace_o[2848 +: 1] = dut.u_activation_fetch.word_ready_i;
  assign trace_o[2880 +: 512] = dut.u_activation_fetch.word_o;

  // u_weight_fetch
  assign trace_o[3392 +: 1] = dut.u_weight_fetch.cmd_valid_i;
  assign trace_o[3424 +: 1] = dut.u_weight_fetch.cmd_ready_o;
  assign trace_o[3456 +: 20] = dut.u_weight_fetch.cmd_base_i;
  assign trace_o[3488 +: 6] = dut.u_weight_fetch.cmd_tile_last_i;
  assign trace_o[3520 +: 6] = dut.u_weight_fetch.cmd_group_last_i;
  assign trace_o[3552 +: 5] = dut.u_weight_fetch.cmd_run_last_i;
  assign trace_o[3584 +: 1] = dut.u_weight_fetch.req_valid_o;
  assign trace_o[3616 +: 1] = dut.u_weight_fetch.req_ready_i;
  assign trace_o[3648 +: 20] = dut.u_weight_fetch.req_address_o;
  assign trace_o[3680 +: 1] = dut.u_weight_fetch.rsp_valid_i;
  assign trace_o[3712 +: 128] = dut.u_weight_fetch.rsp_data_i;
  assign trace_o[3840 +: 1] = dut.u_weight_fetch.word_valid_o;
  assign trace_o[3872 +: 1] = dut.u_weight_fetch.word_ready_i;
  assign trace_o[3904 +: 128] = dut.u_weight_fetch.word_o;

  // u_scale_fetch
  assign trace_o[4032 +: 1] = dut.u_scale_fetch.cmd_valid_i;
  assign trace_o[4064 +: 1] = dut.u_scale_fetch.cmd_ready_o;
  assign trace_o[4096 +: 20] = dut.u_scale_fetch.cmd_base_i;
  assign trace_o[4128 +: 6] = dut.u_scale_fetch.cmd_tile_last_i;
  assign trace_o[4160 +: 6] = dut.u_scale_fetch.cmd_group_last_i;
  assign trace_o[4192 +: 1] = dut.u_scale_fetch.cmd_run_last_i;
  assign trace_o[4224 +: 1] = dut.u_scale_fetch.req_valid_o;
  assign trace_o[4256 +: 1] = dut.u_scale_fetch.req_ready_i;
  assign trace_o[4288 +: 20] = dut.u_scale_fetch.req_address_o;
  assign trace_o[4320 +: 1] = dut.u_scale_fetch.rsp_valid_i;
  assign trace_o[4352 +: 112] = dut.u_scale_fetch.rsp_data_i;
  assign trace_o[4480 +: 1] = dut.u_scale_fetch.word_valid_o;
  assign trace_o[4512 +: 1] = dut.u_scale_fetch.word_ready_i;
  assign trace_o[4544 +: 112] = dut.u_scale_fetch.word_o;

  // u_activation_store
  assign trace_o[4672 +: 1] = dut.u_activation_store.activation_valid_i;
  assign trace_o[4704 +: 1] = dut.u_activation_store.activation_ready_o;
  assign trace_o[4736 +: 512] = dut.u_activation_store.activation_i;
  assign trace_o[5248 +: 1] = dut.u_activation_store.activation_valid_o;
  assign trace_o[5280 +: 1] = dut.u_activation_store.activation_ready_i;
  assign trace_o[5312 +: 512] = dut.u_activation_store.activation_o;

  // u_sequencer
  assign trace_o[5824 +: 1] = dut.u_sequencer.cmd_valid_i;
  assign trace_o[5856 +: 1] = dut.u_sequencer.cmd_ready_o;
  assign trace_o[5888 +: 6] = dut.u_sequencer.cmd_n_tile_last_i;
  assign trace_o[5920 +: 6] = dut.u_sequencer.cmd_group_last_i;
  assign trace_o[5952 +: 5] = dut.u_sequencer.cmd_slice_last_i;
  assign trace_o[5984 +: 1] = dut.u_sequencer.activation_valid_i;
  assign trace_o[6016 +: 1] = dut.u_sequencer.activation_ready_o;
  assign trace_o[6048 +: 1] = dut.u_sequencer.weight_valid_i;
  assign trace_o[6080 +: 1] = dut.u_sequencer.weight_ready_o;
  assign trace_o[6112 +: 1] = dut.u_sequencer.result_release_i;
  assign trace_o[6144 +: 1] = dut.u_sequencer.step_valid_o;
  assign trace_o[6176 +: 1] = dut.u_sequencer.step_last_o;
  assign trace_o[6208 +: 1] = dut.u_sequencer.step_final_o;
  assign trace_o[6240 +: 1] = dut.u_sequencer.step_ready_i;
  assign trace_o[6272 +: 3] = dut.u_sequencer.stall_o;

  // u_array
  assign trace_o[6304 +: 1] = dut.u_array.step_valid_i;
  assign trace_o[6336 +: 1] = dut.u_array.step_last_i;
  assign trace_o[6368 +: 1] = dut.u_array.step_final_i;
  assign trace_o[6400 +: 1] = dut.u_array.step_ready_o;
  assign trace_o[6432 +: 128] = dut.u_array.weight_i;
  assign trace_o[6560 +: 512] = dut.u_array.activation_i;
  assign trace_o[7072 +: 1] = dut.u_array.scale_valid_i;
  assign trace_o[7104 +: 1] = dut.u_array.scale_ready_o;
  assign trace_o[7136 +: 112] = dut.u_array.scale_i;
  assign trace_o[7264 +: 1] = dut.u_array.result_release_i;
  assign trace_o[7296 +: 1] = dut.u_array.result_valid_o;
  assign trace_o[7328 +: 2048] = dut.u_array.result_o;

  // u_array.gen_column[*].u_encoder
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_encoder_0
    assign trace_o[9376 + i0*16 +: 16] = dut.u_array.gen_column[i0].u_encoder.weight_i;
    assign trace_o[9504 + i0*6 +: 6] = dut.u_array.gen_column[i0].u_encoder.special_i;
    assign trace_o[9568 + i0*1 +: 1] = dut.u_array.gen_column[i0].u_encoder.term_i;
    assign trace_o[9600 + i0*4 +: 4] = dut.u_array.gen_column[i0].u_encoder.negative_o;
    assign trace_o[9632 + i0*4 +: 4] = dut.u_array.gen_column[i0].u_encoder.mantissa_o;
    assign trace_o[9664 + i0*12 +: 12] = dut.u_array.gen_column[i0].u_encoder.exponent_o;
  end

  // u_array.gen_row[*].gen_column[*].u_pe
  for (genvar i0 = 0; i0 < 8; i0++) begin : gen_pe_0
    for (genvar i1 = 0; i1 < 8; i1++) begin : gen_pe_1
      assign trace_o[9760 + (i0*8 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_i;
      assign trace_o[9824 + (i0*8 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.ready_o;
      assign trace_o[9888 + (i0*8 + i1)*64 +: 64] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.activation_i;
      assign trace_o[13984 + (i0*8 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.negative_i;
      assign trace_o[14240 + (i0*8 + i1)*4 +: 4] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.mantissa_i;
      assign trace_o[14496 + (i0*8 + i1)*12 +: 12] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.exponent_i;
      assign trace_o[15264 + (i0*8 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.bit_weight_i;
      assign trace_o[15328 + (i0*8 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_term_i;
      assign trace_o[15392 + (i0*8 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.group_last_i;
      assign trace_o[15456 + (i0*8 + i1)*8 +: 8] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.scale_i;
      assign trace_o[15968 + (i0*8 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.last_i;
      assign trace_o[16032 + (i0*8 + i1)*1 +: 1] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.valid_o;
      assign trace_o[16096 + (i0*8 + i1)*32 +: 32] = dut.u_array.gen_row[i0].gen_column[i1].u_pe.result_o;
    end
  end

  // u_result
  assign trace_o[18144 +: 1] = dut.u_result.result_valid_i;
  assign trace_o[18176 +: 2048] = dut.u_result.result_i;
  assign trace_o[20224 +: 1] = dut.u_result.result_release_o;
  assign trace_o[20256 +: 1] = dut.u_result.word_valid_o;
  assign trace_o[20288 +: 256] = dut.u_result.word_o;
  assign trace_o[20544 +: 1] = dut.u_result.word_release_i;
  assign trace_o[20576 +: 2] = dut.u_result.stall_o;

  // u_output
  assign trace_o[20608 +: 1] = dut.u_output.cmd_valid_i;
  assign trace_o[20640 +: 1] = dut.u_output.cmd_ready_o;
  assign trace_o[20672 +: 8] = dut.u_output.cmd_tag_i;
  assign trace_o[20704 +: 20] = dut.u_output.cmd_output_base_i;
  assign trace_o[20736 +: 6] = dut.u_output.cmd_n_tile_last_i;
  assign trace_o[20768 +: 1] = dut.u_output.word_valid_i;
  assign trace_o[20800 +: 256] = dut.u_output.word_i;
  assign trace_o[21056 +: 1] = dut.u_output.word_release_o;
  assign trace_o[21088 +: 1] = dut.u_output.output_valid_o;
  assign trace_o[21120 +: 1] = dut.u_output.output_ready_i;
  assign trace_o[21152 +: 20] = dut.u_output.output_address_o;
  assign trace_o[21184 +: 256] = dut.u_output.output_data_o;
  assign trace_o[21440 +: 1] = dut.u_output.done_valid_o;
  assign trace_o[21472 +: 1] = dut.u_output.done_ready_i;
  assign trace_o[21504 +: 8] = dut.u_output.done_tag_o;

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
  assign trace_o[321 +: 31] = '0;
  assign trace_o[353 +: 31] = '0;
  assign trace_o[404 +: 12] = '0;
  assign trace_o[417 +: 31] = '0;
  assign trace_o[961 +: 31] = '0;
  assign trace_o[993 +: 31] = '0;
  assign trace_o[1044 +: 12] = '0;
  assign trace_o[1057 +: 31] = '0;
  assign trace_o[1217 +: 31] = '0;
  assign trace_o[1249 +: 31] = '0;
  assign trace_o[1300 +: 12] = '0;
  assign trace_o[1313 +: 31] = '0;
  assign trace_o[1456 +: 16] = '0;
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
  assign trace_o[2817 +: 31] = '0;
  assign trace_o[2849 +: 31] = '0;
  assign trace_o[3393 +: 31] = '0;
  assign trace_o[3425 +: 31] = '0;
  assign trace_o[3476 +: 12] = '0;
  assign trace_o[3494 +: 26] = '0;
  assign trace_o[3526 +: 26] = '0;
  assign trace_o[3557 +: 27] = '0;
  assign trace_o[3585 +: 31] = '0;
  assign trace_o[3617 +: 31] = '0;
  assign trace_o[3668 +: 12] = '0;
  assign trace_o[3681 +: 31] = '0;
  assign trace_o[3841 +: 31] = '0;
  assign trace_o[3873 +: 31] = '0;
  assign trace_o[4033 +: 31] = '0;
  assign trace_o[4065 +: 31] = '0;
  assign trace_o[4116 +: 12] = '0;
  assign trace_o[4134 +: 26] = '0;
  assign trace_o[4166 +: 26] = '0;
  assign trace_o[4193 +: 31] = '0;
  assign trace_o[4225 +: 31] = '0;
  assign trace_o[4257 +: 31] = '0;
  assign trace_o[4308 +: 12] = '0;
  assign trace_o[4321 +: 31] = '0;
  assign trace_o[4464 +: 16] = '0;
  assign trace_o[4481 +: 31] = '0;
  assign trace_o[4513 +: 31] = '0;
  assign trace_o[4656 +: 16] = '0;
  assign trace_o[4673 +: 31] = '0;
  assign trace_o[4705 +: 31] = '0;
  assign trace_o[5249 +: 31] = '0;
  assign trace_o[5281 +: 31] = '0;
  assign trace_o[5825 +: 31] = '0;
  assign trace_o[5857 +: 31] = '0;
  assign trace_o[5894 +: 26] = '0;
  assign trace_o[5926 +: 26] = '0;
  assign trace_o[5957 +: 27] = '0;
  assign trace_o[5985 +: 31] = '0;
  assign trace_o[6017 +: 31] = '0;
  assign trace_o[6049 +: 31] = '0;
  assign trace_o[6081 +: 31] = '0;
  assign trace_o[6113 +: 31] = '0;
  assign trace_o[6145 +: 31] = '0;
  assign trace_o[6177 +: 31] = '0;
  assign trace_o[6209 +: 31] = '0;
  assign trace_o[6241 +: 31] = '0;
  assign trace_o[6275 +: 29] = '0;
  assign trace_o[6305 +: 31] = '0;
  assign trace_o[6337 +: 31] = '0;
  assign trace_o[6369 +: 31] = '0;
  assign trace_o[6401 +: 31] = '0;
  assign trace_o[7073 +: 31] = '0;
  assign trace_o[7105 +: 31] = '0;
  assign trace_o[7248 +: 16] = '0;
  assign trace_o[7265 +: 31] = '0;
  assign trace_o[7297 +: 31] = '0;
  assign trace_o[9552 +: 16] = '0;
  assign trace_o[9576 +: 24] = '0;
  assign trace_o[18145 +: 31] = '0;
  assign trace_o[20225 +: 31] = '0;
  assign trace_o[20257 +: 31] = '0;
  assign trace_o[20545 +: 31] = '0;
  assign trace_o[20578 +: 30] = '0;
  assign trace_o[20609 +: 31] = '0;
  assign trace_o[20641 +: 31] = '0;
  assign trace_o[20680 +: 24] = '0;
  assign trace_o[20724 +: 12] = '0;
  assign trace_o[20742 +: 26] = '0;
  assign trace_o[20769 +: 31] = '0;
  assign trace_o[21057 +: 31] = '0;
  assign trace_o[21089 +: 31] = '0;
  assign trace_o[21121 +: 31] = '0;
  assign trace_o[21172 +: 12] = '0;
  assign trace_o[21441 +: 31] = '0;
  assign trace_o[21473 +: 31] = '0;
  assign trace_o[21512 +: 24] = '0;
endmodule
