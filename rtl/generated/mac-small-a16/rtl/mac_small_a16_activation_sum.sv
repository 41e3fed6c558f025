// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 036f92dc2cb625f7042a4d31c817fd89e021da0b384b33ba73df37f8612899de
//
// mac_small_a16_activation_sum: the sum of the activations of one row over a group.
//
// Contract
//   The sum of a K slice passes as many registers as a term of the PEs.

module mac_small_a16_activation_sum #(
  localparam int TileK             = 3,  // activations of a slice
  localparam int ActivationBits    = 16,  // activation, signed
  localparam int RowBits           = 48,  // activations of a slice
  localparam int ActivationSumBits = 22  // activation sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Pipeline
  input  logic                         product_enable_i,
  input  logic                         dot_enable_i,
  input  logic                         accumulate_i,
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
  logic signed [ActivationSumBits-1:0] addend;
  logic signed [ActivationSumBits-1:0] sum_q, sum_d;
  logic signed [ActivationSumBits-1:0] activation_sum_q;

  assign slice = gen_sum[TileK-1].value;

  logic signed [ActivationSumBits-1:0] slice_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      slice_q <= '0;
    end else if (product_enable_i) begin
      slice_q <= slice;
    end
  end

  logic signed [ActivationSumBits-1:0] slice2_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      slice2_q <= '0;
    end else if (dot_enable_i) begin
      slice2_q <= slice_q;
    end
  end

  assign addend = slice2_q;

  assign sum_d = first_i ? addend : sum_q + addend;

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
