// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_add_words: the sum of Count words, word 0 lowest in words_i.
//
// Contract
//   sum_o = sum of the words modulo 2^Width, combinationally.

module acc_add_words #(
  parameter int Count = 4,
  parameter int Width = 16
) (
  input  logic [Count*Width-1:0] words_i,
  output logic [Width-1:0]       sum_o
);
  always_comb begin
    sum_o = '0;
    for (int i = 0; i < Count; i++) begin
      sum_o = sum_o + words_i[i*Width +: Width];
    end
  end
endmodule
