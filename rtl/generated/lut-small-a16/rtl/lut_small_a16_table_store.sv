// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6ef8cd9980585735ca84341b295064d85fdf302d5a8fffb930c8f0ed64d86b19
//
// lut_small_a16_table_store: the current table, and room for the next one while it is used.
//
// Contract
//   A queue of two table words, valid/ready on both sides; one cycle from a new table to the current one.

module lut_small_a16_table_store #(
  localparam int TableWordBits = 144  // tables of all rows
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
