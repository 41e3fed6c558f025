// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_sparse_encoder: sends the digits of one bit weight of Operands weights that are not zero, one a cycle, lowest lane first.
//
// Contract
//   A group takes max(1, number of digits that are not zero) cycles in which valid_i and enable_i are high; ready_o is high in the
//   last one. start_o marks the first. Without any digit mantissa_o and select_o are 0. Digits are those of acc_terms_ent.

module acc_pe_sparse_encoder #(
  parameter  int Operands   = 4,
  parameter  int WeightBits = 8,
  localparam int Terms      = (WeightBits + 1) / 2,
  localparam int DigitBits  = (Terms > 1) ? $clog2(Terms) : 1
) (
  input  logic                           clk_i,
  input  logic                           rst_ni,
  // Control
  input  logic                           enable_i,
  input  logic                           valid_i,
  output logic                           ready_o,
  output logic                           start_o,
  // Group: which digit of which weights, lane 0 lowest
  input  logic [DigitBits-1:0]           digit_i,
  input  logic [Operands*WeightBits-1:0] weight_i,
  // Digit: its lane, one-hot, and its term
  output logic [Operands-1:0]            select_o,
  output logic                           mantissa_o,
  output logic                           negative_o,
  output logic                           exponent_o
);
  logic [Operands-1:0] negatives, mantissas, exponents;

  for (genvar k = 0; k < Operands; k++) begin : gen_operand
    logic [Terms-1:0] negative, mantissa, exponent;

    acc_terms_ent #(
      .Bits(WeightBits)
    ) u_terms (
      .code_i    (weight_i[k*WeightBits +: WeightBits]),
      .negative_o(negative),
      .mantissa_o(mantissa),
      .exponent_o(exponent)
    );

    acc_select #(
      .Width(1),
      .Depth(Terms)
    ) u_negative (
      .words_i(negative),
      .index_i(digit_i),
      .word_o (negatives[k])
    );

    acc_select #(
      .Width(1),
      .Depth(Terms)
    ) u_mantissa (
      .words_i(mantissa),
      .index_i(digit_i),
      .word_o (mantissas[k])
    );

    acc_select #(
      .Width(1),
      .Depth(Terms)
    ) u_exponent (
      .words_i(exponent),
      .index_i(digit_i),
      .word_o (exponents[k])
    );
  end

  acc_pe_sparse_select #(
    .Operands(Operands)
  ) u_select (
    .clk_i     (clk_i),
    .rst_ni    (rst_ni),
    .enable_i  (enable_i),
    .valid_i   (valid_i),
    .ready_o   (ready_o),
    .start_o   (start_o),
    .negative_i(negatives),
    .mantissa_i(mantissas),
    .exponent_i(exponents),
    .select_o  (select_o),
    .mantissa_o(mantissa_o),
    .negative_o(negative_o),
    .exponent_o(exponent_o)
  );
endmodule
