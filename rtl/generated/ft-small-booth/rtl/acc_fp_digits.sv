// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_digits: how many binary digits an unsigned number has.
//
// Contract
//   count_o = place of the highest one of data_i, counted from 1, combinationally; 0 for 0. Halves the number in each level.

module acc_fp_digits #(
  parameter int Width      = 21,
  parameter int CountWidth = 14
) (
  input  logic [Width-1:0]      data_i,
  output logic [CountWidth-1:0] count_o
);
  localparam int Levels = $clog2(Width);
  localparam int Padded = 1 << Levels;

  logic [Levels-1:0] index;

  // Level l holds the 2^l bits among which the highest one is.
  for (genvar l = 0; l <= Levels; l++) begin : gen_level
    logic [(1 << l)-1:0] part;

    if (l == Levels) begin : gen_all
      assign part = Padded'(data_i);
    end else begin : gen_half
      logic high;

      assign high     = |gen_level[l+1].part[(2 << l)-1:(1 << l)];
      assign index[l] = high;
      assign part     = high ? gen_level[l+1].part[(2 << l)-1:(1 << l)] : gen_level[l+1].part[(1 << l)-1:0];
    end
  end

  assign count_o = gen_level[0].part[0] ? CountWidth'(index) + CountWidth'(1) : '0;
endmodule
