// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// A map for Yosys: a part select at a variable offset becomes a tree of multiplexers, one level an offset bit, highest bit first. Yosys's own map of $shiftx
// gives the same function through processes as long as the whole vector, which takes minutes for vectors of thousands of bits.
//
// After the bits above i only offsets below 2^(i+1) are left, so that a level keeps no more of the vector than those can reach. What lies beyond the vector,
// and a negative offset, is undefined for $shiftx.

(* techmap_celltype = "$shiftx" *)
module acc_map_shiftx (A, B, Y);
  parameter A_SIGNED = 0;
  parameter B_SIGNED = 0;
  parameter A_WIDTH = 1;
  parameter B_WIDTH = 1;
  parameter Y_WIDTH = 1;

  input  [A_WIDTH-1:0] A;
  input  [B_WIDTH-1:0] B;
  output [Y_WIDTH-1:0] Y;

  localparam Magnitude = B_WIDTH - (B_SIGNED ? 1 : 0);
  localparam Reach = $clog2(A_WIDTH);
  localparam Levels = Magnitude < Reach ? Magnitude : Reach;
  localparam Padded = Y_WIDTH + (1 << Levels) - 1;

  wire _TECHMAP_FAIL_ = Levels <= 0;

  genvar i;
  generate
    for (i = Levels; i >= 0; i = i - 1) begin : gen_level
      wire [Y_WIDTH+(1<<i)-2:0] rest;
      if (i < Levels) begin : gen_halve
        assign rest = B[i] ? gen_level[i+1].rest[Y_WIDTH+(2<<i)-2:(1<<i)] : gen_level[i+1].rest[Y_WIDTH+(1<<i)-2:0];
      end else if (Padded > A_WIDTH) begin : gen_pad
        wire [Padded-A_WIDTH-1:0] beyond = {(Padded - A_WIDTH) {1'bx} };
        assign rest = {beyond, A};
      end else begin : gen_cut
        assign rest = A[Padded-1:0];
      end
    end
  endgenerate

  assign Y = gen_level[0].rest;
endmodule
