// SPDX-License-Identifier: Apache-2.0
//
// acc_terms_power_of_two: sign above Bits - 1 bits p, without a zero.
//
// Contract
//   value = (-1)^negative_o * 2^exponent_o, combinationally; mantissa_o is 1.

module acc_terms_power_of_two #(
  parameter int Bits = 4
) (
  input  logic [Bits-1:0] code_i,
  output logic            negative_o,
  output logic            mantissa_o,
  output logic [Bits-2:0] exponent_o
);
  assign negative_o = code_i[Bits-1];
  assign mantissa_o = 1'b1;
  assign exponent_o = code_i[Bits-2:0];
endmodule
