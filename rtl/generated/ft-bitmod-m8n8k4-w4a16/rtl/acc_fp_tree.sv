// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_tree: exact sum of signed lanes by a balanced tree of adders.
//
// Contract
//   sum_o = sum of the Lanes two's complement numbers of addend_i, combinationally; it always fits.

module acc_fp_tree #(
  parameter  int Lanes    = 4,
  parameter  int Width    = 15,
  localparam int SumWidth = Width + $clog2(Lanes)
) (
  input  logic        [Lanes*Width-1:0] addend_i,
  output logic signed [SumWidth-1:0]    sum_o
);
  localparam int Levels = $clog2(Lanes);
  localparam int Padded = 1 << Levels;

  for (genvar l = 0; l <= Levels; l++) begin : gen_level
    for (genvar i = 0; i < (Padded >> l); i++) begin : gen_node
      logic signed [SumWidth-1:0] sum;

      if (l > 0) begin : gen_add
        assign sum = gen_level[l-1].gen_node[2*i].sum + gen_level[l-1].gen_node[2*i+1].sum;
      end else if (i < Lanes) begin : gen_leaf
        assign sum = SumWidth'($signed(addend_i[i*Width +: Width]));
      end else begin : gen_none
        assign sum = '0;
      end
    end
  end

  assign sum_o = gen_level[Levels].gen_node[0].sum;
endmodule
