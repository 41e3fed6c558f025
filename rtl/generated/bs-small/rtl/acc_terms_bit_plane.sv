// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_terms_bit_plane: a term for each bit of a code.
//
// Contract
//   code = sum over t of mantissa_o[t] * (-1)^negative_o[t] * 2^t, combinationally; exponent_o is 0.
//
//   Signedness  name
//   0           unsigned
//   1           twos_complement  the highest bit counts -2^(Bits-1)
//   2           bipolar          bit 0 counts -2^t, bit 1 counts 2^t

module acc_terms_bit_plane #(
  parameter int Bits       = 8,
  parameter int Signedness = 1
) (
  input  logic [Bits-1:0] code_i,
  output logic [Bits-1:0] negative_o,
  output logic [Bits-1:0] mantissa_o,
  output logic [Bits-1:0] exponent_o
);
  localparam int TwosComplement = 1;
  localparam int Bipolar        = 2;

  assign exponent_o = '0;

  if (Signedness == Bipolar) begin : gen_bipolar
    assign mantissa_o = '1;
    assign negative_o = ~code_i;
  end else if (Signedness == TwosComplement) begin : gen_twos_complement
    localparam logic [Bits-1:0] SignPlace = Bits'(1) << (Bits - 1);

    assign mantissa_o = code_i;
    assign negative_o = code_i & SignPlace;
  end else begin : gen_unsigned
    assign mantissa_o = code_i;
    assign negative_o = '0;
  end
endmodule
