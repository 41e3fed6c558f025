// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-shared; this file is yours, no licence of its makers attaches to it.
// Spec hash: f9f9ddf9d8d1c125d0eb3738c2ec2c304558667d2f87dabbca605a6a24cf6c76
//
// bs_small_shared_pe: one shared-encoder digit-serial element with the sums of 3 rows: 2 weights of a K slice by their activations.
//
// Contract
//   beat         as long as the digits of the operands need; then the element waits until the step ends
//   sum          exact over the largest group: it never overflows
//   partial sum  twice the sum after the last step of a group, held until the next group's

module bs_small_shared_pe #(
  localparam int TileM              = 3,  // sums
  localparam int DigitBits          = 1,  // digit position
  localparam int WeightLaneBits     = 8,  // weights of a step
  localparam int ActivationBits     = 48,  // activations of a step
  localparam int AccumulatorBits    = 15,  // sum, signed
  localparam int PartialSumBits     = 16,  // partial sum, signed
  localparam int SumWordBits        = 45,  // sums of the element
  localparam int PartialSumWordBits = 48  // partial sums of the element
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
  logic [44:0] unused_save_sum;
  logic [44:0] unused_save_carry;

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

  acc_pe_shared_encoder #(
    .Columns         (3),
    .Operands        (2),
    .ActivationBits  (8),
    .ActivationSigned(1),
    .WeightBits      (4),
    .AccumulatorBits (15)
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

  // The element holds the sums of a finished group until the next group's are resolved.
  for (genvar m = 0; m < TileM; m++) begin : gen_sum
    assign partial_sum_o[m*PartialSumBits +: PartialSumBits] = {sum[m*AccumulatorBits +: AccumulatorBits], 1'b0};
  end
endmodule
