// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_terms_ent: sign and radix-4 digits -1, 0, 1, 2 of the magnitude of a code in two's complement.
//
// Contract
//   code = sum over t of mantissa_o[t] * (-1)^negative_o[t] * 2^(exponent_o[t] + 2t), combinationally.
//   A digit of the magnitude is its pair of bits plus a carry from below; 3 is -1 and 4 is 0, both with a carry.

module acc_terms_ent #(
  parameter  int Bits  = 8,
  localparam int Terms = (Bits + 1) / 2
) (
  input  logic [Bits-1:0]  code_i,
  output logic [Terms-1:0] negative_o,
  output logic [Terms-1:0] mantissa_o,
  output logic [Terms-1:0] exponent_o
);
  localparam int PaddedWidth = 2 * Terms;

  logic [Bits-1:0]        magnitude;
  logic [PaddedWidth-1:0] padded;
  logic sign;

  assign sign      = code_i[Bits-1];
  assign magnitude = sign ? -code_i : code_i;
  assign padded    = PaddedWidth'(magnitude);

  for (genvar t = 0; t < Terms; t++) begin : gen_digit
    logic high, low, carry_in;
    logic is_one, is_two, is_minus_one;

    if (t == 0) begin : gen_first
      assign carry_in = 1'b0;
    end else begin : gen_next
      assign carry_in = gen_digit[t-1].high & (gen_digit[t-1].low | gen_digit[t-1].carry_in);
    end

    assign {high, low}   = padded[2*t +: 2];
    assign is_one        = ~high & (low ^ carry_in);
    assign is_two        = (high & ~low & ~carry_in) | (~high & low & carry_in);
    assign is_minus_one  = high & (low ^ carry_in);
    assign mantissa_o[t] = is_one | is_two | is_minus_one;
    assign exponent_o[t] = is_two;
    assign negative_o[t] = mantissa_o[t] & (sign ^ is_minus_one);
  end
endmodule
