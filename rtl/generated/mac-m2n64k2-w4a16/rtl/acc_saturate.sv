// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_saturate: nearest two's complement number of OutWidth bits.
//
// Contract
//   data_o = min(max(data_i, -2^(OutWidth-1)), 2^(OutWidth-1) - 1), combinationally.
//   A narrower or equal input is sign-extended.

module acc_saturate #(
  parameter int InWidth  = 32,
  parameter int OutWidth = 8
) (
  input  logic signed [InWidth-1:0]  data_i,
  output logic signed [OutWidth-1:0] data_o
);
  if (InWidth <= OutWidth) begin : gen_extend
    assign data_o = OutWidth'(data_i);
  end else begin : gen_saturate
    logic sign, fits;

    // In range when every bit from the output's sign upwards is the same.
    assign sign   = data_i[InWidth-1];
    assign fits   = data_i[InWidth-1:OutWidth-1] == {(InWidth - OutWidth + 1){sign}};
    assign data_o = fits ? data_i[OutWidth-1:0] : {sign, {(OutWidth - 1){~sign}}};
  end
endmodule
