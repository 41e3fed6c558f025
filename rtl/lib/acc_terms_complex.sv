// SPDX-License-Identifier: Apache-2.0
//
// acc_terms_complex: i^p for p of two bits.
//
// Contract
//   value = (-1)^negative_o * (imaginary_o ? i : 1), combinationally; mantissa_o is 1 and exponent_o is 0.

module acc_terms_complex (
  input  logic [1:0] code_i,
  output logic       negative_o,
  output logic       mantissa_o,
  output logic       exponent_o,
  output logic       imaginary_o
);
  assign negative_o  = code_i[1];
  assign imaginary_o = code_i[0];
  assign mantissa_o  = 1'b1;
  assign exponent_o  = 1'b0;
endmodule
