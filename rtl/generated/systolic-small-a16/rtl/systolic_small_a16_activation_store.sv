// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 54880cf3cebdbbcb0ae0c788c5bea25214779df47022cddff6a985521e326be1
//
// systolic_small_a16_activation_store: the activations of the current K slice, and room for the next while they are used.
//
// Contract
//   A queue of two activation words, valid/ready on both sides; one cycle from a new word to the current one.

module systolic_small_a16_activation_store #(
  localparam int ActivationWordBits = 144  // activations of one K slice
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // New word
  input  logic                          activation_valid_i,
  output logic                          activation_ready_o,
  input  logic [ActivationWordBits-1:0] activation_i,
  // Current word
  output logic                          activation_valid_o,
  input  logic                          activation_ready_i,
  output logic [ActivationWordBits-1:0] activation_o
);
  acc_fifo #(
    .Width(ActivationWordBits),
    .Depth(2)
  ) u_activation_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(activation_valid_i),
    .ready_o(activation_ready_o),
    .data_i (activation_i),
    .valid_o(activation_valid_o),
    .ready_i(activation_ready_i),
    .data_o (activation_o)
  );
endmodule
