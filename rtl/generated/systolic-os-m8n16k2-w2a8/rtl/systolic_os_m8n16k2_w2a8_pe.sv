// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-os-m8n16k2-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: bf98cfa8a53cba841a95df91b2a15012d155db1a651fcfd74a1969d98c7c79d2
//
// systolic_os_m8n16k2_w2a8_pe: passes activations to the right and weights downwards, and accumulates the dot product of 2 of each.
//
// Contract
//   moving       what comes from the left or from above in a step leaves to the right or downwards one cycle later
//   term         the sum over j of weight j times activation j, signed and exact
//   accumulator  exact over the largest group: it never overflows
//   partial sum  twice the accumulator after the last step of a group, held until the next group's; it loads when hand_over_o

module systolic_os_m8n16k2_w2a8_pe #(
  localparam int TileK             = 2,  // products of a step
  localparam int WeightBits        = 2,  // weight, signed
  localparam int ActivationBits    = 8,  // activation, signed
  localparam int WeightLaneBits    = 4,  // weights of a step
  localparam int ActivationRowBits = 16,  // activations of a step
  localparam int AccumulatorBits   = 17,  // accumulator, signed
  localparam int PartialSumBits    = 18  // partial sum, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // From the left: step and activations of one K slice, signed, element 0 lowest
  input  logic                         valid_i,
  input  logic                         first_i,
  input  logic                         last_i,
  input  logic [ActivationRowBits-1:0] activation_i,
  // From above: weights of the slice, signed, element 0 lowest
  input  logic [WeightLaneBits-1:0]    weight_i,
  // To the right
  output logic                         valid_o,
  output logic                         first_o,
  output logic                         last_o,
  output logic [ActivationRowBits-1:0] activation_o,
  // Downwards
  output logic [WeightLaneBits-1:0]    weight_o,
  // Sums, signed
  output logic                         hand_over_o,
  output logic [AccumulatorBits-1:0]   accumulator_o,
  output logic [PartialSumBits-1:0]    partial_sum_o
);
  localparam int ProductBits = 10;  // one product, signed
  localparam int TermBits    = 11;  // sum of the products, signed

  // Moving operands
  logic valid_q, first_q, last_q;
  logic [ActivationRowBits-1:0] activation_q;
  logic [WeightLaneBits-1:0]    weight_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q      <= 1'b0;
      first_q      <= 1'b0;
      last_q       <= 1'b0;
      activation_q <= '0;
      weight_q     <= '0;
    end else begin
      valid_q <= valid_i;
      if (valid_i) begin
        first_q      <= first_i;
        last_q       <= last_i;
        activation_q <= activation_i;
        weight_q     <= weight_i;
      end
    end
  end

  assign valid_o      = valid_q;
  assign first_o      = first_q;
  assign last_o       = last_q;
  assign activation_o = activation_q;
  assign weight_o     = weight_q;

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
  logic accumulate, first, last;

  assign dot = gen_product[TileK-1].sum;

  logic signed [TermBits-1:0] dot_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      dot_q <= '0;
    end else if (valid_i) begin
      dot_q <= dot;
    end
  end

  assign term = dot_q;
  assign accumulate = valid_q;
  assign first      = first_q;
  assign last       = last_q;

  // Accumulator
  logic signed [AccumulatorBits-1:0] accumulator_q, accumulator_d;
  logic signed [AccumulatorBits-1:0] partial_sum_q;
  logic signed [AccumulatorBits-1:0] base;

  always_comb begin
    base = accumulator_q;
    if (first) begin
      base = '0;
    end
  end

  assign accumulator_d = base + AccumulatorBits'(term);

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      accumulator_q <= '0;
      partial_sum_q <= '0;
    end else if (accumulate) begin
      accumulator_q <= accumulator_d;
      if (last) begin
        partial_sum_q <= accumulator_d;
      end
    end
  end

  assign partial_sum_o = {partial_sum_q, 1'b0};
  assign hand_over_o   = accumulate & last;
  assign accumulator_o = accumulator_q;
endmodule
