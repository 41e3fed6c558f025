// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_loader: turns a word of Depth elements a lane into Depth cycles of one element a lane, for PEs that keep what comes to them.
//
// Contract
//   load    in a cycle with a word while nothing waits loaded; with Double also in the cycle in which what is loaded leaves
//   word    stays on its port for Depth cycles, and is released with its last element
//   loaded  from the cycle after the last element until it leaves, and while begun_i
//   The PEs that use a load do so in the cycle after its last element at the earliest.

module acc_loader #(
  parameter int Lanes = 2,
  parameter int Width = 8,
  parameter int Depth = 2,
  parameter bit Double = 1'b0
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Word: element e of lane n at (n*Depth + e)*Width
  input  logic                         word_valid_i,
  output logic                         word_ready_o,
  input  logic [Lanes*Depth*Width-1:0] word_i,
  // What is loaded leaves: a step takes it or is done with it. begun: a step has taken it and needs nothing more
  input  logic                         leaves_i,
  input  logic                         begun_i,
  output logic                         loaded_o,
  // One element of each lane
  output logic                         load_o,
  output logic                         load_first_o,
  output logic [Lanes*Width-1:0]       load_element_o
);
  localparam int IndexWidth = (Depth > 1) ? $clog2(Depth) : 1;
  localparam logic [IndexWidth-1:0] LastElement = IndexWidth'(Depth - 1);

  logic [IndexWidth-1:0] element_q, element_d;
  logic loaded_q, loaded_d;
  logic element_is_last;

  assign element_is_last = element_q == LastElement;
  assign load_o          = word_valid_i & (~loaded_q | (Double & leaves_i));
  assign load_first_o    = element_q == '0;
  assign word_ready_o    = load_o & element_is_last;
  assign loaded_o        = loaded_q | begun_i;

  always_comb begin
    element_d = element_q;
    loaded_d  = loaded_q;
    if (load_o) begin
      element_d = element_is_last ? '0 : element_q + 1'b1;
    end
    if (word_ready_o) begin
      loaded_d = 1'b1;
    end else if (leaves_i) begin
      loaded_d = 1'b0;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      element_q <= '0;
      loaded_q  <= 1'b0;
    end else begin
      element_q <= element_d;
      loaded_q  <= loaded_d;
    end
  end

  for (genvar n = 0; n < Lanes; n++) begin : gen_lane
    acc_select #(
      .Width(Width),
      .Depth(Depth)
    ) u_element (
      .words_i(word_i[n*Depth*Width +: Depth*Width]),
      .index_i(element_q),
      .word_o (load_element_o[n*Width +: Width])
    );
  end
endmodule
