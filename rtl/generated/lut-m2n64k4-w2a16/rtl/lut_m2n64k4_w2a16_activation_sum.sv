// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 14d51d8170b0600a35cfabb9d7b78ec71b32cf40053828235337b2e73816c544
//
// lut_m2n64k4_w2a16_activation_sum: the sum of the activations of one row over a group.
//
// Contract
//   Entry 0 of a table is minus the sum of its activations, so the sum costs one subtraction a K slice.
//   The addend passes the same registers as a term of the PEs.

module lut_m2n64k4_w2a16_activation_sum #(
  localparam int EntryBits         = 19,  // table entry, signed
  localparam int ActivationSumBits = 24  // activation sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Pipeline
  input  logic                         term_enable_i,
  input  logic                         accumulate_i,
  input  logic                         first_i,
  input  logic                         sum_i,
  input  logic                         last_i,
  // Entry 0 of the row's table, signed
  input  logic [EntryBits-1:0]         entry_i,
  // Sum over the last finished group, signed
  output logic [ActivationSumBits-1:0] activation_sum_o
);
  logic signed [ActivationSumBits-1:0] addend;
  logic signed [ActivationSumBits-1:0] sum_q, sum_d;
  logic signed [ActivationSumBits-1:0] activation_sum_q;

  logic signed [ActivationSumBits-1:0] term_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      term_q <= '0;
    end else if (term_enable_i) begin
      term_q <= -(ActivationSumBits'($signed(entry_i)));
    end
  end

  assign addend = term_q;

  always_comb begin
    sum_d = sum_q;
    if (sum_i) begin
      sum_d = first_i ? addend : sum_q + addend;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sum_q            <= '0;
      activation_sum_q <= '0;
    end else if (accumulate_i) begin
      sum_q <= sum_d;
      if (last_i) begin
        activation_sum_q <= sum_d;
      end
    end
  end

  assign activation_sum_o = activation_sum_q;
endmodule
