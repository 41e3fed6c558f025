// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_register_file: Depth words of Width bits, one write port, one read port.
//
// Contract
//   write  when write_i is high, word write_index_i becomes write_data_i at the clock edge
//   read   read_data_o is word read_index_i, combinationally, as it was before the edge
//   reset  every word is 0
//   Indices stay below Depth; a read beyond it is undefined, a write beyond it is ignored.

module acc_register_file #(
  parameter int Width = 8,
  parameter int Depth = 2,
  localparam int IndexWidth = (Depth > 1) ? $clog2(Depth) : 1
) (
  input  logic                  clk_i,
  input  logic                  rst_ni,
  // Write port
  input  logic                  write_i,
  input  logic [IndexWidth-1:0] write_index_i,
  input  logic [Width-1:0]      write_data_i,
  // Read port
  input  logic [IndexWidth-1:0] read_index_i,
  output logic [Width-1:0]      read_data_o
);
  logic [Depth*Width-1:0] words;

  for (genvar i = 0; i < Depth; i++) begin : gen_word
    logic [Width-1:0] word_q;

    always_ff @(posedge clk_i or negedge rst_ni) begin
      if (!rst_ni) begin
        word_q <= '0;
      end else if (write_i && write_index_i == IndexWidth'(i)) begin
        word_q <= write_data_i;
      end
    end

    assign words[i*Width +: Width] = word_q;
  end

  acc_select #(
    .Width(Width),
    .Depth(Depth)
  ) u_select (
    .words_i(words),
    .index_i(read_index_i),
    .word_o (read_data_o)
  );
endmodule
