// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-inputs; this file is yours, no licence of its makers attaches to it.
// Spec hash: fe42a7791c89beb3beac69af03140b3d5c022f3df7de324e2d3b513d27d9d67f
//
// systolic_small_inputs_activation_sum: the sum of the activations of one row over a group, taken once a step, where the row enters its column.
//
// Contract
//   It hands over before the column's accumulator: two cycles from a row to its sum.

module systolic_small_inputs_activation_sum #(
  localparam int TileK             = 2,  // activations of a slice
  localparam int ActivationBits    = 8,  // activation, signed
  localparam int RowBits           = 16,  // activations of a slice
  localparam int ActivationSumBits = 14  // activation sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // First lane of a step, and the activations of the row, signed, element 0 lowest
  input  logic                         valid_i,
  input  logic                         first_i,
  input  logic                         last_i,
  input  logic [RowBits-1:0]           activation_i,
  // Sum over the last finished group, signed
  output logic [ActivationSumBits-1:0] activation_sum_o
);
  // Sum of the slice: each of a chain has a name of its own
  for (genvar k = 0; k < TileK; k++) begin : gen_sum
    logic signed [ActivationSumBits-1:0] value;

    if (k == 0) begin : gen_first
      assign value = ActivationSumBits'($signed(activation_i[ActivationBits-1:0]));
    end else begin : gen_next
      assign value = gen_sum[k-1].value + ActivationSumBits'($signed(activation_i[k*ActivationBits +: ActivationBits]));
    end
  end

  logic valid_q, first_q, last_q;
  logic signed [ActivationSumBits-1:0] slice_q, sum_q, sum_d, activation_sum_q;

  assign sum_d = first_q ? slice_q : sum_q + slice_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q          <= 1'b0;
      first_q          <= 1'b0;
      last_q           <= 1'b0;
      slice_q          <= '0;
      sum_q            <= '0;
      activation_sum_q <= '0;
    end else begin
      valid_q <= valid_i;
      if (valid_i) begin
        first_q <= first_i;
        last_q  <= last_i;
        slice_q <= gen_sum[TileK-1].value;
      end
      if (valid_q) begin
        sum_q <= sum_d;
        if (last_q) begin
          activation_sum_q <= sum_d;
        end
      end
    end
  end

  assign activation_sum_o = activation_sum_q;
endmodule
