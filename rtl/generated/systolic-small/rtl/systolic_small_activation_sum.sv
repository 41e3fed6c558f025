// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small; this file is yours, no licence of its makers attaches to it.
// Spec hash: aa04fc34c971741ec0fb2ad3a3e19d8e3b2eb77a9351191ae9ed27f84a8a193c
//
// systolic_small_activation_sum: the sum of the activations of one row over a group, taken where they enter the row.
//
// Contract
//   It hands over no later than the first PE of the row.

module systolic_small_activation_sum #(
  localparam int TileK             = 1,  // activations of a slice
  localparam int ActivationBits    = 8,  // activation, signed
  localparam int RowBits           = 8,  // activations of a slice
  localparam int ActivationSumBits = 14  // activation sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Step, and the activations of the row, signed, element 0 lowest
  input  logic                         valid_i,
  input  logic                         first_i,
  input  logic                         last_i,
  input  logic [RowBits-1:0]           activation_i,
  // Sum over the last finished group, signed
  output logic [ActivationSumBits-1:0] activation_sum_o
);
  // Sum of the slice: each of a chain has a name of its own
  for (genvar j = 0; j < TileK; j++) begin : gen_sum
    logic signed [ActivationSumBits-1:0] value;

    if (j == 0) begin : gen_first
      assign value = ActivationSumBits'($signed(activation_i[ActivationBits-1:0]));
    end else begin : gen_next
      assign value = gen_sum[j-1].value + ActivationSumBits'($signed(activation_i[j*ActivationBits +: ActivationBits]));
    end
  end

  logic accumulate, first, last;
  logic signed [ActivationSumBits-1:0] addend;
  logic signed [ActivationSumBits-1:0] sum_q, sum_d;
  logic signed [ActivationSumBits-1:0] activation_sum_q;

  logic valid_q, first_q, last_q;
  logic signed [ActivationSumBits-1:0] slice_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
      first_q <= 1'b0;
      last_q  <= 1'b0;
      slice_q <= '0;
    end else begin
      valid_q <= valid_i;
      if (valid_i) begin
        first_q <= first_i;
        last_q  <= last_i;
        slice_q <= gen_sum[TileK-1].value;
      end
    end
  end

  assign accumulate = valid_q;
  assign first      = first_q;
  assign last       = last_q;
  assign addend     = slice_q;

  assign sum_d = first ? addend : sum_q + addend;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sum_q            <= '0;
      activation_sum_q <= '0;
    end else if (accumulate) begin
      sum_q <= sum_d;
      if (last) begin
        activation_sum_q <= sum_d;
      end
    end
  end

  assign activation_sum_o = activation_sum_q;
endmodule
