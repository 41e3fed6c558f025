// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_back_end: what follows a group: times an integer scale, bit by bit, added to the output, packed after the last group.
//
// Contract
//   acc_fp_bit_scale before acc_fp_output: the result of a group taken in cycle c with last_i is on result_o in cycle c + ScaleWidth + 2.

module acc_fp_back_end #(
  parameter int GroupWidth         = 15,
  parameter int GroupExponentWidth = 6,
  parameter int ScaleWidth         = 8,
  parameter int MantissaWidth      = 26,
  parameter int ExponentWidth      = 6,
  parameter int GuardBits          = 3,
  parameter int Rounding           = 0,
  parameter int SubnormalShift     = 0,
  parameter int ExponentBits       = 5,
  parameter int MantissaBits       = 10
) (
  input  logic                                 clk_i,
  input  logic                                 rst_ni,
  input  logic                                 valid_i,
  output logic                                 ready_o,
  input  logic signed [GroupWidth-1:0]         mantissa_i,
  input  logic        [GroupExponentWidth-1:0] exponent_i,
  input  logic        [2:0]                    special_i,
  input  logic        [ScaleWidth-1:0]         scale_i,
  input  logic                                 last_i,
  output logic                                 valid_o,
  output logic [ExponentBits+MantissaBits:0]   result_o
);
  localparam int ProductWidth = GroupWidth + ScaleWidth;

  logic product_valid, product_last;
  logic signed [ProductWidth-1:0] product;
  logic [GroupExponentWidth-1:0] product_exponent;
  logic [2:0] product_special;

  acc_fp_bit_scale #(.MantissaWidth(GroupWidth), .ExponentWidth(GroupExponentWidth), .ScaleWidth(ScaleWidth)) u_scale (
    .clk_i(clk_i), .rst_ni(rst_ni), .valid_i(valid_i), .ready_o(ready_o), .mantissa_i(mantissa_i), .exponent_i(exponent_i), .special_i(special_i),
    .scale_i(scale_i), .last_i(last_i), .valid_o(product_valid), .product_o(product), .exponent_o(product_exponent), .special_o(product_special),
    .last_o(product_last)
  );

  acc_fp_output #(
    .AddendWidth(ProductWidth), .MantissaWidth(MantissaWidth), .ExponentWidth(ExponentWidth), .GuardBits(GuardBits), .Rounding(Rounding),
    .SubnormalShift(SubnormalShift), .ExponentBits(ExponentBits), .MantissaBits(MantissaBits)
  ) u_output (
    .clk_i(clk_i), .rst_ni(rst_ni), .valid_i(product_valid), .last_i(product_last), .addend_i(product), .exponent_i(ExponentWidth'(product_exponent)),
    .special_i(product_special), .valid_o(valid_o), .result_o(result_o)
  );
endmodule
