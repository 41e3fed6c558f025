// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-popcount; this file is yours, no licence of its makers attaches to it.
// Spec hash: b4ec9279877faf564e8d2f4d62d3fc2b3e56bbf53b08babc9c7c2afff001dd82
//
// bs_small_popcount_pe: one population-count element: multiplies the 2 weights of a K slice by their activations and accumulates.
//
// Contract
//   beat         as long for any operands
//   sum          exact over the largest group: it never overflows
//   partial sum  the sum after the last step of a group, held until the next group's

module bs_small_popcount_pe #(
  localparam int WeightLaneBits     = 2,  // weights of a step
  localparam int ActivationBits     = 16,  // activations of a step
  localparam int AccumulatorBits    = 12,  // sum, signed
  localparam int SumWordBits        = 12,  // sum of the element
  localparam int PartialSumWordBits = 12  // partial sum of the element
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

  acc_pe_popcount #(
    .Lanes               (2),
    .ActivationBits      (8),
    .ActivationSignedness(1),
    .WeightBits          (1),
    .WeightSignedness    (2),
    .AccumulatorBits     (12)
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
  assign partial_sum_o = partial_sum_q;
endmodule
