// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_extend: a code as a wider number.
//
// Contract
//   data_o = data_i, sign-extended with Signed 1, zero-extended with Signed 0, combinationally. OutWidth >= InWidth.

module acc_extend #(
  parameter int InWidth  = 8,
  parameter int OutWidth = 16,
  parameter bit Signed   = 1'b1
) (
  input  logic [InWidth-1:0]  data_i,
  output logic [OutWidth-1:0] data_o
);
  if (Signed) begin : gen_signed
    assign data_o = OutWidth'($signed(data_i));
  end else begin : gen_unsigned
    assign data_o = OutWidth'(data_i);
  end
endmodule
