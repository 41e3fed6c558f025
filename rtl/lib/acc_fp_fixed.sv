// SPDX-License-Identifier: Apache-2.0
//
// acc_fp_fixed: an element of a block as an exact integer in units of its least magnitude.
//
// Contract
//   data_o = value * 2^(bias + MantissaBits - 1), combinationally, Width bits of two's complement, which must hold the largest; ExponentBits 0:
//   code_i is a two's complement integer of MantissaBits + 1 bits. Infinities and NaN have data_o 0. zero_o: the value is 0.

module acc_fp_fixed #(
  parameter int ExponentBits = 2,
  parameter int MantissaBits = 1,
  parameter int Specials     = 0,
  parameter int Width        = 5
) (
  input  logic [ExponentBits+MantissaBits:0] code_i,
  output logic signed [Width-1:0]            data_o,
  output logic                               negative_o,
  output logic                               zero_o,
  output logic                               infinite_o,
  output logic                               nan_o
);
  if (ExponentBits == 0) begin : gen_integer
    assign data_o     = Width'($signed(code_i));
    assign negative_o = code_i[MantissaBits];
    assign zero_o     = code_i == '0;
    assign infinite_o = 1'b0;
    assign nan_o      = 1'b0;
  end else begin : gen_float
    logic [ExponentBits-1:0] exponent, places;
    logic [MantissaBits:0] significand;
    logic [Width-1:0] magnitude;

    acc_fp_decode #(.ExponentBits(ExponentBits), .MantissaBits(MantissaBits), .Specials(Specials)) u_decode (
      .code_i(code_i), .negative_o(negative_o), .exponent_o(exponent), .significand_o(significand), .infinite_o(infinite_o), .nan_o(nan_o)
    );

    assign zero_o    = (significand == '0) & ~infinite_o & ~nan_o;
    assign places    = significand == '0 ? '0 : exponent - ExponentBits'(1);
    assign magnitude = Width'(significand) << places;
    assign data_o    = negative_o ? -magnitude : magnitude;
  end
endmodule
