// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_sparse_select: sends those of Operands digits that are not zero, one a cycle, lowest lane first.
//
// Contract
//   As acc_pe_sparse_encoder, which has the encoders in front: the digits stay until ready_o.

module acc_pe_sparse_select #(
  parameter int Operands = 4
) (
  input  logic                clk_i,
  input  logic                rst_ni,
  // Control
  input  logic                enable_i,
  input  logic                valid_i,
  output logic                ready_o,
  output logic                start_o,
  // Digits, lane 0 lowest
  input  logic [Operands-1:0] negative_i,
  input  logic [Operands-1:0] mantissa_i,
  input  logic [Operands-1:0] exponent_i,
  // Digit: its lane, one-hot, and its term
  output logic [Operands-1:0] select_o,
  output logic                mantissa_o,
  output logic                negative_o,
  output logic                exponent_o
);
  logic [Operands-1:0] done_q, pending, rest;

  assign pending    = mantissa_i & ~done_q;
  assign select_o   = pending & (-pending);
  assign rest       = pending & ~select_o;
  assign mantissa_o = pending != '0;
  assign negative_o = (negative_i & select_o) != '0;
  assign exponent_o = (exponent_i & select_o) != '0;
  assign start_o    = done_q == '0;
  assign ready_o    = enable_i && rest == '0;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      done_q <= '0;
    end else if (enable_i && valid_i) begin
      done_q <= (rest == '0) ? '0 : done_q | select_o;
    end
  end
endmodule
