// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_carry_save: multiply-accumulate without carry propagation (OPT1): the Booth partial products of one pair, and the
// sum in carry-save form, go through one compressor tree; the carries propagate once, after the last beat.
//
// Contract
//   One beat a cycle: ready_o = enable_i. The sum is there two cycles after the beat with last_i.
//   Rows of the tree: digit 0 to the last but one, save_sum, save_carry (both 0 with first_i), the last digit, the correction of the last digit.

module acc_pe_carry_save #(
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
  // Operands
  input  logic [ActivationBits-1:0]           activation_i,
  input  logic [WeightBits-1:0]               weight_i,
  // Sum, signed; and the registers of its carry-save form
  output logic                                sum_valid_o,
  output logic [AccumulatorBits-1:0]          sum_o,
  output logic [AccumulatorBits-1:0]          save_sum_o,
  output logic [AccumulatorBits-1:0]          save_carry_o
);
  localparam int Terms = WeightSigned ? (WeightBits + 1) / 2 : WeightBits / 2 + 1;
  localparam int Rows  = Terms + 3;
  localparam int SumPlace    = (Terms > 1) ? Terms - 1 : 1;
  localparam int ProductBits = ActivationBits + 1 + (ActivationSigned ? 0 : 1);

  logic [Terms-1:0] negative, mantissa, exponent;
  logic [ProductBits-1:0] activation;
  logic [Rows*AccumulatorBits-1:0] rows;
  logic [AccumulatorBits-1:0] save_sum, save_carry;

  acc_terms_booth #(
    .Bits  (WeightBits),
    .Signed(WeightSigned)
  ) u_terms (
    .code_i    (weight_i),
    .negative_o(negative),
    .mantissa_o(mantissa),
    .exponent_o(exponent)
  );

  acc_extend #(
    .InWidth (ActivationBits),
    .OutWidth(ProductBits),
    .Signed  (ActivationSigned)
  ) u_activation (
    .data_i(activation_i),
    .data_o(activation)
  );

  // Row t holds the negated sign bit and ones above it in place of its sign extension: 1 + sum of 2 * 4^t = -(sum of 4^t) modulo 4^Terms.
  for (genvar t = 0; t < Terms; t++) begin : gen_digit
    localparam int Place = (t == Terms - 1 && Terms > 1) ? Terms + 1 : t;

    logic [ProductBits-1:0]     magnitude, product;
    logic [AccumulatorBits-1:0] extended;
    logic sign;

    assign magnitude = !mantissa[t] ? '0 : exponent[t] ? activation << 1 : activation;
    assign product   = magnitude ^ {ProductBits{negative[t]}};
    assign sign      = product[ProductBits-1];

    if (Terms == 1) begin : gen_only
      assign extended = AccumulatorBits'($signed({sign, product}));
    end else if (t == 0) begin : gen_lowest
      assign extended = AccumulatorBits'({~sign, sign, product});
    end else if (t < Terms - 1) begin : gen_middle
      assign extended = AccumulatorBits'({1'b1, ~sign, product[ProductBits-2:0]});
    end else begin : gen_highest
      assign extended = AccumulatorBits'($signed({1'b1, ~sign, product[ProductBits-2:0]}));
    end

    if (t == 0) begin : gen_alone
      assign rows[Place*AccumulatorBits +: AccumulatorBits] = extended;
    end else begin : gen_above
      assign rows[Place*AccumulatorBits +: AccumulatorBits] = (extended << (2*t)) | (AccumulatorBits'(negative[t-1]) << (2*t-2));
    end
  end

  assign rows[SumPlace*AccumulatorBits +: AccumulatorBits]     = first_i ? '0 : save_sum_o;
  assign rows[(SumPlace+1)*AccumulatorBits +: AccumulatorBits] = first_i ? '0 : save_carry_o;
  assign rows[(Rows-1)*AccumulatorBits +: AccumulatorBits]     = AccumulatorBits'(negative[Terms-1]) << (2*Terms-2);

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
