// SPDX-License-Identifier: Apache-2.0
//
// acc_terms_ternary: -1, 0 or 1 in two bits of two's complement; binary 10 is 0.
//
// Contract
//   value = mantissa_o * (-1)^negative_o, combinationally; exponent_o is 0.

module acc_terms_ternary (
  input  logic [1:0] code_i,
  output logic       negative_o,
  output logic       mantissa_o,
  output logic       exponent_o
);
  assign mantissa_o = code_i[0];
  assign negative_o = code_i[1] & code_i[0];
  assign exponent_o = 1'b0;
endmodule
