// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: b671b543cc42715c2784da8c37eec49403f0aa530bfa11892426dc3719d16e74
//
// bs_small_a16_activation_sum: the sum of the activations of one row over a group.
//
// Contract
//   A slice is added when its step ends; the last step of a group hands the sum over.

module bs_small_a16_activation_sum #(
  localparam int TileK             = 2,  // activations of a slice
  localparam int ActivationBits    = 16,  // activation, signed
  localparam int RowBits           = 32,  // activations of a slice
  localparam int ActivationSumBits = 20  // activation sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Step
  input  logic                         take_i,
  input  logic                         first_i,
  input  logic                         last_i,
  // Activations of the row, signed, element 0 lowest
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

  logic signed [ActivationSumBits-1:0] slice;
  logic signed [ActivationSumBits-1:0] sum_q, sum_d;
  logic signed [ActivationSumBits-1:0] activation_sum_q;

  assign slice = gen_sum[TileK-1].value;
  assign sum_d = first_i ? slice : sum_q + slice;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sum_q            <= '0;
      activation_sum_q <= '0;
    end else if (take_i) begin
      sum_q <= sum_d;
      if (last_i) begin
        activation_sum_q <= sum_d;
      end
    end
  end

  assign activation_sum_o = activation_sum_q;
endmodule
