// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_same_weight: digits of equal bit weight are reduced across Lanes pairs first and shifted once (OPT2).
//
// Contract
//   One beat a cycle: ready_o = enable_i. The sum is there two cycles after the beat with last_i.
//   Tree of digit t: (magnitude ^ negative) of lane 0, 1, ..., then the number of negative digits; its sum and carry go, shifted by 2t,
//   through the last tree: sum of digit 0, carry of digit 0, sum of digit 1, ..., save_sum, save_carry, both 0 with first_i.

module acc_pe_same_weight #(
  parameter int Lanes            = 4,
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
  // Sum, signed; and the registers of its carry-save form
  output logic                                sum_valid_o,
  output logic [AccumulatorBits-1:0]          sum_o,
  output logic [AccumulatorBits-1:0]          save_sum_o,
  output logic [AccumulatorBits-1:0]          save_carry_o
);
  localparam int Terms = WeightSigned ? (WeightBits + 1) / 2 : WeightBits / 2 + 1;
  localparam int Rows  = 2 * Terms + 2;
  localparam int CountBits = $clog2(Lanes + 1);

  logic [Lanes*Terms-1:0] negative, mantissa, exponent;
  logic [Lanes*AccumulatorBits-1:0] activations;
  logic [Rows*AccumulatorBits-1:0] rows;
  logic [AccumulatorBits-1:0] save_sum, save_carry;

  for (genvar k = 0; k < Lanes; k++) begin : gen_lane
    acc_terms_booth #(
      .Bits  (WeightBits),
      .Signed(WeightSigned)
    ) u_terms (
      .code_i    (weight_i[k*WeightBits +: WeightBits]),
      .negative_o(negative[k*Terms +: Terms]),
      .mantissa_o(mantissa[k*Terms +: Terms]),
      .exponent_o(exponent[k*Terms +: Terms])
    );

    acc_extend #(
      .InWidth (ActivationBits),
      .OutWidth(AccumulatorBits),
      .Signed  (ActivationSigned)
    ) u_activation (
      .data_i(activation_i[k*ActivationBits +: ActivationBits]),
      .data_o(activations[k*AccumulatorBits +: AccumulatorBits])
    );
  end

  for (genvar t = 0; t < Terms; t++) begin : gen_digit
    logic [(Lanes+1)*AccumulatorBits-1:0] products;
    logic [Lanes-1:0] negatives;
    logic [CountBits-1:0] count;
    logic [AccumulatorBits-1:0] digit_sum, digit_carry;

    for (genvar k = 0; k < Lanes; k++) begin : gen_product
      logic [AccumulatorBits-1:0] activation, magnitude;

      assign activation   = activations[k*AccumulatorBits +: AccumulatorBits];
      assign magnitude    = !mantissa[k*Terms+t] ? '0 : exponent[k*Terms+t] ? activation << 1 : activation;
      assign negatives[k] = negative[k*Terms+t];
      assign products[k*AccumulatorBits +: AccumulatorBits] = magnitude ^ {AccumulatorBits{negatives[k]}};
    end

    assign count = CountBits'($countones(negatives));
    assign products[Lanes*AccumulatorBits +: AccumulatorBits] = AccumulatorBits'(count);

    acc_compress #(
      .Rows (Lanes + 1),
      .Width(AccumulatorBits)
    ) u_compress (
      .rows_i (products),
      .sum_o  (digit_sum),
      .carry_o(digit_carry)
    );

    assign rows[(2*t)*AccumulatorBits +: AccumulatorBits]   = digit_sum << (2*t);
    assign rows[(2*t+1)*AccumulatorBits +: AccumulatorBits] = digit_carry << (2*t);
  end

  assign rows[(2*Terms)*AccumulatorBits +: AccumulatorBits]   = first_i ? '0 : save_sum_o;
  assign rows[(2*Terms+1)*AccumulatorBits +: AccumulatorBits] = first_i ? '0 : save_carry_o;

  acc_compress #(
    .Rows (Rows),
    .Width(AccumulatorBits)
  ) u_compress (
    .rows_i (rows),
    .sum_o  (save_sum),
    .carry_o(save_carry)
  );

  assign ready_o = enable_i;

  acc_pe_resolve #(
    .Width(AccumulatorBits)
  ) u_resolve (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .enable_i    (enable_i),
    .step_i      (valid_i),
    .done_i      (last_i),
    .save_sum_i  (save_sum),
    .save_carry_i(save_carry),
    .save_sum_o  (save_sum_o),
    .save_carry_o(save_carry_o),
    .sum_valid_o (sum_valid_o),
    .sum_o       (sum_o)
  );
endmodule
