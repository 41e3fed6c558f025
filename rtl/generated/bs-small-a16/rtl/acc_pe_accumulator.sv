// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_accumulator: the sum register of a processing element.
//
// Contract
//   Without enable_i nothing changes. With it
//   sum_o        takes (first_i ? 0 : sum_o) + addend_i modulo 2^Width when step_i is high
//   sum_valid_o  becomes step_i & done_i: high in the cycle after the last step of a sum

module acc_pe_accumulator #(
  parameter int Width = 32
) (
  input  logic             clk_i,
  input  logic             rst_ni,
  // Control
  input  logic             enable_i,
  input  logic             step_i,
  input  logic             first_i,
  input  logic             done_i,
  // Data
  input  logic [Width-1:0] addend_i,
  output logic             sum_valid_o,
  output logic [Width-1:0] sum_o
);
  logic [Width-1:0] sum_q, base;
  logic sum_valid_q;

  assign base = first_i ? '0 : sum_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sum_q       <= '0;
      sum_valid_q <= 1'b0;
    end else if (enable_i) begin
      sum_valid_q <= step_i & done_i;
      if (step_i) begin
        sum_q <= base + addend_i;
      end
    end
  end

  assign sum_valid_o = sum_valid_q;
  assign sum_o       = sum_q;
endmodule
