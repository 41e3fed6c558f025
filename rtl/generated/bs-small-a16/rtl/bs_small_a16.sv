// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: b671b543cc42715c2784da8c37eec49403f0aa530bfa11892426dc3719d16e74
//
// bs_small_a16: array of bit-serial and multiplierless elements, tile M2 N3 K2, 4-bit weights, 16-bit activations.
//
// Contract
//   command      one matrix product: N tiles, groups and K slices as counts minus one; two are queued
//   memory       three read ports; responses in request order, never refused
//   output       writes of 3 elements: tile by tile, chunk by chunk, row by row
//   done         the tag of each command, in order, after its last write
//   A transfer happens in a cycle in which valid and ready are high.

module bs_small_a16 #(
  localparam int AddressBits        = 16,  // word address of every memory port
  localparam int TagBits            = 8,  // command tag
  localparam int TileIndexBits      = 2,  // N tile counter
  localparam int GroupIndexBits     = 2,  // group counter
  localparam int SliceIndexBits     = 3,  // K slice counter
  localparam int OutputShiftBits    = 6,  // final right shift
  localparam int MultiplierWordBits = 16,  // requantisation multipliers of all rows
  localparam int ActivationWordBits = 64,  // activations of one K slice
  localparam int WeightWordBits     = 24,  // weights of one K slice
  localparam int ScaleWordBits      = 63,  // scales and zero points of all lanes
  localparam int OutputWordBits     = 24  // output elements of all lanes
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Command
  input  logic                          cmd_valid_i,
  output logic                          cmd_ready_o,
  input  logic [TagBits-1:0]            cmd_tag_i,
  input  logic [AddressBits-1:0]        cmd_activation_base_i,
  input  logic [AddressBits-1:0]        cmd_weight_base_i,
  input  logic [AddressBits-1:0]        cmd_scale_base_i,
  input  logic [AddressBits-1:0]        cmd_output_base_i,
  input  logic [TileIndexBits-1:0]      cmd_n_tile_last_i,
  input  logic [GroupIndexBits-1:0]     cmd_group_last_i,
  input  logic [SliceIndexBits-1:0]     cmd_slice_last_i,
  input  logic [OutputShiftBits-1:0]    cmd_output_shift_i,
  input  logic [MultiplierWordBits-1:0] cmd_requantize_multiplier_i,
  // Activations
  output logic                          activation_req_valid_o,
  input  logic                          activation_req_ready_i,
  output logic [AddressBits-1:0]        activation_req_address_o,
  input  logic                          activation_rsp_valid_i,
  input  logic [ActivationWordBits-1:0] activation_rsp_data_i,
  // Weights
  output logic                          weight_req_valid_o,
  input  logic                          weight_req_ready_i,
  output logic [AddressBits-1:0]        weight_req_address_o,
  input  logic                          weight_rsp_valid_i,
  input  logic [WeightWordBits-1:0]     weight_rsp_data_i,
  // Scales and zero points
  output logic                          scale_req_valid_o,
  input  logic                          scale_req_ready_i,
  output logic [AddressBits-1:0]        scale_req_address_o,
  input  logic                          scale_rsp_valid_i,
  input  logic [ScaleWordBits-1:0]      scale_rsp_data_i,
  // Outputs
  output logic                          output_valid_o,
  input  logic                          output_ready_i,
  output logic [AddressBits-1:0]        output_address_o,
  output logic [OutputWordBits-1:0]     output_data_o,
  // Finished commands
  output logic                          done_valid_o,
  input  logic                          done_ready_i,
  output logic [TagBits-1:0]            done_tag_o,
  // What the sequencer and the rescale unit do in this cycle
  output logic [2:0]                    step_stall_o,
  output logic [1:0]                    rescale_stall_o
);
  localparam int ChunkIndexBits     = 1;  // chunk counter
  localparam int PartialSumWordBits = 144;  // partial sums of all PEs
  localparam int SumWordBits        = 40;  // activation sums of all rows
  localparam int FetchDepth         = 3;  // response slots of a fetch unit
  localparam int ActivationRepeats  = 1;  // reads of a group's activations
  localparam int WeightRepeats      = 1;  // weight words of a K slice
  localparam logic [ChunkIndexBits-1:0] LastChunk = 1'd0;  // scale words of a group, minus one

  // A command enters all six units in the same cycle.
  logic cmd_enter;
  logic activation_cmd_ready, weight_cmd_ready, scale_cmd_ready;
  logic sequencer_cmd_ready, rescale_cmd_ready, output_cmd_ready;

  assign cmd_ready_o = activation_cmd_ready & weight_cmd_ready & scale_cmd_ready &
                       sequencer_cmd_ready & rescale_cmd_ready & output_cmd_ready;
  assign cmd_enter   = cmd_valid_i & cmd_ready_o;

  // Activations
  logic activation_valid, activation_ready;
  logic [ActivationWordBits-1:0] activation;

  acc_fetch_unit #(
    .AddressWidth(AddressBits),
    .TileWidth   (TileIndexBits),
    .GroupWidth  (GroupIndexBits),
    .RunWidth    (SliceIndexBits),
    .DataWidth   (ActivationWordBits),
    .Depth       (FetchDepth),
    .Repeats     (ActivationRepeats),
    .Linear      (1'b0)
  ) u_activation_fetch (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .cmd_valid_i     (cmd_enter),
    .cmd_ready_o     (activation_cmd_ready),
    .cmd_base_i      (cmd_activation_base_i),
    .cmd_tile_last_i (cmd_n_tile_last_i),
    .cmd_group_last_i(cmd_group_last_i),
    .cmd_run_last_i  (cmd_slice_last_i),
    .req_valid_o     (activation_req_valid_o),
    .req_ready_i     (activation_req_ready_i),
    .req_address_o   (activation_req_address_o),
    .rsp_valid_i     (activation_rsp_valid_i),
    .rsp_data_i      (activation_rsp_data_i),
    .word_valid_o    (activation_valid),
    .word_ready_i    (activation_ready),
    .word_o          (activation)
  );

  // Weights
  logic weight_valid, weight_ready;
  logic [WeightWordBits-1:0] weight;

  acc_fetch_unit #(
    .AddressWidth(AddressBits),
    .TileWidth   (TileIndexBits),
    .GroupWidth  (GroupIndexBits),
    .RunWidth    (SliceIndexBits),
    .DataWidth   (WeightWordBits),
    .Depth       (FetchDepth),
    .Repeats     (WeightRepeats),
    .Linear      (1'b1),
    .Restart     (1'b1)
  ) u_weight_fetch (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .cmd_valid_i     (cmd_enter),
    .cmd_ready_o     (weight_cmd_ready),
    .cmd_base_i      (cmd_weight_base_i),
    .cmd_tile_last_i (cmd_n_tile_last_i),
    .cmd_group_last_i(cmd_group_last_i),
    .cmd_run_last_i  (cmd_slice_last_i),
    .req_valid_o     (weight_req_valid_o),
    .req_ready_i     (weight_req_ready_i),
    .req_address_o   (weight_req_address_o),
    .rsp_valid_i     (weight_rsp_valid_i),
    .rsp_data_i      (weight_rsp_data_i),
    .word_valid_o    (weight_valid),
    .word_ready_i    (weight_ready),
    .word_o          (weight)
  );

  // Scales and zero points
  logic scale_valid, scale_ready;
  logic [ScaleWordBits-1:0] scale;

  acc_fetch_unit #(
    .AddressWidth(AddressBits),
    .TileWidth   (TileIndexBits),
    .GroupWidth  (GroupIndexBits),
    .RunWidth    (ChunkIndexBits),
    .DataWidth   (ScaleWordBits),
    .Depth       (FetchDepth),
    .Repeats     (1),
    .Linear      (1'b1)
  ) u_scale_fetch (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .cmd_valid_i     (cmd_enter),
    .cmd_ready_o     (scale_cmd_ready),
    .cmd_base_i      (cmd_scale_base_i),
    .cmd_tile_last_i (cmd_n_tile_last_i),
    .cmd_group_last_i(cmd_group_last_i),
    .cmd_run_last_i  (LastChunk),
    .req_valid_o     (scale_req_valid_o),
    .req_ready_i     (scale_req_ready_i),
    .req_address_o   (scale_req_address_o),
    .rsp_valid_i     (scale_rsp_valid_i),
    .rsp_data_i      (scale_rsp_data_i),
    .word_valid_o    (scale_valid),
    .word_ready_i    (scale_ready),
    .word_o          (scale)
  );

  // Activations of the current K slice
  logic operand_valid, operand_ready;
  logic [ActivationWordBits-1:0] operand;

  bs_small_a16_activation_store u_activation_store (
    .clk_i             (clk_i),
    .rst_ni            (rst_ni),
    .activation_valid_i(activation_valid),
    .activation_ready_o(activation_ready),
    .activation_i      (activation),
    .activation_valid_o(operand_valid),
    .activation_ready_i(operand_ready),
    .activation_o      (operand)
  );

  // Steps
  logic step_valid, step_first, step_last;
  logic step_ready;
  logic partial_sum_release;

  bs_small_a16_sequencer u_sequencer (
    .clk_i                (clk_i),
    .rst_ni               (rst_ni),
    .cmd_valid_i          (cmd_enter),
    .cmd_ready_o          (sequencer_cmd_ready),
    .cmd_n_tile_last_i    (cmd_n_tile_last_i),
    .cmd_group_last_i     (cmd_group_last_i),
    .cmd_slice_last_i     (cmd_slice_last_i),
    .activation_valid_i   (operand_valid),
    .activation_ready_o   (operand_ready),
    .weight_valid_i       (weight_valid),
    .weight_ready_o       (weight_ready),
    .partial_sum_release_i(partial_sum_release),
    .step_valid_o         (step_valid),
    .step_ready_i         (step_ready),
    .step_first_o         (step_first),
    .step_last_o          (step_last),
    .stall_o              (step_stall_o)
  );

  // Array
  logic partial_sum_valid;
  logic [PartialSumWordBits-1:0] partial_sum;
  logic [SumWordBits-1:0]        activation_sum;

  bs_small_a16_array u_array (
    .clk_i                (clk_i),
    .rst_ni               (rst_ni),
    .step_valid_i         (step_valid),
    .step_ready_o         (step_ready),
    .step_first_i         (step_first),
    .step_last_i          (step_last),
    .weight_i             (weight),
    .activation_i         (operand),
    .partial_sum_release_i(partial_sum_release),
    .partial_sum_valid_o  (partial_sum_valid),
    .partial_sum_o        (partial_sum),
    .activation_sum_o     (activation_sum)
  );

  // Rescale
  logic word_valid, word_release;
  logic [OutputWordBits-1:0] word;

  bs_small_a16_rescale u_rescale (
    .clk_i                      (clk_i),
    .rst_ni                     (rst_ni),
    .cmd_valid_i                (cmd_enter),
    .cmd_ready_o                (rescale_cmd_ready),
    .cmd_n_tile_last_i          (cmd_n_tile_last_i),
    .cmd_group_last_i           (cmd_group_last_i),
    .cmd_output_shift_i         (cmd_output_shift_i),
    .cmd_requantize_multiplier_i(cmd_requantize_multiplier_i),
    .partial_sum_valid_i        (partial_sum_valid),
    .partial_sum_i              (partial_sum),
    .activation_sum_i           (activation_sum),
    .partial_sum_release_o      (partial_sum_release),
    .scale_valid_i              (scale_valid),
    .scale_ready_o              (scale_ready),
    .scale_i                    (scale),
    .word_valid_o               (word_valid),
    .word_o                     (word),
    .word_release_i             (word_release),
    .stall_o                    (rescale_stall_o)
  );

  // Output
  bs_small_a16_output u_output (
    .clk_i            (clk_i),
    .rst_ni           (rst_ni),
    .cmd_valid_i      (cmd_enter),
    .cmd_ready_o      (output_cmd_ready),
    .cmd_tag_i        (cmd_tag_i),
    .cmd_output_base_i(cmd_output_base_i),
    .cmd_n_tile_last_i(cmd_n_tile_last_i),
    .word_valid_i     (word_valid),
    .word_i           (word),
    .word_release_o   (word_release),
    .output_valid_o   (output_valid_o),
    .output_ready_i   (output_ready_i),
    .output_address_o (output_address_o),
    .output_data_o    (output_data_o),
    .done_valid_o     (done_valid_o),
    .done_ready_i     (done_ready_i),
    .done_tag_o       (done_tag_o)
  );
endmodule
