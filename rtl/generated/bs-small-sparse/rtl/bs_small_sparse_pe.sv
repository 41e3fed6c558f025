// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-sparse; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6e46e1b123a01bf33a401f32fd2a2d7dfe55afe539dabebcbc89e86a6ea46a55
//
// bs_small_sparse_pe: one sparse digit-serial element: multiplies the 3 weights of a K slice by their activations and accumulates.
//
// Contract
//   beat         as long as the digits of the operands need; then the element waits until the step ends
//   sum          exact over the largest group: it never overflows
//   partial sum  twice the sum after the last step of a group, held until the next group's

module bs_small_sparse_pe #(
  localparam int DigitBits          = 2,  // digit position
  localparam int WeightLaneBits     = 15,  // weights of a step
  localparam int ActivationBits     = 24,  // activations of a step
  localparam int SumWordBits        = 16,  // sum of the element
  localparam int PartialSumWordBits = 17  // partial sum of the element
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  input  logic [DigitBits-1:0]          digit_i,
  input  logic                          first_i,
  input  logic                          shift_i,
  input  logic                          last_i,
  input  logic                          step_end_i,
  // Weights and activations of one K slice, signed, element 0 lowest
  input  logic [WeightLaneBits-1:0]     weight_i,
  input  logic [ActivationBits-1:0]     activation_i,
  // Progress
  output logic                          ready_o,
  output logic                          waiting_o,
  // Sums, signed
  output logic [PartialSumWordBits-1:0] partial_sum_o
);
  logic element_valid, element_ready;
  logic [SumWordBits-1:0] sum;
  logic unused_sum_valid;
  logic [15:0] unused_save_sum;
  logic [15:0] unused_save_carry;

  // The beat is over, the step is not.
  logic done_q, done_d;

  assign element_valid = step_valid_i & ~done_q;
  assign ready_o       = step_valid_i & (done_q | element_ready);
  assign waiting_o     = done_q;
  assign done_d        = step_end_i ? 1'b0 : done_q | (step_valid_i & element_ready);

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      done_q <= 1'b0;
    end else begin
      done_q <= done_d;
    end
  end

  acc_pe_sparse #(
    .Operands        (3),
    .ActivationBits  (8),
    .ActivationSigned(1),
    .WeightBits      (5),
    .AccumulatorBits (16)
  ) u_element (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .enable_i    (1'b1),
    .valid_i     (element_valid),
    .ready_o     (element_ready),
    .first_i     (first_i),
    .last_i      (last_i),
    .shift_i     (shift_i),
    .digit_i     (digit_i),
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
