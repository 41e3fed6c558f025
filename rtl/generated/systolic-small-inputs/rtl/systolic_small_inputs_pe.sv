// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-inputs; this file is yours, no licence of its makers attaches to it.
// Spec hash: fe42a7791c89beb3beac69af03140b3d5c022f3df7de324e2d3b513d27d9d67f
//
// systolic_small_inputs_pe: holds one activation and adds its product with each weight to the sum that comes from above.
//
// Contract
//   activation  the lowest of the row, taken with the first lane of a step and used for that lane already
//   moving      a lane's weight leaves to the right, the other activations of the row downwards, one place lower, one cycle later
//   sum         leaves downwards one cycle after the weight came, exact

module systolic_small_inputs_pe #(
  localparam int WeightBits     = 4,  // weight, signed
  localparam int ActivationBits = 8,  // activation, signed
  localparam int RowBits        = 16,  // activations of the row
  localparam int TermBits       = 13  // sum, signed
) (
  input  logic                  clk_i,
  input  logic                  rst_ni,
  // From the left: a lane's weight, signed; start: the first lane of a step
  input  logic                  valid_i,
  input  logic                  start_i,
  input  logic [WeightBits-1:0] weight_i,
  // From above: with the first lane the activations of the row from this PE's on, signed, its own lowest; the sum so far, signed
  input  logic [RowBits-1:0]    row_i,
  input  logic [TermBits-1:0]   sum_i,
  // To the right
  output logic                  valid_o,
  output logic                  start_o,
  output logic [WeightBits-1:0] weight_o,
  // Downwards
  output logic [RowBits-1:0]    row_o,
  output logic [TermBits-1:0]   sum_o
);
  localparam int ProductBits = 12;  // product, signed

  // Moving operands, and the activation that stays
  logic valid_q, start_q;
  logic [WeightBits-1:0]            weight_q;
  logic [RowBits-1:0]               row_q, others;
  logic signed [ActivationBits-1:0] activation_q, own;

  assign own    = row_i[ActivationBits-1:0];
  assign others = row_i >> ActivationBits;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q      <= 1'b0;
      start_q      <= 1'b0;
      weight_q     <= '0;
      row_q        <= '0;
      activation_q <= '0;
    end else begin
      valid_q <= valid_i;
      if (valid_i) begin
        start_q  <= start_i;
        weight_q <= weight_i;
      end
      if (valid_i && start_i) begin
        row_q        <= others;
        activation_q <= own;
      end
    end
  end

  assign valid_o  = valid_q;
  assign start_o  = start_q;
  assign weight_o = weight_q;
  assign row_o    = row_q;

  // Product
  logic signed [WeightBits-1:0]     weight;
  logic signed [ActivationBits-1:0] activation;
  logic signed [ProductBits-1:0]    product;
  logic signed [TermBits-1:0]       addend;
  logic add;

  assign weight     = weight_i;
  assign activation = start_i ? own : activation_q;
  assign product    = ProductBits'(weight) * ProductBits'(activation);
  assign addend     = TermBits'(product);
  assign add        = valid_i;

  // Sum
  logic signed [TermBits-1:0] sum_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sum_q <= '0;
    end else if (add) begin
      sum_q <= $signed(sum_i) + addend;
    end
  end

  assign sum_o = sum_q;
endmodule
