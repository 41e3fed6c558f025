// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-m2n64k2-w4a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: e3833a0aa13b134e888d7bf2e19f4e4796d2c83503306b37ff200423417a8d91
//
// mac_m2n64k2_w4a16_activation_store: the activations of the current K slice, and room for the next while they are used.
//
// Contract
//   A queue of two activation words, valid/ready on both sides; one cycle from a new word to the current one.

module mac_m2n64k2_w4a16_activation_store #(
  localparam int ActivationWordBits = 64  // activations of one K slice
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
