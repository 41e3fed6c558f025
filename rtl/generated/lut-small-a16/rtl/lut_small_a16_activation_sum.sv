// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6ef8cd9980585735ca84341b295064d85fdf302d5a8fffb930c8f0ed64d86b19
//
// lut_small_a16_activation_sum: the sum of the activations of one row over a group.
//
// Contract
//   Entry 0 of a table is minus the sum of its activations, so the sum costs one subtraction a K slice.
//   The addend passes the same registers as a term of the PEs.

module lut_small_a16_activation_sum #(
  localparam int EntryBits         = 18,  // table entry, signed
  localparam int ActivationSumBits = 21  // activation sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Pipeline
  input  logic                         term_enable_i,
  input  logic                         shift_enable_i,
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

  logic signed [ActivationSumBits-1:0] shifted_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      shifted_q <= '0;
    end else if (shift_enable_i) begin
      shifted_q <= term_q;
    end
  end

  assign addend = shifted_q;

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
