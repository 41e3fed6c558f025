// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_special: what infinities and NaN make of a dot product.
//
// Contract
//   special_o, combinationally: bit 0: a product is +infinity, bit 1: one is -infinity, bit 2: one is NaN, which is
//   NaN times anything and infinity times a weight of 0.

module acc_fp_special #(
  parameter int Lanes = 4
) (
  input  logic [Lanes-1:0] infinite_i,
  input  logic [Lanes-1:0] nan_i,
  input  logic [Lanes-1:0] negative_i,
  input  logic [Lanes-1:0] weight_negative_i,
  input  logic [Lanes-1:0] weight_zero_i,
  output logic [2:0]       special_o
);
  logic [Lanes-1:0] product, sign;

  assign product   = infinite_i & ~weight_zero_i;
  assign sign      = negative_i ^ weight_negative_i;
  assign special_o = {|(nan_i | (infinite_i & weight_zero_i)), |(product & sign), |(product & ~sign)};
endmodule
