// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration ft-small-booth; this file is yours, no licence of its makers attaches to it.
// Spec hash: 8a36d726c270caec326e8a4cb26053aea3986931833d92e7b479916f449f005b
//
// ft_small_booth_encoder: one term of each of a column's weights, a Booth digit.
//
// Contract
//   The term that term_i counts from the highest, combinationally: sign, whether it is there, exponent.

module ft_small_booth_encoder #(
  localparam int TileK          = 3,  // weights
  localparam int WeightBits     = 6,  // code of a weight
  localparam int WeightLaneBits = 18,  // codes of all weights
  localparam int TermIndexBits  = 2,  // term of a weight
  localparam int ExponentBits   = 3  // exponents of all terms
) (
  // Codes, element 0 lowest
  input  logic [WeightLaneBits-1:0] weight_i,
  input  logic [TermIndexBits-1:0]  term_i,
  // Terms
  output logic [TileK-1:0]          negative_o,
  output logic [TileK-1:0]          mantissa_o,
  output logic [ExponentBits-1:0]   exponent_o
);
  localparam int Terms            = 3;
  localparam int TermExponentBits = 1;
  localparam logic [TermIndexBits-1:0] LastTerm = 2'd2;

  logic [TermIndexBits-1:0] index;

  // The encoder has the lowest digit first.
  assign index = LastTerm - term_i;

  for (genvar j = 0; j < TileK; j++) begin : gen_element
    logic [Terms-1:0] negative, mantissa;
    logic [Terms*TermExponentBits-1:0] exponent;

    acc_terms_booth #(
      .Bits  (WeightBits),
      .Signed(1'b1)
    ) u_terms (
      .code_i    (weight_i[j*WeightBits +: WeightBits]),
      .negative_o(negative),
      .mantissa_o(mantissa),
      .exponent_o(exponent)
    );

    acc_select #(
      .Width(1),
      .Depth(Terms)
    ) u_select_negative (
      .words_i(negative),
      .index_i(index),
      .word_o (negative_o[j])
    );

    acc_select #(
      .Width(1),
      .Depth(Terms)
    ) u_select_mantissa (
      .words_i(mantissa),
      .index_i(index),
      .word_o (mantissa_o[j])
    );

    acc_select #(
      .Width(TermExponentBits),
      .Depth(Terms)
    ) u_select_exponent (
      .words_i(exponent),
      .index_i(index),
      .word_o (exponent_o[j*TermExponentBits +: TermExponentBits])
    );
  end
endmodule
