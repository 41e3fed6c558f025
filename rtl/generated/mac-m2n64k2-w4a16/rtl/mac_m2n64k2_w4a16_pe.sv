// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-m2n64k2-w4a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: e3833a0aa13b134e888d7bf2e19f4e4796d2c83503306b37ff200423417a8d91
//
// mac_m2n64k2_w4a16_pe: multiplies the 2 weights of a K slice by their activations, sums the products and accumulates.
//
// Contract
//   term         the sum over j of weight j times activation j, signed and exact
//   accumulator  exact over the largest group: it never overflows
//   partial sum  twice the accumulator after the last step of a group, held until the next group's

module mac_m2n64k2_w4a16_pe #(
  localparam int TileK             = 2,  // products of a step
  localparam int WeightBits        = 4,  // weight, signed
  localparam int ActivationBits    = 16,  // activation, signed
  localparam int WeightLaneBits    = 8,  // weights of a step
  localparam int ActivationRowBits = 32,  // activations of a step
  localparam int AccumulatorBits   = 27,  // accumulator, signed
  localparam int PartialSumBits    = 28  // partial sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Pipeline
  input  logic                         dot_enable_i,
  input  logic                         accumulate_i,
  input  logic                         first_i,
  input  logic                         last_i,
  // Weights and activations of one K slice, signed, element 0 lowest
  input  logic [WeightLaneBits-1:0]    weight_i,
  input  logic [ActivationRowBits-1:0] activation_i,
  // Sums, signed
  output logic [AccumulatorBits-1:0]   accumulator_o,
  output logic [PartialSumBits-1:0]    partial_sum_o
);
  localparam int ProductBits = 20;  // one product, signed
  localparam int TermBits    = 21;  // sum of the products, signed

  // Products, and their sum: each of a chain has a name of its own
  for (genvar j = 0; j < TileK; j++) begin : gen_product
    logic signed [WeightBits-1:0]     weight;
    logic signed [ActivationBits-1:0] activation;
    logic signed [ProductBits-1:0]    product;
    logic signed [TermBits-1:0]       addend;
    logic signed [TermBits-1:0]       sum;

    assign weight     = weight_i[j*WeightBits +: WeightBits];
    assign activation = activation_i[j*ActivationBits +: ActivationBits];
    assign product    = ProductBits'(weight) * ProductBits'(activation);
    assign addend     = TermBits'(product);

    if (j == 0) begin : gen_first
      assign sum = addend;
    end else begin : gen_next
      assign sum = gen_product[j-1].sum + addend;
    end
  end

  logic signed [TermBits-1:0] dot;
  logic signed [TermBits-1:0] term;

  assign dot = gen_product[TileK-1].sum;

  logic signed [TermBits-1:0] dot_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      dot_q <= '0;
    end else if (dot_enable_i) begin
      dot_q <= dot;
    end
  end

  assign term = dot_q;

  // Accumulator
  logic signed [AccumulatorBits-1:0] accumulator_q, accumulator_d;
  logic signed [AccumulatorBits-1:0] partial_sum_q;
  logic signed [AccumulatorBits-1:0] base;

  always_comb begin
    base = accumulator_q;
    if (first_i) begin
      base = '0;
    end
  end

  assign accumulator_d = base + AccumulatorBits'(term);

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      accumulator_q <= '0;
      partial_sum_q <= '0;
    end else if (accumulate_i) begin
      accumulator_q <= accumulator_d;
      if (last_i) begin
        partial_sum_q <= accumulator_d;
      end
    end
  end

  assign accumulator_o = accumulator_q;
  assign partial_sum_o = {partial_sum_q, 1'b0};
endmodule
