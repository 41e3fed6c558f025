// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 14d51d8170b0600a35cfabb9d7b78ec71b32cf40053828235337b2e73816c544
//
// lut_m2n64k4_w2a16_table_store: the current table, and room for the next one while it is used.
//
// Contract
//   A queue of two table words, valid/ready on both sides; one cycle from a new table to the current one.

module lut_m2n64k4_w2a16_table_store #(
  localparam int TableWordBits = 304  // tables of all rows
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
