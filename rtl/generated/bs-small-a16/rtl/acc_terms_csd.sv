// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_terms_csd: canonical signed digits -1, 0, 1 of a code in two's complement.
//
// Contract
//   code = sum over t of mantissa_o[t] * (-1)^negative_o[t] * 2^t, combinationally; exponent_o is 0.
//   No two adjacent terms are there.

module acc_terms_csd #(
  parameter int Bits = 8
) (
  input  logic [Bits-1:0] code_i,
  output logic [Bits-1:0] negative_o,
  output logic [Bits-1:0] mantissa_o,
  output logic [Bits-1:0] exponent_o
);
  assign exponent_o = '0;

  for (genvar t = 0; t < Bits; t++) begin : gen_digit
    logic above, carry_in, carry_out;

    if (t == 0) begin : gen_first
      assign carry_in = 1'b0;
    end else begin : gen_next
      assign carry_in = gen_digit[t-1].carry_out;
    end

    if (t == Bits - 1) begin : gen_sign
      assign above = code_i[t];
    end else begin : gen_above
      assign above = code_i[t+1];
    end

    // A digit is odd when bit and carry differ; it is -1 when the run of ones goes on above.
    assign carry_out     = (code_i[t] & carry_in) | (above & (code_i[t] | carry_in));
    assign mantissa_o[t] = code_i[t] ^ carry_in;
    assign negative_o[t] = mantissa_o[t] & carry_out;
  end
endmodule
