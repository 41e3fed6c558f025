// SPDX-License-Identifier: Apache-2.0
//
// acc_pe_mac: multiply-accumulate over Lanes pairs a cycle, the dense reference of the other elements.
//
// Contract
//   One beat a cycle: ready_o = enable_i. The sum is there one cycle after the beat with last_i.
//   See docs/processing-elements.md for the common ports.

module acc_pe_mac #(
  parameter int Lanes            = 1,
  parameter int ActivationBits   = 8,
  parameter bit ActivationSigned = 1'b1,
  parameter int WeightBits       = 8,
  parameter bit WeightSigned     = 1'b1,
  parameter int AccumulatorBits  = 32
) (
  input  logic                                clk_i,
  input  logic                                rst_ni,
  // Control
  input  logic                                enable_i,
  input  logic                                valid_i,
  output logic                                ready_o,
  input  logic                                first_i,
  input  logic                                last_i,
  // Operands, lane 0 lowest
  input  logic [Lanes*ActivationBits-1:0]     activation_i,
  input  logic [Lanes*WeightBits-1:0]         weight_i,
  // Sum, signed
  output logic                                sum_valid_o,
  output logic [AccumulatorBits-1:0]          sum_o
);
  localparam int ActivationWidth = ActivationBits + (ActivationSigned ? 0 : 1);
  localparam int WeightWidth     = WeightBits + (WeightSigned ? 0 : 1);
  localparam int ProductBits     = ActivationWidth + WeightWidth;

  logic [Lanes*AccumulatorBits-1:0] products;
  logic [AccumulatorBits-1:0] total;

  for (genvar k = 0; k < Lanes; k++) begin : gen_lane
    logic signed [ActivationWidth-1:0] activation;
    logic signed [WeightWidth-1:0]     weight;
    logic signed [ProductBits-1:0]     product;

    acc_extend #(
      .InWidth (ActivationBits),
      .OutWidth(ActivationWidth),
      .Signed  (ActivationSigned)
    ) u_activation (
      .data_i(activation_i[k*ActivationBits +: ActivationBits]),
      .data_o(activation)
    );

    acc_extend #(
      .InWidth (WeightBits),
      .OutWidth(WeightWidth),
      .Signed  (WeightSigned)
    ) u_weight (
      .data_i(weight_i[k*WeightBits +: WeightBits]),
      .data_o(weight)
    );

    assign product = ProductBits'(activation) * ProductBits'(weight);
    assign products[k*AccumulatorBits +: AccumulatorBits] = AccumulatorBits'(product);
  end

  acc_add_words #(
    .Count(Lanes),
    .Width(AccumulatorBits)
  ) u_total (
    .words_i(products),
    .sum_o  (total)
  );

  assign ready_o = enable_i;

  acc_pe_accumulator #(
    .Width(AccumulatorBits)
  ) u_accumulator (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .enable_i   (enable_i),
    .step_i     (valid_i),
    .first_i    (first_i),
    .done_i     (last_i),
    .addend_i   (total),
    .sum_valid_o(sum_valid_o),
    .sum_o      (sum_o)
  );
endmodule
