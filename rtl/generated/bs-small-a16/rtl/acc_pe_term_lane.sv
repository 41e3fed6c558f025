// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_term_lane: one pair of operands as the products of their terms, one a cycle.
//
// Contract
//   Terms are those of acc_terms_csd. Products go through the terms of the weight, lowest first, and then to the next term of the activation.
//   last_o is high in the lane's last product and after it, until end_i starts the next pair; term_o is then 0. A pair with a zero has
//   last_o at once and gives 0.
//   A step is a cycle with step_i.

module acc_pe_term_lane #(
  parameter  int ActivationBits = 8,
  parameter  int WeightBits     = 8,
  localparam int TermBits       = ActivationBits + WeightBits
) (
  input  logic                      clk_i,
  input  logic                      rst_ni,
  // Control
  input  logic                      step_i,
  input  logic                      end_i,
  output logic                      last_o,
  // Pair, two's complement
  input  logic [ActivationBits-1:0] activation_i,
  input  logic [WeightBits-1:0]     weight_i,
  // Product of two terms, signed
  output logic [TermBits-1:0]       term_o
);
  logic [ActivationBits-1:0] activation_negative, activation_mantissa, unused_activation_exponent;
  logic [WeightBits-1:0]     weight_negative, weight_mantissa, unused_weight_exponent;
  logic [ActivationBits-1:0] activation_done_q, activation_pending, activation_pick;
  logic [WeightBits-1:0]     weight_done_q, weight_pending, weight_pick;
  logic [TermBits-1:0]       magnitude;
  logic finished_q, busy, weight_last, activation_last, negative;

  acc_terms_csd #(
    .Bits(ActivationBits)
  ) u_activation (
    .code_i    (activation_i),
    .negative_o(activation_negative),
    .mantissa_o(activation_mantissa),
    .exponent_o(unused_activation_exponent)
  );

  acc_terms_csd #(
    .Bits(WeightBits)
  ) u_weight (
    .code_i    (weight_i),
    .negative_o(weight_negative),
    .mantissa_o(weight_mantissa),
    .exponent_o(unused_weight_exponent)
  );

  assign activation_pending = activation_mantissa & ~activation_done_q;
  assign weight_pending     = weight_mantissa & ~weight_done_q;
  assign activation_pick    = activation_pending & (-activation_pending);
  assign weight_pick        = weight_pending & (-weight_pending);
  assign activation_last    = (activation_pending & ~activation_pick) == '0;
  assign weight_last        = (weight_pending & ~weight_pick) == '0;
  assign busy     = !finished_q && activation_mantissa != '0 && weight_mantissa != '0;
  assign last_o   = !busy | (activation_last & weight_last);
  assign negative = ((activation_negative & activation_pick) != '0) ^ ((weight_negative & weight_pick) != '0);

  // One bit times one bit: a shift.
  always_comb begin
    magnitude = '0;
    for (int i = 0; i < ActivationBits; i++) begin
      if (activation_pick[i]) begin
        magnitude = magnitude | (TermBits'(weight_pick) << i);
      end
    end
  end

  assign term_o = !busy ? '0 : negative ? -magnitude : magnitude;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      activation_done_q <= '0;
      weight_done_q     <= '0;
      finished_q        <= 1'b0;
    end else if (step_i) begin
      if (end_i) begin
        activation_done_q <= '0;
        weight_done_q     <= '0;
        finished_q        <= 1'b0;
      end else if (last_o) begin
        finished_q <= 1'b1;
      end else if (weight_last) begin
        activation_done_q <= activation_done_q | activation_pick;
        weight_done_q     <= '0;
      end else begin
        weight_done_q <= weight_done_q | weight_pick;
      end
    end
  end
endmodule
