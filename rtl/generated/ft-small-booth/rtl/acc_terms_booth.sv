// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_terms_booth: radix-4 Booth digits -2, -1, 0, 1, 2 of a code.
//
// Contract
//   code = sum over t of mantissa_o[t] * (-1)^negative_o[t] * 2^(exponent_o[t] + 2t), combinationally.
//   Signed 1: code_i is two's complement; 0: unsigned.

module acc_terms_booth #(
  parameter  int Bits   = 8,
  parameter  bit Signed = 1'b1,
  localparam int Terms  = Signed ? (Bits + 1) / 2 : Bits / 2 + 1
) (
  input  logic [Bits-1:0]  code_i,
  output logic [Terms-1:0] negative_o,
  output logic [Terms-1:0] mantissa_o,
  output logic [Terms-1:0] exponent_o
);
  localparam int PaddedWidth = 2 * Terms + 1;

  // The code above a 0, extended to whole digits.
  logic [PaddedWidth-1:0] padded;

  if (Signed) begin : gen_signed
    assign padded = PaddedWidth'($signed({code_i, 1'b0}));
  end else begin : gen_unsigned
    assign padded = PaddedWidth'({code_i, 1'b0});
  end

  for (genvar t = 0; t < Terms; t++) begin : gen_digit
    logic high, middle, low, two;

    assign {high, middle, low} = padded[2*t +: 3];
    assign two = (high ^ middle) & ~(middle ^ low);
    assign mantissa_o[t] = (high ^ middle) | (middle ^ low);
    assign negative_o[t] = high & mantissa_o[t];
    assign exponent_o[t] = two;
  end
endmodule
