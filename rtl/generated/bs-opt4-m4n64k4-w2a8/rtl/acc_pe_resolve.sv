// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_resolve: the registers of a sum in carry-save form, and the one carry-propagate addition at its end.
//
// Contract
//   Without enable_i nothing changes. With it
//   save_sum_o, save_carry_o  take their next values when step_i is high
//   sum_o        save_sum_o + save_carry_o in the cycle after a step with done_i: two cycles after that step sum_valid_o is high

module acc_pe_resolve #(
  parameter int Width = 32
) (
  input  logic             clk_i,
  input  logic             rst_ni,
  // Control
  input  logic             enable_i,
  input  logic             step_i,
  input  logic             done_i,
  // Data
  input  logic [Width-1:0] save_sum_i,
  input  logic [Width-1:0] save_carry_i,
  output logic [Width-1:0] save_sum_o,
  output logic [Width-1:0] save_carry_o,
  output logic             sum_valid_o,
  output logic [Width-1:0] sum_o
);
  logic [Width-1:0] save_sum_q, save_carry_q, sum_q;
  logic pending_q, sum_valid_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_sum_q   <= '0;
      save_carry_q <= '0;
      sum_q        <= '0;
      pending_q    <= 1'b0;
      sum_valid_q  <= 1'b0;
    end else if (enable_i) begin
      pending_q   <= step_i & done_i;
      sum_valid_q <= pending_q;
      if (step_i) begin
        save_sum_q   <= save_sum_i;
        save_carry_q <= save_carry_i;
      end
      if (pending_q) begin
        sum_q <= save_sum_q + save_carry_q;
      end
    end
  end

  assign save_sum_o   = save_sum_q;
  assign save_carry_o = save_carry_q;
  assign sum_valid_o  = sum_valid_q;
  assign sum_o        = sum_q;
endmodule
