// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_compress: a tree of 3:2 compressors, from Rows words to two.
//
// Contract
//   sum_o + carry_o = sum of the rows modulo 2^Width, combinationally, without carry propagation.
//   A level takes the rows in triples from row 0; a triple a, b, c becomes a ^ b ^ c and the majority shifted left by one,
//   in this order, and what is left over follows. Levels go on until two rows are left: the first is sum_o.
//
//   Rows    3  4  5  6  7  8  9  10
//   levels  1  2  3  3  4  4  4  5

module acc_compress #(
  parameter int Rows  = 4,
  parameter int Width = 16
) (
  input  logic [Rows*Width-1:0] rows_i,
  output logic [Width-1:0]      sum_o,
  output logic [Width-1:0]      carry_o
);
  function automatic int rows_after(input int levels);
    rows_after = Rows;
    for (int i = 0; i < 32; i++) begin
      if (i < levels) begin
        rows_after = rows_after - rows_after / 3;
      end
    end
  endfunction

  function automatic int levels_of(input int rows);
    int left;
    left = rows;
    levels_of = 0;
    for (int i = 0; i < 32; i++) begin
      if (left > 2) begin
        left = left - left / 3;
        levels_of = levels_of + 1;
      end
    end
  endfunction

  localparam int Levels = levels_of(Rows);

  for (genvar l = 0; l <= Levels; l++) begin : gen_level
    localparam int Count = rows_after(l);

    logic [Count*Width-1:0] rows;

    if (l == 0) begin : gen_input
      assign rows = rows_i;
    end else begin : gen_reduce
      localparam int Before  = rows_after(l - 1);
      localparam int Triples = Before / 3;
      localparam int Rest    = Before % 3;

      for (genvar i = 0; i < Triples; i++) begin : gen_triple
        logic [Width-1:0] a, b, c, majority;

        assign a        = gen_level[l-1].rows[(3*i)*Width +: Width];
        assign b        = gen_level[l-1].rows[(3*i+1)*Width +: Width];
        assign c        = gen_level[l-1].rows[(3*i+2)*Width +: Width];
        assign majority = (a & b) | (a & c) | (b & c);
        assign rows[(2*i)*Width +: Width]   = a ^ b ^ c;
        assign rows[(2*i+1)*Width +: Width] = majority << 1;
      end

      for (genvar i = 0; i < Rest; i++) begin : gen_rest
        assign rows[(2*Triples+i)*Width +: Width] = gen_level[l-1].rows[(3*Triples+i)*Width +: Width];
      end
    end
  end

  assign sum_o = gen_level[Levels].rows[0 +: Width];

  if (Rows == 1) begin : gen_one
    assign carry_o = '0;
  end else begin : gen_two
    assign carry_o = gen_level[Levels].rows[Width +: Width];
  end
endmodule
