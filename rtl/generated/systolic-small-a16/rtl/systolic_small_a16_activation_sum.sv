// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 54880cf3cebdbbcb0ae0c788c5bea25214779df47022cddff6a985521e326be1
//
// systolic_small_a16_activation_sum: the sum of the activations of one row over a group, added up while they are loaded.
//
// Contract
//   load  an activation of the slice that is loaded; first: the slice's sum starts over
//   step  its first lane: what has been loaded is the step's slice
//   It hands over before the column's accumulator.

module systolic_small_a16_activation_sum #(
  localparam int ActivationBits    = 16,  // activation, signed
  localparam int ActivationSumBits = 22  // activation sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Activation of the row, signed
  input  logic                         load_i,
  input  logic                         load_first_i,
  input  logic [ActivationBits-1:0]    load_activation_i,
  // First lane of a step
  input  logic                         valid_i,
  input  logic                         first_i,
  input  logic                         last_i,
  // Sum over the last finished group, signed
  output logic [ActivationSumBits-1:0] activation_sum_o
);
  logic signed [ActivationSumBits-1:0] activation, slice_q, slice_d, sum_q, sum_d, activation_sum_q;

  assign activation = ActivationSumBits'($signed(load_activation_i));
  assign slice_d    = load_first_i ? activation : slice_q + activation;
  assign sum_d      = first_i ? slice_q : sum_q + slice_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      slice_q          <= '0;
      sum_q            <= '0;
      activation_sum_q <= '0;
    end else begin
      if (load_i) begin
        slice_q <= slice_d;
      end
      if (valid_i) begin
        sum_q <= sum_d;
        if (last_i) begin
          activation_sum_q <= sum_d;
        end
      end
    end
  end

  assign activation_sum_o = activation_sum_q;
endmodule
