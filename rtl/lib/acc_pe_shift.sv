// SPDX-License-Identifier: Apache-2.0
//
// acc_pe_shift: weights that are powers of two: an activation is shifted and added or subtracted.
//
// Contract
//   The weight is (-1)^s * 2^p, s its highest bit and p the others (acc_terms_power_of_two).
//   One beat a cycle: ready_o = enable_i. The sum is there one cycle after the beat with last_i.

module acc_pe_shift #(
  parameter int Lanes            = 4,
  parameter int ActivationBits   = 8,
  parameter bit ActivationSigned = 1'b1,
  parameter int WeightBits       = 4,
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
  logic [Lanes*AccumulatorBits-1:0] products;
  logic [AccumulatorBits-1:0] total;

  for (genvar k = 0; k < Lanes; k++) begin : gen_lane
    logic [AccumulatorBits-1:0] activation, shifted;
    logic [WeightBits-2:0] exponent;
    logic negative, unused_mantissa;

    acc_terms_power_of_two #(
      .Bits(WeightBits)
    ) u_terms (
      .code_i    (weight_i[k*WeightBits +: WeightBits]),
      .negative_o(negative),
      .mantissa_o(unused_mantissa),
      .exponent_o(exponent)
    );

    acc_extend #(
      .InWidth (ActivationBits),
      .OutWidth(AccumulatorBits),
      .Signed  (ActivationSigned)
    ) u_activation (
      .data_i(activation_i[k*ActivationBits +: ActivationBits]),
      .data_o(activation)
    );

    assign shifted = activation << exponent;
    assign products[k*AccumulatorBits +: AccumulatorBits] = negative ? -shifted : shifted;
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
