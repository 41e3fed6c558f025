// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-stripes-m2n64k4-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 689f125464e874ba8e5c16e015eb9e498f4ddcc856b461c8b6290da3c9fdb3c8
//
// bs_stripes_m2n64k4_w2a8_pe: one bit-serial element: multiplies the 4 weights of a K slice by their activations and accumulates.
//
// Contract
//   beat         as long for any operands
//   sum          exact over the largest group: it never overflows
//   partial sum  twice the sum after the last step of a group, held until the next group's

module bs_stripes_m2n64k4_w2a8_pe #(
  localparam int WeightLaneBits     = 8,  // weights of a step
  localparam int ActivationBits     = 32,  // activations of a step
  localparam int AccumulatorBits    = 17,  // sum, signed
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
  output logic [AccumulatorBits-1:0]    accumulator_o,
  output logic [PartialSumWordBits-1:0] partial_sum_o
);
  logic element_valid, element_ready;
  logic [SumWordBits-1:0] sum;
  logic sum_valid;

  assign element_valid = step_valid_i;
  assign ready_o       = step_valid_i & element_ready;

  acc_pe_bit_serial #(
    .Lanes           (4),
    .ActivationBits  (8),
    .ActivationSigned(1),
    .WeightBits      (2),
    .WeightSignedness(1),
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
