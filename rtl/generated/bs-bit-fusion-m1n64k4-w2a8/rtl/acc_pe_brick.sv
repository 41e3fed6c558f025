// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_brick: the product of two 2-bit digits, each unsigned or, at the top of a signed operand, two's complement.
//
// Contract
//   product_o = activation * weight, signed, -6 to 9, combinationally.

module acc_pe_brick (
  input  logic [1:0] activation_i,
  input  logic       activation_signed_i,
  input  logic [1:0] weight_i,
  input  logic       weight_signed_i,
  output logic [4:0] product_o
);
  logic signed [4:0] activation, weight;

  assign activation = $signed({{3{activation_signed_i & activation_i[1]}}, activation_i});
  assign weight     = $signed({{3{weight_signed_i & weight_i[1]}}, weight_i});
  assign product_o  = activation * weight;
endmodule
