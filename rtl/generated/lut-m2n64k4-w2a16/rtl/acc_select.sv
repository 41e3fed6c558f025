// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_select: one of Depth words of Width bits, packed side by side with word 0 lowest.
//
// Contract
//   word_o = words_i[index_i*Width +: Width], combinationally, for index_i below Depth.

module acc_select #(
  parameter int Width = 8,
  parameter int Depth = 2,
  localparam int IndexWidth = (Depth > 1) ? $clog2(Depth) : 1
) (
  input  logic [Depth*Width-1:0] words_i,
  input  logic [IndexWidth-1:0]  index_i,
  output logic [Width-1:0]       word_o
);
  if (Depth == 1) begin : gen_single
    logic unused_index;
    assign unused_index = ^index_i;
    assign word_o = words_i;
  end else begin : gen_many
    localparam int OffsetWidth = $clog2(Depth*Width);

    assign word_o = words_i[OffsetWidth'(index_i) * OffsetWidth'(Width) +: Width];
  end
endmodule
