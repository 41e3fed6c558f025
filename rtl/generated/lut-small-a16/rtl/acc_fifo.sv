// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fifo: first-in first-out queue of Depth words, valid/ready on both sides.
//
// Contract
//   push    in a cycle with valid_i and ready_o; ready_o depends on registers only
//   pop     in a cycle with valid_o and ready_i; valid_o and data_o depend on registers only
//   latency one cycle from push to valid_o; full rate for Depth >= 2
//   data_o  is the oldest word, or whatever its register holds while valid_o is low
//   reset   empty, every word 0
//
//   cycle    0  1  2  3        (Depth 2)
//   valid_i  1  1  1  0
//   ready_o  1  1  0  1
//   valid_o  0  1  1  1
//   ready_i  -  0  1  1

module acc_fifo #(
  parameter int Width = 8,
  parameter int Depth = 2
) (
  input  logic             clk_i,
  input  logic             rst_ni,
  // Write side
  input  logic             valid_i,
  output logic             ready_o,
  input  logic [Width-1:0] data_i,
  // Read side
  output logic             valid_o,
  input  logic             ready_i,
  output logic [Width-1:0] data_o
);
  localparam int IndexWidth = (Depth > 1) ? $clog2(Depth) : 1;
  localparam int CountWidth = $clog2(Depth + 1);
  localparam logic [IndexWidth-1:0] LastIndex = IndexWidth'(Depth - 1);
  localparam logic [CountWidth-1:0] FullCount = CountWidth'(Depth);

  logic [IndexWidth-1:0] write_q, write_d;
  logic [IndexWidth-1:0] read_q, read_d;
  logic [CountWidth-1:0] count_q, count_d;
  logic push, pop;

  assign ready_o = count_q != FullCount;
  assign valid_o = count_q != '0;
  assign push    = valid_i & ready_o;
  assign pop     = valid_o & ready_i;

  always_comb begin
    write_d = write_q;
    read_d  = read_q;
    count_d = count_q;
    if (push) begin
      write_d = (write_q == LastIndex) ? '0 : write_q + 1'b1;
    end
    if (pop) begin
      read_d = (read_q == LastIndex) ? '0 : read_q + 1'b1;
    end
    if (push && !pop) begin
      count_d = count_q + 1'b1;
    end else if (pop && !push) begin
      count_d = count_q - 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      write_q <= '0;
      read_q  <= '0;
      count_q <= '0;
    end else begin
      write_q <= write_d;
      read_q  <= read_d;
      count_q <= count_d;
    end
  end

  acc_register_file #(
    .Width(Width),
    .Depth(Depth)
  ) u_mem (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .write_i      (push),
    .write_index_i(write_q),
    .write_data_i (data_i),
    .read_index_i (read_q),
    .read_data_o  (data_o)
  );
endmodule
