// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: b671b543cc42715c2784da8c37eec49403f0aa530bfa11892426dc3719d16e74
//
// bs_small_a16_pe: one term-serial element: multiplies the 2 weights of a K slice by their activations and accumulates.
//
// Contract
//   beat         as long as the digits of the operands need; then the element waits until the step ends
//   sum          exact over the largest group: it never overflows
//   partial sum  twice the sum after the last step of a group, held until the next group's

module bs_small_a16_pe #(
  localparam int WeightLaneBits     = 8,  // weights of a step
  localparam int ActivationBits     = 32,  // activations of a step
  localparam int AccumulatorBits    = 23,  // sum, signed
  localparam int SumWordBits        = 23,  // sum of the element
  localparam int PartialSumWordBits = 24  // partial sum of the element
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  input  logic                          first_i,
  input  logic                          last_i,
  input  logic                          step_end_i,
  // Weights and activations of one K slice, signed, element 0 lowest
  input  logic [WeightLaneBits-1:0]     weight_i,
  input  logic [ActivationBits-1:0]     activation_i,
  // Progress
  output logic                          ready_o,
  output logic                          waiting_o,
  // Sums, signed
  output logic [AccumulatorBits-1:0]    accumulator_o,
  output logic [PartialSumWordBits-1:0] partial_sum_o
);
  logic element_valid, element_ready;
  logic [SumWordBits-1:0] sum;
  logic sum_valid;

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

  acc_pe_term_serial #(
    .Lanes          (2),
    .ActivationBits (16),
    .WeightBits     (4),
    .AccumulatorBits(23)
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
