// SPDX-License-Identifier: Apache-2.0
//
// acc_fp_block_scale: the scale of a block as significand and exponent.
//
// Contract
//   scale = significand_o * 2^exponent_o * unit, combinationally.
//   Kind 0: E8M0, unit 2^-127, significand 1, 0xFF is NaN. Kind 1: UE4M3, unit 2^-10, bit 7 is not read, 0x7F is NaN.
//   A NaN has significand 0.

module acc_fp_block_scale #(
  parameter int Kind = 0
) (
  input  logic [7:0] code_i,
  output logic [3:0] significand_o,
  output logic [7:0] exponent_o,
  output logic       nan_o
);
  if (Kind == 0) begin : gen_e8m0
    assign nan_o         = &code_i;
    assign significand_o = {3'b000, ~nan_o};
    assign exponent_o    = nan_o ? '0 : code_i;
  end else begin : gen_ue4m3
    logic [3:0] exponent;
    logic unused_sign, unused_infinite;

    acc_fp_decode #(.ExponentBits(4), .MantissaBits(3), .Specials(2)) u_decode (
      .code_i({1'b0, code_i[6:0]}), .negative_o(unused_sign), .exponent_o(exponent), .significand_o(significand_o), .infinite_o(unused_infinite), .nan_o(nan_o)
    );
    assign exponent_o = {4'b0000, exponent};

    logic unused;
    assign unused = unused_sign | unused_infinite | code_i[7];
  end
endmodule
