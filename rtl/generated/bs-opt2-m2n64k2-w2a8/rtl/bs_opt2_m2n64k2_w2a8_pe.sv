// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-opt2-m2n64k2-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 99d0a67850b75249a3da39d62e81cada4a2621f603efae329939f56a46516241
//
// bs_opt2_m2n64k2_w2a8_pe: one same-weight reducing element: multiplies the 2 weights of a K slice by their activations and accumulates.
//
// Contract
//   beat         as long for any operands
//   sum          exact over the largest group: it never overflows
//   partial sum  twice the sum after the last step of a group, held until the next group's

module bs_opt2_m2n64k2_w2a8_pe #(
  localparam int WeightLaneBits     = 4,  // weights of a step
  localparam int ActivationBits     = 16,  // activations of a step
  localparam int SumWordBits        = 17,  // sum of the element
  localparam int PartialSumWordBits = 18  // partial sum of the element
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
  output logic [PartialSumWordBits-1:0] partial_sum_o
);
  logic element_valid, element_ready;
  logic [SumWordBits-1:0] sum;
  logic unused_sum_valid;
  logic [16:0] unused_save_sum;
  logic [16:0] unused_save_carry;

  assign element_valid = step_valid_i;
  assign ready_o       = step_valid_i & element_ready;

  acc_pe_same_weight #(
    .Lanes           (2),
    .ActivationBits  (8),
    .ActivationSigned(1),
    .WeightBits      (2),
    .WeightSigned    (1),
    .AccumulatorBits (17)
  ) u_element (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .enable_i    (1'b1),
    .valid_i     (element_valid),
    .ready_o     (element_ready),
    .first_i     (first_i),
    .last_i      (last_i),
    .activation_i(activation_i),
    .weight_i    (weight_i),
    .save_sum_o  (unused_save_sum),
    .save_carry_o(unused_save_carry),
    .sum_valid_o (unused_sum_valid),
    .sum_o       (sum)
  );

  // The element holds the sum of a finished group until the next group's is resolved.
  assign partial_sum_o = {sum, 1'b0};
endmodule
