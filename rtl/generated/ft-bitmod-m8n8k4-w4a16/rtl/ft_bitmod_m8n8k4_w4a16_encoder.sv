// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration ft-bitmod-m8n8k4-w4a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 3bf9ed53eab9c211e65b495fed777c8cd877f5f819286d6eae493e9443d647a9
//
// ft_bitmod_m8n8k4_w4a16_encoder: one term of each of a column's weights, FP4 with a special value of the group.
//
// Contract
//   The term that term_i counts from the highest, combinationally: sign, whether it is there, exponent.

module ft_bitmod_m8n8k4_w4a16_encoder #(
  localparam int TileK          = 4,  // weights
  localparam int WeightBits     = 4,  // code of a weight
  localparam int WeightLaneBits = 16,  // codes of all weights
  localparam int SpecialBits    = 6,  // special value: sign above magnitude
  localparam int TermIndexBits  = 1,  // term of a weight
  localparam int ExponentBits   = 12  // exponents of all terms
) (
  // Codes, element 0 lowest
  input  logic [WeightLaneBits-1:0] weight_i,
  input  logic [SpecialBits-1:0]    special_i,
  input  logic [TermIndexBits-1:0]  term_i,
  // Terms
  output logic [TileK-1:0]          negative_o,
  output logic [TileK-1:0]          mantissa_o,
  output logic [ExponentBits-1:0]   exponent_o
);
  localparam int Terms            = 2;
  localparam int TermExponentBits = 3;

  logic [TermIndexBits-1:0] index;

  assign index = term_i;

  for (genvar j = 0; j < TileK; j++) begin : gen_element
    logic [Terms-1:0] negative, mantissa;
    logic [Terms*TermExponentBits-1:0] exponent;

    acc_terms_special #(
      .Bits(WeightBits)
    ) u_terms (
      .code_i    (weight_i[j*WeightBits +: WeightBits]),
      .special_i (special_i),
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
