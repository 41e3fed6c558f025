// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_terms_special: the two highest ones of FP3 or FP4 with a programmable value in place of -0.
//
// Contract
//   value = sum over t of mantissa_o[t] * (-1)^negative_o[t] * 2^exponent_o[t], combinationally; t = 0 is the higher one.
//   code_i is sign and magnitude; magnitudes in units of the least are
//     Bits 3  0 1 2 4
//     Bits 4  0 1 2 3 4 6 8 12
//   special_i replaces the code of -0: bit 5 its sign, bits 4 to 0 its magnitude, with at most two ones; further ones
//   below the second are dropped.

module acc_terms_special #(
  parameter int Bits = 4
) (
  input  logic [Bits-1:0] code_i,
  input  logic [5:0]      special_i,
  output logic [1:0]      negative_o,
  output logic [1:0]      mantissa_o,
  output logic [5:0]      exponent_o
);
  logic [4:0] decoded, magnitude, first, rest, second;
  logic [Bits-2:0] index;
  logic sign, is_special;

  assign index = code_i[Bits-2:0];

  if (Bits == 3) begin : gen_fp3
    always_comb begin
      case (index)
        2'd1:    decoded = 5'd1;
        2'd2:    decoded = 5'd2;
        2'd3:    decoded = 5'd4;
        default: decoded = 5'd0;
      endcase
    end
  end else begin : gen_fp4
    always_comb begin
      case (index)
        3'd1:    decoded = 5'd1;
        3'd2:    decoded = 5'd2;
        3'd3:    decoded = 5'd3;
        3'd4:    decoded = 5'd4;
        3'd5:    decoded = 5'd6;
        3'd6:    decoded = 5'd8;
        3'd7:    decoded = 5'd12;
        default: decoded = 5'd0;
      endcase
    end
  end

  assign is_special = code_i == {1'b1, {(Bits - 1){1'b0}}};
  assign sign       = is_special ? special_i[5] : code_i[Bits-1];
  assign magnitude  = is_special ? special_i[4:0] : decoded;

  // The leading one alone: whatever is not below it.
  assign first[4]  = magnitude[4];
  assign first[3]  = magnitude[3] & ~magnitude[4];
  assign first[2]  = magnitude[2] & ~(|magnitude[4:3]);
  assign first[1]  = magnitude[1] & ~(|magnitude[4:2]);
  assign first[0]  = magnitude[0] & ~(|magnitude[4:1]);
  assign rest      = magnitude & ~first;
  assign second[4] = rest[4];
  assign second[3] = rest[3] & ~rest[4];
  assign second[2] = rest[2] & ~(|rest[4:3]);
  assign second[1] = rest[1] & ~(|rest[4:2]);
  assign second[0] = rest[0] & ~(|rest[4:1]);

  assign mantissa_o = {|second, |first};
  assign negative_o = mantissa_o & {2{sign}};
  assign exponent_o = {second[4], second[3] | second[2], second[3] | second[1], first[4], first[3] | first[2], first[3] | first[1]};
endmodule
