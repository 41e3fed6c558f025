// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-bit-fusion-m1n64k4-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 20418a7cb69e30441e91844a08c4d20a4d2bcb50b40f483743a9241f6eef9887
//
// bs_bit_fusion_m1n64k4_w2a8_pe: one brick element: multiplies the 4 weights of a K slice by their activations and accumulates.
//
// Contract
//   beat         as long for any operands
//   sum          exact over the largest group: it never overflows
//   partial sum  twice the sum after the last step of a group, held until the next group's

module bs_bit_fusion_m1n64k4_w2a8_pe #(
  localparam int WeightLaneBits     = 8,  // weights of a step
  localparam int ActivationBits     = 32,  // activations of a step
  localparam int AccumulatorBits    = 22,  // sum, signed
  localparam int SumWordBits        = 22,  // sum of the element
  localparam int PartialSumWordBits = 23  // partial sum of the element
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  input  logic                          first_i,
  input  logic                          last_i,
  // Weights and activations of one K slice, signed, element 0 lowest
  input  logic [WeightLaneBits-1:0]     weight_i,
  input  logic [ActivationBits-1:0]     activation_i,
  // Progress
  output logic                          ready_o,
  // Sums, signed
  output logic [AccumulatorBits-1:0]    accumulator_o,
  output logic [PartialSumWordBits-1:0] partial_sum_o
);
  logic element_valid, element_ready;
  logic [SumWordBits-1:0] sum;
  logic sum_valid;

  assign element_valid = step_valid_i;
  assign ready_o       = step_valid_i & element_ready;

  // Operands of the fused bricks
  logic [31:0] activation_operands, weight_operands;

  assign activation_operands = 32'(activation_i);
  assign weight_operands     = 32'(weight_i);

  acc_pe_bricks #(
    .AccumulatorBits(22)
  ) u_element (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .enable_i    (1'b1),
    .valid_i     (element_valid),
    .ready_o     (element_ready),
    .first_i     (first_i),
    .last_i      (last_i),
    .activation_mode_i  (2'd2),
    .weight_mode_i      (2'd0),
    .activation_signed_i(1'b1),
    .weight_signed_i    (1'b1),
    .activation_i(activation_operands),
    .weight_i    (weight_operands),
    .sum_valid_o (sum_valid),
    .sum_o       (sum)
  );

  // The sum of a finished group
  logic [AccumulatorBits-1:0] partial_sum_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      partial_sum_q <= '0;
    end else if (sum_valid) begin
      partial_sum_q <= sum;
    end
  end

  assign accumulator_o = sum;
  assign partial_sum_o = {partial_sum_q, 1'b0};
endmodule
