// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-ws-m16n16k16-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 755558761b9cabe4dd240a560661ca2318a40e1de3a6c792c2a19ec30bfe8f92
//
// systolic_ws_m16n16k16_w2a8_pe: holds one weight and adds its product with each activation to the sum that comes from above.
//
// Contract
//   weight  the lowest of the lane, taken with the first row of a step and used for that row already
//   moving  a row's activation leaves to the right, the other weights of the lane downwards, one place lower, one cycle later
//   sum     leaves downwards one cycle after the activation came, exact

module systolic_ws_m16n16k16_w2a8_pe #(
  localparam int WeightBits     = 2,  // weight, signed
  localparam int ActivationBits = 8,  // activation, signed
  localparam int WeightLaneBits = 32,  // weights of the lane
  localparam int TermBits       = 14  // sum, signed
) (
  input  logic                      clk_i,
  input  logic                      rst_ni,
  // From the left: a row's activation, signed; start: the first row of a step
  input  logic                      valid_i,
  input  logic                      start_i,
  input  logic [ActivationBits-1:0] activation_i,
  // From above: with the first row the weights of the lane from this PE's on, signed, its own lowest; the sum so far, signed
  input  logic [WeightLaneBits-1:0] lane_i,
  input  logic [TermBits-1:0]       sum_i,
  // To the right
  output logic                      valid_o,
  output logic                      start_o,
  output logic [ActivationBits-1:0] activation_o,
  // Downwards
  output logic [WeightLaneBits-1:0] lane_o,
  output logic [TermBits-1:0]       sum_o
);
  localparam int ProductBits = 10;  // product, signed

  // Moving operands, and the weight that stays
  logic valid_q, start_q;
  logic [ActivationBits-1:0]    activation_q;
  logic [WeightLaneBits-1:0]    lane_q;
  logic signed [WeightBits-1:0] weight_q, own;
  logic [WeightLaneBits-1:0]    others;

  assign own    = lane_i[WeightBits-1:0];
  assign others = lane_i >> WeightBits;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q      <= 1'b0;
      start_q      <= 1'b0;
      activation_q <= '0;
      lane_q       <= '0;
      weight_q     <= '0;
    end else begin
      valid_q <= valid_i;
      if (valid_i) begin
        start_q      <= start_i;
        activation_q <= activation_i;
      end
      if (valid_i && start_i) begin
        lane_q   <= others;
        weight_q <= own;
      end
    end
  end

  assign valid_o      = valid_q;
  assign start_o      = start_q;
  assign activation_o = activation_q;
  assign lane_o       = lane_q;

  // Product
  logic signed [WeightBits-1:0]     weight;
  logic signed [ActivationBits-1:0] activation;
  logic signed [ProductBits-1:0]    product;
  logic signed [TermBits-1:0]       addend;
  logic add;

  assign weight     = start_i ? own : weight_q;
  assign activation = activation_i;
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
