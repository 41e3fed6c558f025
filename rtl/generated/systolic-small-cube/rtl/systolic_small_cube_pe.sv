// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-cube; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6b7082b561d2e2b80fafdf6f00a8ebc1698b95dd353cd13a66d9ac538c43fecb
//
// systolic_small_cube_pe: passes activations to the right and weights downwards, and accumulates the dot product of 3 of each.
//
// Contract
//   moving       what comes from the left or from above in a step leaves to the right or downwards one cycle later
//   term         the sum over j of weight j times activation j, signed and exact
//   accumulator  saturates at each step to 16 bits; the sum before is exact
//   partial sum  twice the accumulator after the last step of a group, held until the next group's; it loads when hand_over_o

module systolic_small_cube_pe #(
  localparam int TileK             = 3,  // products of a step
  localparam int WeightBits        = 5,  // weight, signed
  localparam int ActivationBits    = 8,  // activation, signed
  localparam int WeightLaneBits    = 15,  // weights of a step
  localparam int ActivationRowBits = 24,  // activations of a step
  localparam int AccumulatorBits   = 16,  // accumulator, signed
  localparam int PartialSumBits    = 17  // partial sum, signed
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
  localparam int ProductBits = 13;  // one product, signed
  localparam int TermBits    = 14;  // sum of the products, signed

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

  // Products, registered, and their sum: each of a chain has a name of its own
  for (genvar j = 0; j < TileK; j++) begin : gen_product
    logic signed [WeightBits-1:0]     weight;
    logic signed [ActivationBits-1:0] activation;
    logic signed [ProductBits-1:0]    product;
    logic signed [TermBits-1:0]       addend;
    logic signed [TermBits-1:0]       sum;

    assign weight     = weight_i[j*WeightBits +: WeightBits];
    assign activation = activation_i[j*ActivationBits +: ActivationBits];
    assign product    = ProductBits'(weight) * ProductBits'(activation);

    logic signed [ProductBits-1:0] product_q;

    always_ff @(posedge clk_i or negedge rst_ni) begin
      if (!rst_ni) begin
        product_q <= '0;
      end else if (valid_i) begin
        product_q <= product;
      end
    end

    assign addend = TermBits'(product_q);

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
    end else if (valid_q) begin
      dot_q <= dot;
    end
  end

  assign term = dot_q;

  // Control beside the sum of the products
  logic valid2_q, first2_q, last2_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid2_q <= 1'b0;
      first2_q <= 1'b0;
      last2_q  <= 1'b0;
    end else begin
      valid2_q <= valid_q;
      if (valid_q) begin
        first2_q <= first_q;
        last2_q  <= last_q;
      end
    end
  end

  assign accumulate = valid2_q;
  assign first      = first2_q;
  assign last       = last2_q;

  // Accumulator
  logic signed [AccumulatorBits-1:0] accumulator_q, accumulator_d;
  logic signed [AccumulatorBits-1:0] partial_sum_q;
  localparam int SumBits = 17;  // sum before it is saturated, signed

  logic signed [SumBits-1:0] base;
  logic signed [SumBits-1:0] sum;

  always_comb begin
    base = SumBits'(accumulator_q);
    if (first) begin
      base = '0;
    end
  end

  assign sum = base + SumBits'(term);

  acc_saturate #(
    .InWidth (SumBits),
    .OutWidth(AccumulatorBits)
  ) u_saturate (
    .data_i(sum),
    .data_o(accumulator_d)
  );

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
