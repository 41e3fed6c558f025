// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-pipelined; this file is yours, no licence of its makers attaches to it.
// Spec hash: f4613c4998f526528ec6b1bb77943699b6b792e06f046dde7c53df22c0cb9da0
//
// lut_small_pipelined_table_store: the current table, and room for the next one while it is used.
//
// Contract
//   A queue of two table words, valid/ready on both sides; one cycle from a new table to the current one.

module lut_small_pipelined_table_store #(
  localparam int TableWordBits = 120  // tables of all rows
) (
  input  logic                     clk_i,
  input  logic                     rst_ni,
  // New table
  input  logic                     table_valid_i,
  output logic                     table_ready_o,
  input  logic [TableWordBits-1:0] table_i,
  // Current table
  output logic                     table_valid_o,
  input  logic                     table_ready_i,
  output logic [TableWordBits-1:0] table_o
);
  acc_fifo #(
    .Width(TableWordBits),
    .Depth(2)
  ) u_table_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(table_valid_i),
    .ready_o(table_ready_o),
    .data_i (table_i),
    .valid_o(table_valid_o),
    .ready_i(table_ready_i),
    .data_o (table_o)
  );
endmodule
