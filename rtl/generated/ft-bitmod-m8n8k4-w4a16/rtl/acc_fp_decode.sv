// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_decode: a floating-point code as sign, exponent and significand (docs/floating-point.md).
//
// Contract
//   finite codes: value = (-1)^negative_o * significand_o * 2^(exponent_o - bias - MantissaBits), combinationally; subnormals are exact.
//   Zeros, infinities and NaN have significand_o 0 and exponent_o 0.
//
//   Specials  codes that are no numbers
//   0         none
//   1         exponent all ones: infinity with mantissa 0, else NaN (IEEE 754, BF16, E5M2)
//   2         all ones but the sign: NaN (E4M3)

module acc_fp_decode #(
  parameter int ExponentBits = 5,
  parameter int MantissaBits = 10,
  parameter int Specials     = 1
) (
  input  logic [ExponentBits+MantissaBits:0] code_i,
  output logic                               negative_o,
  output logic [ExponentBits-1:0]            exponent_o,
  output logic [MantissaBits:0]              significand_o,
  output logic                               infinite_o,
  output logic                               nan_o
);
  logic [ExponentBits-1:0] exponent;
  logic [MantissaBits-1:0] mantissa;
  logic subnormal, special, zero;

  assign {negative_o, exponent, mantissa} = code_i;
  assign subnormal = exponent == '0;
  assign zero      = subnormal & (mantissa == '0);

  if (Specials == 1) begin : gen_ieee
    assign special    = &exponent;
    assign infinite_o = special & (mantissa == '0);
    assign nan_o      = special & (mantissa != '0);
  end else if (Specials == 2) begin : gen_nan
    assign special    = (&exponent) & (&mantissa);
    assign infinite_o = 1'b0;
    assign nan_o      = special;
  end else begin : gen_none
    assign special    = 1'b0;
    assign infinite_o = 1'b0;
    assign nan_o      = 1'b0;
  end

  // A subnormal has the exponent of the least normal number, without the hidden one. No process assigns an output twice: two lanes that did would
  // start one another without end in Icarus Verilog 11.
  assign exponent_o    = special | zero ? '0 : exponent | ExponentBits'({1'b0, subnormal});
  assign significand_o = special | zero ? '0 : {~subnormal, mantissa};
endmodule
