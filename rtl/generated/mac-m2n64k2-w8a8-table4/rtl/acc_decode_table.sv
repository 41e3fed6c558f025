// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_decode_table: makes weights of codes by the table of the command.
//
// Contract
//   word     valid when codes and a table are there; field i is the level of field i of the codes
//   codes    taken with the word
//   table    level of code c at c*LevelWidth; released with the last word of its command
//   Combinational: no registers.

module acc_decode_table #(
  parameter int CodeWidth  = 4,
  parameter int LevelWidth = 8,
  parameter int Codes      = 2,
  localparam int Entries   = 1 << CodeWidth
) (
  // Table
  input  logic                          table_valid_i,
  output logic                          table_ready_o,
  input  logic [Entries*LevelWidth-1:0] table_i,
  // Codes
  input  logic                          code_valid_i,
  output logic                          code_ready_o,
  input  logic [Codes*CodeWidth-1:0]    code_i,
  // Weights
  input  logic                          last_i,
  output logic                          word_valid_o,
  input  logic                          word_ready_i,
  output logic [Codes*LevelWidth-1:0]   word_o
);
  assign word_valid_o  = table_valid_i & code_valid_i;
  assign code_ready_o  = word_ready_i;
  assign table_ready_o = word_ready_i & last_i;

  for (genvar i = 0; i < Codes; i++) begin : gen_code
    acc_select #(
      .Width(LevelWidth),
      .Depth(Entries)
    ) u_select (
      .words_i(table_i),
      .index_i(code_i[i*CodeWidth +: CodeWidth]),
      .word_o (word_o[i*LevelWidth +: LevelWidth])
    );
  end
endmodule
