// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration ft-small; this file is yours, no licence of its makers attaches to it.
// Spec hash: b45d69885525e0edc0d0ff8d2298ea4e1db172ece465b26e054ba8980ae6ed38
//
// ft_small_pe: one floating-point element: 2 activations times one term of each of their weights a beat.
//
// Contract
//   sum     of a group, aligned, accumulated; times the group's scale; added to the output; rounded after the last group
//   ready   low only for the last beat of a group that comes earlier than 8 cycles after that of the group before
//   result  10 cycles after the last beat of the last group, held until the next

module ft_small_pe #(
  localparam int TileK         = 2,  // terms of a beat
  localparam int RowBits       = 32,  // activations of a beat
  localparam int ExponentBits  = 6,  // exponents of all terms
  localparam int BitWeightBits = 1,  // bit weight of all terms
  localparam int ScaleBits     = 8,  // scale, unsigned
  localparam int OutputBits    = 16  // result
) (
  input  logic                     clk_i,
  input  logic                     rst_ni,
  // Beat
  input  logic                     valid_i,
  output logic                     ready_o,
  input  logic [RowBits-1:0]       activation_i,
  input  logic [TileK-1:0]         negative_i,
  input  logic [TileK-1:0]         mantissa_i,
  input  logic [ExponentBits-1:0]  exponent_i,
  input  logic [BitWeightBits-1:0] bit_weight_i,
  input  logic                     last_term_i,
  input  logic                     group_last_i,
  input  logic [ScaleBits-1:0]     scale_i,
  input  logic                     last_i,
  // Result
  output logic                     valid_o,
  output logic [OutputBits-1:0]    result_o
);
  acc_fp_bitmod_pe #(
    .Lanes              (2),
    .ExponentBits       (5),
    .MantissaBits       (10),
    .Specials           (1),
    .TermExponentWidth  (3),
    .BitWeightWidth     (1),
    .LaneExponentWidth  (6),
    .Extra              (3),
    .Sticky             (0),
    .Window             (0),
    .GroupWidth         (15),
    .GroupExponentWidth (6),
    .GroupGuardBits     (3),
    .ScaleWidth         (8),
    .OutputWidth        (26),
    .OutputExponentWidth(6),
    .OutputGuardBits    (3),
    .Rounding           (0),
    .SubnormalShift     (4),
    .ResultExponentBits (5),
    .ResultMantissaBits (10)
  ) u_element (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .valid_i     (valid_i),
    .ready_o     (ready_o),
    .activation_i(activation_i),
    .negative_i  (negative_i),
    .mantissa_i  (mantissa_i),
    .exponent_i  (exponent_i),
    .bit_weight_i(bit_weight_i),
    .last_term_i (last_term_i),
    .group_last_i(group_last_i),
    .scale_i     (scale_i),
    .last_i      (last_i),
    .valid_o     (valid_o),
    .result_o    (result_o)
  );
endmodule
